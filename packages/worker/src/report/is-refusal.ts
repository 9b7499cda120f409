import { ConductorSdkError, type ErrorCode } from "@baton/core";

/** Codes after which the same request cannot succeed, whatever its status was. */
const FINAL: ReadonlySet<ErrorCode> = new Set(["NOT_FOUND", "CONFLICT", "INVALID", "UNSUPPORTED", "CONFIG"]);

/**
 * Whether the queue will never accept what it was sent. Server errors (500 and above) are not refusals: a server in trouble answers
 * them to anything.
 */
export function isRefusal(error: unknown): error is ConductorSdkError {
  if (!ConductorSdkError.is(error) || error.retryable) return false;
  return FINAL.has(error.code) || (error.code === "REJECTED" && (error.status ?? 400) < 500);
}
