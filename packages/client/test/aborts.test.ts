import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { WorkflowResource } from "@baton/api";
import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import type { ConductorClientOptions } from "../src/config/options";
import { createConductorClient } from "../src/create-conductor-client";
import { json, PATIENT, rejection, startHttp, startTcp, until } from "./loopback";

const LEFT = new Error("the user left");

/** A client on a manual clock, and a request of it that may be aborted. */
async function connectTo(serverUrl: string, options: ConductorClientOptions = {}) {
  const clock = new ManualClock();
  const client = await createConductorClient({
    serverUrl,
    clock,
    env: {},
    logger: noopLogger,
    ...PATIENT,
    ...options,
  });
  const controller = new AbortController();
  const read = (signal?: AbortSignal) =>
    WorkflowResource.getExecutionStatus({ client, path: { workflowId: "w1" }, signal });
  /** Aborts, and expects the call to end without any help of the network or the clock. */
  const expectToEnd = async (call: Promise<unknown>, othersPending = 0): Promise<void> => {
    const ended = rejection(call);
    controller.abort(LEFT);
    expect(await ended).toMatchObject({
      code: "ABORTED",
      retryable: false,
      cause: LEFT,
      message: expect.stringMatching(/^GET \/workflow\/{workflowId}: .*the user left/),
    });
    expect(clock.pending).toBe(othersPending);
  };
  return { client, clock, read, abortable: () => read(controller.signal), expectToEnd };
}

/** A TCP server that does nothing but what it is told, and counts its connections. */
async function startSilent(serve: (socket: Socket) => void = () => undefined) {
  const state = { connections: 0, closed: 0, asked: 0 };
  const server = await startTcp((socket) => {
    state.connections += 1;
    socket.on("close", () => (state.closed += 1)).on("data", () => (state.asked += 1));
    serve(socket);
  });
  return { server, state };
}

describe("an abort ends a call at once", () => {
  it("before it is sent", async () => {
    await using server = await startHttp((_seen, response) => json(response, 200, {}));
    const { client, read } = await connectTo(server.url);

    expect(await rejection(read(AbortSignal.abort(LEFT)))).toMatchObject({ code: "ABORTED", cause: LEFT });
    await client.close();

    expect(server.seen).toEqual([]);
  });

  it("while it connects", async () => {
    const { server, state } = await startSilent();
    const { client, abortable, expectToEnd } = await connectTo(server.url.replace("http:", "https:"));
    const call = abortable();
    call.catch(() => undefined);
    await until(() => state.connections === 1);

    await expectToEnd(call);

    await server[Symbol.asyncDispose]();
    await client.close();
  });

  it("while it waits for a free connection, and does not send it later", async () => {
    const held: (() => void)[] = [];
    await using server = await startHttp((_seen, response) => held.push(() => json(response, 200, {})));
    const { client, read, abortable, expectToEnd } = await connectTo(server.url, { maxHttp2Connections: 1 });
    const first = read();
    await until(() => held.length === 1);

    await expectToEnd(abortable(), 1);
    held[0]?.();
    await first;
    const third = read();
    await until(() => held.length === 2);
    held[1]?.();
    await third;
    await client.close();

    expect(server.seen).toHaveLength(2);
  });

  it.each([
    ["for an answer", ""],
    ["for the rest of the headers", "HTTP/1.1 200 OK\r\ncontent-"],
    ["for the rest of a body", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf"],
    ["for the next chunk", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n"],
  ])("while it waits %s, and drops the connection", async (_what, begun) => {
    const { server, state } = await startSilent((socket) => socket.once("data", () => socket.write(begun)));
    const { client, abortable, expectToEnd } = await connectTo(server.url);
    const call = abortable();
    call.catch(() => undefined);
    await until(() => state.asked === 1);

    await expectToEnd(call);

    await until(() => state.closed === 1);
    await server[Symbol.asyncDispose]();
    await client.close();
  });

  it.each<[string, (response: ServerResponse, socket: Socket) => void]>([
    ["503", (response) => json(response, 503, { message: "later" })],
    ["a reset", (_response, socket) => socket.resetAndDestroy()],
  ])("while it waits for its repetition after %s, and sends it no more", async (_what, fault) => {
    await using server = await startHttp((_seen, response, { socket }) => fault(response, socket));
    let retries = 0;
    const { client, abortable, expectToEnd } = await connectTo(server.url, {
      listener: { onRetry: () => void (retries += 1) },
    });
    const call = abortable();
    call.catch(() => undefined);
    await until(() => retries === 1);

    await expectToEnd(call);
    await client.close();

    expect(server.seen).toHaveLength(1);
  });

  it("while it waits for a token", async () => {
    let tokens = 0;
    await using server = await startHttp((seen, response) => {
      if (seen.url !== "/api/token") return json(response, 200, {});
      tokens += 1;
      if (tokens === 1) json(response, 200, { token: "t1" });
    });
    const keys = { keyId: "k", keySecret: "s" };
    const { client, clock, abortable, expectToEnd } = await connectTo(server.url, keys);
    await clock.advance(45 * 60_000);
    const call = abortable();
    call.catch(() => undefined);
    await until(() => tokens === 2);

    // The request for the token goes on, for whoever needs one next.
    await expectToEnd(call, 1);

    expect(server.seen).toHaveLength(2);
    await server.close();
    await client.close();
  });
});

describe("closing the client", () => {
  it("ends a call that waits for its repetition, and says what it waited for", async () => {
    await using server = await startHttp((_seen, response) => json(response, 503, { message: "later" }));
    let retries = 0;
    const { client, clock, read } = await connectTo(server.url, {
      listener: { onRetry: () => void (retries += 1) },
    });
    const ended = rejection(read());
    await until(() => retries === 1);

    await client.close();

    expect(await ended).toMatchObject({ code: "UNAVAILABLE", status: 503 });
    expect(clock.pending).toBe(0);
  });
});
