import type { Transport } from "@baton/api";
import { ConductorSdkError } from "@baton/core";

/** Refuses every request once the client is closed. */
export function closing(next: Transport, closed: AbortSignal): Transport {
  return (request) => {
    if (!closed.aborted) return next(request);
    const { method, route } = request;
    const message = `${method} ${route}: the client was closed before`;
    return Promise.reject(new ConductorSdkError("ABORTED", message, { request: { method, route } }));
  };
}
