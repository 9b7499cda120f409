import { isObject, type JsonObject, objectAt, textAt } from "./document";

/** What `openapi/reference-facts.json` holds: facts from the descriptions that the servers' makers publish. */
export interface ReferenceFacts {
  /** Published schema name to ours. */
  readonly renamed: Readonly<Record<string, string>>;
  /** What ours leaves out on purpose, to the reason. */
  readonly leftOut: Readonly<Record<string, string>>;
  /** What is published, or served, and not described: names of schemas, and beginnings of paths. */
  readonly notDescribed: Readonly<Record<"schemas" | "paths", { reason: string; names: string }>>;
  /** `METHOD /path` to what it takes; parameters as `place:name`, separated by spaces. */
  readonly operations: Readonly<Record<string, { editions: string; parameters: string; body?: boolean }>>;
  /** Schema name to its field names, separated by spaces. */
  readonly schemas: Readonly<Record<string, string>>;
}

/**
 * Names the operations, parameters, bodies, schemas and fields that the facts have and a bundled document lacks, except what is
 * left out on purpose.
 */
export function findGaps(facts: ReferenceFacts, document: JsonObject): readonly string[] {
  return findAllGaps(facts, document).filter((gap) => facts.leftOut[gap] === undefined);
}

/** The same, with what is left out on purpose. */
export function findAllGaps(facts: ReferenceFacts, document: JsonObject): readonly string[] {
  return [...operationGaps(facts, document), ...schemaGaps(facts, document)];
}

/** Names what the facts say is not described, and is. */
export function findUnwanted(facts: ReferenceFacts, document: JsonObject): readonly string[] {
  const schemas = objectAt(objectAt(document, "components"), "schemas");
  const paths = Object.keys(objectAt(document, "paths"));
  const { notDescribed } = facts;
  return [
    ...words(notDescribed.schemas.names).filter((name) => name in schemas || name in facts.schemas),
    ...words(notDescribed.paths.names).flatMap((start) =>
      paths.filter((path) => path === start || path.startsWith(`${start}/`)),
    ),
  ];
}

function operationGaps(facts: ReferenceFacts, document: JsonObject): readonly string[] {
  return Object.entries(facts.operations).flatMap(([name, fact]) => {
    const [method = "", path = ""] = name.split(" ");
    const item = objectAt(document, "paths")[path];
    const operation = isObject(item) ? item[method.toLowerCase()] : undefined;
    if (!isObject(operation)) return [name];
    const known = parametersOf(operation, document);
    const missing = words(fact.parameters).filter((parameter) => !known.has(parameter));
    if (fact.body === true && operation["requestBody"] === undefined) missing.push("body");
    return missing.map((parameter) => `${name} ${parameter}`);
  });
}

function schemaGaps(facts: ReferenceFacts, document: JsonObject): readonly string[] {
  const schemas = objectAt(objectAt(document, "components"), "schemas");
  return Object.entries(facts.schemas).flatMap(([name, fields]) => {
    const schema = schemas[facts.renamed[name] ?? name];
    if (!isObject(schema)) return [name];
    const known = fieldsOf(schema, document);
    return words(fields)
      .filter((field) => !known.has(field))
      .map((field) => `${name} ${field}`);
  });
}

function parametersOf(operation: JsonObject, document: JsonObject): ReadonlySet<string> {
  const parameters = Array.isArray(operation["parameters"]) ? operation["parameters"].filter(isObject) : [];
  return new Set(
    parameters.map((parameter) => {
      const resolved =
        typeof parameter["$ref"] === "string" ? follow(document, parameter["$ref"]) : parameter;
      return `${textAt(resolved, "in")}:${textAt(resolved, "name")}`;
    }),
  );
}

function fieldsOf(schema: JsonObject, document: JsonObject): ReadonlySet<string> {
  if (typeof schema["$ref"] === "string") return fieldsOf(follow(document, schema["$ref"]), document);
  const parts = Array.isArray(schema["allOf"]) ? schema["allOf"].filter(isObject) : [];
  const own = isObject(schema["properties"]) ? Object.keys(schema["properties"]) : [];
  return new Set([...own, ...parts.flatMap((part) => [...fieldsOf(part, document)])]);
}

function follow(document: JsonObject, reference: string): JsonObject {
  return reference
    .replace("#/", "")
    .split("/")
    .reduce((parent, key) => objectAt(parent, key), document);
}

function words(text: string): string[] {
  return text.split(" ").filter((word) => word !== "");
}
