import { isRecord } from "../tasks/plain-copy";
import { Role } from "../tasks/ai/chat-message";
import { hasExpression } from "./expression";
import { isBlank, type Problem, shown } from "./problem";
import { type Finding, problemsAt, type TaskRule } from "./task-rule";
import type { PlacedTask } from "./walk-tasks";

/** Inputs that must hold a text where they are given; one that is absent may come from the task definition. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  LLM_CHAT_COMPLETE: ["llmProvider", "model"],
  LLM_TEXT_COMPLETE: ["llmProvider", "model", "promptName"],
  LLM_GENERATE_EMBEDDINGS: ["llmProvider", "model", "text"],
  LLM_INDEX_TEXT: ["vectorDB", "index", "embeddingModelProvider", "embeddingModel", "text", "docId"],
  LLM_INDEX_DOCUMENT: ["vectorDB", "index", "embeddingModelProvider", "embeddingModel", "url", "mediaType"],
  LLM_SEARCH_INDEX: ["vectorDB", "index", "embeddingModelProvider", "embeddingModel", "query"],
  LLM_STORE_EMBEDDINGS: ["vectorDB", "index"],
  LLM_SEARCH_EMBEDDINGS: ["vectorDB", "index"],
  LLM_GET_EMBEDDINGS: ["vectorDB", "index"],
  GENERATE_IMAGE: ["llmProvider", "model", "prompt"],
  GENERATE_AUDIO: ["llmProvider", "model", "text"],
  CALL_MCP_TOOL: ["mcpServer", "method"],
  LIST_MCP_TOOLS: ["mcpServer"],
};

/** Inputs that count something: whole numbers from 1. */
const COUNTS = [
  "maxTokens",
  "maxResults",
  "topK",
  "chunkSize",
  "dimensions",
  "n",
  "width",
  "height",
] as const;

/** Orkes takes `human` for `user`. */
const ROLES: readonly unknown[] = [...Object.values(Role), "human"];

/** The task types that language models, vector databases and MCP servers execute. */
export const AI_RULES: ReadonlyMap<string, TaskRule> = new Map<string, TaskRule>(
  Object.keys(TEXTS).map((type) => [type, checkAiTask]),
);

function checkAiTask({ task, type, path }: PlacedTask): Problem[] {
  const inputs: Record<string, unknown> = isRecord(task.inputParameters) ? task.inputParameters : {};
  // What an MCP tool is given stands beside the task's own inputs and may have any name.
  const counts = type === "CALL_MCP_TOOL" ? [] : COUNTS;
  return problemsAt(path, [
    ...(TEXTS[type] ?? []).map((input) => textProblem(inputs, input)),
    ...counts.map((input) => countProblem(inputs, input)),
    ...(type === "LLM_CHAT_COMPLETE" ? messageProblems(inputs["messages"]) : []),
    ...(type.endsWith("_EMBEDDINGS") ? [vectorProblem(inputs["embeddings"])] : []),
  ]);
}

function textProblem(inputs: Record<string, unknown>, input: string): Finding {
  const value = inputs[input];
  if (isAbsent(value) || !isBlank(value)) return undefined;
  return [`inputParameters.${input}`, `must be a text that is not empty, got ${shown(value)}`];
}

function countProblem(inputs: Record<string, unknown>, input: string): Finding {
  const value = inputs[input];
  // The server reads digits in text as a number.
  const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  if (isAbsent(value) || hasExpression(value) || (Number.isInteger(count) && Number(count) >= 1))
    return undefined;
  return [`inputParameters.${input}`, `must be a whole number from 1, got ${shown(value)}`];
}

function messageProblems(messages: unknown): Finding[] {
  if (isAbsent(messages) || hasExpression(messages)) return [];
  if (!Array.isArray(messages)) {
    return [["inputParameters.messages", `must be a list of messages, got ${shown(messages)}`]];
  }
  return messages.map((message: unknown, index): Finding => {
    const at = `inputParameters.messages[${index}]`;
    if (hasExpression(message)) return undefined;
    if (!isRecord(message)) return [at, `must be a message, got ${shown(message)}`];
    const role = message["role"];
    if (ROLES.includes(role) || hasExpression(role)) return undefined;
    return [`${at}.role`, `must be one of ${ROLES.join(", ")}, got ${shown(role)}`];
  });
}

function vectorProblem(vector: unknown): Finding {
  if (isAbsent(vector) || hasExpression(vector)) return undefined;
  const numbers =
    Array.isArray(vector) &&
    vector.length > 0 &&
    vector.every((item) => typeof item === "number" || hasExpression(item));
  if (numbers) return undefined;
  const found = Array.isArray(vector) && vector.length === 0 ? "an empty list" : shown(vector);
  return [
    "inputParameters.embeddings",
    `must be a list of numbers or an expression that gives one, got ${found}`,
  ];
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
