import type { Task, TaskDef, TaskResult } from "@baton/api";

/** What a worker asks for when it polls. */
export interface PollRequest {
  /** The task types it can execute; most queues take one at a time. */
  readonly taskTypes: readonly string[];
  /** The most tasks it can take. */
  readonly max: number;
  /** How long the queue may hold the request open while there is nothing to do. */
  readonly timeoutMs: number;
  /** Who asks; shown beside the task on the server. */
  readonly workerId: string;
  /** Only tasks routed to this domain, or only those routed to none. */
  readonly domain?: string | undefined;
}

/** A task that the queue handed to this worker, with what the queue wants back and expects. */
export interface PolledTask {
  /** The task, as handlers see it. */
  readonly task: Task;
  /** Proof of the claim: goes back unchanged with every heartbeat and report. Opaque, and text because it may exceed 2^53. */
  readonly receipt?: string | undefined;
  /** How long the queue waits for a sign of life before it gives the task to somebody else; absent: for ever. */
  readonly leaseMs?: number | undefined;
  /**
   * How long after the last sign of life the next one is due.
   * @default 80 % of `leaseMs`
   */
  readonly heartbeatMs?: number | undefined;
  /** How long the execution may take in all; absent: any time. */
  readonly timeLimitMs?: number | undefined;
}

/** How a result is to be taken. */
export interface ReportOptions {
  /** Whether the answer may carry the next task of the same type. It must not when nobody is there to execute it. */
  readonly next: boolean;
  /** Gives up on the delivery: the worker's time is over. */
  readonly signal: AbortSignal;
}

/**
 * The answer to a heartbeat: `kept` the lease goes on; `cancelAsked` it does, but the result is no longer wanted; `lost` the task
 * belongs to somebody else or has ended; `unsupported` this queue knows no heartbeats.
 */
export type LeaseAnswer = "kept" | "cancelAsked" | "lost" | "unsupported";

/**
 * The port to whatever hands out tasks. Conductor is behind one adapter, tests are behind `FakeTaskQueue`; nothing else in this
 * package knows a server.
 *
 * Failures are `ConductorSdkError`s. A worker repeats what failed with `UNAVAILABLE`, `TIMEOUT`, `AUTH`, a status from 500 on, or an
 * unknown error, and gives up on `REJECTED`, `NOT_FOUND`, `CONFLICT`, `INVALID`, `UNSUPPORTED` and `CONFIG`.
 */
export interface TaskQueue {
  /**
   * Answers with 1 to `max` tasks as soon as there is one, without waiting for more, or with none after `timeoutMs`.
   * Once `signal` aborts it settles soon; tasks that the queue has handed out by then are still returned.
   */
  poll(request: PollRequest, signal: AbortSignal): Promise<readonly PolledTask[]>;
  /**
   * Delivers a result.
   *
   * @returns the next task, where `options.next` allowed one and there is one.
   * @throws {ConductorSdkError} `INVALID` when the result cannot be written as JSON.
   */
  report(polled: PolledTask, result: TaskResult, options: ReportOptions): Promise<PolledTask | undefined>;
  /** Tells the queue that the task is still being worked on. */
  extendLease(polled: PolledTask): Promise<LeaseAnswer>;
  /** Returns a task unexecuted, for somebody else to take. Absent where the queue has no such thing. */
  handBack?(polled: PolledTask): Promise<void>;
  /** Stores a task definition; with `overwrite` an existing one is replaced, without it is kept. Absent where there are none. */
  registerTaskDef?(definition: TaskDef, overwrite: boolean, signal: AbortSignal): Promise<void>;
}
