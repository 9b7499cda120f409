import type { TaskResult } from "@baton/api";
import type { Clock, Logger } from "@baton/core";
import type { WorkerConfig } from "../config/worker-config";
import type { EventDispatcher } from "../events/event-dispatcher";
import type { LeaseKeeper } from "../report/lease-keeper";
import type { ResultReporter } from "../report/result-reporter";
import type { ResultSpool } from "../report/result-spool";
import { toTaskResult } from "../report/to-task-result";
import type { PolledTask, TaskQueue } from "../task-queue";
import type { DrainBook } from "./drain-book";
import type { Outcome } from "./outcome";
import { RunningTask } from "./running-task";
import { callInContext, TaskContext } from "./task-context";
import { toFailure, toOutcome } from "./to-outcome";

/** What a {@link TaskExecutor} works with. */
export interface TaskExecutorDeps {
  /** The settings that hold now. */
  readonly worker: () => WorkerConfig;
  readonly queue: Pick<TaskQueue, "handBack">;
  readonly reporter: ResultReporter;
  readonly leases: LeaseKeeper;
  /** Keeps results that are not delivered in time. */
  readonly spool?: ResultSpool | undefined;
  readonly events: EventDispatcher;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Executes tasks of one worker: handler, result, report, next.
 *
 * Invariants
 *   E1. `execute()` never rejects, whatever the handler returns, throws or leaves undone.
 *   E2. While draining, a task that arrives is handed back; where the queue cannot take it back, it is executed.
 *   E3. A handler that gives up because the worker shuts down has not failed: its task is handed back, or left to its lease.
 */
export class TaskExecutor {
  readonly #running = new Set<RunningTask>();
  #book: DrainBook | undefined;

  constructor(private readonly deps: TaskExecutorDeps) {}

  /** From now on nothing new is begun, and `book` learns what becomes of what was. */
  drain(book: DrainBook): void {
    this.#book = book;
  }

  /** Tells the handlers that the process is about to end. */
  announceShutdown(): void {
    for (const running of this.#running) if (running.phase === "running") running.abort("shutdown");
  }

  /** Enters everything unfinished in the book, and keeps finished results for the next process where there is a spool. */
  async abandon(): Promise<void> {
    await Promise.all([...this.#running].map((running) => this.#abandon(running)));
  }

  /** Executes and reports a task, then those that the answers bring. */
  async execute(polled: PolledTask): Promise<void> {
    let next: PolledTask | undefined = polled;
    while (next !== undefined) next = await this.#one(next);
  }

  async #one(polled: PolledTask): Promise<PolledTask | undefined> {
    if (this.#book !== undefined && (await this.#handBack(polled))) return undefined; // E2
    const { leases, clock, logger } = this.deps;
    const worker = this.deps.worker();
    const running = new RunningTask(polled, clock.now());
    this.#running.add(running);
    leases.watch(running, worker.leaseExtendEnabled);
    try {
      const result = await this.#run(running);
      return result === undefined ? undefined : await this.#report(running, result);
    } catch (cause) {
      logger.error("worker.task.defect", {
        taskType: worker.taskDefName,
        taskId: polled.task.taskId,
        cause,
      });
      return undefined; // E1
    } finally {
      leases.forget(running);
      this.#running.delete(running);
    }
  }

  /** Runs the handler; undefined where there is nothing to report. */
  async #run(running: RunningTask): Promise<TaskResult | undefined> {
    const { clock } = this.deps;
    const worker = this.deps.worker();
    const context = new TaskContext(running.polled.task, running, clock);
    this.#started(running);
    let outcome: Outcome;
    try {
      outcome = toOutcome(await callInContext(context, worker.execute));
    } catch (thrown) {
      outcome = toFailure(thrown);
    }
    running.phase = "reporting";
    this.#ended(running, outcome);
    if (running.aborted === "leaseLost") {
      this.#book?.abandon(running.polled, "leaseLost");
      return undefined;
    }
    if (running.aborted === "shutdown" && outcome.kind === "failed" && outcome.cause !== undefined) {
      if (!(await this.#handBack(running.polled))) this.#book?.abandon(running.polled, "interrupted"); // E3
      return undefined;
    }
    return toTaskResult(outcome, context, worker.workerId, clock.now());
  }

  async #report(running: RunningTask, result: TaskResult): Promise<PolledTask | undefined> {
    running.result = result;
    const reported = await this.deps.reporter.report(running, result);
    switch (reported.kind) {
      case "accepted": {
        const { status } = reported.accepted;
        const wentWell = status === "COMPLETED" || status === "IN_PROGRESS";
        this.#book?.add(wentWell ? "completed" : "failed", running.polled);
        return reported.next;
      }
      case "refused":
        this.#book?.abandon(running.polled, "refused");
        return undefined;
      case "unreported":
        this.#book?.abandon(running.polled, "notReported");
        return undefined;
    }
  }

  async #abandon({ polled, result }: RunningTask): Promise<void> {
    const { spool, logger } = this.deps;
    if (result === undefined || spool === undefined) {
      this.#book?.abandon(polled, result === undefined ? "stillRunning" : "notReported");
      return;
    }
    try {
      await spool.save({ polled, result });
      this.#book?.abandon(polled, "spooled");
    } catch (cause) {
      logger.error("worker.spool.failed", { taskId: polled.task.taskId, cause });
      this.#book?.abandon(polled, "notReported");
    }
  }

  async #handBack(polled: PolledTask): Promise<boolean> {
    const { queue, logger } = this.deps;
    if (queue.handBack === undefined) return false;
    try {
      await queue.handBack(polled);
      this.#book?.add("handedBack", polled);
      return true;
    } catch (cause) {
      logger.warn("worker.handback.failed", {
        taskType: this.deps.worker().taskDefName,
        taskId: polled.task.taskId,
        cause,
      });
      return false;
    }
  }

  #started(running: RunningTask): void {
    const { events } = this.deps;
    if (events.active) void events.publishTaskExecutionStarted(this.#eventOf(running, running.startedAt));
  }

  #ended(running: RunningTask, outcome: Outcome): void {
    const { events, clock, logger } = this.deps;
    const cause = outcome.kind === "failed" ? outcome.cause : undefined;
    if (cause !== undefined) {
      const { taskId } = running.polled.task;
      // A failure for good is an answer, and giving up when told to is none; any other may be a defect that somebody should see.
      const isExpected = running.aborted !== undefined || (outcome.kind === "failed" && !outcome.retryable);
      const level = isExpected ? "info" : "warn";
      logger[level]("worker.task.failed", { taskType: this.deps.worker().taskDefName, taskId, cause });
    }
    if (!events.active) return;
    const now = clock.now();
    const event = { ...this.#eventOf(running, now), durationMs: now - running.startedAt };
    if (cause !== undefined) void events.publishTaskExecutionFailure({ ...event, cause });
    else
      void events.publishTaskExecutionCompleted({
        ...event,
        ...(events.measuresPayloads ? sizeOf(outcome) : {}),
      });
  }

  #eventOf({ polled }: RunningTask, now: number) {
    const { taskId, workflowInstanceId } = polled.task;
    const { taskDefName: taskType, workerId } = this.deps.worker();
    return { taskType, timestamp: new Date(now), taskId, workerId, workflowInstanceId };
  }
}

function sizeOf({ output }: Outcome): { outputSizeBytes?: number } {
  try {
    return { outputSizeBytes: Buffer.byteLength(JSON.stringify(output)) };
  } catch {
    return {}; // what cannot be written as JSON has no size; the report says why
  }
}
