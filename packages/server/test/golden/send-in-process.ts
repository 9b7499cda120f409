import type { HttpMethod, Transport } from "@baton/api";
import type { Send } from "./player";

/** Sends through the transport that clients in the same process get. */
export function sendInProcess(transport: Transport): Send {
  return ({ method, path, query, headers, body }) =>
    transport({
      // The scenarios that use other methods are played over a socket.
      method: method as HttpMethod,
      route: path,
      path,
      query,
      headers,
      body,
      repeatable: false,
    });
}
