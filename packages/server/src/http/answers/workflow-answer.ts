import type { WorkflowDefinition } from "../../definitions/model";
import type { Execution } from "../../engine/execution";
import { jsonCache } from "./json-cache";
import { optional, tasksJson } from "./task-answer";

/** The JSON of a definition that executions run by. */
export const workflowDefinitionJson = jsonCache<WorkflowDefinition>();

/**
 * The JSON of an execution.
 *
 * @param includeTasks otherwise `tasks` is empty.
 * @see conductor-oss/conductor common/…/run/Workflow.java
 */
export function workflowJson(execution: Execution, includeTasks: boolean, now: number): string {
  const { definition } = execution;
  return (
    `{"ownerApp":"","createTime":${execution.createTime},"updateTime":${execution.updateTime}` +
    `,"status":"${execution.status}","endTime":${execution.endTime},"workflowId":${JSON.stringify(execution.workflowId)}` +
    optional("parentWorkflowId", execution.parentWorkflowId) +
    optional("parentWorkflowTaskId", execution.parentWorkflowTaskId) +
    `,"tasks":${includeTasks ? tasksJson(execution.tasks, execution, now) : "[]"}` +
    `,"input":${JSON.stringify(execution.input)},"output":${JSON.stringify(execution.output)}` +
    optional("correlationId", execution.correlationId) +
    optional("reRunFromWorkflowId", execution.reRunFromWorkflowId) +
    optional("reasonForIncompletion", execution.reasonForIncompletion) +
    optional("event", execution.event) +
    `,"taskToDomain":${JSON.stringify(execution.taskToDomain)}` +
    `,"failedReferenceTaskNames":${JSON.stringify(execution.failedReferenceTaskNames)}` +
    `,"workflowDefinition":${workflowDefinitionJson(definition)},"priority":${execution.priority}` +
    `,"variables":${JSON.stringify(execution.variables)},"lastRetriedTime":${execution.lastRetriedTime}` +
    `,"failedTaskNames":${JSON.stringify(execution.failedTaskNames)},"history":[],"rateLimited":false` +
    `,"startTime":${execution.createTime},"workflowName":${JSON.stringify(definition.name)}` +
    `,"workflowVersion":${definition.version}}`
  );
}

/** The JSON of several executions. */
export function workflowsJson(executions: readonly Execution[], includeTasks: boolean, now: number): string {
  return `[${executions.map((execution) => workflowJson(execution, includeTasks, now)).join(",")}]`;
}

/** The JSON of the state of an execution. */
export function statusJson(execution: Execution, includeOutput: boolean, includeVariables: boolean): string {
  return (
    `{"workflowId":${JSON.stringify(execution.workflowId)}${optional("correlationId", execution.correlationId)}` +
    (includeOutput ? `,"output":${JSON.stringify(execution.output)}` : "") +
    (includeVariables ? `,"variables":${JSON.stringify(execution.variables)}` : "") +
    `,"status":"${execution.status}"}`
  );
}
