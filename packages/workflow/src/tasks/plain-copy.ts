import { ConductorSdkError } from "@baton/core";

/** The same object type whose keys are either absent or hold a value, never `undefined`. */
export type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Whether a value is an object made of keys and values, as JSON knows it: no array, no class instance. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // A plain object of another realm (a VM context, a test runner) has a prototype of its own, which ends the chain.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
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
  if (!Array.isArray(value) && !isPlainObject(value)) return value;
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
