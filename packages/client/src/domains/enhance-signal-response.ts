import type { Task, TaskRun, Workflow, WorkflowRun } from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import type { ReturnStrategy } from "./return-strategy";

/** The fields an answer to a synchronous call can have, whatever it shows. */
export type SignalResponseFields = Partial<Omit<WorkflowRun, "status" | "responseType">> &
  Partial<Omit<TaskRun, "status" | "responseType">> & {
    responseType?: ReturnStrategy;
    /** State of the execution or task that is shown. */
    status?: string;
  };

/** An execution as far as a synchronous call shows it. */
export type ShownWorkflow = Pick<
  Workflow,
  "workflowId" | "status" | "tasks" | "input" | "output" | "variables"
> &
  Partial<Workflow>;

/** A task as far as a synchronous call shows it. */
export type ShownTask = Pick<
  Task,
  | "taskId"
  | "taskType"
  | "referenceTaskName"
  | "status"
  | "inputData"
  | "outputData"
  | "retryCount"
  | "workflowInstanceId"
> &
  Partial<Task>;

/** An answer to a synchronous call, with functions to take it apart. */
export interface EnhancedSignalResponse extends SignalResponseFields {
  isTargetWorkflow(): boolean;
  isBlockingWorkflow(): boolean;
  isBlockingTask(): boolean;
  isBlockingTaskInput(): boolean;
  /** Whether an execution is shown. */
  hasWorkflowData(): boolean;
  /** Whether a task is shown. */
  hasTaskData(): boolean;
  /** The execution. @throws {ConductorSdkError} INVALID when a task is shown. */
  getWorkflow(): ShownWorkflow;
  /** The task that waits. @throws {ConductorSdkError} INVALID when an execution is shown. */
  getBlockingTask(): ShownTask;
  /** The input of the task that waits. @throws {ConductorSdkError} INVALID unless it was asked for. */
  getTaskInput(): Record<string, unknown>;
  /** The execution that is shown. */
  getWorkflowId(): string;
  /** The execution that was started or signalled. */
  getTargetWorkflowId(): string;
  /** What is shown; empty when the server had nothing to show. */
  getResponseType(): string;
  isTerminal(): boolean;
  isRunning(): boolean;
  isPaused(): boolean;
  /** One line for a log. */
  getSummary(): string;
  /** The small fields. */
  toDebugJSON(): Record<string, unknown>;
  toString(): string;
}

const TERMINAL: ReadonlySet<string> = new Set([
  "COMPLETED",
  "COMPLETED_WITH_ERRORS",
  "FAILED",
  "FAILED_WITH_TERMINAL_ERROR",
  "TERMINATED",
  "TIMED_OUT",
  "CANCELED",
  "SKIPPED",
]);

/** Adds the functions of {@link EnhancedSignalResponse} to an answer. An empty answer, as when no task waits, gets them too. */
export function enhanceSignalResponse(answer: WorkflowRun | TaskRun | undefined): EnhancedSignalResponse {
  const response: SignalResponseFields = { ...answer };
  const { responseType, status = "" } = response;
  return {
    ...response,
    isTargetWorkflow: () => responseType === "TARGET_WORKFLOW",
    isBlockingWorkflow: () => responseType === "BLOCKING_WORKFLOW",
    isBlockingTask: () => responseType === "BLOCKING_TASK",
    isBlockingTaskInput: () => responseType === "BLOCKING_TASK_INPUT",
    hasWorkflowData: () => isWorkflowRun(answer),
    hasTaskData: () => isTaskRun(answer),
    getWorkflow: () => (isWorkflowRun(answer) ? workflowOf(answer) : absent(responseType, "an execution")),
    getBlockingTask: () => (isTaskRun(answer) ? taskOf(answer) : absent(responseType, "a task")),
    getTaskInput: () =>
      responseType === "BLOCKING_TASK_INPUT"
        ? (response.input ?? {})
        : absent(responseType, "the input of a task"),
    getWorkflowId: () => response.workflowId ?? response.targetWorkflowId ?? "",
    getTargetWorkflowId: () => response.targetWorkflowId ?? response.workflowId ?? "",
    getResponseType: () => responseType ?? "",
    isTerminal: () => TERMINAL.has(status),
    isRunning: () => status === "RUNNING",
    isPaused: () => status === "PAUSED",
    getSummary: () => summaryOf(answer),
    toDebugJSON: () => smallFieldsOf(response),
    toString: () => summaryOf(answer),
  };
}

function isWorkflowRun(answer: WorkflowRun | TaskRun | undefined): answer is WorkflowRun {
  return answer?.responseType === "TARGET_WORKFLOW" || answer?.responseType === "BLOCKING_WORKFLOW";
}

function isTaskRun(answer: WorkflowRun | TaskRun | undefined): answer is TaskRun {
  return answer?.responseType === "BLOCKING_TASK" || answer?.responseType === "BLOCKING_TASK_INPUT";
}

function absent(responseType: ReturnStrategy | undefined, what: string): never {
  const message = `the answer shows ${responseType ?? "nothing"}, not ${what}: ask for it by returnStrategy`;
  throw new ConductorSdkError("INVALID", message);
}

function workflowOf(run: WorkflowRun): ShownWorkflow {
  return {
    workflowId: run.workflowId,
    status: run.status,
    tasks: run.tasks ?? [],
    input: run.input ?? {},
    output: run.output ?? {},
    variables: run.variables ?? {},
    ...defined({
      correlationId: run.correlationId,
      priority: run.priority,
      createdBy: run.createdBy,
      createTime: run.createTime,
      updateTime: run.updateTime,
    }),
  };
}

function taskOf(run: TaskRun): ShownTask {
  return {
    taskId: run.taskId,
    taskType: run.taskType,
    referenceTaskName: run.referenceTaskName,
    status: run.status,
    inputData: run.input ?? {},
    outputData: run.output ?? {},
    retryCount: run.retryCount ?? 0,
    workflowInstanceId: run.workflowId,
    ...defined({
      taskDefName: run.taskDefName,
      workflowType: run.workflowType,
      correlationId: run.correlationId,
      reasonForIncompletion: run.reasonForIncompletion,
      retriedTaskId: run.retriedTaskId,
    }),
  };
}

type Defined<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Leaves out what is undefined, so that an absent field stays absent. */
function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}

function summaryOf(answer: WorkflowRun | TaskRun | undefined): string {
  if (answer === undefined) return "SignalResponse{empty}";
  const parts = [`type=${answer.responseType}`, `workflowId=${answer.workflowId}`, `status=${answer.status}`];
  if (isTaskRun(answer)) parts.push(`taskId=${answer.taskId}`, `taskType=${answer.taskType}`);
  else parts.push(`tasksCount=${(answer.tasks ?? []).length}`);
  return `SignalResponse{${parts.join(", ")}}`;
}

function smallFieldsOf(response: SignalResponseFields): Record<string, unknown> {
  const { input, output, variables, tasks, ...small } = response;
  const isFilled = (data: object | undefined): boolean => data !== undefined && Object.keys(data).length > 0;
  return {
    ...small,
    tasksCount: tasks?.length,
    hasInput: isFilled(input),
    hasOutput: isFilled(output),
    hasVariables: isFilled(variables),
  };
}
