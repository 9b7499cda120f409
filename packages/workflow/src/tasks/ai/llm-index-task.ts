import { defineTask, type InputTask } from "../define-task";
import { type OptionalOr, optionsOf } from "../task-options";
import type { EmbeddingModel } from "./vector-db";

/** Options of {@link llmIndexTextTask}. */
export interface LlmIndexTextOptions {
  /** Part of the index to write to. @default the document's id, on Conductor OSS */
  namespace?: string | undefined;
  /** Data that is stored with the text. */
  metadata?: Record<string, unknown> | undefined;
  /** Where the text comes from. */
  url?: string | undefined;
  /** Length of the pieces that the text is cut into. */
  chunkSize?: number | undefined;
  /** How much of a piece the next one repeats. */
  chunkOverlap?: number | undefined;
  /** Length of the vectors, where the model has a choice. */
  dimensions?: number | undefined;
}

/** Options of {@link llmIndexDocumentTask}. */
export interface LlmIndexDocumentOptions {
  /** Part of the index to write to. */
  namespace?: string | undefined;
  /** Length of the pieces that the document is cut into. */
  chunkSize?: number | undefined;
  /** How much of a piece the next one repeats. */
  chunkOverlap?: number | undefined;
  /** Id of the document. @default its address */
  docId?: string | undefined;
  /** Data that is stored with the document. */
  metadata?: Record<string, unknown> | undefined;
  /** Length of the vectors, where the model has a choice. */
  dimensions?: number | undefined;
}

/** Options of {@link llmSearchIndexTask}. */
export interface LlmSearchIndexOptions {
  /** Part of the index to look in. */
  namespace?: string | undefined;
  /** How many results at most. @default 1 */
  maxResults?: number | undefined;
  /** Length of the vectors, where the model has a choice. */
  dimensions?: number | undefined;
}

/**
 * Turns text into vectors and stores them in a vector database.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param vectorDb name of the vector database
 * @param index the index to write to
 * @param embeddingModel the model that makes the vectors
 * @param text the text, usually an expression
 * @param docId id of the document; Conductor OSS fails the task without one
 * @param options how the text is cut, and what is stored with it
 * @param optional whether the workflow goes on when the task fails, or all options of a task
 */
export function llmIndexTextTask(
  taskReferenceName: string,
  vectorDb: string,
  index: string,
  embeddingModel: EmbeddingModel,
  text: string,
  docId: string,
  options: LlmIndexTextOptions = {},
  optional?: OptionalOr,
): InputTask<"LLM_INDEX_TEXT"> {
  const inputParameters = { ...target(vectorDb, index, embeddingModel), text, docId, ...options };
  return defineTask({
    type: "LLM_INDEX_TEXT",
    taskReferenceName,
    fields: { inputParameters },
    options: optionsOf(optional),
  });
}

/**
 * Loads a document, turns it into vectors and stores them in a vector database. Orkes only.
 *
 * Conductor OSS cannot do this: its LLM_INDEX_TEXT reads a text and an id and ignores the address, and it has no
 * LLM_INDEX_DOCUMENT, so that this task waits for a worker of that type. There, load the text in a task of your own
 * and hand it to {@link llmIndexTextTask}.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param vectorDb name of the vector database
 * @param index the index to write to
 * @param embeddingModel the model that makes the vectors
 * @param url address of the document, or an expression
 * @param mediaType media type of the document, such as `application/pdf`
 * @param options how the document is cut, and what is stored with it
 * @param optional whether the workflow goes on when the task fails, or all options of a task
 */
export function llmIndexDocumentTask(
  taskReferenceName: string,
  vectorDb: string,
  index: string,
  embeddingModel: EmbeddingModel,
  url: string,
  mediaType: string,
  options: LlmIndexDocumentOptions = {},
  optional?: OptionalOr,
): InputTask<"LLM_INDEX_DOCUMENT"> {
  const inputParameters = { ...target(vectorDb, index, embeddingModel), url, mediaType, ...options };
  return defineTask({
    type: "LLM_INDEX_DOCUMENT",
    taskReferenceName,
    fields: { inputParameters },
    options: optionsOf(optional),
  });
}

/**
 * Looks in a vector database for what is nearest to a question. Its output is `result`, a list of what was found.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param vectorDb name of the vector database
 * @param index the index to look in
 * @param embeddingModel the model that made the vectors of the index
 * @param query the question, usually an expression
 * @param options where to look and for how many
 * @param optional whether the workflow goes on when the task fails, or all options of a task
 */
export function llmSearchIndexTask(
  taskReferenceName: string,
  vectorDb: string,
  index: string,
  embeddingModel: EmbeddingModel,
  query: string,
  options: LlmSearchIndexOptions = {},
  optional?: OptionalOr,
): InputTask<"LLM_SEARCH_INDEX"> {
  const inputParameters = { ...target(vectorDb, index, embeddingModel), query, ...options };
  return defineTask({
    type: "LLM_SEARCH_INDEX",
    taskReferenceName,
    fields: { inputParameters },
    options: optionsOf(optional),
  });
}

function target(vectorDB: string, index: string, { provider, model }: EmbeddingModel) {
  return { vectorDB, index, embeddingModelProvider: provider, embeddingModel: model };
}
