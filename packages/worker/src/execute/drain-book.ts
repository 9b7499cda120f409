import type { PolledTask } from "../task-queue";

/** A task that a worker held when it was stopped. */
export interface DrainedTask {
  readonly taskId: string;
  readonly taskType: string;
  readonly workflowInstanceId: string;
}

/**
 * Why a task was left: `stillRunning` its handler did not end in time; `notReported` the queue did not take its result in time; `spooled` neither did it, and
 * the result is kept in the spool for the next start;
 * `refused` the queue will never take it; `leaseLost` somebody else has the task; `interrupted` its handler gave up when told that the worker
 * shuts down, and the queue takes no tasks back. All but `refused` and `leaseLost` run again when their lease ends.
 */
export type AbandonReason =
  "stillRunning" | "notReported" | "spooled" | "refused" | "leaseLost" | "interrupted";

/** A task without a result on the server. */
export interface AbandonedTask extends DrainedTask {
  readonly reason: AbandonReason;
}

/** What became of every task that a worker held when it was stopped. */
export interface DrainReport {
  /** Reported as completed, or as in progress. */
  readonly completed: readonly DrainedTask[];
  /** Reported as failed. */
  readonly failed: readonly DrainedTask[];
  /** Returned to the queue for somebody else. */
  readonly handedBack: readonly DrainedTask[];
  /** Left to their lease. */
  readonly abandoned: readonly AbandonedTask[];
}

/** Takes down what becomes of tasks from the moment a worker is stopped. Entries after {@link close} are ignored. */
export class DrainBook {
  readonly #report = {
    completed: [] as DrainedTask[],
    failed: [] as DrainedTask[],
    handedBack: [] as DrainedTask[],
    abandoned: [] as AbandonedTask[],
  };
  #closed = false;

  /** Enters a task that was reported or handed back. */
  add(kind: "completed" | "failed" | "handedBack", polled: PolledTask): void {
    if (!this.#closed) this.#report[kind].push(describe(polled));
  }

  /** Enters a task that is left. */
  abandon(polled: PolledTask, reason: AbandonReason): void {
    if (!this.#closed) this.#report.abandoned.push({ ...describe(polled), reason });
  }

  /** Ends the book. */
  close(): DrainReport {
    this.#closed = true;
    return this.#report;
  }
}

function describe({ task }: PolledTask): DrainedTask {
  return {
    taskId: task.taskId,
    taskType: task.taskDefName,
    workflowInstanceId: task.workflowInstanceId,
  };
}
