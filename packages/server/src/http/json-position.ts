/** Where a text stops being JSON. */
export interface JsonFault {
  /** Counted from 0. */
  readonly position: number;
  readonly expected: string;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/** Walks over a text; only used on what `JSON.parse` refused, whose message names no position in every Node version. */
class Scanner {
  #at = 0;

  constructor(private readonly text: string) {}

  fault(): JsonFault | undefined {
    return (
      this.#value() ?? (this.#space() < this.text.length ? this.#expected("the end of the text") : undefined)
    );
  }

  #space(): number {
    this.#take(SPACE);
    return this.#at;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  /** Stays at its start when the text does not end, or has a control character or a bad escape in it. */
  #string(): boolean {
    if (this.text[this.#at] !== '"') return false;
    const start = this.#at;
    this.#at += 1;
    while (this.#at < this.text.length) {
      const sign = this.text[this.#at] ?? "";
      if (sign === '"') {
        this.#at += 1;
        return true;
      }
      if (sign < " " || (sign === "\\" && !this.#take(ESCAPE))) break;
      if (sign !== "\\") this.#at += 1;
    }
    this.#at = start;
    return false;
  }

  #sign(sign: string): boolean {
    this.#space();
    if (this.text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #expected(expected: string): JsonFault {
    return { position: this.#at, expected };
  }

  #value(): JsonFault | undefined {
    this.#space();
    if (this.#sign("{")) return this.#members();
    if (this.#sign("[")) return this.#elements();
    return this.#string() || this.#take(NUMBER) || this.#take(WORD) ? undefined : this.#expected("a value");
  }

  #members(): JsonFault | undefined {
    if (this.#sign("}")) return undefined;
    do {
      this.#space();
      if (!this.#string()) return this.#expected("a member name in double quotes");
      if (!this.#sign(":")) return this.#expected("a colon");
      const fault = this.#value();
      if (fault !== undefined) return fault;
    } while (this.#sign(","));
    return this.#sign("}") ? undefined : this.#expected("a comma or }");
  }

  #elements(): JsonFault | undefined {
    if (this.#sign("]")) return undefined;
    do {
      const fault = this.#value();
      if (fault !== undefined) return fault;
    } while (this.#sign(","));
    return this.#sign("]") ? undefined : this.#expected("a comma or ]");
  }
}

/** Finds the first place where a text is not JSON; undefined when it is. The text must not be nested deeply. */
export function jsonFault(text: string): JsonFault | undefined {
  return new Scanner(text).fault();
}
