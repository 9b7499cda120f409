import type { Scope } from "../expressions/scope";
import type { LiveExecution } from "./live-execution";
import type { LiveTask } from "./live-task";

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
    get(name) {
      const task = run.newest(name);
      if (task !== undefined) return taskValues(task);
      return name === "workflow" ? workflowValues(run) : undefined;
    },
    *names() {
      yield "workflow";
      yield* run.references();
    },
    environment: (name) => outside.environment(name),
    system: (name) => (name === "CPEWF_TASK_ID" ? taskId : outside.system(name)),
  };
}

// The members of both stand in the order in which Conductor lists them where they become text or a list of keys.

function workflowValues(run: LiveExecution): Record<string, unknown> {
  return {
    output: run.output,
    input: run.input,
    parentWorkflowId: run.parentWorkflowId ?? null,
    variables: run.variables,
    schemaVersion: run.definition.schemaVersion,
    reasonForIncompletion: run.reasonForIncompletion ?? null,
    parentWorkflowTaskId: run.parentWorkflowTaskId ?? null,
    workflowType: run.definition.name,
    correlationId: run.correlationId ?? null,
    version: run.definition.version,
    workflowId: run.workflowId,
    status: run.status,
  };
}

function taskValues(task: LiveTask): Record<string, unknown> {
  return {
    callbackAfterSeconds: task.callbackAfterSeconds,
    workerId: task.workerId ?? null,
    scheduledTime: task.scheduledTime,
    referenceTaskName: task.referenceTaskName,
    retryCount: task.retryCount,
    output: task.outputData,
    input: task.inputData,
    taskType: task.taskType,
    pollCount: task.pollCount,
    reasonForIncompletion: task.reasonForIncompletion ?? null,
    taskDefName: task.taskDefName,
    iteration: task.iteration,
    correlationId: task.run.correlationId ?? null,
    startTime: task.startTime,
    endTime: task.endTime,
    workflowInstanceId: task.workflowId,
    taskId: task.taskId,
    status: task.status,
  };
}
