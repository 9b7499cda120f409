import { writeFileSync } from "node:fs";

/** Writes the numbers of a run to the file named in BATON_JEST_TOTALS. A file that did not load counts as one failure. */
export default class JestTotals {
  onRunComplete(_contexts, results) {
    const file = process.env.BATON_JEST_TOTALS;
    if (!file) return;
    const totals = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(file, JSON.stringify(totals));
  }
}
