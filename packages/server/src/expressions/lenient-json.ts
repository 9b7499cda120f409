import { PathError } from "./path-tokens";

/** Reads JSON the way path arguments are written: single quotes and bare words are allowed. Throws {@link PathError}. */
export function parseLenientJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not strict JSON: perhaps only its quotes are.
    return new LenientReader(text).read();
  }
}

class LenientReader {
  #position = 0;

  constructor(private readonly text: string) {}

  read(): unknown {
    const value = this.#value();
    this.#blanks();
    if (this.#position < this.text.length) this.#fail();
    return value;
  }

  #value(): unknown {
    this.#blanks();
    const char = this.text[this.#position];
    if (char === "[") return this.#list();
    if (char === "{") return this.#map();
    if (char === "'" || char === '"') return this.#quoted(char);
    return this.#word();
  }

  #list(): unknown[] {
    this.#position += 1;
    const values: unknown[] = [];
    while (!this.#take("]")) {
      values.push(this.#value());
      if (!this.#take(",") && this.#peek() !== "]") this.#fail();
    }
    return values;
  }

  #map(): unknown {
    this.#position += 1;
    const entries: [string, unknown][] = [];
    while (!this.#take("}")) {
      const key = String(this.#value());
      if (!this.#take(":")) this.#fail();
      entries.push([key, this.#value()]);
      if (!this.#take(",") && this.#peek() !== "}") this.#fail();
    }
    return Object.fromEntries(entries);
  }

  #quoted(quote: string): string {
    let value = "";
    for (let index = this.#position + 1; index < this.text.length; index += 1) {
      const char = this.text[index];
      if (char === quote) {
        this.#position = index + 1;
        return value;
      }
      if (char === "\\") index += 1;
      value += this.text[index] ?? "";
    }
    return this.#fail();
  }

  #word(): unknown {
    const word = /^[^,:\]}]+/.exec(this.text.slice(this.#position))?.[0];
    if (word === undefined) return this.#fail();
    this.#position += word.length;
    const trimmed = word.trim();
    if (trimmed === "true" || trimmed === "false") return trimmed === "true";
    if (trimmed === "null") return null;
    return /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
  }

  #take(char: string): boolean {
    if (this.#peek() !== char) return false;
    this.#position += 1;
    return true;
  }

  #peek(): string | undefined {
    this.#blanks();
    return this.text[this.#position];
  }

  #blanks(): void {
    while (/\s/.test(this.text[this.#position] ?? "")) this.#position += 1;
  }

  #fail(): never {
    throw new PathError(`not JSON at position ${this.#position}: ${this.text}`);
  }
}
