import { defineTask, type TypedTask } from "./define-task";
import type { HttpInputParameters } from "./http-task";
import { isRecord } from "./plain-copy";
import { type OptionalOr, optionsOf } from "./task-options";

/** The request that an HTTP_POLL task repeats, and until when. */
export interface HttpPollInputParameters {
  /** The request. */
  http_request: HttpInputParameters;
  /** Pause between two requests. @unit seconds */
  pollingInterval?: number | undefined;
  /** How the pause grows: not at all, by the interval each time, or doubling. @default "FIXED" */
  pollingStrategy?: "FIXED" | "LINEAR_BACKOFF" | "EXPONENTIAL_BACKOFF" | undefined;
  /** Script that ends the task when it gives true; it reads the last answer as `$.output`. */
  terminationCondition?: string | undefined;
}

/** A request that the server repeats until a condition holds. */
export interface HttpPollTaskDef extends TypedTask<"HTTP_POLL"> {
  /** The request under `http_request`, and until when. */
  inputParameters: HttpPollInputParameters & Record<string, unknown>;
}

/**
 * A request that the server repeats until a condition holds. Orkes only: on Conductor OSS it waits for a worker of that
 * type.
 *
 * Interval, strategy and condition are also written into `http_request`, which is where the server looks for them.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param inputParameters the request, and until when it is repeated
 * @param optional whether the workflow goes on when the task fails, or all options
 */
export function httpPollTask(
  taskReferenceName: string,
  inputParameters: HttpPollInputParameters,
  optional?: OptionalOr,
): HttpPollTaskDef {
  const { http_request, pollingInterval, pollingStrategy, terminationCondition } = inputParameters;
  const polling = { pollingInterval, pollingStrategy, terminationCondition };
  // The request may be one expression, which nothing can be added to.
  const request = isRecord(http_request) ? { ...polling, ...http_request } : http_request;
  return defineTask({
    type: "HTTP_POLL",
    taskReferenceName,
    fields: { inputParameters: { ...inputParameters, http_request: request } },
    options: optionsOf(optional),
  });
}
