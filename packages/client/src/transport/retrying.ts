import type { ApiRequest, Transport } from "@baton/api";
import { type Clock, type Logger, onAbort, type Random } from "@baton/core";
import { type Attempt, NO_REPEATS, repeatDelayMs, repeatReason, type Repeats } from "./retry-policy";
import { reasonOf } from "./failure";
import { laneOf } from "./lane";
import type { Observer } from "./observer";

/** What {@link retrying} needs besides the transport below it. */
export interface RetryingOptions {
  readonly retryServerErrors: boolean;
  /** Limit of an attempt whose request brings none. @unit milliseconds */
  readonly requestTimeoutMs: number;
  /** Limit of all attempts and pauses, unless the request brings a longer one. @unit milliseconds */
  readonly totalTimeoutMs: number;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  /** Ends every wait: the client is being closed. */
  readonly closed: AbortSignal;
  /** Hears of each repetition. */
  readonly observer?: Observer | undefined;
}

/**
 * Repeats what may safely be repeated, with growing waits. Never after an abort, never once the client is closed, never beyond the
 * time that the call has in all.
 */
export function retrying(next: Transport, options: RetryingOptions): Transport {
  return async (request) => {
    const endsAt = options.clock.now() + Math.max(options.totalTimeoutMs, request.timeoutMs ?? 0);
    let repeats: Repeats = NO_REPEATS;
    let sent = request;
    for (;;) {
      const attempt = await attemptOnce(next, sent);
      const reason = repeatReason(request, attempt, options);
      const delayMs =
        reason === undefined
          ? undefined
          : repeatDelayMs(reason, repeats, attempt, { now: options.clock.now(), random: options.random });
      if (reason === undefined || delayMs === undefined || isOver(request, options)) return settled(attempt);
      if (options.clock.now() + delayMs >= endsAt) return settled(attempt);
      report(options.logger, request, attempt, delayMs);
      options.observer?.retry(request, reason, delayMs);
      await pause(delayMs, request, options);
      // Who left wants no answer; who closes the client is told what the call was waiting for.
      if (attempt.kind === "answered") request.signal?.throwIfAborted();
      if (isOver(request, options)) return settled(attempt);
      repeats = { ...repeats, [reason]: repeats[reason] + 1 };
      const limit = Math.min(request.timeoutMs ?? options.requestTimeoutMs, endsAt - options.clock.now());
      sent = { ...request, timeoutMs: limit };
    }
  };
}

async function attemptOnce(next: Transport, request: ApiRequest): Promise<Attempt> {
  try {
    return { kind: "answered", response: await next(request) };
  } catch (cause) {
    return { kind: "failed", cause };
  }
}

function settled(attempt: Attempt) {
  if (attempt.kind === "answered") return attempt.response;
  throw attempt.cause;
}

function isOver(request: ApiRequest, { closed }: RetryingOptions): boolean {
  return request.signal?.aborted === true || closed.aborted;
}

/** Waits until the time has passed, the caller aborts or the client is closed. */
async function pause(ms: number, request: ApiRequest, { clock, closed }: RetryingOptions): Promise<void> {
  if (request.signal === undefined) return clock.sleep(ms, closed);
  // AbortSignal.any would do, but leaves something behind in signals that outlive the call.
  const over = new AbortController();
  const end = (): void => over.abort();
  const cancels = [onAbort(request.signal, end), onAbort(closed, end)];
  await clock.sleep(ms, over.signal);
  for (const cancel of cancels) cancel();
}

function report(logger: Logger, request: ApiRequest, attempt: Attempt, delayMs: number): void {
  const why = attempt.kind === "answered" ? `status ${attempt.response.status}` : reasonOf(attempt.cause);
  const fields = { method: request.method, route: request.route, why, delayMs: Math.round(delayMs) };
  // Who polls says himself when polling fails, and there may be many.
  if (laneOf(request) === "held") logger.debug("client.request.repeated", fields);
  else logger.info("client.request.repeated", fields);
}
