import { type Bindings, fillText } from "./scenario";

const MARKERS: Readonly<Record<string, string>> = {
  "<uuid>": "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
  "<isoTime>": "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z",
  "<epochMs>": "\\d{13}",
  "<host>": ".+",
  "<ms>": "\\d+",
  "<hex>": "[0-9a-f]+",
  "<any>": "[^]*",
};
const MARKER = /<(?:uuid|isoTime|epochMs|host|ms|hex|any)>/g;
const EPOCH = 1e12;

/**
 * SET_VARIABLE of the real server also writes into the definition that the execution carries, because both share one
 * map. That is a fault, and it would hide whatever else differs in these scenarios.
 */
const IGNORED = /\.workflowDefinition\.variables$/;

const hasMarker = (text: string): boolean => text.search(MARKER) >= 0;

/** Java's text of a map, `{a=1, b=2}`, in an order of its own: the hash map behind it has none. */
const sortedJavaMap = (text: string): string =>
  /^\{.*=.*\}$/s.test(text)
    ? text
        .slice(1, -1)
        .split(/, (?=\w+=)/)
        .sort()
        .join(", ")
    : text;

function pattern(expected: string, bindings: Bindings): RegExp {
  const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  let source = "";
  let from = 0;
  for (const match of expected.matchAll(MARKER)) {
    source += escape(fillText(expected.slice(from, match.index), bindings)) + (MARKERS[match[0]] ?? "");
    from = match.index + match[0].length;
  }
  return new RegExp(`^${source}${escape(fillText(expected.slice(from), bindings))}$`, "u");
}

function textFits(expected: string, actual: unknown, bindings: Bindings): boolean {
  if (expected === "<any>") return true;
  if (expected === "<epochMs>") return typeof actual === "number" && actual > EPOCH;
  if (expected === "<ms>") return typeof actual === "number";
  if (/^\{\{\w+\}\}$/.test(expected)) return String(actual) === fillText(expected, bindings);
  if (typeof actual !== "string") return false;
  return (
    pattern(expected, bindings).test(actual) ||
    sortedJavaMap(fillText(expected, bindings)) === sortedJavaMap(actual)
  );
}

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};

interface Context {
  readonly bindings: Bindings;
  /** Paths of lists whose order does not count. */
  readonly unordered: ReadonlySet<string>;
}

function listDifference(
  expected: readonly unknown[],
  actual: unknown,
  path: string,
  context: Context,
): string | undefined {
  if (!Array.isArray(actual) || actual.length !== expected.length) {
    return `${path}: expected ${expected.length} elements, got ${show(actual)}`;
  }
  if (!context.unordered.has(path)) {
    return expected
      .map((element, index) => differenceAt(element, actual[index], `${path}[${index}]`, context))
      .find((difference) => difference !== undefined);
  }
  const left: unknown[] = [...actual];
  for (const element of expected) {
    const fit = left.findIndex((each) => differenceAt(element, each, path, context) === undefined);
    if (fit < 0) return `${path}: nothing fits ${show(element)} in ${show(left)}`;
    left.splice(fit, 1);
  }
  return undefined;
}

function mapDifference(
  expected: object,
  actual: unknown,
  path: string,
  context: Context,
): string | undefined {
  if (typeof actual !== "object" || actual === null || Array.isArray(actual))
    return `${path}: expected an object, got ${show(actual)}`;
  const left = new Map<string, unknown>(Object.entries(actual));
  // Exact names first, so that a marker does not take what belongs to one of them.
  const members = Object.entries(expected).sort(
    ([one], [other]) => Number(hasMarker(one)) - Number(hasMarker(other)),
  );
  for (const [key, value] of members) {
    if (IGNORED.test(`${path}.${key}`)) {
      left.delete(key);
      continue;
    }
    const exact = fillText(key, context.bindings);
    const name = left.has(exact)
      ? exact
      : [...left.keys()].find((each) => textFits(key, each, context.bindings));
    if (name === undefined) return `${path}.${key}: missing, expected ${show(value)}`;
    const difference = differenceAt(value, left.get(name), `${path}.${name}`, context);
    if (difference !== undefined) return difference;
    left.delete(name);
  }
  const [more] = left;
  return more === undefined ? undefined : `${path}.${more[0]}: not expected, got ${show(more[1])}`;
}

function differenceAt(
  expected: unknown,
  actual: unknown,
  path: string,
  context: Context,
): string | undefined {
  if (Array.isArray(expected)) return listDifference(expected, actual, path, context);
  if (typeof expected === "object" && expected !== null)
    return mapDifference(expected, actual, path, context);
  const same =
    typeof expected === "string" ? textFits(expected, actual, context.bindings) : Object.is(expected, actual);
  return same ? undefined : `${path}: expected ${show(expected)}, got ${show(actual)}`;
}

/** The first place where an answer is not what was recorded; undefined when it is. */
export function findDifference(
  expected: unknown,
  actual: unknown,
  bindings: Bindings,
  unordered: readonly string[] = [],
): string | undefined {
  return differenceAt(expected, actual, "$", { bindings, unordered: new Set(unordered) });
}
