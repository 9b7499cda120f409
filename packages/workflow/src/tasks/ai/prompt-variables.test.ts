import { ConductorSdkError } from "@baton/core";
import { noopTask } from "../noop-task";
import { llmChatCompleteTask } from "./llm-complete-task";
import { withPromptVariable, withPromptVariables } from "./prompt-variables";

describe("withPromptVariable and withPromptVariables", () => {
  it("add to what is there, replace what has the same name, and leave the original alone", () => {
    const task = llmChatCompleteTask("chat", "p", "m", { promptVariables: { a: 1, b: 2 } });
    const before = structuredClone(task);
    const after = withPromptVariable(withPromptVariables(task, { b: 3, c: [4] }), "d", "${x.output}");
    expect(after).toStrictEqual({
      ...before,
      inputParameters: {
        ...before.inputParameters,
        promptVariables: { a: 1, b: 3, c: [4], d: "${x.output}" },
      },
    });
    expect(task).toStrictEqual(before);
  });

  it("work on a task without variables or inputs", () => {
    expect(withPromptVariable(noopTask("t"), "a", 1).inputParameters).toStrictEqual({
      promptVariables: { a: 1 },
    });
  });

  it("refuse to add to one expression", () => {
    const inputParameters = { promptVariables: "${workflow.input.variables}" };
    const add = () => withPromptVariable({ ...noopTask("chat"), inputParameters }, "a", 1);
    expect(add).toThrow(ConductorSdkError);
    expect(add).toThrow('inputParameters.promptVariables of "chat" must be values by name');
  });
});
