import type { JsonMap } from "../definitions/model";
import type { EngineCore } from "../engine/engine-core";
import { isUnsuccessfulTask } from "../engine/execution";
import type { LiveExecution } from "../engine/live-execution";
import type { LiveTask } from "../engine/live-task";
import type { RerunRequest } from "../engine/requests";
import { scheduleTasks } from "../engine/schedule";
import { shortState } from "../engine/short-name";
import { roundSuffix } from "../engine/live-task";
import { RequestError } from "../errors";
import { systemTask } from "../tasks/system-tasks";
import { mendForks } from "./mend-forks";
import { reopenParents } from "./reopen-parents";
import { lookAgain } from "./retry";

/** Types of the server whose work is begun from a queue, so that they are SCHEDULED until it begins. */
const QUEUED: ReadonlySet<string> = new Set(["DO_WHILE", "HTTP", "START_WORKFLOW", "SUB_WORKFLOW", "WAIT"]);

/**
 * Runs a finished execution again from its start or from one of its tasks, which may be a child's.
 *
 * @throws RequestError 409 while it runs, 400 when the task is not one of its own or its children's.
 * @see conductor-oss/conductor core/…/execution/WorkflowExecutorOps.java `rerun`
 */
export function rerun(core: EngineCore, run: LiveExecution, request: RerunRequest): void {
  if (!run.ended)
    throw new RequestError(409, `Workflow: ${shortState(run)} is not in terminal state, unable to rerun.`);
  if (request.reRunFromTaskId === undefined) fromStart(core, run, request);
  else if (!fromTask(core, run, request.reRunFromTaskId, request)) {
    throw new RequestError(400, `Task ${request.reRunFromTaskId} not found`);
  }
  reopenParents(core, run);
}

function reopen(core: EngineCore, run: LiveExecution, request: RerunRequest): void {
  run.reasonForIncompletion = undefined;
  const { workflowInput, correlationId } = request;
  core.changeRun(run, {
    status: "RUNNING",
    lastRetriedTime: core.clock.now(),
    failedReferenceTaskNames: [],
    failedTaskNames: [],
    output: {},
    reRunFromWorkflowId: run.workflowId,
    ...(workflowInput === undefined ? {} : { input: workflowInput }),
    ...(correlationId === undefined ? {} : { correlationId }),
  });
}

function fromStart(core: EngineCore, run: LiveExecution, request: RerunRequest): void {
  core.removeTasks(run, () => true);
  run.endTime = 0;
  reopen(core, run, request);
  core.advance(run);
}

/** Whether the task was found in this execution or below it. */
function fromTask(core: EngineCore, run: LiveExecution, taskId: string, request: RerunRequest): boolean {
  const target = run.tasks.find((task) => task.taskId === taskId);
  if (target !== undefined) {
    fromOwnTask(core, run, target, request);
    return true;
  }
  for (const task of run.tasks) {
    const child = core.executions.findOpen(task.subWorkflowId);
    if (child === undefined || !fromTask(core, child, taskId, request)) continue;
    reopen(core, run, {});
    core.change(task, { status: "IN_PROGRESS", endTime: 0, executed: false, pollCount: 0 });
    task.reasonForIncompletion = undefined;
    reopenOthers(core, run, task);
    core.advance(run);
    return true;
  }
  return false;
}

function fromOwnTask(core: EngineCore, run: LiveExecution, target: LiveTask, request: RerunRequest): void {
  if (target.taskType !== "SUB_WORKFLOW") core.removeTasks(run, (task) => task.seq > target.seq);
  reopen(core, run, request);
  if (target.workflowTask.type === "FORK_JOIN_DYNAMIC" || target.workflowTask.type === "FORK_JOIN") {
    // Its branches are made anew, so it is itself.
    core.removeTasks(run, (task) => task === target);
    scheduleTasks(core, run, target.workflowTask, roundSuffix(target), target.iteration);
  } else {
    runAgain(core, target, request.taskInput);
  }
  reopenOthers(core, run, target);
  mendForks(core, run, target);
  core.advance(run);
}

function runAgain(core: EngineCore, task: LiveTask, input: JsonMap | undefined): void {
  const now = core.clock.now();
  task.subWorkflowId = undefined;
  task.workerId = undefined;
  const queued = systemTask(task.taskType) === undefined || QUEUED.has(task.taskType);
  const again = queued ? "SCHEDULED" : "IN_PROGRESS";
  core.change(task, {
    status: again,
    startTime: again === "SCHEDULED" ? 0 : now,
    endTime: 0,
    scheduledTime: now,
    updateTime: 0,
    availableAt: now,
    callbackAfterSeconds: task.taskType === "WAIT" ? task.callbackAfterSeconds : 0,
    outputData: {},
    // Beginning a sub-workflow counts as a poll, but not when a rerun begins it.
    pollCount: task.taskType === "SUB_WORKFLOW" ? -1 : 0,
    retried: false,
    executed: false,
    ...(input === undefined ? {} : { inputData: input }),
  });
  if (systemTask(task.taskType)?.evaluate !== undefined) task.run.due.add(task);
}

/** What else had failed goes on beside the task that runs again. */
function reopenOthers(core: EngineCore, run: LiveExecution, target: LiveTask): void {
  for (const task of run.tasks) {
    if (task.referenceTaskName === target.referenceTaskName || task.retried) continue;
    if (!isUnsuccessfulTask(task.status)) continue;
    if (task.taskType === "JOIN" || task.taskType === "DO_WHILE") lookAgain(core, task);
    else runAgain(core, task, undefined);
  }
}
