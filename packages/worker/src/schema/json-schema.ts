/** The types of JSON schema that fields can have. */
export type JsonSchemaType = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null";

/** What is known about one field. */
export interface SchemaFieldOptions {
  /** @default "string" */
  readonly type?: JsonSchemaType | undefined;
  /** @default false */
  readonly required?: boolean | undefined;
  readonly description?: string | undefined;
  /** Of an array: what is in it. */
  readonly items?: SchemaFieldOptions | undefined;
  /** Of an object: its fields. */
  readonly properties?: Readonly<Record<string, SchemaFieldOptions>> | undefined;
  readonly default?: unknown;
  /** The values that are allowed. */
  readonly enum?: readonly unknown[] | undefined;
}

/** What {@link jsonSchema} knows about one field. */
export type FieldDescriptor = SchemaFieldOptions;

/** A JSON schema of an object, draft 07. */
export interface JsonSchemaOutput extends Record<string, unknown> {
  $schema: string;
  type: "object";
  properties: Record<string, Record<string, unknown>>;
  required?: string[];
}

/**
 * Makes a JSON schema out of field descriptions, for `inputSchema` and `outputSchema` of a worker.
 *
 * @example
 * jsonSchema({ amount: { type: "number", required: true }, currency: { enum: ["EUR", "USD"] } });
 */
export function jsonSchema(fields: Readonly<Record<string, FieldDescriptor>>): JsonSchemaOutput {
  return { $schema: "http://json-schema.org/draft-07/schema#", type: "object", ...toMembers(fields) };
}

function toMembers(fields: Readonly<Record<string, SchemaFieldOptions>>) {
  const properties: Record<string, Record<string, unknown>> = {};
  for (const [name, field] of Object.entries(fields)) properties[name] = toSchema(field);
  const required = Object.keys(fields).filter((name) => fields[name]?.required === true);
  return { properties, ...(required.length > 0 ? { required } : {}) };
}

function toSchema(field: SchemaFieldOptions): Record<string, unknown> {
  const { type = "string", description, items, properties, enum: values } = field;
  return {
    type,
    ...(description === undefined ? {} : { description }),
    ...(items === undefined ? {} : { items: toSchema(items) }),
    ...(properties === undefined ? {} : toMembers(properties)),
    ...(field.default === undefined ? {} : { default: field.default }),
    ...(values === undefined ? {} : { enum: [...values] }),
  };
}
