import { ConductorSdkError } from "@baton/core";
import type { TaskHandlerConfig, WorkerClient, WorkerLogger } from "./config/handler-config";
import type { ConductorWorker } from "./config/worker-options";
import type { TaskRunnerEventsListener } from "./events/task-runner-events";
import { type TaskErrorHandler, TaskRunner, type TaskRunnerOptions } from "./task-runner";

/** What holds for all workers of a {@link TaskManager} that do not say otherwise. */
export type TaskManagerOptions = TaskRunnerOptions;

/** What a {@link TaskManager} is made of, besides its client and workers. */
export interface TaskManagerConfig extends Pick<TaskHandlerConfig, "queue" | "clock" | "random" | "env"> {
  readonly logger?: WorkerLogger | undefined;
  readonly options?: Partial<TaskManagerOptions> | undefined;
  readonly onError?: TaskErrorHandler | undefined;
  /** Accepted for programs of the official SDK; results are repeated until they are accepted or refused. */
  readonly maxRetries?: number | undefined;
  readonly eventListeners?: readonly TaskRunnerEventsListener[] | undefined;
}

/** Runs several workers, the older way; new programs use `TaskHandler`. */
export class TaskManager {
  readonly #runners: ReadonlyMap<string, TaskRunner>;
  #options: Partial<TaskManagerOptions>;

  constructor(
    client: WorkerClient | undefined,
    private readonly workers: readonly ConductorWorker[],
    config: TaskManagerConfig = {},
  ) {
    this.#options = config.options ?? {};
    this.#runners = new Map(
      workers.map((worker) => [worker.taskDefName, new TaskRunner({ ...config, client, worker })]),
    );
  }

  /** What holds for all workers. */
  get options(): Partial<TaskManagerOptions> {
    return this.#options;
  }

  /** Whether any worker asks for tasks. */
  get isPolling(): boolean {
    return [...this.#runners.values()].some((runner) => runner.isPolling);
  }

  /** Changes the settings of one worker. */
  updatePollingOptionForWorker = (workerTaskDefName: string, options: Partial<TaskManagerOptions>): void => {
    this.#runners.get(workerTaskDefName)?.updateOptions(options);
  };

  /** Changes the settings of all workers. */
  updatePollingOptions = (options: Partial<TaskManagerOptions>): void => {
    this.#options = { ...this.#options, ...options };
    for (const runner of this.#runners.values()) runner.updateOptions(options);
  };

  /** @throws {ConductorSdkError} `CONFIG` when there are no workers, or two for one task. */
  sanityCheck = (): void => {
    if (this.workers.length === 0)
      throw new ConductorSdkError("CONFIG", "TaskManager has no workers: pass some");
    if (this.#runners.size === this.workers.length) return;
    const names = this.workers.map(({ taskDefName }) => taskDefName);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    throw new ConductorSdkError("CONFIG", `TaskManager has two workers for task "${twice}": remove one`);
  };

  /**
   * Begins to poll.
   *
   * @throws {ConductorSdkError} what {@link sanityCheck} finds.
   */
  startPolling = (): void => {
    this.sanityCheck();
    for (const runner of this.#runners.values()) runner.startPolling();
  };

  /** Ends polling and drains. */
  stopPolling = async (): Promise<void> => {
    await Promise.all([...this.#runners.values()].map((runner) => runner.stopPolling()));
  };
}
