import type { EngineCore } from "../engine/engine-core";
import { isTerminalTask } from "../engine/execution";
import type { LiveExecution } from "../engine/live-execution";
import type { LiveTask } from "../engine/live-task";
import { plainReference } from "../engine/live-task";
import type { TaskUpdate } from "../engine/requests";
import { queueName } from "../engine/task-queues";
import { RequestError } from "../errors";
import { systemTask } from "../tasks/system-tasks";

const LONGEST_REASON = 500;
const MOST_LOGS = 10;

/**
 * Takes the report of a task. Reports of tasks or executions that have ended are accepted and change nothing.
 *
 * @returns the task, or undefined when only its lease was extended.
 * @throws RequestError 404 when the execution or the task is unknown.
 * @see conductor-oss/conductor core/…/execution/WorkflowExecutorOps.java `updateTask`
 */
export function updateTask(core: EngineCore, update: TaskUpdate): LiveTask | undefined {
  if (update.extendLease === true) return extendLease(core, update.taskId);
  core.executions.get(update.workflowInstanceId);
  const task = knownTask(core, update.taskId);
  if (!isTerminalTask(task.status) && !task.run.ended) report(core, task, update);
  return task;
}

function knownTask(core: EngineCore, taskId: string): LiveTask {
  const task = core.executions.findTask(taskId);
  if (task === undefined) throw new RequestError(404, `No such task found by id: ${taskId}`);
  return task;
}

function extendLease(core: EngineCore, taskId: string): undefined {
  const task = knownTask(core, taskId);
  if (!isTerminalTask(task.status)) core.change(task, { updateTime: core.clock.now() });
  return undefined;
}

function report(core: EngineCore, task: LiveTask, update: TaskUpdate): void {
  const now = core.clock.now();
  const wasInProgress = task.status === "IN_PROGRESS";
  const ofWorker = systemTask(task.taskType) === undefined;
  const status = update.status === "IN_PROGRESS" && ofWorker ? "SCHEDULED" : update.status;
  const terminal = isTerminalTask(status);
  const callbackAfterSeconds = update.callbackAfterSeconds ?? 0;
  replaceOptional(task, update);
  core.change(task, {
    status,
    outputData: update.outputData,
    callbackAfterSeconds,
    availableAt: now + callbackAfterSeconds * 1000,
    updateTime: terminal && task.updateTime > 0 ? task.updateTime : now,
    ...(terminal ? { endTime: now } : {}),
  });
  for (const { log, createdTime } of (update.logs ?? []).slice(0, MOST_LOGS)) {
    core.store.addLog({ taskId: task.taskId, log, createdTime: createdTime ?? now });
  }
  if (wasInProgress) core.queues.reconsider(queueName(task.taskType, task.domain));
  core.advance(task.run);
}

/** Members that a report replaces also when it leaves them out. */
function replaceOptional(task: LiveTask, update: TaskUpdate): void {
  const {
    reasonForIncompletion: reason,
    workerId,
    subWorkflowId,
    externalOutputPayloadStoragePath: path,
  } = update;
  if (reason === undefined) task.reasonForIncompletion = undefined;
  else task.reasonForIncompletion = reason.slice(0, LONGEST_REASON);
  if (workerId === undefined) task.workerId = undefined;
  else task.workerId = workerId;
  if (subWorkflowId !== undefined) task.subWorkflowId = subWorkflowId;
  if (path !== undefined && path !== "") task.externalOutputPayloadStoragePath = path;
}

/** The open task with this reference; in a loop the one of the running round. */
export function openTask(run: LiveExecution, referenceName: string): LiveTask | undefined {
  const open = run.tasks.filter((task) => !isTerminalTask(task.status));
  return (
    open.find((task) => task.referenceTaskName === referenceName) ??
    open.find((task) => plainReference(task) === referenceName)
  );
}

/** The first open WAIT of an execution, or of its children. */
export function openWait(core: EngineCore, run: LiveExecution): LiveTask | undefined {
  const open = run.tasks.filter((task) => !isTerminalTask(task.status));
  const own = open.find((task) => task.taskType === "WAIT");
  if (own !== undefined) return own;
  for (const task of open) {
    const child = task.subWorkflowId === undefined ? undefined : core.executions.find(task.subWorkflowId);
    const below = child === undefined ? undefined : openWait(core, child);
    if (below !== undefined) return below;
  }
  return undefined;
}
