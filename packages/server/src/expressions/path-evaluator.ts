/**
 * Evaluation of a parsed path.
 *
 * Invariants
 *   E1. Only own members are read; `__proto__`, `constructor` and `toString` are names like any other.
 *   E2. Nothing that is read is changed or copied; the results share structure with the document.
 */
import { relationHolds, toFilterValue } from "./filter-relations";
import { PATH_FUNCTIONS } from "./path-functions";
import {
  type FilterNode,
  type FilterOperand,
  type FilterValue,
  type FunctionParameter,
  type Path,
  PathError,
  type PathToken,
} from "./path-tokens";
import { isJsonMap } from "../definitions/json-reader";
import { documentOf, type PathDocument } from "./scope";

/** A name that an existence check asked for and did not find. */
class MissingError extends Error {
  override readonly name = "MissingError";
}

/**
 * The value of a definite path (null when there is none), or the list of what an indefinite path found.
 *
 * @param from what the path starts at.
 * @param root what `$` inside filters and arguments means.
 * @throws {PathError} when the path cannot be applied, such as a function without input or a filter on a text.
 */
export function evaluatePath(path: Path, from: PathDocument, root: PathDocument = from): unknown {
  return valueOf(path, new Evaluation(root, false).run(path.tokens, from));
}

function valueOf(path: Path, results: readonly unknown[]): unknown {
  // A function takes part in definite paths although it may be followed by steps; the last result counts then.
  if (path.definite) return results.at(-1) ?? null;
  return path.endsInFunction && results.length === 0 ? null : results;
}

class Evaluation {
  constructor(
    private readonly root: PathDocument,
    /** In an existence check a missing name is an error, elsewhere it is no result. */
    private readonly strict: boolean,
  ) {}

  run(tokens: readonly PathToken[], from: PathDocument): unknown[] {
    const results: unknown[] = [];
    const [first] = tokens;
    if (first?.kind === "property" && first.names.length === 1) {
      const value = from.get(first.names[0] ?? "");
      if (value === undefined) this.#missing(first.names);
      else this.#step(tokens, 1, value, true, results);
    } else this.#step(tokens, 0, from.whole(), true, results);
    return results;
  }

  #missing(names: readonly string[]): void {
    if (this.strict) throw new MissingError(names.join());
  }

  /** `certain`: nothing indefinite came before, so that a mismatch is a fault of the path and not of one branch. */
  #step(
    tokens: readonly PathToken[],
    index: number,
    model: unknown,
    certain: boolean,
    results: unknown[],
  ): void {
    const token = tokens[index];
    if (token === undefined) {
      results.push(model);
      return;
    }
    switch (token.kind) {
      case "property":
        return this.#property(token.names, tokens, index, model, certain, results);
      case "indexes":
        if (!Array.isArray(model)) return this.#notList(certain, token.kind);
        for (const at of token.indexes) {
          this.#element(tokens, index, model, at, certain && token.indexes.length === 1, results);
        }
        return;
      case "slice":
        if (!Array.isArray(model)) return this.#notList(certain, token.kind);
        for (const at of slicePositions(token, model.length))
          this.#element(tokens, index, model, at, false, results);
        return;
      case "wildcard":
        for (const value of childrenOf(model)) this.#step(tokens, index + 1, value, false, results);
        return;
      case "scan":
        return this.#scan(tokens, index + 1, model, results);
      case "filter":
        return this.#filter(token.filter, tokens, index, model, certain, results);
      case "function":
        return this.#function(token.name, token.parameters, tokens, index, model, certain, results);
    }
  }

  #notList(certain: boolean, kind: string): void {
    if (this.strict && certain) throw new MissingError(kind);
  }

  #element(
    tokens: readonly PathToken[],
    index: number,
    model: readonly unknown[],
    at: number,
    certain: boolean,
    results: unknown[],
  ): void {
    const position = at < 0 ? model.length + at : at;
    if (position < 0 || position >= model.length) return;
    this.#step(tokens, index + 1, model[position], certain, results);
  }

  #property(
    names: readonly string[],
    tokens: readonly PathToken[],
    index: number,
    model: unknown,
    certain: boolean,
    results: unknown[],
  ): void {
    if (!isJsonMap(model)) return certain ? this.#missing(names) : undefined;
    const [name = ""] = names;
    if (names.length > 1 && index === tokens.length - 1) {
      const present = names.filter((each) => Object.hasOwn(model, each));
      if (present.length < names.length) this.#missing(names);
      results.push(Object.fromEntries(present.map((each) => [each, model[each]])));
    } else if (names.length > 1) {
      for (const each of names) this.#property([each], tokens, index, model, false, results);
    } else if (Object.hasOwn(model, name)) this.#step(tokens, index + 1, model[name], certain, results);
    else this.#missing(names);
  }

  #filter(
    filter: FilterNode,
    tokens: readonly PathToken[],
    index: number,
    model: unknown,
    certain: boolean,
    results: unknown[],
  ): void {
    if (isJsonMap(model)) {
      if (this.#accepts(filter, model)) this.#step(tokens, index + 1, model, false, results);
    } else if (Array.isArray(model)) {
      for (const item of model as unknown[]) {
        if (this.#accepts(filter, item)) this.#step(tokens, index + 1, item, false, results);
      }
    } else if (certain) throw new PathError("a filter cannot be applied to a single value");
  }

  #function(
    name: string,
    parameters: readonly FunctionParameter[],
    tokens: readonly PathToken[],
    index: number,
    model: unknown,
    certain: boolean,
    results: unknown[],
  ): void {
    const result =
      name === "length" || name === "size"
        ? this.#length(model, parameters[0])
        : this.#functionNamed(name)(
            model,
            parameters.map((parameter) => this.#argument(parameter)),
          );
    results.push(result);
    if (index + 1 < tokens.length) this.#step(tokens, index + 1, result, certain, results);
  }

  #functionNamed(name: string): (model: unknown, parameters: readonly unknown[]) => unknown {
    const found = PATH_FUNCTIONS.get(name);
    if (found === undefined) throw new PathError(`there is no function ${name}`);
    return found;
  }

  #argument(parameter: FunctionParameter): unknown {
    return parameter.kind === "value" ? parameter.value : evaluatePath(parameter.path, this.root);
  }

  /** An argument is read relative to the value itself, and not it counts but what is in it (its last child, mostly). */
  #length(model: unknown, parameter: FunctionParameter | undefined): number | null {
    if (parameter?.kind === "path") {
      const found = evaluatePath(parameter.path, documentOf(model));
      const children = parameter.path.endsInFunction ? found : childrenOf(found);
      const counted: unknown =
        parameter.path.definite && Array.isArray(children) ? children.at(-1) : children;
      if (Array.isArray(counted) && found !== null) return counted.length;
    }
    if (Array.isArray(model)) return model.length;
    return isJsonMap(model) ? Object.keys(model).length : null;
  }

  /** Visits `model` and everything below it; `next` is what each visited value is tried with. */
  #scan(tokens: readonly PathToken[], next: number, model: unknown, results: unknown[]): void {
    if (typeof model !== "object" || model === null) return;
    const token = tokens[next];
    if (token !== undefined && this.#scanStopsAt(token, model)) {
      if (Array.isArray(model) && next + 1 < tokens.length) {
        // In a list the step itself is passed over: `..[0].x` looks for x in every element.
        for (const value of model as unknown[]) this.#step(tokens, next + 1, value, false, results);
      } else this.#step(tokens, next, model, false, results);
    }
    for (const value of childrenOf(model)) this.#scan(tokens, next, value, results);
  }

  #scanStopsAt(token: PathToken, model: object): boolean {
    switch (token.kind) {
      case "property":
        return (
          isJsonMap(model) &&
          (token.names.length > 1 || token.names.every((name) => Object.hasOwn(model, name)))
        );
      case "indexes":
      case "slice":
        return Array.isArray(model);
      case "wildcard":
        return true;
      case "filter":
        return this.#accepts(token.filter, model);
      default:
        return false;
    }
  }

  #accepts(filter: FilterNode, item: unknown): boolean {
    try {
      return this.#holds(filter, item);
    } catch (error) {
      if (error instanceof PathError) return false;
      throw error;
    }
  }

  #holds(node: FilterNode, item: unknown): boolean {
    switch (node.kind) {
      case "or":
        return node.operands.some((operand) => this.#holds(operand, item));
      case "and":
        return node.operands.every((operand) => this.#holds(operand, item));
      case "not":
        return !this.#holds(node.operand, item);
      case "exists":
        return this.#exists(node.path, item) === node.expected;
      case "relation":
        return relationHolds(node.operator, this.#operand(node.left, item), this.#operand(node.right, item));
    }
  }

  #operand(operand: FilterOperand, item: unknown): FilterValue {
    if (operand.kind !== "path") return operand;
    return toFilterValue(evaluatePath(operand.path, this.#documentFor(operand.path, item), this.root));
  }

  #exists(path: Path, item: unknown): boolean {
    const document = this.#documentFor(path, item);
    try {
      const results = new Evaluation(this.root, true).run(path.tokens, document);
      return !path.definite || results.length > 0;
    } catch (error) {
      if (error instanceof MissingError) return false;
      throw error;
    }
  }

  #documentFor(path: Path, item: unknown): PathDocument {
    return path.context === "$" ? this.root : documentOf(item);
  }
}

function childrenOf(model: unknown): unknown[] {
  if (Array.isArray(model)) return model;
  return isJsonMap(model) ? Object.values(model) : [];
}

/** Positions may be negative: they count from the end, and not always as one would expect; the server does it so. */
function slicePositions(
  slice: { readonly from: number | undefined; readonly to: number | undefined },
  length: number,
): number[] {
  const fromEnd = (position: number): number => (position < 0 ? length + position : position);
  let { from, to } = slice;
  if (length === 0) return [];
  if (from === undefined) {
    from = 0;
    to = Math.min(fromEnd(to ?? length), length);
  } else if (to === undefined) {
    from = Math.max(fromEnd(from), 0);
    to = length;
  } else {
    from = Math.max(from, -length);
    to = Math.min(to, length);
  }
  const start = from;
  return start < to ? Array.from({ length: to - start }, (_each, index) => start + index) : [];
}
