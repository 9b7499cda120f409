import { Role } from "./chat-message";
import { llmChatCompleteTask, llmTextCompleteTask } from "./llm-complete-task";
import { LLMProvider } from "./llm-provider";

describe("llmChatCompleteTask", () => {
  it("makes inputs of its options and leaves out what is undefined", () => {
    const messages = [{ role: Role.USER, message: "Hello" }];
    const options = { messages, temperature: 0, maxTokens: 10, topP: undefined, jsonOutput: true };
    expect(llmChatCompleteTask("chat", LLMProvider.OPEN_AI, "gpt", options)).toStrictEqual({
      type: "LLM_CHAT_COMPLETE",
      taskReferenceName: "chat",
      name: "chat",
      inputParameters: {
        llmProvider: "openai",
        model: "gpt",
        messages,
        temperature: 0,
        maxTokens: 10,
        jsonOutput: true,
      },
    });
  });

  it("gives the server the instructions under the name that it reads", () => {
    const inputs = (options: Parameters<typeof llmChatCompleteTask>[3]) =>
      llmChatCompleteTask("chat", "p", "m", options).inputParameters;
    expect(inputs({ instructionsTemplate: "t" })).toMatchObject({ instructions: "t" });
    expect(inputs({ instructions: "i", instructionsTemplate: "t" })).toMatchObject({ instructions: "i" });
    expect(inputs({})).toStrictEqual({ llmProvider: "p", model: "m" });
  });

  it("takes task options last", () => {
    const task = llmChatCompleteTask("chat", "p", "m", {}, { name: "chat_slowly", retryCount: 5 });
    expect(task).toMatchObject({ name: "chat_slowly", taskReferenceName: "chat", retryCount: 5 });
    expect(llmChatCompleteTask("chat", "p", "m", {}, true).optional).toBe(true);
  });
});

describe("llmTextCompleteTask", () => {
  it("names the prompt", () => {
    const options = { promptVariables: { a: 1 }, stopWords: ["."], promptVersion: 2 };
    expect(llmTextCompleteTask("text", "p", "m", "greeting", options, true)).toStrictEqual({
      type: "LLM_TEXT_COMPLETE",
      taskReferenceName: "text",
      name: "text",
      inputParameters: { llmProvider: "p", model: "m", promptName: "greeting", ...options },
      optional: true,
    });
  });
});
