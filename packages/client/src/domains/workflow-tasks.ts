import { type Task, type TaskListSearchResultSummary, type TaskStatus, WorkflowResource } from "@baton/api";
import type { ConductorClient } from "../conductor-client";
import { eachResult } from "./each-result";
import type { SearchOptions } from "./search-options";

/** Which tasks of an execution to list. */
export interface TaskListOptions extends Omit<SearchOptions, "query" | "freeText" | "sort"> {
  /**
   * Only tasks in one of these states.
   * @default all
   */
  status?: readonly TaskStatus[] | undefined;
}

/**
 * Lists one page of the tasks of an execution.
 *
 * @see GET /workflow/{workflowId}/tasks
 */
export function getTasks(
  client: ConductorClient,
  workflowId: string,
  { start, size, status, ...call }: TaskListOptions,
): Promise<TaskListSearchResultSummary> {
  const query = { start, count: size, status: status && [...status] };
  return WorkflowResource.getExecutionStatusTaskList({ ...call, client, path: { workflowId }, query });
}

/** Goes through the tasks of an execution, page by page. */
export function getAllTasks(
  client: ConductorClient,
  workflowId: string,
  options: TaskListOptions,
): AsyncGenerator<Task, void, undefined> {
  return eachResult(options, (page) => getTasks(client, workflowId, { ...options, ...page }));
}
