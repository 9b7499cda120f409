import type { ErrorCode } from "@baton/core";
import type { FailureKind } from "../transport/failure";

/** One call as a listener may know it: never with a filled-in path, a query, a header or a body. */
export interface ListenedCall {
  /** Tells the calls of one client apart; the same in every event of one call, its repetitions included. */
  readonly callId: number;
  readonly method: string;
  /** The path template, such as `/workflow/{workflowId}`. */
  readonly route: string;
  /** Which attempt this is about, from 1; a repetition with a new token counts too. */
  readonly attempt: number;
}

/** An attempt that has come to an end: with a `status`, or with a `failure`. */
export interface ListenedAnswer extends ListenedCall {
  /** @unit milliseconds */
  readonly durationMs: number;
  /** The status of the answer; absent when there was none. */
  readonly status?: number;
  /** The server's own id of the request (`X-Request-Id`), where it gives one. */
  readonly requestId?: string;
  /** Why there was no answer; `aborted` when the caller, or the end of the client, stopped it. */
  readonly failure?: FailureKind | "aborted";
}

/** A repetition that is about to be waited for. */
export interface ListenedRetry extends ListenedCall {
  /** What came of the attempt before: no answer, 429, or 502 to 504. */
  readonly reason: "failed" | "throttled" | "unavailable";
  /** @unit milliseconds */
  readonly delayMs: number;
}

/** A token that was asked for again, or in vain. */
export interface ListenedTokenRefresh {
  readonly ok: boolean;
  /** @unit milliseconds */
  readonly durationMs: number;
  /** Why there is no new token. */
  readonly code?: ErrorCode;
}

/**
 * Hears what a client does, for logs, metrics and traces. Every method is optional, called in passing and never awaited; one that
 * throws or rejects is logged once (`client.listener.failed`) and changes nothing. The request for a token counts as a call.
 *
 * @example
 * const client = await createConductorClient({
 *   listener: { onResponse: ({ method, route, status, durationMs }) => histogram.record(durationMs, { method, route, status }) },
 * });
 */
export interface ConductorListener {
  /**
   * Before each attempt, in the asynchronous context of the call.
   *
   * @returns headers to add, such as `traceparent`. Those of the call itself win; a value that cannot be a header is left out.
   */
  onRequest?(call: ListenedCall): Readonly<Record<string, string>> | void;
  /** After each attempt, in whatever way it ended. */
  onResponse?(answer: ListenedAnswer): void;
  /** Before the wait for a repetition. */
  onRetry?(retry: ListenedRetry): void;
  /** After each request for a token but the first. */
  onTokenRefresh?(refresh: ListenedTokenRefresh): void;
}
