import { defineTask, type InputTask } from "./define-task";
import type { TaskOptions } from "./task-options";

/** Options of {@link getDocumentTask}. */
export interface GetDocumentOptions extends TaskOptions {
  /** Media type of the document, such as `application/pdf`. */
  mediaType?: string | undefined;
}

/**
 * Loads a document and gives its text. Orkes only: on Conductor OSS it waits for a worker of that type.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param url address of the document, or an expression
 * @param options the media type, and what any task can have
 */
export function getDocumentTask(
  taskReferenceName: string,
  url: string,
  options: GetDocumentOptions = {},
): InputTask<"GET_DOCUMENT"> {
  const { mediaType, ...rest } = options;
  return defineTask({
    type: "GET_DOCUMENT",
    taskReferenceName,
    fields: { inputParameters: { url, ...(mediaType === undefined ? {} : { mediaType }) } },
    options: rest,
  });
}
