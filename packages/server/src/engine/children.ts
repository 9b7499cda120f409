import { createHash } from "node:crypto";

import { messageOf } from "@baton/core";

import { isJsonMap } from "../definitions/json-reader";
import { toWorkflowDefinition } from "../definitions/workflow-definition";
import type { EngineCore } from "./engine-core";
import { isTerminalTask, type TaskStatus, type WorkflowStatus } from "./execution";
import type { LiveExecution } from "./live-execution";
import type { LiveTask } from "./live-task";
import { shortName } from "./short-name";

const TASK_STATUS: Readonly<Record<Exclude<WorkflowStatus, "RUNNING" | "PAUSED">, TaskStatus>> = {
  COMPLETED: "COMPLETED",
  FAILED: "FAILED",
  TERMINATED: "CANCELED",
  TIMED_OUT: "TIMED_OUT",
};

/** A definition that starts itself without end is stopped at this depth instead of filling the memory. */
const MOST_ANCESTORS = 100;

/**
 * The id of a child: the same for the same attempt, so that a start repeated after a crash finds the child it made.
 *
 * @see conductor-oss/conductor core/…/execution/tasks/SubWorkflow.java
 */
export function childId(task: LiveTask): string {
  const hash = createHash("md5")
    .update(`subworkflow:${task.workflowId}:${task.taskId}:${task.retryCount}`)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x30, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** Starts the child of a SUB_WORKFLOW task. */
export function startChild(task: LiveTask, core: EngineCore): void {
  const now = core.clock.now();
  try {
    const workflowId = begin(task, core);
    task.reasonForIncompletion = undefined;
    core.change(task, {
      status: "IN_PROGRESS",
      startTime: now,
      updateTime: now,
      pollCount: task.pollCount + 1,
      subWorkflowId: workflowId,
      outputData: { subWorkflowId: workflowId },
    });
    const child = core.executions.find(workflowId);
    // A child that needs nobody may have ended while it was started.
    if (child?.ended === true) childEnded(core, child);
  } catch (error) {
    core.change(task, {
      status: "FAILED",
      startTime: now,
      endTime: now,
      pollCount: task.pollCount + 1,
      reasonForIncompletion: messageOf(error),
    });
    core.advance(task.run);
  }
}

/** How many ancestors an execution has; their number is bounded by {@link MOST_ANCESTORS}. */
function depthOf(run: LiveExecution, core: EngineCore): number {
  let depth = 0;
  for (let one: LiveExecution | undefined = run; one?.parentWorkflowId !== undefined; depth++) {
    one = core.executions.find(one.parentWorkflowId);
  }
  return depth;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function begin(task: LiveTask, core: EngineCore): string {
  const { inputData, run } = task;
  if (depthOf(run, core) >= MOST_ANCESTORS) {
    throw new Error(
      `sub-workflows are nested more than ${MOST_ANCESTORS} deep: ${textOf(inputData["subWorkflowName"])} probably starts itself without end`,
    );
  }
  const existing = core.executions.find(childId(task));
  if (existing !== undefined && (!existing.ended || existing.status === "COMPLETED"))
    return existing.workflowId;
  const inline = inputData["subWorkflowDefinition"];
  const definition = isJsonMap(inline) ? toWorkflowDefinition(inline, "subWorkflowDefinition") : undefined;
  const given = isJsonMap(inputData["workflowInput"]) ? inputData["workflowInput"] : {};
  // Conductor hands a child without parameters the whole input of its task.
  const input = Object.keys(given).length > 0 ? given : inputData;
  const domains = inputData["subWorkflowTaskToDomain"];
  const version = inputData["subWorkflowVersion"];
  const priority = Number(inputData["priority"] ?? 0);
  return core.start(
    {
      name: definition?.name ?? textOf(inputData["subWorkflowName"]),
      version: typeof version === "number" && version > 0 ? version : undefined,
      definition,
      input: definition === undefined ? { ...input } : { ...input, _systemMetadata: { dynamic: true } },
      correlationId: run.correlationId,
      priority: Number.isFinite(priority) ? priority : 0,
      taskToDomain: isJsonMap(domains)
        ? Object.fromEntries(Object.entries(domains).map(([type, domain]) => [type, String(domain)]))
        : run.taskToDomain,
    },
    { parent: task, workflowId: existing === undefined ? childId(task) : core.newId() },
  );
}

/** Terminates the child of a cancelled SUB_WORKFLOW task. */
export function cancelChild(task: LiveTask, core: EngineCore): void {
  const child = core.executions.findOpen(task.subWorkflowId);
  if (child === undefined || child.ended) return;
  const { reasonForIncompletion, status } = task.run;
  const reason =
    reasonForIncompletion === undefined
      ? `Parent workflow has been terminated with status ${status}`
      : `Parent workflow has been terminated with reason: ${reasonForIncompletion}`;
  core.terminate(child, reason);
}

/** Tells the parent's task that its child has ended. */
export function childEnded(core: EngineCore, child: LiveExecution): void {
  const { parentWorkflowId, parentWorkflowTaskId, status } = child;
  if (
    parentWorkflowId === undefined ||
    parentWorkflowTaskId === undefined ||
    status === "RUNNING" ||
    status === "PAUSED"
  )
    return;
  const parent = core.executions.findOpen(parentWorkflowId);
  const task = parent?.tasks.find((one) => one.taskId === parentWorkflowTaskId);
  if (
    parent === undefined ||
    task === undefined ||
    task.subWorkflowId !== child.workflowId ||
    isTerminalTask(task.status)
  )
    return;
  core.change(task, {
    status: TASK_STATUS[status],
    endTime: core.clock.now(),
    outputData: { ...child.output, ...task.outputData },
    ...(status === "COMPLETED"
      ? {}
      : {
          reasonForIncompletion: `Sub workflow ${shortName(child)} failure reason: ${child.reasonForIncompletion ?? "null"}`,
        }),
  });
  core.advance(parent);
}
