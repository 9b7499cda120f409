import { readFileSync } from "node:fs";
import { VersionResource } from "@baton/api";
import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import type { ConductorClientOptions, Environment } from "../src/config/options";
import { createConductorClient } from "../src/create-conductor-client";
import { startHttps, TLS_FILES } from "./https-server";
import { freePort, json, rejection, settled, startHttp, until } from "./loopback";

type Options = ConductorClientOptions;

/** One setting: its variables and their texts, the same as options, what comes of it, and what without it. */
type Setting = readonly [
  variables: Environment,
  options: Options,
  effect: (options: Options) => Promise<unknown>,
  given: unknown,
  otherwise: unknown,
];

const KEYS = { keyId: "k", keySecret: "s" };
const THREE = [1_000, 2_000, 3_000];

/** Connects with defaults; pauses pass at once and are told. */
async function connectTo(options: Options, clock = new ManualClock()) {
  const pauses: number[] = [];
  const onRetry = ({ delayMs }: { delayMs: number }): void => {
    pauses.push(delayMs);
    void clock.advance(delayMs);
  };
  const defaults = { logger: noopLogger, random: () => 0.5, clock, listener: { onRetry } };
  const client = await createConductorClient({ ...defaults, ...options });
  const call = (): Promise<string> => VersionResource.getVersion({ client });
  return { call, client, pauses };
}

/** The pauses of a read that a server answers with 503. */
async function pausesOf(options: Options): Promise<readonly number[]> {
  await using server = await startHttp((_seen, response) => json(response, 503, {}));
  const { call, client, pauses } = await connectTo({ serverUrl: server.url, ...options });
  await rejection(call());
  await client.close();
  return pauses;
}

/** After how long a call ends, or a creation, that a server does not answer. */
async function patienceOf(options: Options): Promise<number> {
  await using server = await startHttp(() => undefined);
  const clock = new ManualClock();
  const startedAt = clock.now();
  const ended = rejection(connectTo({ serverUrl: server.url, ...options }, clock).then(({ call }) => call()));
  await until(() => server.seen.length === 1);
  await settled(ended, clock);
  return clock.now() - startedAt;
}

/** For how many seconds creation asks a server that is off. */
async function patienceAtCreation(options: Options): Promise<number> {
  const clock = new ManualClock();
  const startedAt = clock.now();
  const serverUrl = `http://127.0.0.1:${await freePort()}`;
  await settled(rejection(connectTo({ ...KEYS, serverUrl, ...options }, clock)), clock);
  return Math.floor((clock.now() - startedAt) / 1_000);
}

/** What a server is sent by a creation and a call. */
async function sentBy(options: Options): Promise<readonly string[]> {
  await using server = await startHttp((_seen, response) => json(response, 200, { token: "t" }));
  const { call, client } = await connectTo({ serverUrl: server.url, ...options });
  await call();
  await client.close();
  return server.seen.map(({ url, body }) => `${url} ${body}`.trim());
}

/** How many tokens are asked for when one is used again after ten minutes. */
async function tokensIn(options: Options): Promise<number> {
  await using server = await startHttp((_seen, response) => json(response, 200, { token: "t" }));
  const clock = new ManualClock();
  const { call, client } = await connectTo({ ...KEYS, serverUrl: server.url, ...options }, clock);
  await clock.advance(600_000);
  for (let count = 0; count < 3; count += 1) await call();
  await client.close();
  return server.seen.filter(({ url }) => url === "/api/token").length;
}

/** How many connections twenty calls at once take. */
async function connectionsOf(options: Options): Promise<number> {
  await using server = await startHttp((_seen, response) => setImmediate(() => json(response, 200, {})));
  const { call, client } = await connectTo({ serverUrl: server.url, ...options });
  await Promise.all(Array.from({ length: 20 }, call));
  await client.close();
  return server.connections();
}

/** Whom an HTTPS server takes the client for. */
async function securely(options: Options): Promise<string> {
  await using server = await startHttps();
  const { call, client } = await connectTo({ serverUrl: server.url, ...options });
  const answer = await call().catch(() => "no secure connection");
  await client.close();
  return answer;
}

/** Who answers a call: a server that the options name, or nobody. */
async function answered(options: Options): Promise<string> {
  const { call, client } = await connectTo({ serverUrl: "http://127.0.0.1:1", ...options });
  const answer = await call().catch(() => "nobody");
  await client.close();
  return answer;
}

/** Whether the default logger tells of repetitions. */
async function tellsOfRepetitions(options: Options): Promise<boolean> {
  const original = console.error;
  let told = false;
  console.error = (): void => void (told = true);
  try {
    await pausesOf({ ...options, logger: undefined });
  } finally {
    console.error = original;
  }
  return told;
}

const { cert, key } = TLS_FILES;

const SETTINGS: readonly Setting[] = [
  [
    { CONDUCTOR_AUTH_KEY: "k", CONDUCTOR_AUTH_SECRET: "s" },
    KEYS,
    sentBy,
    ['/api/token {"keyId":"k","keySecret":"s"}', "/api/version"],
    ["/api/version"],
  ],
  [{ CONDUCTOR_REFRESH_TOKEN_INTERVAL: "600000" }, { refreshTokenInterval: 600_000 }, tokensIn, 2, 1],
  [{ CONDUCTOR_MAX_HTTP2_CONNECTIONS: "2" }, { maxHttp2Connections: 2 }, connectionsOf, 2, 10],
  [{ CONDUCTOR_DISABLE_HTTP2: "true" }, { disableHttp2: true }, connectionsOf, 10, 10],
  [{ CONDUCTOR_REQUEST_TIMEOUT_MS: "5000" }, { requestTimeoutMs: 5_000 }, patienceOf, 5_000, 60_000],
  [{ CONDUCTOR_TOTAL_TIMEOUT_MS: "2500" }, { totalTimeoutMs: 2_500 }, pausesOf, [1_000], THREE],
  [
    { CONDUCTOR_CONNECT_TIMEOUT_MS: "3000" },
    { connectTimeoutMs: 3_000 },
    (options) => patienceOf({ ...KEYS, ...options }),
    3_000,
    10_000,
  ],
  [{ CONDUCTOR_WAIT_FOR_SERVER_MS: "2000" }, { waitForServerMs: 2_000 }, patienceAtCreation, 1, 0],
  [{ CONDUCTOR_RETRY_SERVER_ERRORS: "false" }, { retryServerErrors: false }, pausesOf, [], THREE],
  [{ CONDUCTOR_TLS_CA_PATH: cert }, { tlsCaPath: cert }, securely, "client unknown", "no secure connection"],
  [
    { CONDUCTOR_TLS_INSECURE: "true" },
    { tlsInsecure: true },
    securely,
    "client unknown",
    "no secure connection",
  ],
  [
    { CONDUCTOR_TLS_CERT_PATH: cert, CONDUCTOR_TLS_KEY_PATH: key },
    { tlsCertPath: cert, tlsKeyPath: key },
    (options) => securely({ tlsInsecure: true, ...options }),
    "client localhost",
    "client unknown",
  ],
];

describe("a setting has its effect", () => {
  it.each(SETTINGS)("%j", async (variables, options, effect, given, otherwise) => {
    expect(await effect({ env: {} })).toEqual(otherwise);
    expect(await effect({ env: variables })).toEqual(given);
    expect(await effect({ ...options, env: {} })).toEqual(given);
  });

  it.each([
    ["CONDUCTOR_SERVER_URL", "serverUrl"],
    ["CONDUCTOR_PROXY_URL", "proxyUrl"],
  ])("%s", async (variable, option) => {
    await using server = await startHttp((_seen, response) => response.end("somebody"));
    const named = option === "serverUrl" ? { serverUrl: undefined } : {};

    expect(await answered({ env: {} })).toBe("nobody");
    expect(await answered({ ...named, env: { [variable]: server.url } })).toBe("somebody");
    expect(await answered({ [option]: server.url, env: {} })).toBe("somebody");
  });

  it("CONDUCTOR_LOG_LEVEL", async () => {
    expect(await tellsOfRepetitions({ env: {} })).toBe(true);
    expect(await tellsOfRepetitions({ env: { CONDUCTOR_LOG_LEVEL: "ERROR" } })).toBe(false);
  });

  it("useEnvVars, which has none", async () => {
    const env = { CONDUCTOR_RETRY_SERVER_ERRORS: "false" };

    expect(await pausesOf({ env, useEnvVars: false })).toEqual([]);
    expect(await pausesOf({ env, useEnvVars: true })).toEqual([]);
  });

  it("of the environment only where the code says nothing", async () => {
    const env = { CONDUCTOR_RETRY_SERVER_ERRORS: "false", CONDUCTOR_TOTAL_TIMEOUT_MS: "1" };

    expect(await pausesOf({ env, retryServerErrors: true, totalTimeoutMs: 2_500 })).toEqual([1_000]);
  });

  it("is tested here for every variable that the options name", () => {
    const source = readFileSync(new URL("../src/config/options.ts", import.meta.url), "utf8");
    const here = readFileSync(import.meta.filename, "utf8");
    const named = [...source.matchAll(/@env (CONDUCTOR_\w+)/g)].map(([, variable]) => variable ?? "");

    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((variable) => !here.includes(variable))).toEqual([]);
  });
});
