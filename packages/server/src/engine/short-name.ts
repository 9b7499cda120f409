import type { Execution } from "./execution";

/** An execution as messages name it: `name.version/id`. */
export function shortName(run: Execution): string {
  return `${run.definition.name}.${run.definition.version}/${run.workflowId}`;
}

/** The same with its state: `name.version/id.STATUS`. */
export function shortState(run: Execution): string {
  return `${shortName(run)}.${run.status}`;
}
