import { type Description, resolved, type Schema } from "./description";

/** Says in what a value breaks a schema; an empty list when in nothing. Fields that the schema does not name are broken rules too. */
export function schemaProblems(
  description: Description,
  schema: Schema,
  value: unknown,
  at = "body",
): string[] {
  const rule = resolved(description, schema);
  if (rule.allOf !== undefined) return schemaProblems(description, merged(description, rule), value, at);
  if (rule.anyOf !== undefined) {
    const tries = rule.anyOf.map((one) => schemaProblems(description, one, value, at));
    return tries.some((problems) => problems.length === 0) ? [] : (tries[0] ?? []);
  }
  if (rule.enum !== undefined && !rule.enum.includes(value))
    return [`${at} is ${JSON.stringify(value)}, not one of ${rule.enum.join(", ")}`];
  if (rule.format === "binary" && ArrayBuffer.isView(value)) return [];
  const types = typesOf(rule);
  if (types.length > 0 && !types.some((type) => isOfType(type, value)))
    return [`${at} is ${JSON.stringify(value)}, not of type ${types.join(" or ")}`];
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      schemaProblems(description, rule.items ?? {}, item, `${at}[${index}]`),
    );
  return typeof value === "object" && value !== null ? objectProblems(description, rule, value, at) : [];
}

/** All parts of an `allOf` as one schema. */
export function merged(description: Description, { allOf = [], ...rest }: Schema): Schema {
  let all: Schema = rest;
  for (const part of allOf.map((one) => resolved(description, one))) {
    const one = part.allOf === undefined ? part : merged(description, part);
    all = {
      ...one,
      ...all,
      properties: { ...one.properties, ...all.properties },
      required: [...(one.required ?? []), ...(all.required ?? [])],
    };
  }
  return all;
}

/** The types that a schema allows; none where it says nothing. */
export function typesOf({ type }: Schema): readonly string[] {
  return type === undefined ? [] : typeof type === "string" ? [type] : type;
}

function objectProblems(description: Description, rule: Schema, value: object, at: string): string[] {
  const fields = new Map<string, unknown>(Object.entries(value));
  const { properties, required = [], additionalProperties } = rule;
  const missing = required
    .filter((name) => fields.get(name) === undefined)
    .map((name) => `${at}.${name} is missing`);
  const wrong = [...fields].flatMap(([name, field]) => {
    const known = properties?.[name];
    if (known !== undefined) return schemaProblems(description, known, field, `${at}.${name}`);
    if (typeof additionalProperties === "object")
      return schemaProblems(description, additionalProperties, field, `${at}.${name}`);
    // Where a schema names its fields, others would silently be dropped by the server.
    return properties !== undefined && additionalProperties !== true
      ? [`${at}.${name} is not described`]
      : [];
  });
  return [...missing, ...wrong];
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}
