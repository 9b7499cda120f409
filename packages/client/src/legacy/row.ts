import type { ApiClient } from "@baton/api";

/** Where an argument goes: a part of the path, of the query, the body, or nowhere. A `?` marks what may be left out. */
export type Place = `${`path.${string}` | `query.${string}` | "body" | "unused"}${"" | "?"}`;

/** A function that calls one operation of the API. */
export type Operation = (options: never) => Promise<unknown>;

/** One method of a legacy resource: the operation behind it, where its positional arguments go, and what to use instead. */
export interface Row<F extends Operation = Operation, P extends readonly Place[] = readonly Place[]> {
  readonly operation: F;
  readonly places: P;
  readonly replacement: string;
  /** Values for arguments that are left out, where the server's own default is another. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** Makes a {@link Row}; the types of the arguments come from the operation. */
export function row<F extends Operation, const P extends readonly Place[]>(
  operation: F,
  places: P,
  replacement: string,
  defaults: Readonly<Record<string, unknown>> = {},
): Row<F, P> {
  return { operation, places, replacement, defaults };
}

/** The searches of the official resources ask for this where nothing is said. */
export const SEARCH_DEFAULTS = { "query.size": 100, "query.freeText": "*" };

/** The arguments of every search. */
export const SEARCH = [
  "query.start?",
  "query.size?",
  "query.sort?",
  "query.freeText?",
  "query.query?",
] as const;

type FieldOf<T, N extends string> = N extends keyof NonNullable<T> ? NonNullable<T>[N] : never;

type Argument<O, P extends string> = P extends `${infer Name}?`
  ? Argument<O, Name>
  : P extends `path.${infer N}`
    ? O extends { path: infer T }
      ? FieldOf<T, N>
      : never
    : P extends `query.${infer N}`
      ? O extends { query?: infer T }
        ? FieldOf<T, N>
        : never
      : P extends "body"
        ? O extends { body?: infer B }
          ? B
          : never
        : unknown;

type Arguments<O, P extends readonly Place[]> = P extends readonly [
  infer First extends Place,
  ...infer Rest extends readonly Place[],
]
  ? First extends `${string}?`
    ? [value?: Argument<O, First>, ...rest: Arguments<O, Rest>]
    : [value: Argument<O, First>, ...rest: Arguments<O, Rest>]
  : [];

/** The function that a row becomes. */
export type LegacyMethod<T> =
  T extends Row<infer F, infer P> ? (...args: Arguments<Parameters<F>[0], P>) => ReturnType<F> : never;

/** Turns positional arguments into the options of an operation. */
export function optionsOf(client: ApiClient, { places, defaults }: Row, args: readonly unknown[]): object {
  const options: Record<string, unknown> = { client };
  const groups: Record<string, Record<string, unknown>> = {};
  for (const [index, marked] of places.entries()) {
    const place = marked.replace("?", "");
    const value = args[index] ?? defaults[place];
    const [where = "", name] = place.split(".");
    if (value === undefined || where === "unused") continue;
    if (name === undefined) options[where] = value;
    else (groups[where] ??= {})[name] = value;
  }
  return { ...options, ...groups };
}
