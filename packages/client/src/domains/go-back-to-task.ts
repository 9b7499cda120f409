import { type CallOptions, type RerunWorkflowRequest, type Task, WorkflowResource } from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import type { ConductorClient } from "../conductor-client";

/** Picks a task of an execution. */
export type TaskFinderPredicate = (task: Task) => boolean;

/** Accepts completed tasks of a type. */
export function isCompletedTaskOfType(taskType: string): TaskFinderPredicate {
  return (task) => task.status === "COMPLETED" && task.taskType === taskType;
}

/**
 * Runs an execution again from the last task that `accepts` accepts.
 *
 * @throws {ConductorSdkError} NOT_FOUND when it accepts none.
 */
export async function goBackToTask(
  client: ConductorClient,
  workflowId: string,
  accepts: TaskFinderPredicate,
  overrides: Partial<RerunWorkflowRequest>,
  options: CallOptions | undefined,
): Promise<void> {
  const call = { ...options, client, path: { workflowId } };
  const { tasks } = await WorkflowResource.getExecutionStatus({ ...call, query: { includeTasks: true } });
  const task = tasks.findLast(accepts);
  if (task === undefined) {
    throw new ConductorSdkError(
      "NOT_FOUND",
      `no task of the execution ${workflowId} is the one to go back to`,
    );
  }
  await WorkflowResource.rerun({ ...call, body: { ...overrides, reRunFromTaskId: task.taskId } });
}
