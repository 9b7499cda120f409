import { defineTask, type TypedTask } from "./define-task";
import { type OptionalOr, optionsOf } from "./task-options";

/** Does nothing and is done at once. */
export type NoopTaskDef = TypedTask<"NOOP">;

/**
 * Does nothing and is done at once: something for a JOIN to wait for, or a branch that does nothing.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param optional whether the task is optional, or all options
 */
export function noopTask(taskReferenceName: string, optional?: OptionalOr): NoopTaskDef {
  return defineTask({ type: "NOOP", taskReferenceName, fields: {}, options: optionsOf(optional) });
}
