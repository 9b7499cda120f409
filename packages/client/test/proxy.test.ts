import { VersionResource, WorkflowResource } from "@baton/api";
import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import type { ConductorClientOptions } from "../src/config/options";
import { createConductorClient } from "../src/create-conductor-client";
import { type HttpsLoopback, startHttps, TLS_FILES } from "./https-server";
import { json, PATIENT, rejection, settled, startHttp } from "./loopback";
import { type Meets, startTunnelProxy } from "./tunnel-proxy";

const CERTIFICATES = {
  tlsCaPath: TLS_FILES.cert,
  tlsCertPath: TLS_FILES.cert,
  tlsKeyPath: TLS_FILES.key,
};
const refusal = (line: string): string => `HTTP/1.1 ${line}\r\ncontent-length: 0\r\n\r\n`;

/** A client that waits for answers as long as it takes; its repetitions wait on the manual clock. */
async function connectTo(options: ConductorClientOptions) {
  const clock = new ManualClock();
  const defaults = { clock, env: {}, logger: noopLogger, ...PATIENT };
  const client = await createConductorClient({ ...defaults, ...options });
  const start = () => WorkflowResource.startWorkflow({ client, body: { name: "w" } });
  return { client, clock, start };
}

describe("a proxy that tunnels", () => {
  let server: HttpsLoopback;
  beforeAll(async () => {
    server = await startHttps();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it("leads to the server, with both certificates", async () => {
    await using proxy = await startTunnelProxy(server.port, (_socket, through) => through());
    const { client, start } = await connectTo({
      ...CERTIFICATES,
      serverUrl: server.url,
      proxyUrl: proxy.url,
    });

    const answers = [await start(), await start()];
    await client.close();

    expect(answers).toEqual(["client localhost", "client localhost"]);
    expect(proxy.asked).toContainEqual({ target: new URL(server.url).host, credentials: undefined });
  });

  it("may speak TLS itself, vouched for by tlsCaPath", async () => {
    await using proxy = await startTunnelProxy(server.port, (_socket, through) => through(), true);
    const options = { serverUrl: server.url, proxyUrl: proxy.url };
    const trusting = await connectTo({ ...CERTIFICATES, ...options });
    const doubting = await connectTo({ ...options, tlsInsecure: true });

    const answer = await trusting.start();
    const error = await rejection(doubting.start());
    await trusting.client.close();
    await doubting.client.close();

    expect(answer).toBe("client localhost");
    expect(error).toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringMatching(/no secure connection/),
    });
    expect(proxy.asked).toHaveLength(1);
  });

  it.each([
    ["me:p%40ss@", "me:p@ss"],
    ["a-token@", "a-token:"],
  ])("is given the credentials %s of proxyUrl", async (credentials, pair) => {
    await using proxy = await startTunnelProxy(server.port, (_socket, through) => through());
    const proxyUrl = proxy.url.replace("//", `//${credentials}`);
    const { client, start } = await connectTo({ ...CERTIFICATES, serverUrl: server.url, proxyUrl });

    await start();
    await client.close();

    expect(proxy.asked[0]?.credentials).toBe(`Basic ${Buffer.from(pair).toString("base64")}`);
  });

  it("is trusted with the certificate of no other host", async () => {
    await using proxy = await startTunnelProxy(server.port, (_socket, through) => through());
    const { client, start } = await connectTo({
      tlsCaPath: TLS_FILES.cert,
      serverUrl: `https://conductor.test:${server.port}`,
      proxyUrl: proxy.url,
    });

    const error = await rejection(start());
    await client.close();

    expect(error).toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringMatching(/no secure connection.*conductor\.test/),
    });
    expect(proxy.asked).toHaveLength(1);
  });

  it("is asked once when it refuses the credentials, which no message shows", async () => {
    await using proxy = await startTunnelProxy(server.port, (socket) =>
      socket.end(refusal("407 Proxy Authentication Required")),
    );
    const proxyUrl = proxy.url.replace("//", "//me:the-password@");
    const { client, start } = await connectTo({ ...CERTIFICATES, serverUrl: server.url, proxyUrl });

    const error = await rejection(start());
    await client.close();

    expect(error).toMatchObject({
      code: "AUTH",
      message: expect.stringMatching(/through the proxy.*407.*proxyUrl \(CONDUCTOR_PROXY_URL\)/),
    });
    expect(String(error)).not.toMatch(/the-password/);
    expect(proxy.asked).toHaveLength(1);
  });

  it.each<[string, Meets]>([
    ["answers 502", (socket) => socket.end(refusal("502 Bad Gateway"))],
    ["cuts the connection", (socket) => socket.destroy()],
    ["closes its half", (socket) => socket.end()],
    ["answers nonsense", (socket) => socket.end("SSH-2.0-OpenSSH\r\n\r\n")],
  ])("may be asked again when it %s: nothing was sent yet", async (_name, meets) => {
    await using proxy = await startTunnelProxy(server.port, (socket, through, count) =>
      count < 3 ? meets(socket, through, count) : through(),
    );
    const { client, clock, start } = await connectTo({
      ...CERTIFICATES,
      serverUrl: server.url,
      proxyUrl: proxy.url,
    });

    const answer = await settled(start(), clock);
    await client.close();

    expect(answer).toBe("client localhost");
    expect(proxy.asked).toHaveLength(3);
  });

  it("is not asked without end when it never gives a tunnel", async () => {
    await using proxy = await startTunnelProxy(server.port, (socket) => socket.destroy());
    const { client, clock, start } = await connectTo({
      ...CERTIFICATES,
      serverUrl: server.url,
      proxyUrl: proxy.url,
    });

    const error = await settled(rejection(start()), clock);
    await client.close();

    expect(error).toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringMatching(/through the proxy/),
    });
    expect(proxy.asked).toHaveLength(4);
  });

  it("may stall: a later call has a connection again", async () => {
    await using proxy = await startTunnelProxy(server.port, (_socket, through, count) => {
      if (count > 2) through();
    });
    const { client, clock, start } = await connectTo({
      ...CERTIFICATES,
      serverUrl: server.url,
      proxyUrl: proxy.url,
      connectTimeoutMs: 50,
      maxHttp2Connections: 1,
    });

    const answer = await settled(start(), clock);
    await client.close();

    expect(answer).toBe("client localhost");
    expect(proxy.asked).toHaveLength(3);
  });
});

describe("a proxy of a server without TLS", () => {
  it.each([
    [407, "AUTH", "an unsafe request it refuses"],
    [502, "UNAVAILABLE", "an unsafe request that the server may have processed"],
    [504, "UNAVAILABLE", "an unsafe request that the server may have processed"],
  ])("that answers %i (%s) is never sent twice %s", async (status, code) => {
    await using proxy = await startHttp((_seen, response) => json(response, status, { message: "no" }));
    const { client, clock, start } = await connectTo({
      serverUrl: "http://conductor.test",
      proxyUrl: proxy.url,
    });

    const error = await settled(rejection(start()), clock);
    await client.close();

    expect(error).toMatchObject({ code, status });
    expect(proxy.seen.map(({ url }) => url)).toEqual(["http://conductor.test/api/workflow"]);
  });
});

describe("the variables for proxies", () => {
  const env = (proxyUrl: string, noProxy: string) => ({ HTTP_PROXY: proxyUrl, NO_PROXY: noProxy });

  it.each([
    ["", "proxy"],
    ["other.test", "proxy"],
    ["0.0.0.0:1", "proxy"],
    ["0.0.0.0", "server"],
    ["other.test, 0.0.0.0:PORT", "server"],
    [".0.0", "server"],
    ["*", "server"],
  ])("lead past the hosts of NO_PROXY=%p", async (noProxy, expected) => {
    await using server = await startHttp((_seen, response) => response.end("server"));
    await using proxy = await startHttp((_seen, response) => response.end("proxy"));
    const { client } = await connectTo({
      // This machine, but none of the names by which it is never reached through a proxy.
      serverUrl: `http://0.0.0.0:${server.port}`,
      env: env(proxy.url, noProxy.replace("PORT", String(server.port))),
    });

    const answer = await VersionResource.getVersion({ client });
    await client.close();

    expect(answer).toBe(expected);
  });

  it("lead an HTTPS server through HTTPS_PROXY", async () => {
    await using server = await startHttps();
    await using proxy = await startTunnelProxy(server.port, (_socket, through) => through());
    const { client, start } = await connectTo({
      serverUrl: "https://conductor.test",
      tlsInsecure: true,
      env: { HTTPS_PROXY: proxy.url, HTTP_PROXY: "http://127.0.0.1:1" },
    });

    const answer = await start();
    await client.close();

    expect(answer).toBe("client unknown");
    expect(proxy.asked[0]?.target).toBe("conductor.test:443");
  });
});
