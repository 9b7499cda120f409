import type { ApiRequest, ApiResponse, Transport } from "@baton/api";
import { type Clock, ConductorSdkError, type Logger, messageOf } from "@baton/core";
import { isHeader } from "../config/headers";
import type { ConductorListener, ListenedCall, ListenedRetry } from "../config/listener";
import { failureKind } from "./failure";

/** What the listener knows of one call while it is under way. Spreading a request keeps it. */
const CALL = Symbol("call");

interface CallState {
  readonly callId: number;
  attempts: number;
}

interface ObservedRequest extends ApiRequest {
  readonly [CALL]?: CallState;
}

/**
 * Tells a listener what happens, and keeps the client safe from it.
 *
 * Invariants
 *   O1. Nothing that a listener does, throws, returns or rejects changes the course of a call.
 *   O2. An event has neither a filled-in path nor a query, a header or a body.
 */
export class Observer {
  #calls = 0;
  #complained = false;

  constructor(
    private readonly listener: ConductorListener,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** Gives each call its number. Stands above the repetitions. */
  numbering(next: Transport): Transport {
    return (request) => {
      const observed: ObservedRequest = { ...request, [CALL]: { callId: ++this.#calls, attempts: 0 } };
      return next(observed);
    };
  }

  /** Announces each attempt and its end. Stands below the repetitions. */
  watching(next: Transport): Transport {
    return async (request) => {
      const call = this.#begin(request);
      const added = this.#headersFor(call);
      const startedAt = this.clock.now();
      const durationMs = (): number => this.clock.now() - startedAt;
      const sent = added === undefined ? request : { ...request, headers: { ...added, ...request.headers } };
      let response: ApiResponse;
      try {
        response = await next(sent);
      } catch (cause) {
        const failure = request.signal?.aborted === true ? "aborted" : failureKind(cause);
        this.#tell(() => this.listener.onResponse?.({ ...call, durationMs: durationMs(), failure }));
        throw cause;
      }
      const requestId = response.headers["x-request-id"];
      this.#tell(() =>
        this.listener.onResponse?.({
          ...call,
          durationMs: durationMs(),
          status: response.status,
          ...(requestId === undefined ? {} : { requestId }),
        }),
      );
      return response;
    };
  }

  /** Announces a repetition. */
  retry(request: ObservedRequest, reason: ListenedRetry["reason"], delayMs: number): void {
    this.#tell(() => this.listener.onRetry?.({ ...shownCall(request), reason, delayMs }));
  }

  /** Reports every token that is asked for through `issue`. */
  refreshing(issue: () => Promise<string>): () => Promise<string> {
    return async () => {
      const startedAt = this.clock.now();
      const durationMs = (): number => this.clock.now() - startedAt;
      try {
        const token = await issue();
        this.#tell(() => this.listener.onTokenRefresh?.({ ok: true, durationMs: durationMs() }));
        return token;
      } catch (cause) {
        const code = ConductorSdkError.is(cause) ? { code: cause.code } : {};
        this.#tell(() => this.listener.onTokenRefresh?.({ ok: false, durationMs: durationMs(), ...code }));
        throw cause;
      }
    };
  }

  #begin(request: ObservedRequest): ListenedCall {
    const state = request[CALL];
    if (state !== undefined) state.attempts += 1;
    return shownCall(request);
  }

  #headersFor(call: ListenedCall): Record<string, string> | undefined {
    const given = this.#tell(() => this.listener.onRequest?.(call));
    if (typeof given !== "object" || given === null) return undefined;
    const usable = Object.entries(given)
      .map(([name, value]): [string, unknown] => [name.toLowerCase(), value])
      .filter((header): header is [string, string] => isHeader(...header));
    return Object.fromEntries(usable);
  }

  /** O1. */
  #tell(event: () => unknown): unknown {
    try {
      const outcome = event();
      if (outcome instanceof Promise) outcome.catch((cause: unknown) => this.#complain(cause));
      return outcome;
    } catch (cause) {
      this.#complain(cause);
      return undefined;
    }
  }

  #complain(cause: unknown): void {
    if (this.#complained) return;
    this.#complained = true;
    this.logger.error("client.listener.failed", { cause: messageOf(cause) });
  }
}

function shownCall(request: ObservedRequest): ListenedCall {
  const { method, route } = request;
  const { callId, attempts } = request[CALL] ?? { callId: 0, attempts: 1 };
  return { callId, method, route, attempt: attempts };
}
