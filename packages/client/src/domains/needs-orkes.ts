import { ConductorSdkError } from "@baton/core";

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
 * Makes the failure of such an operation say what is true, where the server looked for the supposed name and did not find it.
 */
export function raiseNeedsOrkes(operation: string): (cause: unknown) => never {
  return (cause) => {
    throw ConductorSdkError.is(cause) && cause.code === "NOT_FOUND" ? needsOrkes(operation, cause) : cause;
  };
}
