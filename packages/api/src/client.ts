import { ConductorSdkError, messageOf } from "@baton/core";
import { errorFromResponse } from "./error-from-response";
import { compileRoute, encodeQuery, fillPath, invalid, type Route } from "./route";
import type { ApiCall, ApiClient, ApiMethod } from "./sdk-client";
import type { ApiRequest, ApiResponse, HttpMethod, Transport } from "./transport";
import { whoHas } from "./who-has";

export type { ApiClient, Client, ClientMeta, Options, RequestResult, TDataShape } from "./sdk-client";

const LACKS_BASE_PATH = "does the server address lack the base path of the API, such as /api?";

/**
 * Makes the client that the generated functions run on, over anything that can carry a request.
 *
 * @example
 * const client = createApiClient(transport);
 * const workflowId = await WorkflowResource.startWorkflow({ client, body: { name: "fulfil_order" } });
 */
export function createApiClient(transport: Transport): ApiClient {
  return {
    get: methodOf(transport, "GET"),
    post: methodOf(transport, "POST"),
    put: methodOf(transport, "PUT"),
    delete: methodOf(transport, "DELETE"),
    patch: methodOf(transport, "PATCH"),
  };
}

function methodOf(transport: Transport, method: HttpMethod): ApiMethod {
  const routes = new Map<string, Route>();
  const send = async (call: ApiCall): Promise<unknown> => {
    let route = routes.get(call.url);
    if (route === undefined) routes.set(call.url, (route = compileRoute(method, call.url)));
    const request = toRequest(route, call);
    const response = await transport(request);
    if (response.status < 200 || response.status > 299) throw errorFromResponse(request, response);
    return toValue(route, request, response);
  };
  // The description says what each answer is; nothing checks it again at run time.
  return send as ApiMethod;
}

function toRequest(route: Route, call: ApiCall): ApiRequest {
  const headers = toHeaders(route, call.headers, call.body !== undefined);
  return {
    method: route.method,
    route: route.template,
    path: fillPath(route, call.path),
    query: call.query === undefined ? "" : encodeQuery(route, call.query),
    headers,
    body: call.body === undefined ? undefined : toBody(route, headers["content-type"], call.body),
    signal: call.signal,
    repeatable: call.repeatable ?? route.repeatable,
    timeoutMs: call.timeoutMs,
    root: route.special?.root,
    heartbeat: call.heartbeat,
    answer: route.special?.answer === "bytes" ? "bytes" : undefined,
  };
}

function toHeaders(route: Route, given: unknown, hasBody: boolean): Record<string, string> {
  const headers: Record<string, string> = {};
  if (typeof given === "object" && given !== null) {
    for (const [name, value] of Object.entries(given)) {
      if (value === undefined || value === null) continue;
      if (typeof value === "object" || typeof value === "function") {
        throw invalid(route, `header "${name}" is of type ${typeof value}: give a text, number or boolean`);
      }
      headers[name.toLowerCase()] = String(value);
    }
  }
  if (!hasBody) delete headers["content-type"];
  else if (headers["content-type"] === undefined) headers["content-type"] = "application/json";
  // Without a charset the server reads text as ISO-8859-1.
  else if (headers["content-type"] === "text/plain") headers["content-type"] = "text/plain; charset=utf-8";
  return headers;
}

function toBody(route: Route, contentType: string | undefined, body: unknown): string | Uint8Array {
  if (!isJson(contentType)) {
    if (typeof body === "string" || body instanceof Uint8Array) return body;
    throw invalid(route, `a ${contentType} body must be text or bytes, not of type ${typeof body}`);
  }
  let text: unknown;
  try {
    text = JSON.stringify(body);
  } catch (cause) {
    throw invalid(route, `the body cannot be written as JSON: ${messageOf(cause)}`, cause);
  }
  if (typeof text !== "string")
    throw invalid(route, `a body of type ${typeof body} cannot be written as JSON`);
  return text;
}

function toValue({ special }: Route, request: ApiRequest, response: ApiResponse): unknown {
  const { body, status } = response;
  if (special?.answer === "bytes") return response.bytes ?? new TextEncoder().encode(body);
  if (body === "" || status === 204) return undefined;
  const contentType = response.headers["content-type"];
  // Some answers are text that the server calls JSON, or names no type for.
  if (isJson(contentType) && special?.answer !== "text") return parse(request, status, body);
  if (contentType?.startsWith("text/html") !== true) return body;
  throw aWebPage(request, status, body);
}

/** Outside of the base path a server may have a web interface, which answers what the server itself does not have. */
function aWebPage(request: ApiRequest, status: number, body: string): ConductorSdkError {
  const elsewhere = request.root === true ? whoHas(request.method, request.route) : undefined;
  return elsewhere === undefined
    ? wrongAnswer("CONFIG", request, status, body, `answered ${status} with a web page: ${LACKS_BASE_PATH}`)
    : wrongAnswer("UNSUPPORTED", request, status, body, `answered ${status} with a web page (${elsewhere})`);
}

function parse(request: ApiRequest, status: number, body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw wrongAnswer("UNAVAILABLE", request, status, body, `answered ${status} with broken JSON`, cause);
  }
}

function wrongAnswer(
  code: "CONFIG" | "UNAVAILABLE" | "UNSUPPORTED",
  { method, route }: ApiRequest,
  status: number,
  body: string,
  problem: string,
  cause?: unknown,
): ConductorSdkError {
  return new ConductorSdkError(code, `${method} ${route} ${problem}`, {
    status,
    body,
    request: { method, route },
    cause,
  });
}

function isJson(contentType: string | undefined): boolean {
  return (
    contentType !== undefined && (contentType.startsWith("application/json") || contentType.includes("+json"))
  );
}
