import type { ManualClock } from "@baton/core/testing";
import { findDifference } from "./difference";
import {
  type Bindings,
  fill,
  fillText,
  partAt,
  type RecordedRequest,
  type Scenario,
  type Step,
} from "./scenario";

/** A request ready to be sent. */
export interface SentRequest {
  readonly method: string;
  /** Below the base of the API, or from the root of the server after a `^`. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** An answer as it came. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** Sends one request. */
export type Send = (request: SentRequest) => Promise<ReceivedAnswer>;

/** How long a step is repeated when the record does not say. */
const DEFAULT_LIMIT_MS = 10_000;
const STEP_MS = 100;
/** Longer than any wait that a recorded request asks for. */
const LONGEST_WAIT_MS = 60_000;

function queryOf(query: RecordedRequest["query"], bindings: Bindings): string {
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each: unknown): [string, string] => [
      name,
      fillText(String(each), bindings),
    ]),
  );
  return new URLSearchParams(pairs).toString();
}

function bodyOf({ body, raw }: RecordedRequest, bindings: Bindings): string | undefined {
  if (raw === undefined) return body === undefined ? undefined : JSON.stringify(fill(body, bindings));
  const parts = typeof raw === "string" ? [{ text: raw }] : raw;
  return parts
    .map((part) => fillText(part.text, bindings).repeat("times" in part ? (part.times ?? 1) : 1))
    .join("");
}

function toSend(request: RecordedRequest, bindings: Bindings): SentRequest {
  const [path = "", inPath = ""] = fillText(request.path, bindings).split("?");
  const body = bodyOf(request, bindings);
  return {
    method: request.method,
    path,
    query: [inPath, queryOf(request.query, bindings)].filter((part) => part !== "").join("&"),
    headers: { ...(body !== undefined && { "content-type": "application/json" }), ...request.headers },
    body,
  };
}

function parsed(answer: ReceivedAnswer): unknown {
  return answer.body !== "" && answer.headers["content-type"]?.startsWith("application/json") === true
    ? (JSON.parse(answer.body) as unknown)
    : answer.body;
}

function fits(step: Step, answer: ReceivedAnswer, bindings: Bindings): boolean {
  const { status, path, equals, atLeast, length } = step.waitUntil ?? {};
  if (status !== undefined && answer.status !== status) return false;
  if (path === undefined) return true;
  const part = partAt(parsed(answer), path);
  if (atLeast !== undefined) return Number(part) >= atLeast;
  if (length !== undefined) return Array.isArray(part) && part.length === length;
  return JSON.stringify(part) === JSON.stringify(fill(equals, bindings));
}

/** Keeps of a list or map only the entries that are compared. */
function filtered(body: unknown, step: Step, bindings: Bindings): unknown {
  if (step.filter === undefined || step.answer.status >= 400) return body;
  const contains = fillText(step.filter.contains, bindings);
  if (Array.isArray(body)) return body.filter((entry: unknown) => JSON.stringify(entry).includes(contains));
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([key]) => key.includes(contains)));
}

function answerDifference(step: Step, answer: ReceivedAnswer, bindings: Bindings): string | undefined {
  const { status, contentType, body, allow } = step.answer;
  if (answer.status !== status)
    return `status ${status} expected, got ${answer.status} ${answer.body.slice(0, 300)}`;
  const type = answer.headers["content-type"];
  if ((type ?? null) !== contentType && contentType !== "<any>")
    return `content type ${contentType} expected, got ${type}`;
  const allowed = answer.headers["allow"]?.split(/,\s*/).sort().join(",");
  if (allow !== undefined && allowed !== allow) return `allow ${allow} expected, got ${allowed}`;
  return findDifference(body, filtered(parsed(answer), step, bindings), bindings, step.unordered);
}

/**
 * Plays recorded scenarios against a server whose clock stands still: whenever it waits, time is moved on.
 */
export class Player {
  constructor(
    private readonly send: Send,
    private readonly clock: ManualClock,
  ) {}

  /** The first difference of a scenario; undefined when all answers are as recorded, or better where that is allowed. */
  async play(scenario: Scenario, suffix: string): Promise<string | undefined> {
    const bindings: Bindings = new Map<string, unknown>([["n", suffix]]);
    for (const step of scenario.steps) {
      const answer = await this.#answer(step, bindings);
      this.#capture(step, answer, bindings);
      if (step.sleepMs !== undefined) await this.clock.advance(step.sleepMs);
      if (step.lenient === "any") continue;
      const difference = answerDifference(step, answer, bindings);
      if (difference === undefined) continue;
      if (step.lenient !== true || answer.status < 400) return `${step.name}: ${difference}`;
      // Bad input that Conductor accepted and this server refuses: what follows builds on it.
      if (step.answer.status < 400) return undefined;
    }
    return undefined;
  }

  async #answer(step: Step, bindings: Bindings): Promise<ReceivedAnswer> {
    const request = toSend(step.request, bindings);
    let answer = await this.#settled(request);
    const limitMs = step.waitUntil === undefined ? 0 : (step.waitUntil.limitMs ?? DEFAULT_LIMIT_MS);
    for (let waited = 0; waited < limitMs && !fits(step, answer, bindings); waited += STEP_MS) {
      await this.clock.advance(STEP_MS);
      answer = await this.#settled(request);
    }
    return answer;
  }

  async #settled(request: SentRequest): Promise<ReceivedAnswer> {
    let isSettled = false;
    const answer = this.send(request).finally(() => {
      isSettled = true;
    });
    await this.clock.advance(0);
    for (let waited = 0; waited < LONGEST_WAIT_MS && !isSettled; waited += STEP_MS)
      await this.clock.advance(STEP_MS);
    return answer;
  }

  #capture(step: Step, answer: ReceivedAnswer, bindings: Bindings): void {
    for (const [name, path] of Object.entries(step.capture ?? {})) {
      bindings.set(name, path === "$text" ? answer.body : partAt(parsed(answer), path));
    }
  }
}
