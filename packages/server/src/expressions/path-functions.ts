import { isJsonMap } from "../definitions/json-reader";
import { PathError } from "./path-tokens";

/** A function at the end of a path: gets the value before it and its arguments. Throws {@link PathError} when it has no answer. */
export type PathFunction = (model: unknown, parameters: readonly unknown[]) => unknown;

/** The functions whose results are doubles, whatever they were computed from. */
export const DOUBLE_FUNCTIONS: ReadonlySet<string> = new Set(["min", "max", "sum", "avg", "stddev"]);

/**
 * The functions of a path by name; `length` and `size`, which look at their argument as a path, are the evaluator's.
 *
 * @see json-path/JsonPath json-path/…/internal/function/PathFunctionFactory.java
 */
export const PATH_FUNCTIONS: ReadonlyMap<string, PathFunction> = new Map<string, PathFunction>([
  ["min", (model, parameters) => Math.min(...numbersOf(model, parameters))],
  ["max", (model, parameters) => Math.max(...numbersOf(model, parameters))],
  ["sum", (model, parameters) => sum(numbersOf(model, parameters))],
  ["avg", (model, parameters) => average(numbersOf(model, parameters))],
  ["stddev", (model, parameters) => standardDeviation(numbersOf(model, parameters))],
  ["keys", (model) => (isJsonMap(model) ? Object.keys(model) : null)],
  ["concat", concat],
  [
    "append",
    (model, parameters) => (Array.isArray(model) ? [...(model as unknown[]), ...parameters] : model),
  ],
  ["first", (model) => elementOf(model, 0)],
  ["last", (model) => elementOf(model, -1)],
  ["index", (model, parameters) => elementOf(model, flat(parameters).find(isNumber) ?? Number.NaN)],
]);

function numbersOf(model: unknown, parameters: readonly unknown[]): number[] {
  const numbers = [...(Array.isArray(model) ? (model as unknown[]) : []), ...flat(parameters)].filter(
    isNumber,
  );
  if (numbers.length === 0) throw new PathError("there are no numbers to aggregate");
  return numbers;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

/** Lists among the arguments count element by element. */
function flat(parameters: readonly unknown[]): unknown[] {
  return parameters.flatMap((parameter): unknown[] => (Array.isArray(parameter) ? parameter : [parameter]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function average(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

function standardDeviation(numbers: readonly number[]): number {
  const mean = average(numbers);
  return Math.sqrt(sum(numbers.map((number) => number * number)) / numbers.length - mean * mean);
}

function concat(model: unknown, parameters: readonly unknown[]): string {
  const own = Array.isArray(model) ? model.filter((value) => typeof value === "string") : [];
  const given = parameters.flatMap((parameter): unknown[] => {
    if (Array.isArray(parameter)) return parameter.filter((value) => value !== null);
    return typeof parameter === "string" ? [parameter] : [];
  });
  return [...own, ...given].map(String).join("");
}

function elementOf(model: unknown, index: number): unknown {
  if (!Array.isArray(model)) throw new PathError("only a list has elements to pick");
  const value: unknown = model[index < 0 ? model.length + Math.trunc(index) : Math.trunc(index)];
  if (value === undefined) throw new PathError(`there is no element ${index}`);
  return value;
}
