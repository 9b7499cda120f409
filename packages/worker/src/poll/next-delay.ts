import { type Backoff, backoffMs, type Random } from "@baton/core";

/** How a poll ended. */
export type PollOutcome =
  | { readonly kind: "tasks"; readonly count: number }
  | { readonly kind: "empty"; readonly tookMs: number; readonly askedMs: number }
  | { readonly kind: "failed"; readonly cause: unknown };

/** How fast a worker polls. */
export interface Pacing {
  /** Wait after an empty answer that came much earlier than the long poll allowed. */
  readonly idleMs: number;
  /** Waits after failures. */
  readonly failure: Backoff;
}

/** An empty answer counts as early when it took less than this share of the time that the server was allowed. */
const EARLY = 0.5;

/** No empty answer, whatever the settings, leads to more than 200 polls in a second. */
const SHORTEST_IDLE_MS = 5;

/**
 * The wait between two polls: none after tasks (there may be more) and none after a long poll that waited its time; the idle interval
 * after a server that answers "nothing" at once; a growing one after failures.
 *
 * @param failuresInARow the failures since the last answer, this one included.
 */
export function nextDelayMs(
  outcome: PollOutcome,
  failuresInARow: number,
  pacing: Pacing,
  random: Random,
): number {
  switch (outcome.kind) {
    case "tasks":
      return 0;
    case "empty":
      return outcome.askedMs > 0 && outcome.tookMs >= outcome.askedMs * EARLY
        ? 0
        : Math.max(pacing.idleMs, SHORTEST_IDLE_MS);
    case "failed":
      return backoffMs(pacing.failure, failuresInARow, random);
  }
}
