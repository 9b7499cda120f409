import type { Edition, HttpMethod, Operation } from "@baton/api";
import { type JsonObject, operationsOf, textAt, textsAt } from "./document";

const HTTP_METHODS = {
  get: "GET",
  post: "POST",
  put: "PUT",
  delete: "DELETE",
  patch: "PATCH",
} as const satisfies Record<string, HttpMethod>;

/**
 * Lists what the tables need to know about each operation, by resource and name.
 *
 * @throws {Error} when an operation lacks its tag or one of the two marks
 */
export function listOperations(document: JsonObject): readonly Operation[] {
  const operations = [...operationsOf(document)].map(({ path, method, operation }): Operation => {
    const operationId = textAt(operation, "operationId");
    const [tag] = textsAt(operation, "tags");
    const editions = textsAt(operation, "x-conductor").filter(isEdition);
    const repeatable = operation["x-conductor-repeatable"];
    if (tag === undefined || editions.length === 0 || typeof repeatable !== "boolean") {
      throw new Error(
        `${operationId} needs a tag, x-conductor: [oss, orkes] and x-conductor-repeatable: true|false.`,
      );
    }
    return {
      operationId,
      method: HTTP_METHODS[method],
      path,
      resource: resourceOf(tag),
      editions,
      repeatable,
    };
  });
  return operations.sort((a, b) => order(a.resource, b.resource) || order(a.operationId, b.operationId));
}

function isEdition(text: string): text is Edition {
  return text === "oss" || text === "orkes";
}

function resourceOf(tag: string): string {
  const words = tag.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join("")}Resource`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
