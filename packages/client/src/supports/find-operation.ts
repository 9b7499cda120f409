import type { Operation } from "@baton/api/operations";
import { placeOf } from "./place-of";

/**
 * Finds an operation of the description by its id (`startWorkflow`) or by its place (`POST /workflow`, with any names for the
 * parameters). The list of operations is loaded only when it is asked, since it is large.
 */
export async function findOperation(name: string): Promise<Operation | undefined> {
  const { OPERATIONS } = await import("@baton/api/operations");
  const wanted = placeOf(name);
  return OPERATIONS.find(
    (one) => one.operationId === name || placeOf(`${one.method} ${one.path}`) === wanted,
  );
}
