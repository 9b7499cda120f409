import type { TaskTimeoutPolicy } from "../definitions/model";
import type { LiveExecution } from "./live-execution";
import type { LiveTask } from "./live-task";

/** A time limit that was reached. */
export interface TimeLimitReached {
  /** What the limit calls for: another attempt, or the end of the workflow. */
  readonly policy: Exclude<TaskTimeoutPolicy, "ALERT_ONLY">;
  readonly reason: string;
}

const seconds = (ms: number): number => Math.floor(ms / 1000);

/** When all attempts together have had their time. */
function totalEnd(task: LiveTask): number {
  const total = task.workflowTask.taskDefinition?.totalTimeoutSeconds ?? 0;
  return total > 0 && task.firstScheduledTime > 0 ? task.firstScheduledTime + total * 1000 : Infinity;
}

const runsFrom = (task: LiveTask): number => task.startTime + task.startDelayInSeconds * 1000;

/** When the attempt has had its time. */
function runEnd(task: LiveTask): number {
  const limit = task.workflowTask.taskDefinition?.timeoutSeconds ?? 0;
  return limit > 0 && task.startTime > 0 ? runsFrom(task) + limit * 1000 : Infinity;
}

const waitsFrom = (task: LiveTask): number => task.scheduledTime + task.startDelayInSeconds * 1000;

/** When a worker should have taken it. */
function pollEnd(task: LiveTask): number {
  const limit = task.workflowTask.taskDefinition?.pollTimeoutSeconds ?? 0;
  const waits = limit > 0 && task.status === "SCHEDULED";
  return waits ? waitsFrom(task) + (limit + task.callbackAfterSeconds) * 1000 : Infinity;
}

/** When its worker should have been heard of. */
function responseEnd(task: LiveTask, completedFromOutside: boolean): number {
  const limit = task.workflowTask.taskDefinition?.responseTimeoutSeconds ?? 0;
  const owes = limit > 0 && task.status === "IN_PROGRESS" && !completedFromOutside;
  return owes ? task.updateTime + (limit + task.callbackAfterSeconds) * 1000 : Infinity;
}

/**
 * The next moment at which a time limit of an open task is reached; `Infinity` when there is none.
 *
 * @param completedFromOutside whether somebody else ends the task (SUB_WORKFLOW, asyncComplete): it owes no response then.
 */
export function nextTimeLimit(task: LiveTask, completedFromOutside: boolean): number {
  const response = responseEnd(task, completedFromOutside);
  if (task.workflowTask.taskDefinition?.timeoutPolicy === "ALERT_ONLY") return response;
  return Math.min(response, totalEnd(task), runEnd(task), pollEnd(task));
}

/**
 * The limit of an open task that has been reached, in the order in which Conductor looks at them.
 *
 * @see conductor-oss/conductor core/…/execution/DeciderService.java `checkTaskTimeout` and its siblings
 */
export function timeLimitReached(
  task: LiveTask,
  now: number,
  completedFromOutside: boolean,
): TimeLimitReached | undefined {
  const definition = task.workflowTask.taskDefinition;
  if (definition === undefined) return undefined;
  const {
    timeoutPolicy: policy,
    totalTimeoutSeconds,
    timeoutSeconds,
    pollTimeoutSeconds,
    responseTimeoutSeconds,
  } = definition;
  const { taskDefName, taskId } = task;
  if (policy !== "ALERT_ONLY") {
    const told = `Timeout policy configured to ${policy}`;
    if (now >= totalEnd(task)) {
      const spent = `elapsed ${seconds(now - task.firstScheduledTime)} seconds across all attempts including retry delays`;
      const reason = `Task ${taskDefName}/${taskId} exceeded total timeout of ${totalTimeoutSeconds} seconds (${spent}). Timeout policy: ${policy}`;
      return { policy, reason };
    }
    if (now >= runEnd(task)) {
      const spent = seconds(now - runsFrom(task));
      return {
        policy,
        reason: `Task timed out after ${spent} seconds. Timeout configured as ${timeoutSeconds} seconds. ${told}`,
      };
    }
    if (now >= pollEnd(task)) {
      const spent = seconds(now - waitsFrom(task));
      const limit = `Poll timeout configured as ${pollTimeoutSeconds ?? 0} seconds`;
      return { policy, reason: `Task poll timed out after ${spent} seconds. ${limit}. ${told}` };
    }
  }
  if (now < responseEnd(task, completedFromOutside)) return undefined;
  // A worker that went silent is always replaced, whatever the policy says.
  return {
    policy: "RETRY",
    reason: `responseTimeout: ${responseTimeoutSeconds} exceeded for the taskId: ${taskId} with Task Definition: ${taskDefName}`,
  };
}

/** When the whole execution runs out of time; `Infinity` when it may take as long as it likes. */
export function workflowTimeLimit(run: LiveExecution): number {
  const { timeoutPolicy, timeoutSeconds } = run.definition;
  if (timeoutPolicy !== "TIME_OUT_WF" || timeoutSeconds <= 0) return Infinity;
  return (run.lastRetriedTime > 0 ? run.lastRetriedTime : run.createTime) + timeoutSeconds * 1000;
}

/** What is said of an execution that ran out of time. */
export function workflowTimeoutReason(run: LiveExecution, now: number): string {
  const from = run.lastRetriedTime > 0 ? run.lastRetriedTime : run.createTime;
  const { timeoutSeconds } = run.definition;
  return (
    `Workflow timed out after ${seconds(now - from)} seconds. Timeout configured as ${timeoutSeconds} seconds. ` +
    "Timeout policy configured to TIME_OUT_WF"
  );
}
