import type { ApiRequest, ApiResponse, Transport } from "@baton/api";
import { onAbort } from "@baton/core";
import type { TokenSource } from "./token-source";

/**
 * Sends the token in `X-Authorization`. When the server refuses it as expired or invalid, the request is sent once more with a new
 * one: it was refused before it was looked at, so this is safe for every request.
 */
export function authorizing(next: Transport, tokens: TokenSource): Transport {
  return async (request) => {
    const token = await unlessAborted(tokens.current(), request.signal);
    const response = await next(withToken(request, token));
    if (!refusesToken(response) || !tokens.invalidate(token)) return response;
    return next(withToken(request, await unlessAborted(tokens.current(), request.signal)));
  };
}

function withToken(request: ApiRequest, token: string): ApiRequest {
  return { ...request, headers: { ...request.headers, "x-authorization": token } };
}

/** Whether an answer is about the token itself: a 403 may as well be about permissions, which a new token does not change. */
export function refusesToken({ status, body }: ApiResponse): boolean {
  if (status !== 401 && status !== 403) return false;
  if (body.includes("EXPIRED_TOKEN") || body.includes("INVALID_TOKEN")) return true;
  return status === 401 && !isJson(body);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The token request is shared, so it is not aborted with one of those who wait for it; that one just stops waiting. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(new Error("aborted", { cause: signal.reason }));
    const forget = onAbort(signal, abort);
    if (signal.aborted) abort();
    promise.then(resolve, reject).finally(forget);
  });
}
