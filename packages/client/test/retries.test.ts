import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { WorkflowResource } from "@baton/api";
import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import type { ConductorClient } from "../src/conductor-client";
import type { ConductorClientOptions } from "../src/config/options";
import { createConductorClient } from "../src/create-conductor-client";
import { freePort, json, startHttp, until } from "./loopback";

type Answer = (response: ServerResponse, socket: Socket, count: number, clock: ManualClock) => void;
type Request = (client: ConductorClient) => Promise<unknown>;

const read: Request = (client) => WorkflowResource.getExecutionStatus({ client, path: { workflowId: "w1" } });
const start: Request = (client) => WorkflowResource.startWorkflow({ client, body: { name: "w" } });
const startWithKey: Request = (client) =>
  WorkflowResource.startWorkflow({ client, body: { name: "w", idempotencyKey: "k" }, repeatable: true });

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    json(response, code, { message: "no" }, headers);
const reset: Answer = (_response, socket) => socket.resetAndDestroy();
const cut: Answer = (_response, socket) => socket.destroy();
const halfClosed: Answer = (_response, socket) => socket.end();

/** Makes one request of a server, and tells how often the server saw it and how long each pause was. */
async function run(request: Request, answer: Answer, options: ConductorClientOptions = {}) {
  const clock = new ManualClock();
  await using server = await startHttp((_seen, response, { socket }) =>
    answer(response, socket, server.seen.length, clock),
  );
  const ran = await runAgainst(server.url, request, options, clock);
  return { ...ran, seen: server.seen.length };
}

/** Time passes in pauses only, and in answers that let it pass. */
async function runAgainst(
  serverUrl: string,
  request: Request,
  options: ConductorClientOptions = {},
  clock = new ManualClock(),
) {
  const pauses: number[] = [];
  await using client = await createConductorClient({
    serverUrl,
    clock,
    env: {},
    logger: noopLogger,
    random: () => 0.5,
    listener: {
      onRetry: ({ delayMs }) => {
        pauses.push(Math.round(delayMs));
        void clock.advance(delayMs);
      },
    },
    ...options,
  });
  const outcome = await request(client).catch((cause: unknown) => cause);
  return { pauses, outcome };
}

const THREE = [1_000, 2_000, 3_000];
const FIVE = [1_000, 2_000, 4_000, 8_000, 16_000];

describe("the table of repetitions", () => {
  it.each<[string, string, readonly number[], Answer, Request]>([
    ["a read", "a cut connection", THREE, cut, read],
    ["a start with a key", "a cut connection", THREE, cut, startWithKey],
    ["a start without one", "a cut connection", [], cut, start],
    ["a read", "a reset connection", THREE, reset, read],
    ["a start without a key", "a reset connection", [], reset, start],
    ["a read", "a half-closed connection", THREE, halfClosed, read],
    ["a start without a key", "a half-closed connection", [], halfClosed, start],
    ["a read", "429", FIVE, status(429), read],
    ["a start without a key", "429", FIVE, status(429), start],
    ["a read", "502", THREE, status(502), read],
    ["a read", "503", THREE, status(503), read],
    ["a read", "504", THREE, status(504), read],
    ["a start with a key", "502", THREE, status(502), startWithKey],
    ["a start without a key", "502", [], status(502), start],
    ["a start without a key", "503", [], status(503), start],
    ["a start without a key", "504", [], status(504), start],
    ["a read", "500", [], status(500), read],
    ["a read", "408", [], status(408), read],
    ["a read", "404", [], status(404), read],
  ])("repeats %s after %s with the pauses %j", async (_which, _what, expected, answer, request) => {
    const { pauses, seen, outcome } = await run(request, answer);

    expect(pauses).toEqual(expected);
    expect(seen).toBe(expected.length + 1);
    expect(outcome).toMatchObject({ name: "ConductorSdkError" });
  });

  it("repeats any request to a server that is off", async () => {
    const { pauses, outcome } = await runAgainst(`http://127.0.0.1:${await freePort()}`, start);

    expect(pauses).toEqual(THREE);
    expect(outcome).toMatchObject({ code: "UNAVAILABLE", retryable: true });
  });

  it.each<[string, ConductorClientOptions]>([
    ["the option", { retryServerErrors: false }],
    ["the variable", { env: { CONDUCTOR_RETRY_SERVER_ERRORS: "false" } }],
  ])("leaves 503 alone where %s says so", async (_name, options) => {
    expect(await run(read, status(503), options)).toMatchObject({ pauses: [], seen: 1 });
  });

  it.each([
    [0, [900, 1_800, 2_700]],
    [1, [1_100, 2_200, 3_300]],
  ])("spreads the pauses by a tenth (chance %d)", async (random, expected) => {
    expect((await run(read, cut, { random: () => random })).pauses).toEqual(expected);
  });

  it("ends with the first answer that is none of these", async () => {
    const faults = [reset, status(503), status(429)];
    const answer: Answer = (response, socket, count, clock) => {
      const fault = faults[count - 1];
      if (fault === undefined) json(response, 200, { workflowId: "w1" });
      else fault(response, socket, count, clock);
    };

    expect(await run(read, answer)).toEqual({
      pauses: [1_000, 1_000, 1_000],
      seen: 4,
      outcome: { workflowId: "w1" },
    });
  });
});

describe("Retry-After", () => {
  it.each([
    ["seconds", 429, "7", 7_000],
    ["seconds", 503, "7", 7_000],
    ["no wait at all", 429, "0", 0],
    ["a date", 429, "Thu, 01 Jan 2026 00:00:09 GMT", 9_000],
    ["a date", 503, "Thu, 01 Jan 2026 00:00:09 GMT", 9_000],
    ["a date that is over", 429, "Wed, 31 Dec 2025 00:00:00 GMT", 0],
    ["words", 429, "in a while", 1_000],
  ])("in %s (%i, %s) sets the pause", async (_name, code, value, pause) => {
    const once: Answer = (response, _socket, count) =>
      count === 1 ? json(response, code, {}, { "retry-after": value }) : json(response, 200, {});

    expect((await run(read, once, { random: () => 0 })).pauses).toEqual([pause === 1_000 ? 900 : pause]);
  });

  it("that asks for more than a minute ends the call with the server's answer", async () => {
    const { pauses, outcome } = await run(read, status(429, { "retry-after": "61" }));

    expect(pauses).toEqual([]);
    expect(outcome).toMatchObject({ code: "UNAVAILABLE", status: 429 });
  });
});

describe("a connection that the server closes after its answer", () => {
  /** Answers the first request of a connection, and meets the second with a reset. */
  const oncePerConnection = () => {
    const used = new WeakSet<Socket>();
    return startHttp((_seen, response, { socket }) => {
      if (used.has(socket)) socket.resetAndDestroy();
      else json(response, 200, {});
      used.add(socket);
    });
  };

  it("at the moment of reuse loses no read, and repeats no start", async () => {
    await using server = await oncePerConnection();
    const outcomes: unknown[] = [];
    const pauses: number[] = [];
    for (const request of [read, start]) {
      const both: Request = async (client) => {
        for (let count = 0; count < 3; count += 1)
          outcomes.push(await request(client).catch((cause: unknown) => cause));
      };
      const ran = await runAgainst(server.url, both, { maxHttp2Connections: 1 });
      pauses.push(ran.pauses.length);
    }

    expect(outcomes.slice(0, 3)).toEqual([{}, {}, {}]);
    expect(outcomes.slice(3).filter((outcome) => outcome instanceof Error)).toMatchObject([
      { code: "UNAVAILABLE", retryable: true },
    ]);
    expect(pauses).toEqual([2, 0]);
  });

  it("before the next request costs nothing: that one has a new connection", async () => {
    let closed = 0;
    await using server = await startHttp((_seen, response, { socket }) => {
      // A server may close without having said so.
      response.shouldKeepAlive = true;
      json(response, 200, {});
      socket.once("close", () => (closed += 1)).end();
    });
    const many: Request = async (client) => {
      for (let count = 1; count <= 10; count += 1) {
        await start(client);
        await until(() => closed === count);
      }
    };

    const { pauses, outcome } = await runAgainst(server.url, many);

    expect([pauses, outcome]).toEqual([[], undefined]);
    expect(server.seen).toHaveLength(10);
  });
});

describe("the time of a call", () => {
  it("ends each attempt, and no stalled start is repeated", async () => {
    const stalling: Answer = (_response, _socket, _count, clock) => void clock.advance(5_000);

    const { pauses, outcome, seen } = await run(start, stalling, { requestTimeoutMs: 5_000 });

    expect(outcome).toMatchObject({ code: "TIMEOUT", message: expect.stringMatching(/within 5000 ms/) });
    expect([pauses, seen]).toEqual([[], 1]);
  });

  it("ends the call in all, in the midst of its repetitions", async () => {
    const { pauses, outcome } = await run(read, status(429), { totalTimeoutMs: 8_000 });

    expect(pauses).toEqual([1_000, 2_000, 4_000]);
    expect(outcome).toMatchObject({ code: "UNAVAILABLE", status: 429 });
  });

  it("in all is shared by attempts that stall", async () => {
    const stallingLater: Answer = (_response, socket, count, clock) => {
      if (count === 1) socket.resetAndDestroy();
      else void clock.advance(7_000);
    };

    const { outcome } = await run(read, stallingLater, { totalTimeoutMs: 8_000 });

    expect(outcome).toMatchObject({ code: "TIMEOUT", message: expect.stringMatching(/within 7000 ms/) });
  });
});
