/** A path that cannot be parsed, or that cannot be applied to the value it meets. */
export class PathError extends Error {
  override readonly name = "PathError";
}

/** A parsed JSONPath. */
export interface Path {
  readonly tokens: readonly PathToken[];
  /** `$` reads from the document, `@` from the item a filter looks at. */
  readonly context: "$" | "@";
  /** Whether at most one value can match: the result is then that value, else a list. */
  readonly definite: boolean;
  /** Whether the path ends in a function. */
  readonly endsInFunction: boolean;
}

/** One step of a path. */
export type PathToken =
  | { readonly kind: "property"; readonly names: readonly string[] }
  | { readonly kind: "indexes"; readonly indexes: readonly number[] }
  | { readonly kind: "slice"; readonly from: number | undefined; readonly to: number | undefined }
  | { readonly kind: "wildcard" }
  | { readonly kind: "scan" }
  | { readonly kind: "filter"; readonly filter: FilterNode }
  | { readonly kind: "function"; readonly name: string; readonly parameters: readonly FunctionParameter[] };

/** An argument of a path function: a path of its own, or JSON text already parsed. */
export type FunctionParameter =
  { readonly kind: "path"; readonly path: Path } | { readonly kind: "value"; readonly value: unknown };

/** The condition of a filter. */
export type FilterNode =
  | { readonly kind: "or" | "and"; readonly operands: readonly FilterNode[] }
  | { readonly kind: "not"; readonly operand: FilterNode }
  | { readonly kind: "exists"; readonly path: Path; readonly expected: boolean }
  | {
      readonly kind: "relation";
      readonly operator: RelationalOperator;
      readonly left: FilterOperand;
      readonly right: FilterOperand;
    };

/** One side of a relation. */
export type FilterOperand = { readonly kind: "path"; readonly path: Path } | FilterValue;

/** A value as filters compare it: numbers and texts, but not lists, are compared across types. */
export type FilterValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "null" }
  | { readonly kind: "json"; readonly json: unknown }
  | { readonly kind: "pattern"; readonly pattern: RegExp };

/** The operators of filters, in lower case. */
export const RELATIONAL_OPERATORS = [
  "==",
  "===",
  "!=",
  "!==",
  "<",
  "<=",
  ">",
  ">=",
  "=~",
  "in",
  "nin",
  "contains",
  "all",
  "size",
  "empty",
  "subsetof",
  "anyof",
  "noneof",
] as const;

/** One of {@link RELATIONAL_OPERATORS}. */
export type RelationalOperator = (typeof RELATIONAL_OPERATORS)[number];
