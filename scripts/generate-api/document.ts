/** Any JSON object of the description. */
export type JsonObject = { [key: string]: unknown };

/** The methods an OpenAPI path can have that Conductor uses. */
export const METHODS = ["get", "post", "put", "delete", "patch"] as const;

/** Whether a JSON value is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads a member that must be an object.
 *
 * @throws {Error} when it is not one
 */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  if (!isObject(value)) throw new Error(`The description has no object "${key}" where one is expected.`);
  return value;
}

/**
 * Reads a member that must be text.
 *
 * @throws {Error} when it is not
 */
export function textAt(parent: JsonObject, key: string): string {
  const value = parent[key];
  if (typeof value !== "string")
    throw new Error(`The description has no text "${key}" where one is expected.`);
  return value;
}

/** Reads a member that is a list of texts; empty when it is absent. */
export function textsAt(parent: JsonObject, key: string): readonly string[] {
  const value = parent[key];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** Every operation of a document, with its method and path, in the order of the description. */
export function* operationsOf(document: JsonObject): Generator<{
  readonly path: string;
  readonly method: (typeof METHODS)[number];
  readonly operation: JsonObject;
}> {
  const paths = objectAt(document, "paths");
  for (const path of Object.keys(paths)) {
    const item = objectAt(paths, path);
    for (const method of METHODS) if (isObject(item[method])) yield { path, method, operation: item[method] };
  }
}
