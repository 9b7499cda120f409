import { type Operation, OPERATIONS } from "@baton/api";

/**
 * Finds an operation of the description by its id (`startWorkflow`) or by its place (`POST /workflow`, with any names for the
 * parameters). Loaded only when it is asked, since the table is large.
 */
export function findOperation(name: string): Operation | undefined {
  const place = placeOf(name);
  return OPERATIONS.find(
    (operation) =>
      operation.operationId === name || placeOf(`${operation.method} ${operation.path}`) === place,
  );
}

function placeOf(name: string): string {
  const [method = "", path = ""] = name.trim().split(/\s+/);
  return `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}
