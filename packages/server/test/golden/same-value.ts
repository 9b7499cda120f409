/**
 * Whether a value is the recorded one. Members compare without regard to their order; `{"matches": "<regex>"}` stands
 * for a text that changes per run.
 *
 * JavaScript has one number type, so numbers that differ only in spelling are the same: 1 and 1.0, 1.0E21 and 1e21,
 * integers that are not exact above 2^53; also where they have become part of a text. This is the one place that says so.
 */
export function sameValue(actual: unknown, expected: unknown): boolean {
  if (isPattern(expected)) {
    const isRightType = typeof actual === (expected.type ?? "string");
    return isRightType && new RegExp(expected.matches, "s").test(String(actual));
  }
  if (typeof actual === "string" && typeof expected === "string") {
    return actual === expected || spelledOut(actual) === spelledOut(expected);
  }
  if (typeof actual !== "object" || typeof expected !== "object" || actual === null || expected === null) {
    return actual === expected;
  }
  if (Array.isArray(actual) !== Array.isArray(expected)) return false;
  const members = new Map<string, unknown>(Object.entries(actual));
  const wanted = Object.entries(expected);
  return (
    wanted.length === members.size &&
    wanted.every(([name, value]) => members.has(name) && sameValue(members.get(name), value))
  );
}

function isPattern(value: unknown): value is { readonly matches: string; readonly type?: string } {
  return (
    typeof value === "object" && value !== null && "matches" in value && typeof value.matches === "string"
  );
}

function spelledOut(text: string): string {
  return text.replace(/-?\d+(\.\d+)?(E-?\d+)?/g, (number) => String(Number(number)));
}
