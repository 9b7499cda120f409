import { setVariableTask } from "./set-variable-task";

describe("setVariableTask", () => {
  it("writes the variables as inputs", () => {
    expect(setVariableTask("mark", { state: "paid" }, true)).toStrictEqual({
      type: "SET_VARIABLE",
      taskReferenceName: "mark",
      name: "mark",
      inputParameters: { state: "paid" },
      optional: true,
    });
  });
});
