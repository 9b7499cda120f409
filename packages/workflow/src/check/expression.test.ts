import { expressionsIn, hasExpression } from "./expression";

describe("expressionsIn", () => {
  it.each([
    ["nothing", []],
    ["${a.output.x}", ["a.output.x"]],
    ["${a.b} and ${c.d}", ["a.b", "c.d"]],
    ["${a.${b.output.k}.c}", ["a.${b.output.k}.c", "b.output.k"]],
    ["$${a.b}", []],
    ["$${a.b} ${c.d}", ["c.d"]],
    ["${a.b", []],
    ["${a.b ${c.d}", ["c.d"]],
    ["${a.output[?(@.x == '{}')]}", ["a.output[?(@.x == '{}')]"]],
    ["${line\nbreak}", ["line\nbreak"]],
    ["${}", [""]],
    ["cost: $5 {}", []],
  ])("finds in %p %p", (text, found) => {
    expect(expressionsIn(text)).toEqual(found);
  });

  it("stays fast on text that opens and never closes", () => {
    expect(expressionsIn("${".repeat(2_000))).toEqual([]);
  });
});

describe("hasExpression", () => {
  it("is true for text with an expression only", () => {
    expect([hasExpression("a ${b.c}"), hasExpression("$${b.c}"), hasExpression(5)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
