import {
  type CallOptions,
  TaskResource,
  type TaskResult,
  type TaskResultStatus,
  type Workflow,
} from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import type { ConductorClient } from "../conductor-client";
import type { TaskResultOutputData } from "./task-result-status";

/** What became of a task, which is named by its execution and its reference name. */
export interface TaskUpdate {
  /** The execution. */
  readonly workflowId: string;
  /** The reference name of the task. */
  readonly taskRefName: string;
  /** The state it has now. */
  readonly status: TaskResultStatus;
  /**
   * What it produced, which joins what it produced before.
   * @default nothing
   */
  readonly outputData?: TaskResultOutputData | undefined;
}

/** The same, for the method that waits until the execution has taken notice. */
export interface TaskUpdateSync extends TaskUpdate {
  /**
   * Who reports.
   * @default nobody
   */
  readonly workerId?: string | undefined;
}

/** A {@link TaskResult} in parameters. */
export type TaskResultParameters = [
  taskId: string,
  workflowInstanceId: string,
  taskStatus: TaskResultStatus,
  outputData: TaskResultOutputData,
  options?: CallOptions,
];

/** The order of {@link TaskResultParameters}. */
export const TASK_RESULT = ["taskId", "workflowInstanceId", "status", "outputData"] as const;

/** A {@link TaskUpdate} in parameters. */
export type TaskUpdateParameters = [
  taskReferenceName: string,
  workflowInstanceId: string,
  status: TaskResultStatus,
  taskOutput: TaskResultOutputData,
  options?: CallOptions,
];

/** The order of {@link TaskUpdateParameters}. */
export const TASK_UPDATE = ["taskRefName", "workflowId", "status", "outputData"] as const;

/** A {@link TaskUpdateSync} in parameters. */
export type TaskUpdateSyncParameters = [
  taskReferenceName: string,
  workflowInstanceId: string,
  status: TaskResultStatus,
  taskOutput: TaskResultOutputData,
  workerId?: string,
  options?: CallOptions,
];

/** The order of {@link TaskUpdateSyncParameters}. */
export const TASK_UPDATE_SYNC = [...TASK_UPDATE, "workerId"] as const;

/**
 * Reports the result of a task by its id.
 *
 * @throws {ConductorSdkError} INVALID when it names no task or no execution.
 * @see POST /tasks
 */
export async function updateTask(
  client: ConductorClient,
  result: TaskResult,
  options: CallOptions | undefined,
): Promise<string> {
  for (const field of ["taskId", "workflowInstanceId"] as const) {
    if (typeof result[field] === "string" && result[field] !== "") continue;
    const problem = `${field} is ${JSON.stringify(result[field])}: give the id that the task has`;
    throw new ConductorSdkError("INVALID", `no task was updated: ${problem}`);
  }
  return TaskResource.updateTask({ ...options, client, body: result });
}

/**
 * Reports the result of a task by its reference name.
 *
 * @see POST /tasks/{workflowId}/{taskRefName}/{status}
 */
export function updateTaskByRefName(
  client: ConductorClient,
  { outputData: body = {}, ...path }: TaskUpdate,
  options: CallOptions | undefined,
): Promise<string> {
  return TaskResource.updateTaskByRefName({ ...options, client, path, body });
}

/**
 * Reports the result of a task by its reference name, and answers the execution as it is then.
 *
 * @see POST /tasks/{workflowId}/{taskRefName}/{status}/sync
 */
export function updateTaskSync(
  client: ConductorClient,
  { outputData: body = {}, workerId: workerid, ...path }: TaskUpdateSync,
  options: CallOptions | undefined,
): Promise<Workflow> {
  return TaskResource.updateTaskSync({ ...options, client, path, body, query: { workerid } });
}
