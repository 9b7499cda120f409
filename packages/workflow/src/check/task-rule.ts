import type { Scope } from "./check-references";
import type { Problem } from "./problem";
import type { PlacedTask } from "./walk-tasks";

/** What one task type asks of its tasks. */
export type TaskRule = (placed: PlacedTask, scope: Scope) => Problem[];

/** A path below a task and what is wrong there; undefined when nothing is. */
export type Finding = readonly [path: string, message: string] | undefined;

/** Collects what was found below one task. */
export function problemsAt(path: string, findings: readonly Finding[]): Problem[] {
  return findings.flatMap((finding) =>
    finding === undefined ? [] : [{ path: `${path}.${finding[0]}`, message: finding[1] }],
  );
}
