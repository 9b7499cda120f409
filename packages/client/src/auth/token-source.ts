/**
 * The life of a token: asked for once, shared while it is on its way, renewed beside the request that finds it old.
 *
 *   none --current()--> asked --answer--> fresh --refreshAfterMs--> old --EXPIRED_AFTER_MS or invalidate()--> none
 *
 * Invariants
 *   T1. At most one token request is under way.
 *   T2. `invalidate(token)` forgets only that token; a newer one survives.
 *   T3. While a token is old but not expired it is still used: a renewal that fails costs nobody an answer.
 *   T4. No timer: a source that nobody asks does nothing.
 *   T5. At most one renewal in RENEWAL_GAP_MS because of refusals: a server that refuses every token is not flooded.
 */
import { type Backoff, backoffMs, type Clock, type Logger, messageOf, type Random } from "@baton/core";

/** Age at which a token is no longer sent. Conductor's are valid for an hour. */
const EXPIRED_AFTER_MS = 2_700_000;

/** A token is renewed at this age at the latest. */
const LATEST_REFRESH_MS = 2_160_000;

/** See T5. */
const RENEWAL_GAP_MS = 5_000;

/** Pause after renewals that failed, while the old token still serves. */
const PAUSE: Backoff = { firstMs: 1_000, factor: 2, maxMs: 60_000, jitter: 0.1 };

/** What a {@link TokenSource} works with. */
export interface TokenSourceOptions {
  /** Asks the server for a token. */
  readonly issue: () => Promise<string>;
  /** The token that is already there. */
  readonly first: string;
  /**
   * Age at which it is renewed; 0 or less: only when expired or refused.
   * @unit milliseconds
   */
  readonly refreshTokenInterval: number;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
}

interface Issued {
  readonly token: string;
  readonly at: number;
}

/** A valid token, whenever asked. */
export class TokenSource {
  #issued: Issued | undefined;
  #underWay: Promise<string> | undefined;
  #failuresInARow = 0;
  #pausedUntil = 0;
  #renewedForRefusalAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly options: TokenSourceOptions) {
    this.#issued = { token: options.first, at: options.clock.now() };
  }

  /** The token to send. Rejects with the error of the token request when there is none to fall back on. */
  current(): Promise<string> {
    const issued = this.#issued;
    const now = this.options.clock.now();
    if (issued === undefined || now - issued.at >= EXPIRED_AFTER_MS) return this.#renew();
    if (now - issued.at >= this.#refreshAfterMs() && now >= this.#pausedUntil) {
      // T3. The failure is logged in #renew; the token at hand is good enough.
      this.#renew().catch(() => undefined);
    }
    return Promise.resolve(issued.token);
  }

  /**
   * Forgets a token that the server refused (T2).
   *
   * @returns whether another one may be tried.
   */
  invalidate(token: string): boolean {
    if (this.#issued === undefined || this.#issued.token !== token) return true;
    const now = this.options.clock.now();
    if (now - this.#renewedForRefusalAt < RENEWAL_GAP_MS) return false; // T5
    this.#renewedForRefusalAt = now;
    this.#issued = undefined;
    return true;
  }

  #refreshAfterMs(): number {
    const { refreshTokenInterval } = this.options;
    return refreshTokenInterval <= 0 ? EXPIRED_AFTER_MS : Math.min(refreshTokenInterval, LATEST_REFRESH_MS);
  }

  #renew(): Promise<string> {
    this.#underWay ??= this.#ask().finally(() => (this.#underWay = undefined)); // T1
    return this.#underWay;
  }

  async #ask(): Promise<string> {
    const { issue, clock, logger, random } = this.options;
    try {
      const token = await issue();
      this.#issued = { token, at: clock.now() };
      this.#failuresInARow = 0;
      logger.debug("client.token.renewed");
      return token;
    } catch (cause) {
      this.#failuresInARow += 1;
      const pauseMs = backoffMs(PAUSE, this.#failuresInARow, random);
      this.#pausedUntil = clock.now() + pauseMs;
      logger.warn("client.token.renewal.failed", { cause: messageOf(cause), pauseMs: Math.round(pauseMs) });
      throw cause;
    }
  }
}
