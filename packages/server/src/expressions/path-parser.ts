import { parseFilter } from "./filter-parser";
import { parseLenientJson } from "./lenient-json";
import { PathCursor, unescapeText } from "./path-cursor";
import { type FunctionParameter, type Path, PathError, type PathToken } from "./path-tokens";

/**
 * Parses a JSONPath in Jayway's dialect, with its leniencies: `$.` is implied, and one character behind a complete path
 * is ignored.
 *
 * @throws {PathError} when the text is no path.
 * @see json-path/JsonPath json-path/…/internal/path/PathCompiler.java
 */
export function parsePath(text: string): Path {
  const trimmed = text.replace(/^ +| +$/g, "");
  const context = trimmed[0] === "@" ? "@" : "$";
  // A blank before the first name is therefore a fault, one behind the last name is not.
  const cursor = new PathCursor(trimmed[0] === "$" || trimmed[0] === "@" ? trimmed : `$.${text}`);
  if (trimmed.endsWith(".")) throw new PathError(`a path must not end with '.': ${text}`);
  const tokens = new PathParser(cursor).parse();
  return toPath(context, tokens);
}

function toPath(context: "$" | "@", tokens: readonly PathToken[]): Path {
  const [first, ...rest] = tokens;
  const last = tokens.at(-1);
  const call = rest.findIndex((token) => token.kind === "function");
  if (first?.kind === "scan" && last?.kind === "function" && call === rest.length - 1) {
    // A function of a deep scan is about all that was found, not about each: `$..x.sum()` is `$.sum($..x)`.
    const argument = toPath(context, tokens.slice(0, -1));
    return toPath(context, [{ ...last, parameters: [{ kind: "path", path: argument }] }]);
  }
  return {
    context,
    tokens,
    definite: tokens.every((token, index) => isDefinite(token, index === tokens.length - 1)),
    endsInFunction: last?.kind === "function",
  };
}

function isDefinite(token: PathToken, isLast: boolean): boolean {
  if (token.kind === "property") return token.names.length === 1 || isLast;
  if (token.kind === "indexes") return token.indexes.length === 1;
  return token.kind === "function";
}

class PathParser {
  readonly #tokens: PathToken[] = [];

  constructor(private readonly cursor: PathCursor) {}

  parse(): readonly PathToken[] {
    const { cursor } = this;
    if (this.#atTail()) return this.#tokens;
    cursor.position += 1;
    if (cursor.current !== "." && cursor.current !== "[") this.#fail("'.' or '['");
    this.#next();
    while (!this.#atTail()) this.#next();
    return this.#tokens;
  }

  /** True on the last character already: what stands there alone is never looked at. */
  #atTail(): boolean {
    return this.cursor.position >= this.cursor.end - 1;
  }

  #next(): void {
    const { cursor } = this;
    if (cursor.current === "[") return this.#bracket();
    if (cursor.current === ".") {
      this.#dot();
      return this.#next();
    }
    if (cursor.current === "*") {
      cursor.position += 1;
      this.#tokens.push({ kind: "wildcard" });
      return;
    }
    this.#name();
  }

  #dot(): void {
    const { cursor } = this;
    if (cursor.at(cursor.position + 1) === ".") {
      this.#tokens.push({ kind: "scan" });
      cursor.position += 2;
    } else cursor.position += 1;
    if (cursor.current === ".") this.#fail("a name");
  }

  #name(): void {
    const { cursor } = this;
    if (cursor.done || cursor.current === " ") this.#fail("a name");
    const begin = cursor.position;
    let end = begin;
    while (end < cursor.end && !/[.[(]/.test(cursor.at(end))) {
      if (cursor.at(end) === " ") this.#fail("a name without blanks (or ['a name'])");
      end += 1;
    }
    const name = cursor.slice(begin, end);
    if (cursor.at(end) !== "(") {
      cursor.position = end;
      this.#tokens.push({ kind: "property", names: [name] });
      return;
    }
    this.#tokens.push({ kind: "function", name, parameters: this.#call(end) });
  }

  /** Reads the arguments of the call opened at `open`; the cursor stays on the `)` of a call without any. */
  #call(open: number): readonly FunctionParameter[] {
    const { cursor } = this;
    if (cursor.closing(open, "(", ")", false) === -1) this.#fail("')'");
    if (cursor.at(open + 1) === ")") {
      cursor.position = open + 1;
      return [];
    }
    cursor.position = open + 1;
    return this.#parameters();
  }

  #parameters(): readonly FunctionParameter[] {
    const { cursor } = this;
    const parameters: FunctionParameter[] = [];
    let begin = cursor.position;
    let depth = 0;
    for (; !cursor.done; cursor.position += 1) {
      const char = cursor.current;
      if (char === '"') cursor.position = cursor.endOfQuote(cursor.position, '"');
      else if (char === "(" || char === "[" || char === "{") depth += 1;
      else if (depth > 0 && (char === ")" || char === "]" || char === "}")) depth -= 1;
      else if (depth === 0 && (char === "," || char === ")")) {
        parameters.push(...toParameter(cursor.slice(begin, cursor.position).trim()));
        begin = cursor.position + 1;
        if (char === ")") {
          cursor.position += 1;
          return parameters;
        }
      }
    }
    return this.#fail("')'");
  }

  #bracket(): void {
    const { cursor } = this;
    const inside = cursor.significantAfter(cursor.position);
    const char = cursor.at(inside);
    if (char === "'" || char === '"') return this.#names(char);
    if (/[-\d:]/.test(char)) return this.#positions();
    if (char === "*") {
      const closing = cursor.significantAfter(inside);
      if (cursor.at(closing) !== "]") this.#fail("']'");
      cursor.position = closing + 1;
      this.#tokens.push({ kind: "wildcard" });
      return;
    }
    if (char === "?") return this.#filter(inside);
    return this.#fail("a name, a position, '*' or a filter in brackets");
  }

  #names(quote: string): void {
    const { cursor } = this;
    const names: string[] = [];
    let index = cursor.position;
    do {
      const open = cursor.significantAfter(index);
      if (cursor.at(open) !== quote) this.#fail(quote);
      const close = cursor.endOfQuote(open, quote);
      names.push(unescapeText(cursor.slice(open + 1, close)));
      index = cursor.significantAfter(close);
    } while (cursor.at(index) === ",");
    if (cursor.at(index) !== "]" || index >= cursor.end) this.#fail("']'");
    cursor.position = index + 1;
    this.#tokens.push({ kind: "property", names });
  }

  #positions(): void {
    const { cursor } = this;
    const close = cursor.text.indexOf("]", cursor.position);
    if (close === -1) this.#fail("']'");
    const text = cursor.slice(cursor.position + 1, close).trim();
    this.#tokens.push(text.includes(":") ? this.#slice(text) : this.#indexes(text));
    cursor.position = close + 1;
  }

  #slice(text: string): PathToken {
    // Java drops empty pieces at the end only, and what follows the second colon is never read.
    const [from, to] = text.split(":").map((piece) => (piece === "" ? undefined : this.#integer(piece)));
    if (from === undefined && to === undefined) this.#fail("the bounds of a slice");
    return { kind: "slice", from, to };
  }

  #indexes(text: string): PathToken {
    return { kind: "indexes", indexes: text.split(",").map((piece) => this.#integer(piece.trim())) };
  }

  #integer(text: string): number {
    const value = Number(text);
    if (!/^-?\d+$/.test(text) || value > 2_147_483_647 || value < -2_147_483_648) this.#fail("a position");
    return value;
  }

  #filter(questionMark: number): void {
    const { cursor } = this;
    const open = cursor.significantAfter(questionMark);
    if (cursor.at(open) !== "(") this.#fail("'(' after '?'");
    const close = cursor.closing(open, "(", ")", true);
    if (close === -1) this.#fail("')'");
    const end = cursor.significantAfter(close);
    if (cursor.at(end) !== "]") this.#fail("']'");
    this.#tokens.push({ kind: "filter", filter: parseFilter(cursor.slice(open + 1, close), parsePath) });
    cursor.position = end + 1;
  }

  #fail(expected: string): never {
    throw new PathError(
      `expected ${expected} at position ${this.cursor.position} of path ${this.cursor.text}`,
    );
  }
}

/** Only paths, numbers, texts in double quotes and JSON are arguments; anything else is passed over. */
function toParameter(text: string): FunctionParameter[] {
  if (/^[$@]/.test(text)) return [{ kind: "path", path: parsePath(text) }];
  if (/^[-\d"{]/.test(text)) return [{ kind: "value", value: parseLenientJson(text) }];
  return [];
}
