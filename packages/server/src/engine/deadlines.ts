import type { Cancel, Clock } from "@baton/core";

/** One moment at which something falls due. Belongs to one {@link Deadlines}. */
export interface Deadline {
  /** Milliseconds since the epoch. */
  at: number;
  /** Place in the heap; -1 while not in it. */
  position: number;
  readonly fire: () => void;
}

/**
 * All moments the engine waits for, on one timer of the clock.
 *
 * A binary heap whose entries know their place, so that setting, moving and dropping a deadline costs O(log n) and a
 * dropped one leaves nothing behind: most time limits are never reached.
 */
export class Deadlines {
  readonly #heap: Deadline[] = [];
  #cancel: Cancel | undefined;
  #armedFor = Infinity;

  constructor(private readonly clock: Clock) {}

  /** How many moments are waited for. */
  get size(): number {
    return this.#heap.length;
  }

  /** Sets, moves, or with `Infinity` drops a deadline. */
  set(deadline: Deadline, at: number): void {
    if (at === Infinity) return this.drop(deadline);
    deadline.at = at;
    if (deadline.position < 0) {
      deadline.position = this.#heap.length;
      this.#heap.push(deadline);
    }
    this.#up(deadline);
    this.#down(deadline);
    this.#arm();
  }

  drop(deadline: Deadline): void {
    const position = deadline.position;
    if (position < 0) return;
    const last = this.#heap.pop();
    deadline.position = -1;
    if (last === undefined || last === deadline) return;
    last.position = position;
    this.#heap[position] = last;
    this.#up(last);
    this.#down(last);
  }

  /** Drops everything; nothing fires any more. */
  clear(): void {
    for (const deadline of this.#heap) deadline.position = -1;
    this.#heap.length = 0;
    this.#cancel?.();
    this.#cancel = undefined;
    this.#armedFor = Infinity;
  }

  #arm(): void {
    const first = this.#heap[0]?.at ?? Infinity;
    // A timer that fires too early finds nothing due and arms again; moving it for every finished task would cost more.
    if (first >= this.#armedFor) return;
    this.#cancel?.();
    this.#armedFor = first;
    this.#cancel = this.clock.after(first - this.clock.now(), () => this.#fire(), { background: true });
  }

  #fire(): void {
    this.#armedFor = Infinity;
    this.#cancel = undefined;
    for (
      let first = this.#heap[0];
      first !== undefined && first.at <= this.clock.now();
      first = this.#heap[0]
    ) {
      this.drop(first);
      first.fire();
    }
    this.#arm();
  }

  #up(deadline: Deadline): void {
    while (deadline.position > 0) {
      const parent = this.#heap[(deadline.position - 1) >> 1];
      if (parent === undefined || parent.at <= deadline.at) return;
      this.#swap(deadline, parent);
    }
  }

  #down(deadline: Deadline): void {
    for (;;) {
      const left = this.#heap[2 * deadline.position + 1];
      const right = this.#heap[2 * deadline.position + 2];
      const earlier = right !== undefined && left !== undefined && right.at < left.at ? right : left;
      if (earlier === undefined || earlier.at >= deadline.at) return;
      this.#swap(earlier, deadline);
    }
  }

  #swap(a: Deadline, b: Deadline): void {
    [a.position, b.position] = [b.position, a.position];
    this.#heap[a.position] = a;
    this.#heap[b.position] = b;
  }
}
