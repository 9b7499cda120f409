import type { ApiResponse, Transport } from "@baton/api";
import { type Clock, onAbort } from "@baton/core";
import type { Begin } from "./connection";
import { AttemptTimedOut } from "./failure";

/**
 * Bounds each attempt on the injected clock, and settles at once when the caller aborts, whatever the connection below does.
 *
 * @param timeoutMs for requests that bring no limit of their own.
 */
export function timing(begin: Begin, timeoutMs: number, clock: Clock): Transport {
  return (request) => {
    const { signal } = request;
    if (signal?.aborted === true) return Promise.reject(reasonFor(signal));
    const limit = request.timeoutMs ?? timeoutMs;
    return new Promise<ApiResponse>((resolve, reject) => {
      const exchange = begin(request);
      const end = (): void => {
        cancel();
        forget?.();
      };
      const stop = (reason: Error): void => {
        end();
        reject(reason);
        exchange.abort(reason);
      };
      const cancel = clock.after(limit, () => stop(new AttemptTimedOut(limit)));
      const forget = signal && onAbort(signal, () => stop(reasonFor(signal)));
      exchange.answer.then(
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
