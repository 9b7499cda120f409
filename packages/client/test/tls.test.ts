import { connect } from "node:net";
import { VersionResource, WorkflowResource } from "@baton/api";
import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import type { ConductorClientOptions, Environment } from "../src/config/options";
import { createConductorClient } from "../src/create-conductor-client";
import { type HttpsLoopback, startHttps, TLS_FILES } from "./https-server";
import { PATIENT, rejection, settled, startTcp } from "./loopback";

const { cert, key, otherKey } = TLS_FILES;

async function version(options: ConductorClientOptions): Promise<string> {
  await using client = await createConductorClient({ env: {}, logger: noopLogger, ...options });
  return await VersionResource.getVersion({ client });
}

describe("a client of an HTTPS server", () => {
  let server: HttpsLoopback;
  let serverUrl: string;
  beforeAll(async () => {
    server = await startHttps();
    serverUrl = server.url;
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it("refuses an authority that it does not know, at once and with the remedy", async () => {
    expect(await rejection(version({ serverUrl }))).toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringMatching(/no secure connection.*self-signed certificate.*tlsCaPath/),
    });
  });

  it("refuses a certificate for another host, at once", async () => {
    const error = await rejection(
      version({ serverUrl: serverUrl.replace("127.0.0.1", "0.0.0.0"), tlsCaPath: cert }),
    );

    expect(error).toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringMatching(/no secure connection.*0\.0\.0\.0/),
    });
  });

  it("trusts the authority of tlsCaPath", async () => {
    expect(await version({ serverUrl, tlsCaPath: cert })).toBe("client unknown");
  });

  it("trusts anybody with tlsInsecure", async () => {
    expect(await version({ serverUrl, tlsInsecure: true })).toBe("client unknown");
  });

  it("takes all of that from the environment", async () => {
    const env = {
      CONDUCTOR_SERVER_URL: serverUrl,
      CONDUCTOR_TLS_CA_PATH: cert,
      CONDUCTOR_TLS_CERT_PATH: cert,
      CONDUCTOR_TLS_KEY_PATH: key,
    };

    expect(await version({ env })).toBe("client localhost");
    expect(await version({ env: { CONDUCTOR_SERVER_URL: serverUrl, CONDUCTOR_TLS_INSECURE: "true" } })).toBe(
      "client unknown",
    );
  });
});

describe("a client of a server that wants a certificate", () => {
  it("is let in with its own, and not without", async () => {
    await using server = await startHttps(true);
    const clock = new ManualClock();
    const known = { serverUrl: server.url, tlsCaPath: cert };

    const answer = await version({ ...known, tlsCertPath: cert, tlsKeyPath: key });
    const error = await settled(rejection(version({ ...known, clock, ...PATIENT })), clock);

    expect(answer).toBe("client localhost");
    expect(error).toMatchObject({ code: "UNAVAILABLE" });
  });
});

describe("a handshake that never ends", () => {
  it("counts as no connection at the connect timeout, so that any request may be repeated", async () => {
    await using server = await startHttps();
    let connections = 0;
    await using proxy = await startTcp((socket) => {
      connections += 1;
      if (connections > 1) socket.pipe(connect(server.port, "127.0.0.1")).pipe(socket);
    });
    const clock = new ManualClock();
    await using client = await createConductorClient({
      serverUrl: proxy.url.replace("http:", "https:"),
      tlsCaPath: cert,
      connectTimeoutMs: 50,
      ...PATIENT,
      clock,
      env: {},
      logger: noopLogger,
    });

    const started = WorkflowResource.startWorkflow({ client, body: { name: "w" } });

    expect(await settled(started, clock)).toBe("client unknown");
    expect(connections).toBe(2);
  });
});

describe("createConductorClient", () => {
  it.each<[string, ConductorClientOptions, Environment, RegExp]>([
    ["an absent authority", { tlsCaPath: "/no/ca.pem" }, {}, /^tlsCaPath "\/no\/ca.pem" cannot be read/],
    [
      "an absent certificate",
      { tlsCertPath: "/no/cert.pem", tlsKeyPath: key },
      {},
      /^tlsCertPath "\/no\/cert.pem" cannot be read/,
    ],
    [
      "an absent key of the environment",
      {},
      { CONDUCTOR_TLS_CERT_PATH: cert, CONDUCTOR_TLS_KEY_PATH: "/no/key.pem" },
      /^tlsKeyPath \(environment variable CONDUCTOR_TLS_KEY_PATH\) "\/no\/key.pem" cannot be read/,
    ],
    ["a folder", { tlsCaPath: "/" }, {}, /^tlsCaPath "\/" cannot be read/],
    ["an authority that is none", { tlsCaPath: key }, {}, /^tlsCaPath ".*key.pem" holds no certificate/],
    [
      "a certificate that is none",
      { tlsCertPath: key, tlsKeyPath: key },
      {},
      /^tlsCertPath ".*key.pem" holds no certificate/,
    ],
    [
      "a key that is none",
      { tlsCertPath: cert, tlsKeyPath: cert },
      {},
      /^tlsKeyPath ".*cert.pem" holds no private key/,
    ],
    [
      "a key of another certificate",
      { tlsKeyPath: otherKey },
      { CONDUCTOR_TLS_CERT_PATH: cert },
      /^tlsCertPath \(environment variable CONDUCTOR_TLS_CERT_PATH\) ".*" and tlsKeyPath ".*" do not belong together/,
    ],
    ["a bad proxy", { proxyUrl: "proxy:3128" }, {}, /^proxyUrl must be a URL.*"proxy:3128"/],
    [
      "a bad proxy of the environment",
      {},
      { CONDUCTOR_PROXY_URL: "socks5://p:1" },
      /^proxyUrl \(environment variable CONDUCTOR_PROXY_URL\) must be a URL.*"socks5:\/\/p:1"/,
    ],
    [
      "a bad proxy of all programs",
      { serverUrl: "https://conductor.test" },
      { HTTPS_PROXY: "ftp://p" },
      /^proxyUrl \(environment variable HTTPS_PROXY\) must be a URL/,
    ],
  ])("fails with %s", async (_name, options, env, message) => {
    expect(await rejection(createConductorClient({ env, logger: noopLogger, ...options }))).toMatchObject({
      code: "CONFIG",
      message: expect.stringMatching(message),
    });
  });
});
