import type { Cancel } from "./clock";

/** Who waits for a signal; one listener stands for all of them. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when a signal aborts, unless cancelled before. One signal may be shared by thousands of calls: it gets a single
 * listener, so Node sees no leak where there is none. A signal that has aborted already calls nobody.
 */
export function onAbort(signal: AbortSignal, callback: () => void): Cancel {
  let callbacks = waiting.get(signal);
  if (callbacks === undefined) {
    const all = new Set<() => void>();
    waiting.set(signal, (callbacks = all));
    signal.addEventListener("abort", () => all.forEach((one) => one()), { once: true });
  }
  const own = (): void => callback();
  callbacks.add(own);
  return () => callbacks.delete(own);
}
