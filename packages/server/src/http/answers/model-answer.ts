import { type Execution, isTerminalWorkflow, isUnsuccessfulTask, type TaskRun } from "../../engine/execution";
import { rateLimitOf } from "./task-answer";
import { workflowDefinitionJson } from "./workflow-answer";

/** A task as the engine of Conductor sees it, which a bulk search shows. */
function taskModel(task: TaskRun, execution: Execution): Record<string, unknown> {
  const { workflowTask } = task;
  return {
    taskType: task.taskType,
    status: task.status,
    referenceTaskName: task.referenceTaskName,
    retryCount: task.retryCount,
    seq: task.seq,
    correlationId: execution.correlationId,
    pollCount: task.pollCount,
    taskDefName: task.taskDefName,
    scheduledTime: task.scheduledTime,
    startTime: task.startTime,
    endTime: task.endTime,
    updateTime: task.updateTime,
    startDelayInSeconds: task.startDelayInSeconds,
    retriedTaskId: task.retriedTaskId,
    retried: task.retried,
    executed: task.executed,
    callbackFromWorker: true,
    responseTimeoutSeconds: task.responseTimeoutSeconds,
    workflowInstanceId: task.workflowId,
    workflowType: execution.definition.name,
    taskId: task.taskId,
    reasonForIncompletion: task.reasonForIncompletion,
    callbackAfterSeconds: task.callbackAfterSeconds,
    callbackAfterMs: 0,
    workerId: task.workerId,
    firstScheduledTime: task.firstScheduledTime,
    workflowTask,
    domain: task.domain,
    ...rateLimitOf(workflowTask),
    workflowPriority: task.workflowPriority,
    iteration: task.iteration,
    subWorkflowId: task.subWorkflowId,
    waitTimeout: task.waitUntil,
    subworkflowChanged: task.subworkflowChanged,
    onStateChange: {},
    idempotent: false,
    cachedOutput: false,
    notifications: {},
    nonWorkflowEventTask: false,
    asyncComplete: workflowTask.asyncComplete,
    taskDefinition: workflowTask.taskDefinition ?? null,
    loopOverTask: task.iteration > 0,
    queueWaitTime: task.startTime > 0 ? task.startTime - task.scheduledTime : 0,
    idempotentExecution: false,
    inputData: task.inputData,
    outputData: task.outputData,
  };
}

/**
 * The JSON of an execution as a bulk search shows it.
 *
 * @see conductor-oss/conductor core/…/model/WorkflowModel.java
 */
export function workflowModelJson(execution: Execution, includeTasks: boolean): string {
  const { definition } = execution;
  const failed = execution.failedReferenceTaskNames.length > 0;
  const members = {
    status: execution.status,
    endTime: execution.endTime,
    workflowId: execution.workflowId,
    parentWorkflowId: execution.parentWorkflowId,
    parentWorkflowTaskId: execution.parentWorkflowTaskId,
    tasks: includeTasks ? execution.tasks.map((task) => taskModel(task, execution)) : [],
    correlationId: execution.correlationId,
    reRunFromWorkflowId: execution.reRunFromWorkflowId,
    reasonForIncompletion: execution.reasonForIncompletion,
    event: execution.event,
    taskToDomain: execution.taskToDomain,
    failedReferenceTaskNames: failed ? execution.failedReferenceTaskNames : undefined,
    failedTaskNames: failed ? execution.failedTaskNames : undefined,
  };
  const rest = {
    priority: execution.priority,
    variables: execution.variables,
    lastRetriedTime: execution.lastRetriedTime,
    ownerApp: "",
    createTime: execution.createTime,
    updatedTime: execution.updateTime,
    failedTaskId: execution.tasks.find(({ status }) => isUnsuccessfulTask(status))?.taskId,
    previousStatus: isTerminalWorkflow(execution.status) ? "RUNNING" : undefined,
    workflowName: definition.name,
    workflowVersion: definition.version,
    input: execution.input,
    output: execution.output,
  };
  const head = JSON.stringify(members).slice(0, -1);
  return `${head},"workflowDefinition":${workflowDefinitionJson(definition)},${JSON.stringify(rest).slice(1)}`;
}
