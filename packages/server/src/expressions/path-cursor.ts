/** A position in the text of a path, with the look-ahead that its grammar needs. */
export class PathCursor {
  /** Index of the next character. */
  position: number;
  /** Index behind the last character; blanks around the text are outside. */
  readonly end: number;

  constructor(readonly text: string) {
    let start = 0;
    let end = text.length;
    while (start < end && text[start] === " ") start += 1;
    while (end > start && text[end - 1] === " ") end -= 1;
    this.position = start;
    this.end = end;
  }

  /** The character at `index`, or a blank outside the text. */
  at(index: number): string {
    return index < this.end ? (this.text[index] ?? " ") : " ";
  }

  /** The current character, or a blank at the end. */
  get current(): string {
    return this.at(this.position);
  }

  get done(): boolean {
    return this.position >= this.end;
  }

  skipBlanks(): this {
    while (!this.done && this.current === " ") this.position += 1;
    return this;
  }

  /** Index of the first character behind `index` that is no blank. */
  significantAfter(index: number): number {
    let next = index + 1;
    while (next < this.end && this.at(next) === " ") next += 1;
    return next;
  }

  /** The last character before `index` that is no blank, or a blank. */
  significantBefore(index: number): string {
    let previous = index - 1;
    while (previous >= 0 && this.text[previous] === " ") previous -= 1;
    return previous < 0 ? " " : this.at(previous);
  }

  /** Index of the bracket that closes the one at `open`, or -1. Texts in quotes (and patterns) are passed over. */
  closing(open: number, opening: string, closing: string, skipPatterns: boolean): number {
    let depth = 1;
    for (let index = open + 1; index < this.end; index += 1) {
      const char = this.at(index);
      if (char === "'" || char === '"') {
        index = this.endOfQuote(index, char);
      } else if (skipPatterns && char === "/" && this.significantBefore(index) === "~") {
        index = this.endOfQuote(index, "/");
      } else if (char === opening) depth += 1;
      else if (char === closing && (depth -= 1) === 0) return index;
    }
    return -1;
  }

  /** Index of the unescaped `quote` that ends the text opened at `open`, or the end of the text. */
  endOfQuote(open: number, quote: string): number {
    for (let index = open + 1; index < this.end; index += 1) {
      const char = this.at(index);
      if (char === "\\") index += 1;
      else if (char === quote) return index;
    }
    return this.end;
  }

  slice(from: number, to: number): string {
    return this.text.slice(from, Math.min(to, this.end));
  }
}

/** Resolves the backslash escapes of a quoted name or text. */
export function unescapeText(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (_whole, escape: string) => {
    if (escape.length === 5) return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return ESCAPES[escape] ?? escape;
  });
}

const ESCAPES: Readonly<Record<string, string>> = { r: "\r", f: "\f", t: "\t", n: "\n", b: "\b" };
