import type { TaskExecLog, TaskResult } from "@baton/api";
import type { Outcome } from "../execute/outcome";
import type { TaskContext } from "../execute/task-context";

/** The server keeps this many characters of a reason. */
const LONGEST_REASON = 500;

/**
 * Writes an outcome the way it travels. The context's output lies under the handler's, its log lines come before those of the result.
 */
export function toTaskResult(
  outcome: Outcome,
  context: TaskContext,
  workerId: string,
  now: number,
): TaskResult {
  const task = context.getTask();
  const below = context.getOutput();
  const result: TaskResult = {
    workflowInstanceId: task.workflowInstanceId,
    taskId: task.taskId,
    workerId,
    status: statusOf(outcome),
    outputData: below === undefined ? outcome.output : { ...below, ...outcome.output },
  };
  const logs = logsOf(outcome, context, now);
  if (logs !== undefined) result.logs = logs;
  if (outcome.kind === "inProgress") {
    const seconds = outcome.callbackAfterSeconds ?? context.getCallbackAfterSeconds();
    if (seconds !== undefined) result.callbackAfterSeconds = seconds;
  }
  if (outcome.reason !== undefined) result.reasonForIncompletion = shortened(outcome.reason);
  if (outcome.externalOutputPayloadStoragePath !== undefined)
    result.externalOutputPayloadStoragePath = outcome.externalOutputPayloadStoragePath;
  if (outcome.subWorkflowId !== undefined) result.subWorkflowId = outcome.subWorkflowId;
  return result;
}

/** The result that takes the place of one that the queue will never accept. */
export function toRefusedResult(refused: TaskResult, reason: string): TaskResult {
  return {
    workflowInstanceId: refused.workflowInstanceId,
    taskId: refused.taskId,
    ...(refused.workerId === undefined ? {} : { workerId: refused.workerId }),
    status: "FAILED",
    outputData: {},
    reasonForIncompletion: shortened(`the task's result was refused: ${reason}`),
  };
}

function statusOf(outcome: Outcome): NonNullable<TaskResult["status"]> {
  switch (outcome.kind) {
    case "completed":
      return "COMPLETED";
    case "inProgress":
      return "IN_PROGRESS";
    case "failed":
      return outcome.retryable ? "FAILED" : "FAILED_WITH_TERMINAL_ERROR";
  }
}

function logsOf(outcome: Outcome, context: TaskContext, now: number): TaskExecLog[] | undefined {
  const added = context.getLogs();
  if (outcome.logs === undefined) return added.length === 0 ? undefined : added;
  const taskId = context.getTaskId();
  for (const line of outcome.logs)
    added.push({ createdTime: now, ...(taskId === undefined ? {} : { taskId }), ...line });
  return added;
}

function shortened(reason: string): string {
  return reason.length <= LONGEST_REASON ? reason : `${reason.slice(0, LONGEST_REASON - 1)}…`;
}
