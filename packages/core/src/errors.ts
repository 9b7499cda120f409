/**
 * What went wrong, as far as a caller can act on it:
 * `CONFIG` a setting is wrong; `AUTH` the credentials are (401, 403); `NOT_FOUND` (404); `CONFLICT` (409);
 * `REJECTED` the server refused the request for good (other 4xx, and 500 answers that are not worth repeating);
 * `UNSUPPORTED` this server has no such operation; `UNAVAILABLE` no answer, or one that says "later" (429, 502, 503, 504);
 * `TIMEOUT` no answer in time; `ABORTED` the caller's signal; `INVALID` an argument is wrong, nothing was sent.
 */
export type ErrorCode =
  | "CONFIG"
  | "AUTH"
  | "NOT_FOUND"
  | "CONFLICT"
  | "REJECTED"
  | "UNSUPPORTED"
  | "UNAVAILABLE"
  | "TIMEOUT"
  | "ABORTED"
  | "INVALID";

/** The request an error belongs to. The route is the template, so ids and secrets stay out of messages. */
export interface ErrorRequest {
  readonly method: string;
  /** The path template, such as `/workflow/{workflowId}`. */
  readonly route: string;
}

/** What a {@link ConductorSdkError} can carry besides its code and message. */
export interface ErrorDetails {
  /** HTTP status of the answer; absent when there was none. */
  readonly status?: number | undefined;
  /** Parsed body of the answer; text where it was not JSON. */
  readonly body?: unknown;
  /** The request that failed. */
  readonly request?: ErrorRequest | undefined;
  /** The server's request id (`x-request-id`), to find the call in its log. */
  readonly requestId?: string | undefined;
  /** Whether the same call may succeed later. */
  readonly retryable?: boolean | undefined;
  /** The error this one came from. */
  readonly cause?: unknown;
}

const BRAND = Symbol.for("baton.error");

/**
 * The one error that Baton's clients throw. Branch on `code`, not on the message.
 *
 * @example
 * try {
 *   await executor.getWorkflow("no-such-id", false);
 * } catch (error) {
 *   if (ConductorSdkError.is(error) && error.code === "NOT_FOUND") return undefined;
 *   throw error;
 * }
 */
export class ConductorSdkError extends Error {
  override readonly name: string = "ConductorSdkError";
  readonly code: ErrorCode;
  readonly status: number | undefined;
  readonly body: unknown;
  readonly request: ErrorRequest | undefined;
  readonly requestId: string | undefined;
  readonly retryable: boolean;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.status = details.status;
    this.body = details.body;
    this.request = details.request;
    this.requestId = details.requestId;
    this.retryable = details.retryable ?? false;
  }

  /** Recognises the error across copies of this package (ESM beside CJS) and across realms. */
  static is(value: unknown): value is ConductorSdkError {
    return typeof value === "object" && value !== null && BRAND in value;
  }
}
Object.defineProperty(ConductorSdkError.prototype, BRAND, { value: true });

/** The words of anything that was thrown, `undefined` and `null` included. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === "string") return thrown;
  if (typeof thrown === "object" && thrown !== null && "message" in thrown) return String(thrown.message);
  return `thrown: ${String(thrown)}`;
}
