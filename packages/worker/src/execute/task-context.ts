import { AsyncLocalStorage } from "node:async_hooks";
import type { Task, TaskExecLog } from "@baton/api";
import { type Clock, systemClock } from "@baton/core";
import { processWide } from "../process-wide";

const current = processWide("context", () => new AsyncLocalStorage<TaskContext>());

/**
 * The task that runs, for its handler and everything the handler calls. The handler gets it as its second argument; code further down
 * asks {@link getTaskContext}.
 */
export class TaskContext {
  #logs: TaskExecLog[] | undefined;
  #callbackAfterSeconds: number | undefined;
  #output: Record<string, unknown> | undefined;

  /**
   * @param aborts where the abort signal comes from; without it the task is never told to stop.
   * @param clock dates the log lines.
   */
  constructor(
    private readonly task: Task,
    private readonly aborts: { readonly signal: AbortSignal } = new AbortController(),
    private readonly clock: Clock = systemClock,
  ) {}

  /**
   * Aborts when the handler should stop. Its `reason` is a {@link TaskAborted}, whose `reason` is `terminated`, `timedOut`, `leaseLost` or
   * `shutdown`. Pass it to `fetch` and the like.
   */
  get signal(): AbortSignal {
    return this.aborts.signal;
  }

  /** The id of this execution of the task; each retry has its own. */
  getTaskId(): string | undefined {
    return this.task.taskId;
  }

  /** The id of the workflow execution. */
  getWorkflowInstanceId(): string | undefined {
    return this.task.workflowInstanceId;
  }

  /** How often the task was tried before. */
  getRetryCount(): number {
    return this.task.retryCount ?? 0;
  }

  /** How often this execution was handed to a worker, this time included. */
  getPollCount(): number {
    return this.task.pollCount ?? 0;
  }

  /** The task's input. */
  getInput(): Record<string, unknown> {
    return this.task.inputData ?? {};
  }

  /** The name of the task definition. */
  getTaskDefName(): string | undefined {
    return this.task.taskDefName;
  }

  /** The type that the workflow gives the task, such as `SIMPLE`. */
  getWorkflowTaskType(): string | undefined {
    return this.task.workflowTask?.type;
  }

  /** The whole task. */
  getTask(): Task {
    return this.task;
  }

  /** Adds a line to the task's log on the server; it is sent with the result. */
  addLog(message: string): void {
    const line: TaskExecLog = { log: message, createdTime: this.clock.now() };
    if (this.task.taskId !== undefined) line.taskId = this.task.taskId;
    (this.#logs ??= []).push(line);
  }

  /** The lines added so far. */
  getLogs(): TaskExecLog[] {
    return this.#logs === undefined ? [] : [...this.#logs];
  }

  /** When a task that stays in progress is to be polled again, unless the handler's result says so itself. */
  setCallbackAfter(seconds: number): void {
    this.#callbackAfterSeconds = seconds;
  }

  /** What {@link setCallbackAfter} was given. */
  getCallbackAfterSeconds(): number | undefined {
    return this.#callbackAfterSeconds;
  }

  /** Sets output that lies under the handler's own: equal names are the handler's. */
  setOutput(data: Record<string, unknown>): void {
    this.#output = data;
  }

  /** What {@link setOutput} was given. */
  getOutput(): Record<string, unknown> | undefined {
    return this.#output;
  }
}

/** The context of the task in whose handler this is called, across awaits; undefined outside of one. */
export function getTaskContext(): TaskContext | undefined {
  return current.getStore();
}

/** Calls a handler so that {@link getTaskContext} finds its context. */
export function callInContext(
  context: TaskContext,
  handler: (task: Task, context: TaskContext) => unknown,
): unknown {
  return current.run(context, handler, context.getTask(), context);
}
