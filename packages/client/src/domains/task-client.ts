import {
  type CallOptions,
  type PollData,
  type SearchResultTaskSummary,
  type Task,
  type TaskExecLog,
  TaskResource,
  type TaskResult,
  type TaskResultStatus,
  type TaskSummary,
  type Workflow,
} from "@baton/api";
import type { ConductorClient } from "../conductor-client";
import { eachResult } from "./each-result";
import { namedArguments } from "./named-arguments";
import { conditionsOf, type SearchOptions } from "./search-options";
import type { TaskResultOutputData } from "./task-result-status";
import { batchPoll, pollTask, type TaskBatchPollOptions, type TaskPollOptions } from "./task-polling";
import type { PollDataOptions, TaskDepthOptions } from "./task-queue-options";
import {
  type TaskUpdate,
  type TaskUpdateSync,
  updateTask,
  updateTaskByRefName,
  updateTaskSync,
} from "./task-update";

/**
 * Reads, finds and reports single tasks, and looks at their queues. Every method rejects with a `ConductorSdkError`.
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
  search(...given: readonly unknown[]): Promise<SearchResultTaskSummary> {
    const [named, options] = namedArguments<SearchOptions>(
      ["start", "size", "sort", "freeText", "query"],
      given,
    );
    const { start, size, signal, timeoutMs, repeatable } = { ...options, ...named };
    const call = { signal, timeoutMs, repeatable, client: this.client };
    return TaskResource.searchTasks({ ...call, query: { start, size, ...conditionsOf(named) } });
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

  /** Reports the result of a task by its id. @see POST /tasks */
  updateTask(result: TaskResult, options?: CallOptions): Promise<string> {
    return updateTask(this.client, [result, options]);
  }

  /**
   * Reports the result of a task by its reference name; answers its id, or an empty text if no such task was open.
   *
   * @see POST /tasks/{workflowId}/{taskRefName}/{status}
   */
  updateTaskResult(update: TaskUpdate, options?: CallOptions): Promise<string>;
  updateTaskResult(
    workflowId: string,
    taskRefName: string,
    status: TaskResultStatus,
    outputData: TaskResultOutputData,
    options?: CallOptions,
  ): Promise<string>;
  updateTaskResult(...given: readonly unknown[]): Promise<string> {
    const names = ["workflowId", "taskRefName", "status", "outputData"] as const;
    return updateTaskByRefName(this.client, given, names);
  }

  /** The same, answering the execution as it is afterwards. @see POST /tasks/{workflowId}/{taskRefName}/{status}/sync */
  updateTaskSync(update: TaskUpdateSync, options?: CallOptions): Promise<Workflow>;
  updateTaskSync(
    workflowId: string,
    taskRefName: string,
    status: TaskResultStatus,
    output: TaskResultOutputData,
    workerId?: string,
    options?: CallOptions,
  ): Promise<Workflow>;
  updateTaskSync(...given: readonly unknown[]): Promise<Workflow> {
    const names = ["workflowId", "taskRefName", "status", "outputData", "workerId"] as const;
    return updateTaskSync(this.client, given, names);
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

  /** Says who polled for any task type, and when; Orkes can choose. @see GET /tasks/queue/polldata/all */
  getAllPollData(options: PollDataOptions = {}): Promise<PollData[] | Record<string, unknown>> {
    const { workerSize, workerOpt, queueSize, queueOpt, lastPollTimeSize, lastPollTimeOpt, ...call } =
      options;
    const query = { workerSize, workerOpt, queueSize, queueOpt, lastPollTimeSize, lastPollTimeOpt };
    return TaskResource.getAllPollData({ ...call, client: this.client, query });
  }

  /** Counts the tasks in each queue by shard: waiting, and handed out. @see GET /tasks/queue/all/verbose */
  getTaskQueuesVerbose(
    options?: CallOptions,
  ): Promise<Record<string, Record<string, Record<string, number>>>> {
    return TaskResource.getTaskQueuesVerbose({ ...options, client: this.client });
  }

  /** Counts the tasks in one queue of a task type, such as that of a domain; OSS only. @see GET /tasks/queue/size */
  getTaskDepth(taskType: string, options: TaskDepthOptions = {}): Promise<number> {
    const { domain, isolationGroupId, executionNamespace, ...call } = options;
    const query = { taskType, domain, isolationGroupId, executionNamespace };
    return TaskResource.taskDepth({ ...call, client: this.client, query });
  }

  /**
   * Puts tasks of a type that wait and are in no queue back into it.
   *
   * @returns how many.
   * @see POST /tasks/queue/requeue/{taskType}
   */
  requeuePendingTask(taskType: string, options?: CallOptions): Promise<string> {
    return TaskResource.requeuePendingTask({ ...options, client: this.client, path: { taskType } });
  }

  /**
   * Takes the next task of a type, for programs that run now and then; undefined when there is none. What was taken has to be
   * reported ({@link updateTask}) before its response time-out. Where a program stays, `@baton/worker` does all that.
   *
   * @see GET /tasks/poll/{tasktype}
   */
  pollTask(taskType: string, options: TaskPollOptions = {}): Promise<Task | undefined> {
    return pollTask(this.client, taskType, options);
  }

  /** Takes the next tasks of a type; none when none comes in time. @see GET /tasks/poll/batch/{tasktype} */
  batchPoll(taskType: string, options: TaskBatchPollOptions = {}): Promise<Task[]> {
    return batchPoll(this.client, taskType, options);
  }
}
