import type { Scope } from "../expressions/scope";
import type { LiveExecution, LiveTask } from "./live-execution";

/** What `${NAME}` and `${workflow.env.NAME}` may read; chosen once, when the server is created. */
export interface OutsideNames {
  /** `${workflow.env.NAME}`. */
  environment(name: string): string | undefined;
  /** A bare `${NAME}`. */
  system(name: string): string | undefined;
}

/**
 * What expressions of an execution can see.
 *
 * @param taskId the task whose inputs are being made: the value of `CPEWF_TASK_ID`.
 * @see conductor-oss/conductor core/…/utils/ParametersUtils.java
 */
export function scopeOf(run: LiveExecution, outside: OutsideNames, taskId?: string): Scope {
  return {
    get: (name) => (name === "workflow" ? workflowValues(run) : taskValues(run.newest(name))),
    *names() {
      yield "workflow";
      yield* run.references();
    },
    environment: (name) => outside.environment(name),
    system: (name) => (name === "CPEWF_TASK_ID" ? taskId : outside.system(name)),
  };
}

function workflowValues(run: LiveExecution): Record<string, unknown> {
  return {
    input: run.input,
    output: run.output,
    status: run.status,
    workflowId: run.workflowId,
    parentWorkflowId: run.parentWorkflowId ?? null,
    parentWorkflowTaskId: run.parentWorkflowTaskId ?? null,
    workflowType: run.definition.name,
    version: run.definition.version,
    correlationId: run.correlationId ?? null,
    reasonForIncompletion: run.reasonForIncompletion ?? null,
    schemaVersion: run.definition.schemaVersion,
    variables: run.variables,
  };
}

function taskValues(task: LiveTask | undefined): Record<string, unknown> | undefined {
  if (task === undefined) return undefined;
  return {
    input: task.inputData,
    output: task.outputData,
    taskType: task.taskType,
    status: task.status,
    referenceTaskName: task.referenceTaskName,
    retryCount: task.retryCount,
    correlationId: task.run.correlationId ?? null,
    pollCount: task.pollCount,
    taskDefName: task.taskDefName,
    scheduledTime: task.scheduledTime,
    startTime: task.startTime,
    endTime: task.endTime,
    workflowInstanceId: task.workflowId,
    taskId: task.taskId,
    reasonForIncompletion: task.reasonForIncompletion ?? null,
    callbackAfterSeconds: task.callbackAfterSeconds,
    workerId: task.workerId ?? null,
    iteration: task.iteration,
  };
}
