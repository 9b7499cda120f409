import { messageOf } from "@baton/core";

import { isJsonMap } from "../definitions/json-reader";
import type { EngineCore } from "../engine/engine-core";
import type { LiveTask } from "../engine/live-task";
import type { StartRequest } from "../engine/requests";
import { ownTask, type SystemTask, type TaskPatch } from "./system-task";

/**
 * START_WORKFLOW: starts an execution that is not a child, and does not wait for it.
 *
 * @see conductor-oss/conductor core/…/execution/tasks/StartWorkflow.java
 */
export const startWorkflow: SystemTask = {
  map: (context) => [ownTask(context, { taskType: "START_WORKFLOW", status: "SCHEDULED" })],
  perform(task, core) {
    const now = core.clock.now();
    const outcome = started(task, core);
    core.change(task, { startTime: now, endTime: now, pollCount: task.pollCount + 1, ...outcome });
    core.advance(task.run);
  },
};

function started(task: LiveTask, core: EngineCore): TaskPatch {
  const request = requestOf(task);
  if (typeof request === "string") return { status: "FAILED", reasonForIncompletion: request };
  try {
    return { status: "COMPLETED", outputData: { workflowId: core.start(request) } };
  } catch (error) {
    return { status: "FAILED", reasonForIncompletion: messageOf(error) };
  }
}

function requestOf(task: LiveTask): StartRequest | string {
  const given = task.inputData["startWorkflow"];
  if (given === undefined || given === null) return "Missing 'startWorkflow' in input data.";
  if (!isJsonMap(given))
    return `Error reading StartWorkflowRequest. It must be an object, got ${JSON.stringify(given)}`;
  const { name, version, input, correlationId, priority, taskToDomain } = given;
  if (typeof name !== "string" || name === "") {
    return "startWorkflow validation failed. 'name' -> Workflow name cannot be null or empty. ";
  }
  const domains =
    isJsonMap(taskToDomain) && Object.keys(taskToDomain).length > 0 ? taskToDomain : task.run.taskToDomain;
  return {
    name,
    version: version === undefined || version === null ? undefined : Number(version),
    input: isJsonMap(input) ? input : {},
    correlationId: typeof correlationId === "string" ? correlationId : task.run.correlationId,
    priority: typeof priority === "number" ? priority : undefined,
    taskToDomain: Object.fromEntries(Object.entries(domains).map(([type, domain]) => [type, String(domain)])),
  };
}
