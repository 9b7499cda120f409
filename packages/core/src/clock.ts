import { onAbort } from "./on-abort";

/** Stops a timer that has not fired yet; calling it again does nothing. */
export type Cancel = () => void;

/** How a timer treats the process it runs in. */
export interface TimerOptions {
  /**
   * A background timer does not keep the process alive.
   * @default false
   */
  readonly background?: boolean | undefined;
}

/** The only source of time in Baton. Production passes {@link systemClock}, tests pass a `ManualClock`. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Calls `callback` once after `ms`, unless cancelled. Any length is allowed, days and years included. */
  after(ms: number, callback: () => void, options?: TimerOptions): Cancel;
  /** Resolves after `ms`, or as soon as `signal` aborts. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** `setTimeout` fires at once for longer delays, so they are cut into pieces of this length. */
const LONGEST_TIMER_MS = 2_147_483_647;

function after(ms: number, callback: () => void, options: TimerOptions = {}): Cancel {
  let timer: NodeJS.Timeout;
  const arm = (left: number): void => {
    const piece = Math.min(Math.max(left, 0), LONGEST_TIMER_MS);
    timer = setTimeout(() => (left > piece ? arm(left - piece) : callback()), piece);
    // In a browser a timer is a number, which has nothing to unref.
    if (options.background === true && typeof timer === "object") timer.unref();
  };
  arm(ms);
  return () => clearTimeout(timer);
}

/**
 * Builds `sleep` from `after`, so that every clock cancels in the same way.
 *
 * @param startTimer the clock's own `after`.
 */
export function sleepWith(startTimer: Clock["after"], ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) return resolve();
    const wake = (): void => {
      cancel();
      forget?.();
      resolve();
    };
    const cancel = startTimer(ms, wake);
    const forget = signal && onAbort(signal, wake);
  });
}

/** The time of the machine. */
export const systemClock: Clock = Object.freeze({
  now: () => Date.now(),
  after,
  sleep: (ms: number, signal?: AbortSignal) => sleepWith(after, ms, signal),
});
