import { ConductorSdkError } from "@baton/core";
import { conductorTaskQueue } from "./conductor-task-queue";
import { type HandlerSettings, resolveHandler, type TaskHandlerConfig } from "./config/handler-config";
import { importModules } from "./config/import-modules";
import type { WorkerConfig } from "./config/worker-config";
import { EventDispatcher } from "./events/event-dispatcher";
import { DrainBook, type DrainReport } from "./execute/drain-book";
import { findWorkers } from "./register/find-workers";
import { toTaskDef } from "./register/to-task-def";
import { LeaseKeeper } from "./report/lease-keeper";
import type { TaskQueue } from "./task-queue";
import { WorkerRun } from "./worker-run";

/** The state of one worker. */
export interface WorkerStatus {
  readonly taskDefName: string;
  readonly domain?: string;
  /** Whether tasks are asked for. */
  readonly polling: boolean;
  readonly paused: boolean;
  readonly workerId: string;
  /** Always 0: a loop does not die, so none is restarted. */
  readonly restartCount: number;
}

/** How to stop. */
export interface StopOptions {
  /**
   * How long running tasks may take to end. Shortly before, their abort signals fire with the reason `shutdown`.
   * @default `stopTimeoutMs` of the configuration
   */
  readonly timeoutMs?: number | undefined;
}

/** Handlers are told this long before the end of a stop, at most a fifth of its time. */
const SHUTDOWN_NOTICE_MS = 2_000;

/**
 * Runs workers: finds them, registers their definitions, polls, executes, reports, and drains.
 *
 * @example
 * await using handler = await TaskHandler.create({ client, workers: [new Warehouse(stock), charge] });
 * await handler.startWorkers();
 */
export class TaskHandler implements AsyncDisposable {
  readonly #workers: readonly WorkerConfig[];
  readonly #settings: HandlerSettings;
  readonly #queue: TaskQueue;
  readonly #events: EventDispatcher;
  #runs: readonly WorkerRun[] = [];
  #starting: Promise<void> | undefined;
  #stopping: Promise<DrainReport> | undefined;

  /** Loads `importModules`, then makes a handler. */
  static async create(config: TaskHandlerConfig): Promise<TaskHandler> {
    const { importModules: modules = [], ...rest } = config;
    await importModules(modules);
    return new TaskHandler(rest);
  }

  /**
   * Decides every setting. Nothing runs yet.
   *
   * @throws {ConductorSdkError} `CONFIG` on a setting that cannot be used, a source without workers, or two workers for one task and
   * domain.
   */
  constructor(config: TaskHandlerConfig) {
    if (config.importModules !== undefined && config.importModules.length > 0)
      throw new ConductorSdkError(
        "CONFIG",
        "importModules needs await TaskHandler.create({ … }): loading takes time",
      );
    this.#settings = resolveHandler(config);
    const { logger, workers, env, eventListeners } = this.#settings;
    this.#queue = queueOf(config);
    this.#workers = findWorkers(workers, config.scanForDecorated, env);
    this.#events = new EventDispatcher(logger);
    for (const listener of eventListeners) this.#events.register(listener);
  }

  /**
   * Registers the definitions that are to be, then starts every worker. Calling it while workers start or run changes nothing.
   *
   * @throws {ConductorSdkError} what the registration of a definition failed with; then nothing runs.
   */
  startWorkers(): Promise<void> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = undefined;
      throw error;
    });
    return this.#starting;
  }

  /**
   * Ends polling, waits for running tasks and their reports, and tells what became of each. When the time is over the rest is left to
   * its lease. Also ends a start under way. Afterwards the workers can be started again.
   */
  stopWorkers(options: StopOptions = {}): Promise<DrainReport> {
    this.#stopping ??= this.#stop(options.timeoutMs ?? this.#settings.stopTimeoutMs).finally(() => {
      this.#stopping = undefined;
    });
    return this.#stopping;
  }

  /** The same as {@link stopWorkers}. */
  stop(options: StopOptions = {}): Promise<DrainReport> {
    return this.stopWorkers(options);
  }

  /** Stops; for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stopWorkers();
  }

  /** Stops or resumes taking new tasks of a type, in every domain; running ones go on. */
  setPaused(taskDefName: string, paused: boolean): void {
    for (const run of this.#runs) if (run.worker.taskDefName === taskDefName) run.setPaused(paused);
  }

  /** Whether every worker runs and its polls are answered. */
  isHealthy(): boolean {
    return this.running && this.#runs.every((run) => run.healthy);
  }

  /** The state of every worker. */
  getWorkerStatus(): WorkerStatus[] {
    return this.#workers.map((worker, at) => {
      const run = this.#runs[at];
      return {
        taskDefName: worker.taskDefName,
        ...(worker.domain === undefined ? {} : { domain: worker.domain }),
        polling: run?.polling ?? false,
        paused: run?.paused ?? worker.paused,
        workerId: worker.workerId,
        restartCount: 0,
      };
    });
  }

  /** How many workers there are. */
  get workerCount(): number {
    return this.#workers.length;
  }

  /** How many of them poll. */
  get runningWorkerCount(): number {
    return this.#runs.filter((run) => run.polling).length;
  }

  /** Whether the workers were started and not stopped. */
  get running(): boolean {
    return this.#runs.length > 0 && this.#stopping === undefined;
  }

  /** Writes one line per worker to the log. */
  printSummary(): void {
    const { logger } = this.#settings;
    logger.info("worker.summary", { workers: this.workerCount, running: this.runningWorkerCount });
    for (const { taskDefName, domain, concurrency, pollInterval, pollTimeout, workerId } of this.#workers)
      logger.info("worker.summary.worker", {
        taskDefName,
        domain,
        concurrency,
        pollInterval,
        pollTimeout,
        workerId,
      });
  }

  async #start(): Promise<void> {
    await this.#stopping;
    await this.#registerDefinitions();
    const { clock, random, logger } = this.#settings;
    const leases = new LeaseKeeper({ queue: this.#queue, clock, logger });
    const deps = { queue: this.#queue, leases, events: this.#events, clock, random, logger };
    this.#runs = this.#workers.map((worker) => new WorkerRun(worker, deps));
    for (const run of this.#runs) run.start();
    logger.info("worker.started", { workers: this.workerCount });
  }

  async #registerDefinitions(): Promise<void> {
    for (const worker of this.#workers) {
      if (!worker.registerTaskDef) continue;
      if (this.#queue.registerTaskDef === undefined)
        throw new ConductorSdkError(
          "CONFIG",
          `worker "${worker.taskDefName}": registerTaskDef is on, but the queue knows no task definitions`,
        );
      await this.#queue.registerTaskDef(toTaskDef(worker), worker.overwriteTaskDef);
    }
  }

  async #stop(timeoutMs: number): Promise<DrainReport> {
    // Whoever started learns of a failing start; here it only means that there is nothing to stop.
    await this.#starting?.catch(() => undefined);
    const { clock, logger } = this.#settings;
    const runs = this.#runs;
    const book = new DrainBook();
    const over = new AbortController();
    void Promise.all(runs.map((run) => run.drain(book))).then(() => over.abort());
    const noticeMs = Math.min(SHUTDOWN_NOTICE_MS, timeoutMs / 5);
    await clock.sleep(timeoutMs - noticeMs, over.signal);
    if (!over.signal.aborted) {
      for (const run of runs) run.announceShutdown();
      await clock.sleep(noticeMs, over.signal);
    }
    if (!over.signal.aborted) for (const run of runs) run.abandon();
    this.#runs = [];
    this.#starting = undefined;
    const report = book.close();
    const { completed, failed, handedBack, abandoned } = report;
    logger[abandoned.length > 0 ? "warn" : "info"]("worker.stopped", {
      completed: completed.length,
      failed: failed.length,
      handedBack: handedBack.length,
      abandoned: abandoned.map(({ taskId, reason }) => `${taskId} ${reason}`),
    });
    return report;
  }
}

function queueOf({ client, queue, abortPolls }: TaskHandlerConfig): TaskQueue {
  if (queue !== undefined) return queue;
  if (client !== undefined) return conductorTaskQueue(client, { abortPolls });
  throw new ConductorSdkError(
    "CONFIG",
    "TaskHandler needs a client: await createConductorClient({ serverUrl })",
  );
}
