import type { WorkflowDefinition, WorkflowTaskDefinition } from "../definitions/model";
import type { TaskStatus, WorkflowStatus } from "../engine/execution";
import { LiveExecution } from "../engine/live-execution";
import { type LiveTask, type NewTask, plainReference } from "../engine/live-task";
import type { SqlValue } from "./driver";

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, SqlValue>>;

/** The members of an execution that have no column of their own, as they are kept in `body`. */
type ExecutionBody = Pick<
  LiveExecution,
  | "lastRetriedTime"
  | "input"
  | "output"
  | "variables"
  | "taskToDomain"
  | "priority"
  | "failedReferenceTaskNames"
  | "failedTaskNames"
  | "correlationId"
  | "parentWorkflowTaskId"
  | "reRunFromWorkflowId"
  | "reasonForIncompletion"
  | "event"
  | "idempotencyKey"
>;

/** SQLite columns cannot be trusted with a NUL; the true value is in the body. */
export function columnText(text: string | undefined): string | null {
  return text === undefined ? null : text.includes("\0") ? text.replaceAll("\0", "\uFFFD") : text;
}

/** The JSON of an execution's row. */
export function executionBody(run: LiveExecution): string {
  const body: { [K in keyof ExecutionBody]: ExecutionBody[K] | undefined } = {
    lastRetriedTime: run.lastRetriedTime,
    input: run.input,
    output: run.output,
    variables: run.variables,
    taskToDomain: run.taskToDomain,
    priority: run.priority,
    failedReferenceTaskNames: run.failedReferenceTaskNames,
    failedTaskNames: run.failedTaskNames,
    correlationId: run.correlationId,
    parentWorkflowTaskId: run.parentWorkflowTaskId,
    reRunFromWorkflowId: run.reRunFromWorkflowId,
    reasonForIncompletion: run.reasonForIncompletion,
    event: run.event,
    idempotencyKey: run.idempotencyKey,
  };
  return JSON.stringify(body);
}

/** The JSON of a task's row. The definition is left out where the execution's definition has it. */
export function taskBody(task: LiveTask): string {
  const known = task.run.compiled.task(plainReference(task)) === task.workflowTask;
  return JSON.stringify({
    referenceTaskName: task.referenceTaskName,
    ...(known ? { of: plainReference(task) } : { workflowTask: task.workflowTask }),
    retryCount: task.retryCount,
    iteration: task.iteration,
    pollCount: task.pollCount,
    inputData: task.inputData,
    outputData: task.outputData,
    scheduledTime: task.scheduledTime,
    firstScheduledTime: task.firstScheduledTime,
    startDelayInSeconds: task.startDelayInSeconds,
    callbackAfterSeconds: task.callbackAfterSeconds,
    responseTimeoutSeconds: task.responseTimeoutSeconds,
    workflowPriority: task.workflowPriority,
    retried: task.retried,
    executed: task.executed,
    subworkflowChanged: task.subworkflowChanged,
    waitUntil: task.waitUntil,
    availableAt: task.availableAt,
    retriedTaskId: task.retriedTaskId,
    workerId: task.workerId,
    domain: task.domain,
    reasonForIncompletion: task.reasonForIncompletion,
    subWorkflowId: task.subWorkflowId,
    externalOutputPayloadStoragePath: task.externalOutputPayloadStoragePath,
  });
}

/** Rebuilds an execution from its row and those of its tasks, in order of `seq`. */
export function executionOf(row: Row, definition: WorkflowDefinition, tasks: readonly Row[]): LiveExecution {
  const run = new LiveExecution(String(row["workflow_id"]), definition);
  // The body was written by executionBody above.
  Object.assign(run, JSON.parse(String(row["body"])) as ExecutionBody);
  run.status = row["status"] as WorkflowStatus;
  run.createTime = Number(row["start_time"]);
  run.updateTime = Number(row["update_time"]);
  run.endTime = Number(row["end_time"]);
  if (row["parent_workflow_id"] !== null) run.parentWorkflowId = String(row["parent_workflow_id"]);
  for (const task of tasks) run.append(taskOf(run, task));
  return run;
}

function taskOf(run: LiveExecution, row: Row): NewTask {
  // The body was written by taskBody above.
  const body = JSON.parse(String(row["body"])) as NewTask & {
    readonly of?: string;
    workflowTask?: WorkflowTaskDefinition;
  };
  const workflowTask = body.workflowTask ?? run.compiled.task(body.of ?? "");
  if (workflowTask === undefined) {
    throw new Error(
      `task ${String(row["task_id"])} of workflow ${run.workflowId} has no definition: the data file is damaged`,
    );
  }
  return {
    ...body,
    workflowTask,
    taskId: String(row["task_id"]),
    taskType: String(row["task_type"]),
    taskDefName: String(row["task_def_name"]),
    status: row["status"] as TaskStatus,
    seq: Number(row["seq"]),
    startTime: Number(row["start_time"]),
    updateTime: Number(row["update_time"]),
    endTime: Number(row["end_time"]),
  };
}
