import type { JsonObject } from "./document";
import { findLooseData, findUnexplainedSilence } from "./loose-data";

const documentOf = (schemas: JsonObject, operation: JsonObject = { responses: {} }): JsonObject => ({
  paths: { "/a": { get: { operationId: "readA", ...operation } } },
  components: { schemas },
});
const text = { type: "string" };
const exact = { type: "object", required: ["a"], properties: { a: text } };

describe("findLooseData", () => {
  it("finds nothing where types, fields and what has to be there are named", () => {
    const content = {
      "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/A" } } },
    };

    expect(
      findLooseData(
        documentOf(
          { A: exact, B: { enum: ["x"] }, C: { type: "object", additionalProperties: text } },
          {
            responses: { "200": { content } },
          },
        ),
      ),
    ).toEqual([]);
  });

  it.each<[string, JsonObject, string]>([
    ["an object without fields", { type: "object" }, "anything A"],
    ["a map of anything", { type: "object", additionalProperties: true }, "anything A"],
    ["a map of empty schemas", { type: "object", additionalProperties: {} }, "anything A"],
    ["fields and any others", { ...exact, additionalProperties: true }, "anything A"],
    ["no type", { description: "?" }, "anything A"],
    ["a list of anything", { type: "array" }, "anything A[]"],
    ["a field of any type", { ...exact, properties: { a: {} } }, "anything A.a"],
    ["a map of maps", { type: "object", additionalProperties: { type: "object" } }, "anything A{}"],
    ["fields of which none is required", { type: "object", properties: { a: text } }, "nothingRequired A"],
    ["alternatives", { anyOf: [text, { type: "object" }] }, "anything A"],
  ])("finds %s", (_what, schema, place) => {
    expect(findLooseData(documentOf({ A: schema }))).toEqual([place]);
  });

  it("takes what a part of a schema requires as required in the whole", () => {
    const parts = [{ $ref: "#/components/schemas/A" }, { type: "object", properties: { b: text } }];

    expect(findLooseData(documentOf({ A: exact, B: { allOf: parts } }))).toEqual([]);
  });

  it("looks into requests and answers", () => {
    const content = { "application/json": {} };

    expect(
      findLooseData(
        documentOf({}, { requestBody: { content }, responses: { "200": { content }, "4XX": {} } }),
      ),
    ).toEqual(["anything readA.request", "anything readA.200"]);
  });
});

describe("findUnexplainedSilence", () => {
  it("finds an empty success that does not say that it is one", () => {
    const responses = { "200": { description: "The answer." }, "204": { description: "There is none." } };

    expect(findUnexplainedSilence(documentOf({}, { responses }))).toEqual(["readA.200"]);
  });
});
