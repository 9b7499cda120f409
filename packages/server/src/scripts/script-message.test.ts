import { scriptMessage, syntaxMessage } from "./script-message";

function raised(
  name: string,
  message: string,
  stack: string,
): { name: string; message: string; stack: string } {
  return { name, message, stack };
}

const AT_1 = "    at <eval> (<input>:1:5)\n    at eval (native)\n    at run (guest.js:1:1)\n";

describe("scriptMessage", () => {
  it.each([
    [
      "TypeError",
      "cannot read property 'x' of null",
      AT_1,
      "null.x",
      "TypeError: Cannot read property 'x' of null` at line 1",
    ],
    [
      "ReferenceError",
      "'a' is not defined",
      "    at <eval> (<input>:3:1)\n",
      "\n\na",
      "ReferenceError: a is not defined` at line 3",
    ],
    ["TypeError", "'c' is read-only", AT_1, "", 'TypeError: Assignment to constant "c"` at line 1'],
    ["TypeError", "not a function", AT_1, "$.go()", "TypeError: $.go is not a function` at line 1"],
    [
      "TypeError",
      "not a function",
      "    at <eval> (<input>:1:7)\n",
      "({}).f()",
      "TypeError: (intermediate value).f is not a function` at line 1",
    ],
    ["InternalError", "stack overflow", AT_1, "", "RangeError: Maximum call stack size exceeded` at line 1"],
    ["Error", "boom", AT_1, "", "Error: boom`"],
    ["Error", "", AT_1, "", "Error`"],
    [
      "RangeError",
      "invalid repeat count",
      `    at repeat (native)\n${AT_1}`,
      "",
      "RangeError: illegal repeat count`",
    ],
    [
      "SyntaxError",
      "expecting property name",
      `    at <input>:1:2\n    at parse (native)\n${AT_1}`,
      "",
      "SyntaxError: expecting property name`",
    ],
  ])("words %s: %s as the server does", (name, message, stack, script, expected) => {
    expect(scriptMessage(raised(name, message, stack), script)).toBe(
      `Error evaluating the script \`${expected}`,
    );
  });

  it("gives the line of the throw for what is no error", () => {
    expect(scriptMessage({ text: "x" }, "var a\nthrow 'x'")).toBe(
      "Error evaluating the script `x` at line 2",
    );
  });

  it("shows the place of a syntax error", () => {
    const stack = "    at <input>:2:4\n    at eval (native)\n    at run (guest.js:1:1)\n";

    expect(scriptMessage(raised("SyntaxError", "unexpected token in expression: ''", stack), "a\n1 +")).toBe(
      "Error evaluating the script `SyntaxError: inline:2:3 Expected an operand but found eof\n1 +\n   ^\n` at line 2",
    );
  });
});

describe("syntaxMessage", () => {
  it.each([
    [
      "expecting ';'",
      7,
      "await 1",
      "0 await is only valid in async functions and the top level bodies of modules\nawait 1\n^\n",
    ],
    ["expecting ';'", 3, "a b", "2 Expected ; but found b\na b\n  ^\n"],
    ["unexpected end of string", 1, "'abc", "4 Missing close quote\n'abc\n    ^\n"],
    [
      "invalid redefinition of lexical identifier",
      13,
      "let a; let a",
      '11 Variable "a" has already been declared\nlet a; let a\n           ^\n',
    ],
    ["invalid regular expression", 1, "/(/", "0 invalid regular expression\n/(/\n^\n"],
  ])("words %j as the server does", (message, column, script, expected) => {
    expect(syntaxMessage(message, `    at <input>:1:${column}\n`, script)).toBe(
      `SyntaxError: inline:1:${expected}`,
    );
  });
});
