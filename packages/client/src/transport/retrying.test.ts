import type { ApiRequest, ApiResponse, Transport } from "@baton/api";
import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import { apiRequest, rejection } from "../../test/loopback";
import { NeverSent, UnreadableAnswer } from "./failure";
import { retrying } from "./retrying";

type Step = ApiResponse | Error;

const coded = (code: string) => Object.assign(new Error(`fails with ${code}`), { code });
const answered = (status: number, headers: Record<string, string> = {}): ApiResponse => ({
  status,
  headers,
  body: "",
});
const cut = coded("ECONNRESET");
const refused = coded("ECONNREFUSED");

/** Runs one request against scripted outcomes; the last one repeats for ever. Time runs until the call settles. */
async function run(
  steps: readonly Step[],
  request: Partial<ApiRequest> = {},
  options: {
    retryServerErrors?: boolean;
    random?: number;
    totalTimeoutMs?: number;
    spy?: (request: ApiRequest) => void;
  } = {},
) {
  const clock = new ManualClock();
  const start = clock.now();
  const at: number[] = [];
  const send: Transport = (sent) => {
    options.spy?.(sent);
    const step = steps[Math.min(at.length, steps.length - 1)] ?? refused;
    at.push(clock.now() - start);
    return "status" in step ? Promise.resolve(step) : Promise.reject(step);
  };
  const transport = retrying(send, {
    retryServerErrors: options.retryServerErrors ?? true,
    requestTimeoutMs: 60_000,
    totalTimeoutMs: options.totalTimeoutMs ?? 180_000,
    clock,
    random: () => options.random ?? 0.5,
    logger: noopLogger,
    closed: new AbortController().signal,
  });
  const outcome = transport(apiRequest(request)).catch((cause: unknown) => cause);
  await clock.advance(600_000);
  return { at, outcome: await outcome };
}

const POST = { method: "POST", repeatable: false } as const;

describe("retrying", () => {
  it.each<[string, Step]>([
    ["a refused connection", refused],
    ["an unknown host", coded("ENOTFOUND")],
    ["a connection that takes too long", coded("UND_ERR_CONNECT_TIMEOUT")],
    ["what the transport knows was never sent", new NeverSent(cut)],
    ["what fetch wraps", new TypeError("fetch failed", { cause: refused })],
    ["a host none of whose addresses answers", new AggregateError([refused, refused])],
  ])("repeats any request after %s, at 1, 2 and 3 seconds", async (_name, step) => {
    const { at, outcome } = await run([step], POST);

    expect(at).toEqual([0, 1_000, 3_000, 6_000]);
    expect(outcome).toBe(step);
  });

  it("repeats a repeatable request after a cut connection", async () => {
    const { at, outcome } = await run([cut, answered(200)], { repeatable: true });

    expect(at).toEqual([0, 1_000]);
    expect(outcome).toMatchObject({ status: 200 });
  });

  it.each<[string, Step]>([
    ["a cut connection", cut],
    ["a failure it does not know", new Error("strange")],
    ["502", answered(502)],
    ["503", answered(503)],
    ["504", answered(504)],
    ["500", answered(500)],
  ])("never repeats a request that may have been processed after %s (R1)", async (_name, step) => {
    const { at, outcome } = await run([step], POST);

    expect(at).toEqual([0]);
    expect(outcome).toBe(step);
  });

  it.each([502, 503, 504])("repeats a repeatable request after %i three times", async (status) => {
    const { at } = await run([answered(status)], { repeatable: true });

    expect(at).toEqual([0, 1_000, 3_000, 6_000]);
  });

  it("leaves 503 alone when told to", async () => {
    const { at } = await run([answered(503)], { repeatable: true }, { retryServerErrors: false });

    expect(at).toEqual([0]);
  });

  it.each([500, 408, 404, 400])("hands on %i as it is", async (status) => {
    const { at } = await run([answered(status)], { repeatable: true });

    expect(at).toEqual([0]);
  });

  it("repeats any request after 429 five times, doubling the wait", async () => {
    const { at, outcome } = await run([answered(429)], POST);

    expect(at).toEqual([0, 1_000, 3_000, 7_000, 15_000, 31_000]);
    expect(outcome).toMatchObject({ status: 429 });
  });

  it.each([
    ["seconds", "7"],
    ["a date", "Thu, 01 Jan 2026 00:00:07 GMT"],
  ])("waits at least as long as Retry-After asks in %s", async (_name, retryAfter) => {
    const { at } = await run([answered(429, { "retry-after": retryAfter }), answered(200)], POST, {
      random: 0,
    });

    expect(at).toEqual([0, 7_000]);
  });

  it("ignores a Retry-After that it cannot read", async () => {
    const { at } = await run([answered(429, { "retry-after": "later" }), answered(200)], POST);

    expect(at).toEqual([0, 1_000]);
  });

  it("hands on an answer that asks for more than a minute", async () => {
    const { at } = await run([answered(429, { "retry-after": "3600" })], POST);

    expect(at).toEqual([0]);
  });

  it.each([
    [0, 900],
    [1, 1_100],
  ])("spreads a wait by a tenth: chance %d gives %d ms", async (random, ms) => {
    const { at } = await run([refused, answered(200)], POST, { random });

    expect(at).toEqual([0, ms]);
  });

  it.each([
    ["an untrusted certificate", coded("DEPTH_ZERO_SELF_SIGNED_CERT")],
    ["a closed client", coded("UND_ERR_DESTROYED")],
    ["a request that cannot be sent", new NeverSent(coded("UND_ERR_INVALID_ARG"))],
    ["an answer that cannot be read", new UnreadableAnswer(coded("Z_DATA_ERROR"))],
    ["a time-out", Object.assign(new Error("slow"), { name: "AttemptTimedOut" })],
  ])("does not repeat after %s", async (_name, step) => {
    const { at } = await run([step], { repeatable: true });

    expect(at).toEqual([0]);
  });

  it("begins no pause that would end after the time that a call has in all", async () => {
    const { at, outcome } = await run([answered(429)], POST, { totalTimeoutMs: 7_000 });

    expect(at).toEqual([0, 1_000, 3_000]);
    expect(outcome).toMatchObject({ status: 429 });
  });

  it("gives a repetition no more than what is left of that time", async () => {
    const limits: (number | undefined)[] = [];
    const spy = (request: ApiRequest): void => void limits.push(request.timeoutMs);

    await run([answered(429)], POST, { totalTimeoutMs: 7_000, spy });

    expect(limits).toEqual([undefined, 6_000, 4_000]);
  });

  it("takes a longer limit of the call itself for the time in all", async () => {
    const { at } = await run([answered(429)], { timeoutMs: 10_000 }, { totalTimeoutMs: 2_000 });

    expect(at).toEqual([0, 1_000, 3_000, 7_000]);
  });

  it.each(["the request's signal", "the end of the client"])("stops waiting on %s", async (what) => {
    const clock = new ManualClock();
    const stop = new AbortController();
    const never = new AbortController().signal;
    let sent = 0;
    const send: Transport = () => {
      sent += 1;
      return Promise.reject(refused);
    };
    const byRequest = what === "the request's signal";
    const limits = { requestTimeoutMs: 60_000, totalTimeoutMs: 180_000 };
    const options = { ...limits, retryServerErrors: true, clock, random: () => 0.5, logger: noopLogger };

    const failed = rejection(
      retrying(send, { ...options, closed: byRequest ? never : stop.signal })(
        apiRequest({ signal: byRequest ? stop.signal : undefined }),
      ),
    );
    await clock.advance(10);
    stop.abort();

    expect(await failed).toBe(refused);
    expect(sent).toBe(1);
    expect(clock.pending).toBe(0);
  });
});
