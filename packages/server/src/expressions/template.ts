import { BoundedCache } from "./bounded-cache";
import { cloneJson, setMember } from "./json-clone";
import { isJsonMap } from "../definitions/json-reader";
import type { Scope } from "./scope";
import { compileText } from "./text-template";

/** A parameter with its expressions compiled. Never throws; an expression that cannot be evaluated is null. */
export type Template = (scope: Scope) => unknown;

/** How many texts stay compiled. */
const CACHE_SIZE = 10_000;

const texts = new BoundedCache<Template>(CACHE_SIZE);
const containers = new WeakMap<object, Template>();

/**
 * Compiles a parameter: texts are substituted, maps and lists recursively, names of members and other values are not.
 * The results belong to the caller: they share nothing with the parameter or with the scope.
 *
 * A map or list is compiled once and then recognised by identity, so it must not be changed afterwards.
 *
 * @see conductor-oss/conductor core/…/utils/ParametersUtils.java
 */
export function compileTemplate(value: unknown): Template {
  if (typeof value === "string") return texts.get(value, compileText);
  if (typeof value !== "object" || value === null) return () => value;
  const known = containers.get(value);
  if (known !== undefined) return known;
  const template = isConstant(value) ? () => cloneJson(value) : compileContainer(value);
  containers.set(value, template);
  return template;
}

function isConstant(value: unknown): boolean {
  if (typeof value === "string") return !value.includes("${");
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(isConstant);
}

function compileContainer(value: object): Template {
  if (Array.isArray(value)) {
    const elements = value.map(compileTemplate);
    return (scope) => elements.map((element) => element(scope));
  }
  const members = Object.entries(value).map(([name, member]) => [name, compileTemplate(member)] as const);
  return (scope) => {
    const result: Record<string, unknown> = {};
    for (const [name, member] of members) setMember(result, name, member(scope));
    return result;
  };
}

/**
 * Compiles the parameters of a task or an output; what is no map counts as an empty one.
 *
 * @returns a template whose results are always maps.
 */
export function compileParameters(parameters: unknown): (scope: Scope) => Record<string, unknown> {
  if (!isJsonMap(parameters)) return () => ({});
  const template = compileTemplate(parameters);
  return (scope) => {
    const result = template(scope);
    return isJsonMap(result) ? result : {};
  };
}
