import type { Edition } from "@baton/api";
import { OPERATION_TABLE } from "./operation-table";
import { placeOf } from "./place-of";

/** What is known of one operation without asking the server. */
export interface FoundOperation {
  readonly operationId: string;
  /** As {@link placeOf} writes it. */
  readonly place: string;
  readonly editions: readonly Edition[];
}

/**
 * Finds an operation of the description by its id (`startWorkflow`) or by its place (`POST /workflow`, with any names for the
 * parameters). Loaded only when it is asked, since the table is large.
 */
export function findOperation(name: string): FoundOperation | undefined {
  const wanted = placeOf(name);
  for (const row of OPERATION_TABLE.trim().split("\n")) {
    const [letters = "", method = "", path = "", operationId = ""] = row.split(" ");
    const place = placeOf(`${method} ${path}`);
    if (operationId === name || place === wanted)
      return { operationId, place, editions: editionsOf(letters) };
  }
  return undefined;
}

function editionsOf(letters: string): readonly Edition[] {
  return Array.from(letters, (letter) => (letter === "o" ? "oss" : "orkes"));
}
