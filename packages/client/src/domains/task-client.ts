import {
  type CallOptions,
  type PollData,
  type SearchResultTaskSummary,
  type Task,
  type TaskExecLog,
  TaskResource,
  type TaskResultStatus,
  type TaskSummary,
  type Workflow,
} from "@baton/api";
import type { ConductorClient } from "../conductor-client";
import { eachResult } from "./each-result";
import { conditionsOf, type SearchOptions } from "./search-options";
import type { TaskResultOutputData } from "./task-result-status";

/**
 * Reads, finds and reports single tasks, and looks at their queues. Every method rejects with a `ConductorSdkError`. (Workers poll
 * and report through `@baton/worker`.)
 *
 * @example
 * await new TaskClient(client).updateTaskResult(workflowId, "approve_ref", "COMPLETED", { approved: true });
 */
export class TaskClient {
  constructor(private readonly client: ConductorClient) {}

  /**
   * Finds tasks.
   *
   * @param sort such as `startTime:DESC`; empty for the server's order.
   * @param freeText `*` or empty for any.
   * @param query such as `taskType = 'charge_card' AND status = 'FAILED'`; empty for all.
   * @see GET /tasks/search
   */
  search(
    start: number,
    size: number,
    sort: string | undefined,
    freeText: string,
    query: string,
    options?: CallOptions,
  ): Promise<SearchResultTaskSummary>;
  search(options: SearchOptions): Promise<SearchResultTaskSummary>;
  search(
    startOrOptions: number | SearchOptions,
    size?: number,
    sort?: string,
    freeText?: string,
    query?: string,
    options?: CallOptions,
  ): Promise<SearchResultTaskSummary> {
    const all =
      typeof startOrOptions === "object"
        ? startOrOptions
        : { ...options, start: startOrOptions, size, sort, freeText, query };
    const { start, size: length, signal, timeoutMs, repeatable } = all;
    const call = { signal, timeoutMs, repeatable, client: this.client };
    return TaskResource.searchTasks({ ...call, query: { start, size: length, ...conditionsOf(all) } });
  }

  /** Goes through tasks, page by page. @see GET /tasks/search */
  searchAll(options: SearchOptions = {}): AsyncGenerator<TaskSummary, void, undefined> {
    return eachResult(options, (page) => this.search({ ...options, ...page }));
  }

  /**
   * Reads a task.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /tasks/{taskId}
   */
  getTask(taskId: string, options?: CallOptions): Promise<Task> {
    return TaskResource.getTask({ ...options, client: this.client, path: { taskId } });
  }

  /** Reports the result of a task by its reference name. @see POST /tasks/{workflowId}/{taskRefName}/{status} */
  updateTaskResult(
    workflowId: string,
    taskRefName: string,
    status: TaskResultStatus,
    outputData: TaskResultOutputData,
    options?: CallOptions,
  ): Promise<string> {
    const path = { workflowId, taskRefName, status };
    return TaskResource.updateTaskByRefName({ ...options, client: this.client, path, body: outputData });
  }

  /** The same, answering the execution as it is afterwards. @see POST /tasks/{workflowId}/{taskRefName}/{status}/sync */
  updateTaskSync(
    workflowId: string,
    taskRefName: string,
    status: TaskResultStatus,
    output: TaskResultOutputData,
    workerId?: string,
    options?: CallOptions,
  ): Promise<Workflow> {
    const path = { workflowId, taskRefName, status };
    const query = { workerid: workerId };
    return TaskResource.updateTaskSync({ ...options, client: this.client, path, body: output, query });
  }

  /** Adds a line to the log of a task. @see POST /tasks/{taskId}/log */
  async addTaskLog(taskId: string, message: string, options?: CallOptions): Promise<void> {
    await TaskResource.log({ ...options, client: this.client, path: { taskId }, body: message });
  }

  /** Reads the log of a task; empty when there is none. @see GET /tasks/{taskId}/log */
  async getTaskLogs(taskId: string, options?: CallOptions): Promise<TaskExecLog[]> {
    return (await TaskResource.getTaskLogs({ ...options, client: this.client, path: { taskId } })) ?? [];
  }

  /**
   * Counts the tasks in queues.
   *
   * @param taskType all queues unless given.
   * @see GET /tasks/queue/sizes and /tasks/queue/all
   */
  getQueueSizeForTask(taskType?: readonly string[], options?: CallOptions): Promise<Record<string, number>> {
    const call = { ...options, client: this.client };
    if (taskType === undefined || taskType.length === 0) return TaskResource.getTaskQueues(call);
    return TaskResource.getTaskQueueSizes({ ...call, query: { taskType: [...taskType] } });
  }

  /** Says who polled for a task type, and when. @see GET /tasks/queue/polldata */
  getTaskPollData(taskType: string, options?: CallOptions): Promise<PollData[]> {
    return TaskResource.getPollData({ ...options, client: this.client, query: { taskType } });
  }
}
