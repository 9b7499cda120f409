import { defineTask, type InputTask } from "../define-task";
import { type OptionalOr, optionsOf } from "../task-options";
import type { Embeddings } from "./vector-db";

/** Options of {@link llmGenerateEmbeddingsTask}. */
export interface LlmGenerateEmbeddingsOptions {
  /** What the embeddings are for, where the model can be told. */
  instructions?: string | undefined;
  /** Length of the vector, where the model has a choice. */
  dimensions?: number | undefined;
}

/** Options of {@link llmStoreEmbeddingsTask}. */
export interface LlmStoreEmbeddingsOptions {
  /** Part of the index to write to. */
  namespace?: string | undefined;
  /** Id of the vector; goes out as `id` too, which is what servers read. @default a random one, made by the server */
  docId?: string | undefined;
  /** Data that is stored with the vector. */
  metadata?: Record<string, unknown> | undefined;
}

/** Options of {@link llmSearchEmbeddingsTask}. */
export interface LlmSearchEmbeddingsOptions {
  /** Part of the index to look in. */
  namespace?: string | undefined;
  /** How many results at most. @default 1 */
  maxResults?: number | undefined;
}

/** Options of {@link llmQueryEmbeddingsTask}. */
export interface LlmQueryEmbeddingsOptions {
  /** Part of the index to look in. */
  namespace?: string | undefined;
}

/**
 * Turns text into a vector. Its output is `result`.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param provider name of the provider's integration, such as {@link LLMProvider.OPEN_AI}
 * @param model name of the embedding model
 * @param text the text, usually an expression
 * @param options what the vector is for and its length
 * @param optional whether the workflow goes on when the task fails, or all options of a task
 */
export function llmGenerateEmbeddingsTask(
  taskReferenceName: string,
  provider: string,
  model: string,
  text: string,
  options: LlmGenerateEmbeddingsOptions = {},
  optional?: OptionalOr,
): InputTask<"LLM_GENERATE_EMBEDDINGS"> {
  return defineTask({
    type: "LLM_GENERATE_EMBEDDINGS",
    taskReferenceName,
    fields: { inputParameters: { llmProvider: provider, model, text, ...options } },
    options: optionsOf(optional),
  });
}

/**
 * Stores a vector in a vector database.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param vectorDb name of the vector database
 * @param index the index to write to
 * @param embeddings the vector, usually an expression
 * @param options its id, its place and the data stored with it
 * @param optional whether the workflow goes on when the task fails, or all options of a task
 */
export function llmStoreEmbeddingsTask(
  taskReferenceName: string,
  vectorDb: string,
  index: string,
  embeddings: Embeddings,
  options: LlmStoreEmbeddingsOptions = {},
  optional?: OptionalOr,
): InputTask<"LLM_STORE_EMBEDDINGS"> {
  const inputParameters = { vectorDB: vectorDb, index, embeddings, id: options.docId, ...options };
  return defineTask({
    type: "LLM_STORE_EMBEDDINGS",
    taskReferenceName,
    fields: { inputParameters },
    options: optionsOf(optional),
  });
}

/**
 * Looks for the stored vectors that are nearest to one. Its output is `result`, a list of what was found.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param vectorDb name of the vector database
 * @param index the index to look in
 * @param embeddings the vector, usually an expression
 * @param options where to look and for how many
 * @param optional whether the workflow goes on when the task fails, or all options of a task
 */
export function llmSearchEmbeddingsTask(
  taskReferenceName: string,
  vectorDb: string,
  index: string,
  embeddings: Embeddings,
  options: LlmSearchEmbeddingsOptions = {},
  optional?: OptionalOr,
): InputTask<"LLM_SEARCH_EMBEDDINGS"> {
  return defineTask({
    type: "LLM_SEARCH_EMBEDDINGS",
    taskReferenceName,
    fields: { inputParameters: { vectorDB: vectorDb, index, embeddings, ...options } },
    options: optionsOf(optional),
  });
}

/**
 * The older form of {@link llmSearchEmbeddingsTask}, of type `LLM_GET_EMBEDDINGS`; Conductor OSS does the same for both.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param vectorDb name of the vector database
 * @param index the index to look in
 * @param embeddings the vector, usually an expression
 * @param options where to look
 * @param optional whether the workflow goes on when the task fails, or all options of a task
 */
export function llmQueryEmbeddingsTask(
  taskReferenceName: string,
  vectorDb: string,
  index: string,
  embeddings: Embeddings,
  options: LlmQueryEmbeddingsOptions = {},
  optional?: OptionalOr,
): InputTask<"LLM_GET_EMBEDDINGS"> {
  return defineTask({
    type: "LLM_GET_EMBEDDINGS",
    taskReferenceName,
    fields: { inputParameters: { vectorDB: vectorDb, index, embeddings, ...options } },
    options: optionsOf(optional),
  });
}
