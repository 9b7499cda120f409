import { createServer } from "node:http";
import type { ApiRequest } from "@baton/api";
import { ManualClock } from "@baton/core/testing";
import { apiRequest, freePort, json, rejection, startHttp, startTcp } from "../../test/loopback";
import type { ConductorClientOptions } from "../config/options";
import { resolveConfig } from "../config/resolve-config";
import { failureKind } from "./failure";
import { openUndiciTransport } from "./undici-transport";

const open = async (options: ConductorClientOptions) => {
  const connection = await openUndiciTransport(resolveConfig(options, {}));
  return { ...connection, send: (request: ApiRequest) => connection.begin(request).answer };
};

describe("openUndiciTransport", () => {
  it("sends method, path, query, headers and body, and reads the answer as text", async () => {
    await using server = await startHttp((_seen, response) =>
      json(response, 201, { ok: "ö" }, { "x-request-id": "r1" }),
    );
    const { send, close } = await open({ serverUrl: `${server.url}/base/` });

    const answer = await send(
      apiRequest({
        method: "POST",
        path: "/workflow/a%20b",
        query: "x=1",
        headers: { "content-type": "application/json" },
        body: '{"ä":1}',
      }),
    );
    await close();

    expect(answer).toMatchObject({ status: 201, body: '{"ok":"ö"}', headers: { "x-request-id": "r1" } });
    expect(server.seen).toMatchObject([
      {
        method: "POST",
        url: "/base/api/workflow/a%20b?x=1",
        body: '{"ä":1}',
        headers: { "content-type": "application/json", "content-length": "8" },
      },
    ]);
  });

  it("joins characters that are split between packets", async () => {
    const bytes = Buffer.from("größer");
    await using server = await startTcp((socket) => {
      socket.once("data", () => {
        socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${bytes.length}\r\n\r\n`);
        socket.write(bytes.subarray(0, 3));
        setImmediate(() => socket.write(bytes.subarray(3)));
      });
    });
    const { send, close } = await open({ serverUrl: server.url });

    const answer = await send(apiRequest());
    await close();

    expect(answer.body).toBe("größer");
  });

  it("reads a success as bytes where the request asks for it, and a failure as text", async () => {
    const content = Buffer.from([0, 255, 195, 10]);
    await using server = await startHttp(({ url }, response) =>
      url === "/api/files/content/w/f" ? response.end(content) : json(response, 404, { message: "no" }),
    );
    const { send, close } = await open({ serverUrl: server.url });
    const read = (path: string) => send(apiRequest({ path, answer: "bytes" }));

    const [there, absent] = await Promise.all([read("/files/content/w/f"), read("/files/content/w/x")]);
    await close();

    expect([...(there.bytes ?? [])]).toEqual([...content]);
    expect(there.body).toBe("");
    expect(absent).toMatchObject({ status: 404, body: '{"message":"no"}' });
    expect(absent.bytes).toBeUndefined();
  });

  it("sends what is below the root of the server there", async () => {
    await using server = await startHttp((_seen, response) => json(response, 200, {}));
    const { send, close } = await open({ serverUrl: `${server.url}/base` });

    await send(apiRequest({ path: "/webhook/7", root: true }));
    await close();

    expect(server.seen).toMatchObject([{ url: "/base/webhook/7" }]);
  });

  it("keeps its connections between requests", async () => {
    await using server = await startHttp((_seen, response) => json(response, 200, {}));
    const { send, close } = await open({ serverUrl: server.url });

    for (let count = 0; count < 20; count += 1) await send(apiRequest());
    await close();

    // undici rests a socket for one turn of the event loop, so that two take turns.
    expect(server.connections()).toBeLessThanOrEqual(2);
  });

  it("answers ordinary calls while any number of polls is held", async () => {
    const held: (() => void)[] = [];
    await using server = await startHttp((seen, response) => {
      if (seen.url.includes("/poll/")) held.push(() => json(response, 200, []));
      else json(response, 200, {});
    });
    const { send, close } = await open({ serverUrl: server.url, maxHttp2Connections: 1 });
    const poll = { route: "/tasks/poll/batch/{tasktype}", path: "/tasks/poll/batch/t" };

    const polls = Array.from({ length: 30 }, () => send(apiRequest(poll)));
    const call = await send(apiRequest());
    while (held.length < 30) await new Promise((resolve) => setImmediate(resolve));
    for (const release of held) release();
    await Promise.all(polls);
    await close();

    expect(call.status).toBe(200);
    expect(server.connections()).toBe(31);
  });

  it("never opens more connections for ordinary calls than allowed", async () => {
    await using server = await startHttp((_seen, response) => setImmediate(() => json(response, 200, {})));
    const { send, close } = await open({ serverUrl: server.url, maxHttp2Connections: 2 });

    await Promise.all(Array.from({ length: 20 }, () => send(apiRequest())));
    await close();

    expect(server.connections()).toBe(2);
  });

  it("knows that a refused connection sent nothing", async () => {
    const { send, close } = await open({ serverUrl: `http://127.0.0.1:${await freePort()}` });

    const cause = await rejection(send(apiRequest()));
    await close();

    expect(failureKind(cause)).toBe("never-sent");
  });

  it("knows that a connection which breaks after the request may have been processed", async () => {
    await using server = await startTcp((socket) => socket.once("data", () => socket.resetAndDestroy()));
    const { send, close } = await open({ serverUrl: server.url });

    const cause = await rejection(send(apiRequest({ method: "POST", body: "{}" })));
    await close();

    expect(failureKind(cause)).toBe("cut");
  });

  it("counts half an answer as none", async () => {
    await using server = await startTcp((socket) =>
      socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf")),
    );
    const { send, close } = await open({ serverUrl: server.url });

    const cause = await rejection(send(apiRequest()));
    await close();

    expect(failureKind(cause)).toBe("cut");
  });

  it("drops the connection of an aborted request", async () => {
    let asked: () => void = () => undefined;
    let gone: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (asked = resolve));
    const disconnected = new Promise<void>((resolve) => (gone = resolve));
    await using server = await startTcp((socket) => socket.once("data", asked).on("close", gone));
    const { begin, close } = await open({ serverUrl: server.url });

    const exchange = begin(apiRequest());
    const failed = rejection(exchange.answer);
    await arrived;
    exchange.abort(new Error("enough"));

    expect(await failed).toMatchObject({ message: "enough" });
    await disconnected;
    await close();
  });

  it("does not send a request that was aborted while it waited for a connection", async () => {
    const release: (() => void)[] = [];
    await using server = await startHttp((_seen, response) => release.push(() => json(response, 200, {})));
    const { begin, send, close } = await open({ serverUrl: server.url, maxHttp2Connections: 1 });

    const first = send(apiRequest());
    const second = begin(apiRequest({ path: "/workflow/second" }));
    const failed = rejection(second.answer);
    while (release.length < 1) await new Promise((resolve) => setImmediate(resolve));
    second.abort(new Error("enough"));
    release[0]?.();
    await Promise.all([first, failed]);
    await close();

    expect(server.seen).toHaveLength(1);
  });

  it("refuses what cannot be a request without trying", async () => {
    const { send, close } = await open({});

    const cause = await rejection(send(apiRequest({ headers: { "x-a": "line\nbreak" } })));
    await close();

    expect(failureKind(cause)).toBe("invalid");
  });

  it("ends held requests on close, lets others finish, and refuses new ones", async () => {
    const release: (() => void)[] = [];
    await using server = await startHttp((_seen, response) => release.push(() => json(response, 200, {})));
    const { send, close } = await open({ serverUrl: server.url });
    const poll = rejection(send(apiRequest({ route: "/tasks/poll/{tasktype}" })));
    const call = send(apiRequest());
    while (release.length < 2) await new Promise((resolve) => setImmediate(resolve));

    const closed = close();
    for (const answer of release) answer();

    expect(failureKind(await poll)).toBe("closed");
    expect((await call).status).toBe(200);
    await Promise.all([closed, close()]);
    expect(failureKind(await rejection(send(apiRequest())))).toBe("closed");
  });

  it("ends requests of a stalled server five seconds after close", async () => {
    const clock = new ManualClock();
    await using server = await startHttp(() => undefined);
    const { send, close } = await open({ serverUrl: server.url, clock });
    const call = rejection(send(apiRequest()));
    while (server.seen.length < 1) await new Promise((resolve) => setImmediate(resolve));

    const closed = close();
    await clock.advance(5_000);

    expect(failureKind(await call)).toBe("closed");
    await closed;
    expect(clock.pending).toBe(0);
  });

  it("goes through the proxy, with its credentials, and keeps them out of what it says", async () => {
    const asked: (string | undefined)[][] = [];
    const proxy = createServer((request, response) => {
      asked.push([request.url, request.headers["proxy-authorization"], request.headers.host]);
      json(response, 200, { through: "proxy" });
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const address = proxy.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    const { send, close, peer } = await open({
      serverUrl: "http://conductor.test:8080",
      proxyUrl: `http://me:pass@127.0.0.1:${port}`,
    });

    const answer = await send(apiRequest());
    await close();
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));

    expect(answer.body).toBe('{"through":"proxy"}');
    expect(asked).toEqual([
      [
        "http://conductor.test:8080/api/workflow/w1",
        `Basic ${Buffer.from("me:pass").toString("base64")}`,
        "conductor.test:8080",
      ],
    ]);
    expect(peer).toBe(`http://conductor.test:8080/api through the proxy 127.0.0.1:${port}`);
  });
});
