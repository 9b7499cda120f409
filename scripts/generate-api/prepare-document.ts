import { isObject, type JsonObject, objectAt, operationsOf } from "./document";

/**
 * Makes the document what hey-api needs, without touching its meaning. Shared parameters and responses are written out
 * in place, because hey-api makes a type of its own of each; and a 200 without a body becomes a 204, because hey-api
 * types the first as `unknown` and only the second as `void`.
 */
export function prepareDocument(document: JsonObject): JsonObject {
  const prepared = structuredClone(document);
  const components = objectAt(prepared, "components");
  for (const { operation } of operationsOf(prepared)) {
    if (Array.isArray(operation["parameters"])) {
      operation["parameters"] = operation["parameters"].map((parameter) => resolved(components, parameter));
    }
    const responses = objectAt(operation, "responses");
    for (const status of Object.keys(responses)) responses[status] = resolved(components, responses[status]);
    emptyAnswerAsVoid(responses);
  }
  delete components["parameters"];
  delete components["responses"];
  return prepared;
}

function emptyAnswerAsVoid(responses: JsonObject): void {
  const success = responses["200"];
  if (!isObject(success) || success["content"] !== undefined) return;
  delete responses["200"];
  responses["204"] = success;
}

function resolved(components: JsonObject, value: unknown): unknown {
  const reference = isObject(value) ? value["$ref"] : undefined;
  if (typeof reference !== "string") return value;
  const [kind, name] = reference.replace("#/components/", "").split("/");
  return objectAt(objectAt(components, kind ?? ""), name ?? "");
}
