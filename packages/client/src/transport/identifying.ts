import type { Transport } from "@baton/api";

/** Adds headers that are the same for every request; those of the request win. */
export function identifying(next: Transport, headers: Readonly<Record<string, string>>): Transport {
  return (request) => next({ ...request, headers: { ...headers, ...request.headers } });
}
