import type { Transport } from "@baton/api";
import type { Clock, LogFields, Random } from "@baton/core";
import type { ConductorListener } from "./listener";

/**
 * Any logger that takes an event name and fields: the `Logger` of `@baton/core`, `console`, pino through an adapter, or a logger
 * written for the official SDK.
 */
export interface ConductorLogger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  /** Where it is missing, warnings go to `info`. */
  warn?(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** A function of the shape of the platform's `fetch`, as far as the client needs it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Where settings come from when the code does not give them: `process.env` in Node. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * How to reach a Conductor server. Every field is optional. A value given here wins over the environment, the environment over
 * the default; an empty variable counts as unset, and an empty text given here means "none".
 */
export interface ConductorClientOptions {
  /**
   * Address of the server, with or without `/api` and a trailing slash.
   * @env CONDUCTOR_SERVER_URL
   * @default "http://localhost:8080"
   */
  serverUrl?: string | undefined;
  /**
   * Id of the access key. Without key and secret no token is asked for.
   * @env CONDUCTOR_AUTH_KEY
   */
  keyId?: string | undefined;
  /**
   * Secret of the access key.
   * @env CONDUCTOR_AUTH_SECRET
   */
  keySecret?: string | undefined;
  /**
   * Age at which a token is renewed beside the request that notices it; never later than 36 minutes. 0 or less: only when the
   * token is 45 minutes old or the server refuses it. There is no timer: a client that is not used does nothing.
   * @unit milliseconds
   * @env CONDUCTOR_REFRESH_TOKEN_INTERVAL
   * @default 3_600_000
   */
  refreshTokenInterval?: number | undefined;
  /**
   * Connections for ordinary calls; reports of tasks and heartbeats have as many again each, so that none of the three ever waits
   * for another. Requests that the server holds (long polls, synchronous executions) have theirs without a limit. The name is the
   * official one; the client speaks HTTP/1.1 with keep-alive, which is faster here than HTTP/2.
   * @env CONDUCTOR_MAX_HTTP2_CONNECTIONS
   * @default 10
   */
  maxHttp2Connections?: number | undefined;
  /**
   * Longest wait for one attempt of one request. Long polls and synchronous executions add their own waiting time to it.
   * @env CONDUCTOR_REQUEST_TIMEOUT_MS
   * @default 60_000
   */
  requestTimeoutMs?: number | undefined;
  /**
   * Longest wait for a call in all: its attempts and the pauses between them. A call with a longer limit of its own has that one.
   * @env CONDUCTOR_TOTAL_TIMEOUT_MS
   * @default 180_000
   */
  totalTimeoutMs?: number | undefined;
  /**
   * Longest wait for a connection, and for the token at creation.
   * @env CONDUCTOR_CONNECT_TIMEOUT_MS
   * @default 10_000
   */
  connectTimeoutMs?: number | undefined;
  /**
   * How long creation goes on asking for the token while the server cannot be reached or says "later". 0: it fails at once.
   * Wrong keys always do. Without keys creation asks nothing.
   * @env CONDUCTOR_WAIT_FOR_SERVER_MS
   * @default 0
   */
  waitForServerMs?: number | undefined;
  /**
   * Client certificate (PEM) for mutual TLS.
   * @env CONDUCTOR_TLS_CERT_PATH
   */
  tlsCertPath?: string | undefined;
  /**
   * Private key (PEM) of the client certificate.
   * @env CONDUCTOR_TLS_KEY_PATH
   */
  tlsKeyPath?: string | undefined;
  /**
   * Certificate authority (PEM) to trust instead of the built-in ones.
   * @env CONDUCTOR_TLS_CA_PATH
   */
  tlsCaPath?: string | undefined;
  /**
   * Accepts any certificate of the server. For development only.
   * @env CONDUCTOR_TLS_INSECURE
   * @default false
   */
  tlsInsecure?: boolean | undefined;
  /**
   * Proxy for every request. Without it the usual variables count: HTTPS_PROXY or HTTP_PROXY by the scheme of `serverUrl`, unless
   * NO_PROXY names the host or the host is this machine.
   * @env CONDUCTOR_PROXY_URL
   */
  proxyUrl?: string | undefined;
  /**
   * Accepted for compatibility: the client never uses HTTP/2.
   * @env CONDUCTOR_DISABLE_HTTP2
   * @default false
   */
  disableHttp2?: boolean | undefined;
  /**
   * Whether 502, 503 and 504 are repeated, where the request may safely be seen twice.
   * @env CONDUCTOR_RETRY_SERVER_ERRORS
   * @default true
   */
  retryServerErrors?: boolean | undefined;
  /**
   * Where the client says what it does. The default writes to standard error.
   * @env CONDUCTOR_LOG_LEVEL (DEBUG, INFO, WARN, ERROR; of the default logger)
   */
  logger?: ConductorLogger | undefined;
  /** Accepted for compatibility, without effect: the environment always fills what the code leaves open. Pass `env: {}` to ignore it. */
  useEnvVars?: boolean | undefined;
  /**
   * Replaces the network, for example by an embedded server (`server.transport`). Repetition, tokens, timeouts and errors stay.
   * `close()` of the client does not close it.
   */
  transport?: Transport | undefined;
  /** Replaces undici by a function of the shape of `fetch`. TLS and proxy settings are then its own matter. */
  fetch?: Fetch | undefined;
  /**
   * Sent with every request, such as the credentials of a gateway. A header of the call itself wins.
   * @default {}
   */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Hears of requests, answers, repetitions and tokens, for logs, metrics and traces. Costs nothing where it is missing.
   */
  listener?: ConductorListener | undefined;
  /**
   * Time. The default is the time of the machine.
   * @internal
   */
  clock?: Clock | undefined;
  /**
   * Chance, for the jitter of waits.
   * @internal
   */
  random?: Random | undefined;
  /**
   * The environment to read.
   * @default process.env
   */
  env?: Environment | undefined;
}

/** The name of {@link ConductorClientOptions} in the official SDK. */
export type OrkesApiConfig = ConductorClientOptions;
