import { systemClock } from "@baton/core";
import { ManualClock } from "@baton/core/testing";

import { createScriptEngine, type ScriptEngine } from "./script-engine";
import { ScriptError } from "./script-error";

describe("ScriptEngine", () => {
  let engine: ScriptEngine;

  beforeAll(async () => {
    engine = await createScriptEngine({ clock: new ManualClock(), timeLimitMs: 100 });
  });

  afterAll(() => engine.close());

  function failureOf(script: string, input = {}): ScriptError {
    try {
      engine.evaluate(script, input);
    } catch (error) {
      if (error instanceof ScriptError) return error;
      throw error;
    }
    throw new Error(`${script} did not fail`);
  }

  it.each([
    ["the last statement", "var a = 1; a + 1", 2],
    ["an if", "if ($.n > 1) { 'more' } else { 'less' }", "more"],
    ["a function that is called", "(function () { return $.n * 2 })();", 4],
    ["undefined members", "({ a: undefined })", { a: null }],
    ["a text that contains NUL", "'a\0b' + 1", "a\0b1"],
    ["a member called __proto__", "$.tricky['__proto__'].x", 1],
  ])("yields the value of %s", (_what, script, expected) => {
    const input = { n: 2, tricky: JSON.parse('{"__proto__":{"x":1}}') as unknown };

    expect(engine.evaluate(script, input)).toEqual(expected);
  });

  it("keeps numbers that JSON does not have", () => {
    expect([engine.evaluate("1 / 0", {}), engine.evaluate("NaN", {})]).toEqual([Infinity, NaN]);
  });

  it("hands a copy of the input to the script", () => {
    const input = { list: [1] };

    engine.evaluate("$.list.push(2); $.added = true", input);

    expect(input).toEqual({ list: [1] });
  });

  it.each([
    ["a global", "leak = 1", "typeof leak", "undefined"],
    ["a declared variable", "var leak = 1", "typeof leak", "undefined"],
    ["a prototype", "Array.prototype.leak = 1; Object.prototype.leak = 1", "[].leak", null],
    [
      "a builtin",
      "JSON.parse = JSON.stringify = Object.keys = null",
      "Object.keys(JSON.parse('{\"a\":1}'))",
      ["a"],
    ],
    [
      "the error prototype",
      "Error.prepareStackTrace = () => 'x'; Error.prototype.toString = null",
      "String(new Error('a'))",
      "Error: a",
    ],
    ["the global object", "delete globalThis.Map; Object.freeze(globalThis)", "typeof Map", "function"],
  ])("forgets what a script did to %s (B1)", (_what, script, probe, expected) => {
    engine.evaluate(script, {});

    expect(engine.evaluate(probe, {})).toEqual(expected);
  });

  it.each([
    ["an endless loop", "for (;;) {}"],
    ["a loop that catches", "for (;;) { try { for (;;) {} } catch (e) {} }"],
    ["a loop in finally", "try { for (;;) {} } finally { for (;;) {} }"],
    ["a pattern that backtracks without end", "/(a+)+$/.test('a'.repeat(40) + 'b')"],
    ["a result that never ends", "({ get a() { for (;;) {} } })"],
  ])("stops %s, even under a clock that stands still (B2)", (_what, script) => {
    const { message, timedOut } = failureOf(script);

    expect({ message, timedOut }).toEqual({
      message: "Script not evaluated within 0.1 seconds, interrupted.",
      timedOut: true,
    });
    expect(engine.evaluate("1 + 1", {})).toBe(2);
  });

  it.each([
    ["memory", "var s = 'x'; for (;;) s += s", /out of memory|invalid string length|string too long/],
    [
      "recursion",
      "(function r() { return [r()] })()",
      /RangeError: Maximum call stack size exceeded` at line 1$/,
    ],
    ["a result inside itself", "var o = {}; o.o = o; o", /nested too deeply, or contains itself/],
    [
      "an error that cannot be described",
      "var f = function () {}; f.toString = () => { throw null }; throw f",
      /`Error`$/,
    ],
  ])("refuses too much %s and goes on (B2)", (_what, script, expected) => {
    expect(failureOf(script).message).toMatch(expected);
    expect(engine.evaluate("1 + 1", {})).toBe(2);
  });

  it("goes on after the machine itself ran out of stack, and is as good as new a moment later", async () => {
    const own = await createScriptEngine({ clock: new ManualClock() });
    const depth = (): number =>
      Number(own.evaluate("var n = 0; function r() { n += 1; r() } try { r() } catch (e) {} n", {}));
    const before = depth();

    expect(() => own.evaluate("JSON.parse('['.repeat(100000))", {})).toThrow(ScriptError);

    expect(own.evaluate("1 + 1", {})).toBe(2);
    while (depth() < before) await new Promise((resolve) => setImmediate(resolve));
    expect(depth()).toBe(before);
  });

  it("reaches nothing outside", () => {
    const names = [
      "console",
      "process",
      "require",
      "fetch",
      "setTimeout",
      "structuredClone",
      "Java",
      "std",
      "os",
    ];

    expect(names.map((name) => engine.evaluate(`typeof ${name}`, {}))).toEqual(names.map(() => "undefined"));
  });

  it("takes the time of scripts from the clock", async () => {
    const clock = new ManualClock();
    const own = await createScriptEngine({ clock });
    await clock.advance(86_400_000);

    const [now, made, day] = own.evaluate(
      "[Date.now(), new Date().getTime(), new Date(0).getTime()]",
      {},
    ) as number[];

    expect(Number(now) - clock.now()).toBeLessThan(1_000);
    expect(Number(made) - clock.now()).toBeLessThan(1_000);
    expect(day).toBe(0);
  });

  it("stops a script when the clock says so", async () => {
    let now = 0;
    const clock = { ...systemClock, now: () => (now += 1_000) };
    const own = await createScriptEngine({ clock });

    expect(() => own.evaluate("for (;;) {}", {})).toThrow(
      "Script not evaluated within 4 seconds, interrupted.",
    );
  });

  it.each([
    ["1 +", "SyntaxError: inline:1:3 Expected an operand but found eof\n1 +\n   ^\n"],
    ["a\nreturn 1", "SyntaxError: inline:2:0 Invalid return statement\nreturn 1\n^\n"],
    ["$.a > 1", undefined],
    ["while (true) {}", undefined],
  ])("says what is wrong with the syntax of %j without running it", (script, expected) => {
    expect(engine.syntaxError(script)).toBe(expected);
  });

  it("refuses to work when it is closed", async () => {
    const own = await createScriptEngine({ clock: new ManualClock() });

    own.close();

    expect(() => own.evaluate("1", {})).toThrow("closed");
  });
});
