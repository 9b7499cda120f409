import { defineTask, type TypedTask } from "./define-task";
import { type OptionalOr, optionsOf } from "./task-options";

/** Waits for a time, or until it is completed through the task API. */
export interface WaitTaskDef extends TypedTask<"WAIT"> {
  /** How long, or until when; not both. */
  inputParameters: { duration?: string; until?: string; [key: string]: unknown };
}

/**
 * Waits for a while.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param duration days, hours, minutes and seconds in that order, each optional, such as `2 days 3h 5m 10s`, or an
 * expression
 * @param optional whether the workflow goes on when the task fails, or all options
 */
export function waitTaskDuration(
  taskReferenceName: string,
  duration: string,
  optional?: OptionalOr,
): WaitTaskDef {
  return defineTask({
    type: "WAIT",
    taskReferenceName,
    fields: { inputParameters: { duration } },
    options: optionsOf(optional),
  });
}

/**
 * Waits until a point in time. A time in the past ends the wait at once.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param until `yyyy-MM-dd`, `yyyy-MM-dd HH:mm` or `yyyy-MM-dd HH:mm zone`, or an expression. Without a zone the
 * server's own counts
 * @param optional whether the workflow goes on when the task fails, or all options
 */
export function waitTaskUntil(taskReferenceName: string, until: string, optional?: OptionalOr): WaitTaskDef {
  return defineTask({
    type: "WAIT",
    taskReferenceName,
    fields: { inputParameters: { until } },
    options: optionsOf(optional),
  });
}
