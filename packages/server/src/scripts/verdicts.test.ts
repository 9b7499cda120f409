import { ManualClock } from "@baton/core/testing";

import { createScriptEngine, type ScriptEngine } from "./script-engine";
import { evaluateCondition, evaluateInline, evaluateLambda, evaluateSwitch } from "./verdicts";

let scripts: ScriptEngine;

beforeAll(async () => {
  scripts = await createScriptEngine({ clock: new ManualClock(), timeLimitMs: 50 });
});

afterAll(() => scripts.close());

describe("evaluateInline", () => {
  it("puts the value under result, and lets the script see its own parameters", () => {
    const verdict = evaluateInline(
      { expression: "$.evaluatorType + $.n", evaluatorType: "graaljs", n: 1 },
      scripts,
    );

    expect(verdict).toEqual({ status: "COMPLETED", outputData: { result: "graaljs1" } });
  });

  it.each([
    [
      "no expression",
      {},
      "FAILED_WITH_TERMINAL_ERROR",
      "Empty 'expression' in Inline task's input parameters.",
    ],
    ["an expression that is no text", { expression: 1 }, "FAILED_WITH_TERMINAL_ERROR", "Empty 'expression'"],
    [
      "a blank evaluator",
      { expression: "1", evaluatorType: " " },
      "FAILED_WITH_TERMINAL_ERROR",
      "Empty 'evaluatorType'",
    ],
    [
      "an unknown evaluator",
      { expression: "1", evaluatorType: "js" },
      "FAILED_WITH_TERMINAL_ERROR",
      "Unknown evaluator 'js'",
    ],
    [
      "python",
      { expression: "return 1", evaluatorType: "python" },
      "FAILED_WITH_TERMINAL_ERROR",
      "python evaluator is not available",
    ],
    [
      "a script that throws",
      { expression: "$.a.b" },
      "FAILED_WITH_TERMINAL_ERROR",
      "Cannot read property 'b' of undefined",
    ],
    [
      "a script that does not end",
      { expression: "for(;;);" },
      "FAILED",
      "Script not evaluated within 0.05 seconds",
    ],
  ])("fails for %s, with the reason in the output", (_what, input, status, reason) => {
    const verdict = evaluateInline(input, scripts);

    expect(verdict.status).toBe(status);
    expect(verdict.reasonForIncompletion).toContain(reason);
    expect(verdict.outputData).toEqual({ error: verdict.reasonForIncompletion });
  });

  it("passes an error of the server on instead of blaming the script", () => {
    const broken: ScriptEngine = {
      ...scripts,
      evaluate: () => {
        throw new TypeError("a bug");
      },
    };

    expect(() => evaluateInline({ expression: "1" }, broken)).toThrow("a bug");
  });
});

describe("evaluateLambda", () => {
  it.each([
    ["return $.n + 1", { status: "COMPLETED", outputData: { result: 2 } }],
    ["return 1 // done", { status: "COMPLETED", outputData: { result: 1 } }],
    ["1", { status: "COMPLETED", outputData: { result: null } }],
  ])("runs %j as the body of a function", (script, expected) => {
    expect(evaluateLambda(script, { n: 1 }, scripts)).toEqual(expected);
  });

  it("fails, but not for good, when the script does", () => {
    expect(evaluateLambda("throw new Error('no')", {}, scripts)).toEqual({
      status: "FAILED",
      outputData: { error: "Error evaluating the script `Error: no`" },
      reasonForIncompletion: "Error evaluating the script `Error: no`",
    });
  });
});

describe("evaluateSwitch", () => {
  it.each([
    ["javascript", "$.n", "1"],
    ["javascript", "1 / 0", "Infinity"],
    ["javascript", "[1, 'a']", "[1, a]"],
    ["value-param", "n", "1"],
    ["value-param", "toString", "null"],
    ["value-param", "missing", "null"],
  ])("selects by %s %j", (evaluatorType, expression, selected) => {
    expect(evaluateSwitch(evaluatorType, expression, { n: 1 }, scripts)).toEqual({ ok: true, selected });
  });

  it("tells an unknown evaluator from a script that fails", () => {
    expect(evaluateSwitch("nope", "1", {}, scripts)).toEqual({
      ok: false,
      reason: "No evaluator registered for type: nope",
      unknownEvaluator: true,
    });
    expect(evaluateSwitch("javascript", "throw 'x'", {}, scripts)).toEqual({
      ok: false,
      reason: "Error evaluating the script `x` at line 1",
      unknownEvaluator: false,
    });
  });
});

describe("evaluateCondition", () => {
  it.each([
    ["$.loop['iteration'] < 3", true],
    ["if ($.loop.iteration < 2) { true; } else { false; }", false],
    ["2", true],
    ["-1", false],
    ["NaN", false],
    ["'true'", false],
    ["[1]", false],
    ["null", false],
    ["", false],
    [undefined, false],
  ])("finds %j %s", (expression, value) => {
    expect(evaluateCondition(expression, { loop: { iteration: 2 } }, scripts)).toEqual({ ok: true, value });
  });

  it("gives the condition and the error as the reason", () => {
    expect(evaluateCondition("$.a.b", {}, scripts)).toEqual({
      ok: false,
      reason:
        "Unable to evaluate condition $.a.b, exception Error evaluating the script `TypeError: Cannot read property 'b' of undefined` at line 1",
    });
  });
});
