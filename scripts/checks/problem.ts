/** One thing that a check found wrong. */
export interface Problem {
  /** Where: a path relative to the repository, with `:line` when there is one. */
  readonly where: string;
  /** What is wrong there. */
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** What a check says in the end. */
export interface CheckResult {
  readonly problems: readonly Problem[];
  /** One line for the reader when there is no problem. */
  readonly summary: string;
}

/** A check of the repository at `root`. */
export type Check = (root: string) => CheckResult | Promise<CheckResult>;

/** Prints what `check` found, or its one line; tells whether all is well. */
export async function report(name: string, check: Check, root: string): Promise<boolean> {
  const { problems, summary } = await check(root);
  for (const { where, what, remedy } of problems) console.log(`${where}: ${what}\n    ${remedy}`);
  console.log(problems.length ? `not ok  ${name}: ${problems.length} problems` : `ok  ${name}: ${summary}`);
  return problems.length === 0;
}
