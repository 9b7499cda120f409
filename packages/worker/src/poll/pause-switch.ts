/** Whether a worker takes new tasks. Pausing ends its outstanding poll; running tasks go on. */
export class PauseSwitch {
  #paused: boolean;
  #controller = new AbortController();
  #waiting: (() => void)[] = [];

  /** @param paused the state to begin with. */
  constructor(paused: boolean) {
    this.#paused = paused;
  }

  /** Whether no new tasks are taken. */
  get paused(): boolean {
    return this.#paused;
  }

  /** Aborts at the next pause; a new one after each. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Pauses or resumes; repeating the present state does nothing. */
  set(paused: boolean): void {
    if (paused === this.#paused) return;
    this.#paused = paused;
    if (paused) {
      this.#controller.abort();
      this.#controller = new AbortController();
    } else {
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const wake of waiting) wake();
    }
  }

  /** Resolves when the worker may go on, or as soon as `signal` aborts. */
  untilResumed(signal: AbortSignal): Promise<void> {
    if (!this.#paused || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        signal.removeEventListener("abort", wake);
        resolve();
      };
      this.#waiting.push(wake);
      signal.addEventListener("abort", wake, { once: true });
    });
  }
}
