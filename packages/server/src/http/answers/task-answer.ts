import type { TaskDefinition, WorkflowTaskDefinition } from "../../definitions/model";
import type { Execution, TaskRun } from "../../engine/execution";
import { jsonCache } from "./json-cache";

/** The types whose tasks take their rate limit from the definition of the task. */
const NOT_LIMITED: ReadonlySet<string> = new Set([
  "DECISION",
  "DO_WHILE",
  "EVENT",
  "EXCLUSIVE_JOIN",
  "FORK_JOIN",
  "FORK_JOIN_DYNAMIC",
  "HUMAN",
  "INLINE",
  "JOIN",
  "JSON_JQ_TRANSFORM",
  "LAMBDA",
  "NOOP",
  "SET_VARIABLE",
  "START_WORKFLOW",
  "SUB_WORKFLOW",
  "SWITCH",
  "TERMINATE",
  "WAIT",
]);

const METADATA = '{"additionalContext":{},"empty":true,"additionalContextMap":{}}';

const definitionJson = jsonCache<TaskDefinition>();

/** The JSON of the task's place in its workflow. */
const workflowTaskJson = jsonCache<WorkflowTaskDefinition>();

const bareWorkflowTaskJson = jsonCache<WorkflowTaskDefinition>(({ taskDefinition: _left, ...task }) =>
  JSON.stringify(task),
);

/** What the definition says about limits, between `domain` and `workflowPriority`, and after it. */
const limitsJson = jsonCache<WorkflowTaskDefinition>(({ type, taskDefinition }) => {
  const limited = taskDefinition !== undefined && !NOT_LIMITED.has(type);
  const perFrequency = limited ? taskDefinition.rateLimitPerFrequency : 0;
  const seconds = limited ? taskDefinition.rateLimitFrequencyInSeconds : 0;
  return `,"rateLimitPerFrequency":${perFrequency},"rateLimitFrequencyInSeconds":${seconds}`;
});

const spacesJson = jsonCache<WorkflowTaskDefinition>(
  ({ taskDefinition }) =>
    optional("executionNameSpace", taskDefinition?.executionNameSpace) +
    optional("isolationGroupId", taskDefinition?.isolationGroupId),
);

/** `,"name":"value"`, or nothing. */
export function optional(name: string, value: string | undefined): string {
  return value === undefined ? "" : `,"${name}":${JSON.stringify(value)}`;
}

/** How long the task has waited for a worker; while a callback is due, since it was due. */
function queueWaitTime(task: TaskRun, now: number): number {
  if (task.startTime <= 0) return 0;
  if (task.updateTime > 0 && task.callbackAfterSeconds > 0) {
    return Math.max(0, now - (task.updateTime + task.callbackAfterSeconds * 1000));
  }
  return task.startTime - task.scheduledTime;
}

function subWorkflowId(task: TaskRun): string | undefined {
  const found = task.subWorkflowId ?? task.outputData["subWorkflowId"] ?? task.inputData["subWorkflowId"];
  return typeof found === "string" ? found : undefined;
}

/**
 * The JSON of a task. Written piece by piece, because it is the largest part of the hottest answers: what only depends on
 * the definition is taken from the caches above.
 *
 * @param execution the execution the task belongs to.
 * @see conductor-oss/conductor common/…/metadata/tasks/Task.java
 */
export function taskJson(task: TaskRun, execution: Execution, now: number): string {
  const { workflowTask } = task;
  // A task that was skipped before its turn knows neither its workflow nor its definition.
  const bare = task.seq === 0 && task.status === "SKIPPED";
  const definition = bare ? undefined : workflowTask.taskDefinition;
  const { name: workflowType } = execution.definition;
  return (
    `{"taskType":${JSON.stringify(task.taskType)},"status":"${task.status}","inputData":${JSON.stringify(task.inputData)}` +
    `,"referenceTaskName":${JSON.stringify(task.referenceTaskName)},"retryCount":${task.retryCount},"seq":${task.seq}` +
    optional("correlationId", execution.correlationId) +
    `,"pollCount":${task.pollCount},"taskDefName":${JSON.stringify(task.taskDefName)},"scheduledTime":${task.scheduledTime}` +
    `,"startTime":${task.startTime},"endTime":${task.endTime},"updateTime":${task.updateTime}` +
    `,"startDelayInSeconds":${task.startDelayInSeconds}${optional("retriedTaskId", task.retriedTaskId)}` +
    `,"retried":${task.retried},"executed":${task.executed},"callbackFromWorker":true` +
    `,"responseTimeoutSeconds":${task.responseTimeoutSeconds},"workflowInstanceId":${JSON.stringify(task.workflowId)}` +
    (bare ? "" : `,"workflowType":${JSON.stringify(workflowType)}`) +
    `,"taskId":${JSON.stringify(task.taskId)}${optional("reasonForIncompletion", task.reasonForIncompletion)}` +
    `,"callbackAfterSeconds":${task.callbackAfterSeconds}${optional("workerId", task.workerId)}` +
    `,"outputData":${JSON.stringify(task.outputData)}` +
    `,"workflowTask":${bare ? bareWorkflowTaskJson(workflowTask) : workflowTaskJson(workflowTask)}` +
    optional("domain", task.domain) +
    (bare ? ',"rateLimitPerFrequency":0,"rateLimitFrequencyInSeconds":0' : limitsJson(workflowTask)) +
    optional("externalOutputPayloadStoragePath", task.externalOutputPayloadStoragePath) +
    `,"workflowPriority":${task.workflowPriority}${bare ? "" : spacesJson(workflowTask)}` +
    `,"iteration":${task.iteration}${optional("subWorkflowId", subWorkflowId(task))}` +
    `,"subworkflowChanged":${task.subworkflowChanged},"firstStartTime":0,"executionMetadata":${METADATA}` +
    `,"taskDefinition":${definition === undefined ? "null" : definitionJson(definition)}` +
    `,"loopOverTask":${task.iteration > 0},"queueWaitTime":${queueWaitTime(task, now)}}`
  );
}

/** The JSON of several tasks of one execution. */
export function tasksJson(tasks: readonly TaskRun[], execution: Execution, now: number): string {
  return `[${tasks.map((task) => taskJson(task, execution, now)).join(",")}]`;
}
