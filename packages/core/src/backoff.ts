import type { Random } from "./random";

/** How long to wait between attempts: exponential, capped, with jitter. */
export interface Backoff {
  /** Wait before the first repetition. */
  readonly firstMs: number;
  /** No wait is longer than this. */
  readonly maxMs: number;
  /** Each wait is the one before times this. */
  readonly factor: number;
  /** Share of the wait, from 0 to 1, that is random: 0.2 gives 80 % to 100 % of it. */
  readonly jitter: number;
}

/**
 * The wait before the next attempt.
 *
 * @param failuresInARow how many attempts failed since the last success; 1 gives the first wait, 0 gives none.
 */
export function backoffMs(backoff: Backoff, failuresInARow: number, random: Random): number {
  if (failuresInARow < 1) return 0;
  const full = Math.min(backoff.firstMs * backoff.factor ** (failuresInARow - 1), backoff.maxMs);
  return full * (1 - backoff.jitter * random());
}
