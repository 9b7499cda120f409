import type { TaskTimeoutPolicy } from "../definitions/model";
import type { LiveExecution, LiveTask } from "./live-execution";

/** A time limit that was reached. */
export interface TimeLimitReached {
  /** What the limit calls for: another attempt, or the end of the workflow. */
  readonly policy: Exclude<TaskTimeoutPolicy, "ALERT_ONLY">;
  readonly reason: string;
}

/** One limit of a task: when it is reached and what is said then. */
interface Limit {
  readonly at: number;
  readonly policy: TaskTimeoutPolicy;
  readonly reason: (now: number) => string;
}

const seconds = (ms: number): number => Math.floor(ms / 1000);

function limitsOf(task: LiveTask, completedFromOutside: boolean): Limit[] {
  const definition = task.workflowTask.taskDefinition;
  if (definition === undefined) return [];
  const {
    timeoutPolicy: policy,
    totalTimeoutSeconds,
    timeoutSeconds,
    pollTimeoutSeconds = 0,
    responseTimeoutSeconds,
  } = definition;
  const limits: Limit[] = [];
  const words = (what: string, limit: string, from: number, configured: number) => (now: number) =>
    `${what} after ${seconds(now - from)} seconds. ${limit} configured as ${configured} seconds. Timeout policy configured to ${policy}`;
  if (totalTimeoutSeconds > 0 && task.firstScheduledTime > 0) {
    limits.push({
      at: task.firstScheduledTime + totalTimeoutSeconds * 1000,
      policy,
      reason: (now) =>
        `Task ${task.taskDefName}/${task.taskId} exceeded total timeout of ${totalTimeoutSeconds} seconds ` +
        `(elapsed ${seconds(now - task.firstScheduledTime)} seconds across all attempts including retry delays). Timeout policy: ${policy}`,
    });
  }
  if (timeoutSeconds > 0 && task.startTime > 0) {
    const from = task.startTime + task.startDelayInSeconds * 1000;
    limits.push({
      at: from + timeoutSeconds * 1000,
      policy,
      reason: words("Task timed out", "Timeout", from, timeoutSeconds),
    });
  }
  if (pollTimeoutSeconds > 0 && task.status === "SCHEDULED") {
    const from = task.scheduledTime + task.startDelayInSeconds * 1000;
    const at = from + (pollTimeoutSeconds + task.callbackAfterSeconds) * 1000;
    limits.push({
      at,
      policy,
      reason: words("Task poll timed out", "Poll timeout", from, pollTimeoutSeconds),
    });
  }
  if (responseTimeoutSeconds > 0 && task.status === "IN_PROGRESS" && !completedFromOutside) {
    limits.push({
      at: task.updateTime + (responseTimeoutSeconds + task.callbackAfterSeconds) * 1000,
      // A worker that went silent is always replaced, whatever the policy says.
      policy: "RETRY",
      reason: () =>
        `responseTimeout: ${responseTimeoutSeconds} exceeded for the taskId: ${task.taskId} with Task Definition: ${task.taskDefName}`,
    });
  }
  return limits;
}

/**
 * The next moment at which a time limit of an open task is reached; `Infinity` when there is none.
 *
 * @param completedFromOutside whether somebody else ends the task (SUB_WORKFLOW, asyncComplete): it owes no response then.
 */
export function nextTimeLimit(task: LiveTask, completedFromOutside: boolean): number {
  return limitsOf(task, completedFromOutside).reduce(
    (first, limit) => (limit.policy === "ALERT_ONLY" ? first : Math.min(first, limit.at)),
    Infinity,
  );
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
  for (const limit of limitsOf(task, completedFromOutside)) {
    if (limit.policy !== "ALERT_ONLY" && now >= limit.at)
      return { policy: limit.policy, reason: limit.reason(now) };
  }
  return undefined;
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
