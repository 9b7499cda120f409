import { ConductorSdkError } from "@baton/core";
import { generateInlineTask } from "./generate-inline-task";

const options = { newId: () => "7" };

describe("generateInlineTask", () => {
  it("has a script that gives true unless told otherwise", () => {
    expect(generateInlineTask({}, options)).toStrictEqual({
      type: "INLINE",
      name: "inline_task_7",
      taskReferenceName: "inline_task_7_ref",
      inputParameters: { value: "${workflow.input.value}", evaluatorType: "graaljs", expression: "true" },
    });
  });

  it("keeps script, language and data that are given", () => {
    const inputParameters = { evaluatorType: "javascript", expression: "$.a", a: 1 };
    expect(generateInlineTask({ inputParameters }, options).inputParameters).toStrictEqual({
      value: "${workflow.input.value}",
      ...inputParameters,
    });
  });

  it("writes a function down as a script that calls it", () => {
    const script = Object.assign(() => 0, { toString: () => "function () { return $.a; }" });
    const { inputParameters } = generateInlineTask({ inputParameters: { expression: () => script, a: 1 } });
    expect(inputParameters).toStrictEqual({
      evaluatorType: "graaljs",
      a: 1,
      expression: "(function () { return $.a; })();",
    });
  });

  it("refuses a function that does not return one", () => {
    const make = () => generateInlineTask({ inputParameters: { expression: () => "text" } });
    expect(make).toThrow(ConductorSdkError);
    expect(make).toThrow("a function that returns a function, but it returned string");
  });
});
