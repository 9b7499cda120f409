import { ConductorSdkError } from "@baton/core";
import { jsonSchema, type JsonSchemaOutput, type SchemaFieldOptions } from "./json-schema";

type Fields = Record<string, SchemaFieldOptions>;

/** Any class, whatever its constructor takes. */
export type SchemaClass = abstract new (...args: never[]) => unknown;

/** Where the fields of a class are kept: on its prototype in the older dialect, in its decorator metadata in the language's own. */
const KEY = Symbol.for("baton.schema.fields");

/**
 * The language's decorators share data with their class through this symbol. Node has no such symbol yet, and compilers leave the metadata out
 * without it; it must exist before the first decorated class does.
 */
const METADATA: symbol = (() => {
  const known: unknown = Reflect.get(Symbol, "metadata");
  if (typeof known === "symbol") return known;
  const made = Symbol.for("Symbol.metadata");
  Object.defineProperty(Symbol, "metadata", { value: made });
  return made;
})();

/** What a field decorator of either dialect is called with. */
export interface SchemaFieldDecorator {
  /** The language's own decorators. */
  (value: undefined, context: ClassFieldDecoratorContext): void;
  /** TypeScript's `experimentalDecorators`. */
  (target: object, key: string | symbol): void;
}

/**
 * Describes a field of a class whose schema a worker registers (`inputType`, `outputType`).
 *
 * @throws {ConductorSdkError} `CONFIG` when something else than a field is decorated, or the compiler keeps no decorator metadata.
 * @example
 * class Order {
 *   \@schemaField({ type: "number", required: true })
 *   amount = 0;
 * }
 */
export function schemaField(options: SchemaFieldOptions = {}): SchemaFieldDecorator {
  return (target: object | undefined, keyOrContext: string | symbol | ClassFieldDecoratorContext): void => {
    if (typeof keyOrContext !== "object") {
      if (target !== undefined) fieldsOf(target)[String(keyOrContext)] = options;
      return;
    }
    const { kind, name, metadata } = keyOrContext;
    if (kind !== "field" || typeof metadata !== "object")
      throw new ConductorSdkError(
        "CONFIG",
        `@schemaField on "${String(name)}" needs a field, and a compiler that keeps decorator metadata`,
      );
    fieldsOf(metadata)[String(name)] = options;
  };
}

/** The JSON schema of a class whose fields are decorated with `schemaField`, those of its base classes included. */
export function generateSchemaFromClass(cls: SchemaClass): JsonSchemaOutput {
  const metadata: unknown = Reflect.get(cls, METADATA);
  const stores = [cls.prototype as unknown, metadata].filter(isObject);
  return jsonSchema(Object.assign({}, ...stores.map(inherited)) as Fields);
}

/** The fields of a class itself; those of its base are further up the chain of its store. */
function fieldsOf(store: object): Fields {
  if (!Object.hasOwn(store, KEY)) Object.defineProperty(store, KEY, { value: {} });
  return Reflect.get(store, KEY) as Fields; // only this function writes under the key
}

function inherited(store: object): Fields {
  const base: unknown = Object.getPrototypeOf(store);
  const own = Object.hasOwn(store, KEY) ? fieldsOf(store) : {};
  return isObject(base) ? { ...inherited(base), ...own } : own;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
