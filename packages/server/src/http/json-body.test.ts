import { parseJsonBody } from "./json-body";
import { jsonFault } from "./json-position";

describe("parseJsonBody", () => {
  it("takes what JSON allows, and a byte order mark", () => {
    expect(parseJsonBody('\ufeff{"a":[1,"ü",null]}')).toEqual({ a: [1, "ü", null] });
    expect(parseJsonBody(" null ")).toBeNull();
  });

  it.each([
    ["", "Required request body is missing"],
    ["   ", "JSON parse error: expected a value at position 3"],
    ['{"name": ', "JSON parse error: expected a value at position 9"],
    ["name", "JSON parse error: expected a value at position 0"],
    ["{'name':'x'}", "JSON parse error: expected a member name in double quotes at position 1"],
    ['{"name":"x",}', "JSON parse error: expected a member name in double quotes at position 12"],
    ['{"a" 1}', "JSON parse error: expected a colon at position 5"],
    ['{"a":1 "b":2}', "JSON parse error: expected a comma or } at position 7"],
    ["[1,]", "JSON parse error: expected a value at position 3"],
    ["[1 2]", "JSON parse error: expected a comma or ] at position 3"],
    ['["a\tb"]', "JSON parse error: expected a value at position 1"],
    ['["a\\x"]', "JSON parse error: expected a value at position 1"],
    ["[01]", "JSON parse error: expected a comma or ] at position 2"],
    ["[] []", "JSON parse error: expected the end of the text at position 3"],
  ])("refuses %j", (body, message) => {
    expect(() => parseJsonBody(body)).toThrow(message);
  });

  it("refuses what is nested too deeply", () => {
    const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

    expect(() => parseJsonBody(nested(1000))).toThrow(
      "JSON parse error: more than 1000 levels at position 999",
    );
    expect(parseJsonBody(nested(999))).toHaveLength(1);
  });

  it("does not count brackets in texts", () => {
    const text = '"\\'.repeat(2) + "[".repeat(2000);

    expect(parseJsonBody(JSON.stringify([text]))).toEqual([text]);
  });

  it("refuses numbers that nobody can mean", () => {
    expect(() => parseJsonBody(`[${"9".repeat(1200)}]`)).toThrow("a number of more than 1000 digits");
  });
});

describe("jsonFault", () => {
  it.each(['{"a":{"b":[true,false,null,-1.5e+3,"\\u00e9\\n"]}}', "0", '""', " [ ] "])(
    "finds none in %j",
    (text) => {
      expect(jsonFault(text)).toBeUndefined();
    },
  );
});
