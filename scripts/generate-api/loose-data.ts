import { isObject, type JsonObject, objectAt, operationsOf, textsAt } from "./document";

/** What `openapi/loose-data.json` holds: by kind, the reason to the places, separated by spaces. */
export type LooseData = Readonly<Record<LooseKind, Readonly<Record<string, string>>>>;

/** `anything`: no type, or a map of anything. `nothingRequired`: fields of which none has to be there. */
export type LooseKind = "anything" | "nothingRequired";

/**
 * Names the places where a bundled document does not say exactly what travels, as `kind place`: `anything Task.inputData`,
 * `anything getLimits.200`, `nothingRequired Tag`.
 */
export function findLooseData(document: JsonObject): readonly string[] {
  const schemas = Object.entries(objectAt(objectAt(document, "components"), "schemas"));
  return [
    ...schemas.flatMap(([name, schema]) => looseIn(document, schema, name)),
    ...[...operationsOf(document)].flatMap(({ operation }) => looseInOperation(document, operation)),
  ];
}

/** Names the operations that have an empty answer which is not said to be one. */
export function findUnexplainedSilence(document: JsonObject): readonly string[] {
  return [...operationsOf(document)].flatMap(({ operation }) =>
    Object.entries(objectAt(operation, "responses"))
      .filter(([status, answer]) => status.startsWith("2") && isObject(answer))
      .filter(([, answer]) => isObject(answer) && answer["content"] === undefined)
      .filter(([, answer]) => isObject(answer) && !/nothing|none/.test(String(answer["description"])))
      .map(([status]) => `${String(operation["operationId"])}.${status}`),
  );
}

function looseInOperation(document: JsonObject, operation: JsonObject): readonly string[] {
  const id = String(operation["operationId"]);
  const answers = Object.entries(objectAt(operation, "responses")).filter(([status]) =>
    status.startsWith("2"),
  );
  return [["request", operation["requestBody"]] as const, ...answers].flatMap(([place, body]) =>
    Object.values(isObject(body) && isObject(body["content"]) ? body["content"] : {})
      .filter(isObject)
      .flatMap(({ schema }) => looseIn(document, schema, `${id}.${place}`)),
  );
}

function looseIn(document: JsonObject, schema: unknown, place: string): readonly string[] {
  if (!isObject(schema)) return [`anything ${place}`];
  if (typeof schema["$ref"] === "string") return [];
  const parts = [...partsOf(schema, "allOf"), ...partsOf(schema, "anyOf")];
  if (parts.length > 0) {
    const inside = parts.flatMap((part) => looseIn(document, part, place));
    return requiresSomething(document, schema)
      ? inside.filter((one) => one !== `nothingRequired ${place}`)
      : inside;
  }
  if (schema["type"] === "array") return looseIn(document, schema["items"], `${place}[]`);
  if (schema["type"] === "object") return looseInObject(document, schema, place);
  return schema["type"] === undefined && schema["enum"] === undefined ? [`anything ${place}`] : [];
}

function looseInObject(document: JsonObject, schema: JsonObject, place: string): readonly string[] {
  const { properties, additionalProperties } = schema;
  const fields = isObject(properties) ? Object.entries(properties) : [];
  const others = isObject(additionalProperties) && Object.keys(additionalProperties).length > 0;
  const isOpen = fields.length === 0 ? !others : additionalProperties === true;
  return [
    ...(isOpen ? [`anything ${place}`] : []),
    ...(fields.length > 0 && !requiresSomething(document, schema) ? [`nothingRequired ${place}`] : []),
    ...fields.flatMap(([name, field]) => looseIn(document, field, `${place}.${name}`)),
    ...(others ? looseIn(document, additionalProperties, `${place}{}`) : []),
  ];
}

function requiresSomething(document: JsonObject, schema: JsonObject): boolean {
  const { $ref: reference } = schema;
  if (typeof reference === "string") {
    const [, , kind = "", name = ""] = reference.split("/");
    return requiresSomething(document, objectAt(objectAt(objectAt(document, "components"), kind), name));
  }
  return (
    textsAt(schema, "required").length > 0 ||
    partsOf(schema, "allOf").some((part) => requiresSomething(document, part))
  );
}

function partsOf(schema: JsonObject, key: "allOf" | "anyOf"): readonly JsonObject[] {
  return Array.isArray(schema[key]) ? schema[key].filter(isObject) : [];
}
