/** How many tests ended how. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The line that `npm test` ends with. */
export function closingLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** jest's numbers; a run that fails without saying why (it broke, or found no test) counts as one failure. */
export function jestTotals(written: string | undefined, exitCode: number): Totals {
  const totals =
    written === undefined ? { passed: 0, failed: 0, skipped: 0 } : (JSON.parse(written) as Totals);
  return exitCode !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}
