import { ConductorSdkError } from "@baton/core";

/** The same object type whose keys are either absent or hold a value, never `undefined`. */
export type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Whether JSON writes a value key by key: plain objects and instances of classes, but no list, date, map or the like. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  // The tag is the same in every realm (a VM context, a test runner), which `instanceof` is not.
  if (typeof value !== "object" || Object.prototype.toString.call(value) !== "[object Object]") return false;
  return !(value !== null && "toJSON" in value);
}

/**
 * Copies objects and arrays at every depth and leaves out keys without a value, so that what is built shares nothing
 * with the caller. Anything that is neither (text, numbers, dates) is kept as it is.
 *
 * @throws ConductorSdkError `INVALID` when a value contains itself, which JSON cannot express.
 */
export function plainCopy<T>(value: T): Defined<T> {
  // The copy has the shape of the original by construction; the compiler cannot follow the recursion.
  return copyWithin(value, new Set()) as Defined<T>;
}

function copyWithin(value: unknown, ancestors: Set<object>): unknown {
  if (!Array.isArray(value) && !isRecord(value)) return value;
  if (ancestors.has(value)) {
    throw new ConductorSdkError(
      "INVALID",
      "a value of a definition contains itself; JSON cannot express that: pass a copy without the cycle",
    );
  }
  ancestors.add(value);
  const copy = Array.isArray(value)
    ? value.map((item: unknown) => copyWithin(item, ancestors))
    : Object.fromEntries(
        Object.entries(value).flatMap(([key, item]) =>
          item === undefined ? [] : [[key, copyWithin(item, ancestors)]],
        ),
      );
  ancestors.delete(value);
  return copy;
}
