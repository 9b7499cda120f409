import { jsonJqTask } from "./json-jq-task";

describe("jsonJqTask", () => {
  it("writes the program beside its data", () => {
    expect(jsonJqTask("sum", ".lines | length", { inputParameters: { lines: [1, 2] } })).toStrictEqual({
      type: "JSON_JQ_TRANSFORM",
      taskReferenceName: "sum",
      name: "sum",
      inputParameters: { queryExpression: ".lines | length", lines: [1, 2] },
    });
  });

  it("takes a plain optional flag", () => {
    expect(jsonJqTask("sum", ".", true).optional).toBe(true);
  });
});
