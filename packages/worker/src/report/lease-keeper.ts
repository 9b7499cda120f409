import { type Cancel, type Clock, type Logger } from "@baton/core";
import type { RunningTask } from "../execute/running-task";
import type { LeaseAnswer, TaskQueue } from "../task-queue";

/** What a {@link LeaseKeeper} works with. */
export interface LeaseKeeperDeps {
  readonly queue: Pick<TaskQueue, "extendLease">;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** A heartbeat is due when this share of the lease has passed, unless the queue names its own cadence. */
const HEARTBEAT_SHARE = 0.8;

/** After a failed heartbeat the next one follows when this share of the lease has passed. */
const RETRY_SHARE = 0.05;

const SHORTEST_RETRY_MS = 250;

/**
 * Keeps the leases of running tasks and tells handlers whose time is over.
 *
 * Invariants
 *   L1. There is one timer for all tasks, and none while no task needs one.
 *   L2. A task's lease is kept from the end of its handler until its result has arrived, whether or not it is kept before.
 *   L3. A task that has ended gets no heartbeat.
 */
export class LeaseKeeper {
  readonly #watched = new Set<RunningTask>();
  #unsupported = false;
  #failing = false;
  #armedFor = Infinity;
  #cancel: Cancel | undefined;

  constructor(private readonly deps: LeaseKeeperDeps) {}

  /**
   * Watches a task until {@link forget}.
   *
   * @param extend whether its lease is kept while the handler runs; if not, the handler is told to stop when the lease ends.
   */
  watch(running: RunningTask, extend: boolean): void {
    const { leaseMs, timeLimitMs } = running.polled;
    if (leaseMs === undefined && timeLimitMs === undefined) return;
    if (timeLimitMs !== undefined) running.endsAt = running.startedAt + timeLimitMs;
    if (leaseMs !== undefined) {
      if (extend && !this.#unsupported) running.heartbeatAt = running.startedAt + heartbeatMs(running);
      else running.endsAt = Math.min(running.endsAt, running.startedAt + leaseMs);
    }
    this.#watched.add(running);
    this.#armBy(Math.min(running.heartbeatAt, running.endsAt));
  }

  /** L2. Keeps the lease of a task whose result is late. */
  keepUntilReported(running: RunningTask): void {
    running.endsAt = Infinity;
    if (running.polled.leaseMs === undefined || this.#unsupported || running.heartbeatAt !== Infinity) return;
    running.heartbeatAt = Math.max(this.deps.clock.now(), running.startedAt + heartbeatMs(running));
    this.#watched.add(running);
    this.#armBy(running.heartbeatAt);
  }

  /** Ends the watch over a task. */
  forget(running: RunningTask): void {
    if (this.#watched.delete(running) && this.#watched.size === 0) this.#disarm(); // L1
  }

  #armBy(at: number): void {
    if (at >= this.#armedFor) return;
    this.#cancel?.();
    this.#armedFor = at;
    const { clock } = this.deps;
    this.#cancel = clock.after(at - clock.now(), () => this.#tick(), { background: true });
  }

  #disarm(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#armedFor = Infinity;
  }

  #tick(): void {
    this.#disarm();
    const now = this.deps.clock.now();
    let next = Infinity;
    for (const running of this.#watched) {
      if (running.endsAt <= now) {
        running.endsAt = Infinity;
        if (running.phase === "running") running.abort("timedOut");
      }
      if (running.heartbeatAt <= now) {
        running.heartbeatAt = Infinity;
        void this.#beat(running);
      }
      next = Math.min(next, running.heartbeatAt, running.endsAt);
    }
    if (next !== Infinity) this.#armBy(next);
  }

  async #beat(running: RunningTask): Promise<void> {
    const leaseMs = running.polled.leaseMs ?? Infinity;
    try {
      const answer = await this.deps.queue.extendLease(running.polled);
      this.#failing = false;
      if (this.#watched.has(running)) this.#answered(running, answer); // L3
    } catch (cause) {
      if (!this.#watched.has(running)) return;
      this.#failed(running, cause);
      this.#beatAfter(running, Math.max(leaseMs * RETRY_SHARE, SHORTEST_RETRY_MS));
    }
  }

  /** One line per outage, not per heartbeat. */
  #failed({ polled }: RunningTask, cause: unknown): void {
    if (this.#failing) return;
    this.#failing = true;
    const { taskId, taskType } = polled.task;
    this.deps.logger.warn("worker.lease.failed", { taskId, taskType, cause });
  }

  #answered(running: RunningTask, answer: LeaseAnswer): void {
    switch (answer) {
      case "lost":
        running.abort("leaseLost");
        return;
      case "unsupported":
        this.#unsupported = true;
        return;
      case "cancelAsked":
        running.abort("terminated");
        break;
      case "kept":
        break;
    }
    this.#beatAfter(running, heartbeatMs(running));
  }

  #beatAfter(running: RunningTask, ms: number): void {
    running.heartbeatAt = this.deps.clock.now() + ms;
    this.#armBy(running.heartbeatAt);
  }
}

function heartbeatMs(running: RunningTask): number {
  const { heartbeatMs: asked, leaseMs = Infinity } = running.polled;
  return asked ?? leaseMs * HEARTBEAT_SHARE;
}
