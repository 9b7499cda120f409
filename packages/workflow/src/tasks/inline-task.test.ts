import { inlineTask } from "./inline-task";

describe("inlineTask", () => {
  it("writes script and language as inputs", () => {
    expect(inlineTask("add", "1 + 1")).toStrictEqual({
      type: "INLINE",
      taskReferenceName: "add",
      name: "add",
      inputParameters: { evaluatorType: "javascript", expression: "1 + 1" },
    });
  });

  it("passes data to the script", () => {
    const task = inlineTask("add", "$.a + 1", "graaljs", {
      inputParameters: { a: "${workflow.input.a}", expression: "not this" },
      optional: true,
    });
    expect(task).toMatchObject({
      inputParameters: { a: "${workflow.input.a}", evaluatorType: "graaljs", expression: "$.a + 1" },
      optional: true,
    });
  });
});
