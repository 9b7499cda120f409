import { type Clock, ConductorSdkError } from "@baton/core";

/** How often a search is repeated. */
export interface PollIntervalOptions {
  /**
   * Wait between two searches.
   * @unit milliseconds
   * @default 100
   */
  pollInterval?: number | undefined;
  /**
   * How often to search at most.
   * @default 20
   */
  maxPollTimes?: number | undefined;
}

/**
 * Searches until something is found, or often enough.
 *
 * @returns what was found last; empty when nothing ever was.
 * @throws {ConductorSdkError} INVALID when the pace is no pace; what a search throws.
 */
export async function pollUntilFound<Item>(
  search: () => Promise<Item[]>,
  { pollInterval = 100, maxPollTimes = 20 }: PollIntervalOptions,
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<Item[]> {
  if (!(pollInterval >= 0)) throw wrong("pollInterval", pollInterval, "milliseconds, 0 or more");
  if (!(maxPollTimes >= 1)) throw wrong("maxPollTimes", maxPollTimes, "1 or more");
  for (let round = 1; ; round += 1) {
    const found = await search();
    if (found.length > 0 || round >= maxPollTimes) return found;
    await clock.sleep(pollInterval, signal);
  }
}

function wrong(field: string, value: number, wanted: string): ConductorSdkError {
  return new ConductorSdkError("INVALID", `${field} is ${value}: give ${wanted}`);
}
