import type { ApiRequest, ApiResponse } from "@baton/api";
import type { Fetch } from "../config/options";
import type { ServerAddress } from "../config/server-url";
import type { Connection } from "./connection";

/**
 * Connects through a function of the shape of `fetch`: a browser's own, or one that the user brings. Sockets are its own matter,
 * so there is nothing to close.
 */
export function openFetchTransport(server: ServerAddress, fetch: Fetch): Connection {
  return {
    peer: server.url,
    send: async (request) => toApiResponse(await fetch(urlOf(server, request), toInit(request))),
    close: () => Promise.resolve(),
  };
}

/** The `fetch` of the platform, called as browsers want it: on the global object. */
export const platformFetch: Fetch = (url, init) => fetch(url, init);

function urlOf(server: ServerAddress, request: ApiRequest): string {
  const query = request.query === "" ? "" : `?${request.query}`;
  return `${server.origin}${server.prefix}${request.path}${query}`;
}

function toInit({ method, headers, body, signal }: ApiRequest): RequestInit {
  return {
    method,
    headers,
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : new Uint8Array(body) }),
    ...(signal === undefined ? {} : { signal }),
  };
}

async function toApiResponse(response: Response): Promise<ApiResponse> {
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  return { status: response.status, headers, body: await response.text() };
}
