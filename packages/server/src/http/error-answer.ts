import { messageOf } from "@baton/core";
import { RequestError } from "../errors";
import { json } from "./answer";
import type { ServerAnswer } from "./server-request";

/** Whether this is one of ours; another copy of the package may have made it. */
export function isRequestError(error: unknown): error is RequestError {
  return (
    error instanceof RequestError ||
    (error instanceof Error && error.name === "RequestError" && "status" in error)
  );
}

/**
 * An error as Conductor reports it. Violations come without the name of the server, as there.
 *
 * @param instance the name of the server.
 * @see conductor-oss/conductor common/…/validation/ErrorResponse.java
 */
export function errorAnswer(error: unknown, instance: string): ServerAnswer {
  if (!isRequestError(error)) {
    return json({ status: 500, message: messageOf(error), instance, retryable: false }, 500);
  }
  const { status, message, details } = error;
  const retryable = details.retryable ?? false;
  if (details.violations === undefined) return json({ status, message, instance, retryable }, status);
  return json({ status, message, retryable, validationErrors: details.violations }, status);
}
