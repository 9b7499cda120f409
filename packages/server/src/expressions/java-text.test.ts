import { compactJson } from "./compact-json";
import { javaDouble, javaText } from "./java-text";

describe("javaText", () => {
  it.each([
    [null, "null"],
    [undefined, "null"],
    [true, "true"],
    ["a, b", "a, b"],
    [1, "1"],
    [-0, "-0.0"],
    [0.001, "0.001"],
    [0.00012, "1.2E-4"],
    [12345678.5, "1.23456785E7"],
    [1e20, "100000000000000000000"],
    [1e21, "1.0E21"],
    [Number.NaN, "NaN"],
    [-Infinity, "-Infinity"],
    [[1, "a", [null]], "[1, a, [null]]"],
    [{ a: 1, b: { c: "x" } }, "{a=1, b={c=x}}"],
    [{}, "{}"],
  ])("writes %j as %j", (value, expected) => {
    expect(javaText(value)).toBe(expected);
  });

  it("writes doubles with a fraction", () => {
    expect([6, 0, 1e7, -2.5].map(javaDouble)).toEqual(["6.0", "0.0", "1.0E7", "-2.5"]);
  });
});

describe("compactJson", () => {
  it.each([
    [["a/b", 'q"q', "\\", "\n\u0001"], '["a\\/b","q\\"q","\\\\","\\n\\u0001"]'],
    [[1, 1.5, 1e-7, null, true], "[1,1.5,1.0E-7,null,true]"],
    [{ "k/": [{}] }, '{"k\\/":[{}]}'],
    ["\u2028ž", '"\\u2028ž"'],
  ])("writes %j", (value, expected) => {
    expect(compactJson(value)).toBe(expected);
  });
});
