import { ConductorSdkError, type ErrorCode } from "@baton/core";

/**
 * The error for an operation of Orkes whose path other servers read as a name, and so answer with something else instead of
 * refusing it.
 *
 * @param operation the method and the path template.
 * @param cause what the server refused the supposed name with.
 */
export function needsOrkes(operation: string, cause?: unknown): ConductorSdkError {
  const [method = "", route = ""] = operation.split(" ");
  const message = `${operation} has another meaning on this server (this operation needs Orkes Conductor)`;
  return new ConductorSdkError("UNSUPPORTED", message, { cause, request: { method, route } });
}

/**
 * Makes the failure of such an operation say what is true.
 *
 * @param code what the failure is where the server took the path for another: NOT_FOUND when it looked for the supposed name.
 */
export function raiseNeedsOrkes(operation: string, code: ErrorCode = "NOT_FOUND"): (cause: unknown) => never {
  return (cause) => {
    throw ConductorSdkError.is(cause) && cause.code === code ? needsOrkes(operation, cause) : cause;
  };
}
