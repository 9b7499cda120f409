import {
  type Clock,
  ConductorSdkError,
  consoleLogger,
  type Logger,
  type LogLevel,
  type Random,
  systemClock,
  systemRandom,
} from "@baton/core";
import type { ApiClient } from "@baton/api";
import type { TaskRunnerEventsListener } from "../events/task-runner-events";
import type { WorkerSource } from "../register/find-workers";
import type { TaskQueue } from "../task-queue";
import type { Environment } from "./worker-env";

/** Accepted for programs of the official SDK. Loops of this package cannot die, so there is nothing to restart. */
export interface HealthMonitorConfig {
  readonly enabled?: boolean | undefined;
  readonly healthCheckIntervalMs?: number | undefined;
  readonly maxRestartAttempts?: number | undefined;
}

/** A connection to Conductor; one that has a clock gives it to the workers. */
export type WorkerClient = ApiClient & { readonly clock?: Clock };

/** A logger that may lack `warn`, as those of the official SDK may. */
export type WorkerLogger = Omit<Logger, "warn"> & Partial<Pick<Logger, "warn">>;

/** What a `TaskHandler` is made of. */
export interface TaskHandlerConfig {
  /** The connection to Conductor, from `createConductorClient`. Required unless `queue` is given. */
  readonly client?: WorkerClient | undefined;
  /** Where tasks come from instead of a `client`: another engine, or a `FakeTaskQueue`. */
  readonly queue?: TaskQueue | undefined;
  /**
   * What runs: instances of classes with `@worker` methods, decorated functions, plain `ConductorWorker`s.
   * @default []
   */
  readonly workers?: readonly WorkerSource[] | undefined;
  /**
   * Whether every decorated worker of the process runs too.
   * @default true, unless `workers` contains decorated ones
   */
  readonly scanForDecorated?: boolean | undefined;
  /** Modules whose workers are to be found: paths relative to the working directory, or package names. Only for `TaskHandler.create`. */
  readonly importModules?: readonly string[] | undefined;
  /**
   * Where results are kept that the server did not take yet; they are delivered at the next start, by whichever process uses the same
   * directory. Their outputs lie there as plain text.
   */
  readonly spoolDirectory?: string | undefined;
  /** Who watches. */
  readonly eventListeners?: readonly TaskRunnerEventsListener[] | undefined;
  /**
   * How long `stopWorkers` waits for running tasks, unless it is told otherwise.
   * @default 25_000
   */
  readonly stopTimeoutMs?: number | undefined;
  /** @default warnings and errors on standard error */
  readonly logger?: WorkerLogger | undefined;
  readonly healthMonitor?: HealthMonitorConfig | undefined;
  /** @default the clock of the client, or the system's */
  readonly clock?: Clock | undefined;
  /** @default the platform's */
  readonly random?: Random | undefined;
  /** @default process.env */
  readonly env?: Environment | undefined;
}

/** The parts of a configuration that have a default. */
export interface HandlerSettings {
  readonly workers: readonly WorkerSource[];
  readonly eventListeners: readonly TaskRunnerEventsListener[];
  readonly stopTimeoutMs: number;
  readonly spoolDirectory: string | undefined;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly random: Random;
  readonly env: Environment;
}

/** What holds unless the configuration says otherwise: room to end within the 30 s that orchestrators grant. */
export const HANDLER_DEFAULTS = Object.freeze({ stopTimeoutMs: 25_000 } as const);

/**
 * Fills in the defaults.
 *
 * @throws {ConductorSdkError} `CONFIG` on a time that is none.
 */
export function resolveHandler(config: TaskHandlerConfig): HandlerSettings {
  const stopTimeoutMs = config.stopTimeoutMs ?? HANDLER_DEFAULTS.stopTimeoutMs;
  if (!(stopTimeoutMs >= 0))
    throw new ConductorSdkError("CONFIG", `stopTimeoutMs must be 0 or more, got ${stopTimeoutMs}`);
  return {
    workers: config.workers ?? [],
    eventListeners: config.eventListeners ?? [],
    stopTimeoutMs,
    spoolDirectory: config.spoolDirectory,
    logger: toLogger(config.logger),
    clock: config.clock ?? config.client?.clock ?? systemClock,
    random: config.random ?? systemRandom,
    env: config.env ?? process.env,
  };
}

/** Fills in `warn`, and keeps a logger that throws from stopping a loop. */
export function toLogger(logger: WorkerLogger = consoleLogger("warn")): Logger {
  const at =
    (level: LogLevel): Logger["info"] =>
    (event, fields) => {
      try {
        if (level === "warn" && logger.warn === undefined) logger.info(event, fields);
        else logger[level]?.(event, fields);
      } catch {
        // There is nowhere left to say so.
      }
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}
