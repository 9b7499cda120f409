import type { WorkflowTask } from "@baton/api";
import { Role } from "../tasks/ai/chat-message";
import { generateAudioTask, generateImageTask } from "../tasks/ai/generate-media-task";
import { llmChatCompleteTask, llmTextCompleteTask } from "../tasks/ai/llm-complete-task";
import {
  llmGenerateEmbeddingsTask,
  llmQueryEmbeddingsTask,
  llmSearchEmbeddingsTask,
  llmStoreEmbeddingsTask,
} from "../tasks/ai/llm-embeddings-task";
import { llmIndexDocumentTask, llmIndexTextTask, llmSearchIndexTask } from "../tasks/ai/llm-index-task";
import { callMcpToolTask, listMcpToolsTask } from "../tasks/ai/mcp-task";
import { checkWorkflowDefinition } from "./check-workflow-definition";

const paths = (task: WorkflowTask) =>
  checkWorkflowDefinition({ name: "w", timeoutSeconds: 0, tasks: [task] }).map(({ path }) =>
    path.replace("tasks[0].inputParameters.", ""),
  );
const bare = (type: string, inputParameters: Record<string, unknown>): WorkflowTask => ({
  name: "t",
  taskReferenceName: "t",
  type,
  inputParameters,
});
const model = { provider: "p", model: "m" };
const blank = { provider: "", model: " " };

describe("AI tasks", () => {
  it.each([
    [llmChatCompleteTask("t", "p", "m", { messages: [{ role: Role.TOOL, message: "x" }], maxTokens: 1 })],
    [llmTextCompleteTask("t", "${workflow.input.provider}", "m", "prompt")],
    [llmGenerateEmbeddingsTask("t", "p", "m", "x", { dimensions: 3 })],
    [llmIndexTextTask("t", "v", "i", model, "x", "d")],
    [llmIndexDocumentTask("t", "v", "i", model, "u", "text/html")],
    [llmSearchIndexTask("t", "v", "i", model, "q")],
    [llmStoreEmbeddingsTask("t", "v", "i", [1])],
    [llmSearchEmbeddingsTask("t", "v", "i", "${workflow.input.vector}")],
    [llmQueryEmbeddingsTask("t", "v", "i", [0.1, 2])],
    [generateImageTask("t", "p", "m", "x", { imageCount: 1 })],
    [generateAudioTask("t", "p", "m")],
    [callMcpToolTask("t", "s", "m", { inputParameters: { width: "wide" } })],
    [listMcpToolsTask("t", "s")],
  ])("that have what they need are accepted: %#", (task) => {
    expect(paths(task)).toEqual([]);
  });

  it("need texts that are not empty", () => {
    expect(paths(llmChatCompleteTask("t", "", " "))).toEqual(["llmProvider", "model"]);
    expect(paths(llmTextCompleteTask("t", "p", "m", ""))).toEqual(["promptName"]);
    expect(paths(llmGenerateEmbeddingsTask("t", "p", "m", ""))).toEqual(["text"]);
    expect(paths(llmIndexTextTask("t", "", "", blank, "", ""))).toEqual([
      "vectorDB",
      "index",
      "embeddingModelProvider",
      "embeddingModel",
      "text",
      "docId",
    ]);
    expect(paths(llmIndexDocumentTask("t", "v", "i", model, "", ""))).toEqual(["url", "mediaType"]);
    expect(paths(llmSearchIndexTask("t", "v", "i", model, ""))).toEqual(["query"]);
    expect(paths(llmStoreEmbeddingsTask("t", "", "i", [1]))).toEqual(["vectorDB"]);
    expect(paths(generateImageTask("t", "p", "m", ""))).toEqual(["prompt"]);
    expect(paths(callMcpToolTask("t", "", ""))).toEqual(["mcpServer", "method"]);
    expect(paths(listMcpToolsTask("t", " "))).toEqual(["mcpServer"]);
  });

  it("may get inputs from their task definition", () => {
    expect(paths(bare("LLM_CHAT_COMPLETE", {}))).toEqual([]);
    expect(paths(bare("LLM_INDEX_TEXT", {}))).toEqual([]);
  });

  it("count in numbers, in digits and in expressions", () => {
    const inputs = { maxTokens: "100", maxResults: "${workflow.input.n}", dimensions: 3 };
    expect(paths(bare("LLM_SEARCH_INDEX", inputs))).toEqual([]);
    expect(paths(bare("LLM_SEARCH_EMBEDDINGS", { embeddings: ["${workflow.input.x}", 1] }))).toEqual([]);
  });

  it.each([0, -1, 1.5, "many", "0", ""])("cannot count to %p", (count) => {
    expect(paths(bare("LLM_CHAT_COMPLETE", { maxTokens: count }))).toEqual(["maxTokens"]);
    expect(paths(bare("GENERATE_IMAGE", { n: count, width: count }))).toEqual(["n", "width"]);
  });

  it.each([[[]], [["1"]], ["1,2"], [{ 0: 1 }]])("cannot use %j as a vector", (vector) => {
    expect(paths(bare("LLM_STORE_EMBEDDINGS", { embeddings: vector }))).toEqual(["embeddings"]);
    expect(paths(bare("LLM_GET_EMBEDDINGS", { embeddings: vector }))).toEqual(["embeddings"]);
  });
});

describe("the messages of a chat", () => {
  it("are a list, or an expression that gives one", () => {
    expect(paths(bare("LLM_CHAT_COMPLETE", { messages: "${workflow.input.messages}" }))).toEqual([]);
    expect(paths(bare("LLM_CHAT_COMPLETE", { messages: "Hello" }))).toEqual(["messages"]);
  });

  it("have a role that the server knows", () => {
    const messages = [
      { role: "user", message: "a" },
      { role: "robot", message: "b" },
      { role: "human", message: "b" },
      { role: "${workflow.input.role}", message: "c" },
      { message: "d" },
      "${workflow.input.message}",
      "e",
    ];
    expect(paths(bare("LLM_CHAT_COMPLETE", { messages }))).toEqual([
      "messages[1].role",
      "messages[4].role",
      "messages[6]",
    ]);
  });
});
