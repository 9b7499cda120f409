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

/** What the definition says about limits, between `domain` and `workflowPriority`, and after it. */
const limitsJson = jsonCache<WorkflowTaskDefinition>(
  (task) => `,${JSON.stringify(rateLimitOf(task)).slice(1, -1)}`,
);

const spacesJson = jsonCache<WorkflowTaskDefinition>(
  ({ taskDefinition }) =>
    optional("executionNameSpace", taskDefinition?.executionNameSpace) +
    optional("isolationGroupId", taskDefinition?.isolationGroupId),
);

/** The rate limit that a task shows; system tasks have none. */
export function rateLimitOf({ type, taskDefinition }: WorkflowTaskDefinition): {
  readonly rateLimitPerFrequency: number;
  readonly rateLimitFrequencyInSeconds: number;
} {
  if (taskDefinition === undefined || NOT_LIMITED.has(type)) {
    return { rateLimitPerFrequency: 0, rateLimitFrequencyInSeconds: 0 };
  }
  const { rateLimitPerFrequency, rateLimitFrequencyInSeconds } = taskDefinition;
  return { rateLimitPerFrequency, rateLimitFrequencyInSeconds };
}

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
  const { taskDefinition: definition } = workflowTask;
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
    `,"workflowType":${JSON.stringify(workflowType)}` +
    `,"taskId":${JSON.stringify(task.taskId)}${optional("reasonForIncompletion", task.reasonForIncompletion)}` +
    `,"callbackAfterSeconds":${task.callbackAfterSeconds}${optional("workerId", task.workerId)}` +
    `,"outputData":${JSON.stringify(task.outputData)}` +
    `,"workflowTask":${workflowTaskJson(workflowTask)}` +
    optional("domain", task.domain) +
    limitsJson(workflowTask) +
    optional("externalOutputPayloadStoragePath", task.externalOutputPayloadStoragePath) +
    `,"workflowPriority":${task.workflowPriority}${spacesJson(workflowTask)}` +
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
