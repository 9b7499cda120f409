import type { JsonMap, WorkflowDefinition, WorkflowTaskDefinition } from "../definitions/model";

/** The states of a workflow execution. */
export type WorkflowStatus = "RUNNING" | "PAUSED" | "COMPLETED" | "FAILED" | "TIMED_OUT" | "TERMINATED";

/** The states of a task. */
export type TaskStatus =
  | "SCHEDULED"
  | "IN_PROGRESS"
  | "COMPLETED"
  | "COMPLETED_WITH_ERRORS"
  | "FAILED"
  | "FAILED_WITH_TERMINAL_ERROR"
  | "TIMED_OUT"
  | "CANCELED"
  | "SKIPPED";

/** One attempt of one task of an execution. Times are milliseconds since the epoch, 0 when not reached. */
export interface TaskRun {
  readonly taskId: string;
  readonly workflowId: string;
  taskType: string;
  taskDefName: string;
  /** Unique among the tasks of an execution together with `retryCount`; `__N` is appended in round N of a loop. */
  readonly referenceTaskName: string;
  readonly workflowTask: WorkflowTaskDefinition;
  status: TaskStatus;
  seq: number;
  retryCount: number;
  iteration: number;
  pollCount: number;
  inputData: JsonMap;
  outputData: JsonMap;
  scheduledTime: number;
  startTime: number;
  endTime: number;
  updateTime: number;
  firstScheduledTime: number;
  startDelayInSeconds: number;
  callbackAfterSeconds: number;
  responseTimeoutSeconds: number;
  workflowPriority: number;
  retried: boolean;
  executed: boolean;
  subworkflowChanged: boolean;
  retriedTaskId?: string | undefined;
  workerId?: string | undefined;
  domain?: string | undefined;
  reasonForIncompletion?: string | undefined;
  subWorkflowId?: string | undefined;
  externalOutputPayloadStoragePath?: string | undefined;
  /** When a WAIT ends by itself; 0 when it does not. */
  waitUntil: number;
}

/** One run of a workflow. Times are milliseconds since the epoch, 0 when not reached. */
export interface Execution {
  readonly workflowId: string;
  /** The definition as it was at the start, with its task definitions embedded. */
  definition: WorkflowDefinition;
  status: WorkflowStatus;
  createTime: number;
  updateTime: number;
  endTime: number;
  lastRetriedTime: number;
  input: JsonMap;
  output: JsonMap;
  variables: JsonMap;
  correlationId?: string | undefined;
  readonly parentWorkflowId?: string | undefined;
  readonly parentWorkflowTaskId?: string | undefined;
  reRunFromWorkflowId?: string | undefined;
  reasonForIncompletion?: string | undefined;
  readonly event?: string | undefined;
  readonly taskToDomain: Readonly<Record<string, string>>;
  failedReferenceTaskNames: string[];
  failedTaskNames: string[];
  readonly priority: number;
  readonly idempotencyKey?: string | undefined;
  /** All attempts of all tasks, in order of `seq`. */
  readonly tasks: readonly TaskRun[];
}

const TERMINAL_TASK: ReadonlySet<TaskStatus> = new Set<TaskStatus>([
  "COMPLETED",
  "COMPLETED_WITH_ERRORS",
  "FAILED",
  "FAILED_WITH_TERMINAL_ERROR",
  "TIMED_OUT",
  "CANCELED",
  "SKIPPED",
]);

const UNSUCCESSFUL_TASK: ReadonlySet<TaskStatus> = new Set<TaskStatus>([
  "FAILED",
  "FAILED_WITH_TERMINAL_ERROR",
  "TIMED_OUT",
  "CANCELED",
]);

/** Whether a task in this state stays in it. */
export function isTerminalTask(status: TaskStatus): boolean {
  return TERMINAL_TASK.has(status);
}

/** Whether this state counts as a failure; open states do not. */
export function isUnsuccessfulTask(status: TaskStatus): boolean {
  return UNSUCCESSFUL_TASK.has(status);
}

/** Whether an execution in this state has ended. */
export function isTerminalWorkflow(status: WorkflowStatus): boolean {
  return status !== "RUNNING" && status !== "PAUSED";
}
