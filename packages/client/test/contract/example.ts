import { type Description, merged, resolved, type Schema, typesOf } from "@baton/api/testing";

/** Enough to have every field once in what nests in itself. */
const DEEPEST = 4;

/** What a value of a schema may look like, with every field; states are final ones, so that nobody waits for more. */
export function exampleOf(description: Description, schema: Schema, depth = 0): unknown {
  const rule = resolved(description, schema);
  if (rule.allOf !== undefined) return exampleOf(description, merged(description, rule), depth);
  if (rule.anyOf !== undefined) return exampleOf(description, rule.anyOf[0] ?? {}, depth);
  if (rule.enum !== undefined) return rule.enum.includes("COMPLETED") ? "COMPLETED" : rule.enum[0];
  switch (typesOf(rule)[0]) {
    case "string":
      return "text";
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return true;
    case "null":
      return null;
    case "array":
      return depth >= DEEPEST ? [] : [exampleOf(description, rule.items ?? {}, depth + 1)];
    default:
      return objectExample(description, rule, depth);
  }
}

function objectExample(description: Description, rule: Schema, depth: number): object {
  const { properties = {}, required = [], additionalProperties } = rule;
  const names = depth >= DEEPEST ? required : Object.keys(properties);
  const fields = names.map((name): [string, unknown] => [
    name,
    exampleOf(description, properties[name] ?? {}, depth + 1),
  ]);
  const extra =
    typeof additionalProperties === "object" && depth < DEEPEST ? additionalProperties : undefined;
  if (extra !== undefined) fields.push(["key", exampleOf(description, extra, depth + 1)]);
  if (additionalProperties === true && fields.length === 0) fields.push(["key", "text"]);
  return Object.fromEntries(fields);
}
