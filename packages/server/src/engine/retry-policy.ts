import type { TaskDefinition } from "../definitions/model";
import type { LiveTask } from "./live-task";

const LONGEST_DELAY_SECONDS = 2_147_483_647;

/** Types whose failure is never retried: running them again would decide the same. */
const NEVER_RETRIED = new Set(["DECISION", "SWITCH", "FORK", "JOIN", "EXCLUSIVE_JOIN", "DO_WHILE"]);

/**
 * Whether a failed attempt is followed by another one.
 *
 * @see conductor-oss/conductor core/…/execution/DeciderService.java `retry`
 */
export function mayRetry(task: LiveTask): boolean {
  if (task.status !== "FAILED" && task.status !== "TIMED_OUT") return false;
  if (NEVER_RETRIED.has(task.taskType)) return false;
  const limit = task.workflowTask.retryCount ?? task.workflowTask.taskDefinition?.retryCount ?? 0;
  return task.retryCount < limit;
}

/** Seconds between the failure of an attempt and the next one, jitter not included. */
export function retryDelaySeconds(definition: TaskDefinition | undefined, retryCount: number): number {
  if (definition === undefined) return 0;
  const { retryDelaySeconds: delay, retryLogic, backoffScaleFactor, maxRetryDelaySeconds: cap } = definition;
  const grown =
    retryLogic === "LINEAR_BACKOFF"
      ? delay * backoffScaleFactor * (retryCount + 1)
      : retryLogic === "EXPONENTIAL_BACKOFF"
        ? delay * 2 ** retryCount
        : delay;
  return Math.min(grown, LONGEST_DELAY_SECONDS, cap > 0 ? cap : Infinity);
}

/** Why a task whose total budget is used up gets no further attempt; undefined while there is budget. */
export function exhaustedBudget(task: LiveTask, now: number): string | undefined {
  const total = task.workflowTask.taskDefinition?.totalTimeoutSeconds ?? 0;
  if (total <= 0 || task.firstScheduledTime === 0) return undefined;
  const elapsed = now - task.firstScheduledTime;
  if (elapsed < total * 1000) return undefined;
  return (
    `Task ${task.taskId}/${task.taskDefName} exceeded total timeout of ${total} seconds ` +
    `(elapsed ${Math.floor(elapsed / 1000)} seconds across all attempts). No further retries will be attempted.`
  );
}
