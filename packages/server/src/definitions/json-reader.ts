import { RequestError } from "../errors";
import type { JsonMap } from "./model";

const LONE_SURROGATE = /\p{Surrogate}/u;
const MAX_INT = 2_147_483_647;

/** What `value` is, in the words of JSON. */
function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : typeof value === "string" ? "text" : `a ${typeof value}`;
}

function refuse(path: string, expected: string, value: unknown): RequestError {
  const shown = typeof value === "object" || value === undefined ? kindOf(value) : JSON.stringify(value);
  return new RequestError(
    400,
    `${path} must be ${expected}, got ${shown.length > 100 ? `${shown.slice(0, 100)}…` : shown}`,
  );
}

/** Whether `value` is a JSON object. */
export function isJsonMap(value: unknown): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads the members of one JSON object as lenient as Jackson does: numbers and booleans as text and the reverse,
 * enumerations by position, null as "not given" or, for a Java primitive, as zero. What Jackson refuses (with a 500 in
 * Conductor) is refused with a 400 that names the member.
 */
export class JsonReader {
  private constructor(
    private readonly source: JsonMap,
    /** Where the object stands in the request, for messages. */
    readonly path: string,
  ) {}

  /** @throws {RequestError} 400 when `value` is no object. */
  static of(value: unknown, path: string): JsonReader {
    if (!isJsonMap(value)) throw refuse(path, "an object", value);
    return new JsonReader(value, path);
  }

  #at(name: string): string {
    return `${this.path}.${name}`;
  }

  /** The member as it is; undefined when absent or null. */
  value(name: string): unknown {
    return this.source[name] ?? undefined;
  }

  /** Whether the member is there, be it null. */
  has(name: string): boolean {
    return this.source[name] !== undefined;
  }

  /** Whether the member is an explicit null. */
  isNull(name: string): boolean {
    return this.source[name] === null;
  }

  text(name: string): string | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    return toText(value, this.#at(name));
  }

  /** @param absent the value when the member is not there; an explicit null is 0, as for a Java primitive. */
  integer(name: string, absent: number): number {
    return this.source[name] === null ? 0 : (this.optionalInteger(name) ?? absent);
  }

  /** Like {@link integer} for a number of 64 bits; more than 2^53 is refused. */
  long(name: string, absent: number): number {
    return this.source[name] === null ? 0 : (this.#number(name, Number.MAX_SAFE_INTEGER) ?? absent);
  }

  optionalInteger(name: string): number | undefined {
    return this.#number(name, MAX_INT);
  }

  #number(name: string, limit: number): number | undefined {
    const value = this.value(name);
    if (value === undefined || value === "") return undefined;
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number !== "number" || !Number.isInteger(number) || Math.abs(number) > limit) {
      throw refuse(this.#at(name), `a whole number of at most ${limit}`, value);
    }
    return number;
  }

  flag(name: string, absent: boolean): boolean {
    return this.source[name] === null ? false : (this.optionalFlag(name) ?? absent);
  }

  optionalFlag(name: string): boolean | undefined {
    const value = this.value(name);
    if (value === undefined || typeof value === "boolean") return value;
    if (typeof value === "number") return value !== 0;
    const word = typeof value === "string" ? value.toLowerCase() : undefined;
    if (word === "true") return true;
    if (word === "false") return false;
    throw refuse(this.#at(name), "true or false", value);
  }

  /** One of `values`, by name or by position. */
  choice<T extends string>(name: string, values: readonly T[]): T | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    const found = typeof value === "number" ? values[value] : values.find((candidate) => candidate === value);
    if (found === undefined) throw refuse(this.#at(name), `one of ${values.join(", ")}`, value);
    return found;
  }

  /** A list of texts; absent or null is empty. */
  texts(name: string): readonly string[] {
    return this.list(name, (value, path) => (value === null ? "" : toText(value, path)));
  }

  /** A list whose elements are read by `read`; absent or null is empty. */
  list<T>(name: string, read: (value: unknown, path: string) => T): readonly T[] {
    const value = this.value(name);
    if (value === undefined) return [];
    return toList(value, this.#at(name), read);
  }

  /** An object; absent or null is empty. */
  map(name: string): JsonMap {
    return this.optionalMap(name) ?? {};
  }

  optionalMap(name: string): JsonMap | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    if (!isJsonMap(value)) throw refuse(this.#at(name), "an object", value);
    return value;
  }

  /** An object whose values are read by `read`; absent or null is empty. */
  record<T>(name: string, read: (value: unknown, path: string) => T): Record<string, T> {
    const result: Record<string, T> = {};
    for (const [key, value] of Object.entries(this.map(name)))
      result[key] = read(value, `${this.#at(name)}.${key}`);
    return result;
  }

  /** The object behind a member, to be read further; undefined when absent or null. */
  object(name: string): JsonReader | undefined {
    const value = this.value(name);
    return value === undefined ? undefined : JsonReader.of(value, this.#at(name));
  }
}

/**
 * A scalar as text.
 *
 * @throws {RequestError} 400 when `value` is a list or an object, or cannot be encoded.
 */
export function toText(value: unknown, path: string): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") throw refuse(path, "text", value);
  if (LONE_SURROGATE.test(value))
    throw new RequestError(400, `${path} must be Unicode text, it has half a surrogate pair`);
  return value;
}

/**
 * A list of texts as the body of a request.
 *
 * @throws {RequestError} 400 when `value` is no list, or an element no scalar.
 */
export function toTexts(value: unknown, path: string): readonly string[] {
  return toList(value, path, toText);
}

/** @throws {RequestError} 400 when `value` is no list. */
export function toList<T>(
  value: unknown,
  path: string,
  read: (element: unknown, path: string) => T,
): readonly T[] {
  if (!Array.isArray(value)) throw refuse(path, "a list", value);
  return value.map((element: unknown, index) => read(element, `${path}[${index}]`));
}
