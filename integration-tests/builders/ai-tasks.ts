import {
  type CallMcpToolOptions,
  callMcpToolTask,
  type ChatMessage,
  generateAudioTask,
  type GenerateAudioOptions,
  type GenerateImageOptions,
  generateImageTask,
  listMcpToolsTask,
  type ListMcpToolsOptions,
  type LlmChatCompleteOptions,
  llmChatCompleteTask,
  type LlmCompletionParams,
  type LlmGenerateEmbeddingsOptions,
  llmGenerateEmbeddingsTask,
  type LlmIndexDocumentOptions,
  llmIndexDocumentTask,
  type LlmIndexTextOptions,
  llmIndexTextTask,
  LLMProvider,
  type LlmQueryEmbeddingsOptions,
  llmQueryEmbeddingsTask,
  type LlmSearchEmbeddingsOptions,
  llmSearchEmbeddingsTask,
  type LlmSearchIndexOptions,
  llmSearchIndexTask,
  type LlmStoreEmbeddingsOptions,
  llmStoreEmbeddingsTask,
  type LlmTextCompleteOptions,
  llmTextCompleteTask,
  Role,
  type ToolCall,
  type ToolSpec,
  VectorDB,
  withPromptVariable,
  withPromptVariables,
} from "@baton/workflow";
import type { BuilderCalls } from "./builder-calls";
import { type Full, OPTIONS, VALUES } from "./every-option";

const { OPEN_AI } = LLMProvider;
const { PINECONE_DB } = VectorDB;
const embedding = { provider: OPEN_AI, model: "text-embedding-3-small" };
const json = { type: "object", properties: { city: { type: "string" } } };

const called: Full<ToolCall> = {
  name: "weather",
  taskReferenceName: "ask",
  type: "SIMPLE",
  inputParameters: VALUES,
  output: VALUES,
};
const message: Full<ChatMessage> = {
  role: Role.TOOL_CALL,
  message: "${workflow.input.question}",
  media: ["https://example.test/a.png"],
  mimeType: "image/png",
  toolCalls: [called],
};
const tool: Full<ToolSpec> = {
  name: "weather",
  type: "SIMPLE",
  description: "tells the weather",
  inputSchema: json,
  outputSchema: json,
  configParams: { mcpServer: "weather" },
  integrationNames: { AI_MODEL: "openai" },
};
const completion: Full<LlmCompletionParams> = {
  temperature: 0.5,
  topP: 0.25,
  topK: 3,
  maxTokens: 100,
  frequencyPenalty: 0.5,
  presencePenalty: -0.5,
  stopWords: ["stop", "end"],
  maxResults: 2,
};
const chat: Full<LlmChatCompleteOptions> = {
  ...completion,
  messages: [message, { role: Role.USER, message: "hello" }],
  instructions: "be brief",
  instructionsTemplate: "brief",
  promptVariables: VALUES,
  promptVersion: 2,
  userInput: "hello",
  tools: [tool],
  jsonOutput: true,
  outputSchema: json,
  outputMimeType: "application/json",
  outputLocation: "s3://bucket/folder",
  googleSearchRetrieval: true,
  inputSchema: json,
  thinkingTokenLimit: 1_000,
  reasoningEffort: "low",
  voice: "alloy",
  participants: { before: Role.ASSISTANT },
};
const text: Full<LlmTextCompleteOptions> = {
  ...completion,
  promptVariables: VALUES,
  promptVersion: 2,
  jsonOutput: true,
};
const generated: Full<LlmGenerateEmbeddingsOptions> = { instructions: "to search", dimensions: 256 };
const stored: Full<LlmStoreEmbeddingsOptions> = { namespace: "n", docId: "d", metadata: VALUES };
const searched: Full<LlmSearchEmbeddingsOptions> = { namespace: "n", maxResults: 3 };
const queried: Full<LlmQueryEmbeddingsOptions> = { namespace: "n" };
const indexed: Full<LlmIndexTextOptions> = {
  namespace: "n",
  metadata: VALUES,
  url: "https://example.test/a.txt",
  chunkSize: 500,
  chunkOverlap: 50,
  dimensions: 256,
};
const document: Full<LlmIndexDocumentOptions> = {
  namespace: "n",
  chunkSize: 500,
  chunkOverlap: 50,
  docId: "d",
  metadata: VALUES,
  dimensions: 256,
};
const found: Full<LlmSearchIndexOptions> = { namespace: "n", maxResults: 3, dimensions: 256 };
const image: Full<GenerateImageOptions> = {
  imageCount: 2,
  width: 512,
  height: 256,
  size: "512x256",
  style: "vivid",
  outputFormat: "webp",
};
const audio: Full<GenerateAudioOptions> = {
  text: "${workflow.input.text}",
  voice: "alloy",
  speed: 1.5,
  responseFormat: "mp3",
};
const call: Full<CallMcpToolOptions> = {
  inputParameters: VALUES,
  arguments: VALUES,
  headers: { Authorization: "Bearer ${workflow.secrets.TOKEN}" },
};
const list: Full<ListMcpToolsOptions> = { filter: "weather*", headers: { "x-team": "suite" } };

const prompt = () => llmTextCompleteTask("r", OPEN_AI, "gpt", "greet", text, OPTIONS);

/** Tasks that language models and their tools execute: each builder with every option it has. */
export const AI_TASKS: BuilderCalls = {
  llmChatCompleteTask: () => [
    { ...prompt(), taskReferenceName: "before" },
    llmChatCompleteTask("r", OPEN_AI, "gpt", chat, OPTIONS),
    llmChatCompleteTask("s", OPEN_AI, "gpt", { messages: "${workflow.input.messages}", participants: ["r"] }),
  ],
  llmTextCompleteTask: () => [prompt()],
  llmGenerateEmbeddingsTask: () => [
    llmGenerateEmbeddingsTask("r", OPEN_AI, "ada", "${workflow.input.text}", generated, OPTIONS),
  ],
  llmStoreEmbeddingsTask: () => [
    llmStoreEmbeddingsTask("r", PINECONE_DB, "index", [0.5, -1, 2], stored, OPTIONS),
  ],
  llmSearchEmbeddingsTask: () => [
    llmSearchEmbeddingsTask("r", PINECONE_DB, "index", "${workflow.input.vector}", searched, OPTIONS),
  ],
  llmQueryEmbeddingsTask: () => [llmQueryEmbeddingsTask("r", PINECONE_DB, "index", [0.5], queried, OPTIONS)],
  llmIndexTextTask: () => [
    llmIndexTextTask("r", PINECONE_DB, "index", embedding, "text", "id", indexed, OPTIONS),
  ],
  llmIndexDocumentTask: () => [
    llmIndexDocumentTask(
      "r",
      PINECONE_DB,
      "index",
      embedding,
      "https://a.test",
      "text/html",
      document,
      OPTIONS,
    ),
  ],
  llmSearchIndexTask: () => [
    llmSearchIndexTask("r", PINECONE_DB, "index", embedding, "where?", found, OPTIONS),
  ],
  generateImageTask: () => [generateImageTask("r", OPEN_AI, "dall-e", "a cat", image, OPTIONS)],
  generateAudioTask: () => [generateAudioTask("r", OPEN_AI, "tts", audio, OPTIONS)],
  callMcpToolTask: () => [callMcpToolTask("r", "https://mcp.example.test", "weather", call, OPTIONS)],
  listMcpToolsTask: () => [listMcpToolsTask("r", "https://mcp.example.test", list, OPTIONS)],
  withPromptVariable: () => [withPromptVariable(prompt(), "name", VALUES)],
  withPromptVariables: () => [withPromptVariables(prompt(), { ...VALUES, text: "another" })],
};
