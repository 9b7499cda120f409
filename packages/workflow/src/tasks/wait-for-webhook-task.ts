import { defineTask, type InputTask } from "./define-task";
import type { TaskOptions } from "./task-options";

/** Options of {@link waitForWebhookTask}. */
export interface WaitForWebhookOptions extends TaskOptions {
  /**
   * What the message must hold: values by JSON path, such as `{ "$['event']['type']": "message" }`. All must be equal.
   */
  matches?: Record<string, unknown> | undefined;
}

/**
 * Waits for a message to a webhook whose content matches; that message becomes its output. Orkes only, or a Conductor
 * with webhooks; elsewhere it waits for a worker of that type.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param options the conditions, and what any task can have
 */
export function waitForWebhookTask(
  taskReferenceName: string,
  options: WaitForWebhookOptions = {},
): InputTask<"WAIT_FOR_WEBHOOK"> {
  const { matches, ...rest } = options;
  return defineTask({
    type: "WAIT_FOR_WEBHOOK",
    taskReferenceName,
    fields: { inputParameters: matches === undefined ? {} : { matches } },
    options: rest,
  });
}
