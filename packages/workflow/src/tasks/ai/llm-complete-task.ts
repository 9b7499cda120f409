import { defineTask, type InputTask } from "../define-task";
import { type OptionalOr, optionsOf } from "../task-options";
import type { ChatMessage, Role, ToolSpec } from "./chat-message";

/** How a model answers. Which of these counts depends on the model. */
export interface LlmCompletionParams {
  /** Randomness of the answer; 0 gives the likeliest words. */
  temperature?: number | undefined;
  /** Only the likeliest words whose probabilities add up to this. */
  topP?: number | undefined;
  /** Only so many of the likeliest words. */
  topK?: number | undefined;
  /** Longest answer. @unit tokens */
  maxTokens?: number | undefined;
  /** Makes words that were used often less likely. */
  frequencyPenalty?: number | undefined;
  /** Makes words that were used at all less likely. */
  presencePenalty?: number | undefined;
  /** Texts that end the answer. */
  stopWords?: string[] | undefined;
  /** How many results are asked for. @default 1 */
  maxResults?: number | undefined;
}

/** Options of {@link llmChatCompleteTask}. */
export interface LlmChatCompleteOptions extends LlmCompletionParams {
  /** The chat so far. */
  messages?: ChatMessage[] | string | undefined;
  /** What the model is to do: a text, or the name of a prompt template. */
  instructions?: string | undefined;
  /** The same as `instructions`; that is the name under which it goes to the server as well. */
  instructionsTemplate?: string | undefined;
  /** Values of the variables in instructions and messages. */
  promptVariables?: Record<string, unknown> | undefined;
  /** Version of the prompt template. @default the latest */
  promptVersion?: number | undefined;
  /** The first message of the user, where `messages` is absent. */
  userInput?: string | undefined;
  /** Tools that the model may ask for. */
  tools?: ToolSpec[] | undefined;
  /** Whether the answer is JSON. @default false */
  jsonOutput?: boolean | undefined;
  /** Schema that a JSON answer must fulfil. */
  outputSchema?: Record<string, unknown> | undefined;
  /** Media type of the answer. */
  outputMimeType?: string | undefined;
  /** Where media in the answer are stored. */
  outputLocation?: string | undefined;
  /** Whether a Gemini model looks things up. @default false */
  googleSearchRetrieval?: boolean | undefined;
  /** Schema that the prompt variables must fulfil. */
  inputSchema?: Record<string, unknown> | undefined;
  /** Longest train of thought (Anthropic, Gemini). @unit tokens */
  thinkingTokenLimit?: number | undefined;
  /** `low`, `medium` or `high` (OpenAI). */
  reasoningEffort?: string | undefined;
  /** Voice of a spoken answer. */
  voice?: string | undefined;
  /** Tasks whose outputs belong to the chat. Conductor OSS asks for a map: role by task reference name. */
  participants?: string[] | Record<string, Role> | undefined;
}

/** Options of {@link llmTextCompleteTask}. */
export interface LlmTextCompleteOptions extends LlmCompletionParams {
  /** Values of the variables in the prompt. */
  promptVariables?: Record<string, unknown> | undefined;
  /** Version of the prompt template. @default the latest */
  promptVersion?: number | undefined;
  /** Whether the answer is JSON. @default false */
  jsonOutput?: boolean | undefined;
}

/**
 * A language model goes on with a chat. Its output is `result`, with `finishReason` and, where the model asks for tools,
 * `toolCalls`.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param provider name of the provider's integration, such as {@link LLMProvider.OPEN_AI}
 * @param model name of the model
 * @param options the chat and how the model answers
 * @param optional whether the workflow goes on when the task fails, or all options of a task
 */
export function llmChatCompleteTask(
  taskReferenceName: string,
  provider: string,
  model: string,
  options: LlmChatCompleteOptions = {},
  optional?: OptionalOr,
): InputTask<"LLM_CHAT_COMPLETE"> {
  const instructions = options.instructions ?? options.instructionsTemplate;
  return defineTask({
    type: "LLM_CHAT_COMPLETE",
    taskReferenceName,
    fields: { inputParameters: { llmProvider: provider, model, ...options, instructions } },
    options: optionsOf(optional),
  });
}

/**
 * A language model answers a prompt. Its output is `result`.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param provider name of the provider's integration, such as {@link LLMProvider.OPEN_AI}
 * @param model name of the model
 * @param promptName name of the prompt template
 * @param options variables of the prompt and how the model answers
 * @param optional whether the workflow goes on when the task fails, or all options of a task
 */
export function llmTextCompleteTask(
  taskReferenceName: string,
  provider: string,
  model: string,
  promptName: string,
  options: LlmTextCompleteOptions = {},
  optional?: OptionalOr,
): InputTask<"LLM_TEXT_COMPLETE"> {
  return defineTask({
    type: "LLM_TEXT_COMPLETE",
    taskReferenceName,
    fields: { inputParameters: { llmProvider: provider, model, promptName, ...options } },
    options: optionsOf(optional),
  });
}
