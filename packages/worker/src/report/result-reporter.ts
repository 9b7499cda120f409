import type { TaskResult } from "@baton/api";
import {
  type Backoff,
  backoffMs,
  type Clock,
  ConductorSdkError,
  type Logger,
  messageOf,
  type Random,
} from "@baton/core";
import type { EventDispatcher } from "../events/event-dispatcher";
import type { RunningTask } from "../execute/running-task";
import { toError } from "../execute/to-outcome";
import type { PolledTask, ReportOptions, TaskQueue } from "../task-queue";
import { isRefusal } from "./is-refusal";
import { PoisonCheck } from "./poison-check";
import type { LeaseKeeper } from "./lease-keeper";
import type { ResultSpool } from "./result-spool";
import { toRefusedResult } from "./to-task-result";

/** What a {@link ResultReporter} works with. */
export interface ResultReporterDeps {
  readonly queue: Pick<TaskQueue, "report" | "extendLease">;
  readonly leases: LeaseKeeper;
  /** Keeps results that are late. */
  readonly spool?: ResultSpool | undefined;
  /** Asked before every attempt: whether the answer may bring the next task. */
  readonly wantsNext: () => boolean;
  /** Ends the repetitions: the worker was stopped and its time is over. */
  readonly signal: AbortSignal;
  readonly taskType: string;
  readonly events: EventDispatcher;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
}

/** What became of a result; `accepted` is the one that the queue took, which may be the substitute of a refused one. */
export type Reported =
  | { readonly kind: "accepted"; readonly accepted: TaskResult; readonly next: PolledTask | undefined }
  | { readonly kind: "refused"; readonly cause: unknown }
  | { readonly kind: "unreported"; readonly cause: unknown };

/** Short enough that results arrive within seconds of a server's recovery, long enough not to hold it down. */
const RETRY: Backoff = Object.freeze({ firstMs: 100, maxMs: 5_000, factor: 2, jitter: 0.2 });

/**
 * Delivers results and brings back the next task.
 *
 * Invariants
 *   R1. A result is repeated until the queue accepts it, refuses it for good, or the worker's time is over.
 *   R2. A result whose content is refused fails its task at once, with the queue's words as the reason.
 *   R3. No next task is asked for when nobody would execute it.
 *   R4. A result that is late is kept in the spool, where there is one, until it is accepted or refused.
 */
export class ResultReporter {
  readonly #withNext: ReportOptions;
  readonly #alone: ReportOptions;

  constructor(private readonly deps: ResultReporterDeps) {
    const { signal } = deps;
    this.#withNext = Object.freeze({ next: true, signal });
    this.#alone = Object.freeze({ next: false, signal });
  }

  /** Never rejects. */
  async report(running: RunningTask, result: TaskResult, isSubstitute = false): Promise<Reported> {
    const { queue, wantsNext, signal, clock, random } = this.deps;
    const startedAt = clock.now();
    let kept: Promise<void> | undefined;
    let poison: PoisonCheck | undefined;
    for (let failures = 0; ;) {
      try {
        const next = await queue.report(running.polled, result, wantsNext() ? this.#withNext : this.#alone); // R3
        this.#accepted(result, startedAt, failures);
        this.#release(result, kept);
        return { kind: "accepted", accepted: result, next };
      } catch (cause) {
        poison ??= new PoisonCheck(queue, running.polled);
        if (isRefusal(cause) || (await poison.isPoisoned(cause))) {
          this.#refused(result, cause, failures);
          this.#release(result, kept);
          if (isSubstitute || !isAboutContent(cause)) return { kind: "refused", cause };
          return this.report(running, toRefusedResult(result, messageOf(cause)), true); // R2
        }
        failures++;
        kept ??= this.#delayed(running, result, cause);
        if (!signal.aborted) await clock.sleep(backoffMs(RETRY, failures, random), signal); // R1
        if (signal.aborted) {
          this.#gaveUp(result, cause, failures, startedAt);
          await kept;
          return { kind: "unreported", cause };
        }
      }
    }
  }

  #accepted(result: TaskResult, startedAt: number, failures: number): void {
    const { events, clock, logger, taskType } = this.deps;
    if (failures > 0) {
      const { taskId } = result;
      logger.info("worker.report.recovered", {
        taskType,
        taskId,
        failures,
        afterMs: clock.now() - startedAt,
      });
    }
    if (!events.active) return;
    const now = clock.now();
    void events.publishTaskUpdateCompleted({ ...this.#eventOf(result, now), durationMs: now - startedAt });
  }

  #delayed(running: RunningTask, result: TaskResult, cause: unknown): Promise<void> {
    const { logger, leases, taskType, spool } = this.deps;
    logger.warn("worker.report.delayed", { taskType, taskId: result.taskId, cause });
    leases.keepUntilReported(running);
    return this.#logged(spool?.save({ polled: running.polled, result })); // R4
  }

  #release({ taskId }: TaskResult, kept: Promise<void> | undefined): void {
    if (kept !== undefined) void kept.then(() => this.#logged(this.deps.spool?.remove(taskId)));
  }

  /** A disk that fails must not keep a result from being delivered. */
  async #logged(spooling: Promise<void> | undefined): Promise<void> {
    try {
      await spooling;
    } catch (cause) {
      this.deps.logger.error("worker.spool.failed", { taskType: this.deps.taskType, cause });
    }
  }

  #refused(result: TaskResult, cause: unknown, failures: number): void {
    const { taskId, status } = result;
    this.deps.logger.error("worker.report.refused", { taskType: this.deps.taskType, taskId, status, cause });
    this.#gaveUp(result, cause, failures);
  }

  #gaveUp(result: TaskResult, cause: unknown, failures: number, startedAt?: number): void {
    const { events, clock } = this.deps;
    if (!events.active) return;
    const now = clock.now();
    void events.publishTaskUpdateFailure({
      ...this.#eventOf(result, now),
      cause: toError(cause),
      retryCount: failures,
      taskResult: result,
      ...(startedAt === undefined ? {} : { durationMs: now - startedAt }),
    });
  }

  #eventOf({ taskId, workflowInstanceId, workerId = "" }: TaskResult, now: number) {
    return { taskType: this.deps.taskType, timestamp: new Date(now), taskId, workflowInstanceId, workerId };
  }
}

/** Where the task itself is gone or ended, another result would be refused too. */
function isAboutContent(cause: unknown): boolean {
  return ConductorSdkError.is(cause) && (cause.code === "REJECTED" || cause.code === "INVALID");
}
