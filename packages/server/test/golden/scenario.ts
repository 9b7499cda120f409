/** Where a recorded answer is repeated until it fits. */
export interface WaitUntil {
  readonly status?: number;
  readonly path?: string;
  readonly equals?: unknown;
  readonly atLeast?: number;
  readonly length?: number;
  readonly limitMs?: number;
}

/** A request as it was recorded. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly raw?: string | readonly { readonly text: string; readonly times?: number }[];
}

/** One request of a scenario and what Conductor answered. */
export interface Step {
  readonly name: string;
  readonly request: RecordedRequest;
  readonly answer: {
    readonly status: number;
    readonly contentType: string | null;
    readonly body: unknown;
    readonly allow?: string;
  };
  readonly capture?: Readonly<Record<string, string>>;
  readonly waitUntil?: WaitUntil;
  readonly filter?: { readonly at: string; readonly contains: string };
  readonly unordered?: readonly string[];
  readonly lenient?: boolean | "any";
  readonly any?: unknown;
  readonly sleepMs?: number;
}

/** Requests in order; scenarios do not depend on each other. */
export interface Scenario {
  readonly id: string;
  readonly area: string;
  readonly steps: readonly Step[];
}

/** What was captured so far, by name; `n` is the suffix of the run. */
export type Bindings = Map<string, unknown>;

const PLACE = /\{\{(\w+)\}\}/g;

/** Replaces every `{{name}}` in a text. */
export function fillText(text: string, bindings: Bindings): string {
  return text.replace(PLACE, (_place, name: string) => String(bindings.get(name)));
}

/** Replaces every `{{name}}` in the texts and keys of a JSON value. */
export function fill(value: unknown, bindings: Bindings): unknown {
  if (typeof value === "string") return fillText(value, bindings);
  if (Array.isArray(value)) return value.map((element: unknown) => fill(element, bindings));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [fillText(key, bindings), fill(member, bindings)]),
  );
}

/** The part of a JSON value at `$.a.b[0]`; undefined where there is none. */
export function partAt(value: unknown, path: string): unknown {
  const keys = path.match(/[^.[\]$]+/g) ?? [];
  return keys.reduce<unknown>((part, key) => {
    if (Array.isArray(part)) return part[Number(key)];
    return typeof part === "object" && part !== null ? (part as Record<string, unknown>)[key] : undefined;
  }, value);
}
