import { yieldTask } from "./yield-task";

describe("yieldTask", () => {
  it("carries what the caller gets", () => {
    expect(yieldTask("ask", { question: "${draft.output.text}" }, { optional: true })).toStrictEqual({
      type: "YIELD",
      taskReferenceName: "ask",
      name: "ask",
      inputParameters: { question: "${draft.output.text}" },
      optional: true,
    });
  });
});
