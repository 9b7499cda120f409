import type { Edition } from "@baton/api";
import { OPERATION_TABLE } from "./operation-table";

/** What is known of one operation without asking the server. */
export interface FoundOperation {
  readonly operationId: string;
  readonly editions: readonly Edition[];
}

/**
 * Finds an operation of the description by its id (`startWorkflow`) or by its place (`POST /workflow`, with any names for the
 * parameters). Loaded only when it is asked, since the table is large.
 */
export function findOperation(name: string): FoundOperation | undefined {
  const place = placeOf(name);
  for (const row of OPERATION_TABLE.trim().split("\n")) {
    const [letters = "", method = "", path = "", operationId = ""] = row.split(" ");
    if (operationId === name || placeOf(`${method} ${path}`) === place)
      return { operationId, editions: editionsOf(letters) };
  }
  return undefined;
}

function editionsOf(letters: string): readonly Edition[] {
  return Array.from(letters, (letter) => (letter === "o" ? "oss" : "orkes"));
}

function placeOf(name: string): string {
  const [method = "", path = ""] = name.trim().split(/\s+/);
  return `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}
