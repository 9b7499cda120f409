import type { JsonMap, WorkflowTaskDefinition } from "../definitions/model";
import type { Deadline } from "./deadlines";
import type { TaskRun, TaskStatus } from "./execution";
import type { LiveExecution } from "./live-execution";
import type { QueueEntry } from "./task-queues";

/** What a new attempt starts from. */
export type NewTask = Pick<
  TaskRun,
  | "taskId"
  | "taskType"
  | "taskDefName"
  | "referenceTaskName"
  | "workflowTask"
  | "status"
  | "inputData"
  | "iteration"
> &
  Partial<TaskRun> & { readonly availableAt?: number };

/** A task in memory. A class, so that the millions of them have one shape, whatever they were made from. */
export class LiveTask implements TaskRun {
  readonly taskId: string;
  readonly workflowId: string;
  readonly referenceTaskName: string;
  readonly workflowTask: WorkflowTaskDefinition;
  taskType: string;
  taskDefName: string;
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
  waitUntil: number;
  retriedTaskId: string | undefined;
  workerId: string | undefined;
  domain: string | undefined;
  reasonForIncompletion: string | undefined;
  subWorkflowId: string | undefined;
  externalOutputPayloadStoragePath: string | undefined;
  /** When a SCHEDULED task may be handed out; milliseconds since the epoch. */
  availableAt: number;
  /** Its place among the tasks that wait for a worker. */
  entry: QueueEntry | undefined = undefined;
  /** The next moment at which time alone changes it. */
  deadline: Deadline | undefined = undefined;

  constructor(
    readonly run: LiveExecution,
    fields: NewTask,
    seq: number,
  ) {
    this.taskId = fields.taskId;
    this.workflowId = run.workflowId;
    this.referenceTaskName = fields.referenceTaskName;
    this.workflowTask = fields.workflowTask;
    this.taskType = fields.taskType;
    this.taskDefName = fields.taskDefName;
    this.status = fields.status;
    this.seq = seq;
    this.retryCount = fields.retryCount ?? 0;
    this.iteration = fields.iteration;
    this.pollCount = fields.pollCount ?? 0;
    this.inputData = fields.inputData;
    this.outputData = fields.outputData ?? {};
    this.scheduledTime = fields.scheduledTime ?? 0;
    this.startTime = fields.startTime ?? 0;
    this.endTime = fields.endTime ?? 0;
    this.updateTime = fields.updateTime ?? 0;
    this.firstScheduledTime = fields.firstScheduledTime ?? 0;
    this.startDelayInSeconds = fields.startDelayInSeconds ?? 0;
    this.callbackAfterSeconds = fields.callbackAfterSeconds ?? 0;
    this.responseTimeoutSeconds = fields.responseTimeoutSeconds ?? 0;
    this.workflowPriority = fields.workflowPriority ?? run.priority;
    this.retried = fields.retried ?? false;
    this.executed = fields.executed ?? false;
    this.subworkflowChanged = fields.subworkflowChanged ?? false;
    this.waitUntil = fields.waitUntil ?? 0;
    this.retriedTaskId = fields.retriedTaskId;
    this.workerId = fields.workerId;
    this.domain = fields.domain;
    this.reasonForIncompletion = fields.reasonForIncompletion;
    this.subWorkflowId = fields.subWorkflowId;
    this.externalOutputPayloadStoragePath = fields.externalOutputPayloadStoragePath;
    this.availableAt = fields.availableAt ?? 0;
  }
}

/** The reference name without the rounds (`__N`) of the loops it is in. */
export function plainReference(task: Pick<TaskRun, "workflowTask">): string {
  return task.workflowTask.taskReferenceName;
}

/** The rounds of the loops a task is in, as they end its reference name: `__2`; empty outside of loops. */
export function roundSuffix(task: Pick<TaskRun, "workflowTask" | "referenceTaskName">): string {
  return task.referenceTaskName.slice(task.workflowTask.taskReferenceName.length);
}
