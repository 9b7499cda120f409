import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { WorkflowResource } from "@baton/api";
import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import { createConductorClient } from "../src/create-conductor-client";
import { json, rejection, settled, startHttp, until } from "./loopback";

const MINUTE = 60_000;

/** How a token endpoint fails; undefined while it works. */
type Fault = (response: ServerResponse, socket: Socket) => void;

const FAULTS: Readonly<Record<string, Fault>> = {
  "cuts the connection": (_response, socket) => socket.destroy(),
  "resets the connection": (_response, socket) => socket.resetAndDestroy(),
  "closes its half": (_response, socket) => socket.end(),
  "sends half an answer": (_response, socket) =>
    socket.end("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf"),
  stalls: () => undefined,
  "stalls within its answer": (_response, socket) =>
    socket.write("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf"),
  "answers 503": (response) => json(response, 503, { message: "later" }),
  "answers 401 without a body": (response) => response.writeHead(401).end(),
  "answers 404": (response) => json(response, 404, { message: "gone" }),
  "answers without a token": (response) => json(response, 200, {}),
};

/** A server that issues t1, t2, … and answers those calls whose token `accepts`; and a client of it. */
async function start(
  accepts: (token: string) => boolean = () => true,
  refusal: readonly [status: number, body: string] = [401, '{"error":"EXPIRED_TOKEN"}'],
) {
  const endpoint: { fault?: Fault | undefined; asked: number; issued: number } = { asked: 0, issued: 0 };
  const tokens: string[] = [];
  const server = await startHttp((seen, response, request) => {
    if (seen.url !== "/api/token") {
      const token = String(seen.headers["x-authorization"]);
      tokens.push(token);
      if (accepts(token)) return json(response, 200, { workflowId: "w1" });
      return response.writeHead(refusal[0], { "content-type": "application/json" }).end(refusal[1]);
    }
    endpoint.asked += 1;
    if (endpoint.fault !== undefined) return endpoint.fault(response, request.socket);
    return json(response, 200, { token: `t${(endpoint.issued += 1)}` });
  });
  const clock = new ManualClock();
  const client = await createConductorClient({
    serverUrl: server.url,
    keyId: "k",
    keySecret: "s",
    clock,
    env: {},
    logger: noopLogger,
    random: () => 0.5,
  });
  const call = (signal?: AbortSignal) =>
    WorkflowResource.getExecutionStatus({ client, path: { workflowId: "w1" }, signal });
  const end = async () => {
    await server.close();
    await client.close();
  };
  return { call, client, clock, end, endpoint, tokens };
}

describe("a hundred calls at once", () => {
  it("share one request for a token when theirs has expired", async () => {
    const { call, clock, end, endpoint, tokens } = await start();
    await clock.advance(45 * MINUTE);

    await Promise.all(Array.from({ length: 100 }, () => call()));
    await end();

    expect(endpoint.asked).toBe(2);
    expect(new Set(tokens)).toEqual(new Set(["t2"]));
  });

  it.each<[number, string]>([
    [401, '{"error":"EXPIRED_TOKEN"}'],
    [403, '{"error":"INVALID_TOKEN"}'],
    [401, ""],
  ])("share one request for a token when theirs is refused by %i %s", async (status, body) => {
    const { call, end, endpoint, tokens } = await start((token) => token === "t2", [status, body]);

    await Promise.all(Array.from({ length: 100 }, () => call()));
    await end();

    expect(endpoint.asked).toBe(2);
    expect(tokens.filter((token) => token === "t2")).toHaveLength(100);
    expect(tokens.length).toBeLessThanOrEqual(200);
  });
});

describe("before a token expires", () => {
  it("the next one is asked for at 36 minutes, beside the call", async () => {
    const { call, clock, end, endpoint, tokens } = await start();
    await clock.advance(36 * MINUTE - 1);
    await call();
    expect(endpoint.asked).toBe(1);
    await clock.advance(1);

    await call();
    await until(() => endpoint.issued === 2);
    while (tokens.at(-1) !== "t2") await call();
    await end();

    expect(tokens.slice(0, 2)).toEqual(["t1", "t1"]);
    expect(endpoint.asked).toBe(2);
  });

  it.each(Object.entries(FAULTS))("an endpoint that %s delays and fails no call", async (_name, fault) => {
    const { call, clock, end, endpoint, tokens } = await start();
    await clock.advance(36 * MINUTE);
    endpoint.fault = fault;

    await call();
    await until(() => endpoint.asked === 2);
    await Promise.all(Array.from({ length: 20 }, () => call()));
    await end();

    expect(tokens).toHaveLength(21);
    expect(new Set(tokens)).toEqual(new Set(["t1"]));
  });
});

describe("after a token has expired", () => {
  it.each(Object.entries(FAULTS))(
    "an endpoint that %s fails the calls in bounded time, and a later call asks again",
    async (_name, fault) => {
      const { call, clock, end, endpoint } = await start();
      await clock.advance(45 * MINUTE);
      endpoint.fault = fault;
      const before = clock.now();

      const failures = Array.from({ length: 20 }, () => rejection(call()));
      await until(() => endpoint.asked === 2);
      const errors = await settled(Promise.all(failures), clock);
      const tookMs = clock.now() - before;
      endpoint.fault = undefined;
      await settled(call(), clock);
      await end();

      expect(new Set(errors).size).toBe(1);
      expect(errors[0]).toMatchObject({ request: { route: "/token" } });
      expect(tookMs).toBeLessThanOrEqual(11_000);
      expect(endpoint.asked).toBeLessThanOrEqual(6);
    },
  );

  it("a caller who leaves while the endpoint stalls does so at once, and the others stay", async () => {
    const { call, clock, end, endpoint } = await start();
    await clock.advance(45 * MINUTE);
    const stalled: ServerResponse[] = [];
    endpoint.fault = (response) => stalled.push(response);
    const controller = new AbortController();

    const left = rejection(call(controller.signal));
    const stayed = call();
    await until(() => stalled.length === 1);
    controller.abort(new Error("the user left"));
    expect(await left).toMatchObject({
      code: "ABORTED",
      message: expect.stringMatching(/^GET \/workflow\/{workflowId}: .*the user left/),
    });
    for (const response of stalled) json(response, 200, { token: "t2" });

    expect(await stayed).toEqual({ workflowId: "w1" });
    await end();
  });
});
