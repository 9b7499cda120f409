/** A JSON Schema, as far as the description uses the language. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

/** One parameter of an operation. */
export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

/** The content of a body, by its media type. */
export type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** One answer of an operation; without `content` it is empty. */
export interface DescribedAnswer {
  readonly $ref?: string;
  readonly content?: Content;
}

/** One operation as the description has it. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, DescribedAnswer>>;
}

/** The description in `openapi/`, as one document. */
export interface Description {
  /** Path template to the operations of that path, by method in lower case. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
}

/** Follows a reference into the document, where `part` is one. */
export function resolved<T extends { readonly $ref?: string }>(description: Description, part: T): T {
  if (part.$ref === undefined) return part;
  let target: unknown = description;
  for (const step of part.$ref.slice(2).split("/"))
    target = (target as Record<string, unknown>)[step.replaceAll("~1", "/").replaceAll("~0", "~")];
  return resolved(description, target as T);
}
