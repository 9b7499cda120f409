import {
  type CallOptions,
  TaskResource,
  type TaskResult,
  type TaskResultStatus,
  type Workflow,
} from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import type { ConductorClient } from "../conductor-client";
import { namedArguments } from "./named-arguments";
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
const TASK_RESULT = ["taskId", "workflowInstanceId", "status", "outputData"] as const;

/** A {@link TaskUpdate} in parameters. */
export type TaskUpdateParameters = [
  taskReferenceName: string,
  workflowInstanceId: string,
  status: TaskResultStatus,
  taskOutput: TaskResultOutputData,
  options?: CallOptions,
];

/** The order of {@link TaskUpdateParameters}. */
const TASK_UPDATE = ["taskRefName", "workflowId", "status", "outputData"] as const;

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
const TASK_UPDATE_SYNC = [...TASK_UPDATE, "workerId"] as const;

/**
 * Reports the result of a task by its id.
 *
 * @param given a {@link TaskResult} and {@link CallOptions}, or {@link TaskResultParameters}.
 * @throws {ConductorSdkError} INVALID when it names no task or no execution.
 * @see POST /tasks
 */
export async function updateTask(client: ConductorClient, given: readonly unknown[]): Promise<string> {
  const [result, options] = namedArguments<TaskResult>(TASK_RESULT, given);
  for (const field of ["taskId", "workflowInstanceId"] as const) {
    if (typeof result[field] === "string" && result[field] !== "") continue;
    const problem = `${field} is ${JSON.stringify(result[field])}: give the id that the task has`;
    throw new ConductorSdkError("INVALID", `no task was updated: ${problem}`);
  }
  return TaskResource.updateTask({ ...options, client, body: result });
}

/**
 * Reports the result of a task by its reference name; answers the id of the task, or an empty text where the server did nothing,
 * because there is no such execution or no open task of that name.
 *
 * @param given a {@link TaskUpdate} and {@link CallOptions}, or the fields of it and them one by one.
 * @param order the order of the fields.
 * @see POST /tasks/{workflowId}/{taskRefName}/{status}
 */
export async function updateTaskByRefName(
  client: ConductorClient,
  given: readonly unknown[],
  order: readonly (keyof TaskUpdate)[] = TASK_UPDATE,
): Promise<string> {
  const [{ outputData: body = {}, ...path }, options] = namedArguments<TaskUpdate>(order, given);
  return (await TaskResource.updateTaskByRefName({ ...options, client, path, body })) ?? "";
}

/**
 * Reports the result of a task by its reference name, and answers the execution as it is then.
 *
 * @param given a {@link TaskUpdateSync} and {@link CallOptions}, or the fields of it and them one by one.
 * @param order the order of the fields.
 * @see POST /tasks/{workflowId}/{taskRefName}/{status}/sync
 */
export function updateTaskSync(
  client: ConductorClient,
  given: readonly unknown[],
  order: readonly (keyof TaskUpdateSync)[] = TASK_UPDATE_SYNC,
): Promise<Workflow> {
  const [update, options] = namedArguments<TaskUpdateSync>(order, given);
  const { outputData: body = {}, workerId: workerid, ...path } = update;
  return TaskResource.updateTaskSync({ ...options, client, path, body, query: { workerid } });
}
