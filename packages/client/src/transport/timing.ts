import type { ApiResponse, Transport } from "@baton/api";
import { type Clock, onAbort } from "@baton/core";
import { AttemptTimedOut } from "./failure";

/**
 * Bounds each attempt on the injected clock, and settles at once when the caller aborts, whatever the transport below does.
 *
 * @param timeoutMs for requests that bring no limit of their own.
 */
export function timing(next: Transport, timeoutMs: number, clock: Clock): Transport {
  return (request) => {
    const { signal } = request;
    if (signal?.aborted === true) return Promise.reject(reasonFor(signal));
    const limit = request.timeoutMs ?? timeoutMs;
    const attempt = new AbortController();
    return new Promise<ApiResponse>((resolve, reject) => {
      const end = (): void => {
        cancel();
        forget?.();
      };
      const stop = (reason: unknown): void => {
        end();
        reject(reason);
        attempt.abort(reason);
      };
      const abort = (): void => stop(signal === undefined ? undefined : reasonFor(signal));
      const cancel = clock.after(limit, () => stop(new AttemptTimedOut(limit)));
      const forget = signal && onAbort(signal, abort);
      next({ ...request, signal: attempt.signal }).then(
        (response) => {
          end();
          resolve(response);
        },
        (cause: unknown) => {
          end();
          reject(cause);
        },
      );
    });
  };
}

function reasonFor(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new Error("aborted", { cause: reason });
}
