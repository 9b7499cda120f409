/** Limits of {@link until}. */
export interface UntilOptions {
  /**
   * Longest wait.
   * @default 10_000
   */
  readonly timeoutMs?: number;
  /**
   * Pause between two looks.
   * @default 25
   */
  readonly everyMs?: number;
}

/** Lets real time pass. The suite uses it where only time can bring the next state. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Looks again and again until the look yields something other than `undefined` and `false`, and answers that.
 *
 * @param what completes the sentence "waited in vain for …".
 * @throws Error when it takes longer than allowed.
 */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  { timeoutMs = 10_000, everyMs = 25 }: UntilOptions = {},
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (performance.now() > deadline) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
    await sleep(everyMs);
  }
}
