import { RequestError } from "../errors";

const TRUE: ReadonlySet<string> = new Set(["true", "on", "yes", "1"]);
const FALSE: ReadonlySet<string> = new Set(["false", "off", "no", "0"]);
const MAX_INT = 2_147_483_647;

function decode(part: string): string {
  if (!part.includes("%") && !part.includes("+")) return part;
  try {
    return decodeURIComponent(part.replaceAll("+", " "));
  } catch {
    throw new RequestError(400, `The query has an invalid escape in ${part}`);
  }
}

/**
 * The parameters of a query, read as Spring reads them: an empty number or boolean counts as not given, a repeated one
 * as its first value. A value that cannot be read is a 400 that names the parameter.
 */
export class Query {
  readonly #values = new Map<string, string[]>();

  /** @param text the query without its `?`. */
  constructor(text: string) {
    if (text === "") return;
    for (const pair of text.split("&")) {
      if (pair === "") continue;
      const equals = pair.indexOf("=");
      const name = decode(equals < 0 ? pair : pair.slice(0, equals));
      const value = equals < 0 ? "" : decode(pair.slice(equals + 1));
      const values = this.#values.get(name);
      if (values === undefined) this.#values.set(name, [value]);
      else values.push(value);
    }
  }

  /** The value; a repeated parameter is joined by commas. */
  text(name: string): string | undefined {
    const values = this.#values.get(name);
    return values === undefined || values.length === 1 ? values?.[0] : values.join(",");
  }

  /** The value; undefined also when it is empty. */
  filledText(name: string): string | undefined {
    return this.text(name) || undefined;
  }

  /** @throws {RequestError} 400 when it is not given. */
  requiredText(name: string): string {
    const value = this.text(name);
    if (value === undefined)
      throw new RequestError(400, `Required request parameter '${name}' is not present`);
    return value;
  }

  /** A whole number of 32 bits. */
  integer(name: string): number | undefined {
    return this.#number(name, MAX_INT);
  }

  /** A whole number of up to 2^53. */
  long(name: string): number | undefined {
    return this.#number(name, Number.MAX_SAFE_INTEGER);
  }

  #number(name: string, limit: number): number | undefined {
    const value = this.#values.get(name)?.[0]?.trim();
    if (value === undefined || value === "") return undefined;
    const number = Number(value);
    if (!/^[+-]?\d+$/.test(value) || Math.abs(number) > limit) {
      throw new RequestError(400, `Request parameter '${name}' must be a whole number, got '${value}'`);
    }
    return number;
  }

  flag(name: string, absent: boolean): boolean {
    const value = this.#values.get(name)?.[0]?.trim().toLowerCase();
    if (value === undefined || value === "") return absent;
    if (TRUE.has(value)) return true;
    if (FALSE.has(value)) return false;
    throw new RequestError(400, `Request parameter '${name}' must be true or false, got '${value}'`);
  }

  /** One of `values`; undefined when not given or empty. */
  choice<T extends string>(name: string, values: readonly T[]): T | undefined {
    const value = this.filledText(name);
    return value === undefined ? undefined : oneOf(`Request parameter '${name}'`, value, values);
  }

  /** Repeated, or one value separated by commas; undefined when not given. */
  list(name: string): readonly string[] | undefined {
    const values = this.#values.get(name);
    if (values === undefined || values.length > 1) return values;
    return (values[0] ?? "")
      .split(",")
      .map((value) => value.trim())
      .filter((value) => value !== "");
  }

  /** The entries of a map written as `name[key]=value`; undefined when there are none. */
  map(name: string): Record<string, string> | undefined {
    const entries: [string, string][] = [];
    for (const [key, [value = ""]] of this.#values) {
      if (key.startsWith(`${name}[`) && key.endsWith("]"))
        entries.push([key.slice(name.length + 1, -1), value]);
    }
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
}

/**
 * One of `values`.
 *
 * @param what names the value in the message.
 * @throws {RequestError} 400 when it is none of them.
 */
export function oneOf<T extends string>(what: string, value: string, values: readonly T[]): T {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined)
    throw new RequestError(400, `${what} must be one of ${values.join(", ")}, got '${value}'`);
  return found;
}

/**
 * A whole number in a path.
 *
 * @throws {RequestError} 400 when it is none.
 */
export function pathInteger(name: string, value: string): number {
  const number = new Query(`${name}=${value}`).integer(name);
  if (number === undefined)
    throw new RequestError(400, `Path parameter '${name}' must be a whole number, got ''`);
  return number;
}
