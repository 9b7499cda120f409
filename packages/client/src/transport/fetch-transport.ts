import type { ApiRequest, ApiResponse } from "@baton/api";
import type { Fetch } from "../config/options";
import type { ServerAddress } from "../config/server-url";
import { beginWith, type Connection } from "./connection";
import { requestTarget } from "./request-target";

/**
 * Connects through a function of the shape of `fetch`: a browser's own, or one that the user brings. Sockets are its own matter,
 * so there is nothing to close.
 */
export function openFetchTransport(server: ServerAddress, fetch: Fetch): Connection {
  return {
    peer: server.url,
    begin: beginWith(async (request) =>
      toApiResponse(
        request,
        await fetch(`${server.origin}${requestTarget(server, request)}`, toInit(request)),
      ),
    ),
    close: () => Promise.resolve(),
  };
}

/** The `fetch` of the platform, called as browsers want it: on the global object. */
export const platformFetch: Fetch = (url, init) => fetch(url, init);

function toInit({ method, headers, body, signal }: ApiRequest): RequestInit {
  return {
    method,
    headers,
    // Following would show the token to whoever is named, and would repeat what may not be repeated.
    redirect: "manual",
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : new Uint8Array(body) }),
    ...(signal === undefined ? {} : { signal }),
  };
}

/** The status that stands for any redirect. */
const FOUND = 302;

async function toApiResponse({ answer }: ApiRequest, response: Response): Promise<ApiResponse> {
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  const { ok } = response;
  // Browsers tell nothing else of a redirect.
  const status = response.type === "opaqueredirect" ? FOUND : response.status;
  if (answer === "bytes" && ok)
    return { status, headers, body: "", bytes: new Uint8Array(await response.arrayBuffer()) };
  return { status, headers, body: await response.text() };
}
