import { ConductorSdkError, type ErrorCode } from "@baton/core";
import { whoHas } from "./who-has";
import type { ApiRequest, ApiResponse } from "./transport";

const LONGEST_REASON = 500;

/**
 * Makes the error for an answer that is no success. The only place that turns a status into a code. The message names
 * the method, the route, the status and the server's own words; never the path, the query or what was sent. Where this server
 * lacks an operation that another edition of Conductor has, it says so.
 *
 * @see reference: Conductor OSS `ApplicationExceptionMapper` for what each status means
 */
export function errorFromResponse(
  request: Pick<ApiRequest, "method" | "route">,
  response: ApiResponse,
): ConductorSdkError {
  const { status } = response;
  const body = parsed(response.body);
  const reason = reasonOf(body);
  const code = codeOf(status, reason, body);
  // The embedded server says itself who has it.
  const isToBeTold = code === "UNSUPPORTED" && !reason.includes("the embedded server");
  const elsewhere = isToBeTold ? whoHas(request.method, request.route) : undefined;
  const hint =
    elsewhere === undefined ? redirection(status, response.headers["location"]) : ` (${elsewhere})`;
  return new ConductorSdkError(
    code,
    `${request.method} ${request.route} answered ${status}: ${reason}${hint}`,
    {
      status,
      body,
      request: { method: request.method, route: request.route },
      requestId: response.headers["x-request-id"],
      retryable: code === "UNAVAILABLE" || code === "TIMEOUT" || saysRetryable(body),
    },
  );
}

/** Names the origin only: the rest of an address may hold ids and secrets. */
function redirection(status: number, location: string | undefined): string {
  if (status < 300 || status > 399) return "";
  const to = location !== undefined && URL.canParse(location) ? ` to ${new URL(location).origin}` : "";
  return ` (a redirect${to} is not followed: is the address of the server right?)`;
}

function codeOf(status: number, reason: string, body: unknown): ErrorCode {
  switch (status) {
    case 401:
    case 403:
    case 407:
      return "AUTH";
    case 404:
      // Spring's words for a path that no controller serves, as against a thing that does not exist.
      return reason.startsWith("No static resource") ? "UNSUPPORTED" : "NOT_FOUND";
    case 405:
    case 501:
      return "UNSUPPORTED";
    case 408:
      return "TIMEOUT";
    case 409:
      return "CONFLICT";
    case 429:
    case 502:
    case 503:
    case 504:
      return "UNAVAILABLE";
    default:
      return status >= 500 && saysRetryable(body) ? "UNAVAILABLE" : "REJECTED";
  }
}

function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Proxies and the message queue answer errors as bare text or HTML: that text is the body.
    return text;
  }
}

function saysRetryable(body: unknown): boolean {
  return isObject(body) && body["retryable"] === true;
}

function reasonOf(body: unknown): string {
  if (!isObject(body)) return typeof body === "string" ? shortened(body) : "no reason given";
  const { message, error, validationErrors } = body;
  const words = typeof message === "string" ? message : typeof error === "string" ? error : "no reason given";
  const rules = Array.isArray(validationErrors) ? validationErrors.filter(isObject).map(ruleOf) : [];
  return shortened(rules.length === 0 ? words : `${words} ${rules.join("; ")}`);
}

function ruleOf(rule: Record<string, unknown>): string {
  return `${String(rule["path"])}: ${String(rule["message"])}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON)}…` : line;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
