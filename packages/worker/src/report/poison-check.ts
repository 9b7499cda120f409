import { ConductorSdkError } from "@baton/core";
import type { PolledTask, TaskQueue } from "../task-queue";

/** Server errors that are not yet suspicious: about a quarter of a minute of them. */
const PATIENCE = 8;

/** How often in a row the server must prove that it is well. */
const PROOFS = 3;

/**
 * Tells a result that a server chokes on from a server in trouble: both answer 500. A server that goes on answering heartbeats of the
 * same task while it fails on its result will fail on it for ever.
 */
export class PoisonCheck {
  #failures = 0;
  #proofs = 0;

  constructor(
    private readonly queue: Pick<TaskQueue, "extendLease">,
    private readonly polled: PolledTask,
  ) {}

  /** Whether the result is at fault, after yet another failure to deliver it. */
  async isPoisoned(cause: unknown): Promise<boolean> {
    this.#failures++;
    const isServerError = ConductorSdkError.is(cause) && cause.code === "REJECTED" && !cause.retryable;
    this.#proofs =
      isServerError && this.#failures > PATIENCE && (await this.#serverIsWell()) ? this.#proofs + 1 : 0;
    return this.#proofs >= PROOFS;
  }

  async #serverIsWell(): Promise<boolean> {
    try {
      return (await this.queue.extendLease(this.polled)) === "kept";
    } catch {
      return false; // that it is not well is all there is to know
    }
  }
}
