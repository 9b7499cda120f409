import { ConductorSdkError, type Logger } from "@baton/core";
import { toQueue } from "./conductor-task-queue";
import { type HandlerSettings, resolveHandler, type TaskHandlerConfig } from "./config/handler-config";
import type { WorkerConfig } from "./config/worker-config";
import { drainRuns } from "./drain-runs";
import { EventDispatcher } from "./events/event-dispatcher";
import type { DrainReport } from "./execute/drain-book";
import { findWorkers } from "./register/find-workers";
import { toTaskDef } from "./register/to-task-def";
import { deliverSpooled } from "./report/deliver-spooled";
import { LeaseKeeper } from "./report/lease-keeper";
import type { ResultSpool } from "./report/result-spool";
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
  #registering: AbortController | undefined;
  #stopDelivery: AbortController | undefined;
  #running = false;

  /** Loads `importModules`, then makes a handler. */
  static async create(config: TaskHandlerConfig): Promise<TaskHandler> {
    const { importModules: modules = [], ...rest } = config;
    // Loaded where it is used, with the modules of Node that it needs.
    if (modules.length > 0) await (await import("./config/import-modules")).importModules(modules);
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
    this.#queue = toQueue(config);
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
    if (this.#starting === undefined) {
      const starting = this.#start(this.#stopping);
      this.#starting = starting;
      starting.catch((cause: unknown) => {
        this.#settings.logger.error("worker.start.failed", { cause });
        if (this.#starting === starting) this.#starting = undefined;
      });
    }
    return this.#starting;
  }

  /**
   * Ends polling, waits for running tasks and their reports, and tells what became of each. When the time is over the rest is left to
   * its lease. Also ends a start under way. Afterwards the workers can be started again.
   */
  stopWorkers(options: StopOptions = {}): Promise<DrainReport> {
    const starting = this.#starting;
    if (starting === undefined && this.#stopping !== undefined) return this.#stopping;
    this.#starting = undefined;
    this.#registering?.abort();
    const timeoutMs = options.timeoutMs ?? this.#settings.stopTimeoutMs;
    const stopping = this.#stop(starting, this.#stopping, timeoutMs).finally(() => {
      if (this.#stopping === stopping) this.#stopping = undefined;
    });
    this.#stopping = stopping;
    return stopping;
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
    return this.#running;
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

  async #start(stopping: Promise<unknown> | undefined): Promise<void> {
    await stopping;
    this.#registering = new AbortController();
    await this.#registerDefinitions(this.#registering.signal);
    const { clock, random, logger, spoolDirectory } = this.#settings;
    const leases = new LeaseKeeper({ queue: this.#queue, clock, logger });
    const spool = spoolDirectory === undefined ? undefined : await openSpool(spoolDirectory, logger);
    const deps = { queue: this.#queue, leases, spool, events: this.#events, clock, random, logger };
    const left = (await spool?.load()) ?? [];
    this.#stopDelivery = new AbortController();
    void deliverSpooled(left, { ...deps, signal: this.#stopDelivery.signal });
    this.#runs = this.#workers.map((worker) => new WorkerRun(worker, deps));
    for (const run of this.#runs) run.start();
    this.#running = true;
    logger.info("worker.started", { workers: this.workerCount, spooled: left.length });
  }

  async #registerDefinitions(signal: AbortSignal): Promise<void> {
    for (const worker of this.#workers) {
      if (!worker.registerTaskDef) continue;
      if (this.#queue.registerTaskDef === undefined)
        throw new ConductorSdkError(
          "CONFIG",
          `worker "${worker.taskDefName}": registerTaskDef is on, but the queue knows no task definitions`,
        );
      await this.#queue.registerTaskDef(toTaskDef(worker), worker.overwriteTaskDef, signal);
    }
  }

  async #stop(
    starting: Promise<void> | undefined,
    stopping: Promise<unknown> | undefined,
    timeoutMs: number,
  ): Promise<DrainReport> {
    if (!this.#running) {
      // Whoever started learns of a failing start; here it only means that there is nothing to stop.
      await starting?.catch(() => undefined);
      await stopping;
    }
    this.#running = false;
    this.#stopDelivery?.abort();
    const { clock, logger } = this.#settings;
    const report = await drainRuns(this.#runs, timeoutMs, clock);
    this.#runs = [];
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

async function openSpool(directory: string, logger: Logger): Promise<ResultSpool> {
  const { DirectorySpool } = await import("./report/directory-spool");
  return new DirectorySpool(directory, logger);
}
