import type { Json, JsonMap } from "../../suite/json";

/** Stands for any value, in what is expected. */
export const ANY = "<any>";

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const isMap = (value: Json | undefined): value is JsonMap =>
  typeof value === "object" && value !== null && !isList(value);

const shown = (value: Json | undefined): string =>
  value === undefined ? "nothing" : JSON.stringify(value).slice(0, 300);

/** Names the first place where two values differ, with both; undefined when they are the same. */
export function findDifference(
  expected: Json | undefined,
  actual: Json | undefined,
  place: string,
): string | undefined {
  if (expected === ANY) return undefined;
  if (isList(expected) && isList(actual)) {
    const length = Math.max(expected.length, actual.length);
    return firstOf(Array.from({ length }, (_, at) => [expected[at], actual[at], `${place}[${at}]`]));
  }
  if (isMap(expected) && isMap(actual)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return firstOf([...names].map((name) => [expected[name], actual[name], `${place}.${name}`]));
  }
  return expected === actual ? undefined : `${place}: expected ${shown(expected)}, got ${shown(actual)}`;
}

type Pair = readonly [expected: Json | undefined, actual: Json | undefined, place: string];

function firstOf(pairs: readonly Pair[]): string | undefined {
  for (const [expected, actual, place] of pairs) {
    const found = findDifference(expected, actual, place);
    if (found !== undefined) return found;
  }
  return undefined;
}
