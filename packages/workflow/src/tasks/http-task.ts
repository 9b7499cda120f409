import { defineTask, type TypedTask } from "./define-task";
import { type OptionalOr, optionsOf } from "./task-options";

/** The request that an HTTP task sends. Text values may be `${…}` expressions. */
export interface HttpInputParameters {
  /** Full address. */
  uri: string;
  /** HTTP method, in capitals. */
  method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH";
  /** Accepted media types. @default "application/json" */
  accept?: string | string[] | undefined;
  /** Media type of the body. @default "application/json" */
  contentType?: string | undefined;
  /** Request headers. */
  headers?: Record<string, string> | undefined;
  /** Request body: text is sent as it is, anything else as JSON. */
  body?: unknown;
  /** Longest wait for a connection. @unit milliseconds @default 3000 */
  connectionTimeOut?: number | undefined;
  /** Longest wait for the answer; digits as text are read as a number. @unit milliseconds @default 3000 */
  readTimeOut?: number | string | undefined;
}

/** A request that the server sends itself. */
export interface HttpTaskDef extends TypedTask<"HTTP"> {
  /** The request under `http_request`. */
  inputParameters: { http_request: HttpInputParameters; [key: string]: unknown };
}

/**
 * A request that the server sends itself. Its output is `response` with `statusCode`, `headers` and `body`.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param inputParameters the request
 * @param asyncComplete whether the task stays open after the answer until somebody completes it
 * @param optional whether the workflow goes on when the task fails, or all options
 */
export function httpTask(
  taskReferenceName: string,
  inputParameters: HttpInputParameters,
  asyncComplete?: boolean,
  optional?: OptionalOr,
): HttpTaskDef {
  return defineTask({
    type: "HTTP",
    taskReferenceName,
    fields: {
      inputParameters: { http_request: inputParameters },
      ...(asyncComplete === undefined ? {} : { asyncComplete }),
    },
    options: optionsOf(optional),
  });
}
