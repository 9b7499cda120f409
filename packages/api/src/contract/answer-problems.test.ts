import { answerProblems } from "./answer-problems";
import type { DescribedOperation, Description } from "./description";
import { resultProblems, sentProblems } from "./result-problems";

const operation: DescribedOperation = {
  operationId: "findThing",
  requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } },
  responses: {
    "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } },
    "4XX": { $ref: "#/components/responses/Refused" },
  },
};
const document = {
  paths: { "/thing": { get: operation } },
  components: {
    schemas: {
      Thing: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
      Refusal: { type: "object", properties: { message: { type: "string" } } },
    },
    responses: {
      Refused: { content: { "application/json": { schema: { $ref: "#/components/schemas/Refusal" } } } },
    },
  },
};
const description: Description = document;
const mayBeEmpty: DescribedOperation = {
  ...operation,
  responses: { ...operation.responses, "204": {} },
};
const contentType = "application/json;charset=UTF-8";

describe("answerProblems", () => {
  it.each<[string, number, unknown]>([
    ["an answer as described", 200, { name: "a" }],
    ["a refusal as described", 404, { message: "gone" }],
  ])("finds nothing in %s", (_what, status, body) => {
    expect(answerProblems(description, operation, { status, contentType, body })).toEqual([]);
  });

  it.each<[string, number, string | undefined, unknown, string]>([
    ["a missing field", 200, contentType, {}, "body.name is missing"],
    ["a field without a name", 200, contentType, { name: "a", b: 1 }, "body.b is not described"],
    ["an unknown status", 302, contentType, {}, "the status 302 is not described"],
    ["no body", 200, undefined, "", "no body comes with the status 200"],
    ["another kind of body", 200, "text/html", "<p>", "the body is text/html, not application/json"],
    ["a refusal of another form", 400, contentType, { message: 1 }, "body.message is 1, not of type string"],
  ])("finds %s", (_what, status, type, body, problem) => {
    expect(answerProblems(description, operation, { status, contentType: type, body })).toEqual([problem]);
  });

  it("takes an empty 200 where 204 is described beside it, and no body with that 204", () => {
    expect(answerProblems(description, mayBeEmpty, { status: 200, body: "" })).toEqual([]);
    expect(answerProblems(description, mayBeEmpty, { status: 204, body: "a" })).toEqual([
      'a body comes where none is described: "a"',
    ]);
  });
});

describe("resultProblems", () => {
  it("takes what one of the successful answers describes", () => {
    expect(resultProblems(description, operation, { name: "a" })).toEqual([]);
    expect(resultProblems(description, mayBeEmpty, undefined)).toEqual([]);
  });

  it("finds what none of them describes", () => {
    expect(resultProblems(description, operation, { name: 1 })).toEqual([
      "answer.name is 1, not of type string",
    ]);
    expect(resultProblems(description, operation, undefined)).toEqual([
      "an empty answer, where none is described",
    ]);
    expect(resultProblems(description, { ...operation, responses: { "200": {} } }, 7)).toEqual([
      "an answer where none is described: 7",
    ]);
  });
});

describe("sentProblems", () => {
  it("looks at JSON bodies", () => {
    expect(sentProblems(description, operation, { name: "a" })).toEqual([]);
    expect(sentProblems(description, operation, undefined)).toEqual([]);
    expect(sentProblems(description, operation, {})).toEqual(["body.name is missing"]);
  });

  it("finds a body that nobody reads", () => {
    const { operationId, responses } = operation;

    expect(sentProblems(description, { operationId, responses }, {})).toEqual([
      "a body is sent where none is described",
    ]);
  });
});
