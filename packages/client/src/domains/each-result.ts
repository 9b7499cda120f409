import { ConductorSdkError } from "@baton/core";
import type { SearchOptions } from "./search-options";

/** How many results an iterator asks for at once unless told otherwise. */
const PAGE_SIZE = 100;

/** One page of results. */
export interface ResultPage<T> {
  /** How many there are on all pages; unknown to some operations. */
  readonly totalHits?: number | undefined;
  readonly results?: readonly T[] | undefined;
}

/** Which page to ask for. */
export interface PageRange {
  readonly start: number;
  readonly size: number;
}

/**
 * Goes through the results of a search, one page after the other. A page is asked for when its first result is wanted, so
 * leaving the loop early saves the rest. It ends after `totalHits` results or an empty page; where the server does not
 * count, after a page that is not full. (A server may send smaller pages than it is asked for.) What is added or removed meanwhile moves
 * the pages: a result may then come twice or not at all.
 *
 * @throws {ConductorSdkError} INVALID when `start` or `size` is no such number; ABORTED by the signal, also amid a page; whatever
 * asking for a page throws.
 */
export async function* eachResult<T>(
  { start = 0, size = PAGE_SIZE, signal }: SearchOptions,
  askFor: (page: PageRange) => Promise<ResultPage<T>>,
): AsyncGenerator<T, void, undefined> {
  checkWholeNumber("start", start, 0);
  checkWholeNumber("size", size, 1);
  for (let next = start; ;) {
    const { results = [], totalHits } = await askFor({ start: next, size });
    for (const result of results) {
      if (signal?.aborted === true) throw aborted(signal);
      yield result;
    }
    next += results.length;
    const isLast = totalHits === undefined ? results.length < size : next >= totalHits;
    if (results.length === 0 || isLast) return;
  }
}

function checkWholeNumber(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  const remedy = `give a whole number from ${least} on`;
  throw new ConductorSdkError("INVALID", `nothing was searched: ${name} is ${value}, ${remedy}`);
}

function aborted(signal: AbortSignal): ConductorSdkError {
  return new ConductorSdkError("ABORTED", "the search was aborted by the caller", { cause: signal.reason });
}
