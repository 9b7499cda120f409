import { ConductorSdkError } from "@baton/core";

/**
 * The error for an operation of Orkes whose path other servers read as a name, and so answer with something else instead of
 * refusing it.
 *
 * @param operation the method and the path template.
 * @param cause what the server refused the supposed name with.
 */
export function needsOrkes(operation: string, cause?: unknown): ConductorSdkError {
  const message = `${operation} has another meaning on this server (this operation needs Orkes Conductor)`;
  return new ConductorSdkError("UNSUPPORTED", message, { cause });
}

/** Makes NOT_FOUND of such an operation, which OSS answers about the supposed name, say what is true. */
export function notFoundNeedsOrkes(operation: string): (cause: unknown) => never {
  return (cause) => {
    throw ConductorSdkError.is(cause) && cause.code === "NOT_FOUND" ? needsOrkes(operation, cause) : cause;
  };
}
