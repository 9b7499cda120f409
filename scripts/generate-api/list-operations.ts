import type { HttpMethod } from "@baton/api";
import type { Edition, Operation, SpecialRoute } from "@baton/api/operations";
import { isObject, type JsonObject, objectAt, operationsOf, textAt, textsAt } from "./document";

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
 * @param document the description, with its shared parameters written out in place
 * @throws {Error} when an operation lacks its tag or one of the two marks
 */
export function listOperations(document: JsonObject): readonly Operation[] {
  const operations = [...operationsOf(document)].map(({ path, method, operation }): Operation => {
    const operationId = textAt(operation, "operationId");
    const [tag] = textsAt(operation, "tags");
    const servers = textsAt(operation, "x-conductor");
    const editions = servers.filter(isEdition);
    const setting = operation["x-conductor-setting"];
    const repeatable = operation["x-conductor-repeatable"];
    if (tag === undefined || editions.length === 0 || typeof repeatable !== "boolean") {
      throw new Error(
        `${operationId} needs a tag, x-conductor: [oss, orkes, embedded] and x-conductor-repeatable: true|false.`,
      );
    }
    return {
      operationId,
      method: HTTP_METHODS[method],
      path,
      resource: resourceOf(tag),
      editions,
      ...(servers.includes("embedded") ? { embedded: true as const } : {}),
      ...(typeof setting === "string" ? { setting } : {}),
      repeatable,
      ...specialsOf(operation),
    };
  });
  return operations.sort((a, b) => order(a.resource, b.resource) || order(a.operationId, b.operationId));
}

/** What people call the data of each resource, by the name of the resource: `x-displayName` of its tag. */
export function listSubjects(document: JsonObject): ReadonlyMap<string, string> {
  const tags = Array.isArray(document["tags"]) ? document["tags"].filter(isObject) : [];
  return new Map(tags.map((tag) => [resourceOf(textAt(tag, "name")), textAt(tag, "x-displayName")]));
}

function specialsOf(operation: JsonObject): SpecialRoute {
  const answer = answerOf(operation);
  const spread = spreadOf(operation);
  return {
    ...(answer === undefined ? {} : { answer }),
    ...(operation["servers"] === undefined ? {} : { root: true }),
    ...(spread === undefined ? {} : { spread }),
  };
}

function answerOf(operation: JsonObject): Operation["answer"] {
  const contents = Object.entries(objectAt(operation, "responses"))
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => (isObject(response) ? response["content"] : undefined))
    .filter(isObject);
  if (contents.some((content) => "application/octet-stream" in content)) return "bytes";
  return contents.some((content) => "*/*" in content) ? "text" : undefined;
}

function spreadOf(operation: JsonObject): string | undefined {
  const parameters = Array.isArray(operation["parameters"]) ? operation["parameters"].filter(isObject) : [];
  const spread = parameters.find(({ schema }) => isObject(schema) && schema["type"] === "object");
  return spread === undefined ? undefined : textAt(spread, "name");
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
