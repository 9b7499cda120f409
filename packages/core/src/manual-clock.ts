import { type Cancel, type Clock, sleepWith } from "./clock";

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly callback: () => void;
}

/**
 * A clock that moves only when told to: a 30-day wait takes as long as the code that it wakes.
 *
 * @example
 * const clock = new ManualClock();
 * const woken = clock.sleep(86_400_000);
 * await clock.advance(86_400_000);
 * await woken;
 */
export class ManualClock implements Clock {
  #now: number;
  #order = 0;
  readonly #timers = new Set<Timer>();

  /** @param startAt the first value of `now()`: milliseconds since the epoch, by default 2026-01-01T00:00:00Z. */
  constructor(startAt = 1_767_225_600_000) {
    this.#now = startAt;
  }

  now(): number {
    return this.#now;
  }

  /** How many timers wait to fire. */
  get pending(): number {
    return this.#timers.size;
  }

  after(ms: number, callback: () => void): Cancel {
    const timer = { at: this.#now + Math.max(ms, 0), order: this.#order++, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return sleepWith((length, wake) => this.after(length, wake), ms, signal);
  }

  /**
   * Moves time forward by `ms`, firing timers in the order of their deadlines, those included that fired timers start.
   * Between two deadlines, and at the end, everything that is ready to run gets its turn.
   */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (let timer = this.#next(end); timer !== undefined; timer = this.#next(end)) {
      this.#timers.delete(timer);
      this.#now = Math.max(this.#now, timer.at);
      timer.callback();
      await settle();
    }
    this.#now = end;
  }

  #next(end: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers) {
      if (timer.at > end) continue;
      if (first === undefined || timer.at < first.at || (timer.at === first.at && timer.order < first.order))
        first = timer;
    }
    return first;
  }
}

/** Lets pending promises and immediates run; a handful of turns covers commits that wait for the end of a turn. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
}
