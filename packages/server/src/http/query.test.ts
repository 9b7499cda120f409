import { oneOf, pathInteger, Query } from "./query";

describe("Query", () => {
  it("decodes names and values", () => {
    const query = new Query("a+b=c%20d%2Be&flag&%C3%BC=1");

    expect([query.text("a b"), query.text("flag"), query.text("ü"), query.text("absent")]).toEqual([
      "c d+e",
      "",
      "1",
      undefined,
    ]);
  });

  it("reads numbers, an empty one as not given", () => {
    const query = new Query("a=12&b=&c=-5&long=4000000000000");

    expect([query.integer("a"), query.integer("b"), query.integer("c"), query.integer("d")]).toEqual([
      12,
      undefined,
      -5,
      undefined,
    ]);
    expect(query.long("long")).toBe(4_000_000_000_000);
  });

  it.each(["true", "TRUE", "on", "yes", "1"])("reads %s as true", (value) => {
    expect(new Query(`a=${value}`).flag("a", false)).toBe(true);
  });

  it.each(["false", "FALSE", "off", "no", "0"])("reads %s as false", (value) => {
    expect(new Query(`a=${value}`).flag("a", true)).toBe(false);
  });

  it("reads an empty flag as not given", () => {
    expect(new Query("a=").flag("a", true)).toBe(true);
  });

  it("reads lists, repeated or separated by commas", () => {
    const query = new Query("a=x&a=y,z&b=x,%20y&c=");

    expect([query.list("a"), query.list("b"), query.list("c"), query.list("d")]).toEqual([
      ["x", "y,z"],
      ["x", "y"],
      [],
      undefined,
    ]);
  });

  it("takes the first of repeated numbers and flags, and joins repeated texts", () => {
    const query = new Query("v=1&v=2&t=a&t=b&f=no&f=yes");

    expect([query.integer("v"), query.text("t"), query.flag("f", true)]).toEqual([1, "a,b", false]);
  });

  it("reads maps", () => {
    const query = new Query("in[i]=2&in[k l]=x&other=1");

    expect([query.map("in"), query.map("out")]).toEqual([{ i: "2", "k l": "x" }, undefined]);
  });

  it.each([
    ["a=x", (query: Query) => query.integer("a"), "Request parameter 'a' must be a whole number, got 'x'"],
    [
      "a=1.5",
      (query: Query) => query.integer("a"),
      "Request parameter 'a' must be a whole number, got '1.5'",
    ],
    [
      "a=99999999999",
      (query: Query) => query.integer("a"),
      "Request parameter 'a' must be a whole number, got '99999999999'",
    ],
    [
      "a=maybe",
      (query: Query) => query.flag("a", true),
      "Request parameter 'a' must be true or false, got 'maybe'",
    ],
    [
      "a=ALL",
      (query: Query) => query.choice("a", ["ONE", "TWO"]),
      "Request parameter 'a' must be one of ONE, TWO, got 'ALL'",
    ],
    ["", (query: Query) => query.requiredText("a"), "Required request parameter 'a' is not present"],
  ])("refuses %s", (text, read, message) => {
    expect(() => read(new Query(text))).toThrow(message);
  });

  it("refuses an escape that is none", () => {
    expect(() => new Query("a=%zz")).toThrow("The query has an invalid escape in %zz");
  });
});

describe("values in paths", () => {
  it("are read like parameters", () => {
    expect(pathInteger("version", "3")).toBe(3);
    expect(() => pathInteger("version", "one")).toThrow("'version' must be a whole number, got 'one'");
    expect(() => oneOf("status", "DONE", ["COMPLETED"])).toThrow(
      "status must be one of COMPLETED, got 'DONE'",
    );
  });
});
