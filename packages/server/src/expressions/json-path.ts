import { BoundedCache } from "./bounded-cache";
import { evaluatePath } from "./path-evaluator";
import { DOUBLE_FUNCTIONS } from "./path-functions";
import { parsePath } from "./path-parser";
import { type Path, PathError } from "./path-tokens";
import { isJsonMap } from "../definitions/json-reader";
import { documentOfScope, type PathDocument, type Scope } from "./scope";

/** A path that can be read from any document. */
export interface JsonPath {
  /** Whether it yields one value (null when there is none) instead of a list. */
  readonly definite: boolean;
  /** Whether its result is a double, even where it is a whole number. */
  readonly isDouble: boolean;
  /** Reads a document; null when the path cannot be applied to it. The result shares structure with the document. */
  read(document: PathDocument): unknown;
  /** The same for a scope, without building a document for a path that needs none. */
  readScope(scope: Scope): unknown;
}

/** How many paths stay parsed; a path may be computed from data, so their number has no natural bound. */
const CACHE_SIZE = 5_000;

const parsed = new BoundedCache<JsonPath | PathError>(CACHE_SIZE);

/**
 * Parses a JSONPath in Jayway's dialect, once per text; undefined when the text is no path.
 *
 * @see com.jayway.jsonpath.JsonPath#compile
 */
export function compilePath(text: string): JsonPath | undefined {
  const path = parsed.get(text, tryToCompile);
  return path instanceof PathError ? undefined : path;
}

/** Why a text is no JSONPath; undefined when it is one. */
export function pathError(text: string): string | undefined {
  const path = parsed.get(text, tryToCompile);
  return path instanceof PathError ? path.message : undefined;
}

function tryToCompile(text: string): JsonPath | PathError {
  try {
    return compile(text);
  } catch (error) {
    if (error instanceof PathError) return error;
    throw error;
  }
}

function compile(text: string): JsonPath {
  const path = parsePath(text);
  const last = path.tokens.at(-1);
  const names = path.tokens.map((token) =>
    token.kind === "property" && token.names.length === 1 ? token.names[0] : undefined,
  );
  if (names.length > 0 && names.every((name) => name !== undefined)) {
    const [root = "", ...members] = names;
    const read = (from: { get(name: string): unknown }): unknown => readMembers(from.get(root), members);
    return { definite: true, isDouble: false, read, readScope: read };
  }
  return {
    definite: path.definite,
    isDouble: last?.kind === "function" && DOUBLE_FUNCTIONS.has(last.name),
    read: (document) => readPath(path, document),
    readScope: (scope) => readPath(path, documentOfScope(scope)),
  };
}

function readPath(path: Path, document: PathDocument): unknown {
  try {
    return evaluatePath(path, document);
  } catch (error) {
    if (error instanceof PathError) return null;
    throw error;
  }
}

/** The way most paths go: plain names, one below the other. */
function readMembers(from: unknown, names: readonly string[]): unknown {
  let value = from;
  for (const name of names) {
    if (!isJsonMap(value) || !Object.hasOwn(value, name)) return null;
    value = value[name];
  }
  return value ?? null;
}
