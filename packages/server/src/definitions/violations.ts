import { RequestError, type Violation } from "../errors";
import { isJsonMap } from "./json-reader";

/** Collects what is wrong with a request, as bean validation does: all of it at once. */
export class Violations {
  readonly #found: Violation[] = [];

  /** @param refused the value that breaks the rule, shown where it is a scalar. */
  add(path: string, message: string, refused?: unknown): void {
    const shown = typeof refused === "string" || typeof refused === "number" || typeof refused === "boolean";
    this.#found.push(shown ? { path, message, invalidValue: String(refused) } : { path, message });
  }

  /** @throws {RequestError} 400 when anything was added. */
  raise(): void {
    if (this.#found.length === 0) return;
    throw new RequestError(400, "Validation failed, check below errors for detail.", {
      violations: this.#found,
    });
  }
}

/** The part of unchecked JSON behind `keys`; undefined where there is none. */
export function given(source: unknown, ...keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>((part, key) => {
    if (Array.isArray(part)) return typeof key === "number" ? part[key] : undefined;
    return isJsonMap(part) ? part[key] : undefined;
  }, source);
}
