import type { EngineCore } from "../engine/engine-core";
import { isUnsuccessfulTask } from "../engine/execution";
import type { LiveExecution } from "../engine/live-execution";
import type { LiveTask } from "../engine/live-task";
import { shortName } from "../engine/short-name";
import { retryTasks } from "./retry";

/**
 * A child that runs again takes its ancestors along: the tasks that wait for it are open again, and so are they.
 *
 * @see conductor-oss/conductor core/…/execution/WorkflowExecutorOps.java `updateAndPushParents`
 */
export function reopenParents(core: EngineCore, child: LiveExecution): void {
  let told = "Sub workflow ";
  for (let run = child; run.parentWorkflowId !== undefined;) {
    const parent = core.executions.findOpen(run.parentWorkflowId);
    const task = parent?.tasks.find((one) => one.taskId === run.parentWorkflowTaskId);
    if (parent === undefined || task === undefined || task.workflowTask.optional || task.retried) return;
    told += `${shortName(run)} retried.`;
    core.store.addLog({ taskId: task.taskId, log: told, createdTime: core.clock.now() });
    told = told.replace(/ retried\.$/, " -> ");
    openAgain(core, task);
    task.reasonForIncompletion = undefined;
    task.executed = false;
    for (const sibling of parent.tasks) if (sibling !== task) reopenSibling(core, sibling);
    if (parent.ended) {
      parent.reasonForIncompletion = undefined;
      core.changeRun(parent, {
        status: "RUNNING",
        lastRetriedTime: core.clock.now(),
        failedReferenceTaskNames: [],
        failedTaskNames: [],
      });
    }
    core.advance(parent);
    run = parent;
  }
}

function openAgain(core: EngineCore, task: LiveTask): void {
  core.change(task, { status: "IN_PROGRESS", subworkflowChanged: true, endTime: 0 });
}

function reopenSibling(core: EngineCore, task: LiveTask): void {
  if (task.retried || !isUnsuccessfulTask(task.status)) return;
  if (task.taskType === "SUB_WORKFLOW" && task.subWorkflowId !== undefined) {
    reopenChildOf(core, task);
  } else if (task.status !== "CANCELED") {
    return;
  } else if (task.taskType === "JOIN" || task.taskType === "DO_WHILE") {
    core.change(task, { status: "IN_PROGRESS", endTime: 0 });
    task.run.due.add(task);
  } else {
    core.change(task, {
      status: "SCHEDULED",
      retryCount: task.retryCount + 1,
      startTime: 0,
      endTime: 0,
      scheduledTime: core.clock.now(),
      availableAt: core.clock.now(),
    });
  }
}

/** A sub-workflow beside the one that runs again goes on as well: as it is when it runs, else by a retry of what failed. */
function reopenChildOf(core: EngineCore, task: LiveTask): void {
  const child = core.executions.findOpen(task.subWorkflowId);
  if (child === undefined) return;
  if (child.ended) {
    if (!retryTasks(core, child)) return;
    core.advance(child);
  }
  task.reasonForIncompletion = undefined;
  core.change(task, { status: "IN_PROGRESS", endTime: 0 });
}
