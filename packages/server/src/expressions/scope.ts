import { isJsonMap } from "../definitions/json-reader";

/** What the expressions of one evaluation can see. */
export interface Scope {
  /** The value of a root name, `workflow` or a task reference, as plain JSON data; undefined when there is none. */
  get(name: string): unknown;
  /** All root names, for `$`, wildcards and deep scans at the root. */
  names(): Iterable<string>;
  /** The value behind `workflow.env.NAME`, undefined when it is not set. */
  environment(name: string): string | undefined;
  /** The value behind a bare `${NAME}`: `CPEWF_TASK_ID` or a variable of the process; undefined when there is none. */
  system(name: string): string | undefined;
}

/** A document that paths are read from: a scope, or one JSON value. */
export interface PathDocument {
  /** A member of the document itself; undefined when there is none. */
  get(name: string): unknown;
  /** The document as one value. */
  whole(): unknown;
}

/** Presents a JSON value as a document. */
export function documentOf(value: unknown): PathDocument {
  return {
    get: (name) => (isJsonMap(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    whole: () => value,
  };
}

/** Presents a scope as a document; the root object is only built for paths that need it. */
export function documentOfScope(scope: Scope): PathDocument {
  let root: Record<string, unknown> | undefined;
  return {
    get: (name) => scope.get(name),
    whole: () => (root ??= Object.fromEntries(Array.from(scope.names(), (name) => [name, scope.get(name)]))),
  };
}
