import type { Transport } from "@baton/api";
import { type Cancel, onAbort } from "@baton/core";
import type { RequestHandler, ServerAnswer } from "./server-request";

/**
 * Hands requests of a client to the server in the same process: no socket, the same answers.
 *
 * A request whose signal is aborted rejects with the signal's reason, as a socket would; the server gives its waits up.
 */
export function createInProcessTransport(handler: RequestHandler): Transport {
  return async ({ method, path, query, headers, body = "", signal, root }) => {
    signal?.throwIfAborted();
    const text = typeof body === "string" ? body : new TextDecoder().decode(body);
    const answered = handler({
      method,
      path: root === true ? path : `/api${path}`,
      query,
      headers,
      body: text,
      signal,
    });
    return signal === undefined ? answered : untilAborted(answered, signal);
  };
}

/** Rejects as soon as `signal` aborts, and forgets the signal afterwards: one may serve thousands of requests. */
async function untilAborted(work: Promise<ServerAnswer>, signal: AbortSignal): Promise<ServerAnswer> {
  let forget: Cancel = () => undefined;
  const aborted = new Promise<undefined>((resolve) => {
    forget = onAbort(signal, () => resolve(undefined));
  });
  try {
    const first = await Promise.race([work, aborted]);
    if (first !== undefined) return first;
    void work.then((answer) => answer.undelivered?.());
    throw reasonOf(signal);
  } finally {
    forget();
  }
}

function reasonOf(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new Error("aborted", { cause: reason });
}
