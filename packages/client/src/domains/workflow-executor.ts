import {
  type CallOptions,
  type CorrelationIdsSearchRequest,
  type ExtendedWorkflowDef,
  MetadataResource,
  type RerunWorkflowRequest,
  type ScrollableSearchResultWorkflowSummary,
  type SkipTaskRequest,
  type StartWorkflowRequest,
  type Task,
  type TaskListSearchResultSummary,
  TaskResource,
  type TaskResult,
  type TaskResultStatus,
  type UpgradeWorkflowRequest,
  type Workflow,
  WorkflowResource,
  type WorkflowRun,
  type WorkflowStateUpdate,
  type WorkflowStatus,
  type WorkflowSummary,
  type WorkflowTestRequest,
} from "@baton/api";
import type { ConductorClient } from "../conductor-client";
import { type CorrelatedOptions, getByCorrelationId, getByCorrelationIds } from "./correlated-workflows";
import { getRunningWorkflow, type RunningWorkflowOptions } from "./running-workflows";
import type { EnhancedSignalResponse } from "./enhance-signal-response";
import {
  type ExecuteOptions,
  type ExecuteParameters,
  type ExecuteRequest,
  executeWorkflow,
} from "./execute-workflow";
import { getWorkflowPatiently } from "./get-workflow-patiently";
import { goBackToTask, isCompletedTaskOfType, type TaskFinderPredicate } from "./go-back-to-task";
import {
  searchAllWorkflows,
  searchWorkflows,
  type WorkflowSearchOptions,
  type WorkflowSearchParameters,
} from "./search-workflows";
import { type SignalParameters, signalWorkflow, type WorkflowSignal } from "./signal-workflow";
import {
  type StartByNameOptions,
  type StartByNameParameters,
  startWorkflow,
  startWorkflowByName,
  startWorkflows,
} from "./start-workflow";
import type { TaskResultOutputData as Json } from "./task-result-status";
import {
  type TaskResultParameters,
  type TaskUpdate,
  type TaskUpdateParameters,
  type TaskUpdateSync,
  type TaskUpdateSyncParameters,
  updateTask,
  updateTaskByRefName,
  updateTaskSync,
} from "./task-update";
import { updateState, type UpdateStateOptions, type UpdateStateParameters } from "./update-state";
import { waitForWorkflow, type WaitForWorkflowOptions } from "./wait-for-workflow";
import { getAllTasks, getTasks, type TaskListOptions } from "./workflow-tasks";

/**
 * Starts, reads, steers and finds executions. Every method rejects with a `ConductorSdkError`; the last parameter of each takes
 * a signal, a time limit and whether the request may be repeated.
 *
 * @example
 * const executor = new WorkflowExecutor(client);
 * const workflowId = await executor.startWorkflow({ name: "fulfil_order", input: { id: 7 }, idempotencyKey: "order-7" });
 * const { status, output } = await executor.waitForWorkflow(workflowId);
 */
export class WorkflowExecutor {
  constructor(private readonly client: ConductorClient) {}

  /**
   * Stores a workflow definition.
   *
   * @param override replaces a definition of the same name and version.
   * @throws {ConductorSdkError} CONFLICT when there is one and `override` is false; REJECTED when the definition is invalid.
   * @see POST /metadata/workflow
   */
  async registerWorkflow(
    override: boolean,
    workflow: ExtendedWorkflowDef,
    options?: CallOptions,
  ): Promise<void> {
    const query = { overwrite: override };
    await MetadataResource.registerWorkflowDef({ ...options, client: this.client, body: workflow, query });
  }

  /**
   * Starts an execution and answers its id. With an `idempotencyKey` a lost connection is made good by asking again, because the
   * server starts at most one execution per key; without one it is never asked twice. (Orkes Conductor and the embedded server
   * honour keys, Conductor OSS up to 3.32 ignores them: pass `{ repeatable: false }` there.)
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is no such definition; CONFLICT when the strategy refuses a taken key.
   * @see POST /workflow
   */
  startWorkflow(workflowRequest: StartWorkflowRequest, options?: CallOptions): Promise<string> {
    return startWorkflow(this.client, workflowRequest, options);
  }

  /**
   * Starts several executions at once: one promise per request, in order. They may be awaited one by one; a failure that nobody
   * awaits yet does not end the process.
   *
   * @see POST /workflow
   */
  startWorkflows(
    workflowsRequest: readonly StartWorkflowRequest[],
    options?: CallOptions,
  ): Promise<string>[] {
    return startWorkflows(this.client, workflowsRequest, options);
  }

  /** Starts an execution with nothing but an input. @see POST /workflow/{name} */
  startWorkflowByName(name: string, input: Json, options: StartByNameOptions): Promise<string>;
  startWorkflowByName(name: string, input: Json, ...options: StartByNameParameters): Promise<string>;
  startWorkflowByName(name: string, input: Json, ...options: readonly unknown[]): Promise<string> {
    return startWorkflowByName(this.client, name, input, options);
  }

  /**
   * Starts an execution and waits for it on the server: until it ends, waits for something, is done with one of the tasks named, or
   * the time is over. Running out of time is no error: the answer shows the state so far.
   *
   * The request itself says of which workflow, and its latest version unless it says which; or parameters do.
   *
   * @param requestId any text that names this request in the answer.
   * @see POST /workflow/execute/{name}/{version}
   */
  executeWorkflow(
    workflowRequest: ExecuteRequest,
    name: string,
    version: number,
    requestId: string,
    waitUntilTaskRef?: string,
  ): Promise<WorkflowRun & EnhancedSignalResponse>;
  executeWorkflow(request: ExecuteRequest, ...options: ExecuteParameters): Promise<EnhancedSignalResponse>;
  executeWorkflow(request: StartWorkflowRequest, options?: ExecuteOptions): Promise<EnhancedSignalResponse>;
  executeWorkflow(request: ExecuteRequest, ...options: readonly unknown[]): Promise<EnhancedSignalResponse> {
    return executeWorkflow(this.client, request, options);
  }

  /**
   * Waits until an execution ends, or is as `until` wants it, by reading it again and again.
   *
   * @throws {ConductorSdkError} TIMEOUT when it takes longer than `timeoutMs`; ABORTED by the signal.
   * @see GET /workflow/{workflowId}
   */
  waitForWorkflow(workflowInstanceId: string, options?: WaitForWorkflowOptions): Promise<Workflow> {
    return waitForWorkflow(this.client, workflowInstanceId, options);
  }

  /**
   * Runs an execution again from the last of its tasks that the predicate accepts. @see POST /workflow/{workflowId}/rerun
   *
   * @throws {ConductorSdkError} NOT_FOUND when it accepts none.
   */
  goBackToTask(
    workflowInstanceId: string,
    taskFinderPredicate: TaskFinderPredicate,
    overrides: Partial<RerunWorkflowRequest> = {},
    options?: CallOptions,
  ): Promise<void> {
    return goBackToTask(this.client, workflowInstanceId, taskFinderPredicate, overrides, options);
  }

  /**
   * Runs an execution again from the last completed task of a type. @see POST /workflow/{workflowId}/rerun
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   */
  goBackToFirstTaskMatchingType(id: string, taskType: string, options?: CallOptions): Promise<void> {
    return goBackToTask(this.client, id, isCompletedTaskOfType(taskType), {}, options);
  }

  /**
   * Reads an execution.
   *
   * @param retry how often to ask again, 10 seconds apart, when the server answers 403, 404 or 500.
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /workflow/{workflowId}
   */
  getWorkflow(id: string, includeTasks: boolean, retry = 0, options?: CallOptions): Promise<Workflow> {
    return getWorkflowPatiently(this.client, id, includeTasks, retry, options);
  }

  /** Reads the state of an execution, without its tasks. @see GET /workflow/{workflowId}/status */
  getWorkflowStatus(
    id: string,
    includeOutput: boolean,
    includeVariables: boolean,
    options?: CallOptions,
  ): Promise<WorkflowStatus> {
    const query = { includeOutput, includeVariables };
    return WorkflowResource.getWorkflowStatusSummary({ ...this.#of(id, options), query });
  }

  /** Reads an execution. @see GET /workflow/{workflowId} */
  getExecution(workflowInstanceId: string, includeTasks = true, options?: CallOptions): Promise<Workflow> {
    const query = { includeTasks };
    return WorkflowResource.getExecutionStatus({ ...this.#of(workflowInstanceId, options), query });
  }

  /** Lists the tasks of an execution: one page. @see GET /workflow/{workflowId}/tasks */
  getTasks(workflowId: string, options: TaskListOptions = {}): Promise<TaskListSearchResultSummary> {
    return getTasks(this.client, workflowId, options);
  }

  /** Goes through the tasks of an execution, page by page. @see GET /workflow/{workflowId}/tasks */
  getAllTasks(workflowId: string, options: TaskListOptions = {}): AsyncGenerator<Task, void, undefined> {
    return getAllTasks(this.client, workflowId, options);
  }

  /** Reads the executions of a workflow with a correlation id. @see GET /workflow/{name}/correlated/{correlationId} */
  getByCorrelationId(name: string, id: string, options: CorrelatedOptions = {}): Promise<Workflow[]> {
    return getByCorrelationId(this.client, { name, correlationId: id }, options);
  }

  /**
   * Reads executions of several workflows by correlation ids, in lists by those ids.
   *
   * @see POST /workflow/correlated/batch, or POST /workflow/{name}/correlated for each name where the server has no such operation
   */
  getByCorrelationIds(
    request: CorrelationIdsSearchRequest,
    includeClosed = false,
    includeTasks = false,
    options?: CallOptions,
  ): Promise<Record<string, Workflow[]>> {
    return getByCorrelationIds(this.client, request, { ...options, includeClosed, includeTasks });
  }

  /** Lists the ids of the executions of a workflow that run. @see GET /workflow/running/{name} */
  getRunningWorkflow(name: string, options: RunningWorkflowOptions = {}): Promise<string[]> {
    return getRunningWorkflow(this.client, name, options);
  }

  /**
   * Finds executions; an empty text is no condition.
   *
   * @param query such as `workflowType = 'fulfil_order' AND status IN (RUNNING,PAUSED)`, without spaces after commas.
   * @param sort such as `startTime:DESC`.
   * @see GET /workflow/search
   */
  search(...options: WorkflowSearchParameters): Promise<ScrollableSearchResultWorkflowSummary>;
  search(options: WorkflowSearchOptions): Promise<ScrollableSearchResultWorkflowSummary>;
  search(...options: readonly unknown[]): Promise<ScrollableSearchResultWorkflowSummary> {
    return searchWorkflows(this.client, options);
  }

  /** Goes through executions, page by page. @see GET /workflow/search */
  searchAll(options: WorkflowSearchOptions = {}): AsyncGenerator<WorkflowSummary, void, undefined> {
    return searchAllWorkflows(this.client, options);
  }

  /** Schedules no more tasks until it is resumed; tasks under way go on. @see PUT /workflow/{workflowId}/pause */
  async pause(workflowInstanceId: string, options?: CallOptions): Promise<void> {
    await WorkflowResource.pauseWorkflow(this.#of(workflowInstanceId, options));
  }

  /** Goes on after a pause. @see PUT /workflow/{workflowId}/resume */
  async resume(workflowInstanceId: string, options?: CallOptions): Promise<void> {
    await WorkflowResource.resumeWorkflow(this.#of(workflowInstanceId, options));
  }

  /** Runs an execution again from one of its tasks, or from its start. @see POST /workflow/{workflowId}/rerun */
  reRun(id: string, request: Partial<RerunWorkflowRequest> = {}, options?: CallOptions): Promise<string> {
    return WorkflowResource.rerun({ ...this.#of(id, options), body: request });
  }

  /** Starts a finished execution over, under the same id. @see POST /workflow/{workflowId}/restart */
  async restart(id: string, useLatestDefinitions: boolean, options?: CallOptions): Promise<void> {
    await WorkflowResource.restart({ ...this.#of(id, options), query: { useLatestDefinitions } });
  }

  /** Goes on with a failed execution at its failed task. @see POST /workflow/{workflowId}/retry */
  async retry(id: string, resumeSubworkflowTasks: boolean, options?: CallOptions): Promise<void> {
    await WorkflowResource.retry({ ...this.#of(id, options), query: { resumeSubworkflowTasks } });
  }

  /** Ends an execution as TERMINATED. @see DELETE /workflow/{workflowId} */
  async terminate(workflowInstanceId: string, reason: string, options?: CallOptions): Promise<void> {
    await WorkflowResource.terminateWorkflow({ ...this.#of(workflowInstanceId, options), query: { reason } });
  }

  /** Removes an execution, ended or not. @see DELETE /workflow/{workflowId}/remove */
  async deleteWorkflow(workflowId: string, archiveWorkflow = true, options?: CallOptions): Promise<void> {
    await WorkflowResource.removeWorkflow({ ...this.#of(workflowId, options), query: { archiveWorkflow } });
  }

  /** Passes over a task that has not begun. @see PUT /workflow/{workflowId}/skiptask/{taskReferenceName} */
  async skipTasksFromWorkflow(
    workflowInstanceId: string,
    taskReferenceName: string,
    skipTaskRequest: Partial<SkipTaskRequest>,
    options?: CallOptions,
  ): Promise<void> {
    const { path, ...call } = this.#of(workflowInstanceId, options);
    const task = { ...call, path: { ...path, taskReferenceName } };
    await WorkflowResource.skipTaskFromWorkflow({ ...task, body: skipTaskRequest });
  }

  /** Goes on at a task, with an input for it; Orkes only. @see POST /workflow/{workflowId}/jump/{taskReferenceName} */
  async jumpToTask(id: string, ref: string, input: Json = {}, options?: CallOptions): Promise<void> {
    const path = { workflowId: id, taskReferenceName: ref };
    await WorkflowResource.jumpToTask({ ...options, client: this.client, path, body: input });
  }

  /** Goes on with another version of the definition; Orkes only. @see POST /workflow/{workflowId}/upgrade */
  async upgradeRunningWorkflow(id: string, to: UpgradeWorkflowRequest, options?: CallOptions): Promise<void> {
    await WorkflowResource.upgradeRunningWorkflowToVersion({ ...this.#of(id, options), body: to });
  }

  /** Sets workflow variables of a running execution. @see POST /workflow/{workflowId}/variables */
  updateVariables(id: string, variables: Json, options?: CallOptions): Promise<Workflow> {
    return WorkflowResource.updateWorkflowState({ ...this.#of(id, options), body: variables });
  }

  /** Sets variables and a task's result in one step, then waits. @see POST /workflow/{workflowId}/state */
  updateState(id: string, request: WorkflowStateUpdate, options: UpdateStateOptions): Promise<WorkflowRun>;
  updateState(id: string, request: WorkflowStateUpdate, ...wait: UpdateStateParameters): Promise<WorkflowRun>;
  updateState(id: string, request: WorkflowStateUpdate, ...wait: readonly unknown[]): Promise<WorkflowRun> {
    return updateState(this.client, id, request, wait);
  }

  /** Plays a definition with given task results, without workers. @see POST /workflow/test */
  testWorkflow(testRequest: WorkflowTestRequest, options?: CallOptions): Promise<Workflow> {
    return WorkflowResource.testWorkflow({ ...options, client: this.client, body: testRequest });
  }

  /** Reads a task. @see GET /tasks/{taskId} */
  getTask(taskId: string, options?: CallOptions): Promise<Task> {
    return TaskResource.getTask({ ...options, client: this.client, path: { taskId } });
  }

  /** Reports the result of a task. @see POST /tasks */
  updateTask(result: TaskResult, options?: CallOptions): Promise<string>;
  updateTask(...result: TaskResultParameters): Promise<string>;
  updateTask(...result: readonly unknown[]): Promise<string> {
    return updateTask(this.client, result);
  }

  /**
   * Reports the result of a task by its reference name; answers its id, or an empty text if no such task was open.
   *
   * @see POST /tasks/{workflowId}/{taskRefName}/{status}
   */
  updateTaskByRefName(update: TaskUpdate, options?: CallOptions): Promise<string>;
  updateTaskByRefName(...update: TaskUpdateParameters): Promise<string>;
  updateTaskByRefName(...update: readonly unknown[]): Promise<string> {
    return updateTaskByRefName(this.client, update);
  }

  /** The same, answering the execution as it is then. @see POST /tasks/{workflowId}/{taskRefName}/{status}/sync */
  updateTaskSync(update: TaskUpdateSync, options?: CallOptions): Promise<Workflow>;
  updateTaskSync(...update: TaskUpdateSyncParameters): Promise<Workflow>;
  updateTaskSync(...update: readonly unknown[]): Promise<Workflow> {
    return updateTaskSync(this.client, update);
  }

  /** Completes the task an execution waits for, then waits. @see POST /tasks/{workflowId}/{status}/signal/sync */
  signal(result: WorkflowSignal, options?: CallOptions): Promise<EnhancedSignalResponse>;
  signal(...result: SignalParameters): Promise<EnhancedSignalResponse>;
  signal(...result: readonly unknown[]): Promise<EnhancedSignalResponse> {
    return signalWorkflow(this.client, result);
  }

  /** Completes the task an execution waits for. @see POST /tasks/{workflowId}/{status}/signal */
  async signalAsync(
    id: string,
    status: TaskResultStatus,
    output: Json,
    options?: CallOptions,
  ): Promise<void> {
    const path = { workflowId: id, status };
    await TaskResource.signalWorkflowTaskAsync({ ...options, client: this.client, path, body: output });
  }

  #of(workflowId: string, options: CallOptions | undefined) {
    return { ...options, client: this.client, path: { workflowId } };
  }
}
