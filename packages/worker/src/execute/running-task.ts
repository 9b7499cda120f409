import type { TaskResult } from "@baton/api";
import type { PolledTask } from "../task-queue";
import { type AbortReason, TaskAborted } from "./task-aborted";

/** A task between its arrival and the acceptance of its result. */
export class RunningTask {
  /** `running` while the handler is at work, `reporting` from its end on. */
  phase: "running" | "reporting" = "running";
  /** What is to be reported. */
  result: TaskResult | undefined;
  /** When the next heartbeat is due; Infinity: none. Kept by the lease keeper. */
  heartbeatAt = Infinity;
  /** When the handler's time is over; Infinity: never. Kept by the lease keeper. */
  endsAt = Infinity;
  #aborted: AbortReason | undefined;
  #controller: AbortController | undefined;

  constructor(
    readonly polled: PolledTask,
    readonly startedAt: number,
  ) {}

  /** Why the handler was told to stop, if it was. */
  get aborted(): AbortReason | undefined {
    return this.#aborted;
  }

  /** Made when first asked for: most handlers never look at it, and it costs more than the rest of a task's bookkeeping. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#aborted !== undefined) this.#controller.abort(new TaskAborted(this.#aborted));
    }
    return this.#controller.signal;
  }

  /** Tells the handler to stop. The first reason stands. */
  abort(reason: AbortReason): void {
    if (this.#aborted !== undefined) return;
    this.#aborted = reason;
    this.#controller?.abort(new TaskAborted(reason));
  }
}
