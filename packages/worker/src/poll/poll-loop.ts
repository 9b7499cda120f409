import { type Clock, ConductorSdkError, type Logger, messageOf, type Random } from "@baton/core";
import type { EventDispatcher } from "../events/event-dispatcher";
import type { PolledTask, PollRequest, TaskQueue } from "../task-queue";
import { nextDelayMs, type Pacing, type PollOutcome } from "./next-delay";
import type { PauseSwitch } from "./pause-switch";
import type { Slots } from "./slots";

/** What a {@link PollLoop} works with. */
export interface PollLoopDeps {
  readonly queue: Pick<TaskQueue, "poll">;
  /** Executes and reports one task, and those that follow it in the same slot. Never rejects. */
  readonly execute: (polled: PolledTask) => Promise<void>;
  readonly slots: Slots;
  readonly pause: PauseSwitch;
  /** Read before each wait, so that it can change while the loop runs. */
  readonly pacing: () => Pacing;
  readonly events: EventDispatcher;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
}

/** How long after its time an unanswered poll counts as hung. */
const OVERDUE_MS = 30_000;

/**
 * The poll loop of one worker: wait for a slot, poll, dispatch, pause.
 *
 *   idle --run()--> polling --signal--> draining --slots empty--> stopped
 *
 * One poll is outstanding at a time. It asks for as many tasks as there are free slots when it starts; slots that become free
 * meanwhile are asked for by the next one, which follows at once when tasks arrive. A slot is mostly refilled without the loop: the
 * answer to a report brings the next task.
 *
 * Invariants
 *   P1. Never asks for more tasks than there are free slots.
 *   P2. A task that was polled is always dispatched, also while draining.
 *   P3. `run()` resolves only after every dispatched task has ended.
 */
export class PollLoop {
  #state: "idle" | "polling" | "draining" | "stopped" = "idle";
  #failuresInARow = 0;
  #failingCode: string | undefined;
  #askedAt: number | undefined;
  #timeoutMs = 0;

  constructor(
    private readonly request: () => Omit<PollRequest, "max">,
    private readonly deps: PollLoopDeps,
  ) {}

  /** Whether tasks are asked for, or will be as soon as a slot is free. */
  get polling(): boolean {
    return this.#state === "polling";
  }

  /** Whether the last poll was answered, and the outstanding one is not long overdue. */
  get healthy(): boolean {
    if (!this.polling || this.#failuresInARow > 0) return false;
    return (
      this.#askedAt === undefined || this.deps.clock.now() - this.#askedAt < this.#timeoutMs + OVERDUE_MS
    );
  }

  /** Polls until `signal` aborts, then waits for the dispatched tasks. Runs once. */
  async run(signal: AbortSignal): Promise<void> {
    const { slots, pause, clock, random, pacing, events } = this.deps;
    this.#state = "polling";
    let active = pause.signal;
    let ends = AbortSignal.any([signal, active]);
    for (;;) {
      await slots.untilFree();
      if (signal.aborted) break;
      if (pause.paused) {
        if (events.active)
          void events.publishTaskPaused({ taskType: this.#taskType, timestamp: new Date(clock.now()) });
        await pause.untilResumed(signal);
        continue;
      }
      if (active !== pause.signal) {
        active = pause.signal;
        ends = AbortSignal.any([signal, active]);
      }
      const outcome = await this.#pollOnce(slots.free, ends); // P1
      const delayMs = nextDelayMs(outcome, this.#failuresInARow, pacing(), random);
      if (delayMs > 0) await clock.sleep(delayMs, ends);
    }
    this.#state = "draining";
    await slots.drained(); // P3
    this.#state = "stopped";
  }

  get #taskType(): string {
    return this.request().taskTypes.join(",");
  }

  async #pollOnce(max: number, signal: AbortSignal): Promise<PollOutcome> {
    const { queue, clock, events } = this.deps;
    const request = { ...this.request(), max };
    const startedAt = clock.now();
    this.#askedAt = startedAt;
    this.#timeoutMs = request.timeoutMs;
    if (events.active) {
      const { workerId } = request;
      void events.publishPollStarted({
        taskType: this.#taskType,
        timestamp: new Date(startedAt),
        workerId,
        pollCount: max,
      });
    }
    try {
      const tasks = await queue.poll(request, signal);
      this.#answered(startedAt, tasks.length);
      await this.#dispatch(tasks);
      return tasks.length > 0
        ? { kind: "tasks", count: tasks.length }
        : { kind: "empty", tookMs: clock.now() - startedAt, askedMs: request.timeoutMs };
    } catch (cause) {
      this.#askedAt = undefined;
      if (!signal.aborted) this.#failed(startedAt, cause);
      return { kind: "failed", cause };
    }
  }

  /** P2. A server that sends more than was asked for makes its surplus wait for a slot, here. */
  async #dispatch(tasks: readonly PolledTask[]): Promise<void> {
    const { slots, execute } = this.deps;
    for (const task of tasks) {
      if (slots.free === 0) await slots.untilFree();
      slots.hold(execute(task));
    }
  }

  #answered(startedAt: number, tasksReceived: number): void {
    const { events, clock, logger } = this.deps;
    this.#askedAt = undefined;
    if (this.#failuresInARow > 0) {
      logger.info("worker.poll.recovered", { taskType: this.#taskType, failures: this.#failuresInARow });
      this.#failuresInARow = 0;
      this.#failingCode = undefined;
    }
    if (!events.active) return;
    const now = clock.now();
    void events.publishPollCompleted({
      taskType: this.#taskType,
      timestamp: new Date(now),
      durationMs: now - startedAt,
      tasksReceived,
    });
  }

  /** One line per kind of failure, not per attempt: an outage of a night must not fill a disk. */
  #failed(startedAt: number, cause: unknown): void {
    const { events, clock, logger } = this.deps;
    this.#failuresInARow++;
    const code = ConductorSdkError.is(cause) ? cause.code : messageOf(cause);
    if (code !== this.#failingCode) {
      this.#failingCode = code;
      logger.warn("worker.poll.failed", { taskType: this.#taskType, code, cause });
    }
    if (!events.active) return;
    const now = clock.now();
    void events.publishPollFailure({
      taskType: this.#taskType,
      timestamp: new Date(now),
      durationMs: now - startedAt,
      cause: cause instanceof Error ? cause : new Error(messageOf(cause), { cause }),
    });
  }
}
