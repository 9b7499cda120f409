import { type ApiRequest, errorFromResponse, type Transport } from "@baton/api";
import { ConductorSdkError, type ErrorCode } from "@baton/core";
import { withoutCredentials } from "../config/server-url";
import { AttemptTimedOut, failureKind, NeverSent, reasonOf } from "./failure";

/**
 * Turns every failure into a {@link ConductorSdkError}: answers other than 2xx, and the absence of an answer. Nothing else ever
 * leaves the client.
 *
 * @param peer where requests go, for messages.
 */
export function raising(next: Transport, peer: string): Transport {
  return async (request) => {
    const response = await next(request).catch((cause: unknown) => {
      throw noAnswer(request, peer, cause);
    });
    if (response.status >= 200 && response.status < 300) return response;
    throw errorFromResponse(request, response);
  };
}

/** The error for a request that got no answer. */
export function noAnswer(request: ApiRequest, peer: string, cause: unknown): ConductorSdkError {
  if (ConductorSdkError.is(cause)) return cause;
  const { method, route, signal } = request;
  const {
    code,
    text,
    isFinal = false,
  } = signal?.aborted === true ? aborted(signal) : explained(cause, peer, request);
  return new ConductorSdkError(code, `${method} ${route}: ${withoutCredentials(text)}`, {
    request: { method, route },
    retryable: !isFinal && (code === "UNAVAILABLE" || code === "TIMEOUT"),
    cause: signal?.aborted === true ? signal.reason : cause instanceof NeverSent ? cause.cause : cause,
  });
}

interface Explanation {
  readonly code: ErrorCode;
  readonly text: string;
  /** Whether the same call would come to the same end. */
  readonly isFinal?: boolean;
}

function aborted(signal: AbortSignal): Explanation {
  return { code: "ABORTED", text: `aborted by the caller (${reasonOf(signal.reason)})` };
}

function explained(cause: unknown, peer: string, request: ApiRequest): Explanation {
  const reason = reasonOf(cause);
  switch (failureKind(cause)) {
    case "timeout":
      return {
        code: "TIMEOUT",
        text: `no answer from ${peer} within ${timeoutOf(cause)}. Raise ${limitOf(request)} if it needs longer`,
      };
    case "closed":
      return { code: "ABORTED", text: "the client was closed meanwhile" };
    case "invalid":
      return { code: "INVALID", text: `the request cannot be sent (${reason})` };
    case "untrusted":
      return {
        code: "UNAVAILABLE",
        text: `no secure connection to ${peer} (${reason}). Is its certificate valid, and does tlsCaPath name its authority?`,
      };
    case "unauthorized":
      return {
        code: "AUTH",
        text: `no way to ${peer} (${reason}). Are user and password in proxyUrl (CONDUCTOR_PROXY_URL) right?`,
      };
    case "never-sent":
      return {
        code: "UNAVAILABLE",
        text: `no connection to ${peer} (${reason}). Is the server running, and is serverUrl (CONDUCTOR_SERVER_URL) right?`,
      };
    case "unreadable":
      return { code: "UNAVAILABLE", text: `the answer of ${peer} cannot be read (${reason})`, isFinal: true };
    case "cut":
      return {
        code: "UNAVAILABLE",
        text: `the connection to ${peer} failed before the answer came (${reason})`,
      };
  }
}

/** What set the time limit of a request. */
function limitOf({ route, timeoutMs }: ApiRequest): string {
  if (route === "/token") return "connectTimeoutMs (CONDUCTOR_CONNECT_TIMEOUT_MS)";
  return timeoutMs === undefined
    ? "requestTimeoutMs (CONDUCTOR_REQUEST_TIMEOUT_MS)"
    : "the time limit of the call";
}

function timeoutOf(cause: unknown): string {
  return cause instanceof AttemptTimedOut ? `${cause.timeoutMs} ms` : "the time allowed";
}
