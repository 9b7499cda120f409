import { defineTask, type InputTask } from "./define-task";
import { type OptionalOr, optionsOf } from "./task-options";

/**
 * Hands what the workflow has so far to a caller who executes it synchronously, and waits for a signal. Orkes only: on
 * Conductor OSS it waits for a worker of that type; use {@link waitTaskDuration} or {@link humanTask} there.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param inputParameters what the caller gets
 * @param optional whether the workflow goes on when the task fails, or all options
 */
export function yieldTask(
  taskReferenceName: string,
  inputParameters: Record<string, unknown> = {},
  optional?: OptionalOr,
): InputTask<"YIELD"> {
  return defineTask({
    type: "YIELD",
    taskReferenceName,
    fields: { inputParameters },
    options: optionsOf(optional),
  });
}
