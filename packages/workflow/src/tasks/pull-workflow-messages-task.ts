import { defineTask, type TypedTask } from "./define-task";
import { type OptionalOr, optionsOf, type TaskOptions } from "./task-options";

/** Options of {@link pullWorkflowMessages}. */
export interface PullWorkflowMessagesOptions extends TaskOptions {
  /** Whether the task waits for the first message; otherwise it is done at once. @default true */
  blocking?: boolean | undefined;
}

/** Takes messages from the queue of its workflow. */
export interface PullWorkflowMessagesTaskDef extends TypedTask<"PULL_WORKFLOW_MESSAGES"> {
  /** How many messages at most, and whether to wait for the first. */
  inputParameters: { batchSize: number | string; blocking?: boolean; [key: string]: unknown };
}

/**
 * Takes messages from the queue of its own workflow. Its output is `messages` (each with `id`, `payload` and
 * `receivedAt`) and `count`. The server must have its message queue switched on
 * (`conductor.workflow-message-queue.enabled`).
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param batchSize how many messages at most, from 1 to 100, or an expression
 * @param optional whether the workflow goes on when the task fails, or all options
 */
export function pullWorkflowMessages(
  taskReferenceName: string,
  batchSize: number | string = 1,
  optional?: OptionalOr<PullWorkflowMessagesOptions>,
): PullWorkflowMessagesTaskDef {
  const { blocking, ...options }: PullWorkflowMessagesOptions = optionsOf(optional);
  return defineTask({
    type: "PULL_WORKFLOW_MESSAGES",
    taskReferenceName,
    fields: { inputParameters: { batchSize, ...(blocking === undefined ? {} : { blocking }) } },
    options,
  });
}
