import type { Clock, Logger, Random } from "@baton/core";
import type { WorkerConfig } from "./config/worker-config";
import type { EventDispatcher } from "./events/event-dispatcher";
import type { DrainBook } from "./execute/drain-book";
import { TaskExecutor } from "./execute/task-executor";
import type { Pacing } from "./poll/next-delay";
import { PauseSwitch } from "./poll/pause-switch";
import { PollLoop } from "./poll/poll-loop";
import { Slots } from "./poll/slots";
import type { LeaseKeeper } from "./report/lease-keeper";
import { ResultReporter } from "./report/result-reporter";
import type { ResultSpool } from "./report/result-spool";
import type { TaskQueue } from "./task-queue";

/** What all workers of a handler share. */
export interface WorkerRunDeps {
  readonly queue: TaskQueue;
  readonly leases: LeaseKeeper;
  readonly spool?: ResultSpool | undefined;
  readonly events: EventDispatcher;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
}

/** What can change while a worker runs. */
export interface WorkerRunSettings {
  readonly concurrency?: number | undefined;
  readonly pollInterval?: number | undefined;
  readonly pollTimeout?: number | undefined;
  readonly domain?: string | undefined;
  readonly workerId?: string | undefined;
}

/** Waits after failed polls: quick at first, then one attempt in five seconds for as long as it takes. */
const FAILURE = Object.freeze({ firstMs: 250, maxMs: 5_000, factor: 2, jitter: 0.2 });

/** One worker from its start to its stop: joins slots, loop, executor and reporter. Runs once; a restart makes a new one. */
export class WorkerRun {
  readonly #slots: Slots;
  readonly #pause: PauseSwitch;
  readonly #loop: PollLoop;
  readonly #executor: TaskExecutor;
  readonly #stopping = new AbortController();
  readonly #abandoned = new AbortController();
  #worker: WorkerConfig;
  #ended: Promise<void> | undefined;

  constructor(worker: WorkerConfig, deps: WorkerRunDeps) {
    this.#worker = worker;
    this.#slots = new Slots(worker.concurrency);
    this.#pause = new PauseSwitch(worker.paused);
    const wantsNext = (): boolean =>
      !this.#stopping.signal.aborted && !this.#pause.paused && this.#slots.busy <= this.#slots.capacity;
    const reporter = new ResultReporter({
      ...deps,
      wantsNext,
      signal: this.#abandoned.signal,
      taskType: worker.taskDefName,
    });
    this.#executor = new TaskExecutor({ ...deps, worker: () => this.#worker, reporter });
    this.#loop = new PollLoop(() => this.#request(), {
      ...deps,
      slots: this.#slots,
      pause: this.#pause,
      execute: (polled) => this.#executor.execute(polled),
      pacing: () => this.#pacing(),
    });
  }

  /** The settings that hold now. */
  get worker(): WorkerConfig {
    return this.#worker;
  }

  /** Whether tasks are asked for. */
  get polling(): boolean {
    return this.#loop.polling;
  }

  /** Whether polls are answered. A paused worker is healthy. */
  get healthy(): boolean {
    return this.#pause.paused ? this.#loop.polling : this.#loop.healthy;
  }

  /** Whether no new tasks are taken. */
  get paused(): boolean {
    return this.#pause.paused;
  }

  /** Stops or resumes taking new tasks. */
  setPaused(paused: boolean): void {
    this.#pause.set(paused);
  }

  /** Changes settings; they hold from the next poll on. */
  update(settings: WorkerRunSettings): void {
    this.#worker = Object.freeze({ ...this.#worker, ...settings }) as WorkerConfig;
    this.#slots.resize(this.#worker.concurrency);
  }

  /** Begins to poll. */
  start(): void {
    this.#ended ??= this.#loop.run(this.#stopping.signal);
  }

  /** Ends polling and resolves when all tasks have ended; `book` learns how. */
  drain(book: DrainBook): Promise<void> {
    this.#executor.drain(book);
    this.#stopping.abort();
    return this.#ended ?? Promise.resolve();
  }

  /** Tells running handlers that their time is nearly over. */
  announceShutdown(): void {
    this.#executor.announceShutdown();
  }

  /** Gives up what has not ended, and ends the repetition of reports. */
  async abandon(): Promise<void> {
    await this.#executor.abandon();
    this.#abandoned.abort();
  }

  #request() {
    const { taskDefName, pollTimeout, workerId, domain } = this.#worker;
    return { taskTypes: [taskDefName], timeoutMs: pollTimeout, workerId, domain };
  }

  #pacing(): Pacing {
    return { idleMs: this.#worker.pollInterval, failure: FAILURE };
  }
}
