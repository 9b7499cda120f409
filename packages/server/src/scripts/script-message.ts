/** What a script threw, as the guest code describes it: an error, or the text of any other value. */
export interface Thrown {
  readonly name?: string;
  readonly message?: string;
  readonly stack?: string;
  readonly text?: string;
}

/** Where an expression is said to come from in a message. */
const SOURCE = "inline";

/**
 * The server's words for what a script threw: ``Error evaluating the script `<what>` at line <n>``. The line is there
 * when the language itself raised the error or a value that is no error was thrown, not for `throw new Error(…)`.
 */
export function scriptMessage(thrown: Thrown, script: string): string {
  if (thrown.text !== undefined) return located(thrown.text, lineOfThrow(script));
  const { name = "Error", message = "", stack = "" } = thrown;
  const line = Number(/<input>:(\d+)/.exec(stack)?.[1] ?? 1);
  if (
    name === "SyntaxError" &&
    !/^\s*at (parse|eval|RegExp|Function) \(native\)/m.test(beforeScript(stack))
  ) {
    return located(syntaxMessage(message, stack, script), line);
  }
  if (message === "not a function" && beforeScript(stack) === "") {
    return located(`TypeError: ${calleeAt(stack, script)} is not a function`, line);
  }
  const words = rewordRaised(name, message);
  if (words !== undefined) return located(words, line);
  return `Error evaluating the script \`${reworded(name, message)}\``;
}

/** The server's words for a script that cannot be parsed: the kind, the place, the line and a mark below it. */
export function syntaxMessage(message: string, stack: string, script: string): string {
  const [, line = "1", column = "1"] = /<input>:(\d+):(\d+)/.exec(stack) ?? [];
  const source = script.split(/\r?\n/)[Number(line) - 1] ?? "";
  const { words, at } = rewordSyntax(message, source, Math.max(Number(column) - 1, 0));
  return `SyntaxError: ${SOURCE}:${line}:${at} ${words}\n${source}\n${" ".repeat(at)}^\n`;
}

function located(what: string, line: number): string {
  return `Error evaluating the script \`${what}\` at line ${line}`;
}

/** Values that are no errors carry no place; the first `throw` is where they come from, mostly. */
function lineOfThrow(script: string): number {
  const at = script.search(/\bthrow\b/);
  return at === -1 ? 1 : script.slice(0, at).split("\n").length;
}

/** The frames of functions of the language above those of the script. */
function beforeScript(stack: string): string {
  const script = stack.indexOf("(<input>");
  const frame = script === -1 ? -1 : stack.lastIndexOf("\n", script);
  return frame === -1 ? "" : stack.slice(0, frame);
}

/** What a script called, as it wrote it: the names before the place where the call failed. */
function calleeAt(stack: string, script: string): string {
  const [, line = "1", column = "1"] = /<input>:(\d+):(\d+)/.exec(stack) ?? [];
  const before = (script.split(/\r?\n/)[Number(line) - 1] ?? "").slice(0, Math.max(Number(column) - 1, 0));
  const callee = /(?:[\w$]+|[)\]])?(?:\.[\w$]+)*$/.exec(before)?.[0] ?? "";
  return callee === "" ? "(intermediate value)" : callee.replace(/^[)\]]/, "(intermediate value)");
}

type Rewording = readonly [RegExp, string];

/** Errors that the language raises at a place in the script. */
const RAISED: readonly Rewording[] = [
  [/^TypeError: cannot (read|set) property (?:'Symbol\.(\w+)'|of) ?(?:of )?(null|undefined)$/, ""],
  [
    /^TypeError: cannot read property '(.*)' of (null|undefined)$/s,
    "TypeError: Cannot read property '$1' of $2",
  ],
  [
    /^TypeError: cannot set property '(.*)' of (null|undefined)$/s,
    "TypeError: Cannot set property '$1' of $2",
  ],
  [/^ReferenceError: '?(.*?)'? is not defined$/s, "ReferenceError: $1 is not defined"],
  [/^ReferenceError: (.*) is not initialized$/s, "ReferenceError: $1 is not defined"],
  [/^TypeError: '(.*)' is read-only$/s, 'TypeError: Assignment to constant "$1"'],
  [/^InternalError: stack overflow$/, "RangeError: Maximum call stack size exceeded"],
  [/^TypeError: (value is not iterable|cannot convert .*|invalid '.*)$/s, "TypeError: $1"],
];

/** Errors that functions of the language throw. */
const THROWN: readonly Rewording[] = [
  [/^RangeError: invalid repeat count$/, "RangeError: illegal repeat count"],
  [/^RangeError: invalid array length$/, "RangeError: Invalid array length"],
  [/^URIError: .*$/s, "URIError: illegal escape sequence"],
];

function rewordRaised(name: string, message: string): string | undefined {
  const text = `${name}: ${message}`;
  const found = RAISED.find(([pattern]) => pattern.test(text));
  if (found === undefined) return undefined;
  const [pattern, words] = found;
  return words === "" ? symbolAccess(text) : text.replace(pattern, words);
}

function symbolAccess(text: string): string {
  const [, symbol = "iterator"] = /'Symbol\.(\w+)'/.exec(text) ?? [];
  const value = text.endsWith("null") ? "null" : "undefined";
  return `TypeError: Cannot read property 'Symbol(Symbol.${symbol})' of ${value}`;
}

function reworded(name: string, message: string): string {
  const text = message === "" ? name : `${name}: ${message}`;
  const found = THROWN.find(([pattern]) => pattern.test(text));
  return found === undefined ? text : text.replace(...found);
}

/** The parsers word the same faults differently, and see some of them at another place of the line. */
function rewordSyntax(
  message: string,
  source: string,
  at: number,
): { readonly words: string; readonly at: number } {
  const [, unexpected] = /^unexpected token in expression: '(.*)'$/s.exec(message) ?? [];
  if (unexpected !== undefined) return { words: `Expected an operand but found ${unexpected || "eof"}`, at };
  if (message === "return not in a function") return { words: "Invalid return statement", at };
  if (message === "unexpected end of string") return { words: "Missing close quote", at: source.length };
  if (message === "function name expected")
    return { words: `Expected ident but found ${tokenAt(source, at)}`, at };
  if (message === "invalid redefinition of lexical identifier") {
    const name = /[\w$]+$/.exec(source.slice(0, at))?.[0] ?? "";
    return { words: `Variable "${name}" has already been declared`, at: at - name.length };
  }
  const [, expected] = /^expecting '(.*)'$/s.exec(message) ?? [];
  if (expected === undefined) return { words: message, at };
  const [before = "", keyword = ""] = /\b(import|await)\s+$/.exec(source.slice(0, at)) ?? [];
  if (keyword === "import") return { words: "Expected an operand but found import", at: at - before.length };
  if (keyword === "await") return { words: AWAIT, at: at - before.length };
  return { words: `Expected ${expected} but found ${tokenAt(source, at)}`, at };
}

const AWAIT = "await is only valid in async functions and the top level bodies of modules";

function tokenAt(source: string, at: number): string {
  return /^(?:[\w$]+|\S)/.exec(source.slice(at).trimStart())?.[0] ?? "eof";
}
