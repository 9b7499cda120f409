import type { EngineCore } from "../engine/engine-core";
import { isUnsuccessfulTask } from "../engine/execution";
import type { LiveExecution } from "../engine/live-execution";
import type { LiveTask } from "../engine/live-task";
import { scheduleAttempt } from "../engine/schedule";
import { RequestError } from "../errors";

const NOTHING_TO_RETRY =
  "There are no retryable tasks! Use restart if you want to attempt entire workflow execution again.";

/** Types that are not run again but looked at again. */
const LOOKED_AT_AGAIN = new Set(["DO_WHILE", "FORK", "JOIN", "EXCLUSIVE_JOIN"]);

/**
 * Runs what failed in a finished execution again.
 *
 * @throws RequestError 404 while it runs, 409 when nothing can be retried.
 * @see conductor-oss/conductor core/…/execution/WorkflowExecutorOps.java `retry`
 */
export function checkedRetry(core: EngineCore, run: LiveExecution): void {
  if (!run.ended) throw new RequestError(404, `Workflow is still running.  status=${run.status}`);
  if (run.tasks.length === 0) throw new RequestError(409, "Workflow has not started yet");
  if (!retryTasks(core, run)) throw new RequestError(409, NOTHING_TO_RETRY);
  core.advance(run);
}

/** Makes new attempts of what failed last; whether there was anything to retry. */
export function retryTasks(core: EngineCore, run: LiveExecution): boolean {
  const { retriable, reopened } = failedTasks(run);
  if (retriable.length === 0 && reopened.length === 0 && run.status !== "TIMED_OUT") return false;
  run.reasonForIncompletion = undefined;
  core.changeRun(run, { status: "RUNNING", lastRetriedTime: core.clock.now() });
  for (const task of reopened) lookAgain(core, task);
  for (const task of retriable) {
    if (LOOKED_AT_AGAIN.has(task.taskType)) lookAgain(core, task, task.retryCount + 1);
    else retryTask(core, task);
  }
  return true;
}

function failedTasks(run: LiveExecution): { retriable: LiveTask[]; reopened: LiveTask[] } {
  const last = new Map<string, LiveTask>();
  const reopened: LiveTask[] = [];
  for (const task of run.tasks) {
    last.delete(task.referenceTaskName);
    if (!isUnsuccessfulTask(task.status)) continue;
    if (task.status === "CANCELED" && (task.taskType === "JOIN" || task.taskType === "DO_WHILE"))
      reopened.push(task);
    else if (task.status === "FAILED" && waitsForPermissiveFailure(task)) reopened.push(task);
    else last.set(task.referenceTaskName, task);
  }
  return { retriable: [...last.values()].sort((a, b) => a.seq - b.seq), reopened };
}

function waitsForPermissiveFailure(task: LiveTask): boolean {
  if (task.taskType !== "JOIN" && task.taskType !== "EXCLUSIVE_JOIN") return false;
  return task.workflowTask.joinOn.some((reference) => {
    const awaited = task.run.latest(reference);
    return awaited?.status === "FAILED" && awaited.workflowTask.permissive && !awaited.workflowTask.optional;
  });
}

/** Opens a task that waits for others again, as it is. */
export function lookAgain(core: EngineCore, task: LiveTask, retryCount = task.retryCount): void {
  task.reasonForIncompletion = undefined;
  core.change(task, { status: "IN_PROGRESS", retryCount, endTime: 0, executed: false, retried: false });
  task.run.due.add(task);
}

function retryTask(core: EngineCore, task: LiveTask): void {
  const attempt = scheduleAttempt(core, task, 0);
  attempt.updateTime = core.clock.now();
  core.change(task, { executed: true });
  attempt.reasonForIncompletion = undefined;
}

/**
 * Retries the innermost execution that failed, so that its ancestors go on with what their children have done.
 *
 * @returns the execution that was retried, or undefined when nothing failed.
 */
export function retryInnermost(core: EngineCore, run: LiveExecution): LiveExecution | undefined {
  const failed = run.tasks.find((task) => !task.retried && isUnsuccessfulTask(task.status));
  if (failed === undefined) return undefined;
  const child = failedChild(core, run);
  if (child !== undefined) return retryInnermost(core, core.executions.open(child.workflowId)) ?? undefined;
  checkedRetry(core, run);
  return run;
}

function failedChild(core: EngineCore, run: LiveExecution): LiveExecution | undefined {
  for (const task of run.tasks) {
    const failed = task.taskType === "SUB_WORKFLOW" && !task.retried && isUnsuccessfulTask(task.status);
    const child =
      failed && task.subWorkflowId !== undefined ? core.executions.find(task.subWorkflowId) : undefined;
    if (child?.ended === true && child.status !== "COMPLETED") return child;
  }
  return undefined;
}
