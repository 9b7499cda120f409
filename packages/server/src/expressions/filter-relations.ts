import { isJsonMap } from "../definitions/json-reader";
import { type FilterValue, PathError, type RelationalOperator } from "./path-tokens";

/**
 * Whether a relation of a filter holds. Throws {@link PathError} when the operator cannot be applied to such values,
 * which makes the whole filter false.
 *
 * @see json-path/JsonPath json-path/…/internal/filter/EvaluatorFactory.java
 */
export function relationHolds(operator: RelationalOperator, left: FilterValue, right: FilterValue): boolean {
  switch (operator) {
    case "==":
      return valuesEqual(left, right);
    case "!=":
      return !valuesEqual(left, right);
    case "===":
      return left.kind === right.kind && valuesEqual(left, right);
    case "!==":
      return left.kind !== right.kind || !valuesEqual(left, right);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return isOrdered(operator, left, right);
    case "=~":
      return patternMatches(left, right);
    case "in":
      return listOf(right).some((value) => valuesEqual(left, value));
    case "nin":
      return !listOf(right).some((value) => valuesEqual(left, value));
    case "contains":
      return contains(left, right);
    case "all":
      // The list to be contained is only accepted as a list of operands, which the grammar of filters cannot write.
      return false;
    case "size":
      return right.kind === "number" && sizeOf(left) === Math.trunc(right.number);
    case "empty":
      return isEmpty(left, right);
    default:
      return setRelationHolds(operator, left, right);
  }
}

/** Turns the JSON value a path led to into one that relations compare; a missing one is null. */
export function toFilterValue(value: unknown): FilterValue {
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  if (value === null || value === undefined) return { kind: "null" };
  return { kind: "json", json: value };
}

function valuesEqual(left: FilterValue, right: FilterValue): boolean {
  switch (left.kind) {
    case "text":
      return (right.kind === "text" || right.kind === "number") && left.text === textOf(right);
    case "number":
      if (right.kind === "number") return left.number === right.number;
      return (
        right.kind === "text" &&
        right.text.trim() === right.text &&
        Number(right.text) === left.number &&
        right.text !== ""
      );
    case "boolean":
      return right.kind === "boolean" && left.boolean === right.boolean;
    case "null":
      return right.kind === "null";
    case "json":
      return right.kind === "json" && jsonEqual(left.json, right.json);
    case "pattern":
      return right.kind === "pattern" && left.pattern.source === right.pattern.source;
  }
}

function jsonEqual(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((value, index) => jsonEqual(value, right[index]));
  }
  if (!isJsonMap(left) || !isJsonMap(right)) return left === right;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && jsonEqual(left[name], right[name]))
  );
}

function isOrdered(operator: "<" | "<=" | ">" | ">=", left: FilterValue, right: FilterValue): boolean {
  const order = orderOf(left, right);
  if (order === undefined) return false;
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  return operator === ">" ? order > 0 : order >= 0;
}

function orderOf(left: FilterValue, right: FilterValue): number | undefined {
  if (left.kind === "number" && right.kind === "number") return left.number - right.number;
  if (left.kind !== "text" || right.kind !== "text") return undefined;
  if (left.text === right.text) return 0;
  return left.text < right.text ? -1 : 1;
}

/**
 * A pattern must match the whole text. JavaScript cannot interrupt a pattern that backtracks without end; patterns come
 * from definitions, so whoever may register a workflow is trusted with them.
 */
function patternMatches(left: FilterValue, right: FilterValue): boolean {
  if (left.kind === "pattern")
    return right.kind !== "pattern" && anyText(right).some((text) => left.pattern.test(text));
  return right.kind === "pattern" && anyText(left).some((text) => right.pattern.test(text));
}

function anyText(value: FilterValue): string[] {
  if (value.kind === "json" && Array.isArray(value.json))
    return value.json.map((each) => textOf(toFilterValue(each)));
  return [textOf(value)];
}

function textOf(value: FilterValue): string {
  if (value.kind === "text") return value.text;
  if (value.kind === "number") return String(value.number);
  return value.kind === "boolean" ? String(value.boolean) : "";
}

function listOf(value: FilterValue): FilterValue[] {
  if (value.kind !== "json") throw new PathError("the operator needs a list");
  return Array.isArray(value.json) ? value.json.map(toFilterValue) : [];
}

function contains(left: FilterValue, right: FilterValue): boolean {
  if (left.kind === "text" && right.kind === "text") return left.text.includes(right.text);
  return left.kind === "json" && listOf(left).some((value) => valuesEqual(right, value));
}

function sizeOf(value: FilterValue): number | undefined {
  if (value.kind === "text") return value.text.length;
  if (value.kind !== "json") return undefined;
  return Array.isArray(value.json) ? value.json.length : Object.keys(value.json ?? {}).length;
}

function isEmpty(left: FilterValue, right: FilterValue): boolean {
  const size = sizeOf(left);
  if (size === undefined) return false;
  if (right.kind !== "boolean") throw new PathError("empty is compared with true or false");
  return (size === 0) === right.boolean;
}

function setRelationHolds(
  operator: "subsetof" | "anyof" | "noneof",
  left: FilterValue,
  right: FilterValue,
): boolean {
  const allowed = listOf(right);
  const values = listOf(left);
  if (!isList(left) || !isList(right)) return false;
  const isAllowed = (value: FilterValue): boolean => allowed.some((each) => valuesEqual(value, each));
  if (operator === "subsetof") return values.every(isAllowed);
  return operator === "anyof" ? values.some(isAllowed) : !values.some(isAllowed);
}

function isList(value: FilterValue): boolean {
  return value.kind === "json" && Array.isArray(value.json);
}
