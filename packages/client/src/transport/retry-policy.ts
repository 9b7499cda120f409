import type { ApiRequest, ApiResponse } from "@baton/api";
import { type Random } from "@baton/core";
import { failureKind } from "./failure";

/** What came of one attempt. */
export type Attempt =
  | { readonly kind: "answered"; readonly response: ApiResponse }
  | { readonly kind: "failed"; readonly cause: unknown };

/** How often a request was repeated so far, by reason. */
export interface Repeats {
  readonly failed: number;
  readonly throttled: number;
  readonly unavailable: number;
}

/** No repetition yet. */
export const NO_REPEATS: Repeats = Object.freeze({ failed: 0, throttled: 0, unavailable: 0 });

/** The waits before each repetition, by reason. There are as many repetitions as waits. */
const WAITS_MS: Readonly<Record<keyof Repeats, readonly number[]>> = {
  failed: [1_000, 2_000, 3_000],
  throttled: [1_000, 2_000, 4_000, 8_000, 16_000],
  unavailable: [1_000, 2_000, 3_000],
};

/** Share by which a wait may be shorter or longer. */
const JITTER = 0.1;

/** A server that asks for more patience than this gets its answer handed on instead. */
const LONGEST_RETRY_AFTER_MS = 60_000;

const UNAVAILABLE: ReadonlySet<number> = new Set([502, 503, 504]);

/** What the policy has to know besides the attempt. */
export interface RetryRules {
  readonly retryServerErrors: boolean;
  readonly now: number;
  readonly random: Random;
}

/**
 * Why a request may be sent again, or undefined when it must not.
 *
 * Invariant R1: a request that the server may have processed is repeated only when it is marked repeatable. A refusal by 429 is
 * no processing.
 */
export function repeatReason(
  request: ApiRequest,
  attempt: Attempt,
  rules: Pick<RetryRules, "retryServerErrors">,
): keyof Repeats | undefined {
  if (attempt.kind === "failed") {
    const kind = failureKind(attempt.cause);
    return kind === "never-sent" || (kind === "cut" && request.repeatable) ? "failed" : undefined;
  }
  if (attempt.response.status === 429) return "throttled";
  const unavailable = UNAVAILABLE.has(attempt.response.status);
  return unavailable && request.repeatable && rules.retryServerErrors ? "unavailable" : undefined;
}

/** How long to wait before the next repetition for `reason`, or undefined when there have been enough. */
export function repeatDelayMs(
  reason: keyof Repeats,
  repeats: Repeats,
  attempt: Attempt,
  rules: Pick<RetryRules, "now" | "random">,
): number | undefined {
  const wait = WAITS_MS[reason][repeats[reason]];
  if (wait === undefined) return undefined;
  const asked = attempt.kind === "answered" ? retryAfterMs(attempt.response, rules.now) : undefined;
  if (asked === undefined) return wait * (1 - JITTER + 2 * JITTER * rules.random());
  if (asked > LONGEST_RETRY_AFTER_MS) return undefined;
  // The server's word is a minimum, so chance only adds to it.
  return asked * (1 + JITTER * rules.random());
}

/** What `Retry-After` asks for, in seconds or as a date; undefined when it says nothing that can be read. */
export function retryAfterMs(response: ApiResponse, now: number): number | undefined {
  const text = response.headers["retry-after"]?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  const date = text === "" ? Number.NaN : Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(date - now, 0);
}
