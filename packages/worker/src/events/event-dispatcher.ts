import { type Logger, noopLogger } from "@baton/core";
import { toLogger, type WorkerLogger } from "../config/handler-config";
import type {
  PollCompleted,
  PollFailure,
  PollStarted,
  TaskExecutionCompleted,
  TaskExecutionFailure,
  TaskExecutionStarted,
  TaskPaused,
  TaskRunnerEventsListener,
  TaskUpdateCompleted,
  TaskUpdateFailure,
} from "./task-runner-events";

const DONE = Promise.resolve();

/**
 * Hands events to listeners. Every `publish…` returns at once: listeners are called in order, their promises are not waited for, and
 * the first failure of each listener is logged.
 */
export class EventDispatcher {
  readonly #listeners = new Set<TaskRunnerEventsListener>();
  readonly #broken = new WeakSet<TaskRunnerEventsListener>();

  readonly #logger: Logger;

  /** @param logger hears of the first failure of each listener; one that lacks `warn` hears of it by `info`. */
  constructor(logger: WorkerLogger = noopLogger) {
    this.#logger = toLogger(logger);
  }

  /** Whether anybody listens; callers build no event when nobody does. */
  get active(): boolean {
    return this.#listeners.size > 0;
  }

  /** Whether a listener wants to know the size of outputs. */
  get measuresPayloads(): boolean {
    for (const listener of this.#listeners) if (listener.measurePayloadSize === true) return true;
    return false;
  }

  /** Adds a listener; adding it again does nothing. */
  register(listener: TaskRunnerEventsListener): void {
    this.#listeners.add(listener);
  }

  /** Removes a listener. */
  unregister(listener: TaskRunnerEventsListener): void {
    this.#listeners.delete(listener);
  }

  /** Tells that a poll begins. */
  publishPollStarted(event: PollStarted): Promise<void> {
    return this.#each((listener) => listener.onPollStarted?.(event));
  }

  /** Tells that a poll was answered. */
  publishPollCompleted(event: PollCompleted): Promise<void> {
    return this.#each((listener) => listener.onPollCompleted?.(event));
  }

  /** Tells that a poll failed. */
  publishPollFailure(event: PollFailure): Promise<void> {
    return this.#each((listener) => listener.onPollFailure?.(event));
  }

  /** Tells that a handler is called. */
  publishTaskExecutionStarted(event: TaskExecutionStarted): Promise<void> {
    return this.#each((listener) => listener.onTaskExecutionStarted?.(event));
  }

  /** Tells that a handler returned. */
  publishTaskExecutionCompleted(event: TaskExecutionCompleted): Promise<void> {
    return this.#each((listener) => listener.onTaskExecutionCompleted?.(event));
  }

  /** Tells that a handler threw. */
  publishTaskExecutionFailure(event: TaskExecutionFailure): Promise<void> {
    return this.#each((listener) => listener.onTaskExecutionFailure?.(event));
  }

  /** Tells that the server accepted a result. */
  publishTaskUpdateCompleted(event: TaskUpdateCompleted): Promise<void> {
    return this.#each((listener) => listener.onTaskUpdateCompleted?.(event));
  }

  /** Tells that a result will not reach the server. */
  publishTaskUpdateFailure(event: TaskUpdateFailure): Promise<void> {
    return this.#each((listener) => listener.onTaskUpdateFailure?.(event));
  }

  /** Tells that a worker is paused. */
  publishTaskPaused(event: TaskPaused): Promise<void> {
    return this.#each((listener) => listener.onTaskPaused?.(event));
  }

  #each(call: (listener: TaskRunnerEventsListener) => void | Promise<void>): Promise<void> {
    for (const listener of this.#listeners) {
      try {
        const answer: unknown = call(listener);
        if (answer instanceof Promise) answer.catch((cause: unknown) => this.#failed(listener, cause));
      } catch (cause) {
        this.#failed(listener, cause);
      }
    }
    return DONE;
  }

  #failed(listener: TaskRunnerEventsListener, cause: unknown): void {
    if (this.#broken.has(listener)) return;
    this.#broken.add(listener);
    this.#logger.warn("worker.listener.failed", { cause });
  }
}
