import type { Task, TaskResult } from "@baton/api";
import type { Logger } from "@baton/core";
import { toQueue } from "./conductor-task-queue";
import {
  HANDLER_DEFAULTS,
  type HandlerSettings,
  resolveHandler,
  type TaskHandlerConfig,
  type WorkerClient,
  type WorkerLogger,
} from "./config/handler-config";
import { resolveWorker, type WorkerConfig } from "./config/worker-config";
import type { ConductorWorker } from "./config/worker-options";
import { drainRuns } from "./drain-runs";
import { EventDispatcher } from "./events/event-dispatcher";
import type { TaskRunnerEventsListener } from "./events/task-runner-events";
import { RunningTask } from "./execute/running-task";
import { toError } from "./execute/to-outcome";
import { LeaseKeeper } from "./report/lease-keeper";
import { ResultReporter } from "./report/result-reporter";
import type { TaskQueue } from "./task-queue";
import { WorkerRun, type WorkerRunSettings } from "./worker-run";

/** Called with what a handler threw. */
export type TaskErrorHandler = (error: Error, task?: Task) => void;

/** How a {@link TaskRunner} polls; what its worker says itself counts more. */
export interface TaskRunnerOptions {
  /** @default the host's name */
  readonly workerID?: string | undefined;
  readonly domain?: string | undefined;
  /** See `pollInterval` of a worker. */
  readonly pollInterval?: number | undefined;
  readonly concurrency?: number | undefined;
  /** See `pollTimeout` of a worker. */
  readonly batchPollingTimeout?: number | undefined;
}

/** What a {@link TaskRunner} is made of. */
export interface RunnerArgs extends Pick<TaskHandlerConfig, "queue" | "clock" | "random" | "env"> {
  readonly worker: ConductorWorker;
  /** Required unless `queue` is given. */
  readonly client?: WorkerClient | undefined;
  readonly options?: TaskRunnerOptions | undefined;
  readonly logger?: WorkerLogger | undefined;
  readonly onError?: TaskErrorHandler | undefined;
  /** Counts more than that of `options`. */
  readonly concurrency?: number | undefined;
  /** Accepted for programs of the official SDK; results are repeated until they are accepted or refused. */
  readonly maxRetries?: number | undefined;
  readonly eventListeners?: readonly TaskRunnerEventsListener[] | undefined;
}

/** Runs one worker. `TaskHandler` does the same for many, and knows decorators. */
export class TaskRunner {
  readonly worker: ConductorWorker;
  readonly errorHandler: TaskErrorHandler;
  readonly #settings: HandlerSettings;
  readonly #queue: TaskQueue;
  readonly #events: EventDispatcher;
  readonly #leases: LeaseKeeper;
  #config: WorkerConfig;
  #run: WorkerRun | undefined;

  /** @throws {ConductorSdkError} `CONFIG` on a setting that cannot be used. */
  constructor(args: RunnerArgs) {
    const { worker, options = {}, onError = () => undefined } = args;
    this.worker = worker;
    this.errorHandler = onError;
    this.#settings = resolveHandler(args);
    const { logger, clock, env, eventListeners } = this.#settings;
    this.#queue = toQueue(args);
    this.#events = new EventDispatcher(logger);
    for (const listener of eventListeners) this.#events.register(listener);
    this.#leases = new LeaseKeeper({ queue: this.#queue, clock, logger });
    const concurrency = worker.concurrency ?? args.concurrency ?? options.concurrency;
    const merged = { ...toSettings(options), ...withoutUndefined(worker), concurrency };
    this.#config = resolveWorker(merged, (task, context) => this.#execute(task, context), env);
  }

  /** Whether tasks are asked for. */
  get isPolling(): boolean {
    return this.#run?.polling ?? false;
  }

  /** Whether no new tasks are taken. */
  get isPaused(): boolean {
    return this.#run?.paused ?? this.#config.paused;
  }

  /** The settings that hold now. */
  get getOptions(): TaskRunnerOptions {
    const { workerId, domain, pollInterval, concurrency, pollTimeout } = this.#config;
    return { workerID: workerId, domain, pollInterval, concurrency, batchPollingTimeout: pollTimeout };
  }

  /** Begins to poll; does nothing when it does already. */
  startPolling = (): void => {
    if (this.#run !== undefined) return;
    const { clock, random, logger } = this.#settings;
    const shared = { queue: this.#queue, leases: this.#leases, events: this.#events, clock, random, logger };
    this.#run = new WorkerRun(this.#config, shared);
    this.#run.start();
  };

  /** Ends polling and drains, for 25 s at most. */
  stopPolling = async (): Promise<void> => {
    if (this.#run === undefined) return;
    await drainRuns([this.#run], HANDLER_DEFAULTS.stopTimeoutMs, this.#settings.clock);
    this.#run = undefined;
  };

  /** Changes settings from the next poll on. */
  updateOptions(options: Partial<TaskRunnerOptions>): void {
    const settings = toSettings(options);
    const { env } = this.#settings;
    this.#config = resolveWorker({ ...this.#config, ...settings }, this.#config.execute, env);
    this.#run?.update(settings);
  }

  /** Stops or resumes taking new tasks; running ones go on. */
  setPaused(paused: boolean): void {
    this.#config = Object.freeze({ ...this.#config, paused });
    this.#run?.setPaused(paused);
  }

  /** Delivers a result that was made elsewhere; resolves when it is accepted or refused for good. */
  updateTaskWithRetry = async (task: Task, taskResult: TaskResult): Promise<Task | undefined> => {
    const { clock, random, logger } = this.#settings;
    const reporter = new ResultReporter({
      queue: this.#queue,
      leases: this.#leases,
      events: this.#events,
      wantsNext: () => false,
      signal: new AbortController().signal,
      taskType: this.worker.taskDefName,
      clock,
      random,
      logger,
    });
    await reporter.report(new RunningTask({ task }, clock.now()), taskResult);
    return undefined;
  };

  /** Hands anything that was thrown to the error handler. */
  handleUnknownError = (unknownError: unknown): void => {
    this.#report(unknownError, this.#settings.logger);
  };

  async #execute(...args: Parameters<WorkerConfig["execute"]>): Promise<unknown> {
    try {
      return await this.worker.execute(...args);
    } catch (thrown) {
      this.#report(thrown, this.#settings.logger, args[0]);
      throw thrown;
    }
  }

  #report(thrown: unknown, logger: Logger, task?: Task): void {
    try {
      this.errorHandler(toError(thrown), task);
    } catch (cause) {
      logger.warn("worker.onError.failed", { taskType: this.worker.taskDefName, cause });
    }
  }
}

function toSettings(options: Partial<TaskRunnerOptions>): WorkerRunSettings {
  const { workerID, domain, pollInterval, concurrency, batchPollingTimeout } = options;
  return withoutUndefined({
    workerId: workerID,
    domain,
    pollInterval,
    concurrency,
    pollTimeout: batchPollingTimeout,
  });
}

function withoutUndefined<T extends object>(settings: T): T {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as T;
}
