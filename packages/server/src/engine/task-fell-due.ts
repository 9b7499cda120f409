import { systemTask } from "../tasks/system-tasks";
import type { EngineCore } from "./engine-core";
import { isTerminalTask } from "./execution";
import type { LiveTask } from "./live-task";
import { timeLimitReached } from "./time-limits";

/** The moment of a task has come: it may be handed out now, its wait is over, or it has run out of time. */
export function taskFellDue(core: EngineCore, task: LiveTask): void {
  const { run } = task;
  if (isTerminalTask(task.status) || run.ended || core.closed) return;
  if (task.waitUntil > 0) endWait(core, task);
  if (!isTerminalTask(task.status) && run.status === "RUNNING") enforceTimeLimit(core, task);
  if (!isTerminalTask(task.status)) core.place(task);
  core.settle();
}

function endWait(core: EngineCore, task: LiveTask): void {
  const patch = systemTask(task.taskType)?.evaluate?.(task, core)?.patch;
  if (patch === undefined) return;
  core.change(task, { ...patch, endTime: core.clock.now() });
  core.advance(task.run);
}

function enforceTimeLimit(core: EngineCore, task: LiveTask): void {
  const now = core.clock.now();
  const reached = timeLimitReached(task, now, core.completedFromOutside(task));
  if (reached === undefined) return;
  core.change(task, { status: "TIMED_OUT", endTime: now, reasonForIncompletion: reached.reason });
  systemTask(task.taskType)?.cancel?.(task, core);
  if (reached.policy === "TIME_OUT_WF")
    core.finish(task.run, { kind: "finish", status: "TIMED_OUT", reason: reached.reason, task });
  else core.advance(task.run);
}
