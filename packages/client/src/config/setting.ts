import { ConductorSdkError } from "@baton/core";
import type { Environment } from "./options";

/** Where a value came from. */
export type Origin = "code" | "environment" | "default";

/** One value and where it came from. */
export interface Resolved<T> {
  readonly value: T;
  readonly origin: Origin;
  /** The variable that was read, where the origin is the environment. */
  readonly variable?: string;
}

/** What values a setting takes, and how they are written in a variable. */
export interface Kind<T> {
  /** Completes the sentence "… must be". */
  readonly expects: string;
  /** The value that a non-empty text stands for; undefined when it stands for none. */
  parse(text: string): T | undefined;
  /** Whether a value given in code is of this kind. */
  accepts(value: unknown): boolean;
}

/** Any text. */
export const TEXT: Kind<string> = {
  expects: "a text",
  parse: (text) => text,
  accepts: (value) => typeof value === "string",
};

/** Any number, negative ones included. */
export const NUMBER = numberKind("a number of milliseconds", () => true);

/** A time span that may be empty. */
export const PATIENCE = numberKind("a number of milliseconds, 0 or more", (value) => value >= 0);

/** A time span that is not empty. */
export const DURATION = numberKind("a number of milliseconds above 0", (value) => value > 0);

/** How many of something, at least one. */
export const COUNT = numberKind("a whole number above 0", (value) => Number.isInteger(value) && value > 0);

/** Yes or no. */
export const FLAG: Kind<boolean> = {
  expects: "true or false",
  parse: (text) => FLAGS.get(text.toLowerCase()),
  accepts: (value) => typeof value === "boolean",
};

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["yes", true],
  ["false", false],
  ["0", false],
  ["no", false],
]);

function numberKind(expects: string, holds: (value: number) => boolean): Kind<number> {
  const accepts = (value: unknown): boolean =>
    typeof value === "number" && Number.isFinite(value) && holds(value);
  return {
    expects,
    accepts,
    parse: (text) => (accepts(Number(text)) ? Number(text) : undefined),
  };
}

/** One of a list of words, in any case. */
export function oneOf<T extends string>(words: readonly T[]): Kind<T> {
  return {
    expects: `one of ${words.join(", ")}`,
    parse: (text) => words.find((word) => word === text.toLowerCase()),
    accepts: (value) => words.some((word) => word === value),
  };
}

/**
 * Reads one setting: the code, then the environment, then the default.
 *
 * @throws {ConductorSdkError} CONFIG when the value that counts is not of its kind. Values of credentials are never at fault, so
 * none is ever part of a message.
 */
export function readSetting<T>(
  name: string,
  kind: Kind<T>,
  given: T | undefined,
  fallback: T,
  env: Environment,
  variable: string,
): Resolved<T> {
  if (given !== undefined) {
    if (kind.accepts(given)) return { value: given, origin: "code" };
    // A text that is none may still be a secret: only its type is named.
    const got = typeof given === "number" || typeof given === "boolean" ? String(given) : typeof given;
    throw new ConductorSdkError(
      "CONFIG",
      `${name} must be ${kind.expects}, got ${given === null ? "null" : got}`,
    );
  }
  const text = env[variable]?.trim() ?? "";
  if (text === "") return { value: fallback, origin: "default" };
  const value = kind.parse(text);
  if (value !== undefined) return { value, origin: "environment", variable };
  throw new ConductorSdkError(
    "CONFIG",
    `the environment variable ${variable} must be ${kind.expects}, got ${JSON.stringify(text)}: correct it or unset it`,
  );
}
