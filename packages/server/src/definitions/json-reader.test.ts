import { RequestError } from "../errors";
import { JsonReader, toList, toText, toTexts } from "./json-reader";

const reader = (value: unknown): JsonReader => JsonReader.of(value, "body");

function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof RequestError) return `${error.status} ${error.message}`;
    throw error;
  }
  return "accepted";
}

describe("JsonReader", () => {
  it("takes numbers and booleans as text", () => {
    const from = reader({ a: 12, b: true, c: "x" });

    expect([from.text("a"), from.text("b"), from.text("c"), from.text("d")]).toEqual([
      "12",
      "true",
      "x",
      undefined,
    ]);
  });

  it("takes text as numbers", () => {
    expect(reader({ a: "4" }).integer("a", 1)).toBe(4);
  });

  it("takes null as zero where Java has a primitive, and as nothing elsewhere", () => {
    const from = reader({ a: null });

    expect([from.integer("a", 7), from.long("a", 7), from.flag("a", true)]).toEqual([0, 0, false]);
    expect([from.optionalInteger("a"), from.optionalFlag("a"), from.text("a")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([from.texts("a"), from.map("a"), from.list("a", String)]).toEqual([[], {}, []]);
  });

  it("uses the default only where nothing is given", () => {
    const from = reader({ zero: 0, no: false });

    expect([
      from.integer("zero", 3),
      from.integer("absent", 3),
      from.flag("no", true),
      from.flag("absent", true),
    ]).toEqual([0, 3, false, true]);
  });

  it("takes enumerations by name and by position", () => {
    const from = reader({ a: "TWO", b: 0 });

    expect([from.choice("a", ["ONE", "TWO"]), from.choice("b", ["ONE", "TWO"])]).toEqual(["TWO", "ONE"]);
  });

  it.each([
    [
      { a: 3.7 },
      (from: JsonReader) => from.integer("a", 0),
      "400 body.a must be a whole number of at most 2147483647, got 3.7",
    ],
    [
      { a: "x" },
      (from: JsonReader) => from.integer("a", 0),
      '400 body.a must be a whole number of at most 2147483647, got "x"',
    ],
    [
      { a: 3e9 },
      (from: JsonReader) => from.integer("a", 0),
      "400 body.a must be a whole number of at most 2147483647, got 3000000000",
    ],
    [
      { a: 2e16 },
      (from: JsonReader) => from.long("a", 0),
      "400 body.a must be a whole number of at most 9007199254740991, got 20000000000000000",
    ],
    [
      { a: "maybe" },
      (from: JsonReader) => from.flag("a", true),
      '400 body.a must be true or false, got "maybe"',
    ],
    [
      { a: "THREE" },
      (from: JsonReader) => from.choice("a", ["ONE", "TWO"]),
      '400 body.a must be one of ONE, TWO, got "THREE"',
    ],
    [
      { a: 2 },
      (from: JsonReader) => from.choice("a", ["ONE", "TWO"]),
      "400 body.a must be one of ONE, TWO, got 2",
    ],
    [{ a: {} }, (from: JsonReader) => from.text("a"), "400 body.a must be text, got an object"],
    [{ a: "x" }, (from: JsonReader) => from.texts("a"), '400 body.a must be a list, got "x"'],
    [{ a: [[]] }, (from: JsonReader) => from.texts("a"), "400 body.a[0] must be text, got a list"],
    [{ a: [] }, (from: JsonReader) => from.map("a"), "400 body.a must be an object, got a list"],
    [
      { a: "\ud800" },
      (from: JsonReader) => from.text("a"),
      "400 body.a must be Unicode text, it has half a surrogate pair",
    ],
    [{ a: { b: 1 } }, (from: JsonReader) => from.object("a")?.text("b"), "accepted"],
  ])("reads %j", (value, read, expected) => {
    expect(refusal(() => read(reader(value)))).toBe(expected);
  });

  it.each([[null], [[]], ["x"], [1], [undefined]])("refuses %j where an object is needed", (value) => {
    expect(refusal(() => reader(value))).toMatch(/^400 body must be an object, got /);
  });
});

describe("toList", () => {
  it("names the element that cannot be read", () => {
    expect(refusal(() => toTexts(["a", {}], "ids"))).toBe("400 ids[1] must be text, got an object");
    expect(refusal(() => toList({}, "ids", toText))).toBe("400 ids must be a list, got an object");
  });
});
