import { parseLenientJson } from "./lenient-json";
import { PathCursor, unescapeText } from "./path-cursor";
import {
  type FilterNode,
  type FilterOperand,
  type FilterValue,
  type Path,
  PathError,
  RELATIONAL_OPERATORS,
  type RelationalOperator,
} from "./path-tokens";

/**
 * Parses the condition of a filter, the text between `[?(` and `)]`.
 *
 * @param parsePath parses the paths inside; passed in because paths contain filters and filters contain paths.
 * @throws {PathError} when the text is no condition.
 */
export function parseFilter(text: string, parsePath: (path: string) => Path): FilterNode {
  const parser = new FilterParser(new PathCursor(text), parsePath);
  return parser.parse();
}

class FilterParser {
  constructor(
    private readonly cursor: PathCursor,
    private readonly parsePath: (path: string) => Path,
  ) {}

  parse(): FilterNode {
    const node = this.#or();
    if (!this.cursor.skipBlanks().done) this.#fail("the end of the filter");
    return node;
  }

  #or(): FilterNode {
    return this.#chain("or", "||", () => this.#and());
  }

  #and(): FilterNode {
    return this.#chain("and", "&&", () => this.#operand());
  }

  #chain(kind: "or" | "and", sign: string, operand: () => FilterNode): FilterNode {
    const first = operand();
    const operands = [first];
    while (this.#take(sign)) operands.push(operand());
    return operands.length === 1 ? first : { kind, operands };
  }

  #operand(): FilterNode {
    const { cursor } = this;
    cursor.skipBlanks();
    if (cursor.current === "!") {
      const next = cursor.at(cursor.significantAfter(cursor.position));
      if (next !== "$" && next !== "@") {
        cursor.position += 1;
        return { kind: "not", operand: this.#operand() };
      }
    }
    if (cursor.current === "(") {
      cursor.position += 1;
      const inner = this.#or();
      if (!this.#take(")")) this.#fail("')'");
      return inner;
    }
    return this.#expression();
  }

  #expression(): FilterNode {
    const { cursor } = this;
    const negated = this.#take("!");
    const left = this.#value();
    const savepoint = cursor.position;
    try {
      const operator = this.#operator();
      this.#take("!");
      return { kind: "relation", operator, left, right: this.#value() };
    } catch (error) {
      if (!(error instanceof PathError) || left.kind !== "path") throw error;
      cursor.position = savepoint;
      return { kind: "exists", path: left.path, expected: !negated };
    }
  }

  #operator(): RelationalOperator {
    const { cursor } = this;
    const begin = cursor.skipBlanks().position;
    if (isOperatorSign(cursor.current)) {
      while (!cursor.done && isOperatorSign(cursor.current)) cursor.position += 1;
    } else {
      while (!cursor.done && cursor.current !== " ") cursor.position += 1;
    }
    const text = cursor.slice(begin, cursor.position).toLowerCase();
    return RELATIONAL_OPERATORS.find((operator) => operator === text) ?? this.#fail("an operator");
  }

  #value(): FilterOperand {
    const { cursor } = this;
    switch (cursor.skipBlanks().current) {
      case "$":
      case "@":
        return { kind: "path", path: this.parsePath(this.#pathText()) };
      case "'":
      case '"':
        return { kind: "text", text: this.#text(cursor.current) };
      case "/":
        return { kind: "pattern", pattern: this.#pattern() };
      case "[":
        return { kind: "json", json: this.#json("[", "]") };
      case "{":
        return { kind: "json", json: this.#json("{", "}") };
      case "t":
        return this.#word("true", { kind: "boolean", boolean: true });
      case "f":
        return this.#word("false", { kind: "boolean", boolean: false });
      case "n":
        return this.#word("null", { kind: "null" });
      default:
        return { kind: "number", number: this.#number() };
    }
  }

  #pathText(): string {
    const { cursor } = this;
    const begin = cursor.position;
    cursor.position += 1;
    while (!cursor.done) {
      if (cursor.current === "[") {
        const closing = cursor.closing(cursor.position, "[", "]", false);
        if (closing === -1) this.#fail("']'");
        cursor.position = closing + 1;
        if (cursor.done) break;
      }
      if (isOperatorSign(cursor.current) || cursor.current === " ") break;
      if (cursor.current === ")" && !this.#closesCall(begin)) break;
      cursor.position += 1;
    }
    return cursor.slice(begin, cursor.position);
  }

  /** Whether the `)` at the cursor belongs to a function without arguments, as in `@.tags.length()`. */
  #closesCall(begin: number): boolean {
    const { cursor } = this;
    const path = cursor.slice(begin, cursor.position).trimEnd();
    return path.endsWith("(") && path.includes(".");
  }

  #text(quote: string): string {
    const { cursor } = this;
    const closing = cursor.endOfQuote(cursor.position, quote);
    if (closing >= cursor.end) this.#fail(`a closing ${quote}`);
    const text = cursor.slice(cursor.position + 1, closing);
    cursor.position = closing + 1;
    return unescapeText(text);
  }

  #pattern(): RegExp {
    const { cursor } = this;
    const closing = cursor.endOfQuote(cursor.position, "/");
    if (closing >= cursor.end) this.#fail("a closing /");
    const source = cursor.slice(cursor.position + 1, closing);
    cursor.position = closing + 1;
    let flags = "u";
    while (!cursor.done && /[dixmsuU]/.test(cursor.current)) {
      if (/[ims]/.test(cursor.current) && !flags.includes(cursor.current)) flags += cursor.current;
      cursor.position += 1;
    }
    return toPattern(source, flags) ?? this.#fail("a pattern");
  }

  #json(opening: string, closing: string): unknown {
    const { cursor } = this;
    const end = cursor.closing(cursor.position, opening, closing, false);
    if (end === -1) this.#fail(closing);
    const text = cursor.slice(cursor.position, end + 1);
    cursor.position = end + 1;
    return parseLenientJson(text);
  }

  #word(word: string, value: FilterValue): FilterValue {
    return this.#take(word) ? value : this.#fail(word);
  }

  #number(): number {
    const { cursor } = this;
    const begin = cursor.position;
    while (!cursor.done && /[-\d.eE]/.test(cursor.current)) cursor.position += 1;
    const text = cursor.slice(begin, cursor.position);
    if (!/^-?(\d+\.?\d*|\.\d+)([eE]-?\d+)?$/.test(text)) this.#fail("a value");
    return Number(text);
  }

  #take(text: string): boolean {
    const { cursor } = this;
    const begin = cursor.skipBlanks().position;
    if (cursor.slice(begin, begin + text.length) !== text) return false;
    cursor.position = begin + text.length;
    return true;
  }

  #fail(expected: string): never {
    throw new PathError(
      `expected ${expected} at position ${this.cursor.position} of filter ${this.cursor.text}`,
    );
  }
}

function isOperatorSign(char: string): boolean {
  return char === "<" || char === ">" || char === "=" || char === "~" || char === "!";
}

/** Patterns match a whole text. Java tolerates escapes that the `u` flag forbids, hence the second attempt. */
function toPattern(source: string, flags: string): RegExp | undefined {
  for (const attempt of [flags, flags.replace("u", "")]) {
    try {
      return new RegExp(`(?<![^])(?:${source})(?![^])`, attempt);
    } catch {
      continue;
    }
  }
  return undefined;
}
