import {
  type CallOptions,
  type CorrelationIdsSearchRequest,
  type ExtendedWorkflowDef,
  type RerunWorkflowRequest,
  type ScrollableSearchResultWorkflowSummary,
  type SkipTaskRequest,
  type StartWorkflowRequest,
  type Task,
  TaskResource,
  type TaskResultStatus,
  type Workflow,
  WorkflowResource,
  type WorkflowRun,
  type WorkflowStateUpdate,
  type WorkflowStatus,
  type WorkflowSummary,
  type WorkflowTestRequest,
} from "@baton/api";
import type { ConductorClient } from "../conductor-client";
import type { EnhancedSignalResponse } from "./enhance-signal-response";
import { type ExecuteOptions, type ExecuteRequest, executeWorkflow, heldMs } from "./execute-workflow";
import { getWorkflowPatiently } from "./get-workflow-patiently";
import { goBackToTask, isCompletedTaskOfType, type TaskFinderPredicate } from "./go-back-to-task";
import { type Consistency, ReturnStrategy } from "./return-strategy";
import { MetadataClient } from "./metadata-client";
import { searchAllWorkflows, searchWorkflows, type WorkflowSearchOptions } from "./search-workflows";
import { signalWorkflow } from "./signal-workflow";
import { startWorkflow, startWorkflows } from "./start-workflow";
import { TaskClient } from "./task-client";
import type { TaskResultOutputData } from "./task-result-status";
import { waitForWorkflow, type WaitForWorkflowOptions } from "./wait-for-workflow";

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
  readonly #tasks: TaskClient;

  constructor(private readonly client: ConductorClient) {
    this.#tasks = new TaskClient(client);
  }

  /**
   * Stores a workflow definition.
   *
   * @param override replaces a definition of the same name and version.
   * @throws {ConductorSdkError} CONFLICT when there is one and `override` is false; REJECTED when the definition is invalid.
   * @see POST /metadata/workflow
   */
  registerWorkflow(override: boolean, workflow: ExtendedWorkflowDef, options?: CallOptions): Promise<void> {
    return new MetadataClient(this.client).registerWorkflowDef(workflow, override, options);
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
  startWorkflowByName(
    name: string,
    input: Record<string, unknown>,
    version?: number,
    correlationId?: string,
    priority?: number,
    options?: CallOptions,
  ): Promise<string> {
    const call = { ...options, client: this.client, path: { name } };
    const query = { version, correlationId, priority };
    return WorkflowResource.startWorkflowByName({ ...call, body: input, query });
  }

  /**
   * Starts an execution and waits for it on the server: until it ends, waits for something, is done with one of the tasks named, or
   * the time is over. Running out of time is no error: the answer shows the state so far.
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
  executeWorkflow(
    workflowRequest: ExecuteRequest,
    name: string,
    version: number,
    requestId: string,
    options: ExecuteOptions,
  ): Promise<EnhancedSignalResponse>;
  executeWorkflow(
    workflowRequest: ExecuteRequest,
    name: string,
    version: number,
    requestId: string,
    waitUntilTaskRef: string,
    waitForSeconds: number,
    consistency: Consistency,
    returnStrategy: ReturnStrategy,
  ): Promise<EnhancedSignalResponse>;
  executeWorkflow(
    workflowRequest: ExecuteRequest,
    name: string,
    version: number,
    requestId: string,
    waitUntilTaskRef: string | ExecuteOptions = "",
    waitForSeconds?: number,
    consistency?: Consistency,
    returnStrategy?: ReturnStrategy,
  ): Promise<EnhancedSignalResponse> {
    const options =
      typeof waitUntilTaskRef === "object"
        ? waitUntilTaskRef
        : { waitUntilTaskRef, waitForSeconds, consistency, returnStrategy };
    return executeWorkflow(this.client, workflowRequest, { name, version, requestId }, options);
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
  goBackToFirstTaskMatchingType(
    workflowInstanceId: string,
    taskType: string,
    options?: CallOptions,
  ): Promise<void> {
    return goBackToTask(this.client, workflowInstanceId, isCompletedTaskOfType(taskType), {}, options);
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

  /** Reads executions by correlation id, in lists by that id; Orkes only. @see POST /workflow/correlated/batch */
  getByCorrelationIds(
    request: CorrelationIdsSearchRequest,
    includeClosed = false,
    includeTasks = false,
    options?: CallOptions,
  ): Promise<Record<string, Workflow[]>> {
    const call = { ...options, client: this.client, query: { includeClosed, includeTasks } };
    return WorkflowResource.getWorkflowsByNamesAndCorrelationIds({ ...call, body: request });
  }

  /**
   * Finds executions; an empty text is no condition.
   *
   * @param query such as `workflowType = 'fulfil_order' AND status IN (RUNNING,PAUSED)`, without spaces after commas.
   * @param sort such as `startTime:DESC`.
   * @see GET /workflow/search
   */
  search(
    start: number,
    size: number,
    query: string,
    freeText: string,
    sort?: string,
    skipCache?: boolean,
    options?: CallOptions,
  ): Promise<ScrollableSearchResultWorkflowSummary>;
  search(options: WorkflowSearchOptions): Promise<ScrollableSearchResultWorkflowSummary>;
  search(
    start: number | WorkflowSearchOptions,
    size?: number,
    query?: string,
    freeText?: string,
    sort?: string,
    skipCache?: boolean,
    options?: CallOptions,
  ): Promise<ScrollableSearchResultWorkflowSummary> {
    const all =
      typeof start === "object" ? start : { ...options, start, size, query, freeText, sort, skipCache };
    return searchWorkflows(this.client, all);
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

  /** Sets workflow variables of a running execution. @see POST /workflow/{workflowId}/variables */
  updateVariables(id: string, variables: Record<string, unknown>, options?: CallOptions): Promise<Workflow> {
    return WorkflowResource.updateWorkflowState({ ...this.#of(id, options), body: variables });
  }

  /** Sets variables and a task's result in one step, then waits. @see POST /workflow/{workflowId}/state */
  updateState(
    workflowId: string,
    updateRequest: WorkflowStateUpdate,
    requestId: string,
    waitUntilTaskRef?: string,
    waitForSeconds?: number,
    options?: CallOptions,
  ): Promise<WorkflowRun> {
    return WorkflowResource.updateWorkflowAndTaskState({
      timeoutMs: heldMs(this.client, waitForSeconds),
      ...this.#of(workflowId, options),
      body: updateRequest,
      query: { requestId, waitUntilTaskRef, waitForSeconds },
    });
  }

  /** Plays a definition with given task results, without workers. @see POST /workflow/test */
  testWorkflow(testRequest: WorkflowTestRequest, options?: CallOptions): Promise<Workflow> {
    return WorkflowResource.testWorkflow({ ...options, client: this.client, body: testRequest });
  }

  /** Reads a task. @see GET /tasks/{taskId} */
  getTask(taskId: string, options?: CallOptions): Promise<Task> {
    return this.#tasks.getTask(taskId, options);
  }

  /** Reports the result of a task. @see POST /tasks */
  updateTask(
    taskId: string,
    workflowInstanceId: string,
    taskStatus: TaskResultStatus,
    outputData: TaskResultOutputData,
    options?: CallOptions,
  ): Promise<string> {
    const body = { taskId, workflowInstanceId, status: taskStatus, outputData };
    return TaskResource.updateTask({ ...options, client: this.client, body });
  }

  /** Reports the result of a task by its reference name. @see POST /tasks/{workflowId}/{taskRefName}/{status} */
  updateTaskByRefName(
    taskReferenceName: string,
    workflowInstanceId: string,
    status: TaskResultStatus,
    taskOutput: TaskResultOutputData,
    options?: CallOptions,
  ): Promise<string> {
    return this.#tasks.updateTaskResult(workflowInstanceId, taskReferenceName, status, taskOutput, options);
  }

  /** The same, answering the execution as it is then. @see POST /tasks/{workflowId}/{taskRefName}/{status}/sync */
  updateTaskSync(
    ref: string,
    workflowInstanceId: string,
    status: TaskResultStatus,
    taskOutput: TaskResultOutputData,
    workerId?: string,
    options?: CallOptions,
  ): Promise<Workflow> {
    return this.#tasks.updateTaskSync(workflowInstanceId, ref, status, taskOutput, workerId, options);
  }

  /** Completes the task an execution waits for, then waits. @see POST /tasks/{workflowId}/{status}/signal/sync */
  signal(
    workflowId: string,
    status: TaskResultStatus,
    taskOutput: TaskResultOutputData,
    returnStrategy: ReturnStrategy = ReturnStrategy.TARGET_WORKFLOW,
    options?: CallOptions,
  ): Promise<EnhancedSignalResponse> {
    return signalWorkflow(this.client, { workflowId, status }, taskOutput, returnStrategy, options);
  }

  /** Completes the task an execution waits for. @see POST /tasks/{workflowId}/{status}/signal */
  async signalAsync(
    workflowId: string,
    status: TaskResultStatus,
    taskOutput: TaskResultOutputData,
    options?: CallOptions,
  ): Promise<void> {
    const path = { workflowId, status };
    await TaskResource.signalWorkflowTaskAsync({ ...options, client: this.client, path, body: taskOutput });
  }

  #of(workflowId: string, options: CallOptions | undefined) {
    return { ...options, client: this.client, path: { workflowId } };
  }
}
