import { defineTask, type InputTask, type TypedTask } from "./define-task";
import { type OptionalOr, optionsOf } from "./task-options";

/** A task that a worker executes. */
export interface SimpleTaskDef extends TypedTask<"SIMPLE"> {
  /** The worker's input; values may be `${…}` expressions. */
  inputParameters?: Record<string, unknown>;
}

/**
 * A task that a worker executes.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param name task definition name, which workers poll for
 * @param inputParameters the worker's input; values may be `${…}` expressions
 * @param optional whether the workflow goes on when the task fails, or all options
 */
export function simpleTask(
  taskReferenceName: string,
  name: string,
  inputParameters: Record<string, unknown> = {},
  optional?: OptionalOr,
): InputTask<"SIMPLE"> {
  return defineTask({
    type: "SIMPLE",
    taskReferenceName,
    name,
    fields: { inputParameters },
    options: optionsOf(optional),
  });
}
