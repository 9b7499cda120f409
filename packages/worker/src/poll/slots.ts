/**
 * How many tasks a worker may run at once, and how many it does.
 *
 * Invariants
 *   S1. A slot that was taken is freed exactly once, however its work ends.
 *   S2. Whoever waits for a free slot wakes in the turn in which one is freed.
 */
export class Slots {
  #capacity: number;
  #busy = 0;
  #waiting: (() => void)[] = [];

  /** @param capacity how many tasks may run at once. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** How many tasks may run at once. */
  get capacity(): number {
    return this.#capacity;
  }

  /** How many tasks run. */
  get busy(): number {
    return this.#busy;
  }

  /** How many more tasks may run; never negative. */
  get free(): number {
    return Math.max(this.#capacity - this.#busy, 0);
  }

  /** Changes the capacity; running tasks go on where it shrinks. */
  resize(capacity: number): void {
    this.#capacity = capacity;
    this.#wake();
  }

  /** Occupies a slot until `work` has settled, either way. */
  hold(work: Promise<unknown>): void {
    this.#busy++;
    const release = (): void => {
      this.#busy--; // S1
      this.#wake();
    };
    work.then(release, release);
  }

  /** Resolves as soon as a slot is free. */
  async untilFree(): Promise<void> {
    while (this.free === 0) await this.#change();
  }

  /** Resolves as soon as no task runs. */
  async drained(): Promise<void> {
    while (this.#busy > 0) await this.#change();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #wake(): void {
    if (this.#waiting.length === 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake(); // S2
  }
}
