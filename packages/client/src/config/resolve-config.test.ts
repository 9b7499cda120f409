import type { ConductorClientOptions, Environment } from "./options";
import { describeConfig } from "./describe-config";
import { resolveConfig } from "./resolve-config";

const resolve = (options: ConductorClientOptions = {}, env: Environment = {}) => resolveConfig(options, env);

describe("resolveConfig", () => {
  it("takes the documented defaults when nothing is said", () => {
    const config = resolve();

    expect(config).toMatchObject({
      server: { origin: "http://localhost:8080", prefix: "/api" },
      keyId: "",
      maxConnections: 10,
      requestTimeoutMs: 60_000,
      connectTimeoutMs: 10_000,
      refreshTokenInterval: 3_600_000,
      retryServerErrors: true,
      tlsInsecure: false,
      proxy: undefined,
    });
  });

  it("prefers the code to the environment, and the environment to the default", () => {
    const env = { CONDUCTOR_SERVER_URL: "http://from-env", CONDUCTOR_REQUEST_TIMEOUT_MS: "5" };

    const config = resolve({ serverUrl: "http://from-code" }, env);

    expect(config.server.origin).toBe("http://from-code");
    expect(config.requestTimeoutMs).toBe(5);
  });

  it("counts an empty variable as unset, and an empty text in code as none", () => {
    const env = { CONDUCTOR_SERVER_URL: " ", CONDUCTOR_AUTH_KEY: "k", CONDUCTOR_AUTH_SECRET: "s" };

    const config = resolve({ keyId: "", keySecret: "" }, env);

    expect(config.server.origin).toBe("http://localhost:8080");
    expect(config.keyId).toBe("");
  });

  it("trims the keys of the environment", () => {
    const config = resolve({}, { CONDUCTOR_AUTH_KEY: " k\n", CONDUCTOR_AUTH_SECRET: "s " });

    expect([config.keyId, config.keySecret]).toEqual(["k", "s"]);
  });

  it.each([
    ["http://h:1", "/api"],
    ["http://h:1/", "/api"],
    ["http://h:1/api", "/api"],
    ["http://h:1/api/", "/api"],
    ["http://h:1/conductor", "/conductor/api"],
    ["http://h:1/conductor/api/", "/conductor/api"],
  ])("reads %s as a server below %s", (serverUrl, prefix) => {
    expect(resolve({ serverUrl }).server).toEqual({
      origin: "http://h:1",
      prefix,
      url: `http://h:1${prefix}`,
    });
  });

  it.each<[string, ConductorClientOptions, Environment, RegExp]>([
    ["an address that is no URL", { serverUrl: "nowhere" }, {}, /serverUrl must be a URL .*"nowhere"/],
    ["an empty address", { serverUrl: "" }, {}, /serverUrl must be a URL/],
    [
      "an address without a scheme",
      { serverUrl: "localhost:8080" },
      {},
      /serverUrl must be a URL .*"localhost:8080"/,
    ],
    ["an address with a query", { serverUrl: "http://h/?a=1" }, {}, /serverUrl must not have a query/],
    [
      "a bad address in the environment",
      {},
      { CONDUCTOR_SERVER_URL: "ftp://h" },
      /CONDUCTOR_SERVER_URL.*"ftp:\/\/h"/,
    ],
    [
      "text for a number",
      {},
      { CONDUCTOR_REQUEST_TIMEOUT_MS: "soon" },
      /CONDUCTOR_REQUEST_TIMEOUT_MS must be a number of milliseconds above 0, got "soon": correct it or unset it/,
    ],
    [
      "a time of zero",
      {},
      { CONDUCTOR_CONNECT_TIMEOUT_MS: "0" },
      /CONDUCTOR_CONNECT_TIMEOUT_MS must be .* above 0/,
    ],
    [
      "half a connection",
      {},
      { CONDUCTOR_MAX_HTTP2_CONNECTIONS: "1.5" },
      /CONDUCTOR_MAX_HTTP2_CONNECTIONS must be a whole number/,
    ],
    [
      "a flag that is none",
      {},
      { CONDUCTOR_TLS_INSECURE: "maybe" },
      /CONDUCTOR_TLS_INSECURE must be true or false, got "maybe"/,
    ],
    [
      "an unknown log level",
      {},
      { CONDUCTOR_LOG_LEVEL: "LOUD" },
      /CONDUCTOR_LOG_LEVEL must be one of debug, info, warn, error/,
    ],
    ["a negative time in code", { requestTimeoutMs: -1 }, {}, /requestTimeoutMs must be .* above 0, got -1/],
    ["not a number in code", { connectTimeoutMs: Number.NaN }, {}, /connectTimeoutMs must be .*, got NaN/],
    ["a key without its secret", { keyId: "k" }, {}, /keyId is set but keySecret is not/],
    [
      "a certificate without its key",
      { tlsCertPath: "c.pem" },
      {},
      /tlsCertPath is set but tlsKeyPath is not/,
    ],
    ["a line break in a header", { headers: { "X-A": "b\r\nx-c: d" } }, {}, /headers: "X-A" must be a text/],
    ["a header of other characters", { headers: { "x-a": "日本" } }, {}, /headers: "x-a" must be a text/],
    [
      "a line break in the name of a header",
      { headers: { "x-a: b\nc": "d" } },
      {},
      /"x-a: b\\nc" has a name/,
    ],
    [
      "a header of the connection",
      { headers: { "Content-Length": "7" } },
      {},
      /"Content-Length" is the client's/,
    ],
    ["a proxy that is no URL", { proxyUrl: "proxy:3128" }, {}, /proxyUrl must be a URL/],
  ])("refuses %s as CONFIG and names it", (_name, options, env, message) => {
    expect(() => resolve(options, env)).toThrow(
      expect.objectContaining({ code: "CONFIG", message: expect.stringMatching(message) }),
    );
  });

  it("keeps credentials out of its messages", () => {
    expect(() => resolve({ serverUrl: "http://user:pass@h" })).toThrow(
      expect.objectContaining({ code: "CONFIG", message: expect.not.stringMatching(/pass"|user/) }),
    );
  });

  it.each([
    ["yes", true],
    ["TRUE", true],
    ["1", true],
    ["no", false],
    ["False", false],
    ["0", false],
  ])("reads the flag %s", (text, value) => {
    expect(resolve({}, { CONDUCTOR_RETRY_SERVER_ERRORS: text }).retryServerErrors).toBe(value);
  });

  it.each([
    ["HTTPS_PROXY for https", "https://c", { HTTPS_PROXY: "http://p:1", HTTP_PROXY: "http://q:1" }, "p:1"],
    ["http_proxy for http", "http://c", { HTTPS_PROXY: "http://p:1", http_proxy: "http://q:1" }, "q:1"],
    ["a proxy without a scheme", "http://c", { HTTP_PROXY: "q:1" }, "q:1"],
    ["no proxy for this machine", "http://localhost:8080", { HTTP_PROXY: "http://q:1" }, undefined],
    ["no proxy for an excluded host", "http://c", { HTTP_PROXY: "http://q:1", NO_PROXY: "a, c" }, undefined],
    [
      "no proxy for an excluded domain",
      "http://b.c.d",
      { HTTP_PROXY: "http://q:1", no_proxy: ".c.d" },
      undefined,
    ],
    ["the proxy for another port", "http://c:81", { HTTP_PROXY: "http://q:1", NO_PROXY: "c:80" }, "q:1"],
    [
      "no proxy for an excluded IPv6 address",
      "http://[fd00::5]",
      { HTTP_PROXY: "http://q:1", NO_PROXY: "FD00::5" },
      undefined,
    ],
    [
      "no proxy for an excluded IPv6 address and port",
      "http://[fd00::5]:81",
      { HTTP_PROXY: "http://q:1", NO_PROXY: "[fd00::5]:81" },
      undefined,
    ],
    ["no proxy for any host", "http://c", { HTTP_PROXY: "http://q:1", NO_PROXY: "*" }, undefined],
    [
      "the client's own variable first",
      "http://c",
      { CONDUCTOR_PROXY_URL: "http://r:1", NO_PROXY: "*" },
      "r:1",
    ],
  ])("takes %s", (_name, serverUrl, env, host) => {
    expect(resolve({ serverUrl }, env).proxy?.host).toBe(host);
  });

  it("sends warnings of a logger without warn to info", () => {
    const lines: string[] = [];
    const write = (event: string) => void lines.push(event);

    resolve({ logger: { debug: write, info: write, error: write } }).logger.warn("a.warning");

    expect(lines).toEqual(["a.warning"]);
  });
});

describe("describeConfig", () => {
  it("names value and origin of every setting and hides secrets", () => {
    const env = {
      CONDUCTOR_AUTH_KEY: "the-key",
      CONDUCTOR_AUTH_SECRET: "the-secret",
      HTTP_PROXY: "http://u:the-pass@p:1",
    };

    const described = describeConfig(resolve({ serverUrl: "http://c", requestTimeoutMs: 5 }, env));

    expect(described).toMatchObject({
      serverUrl: { value: "http://c", origin: "code" },
      requestTimeoutMs: { value: 5, origin: "code" },
      keySecret: { value: "(hidden)", origin: "environment", variable: "CONDUCTOR_AUTH_SECRET" },
      proxyUrl: { value: "http://p:1", origin: "environment", variable: "HTTP_PROXY" },
      connectTimeoutMs: { value: 10_000, origin: "default" },
    });
    expect(JSON.stringify(described)).not.toMatch(/the-/);
  });
});
