import type { Transport } from "@baton/api";
import {
  type Clock,
  ConductorSdkError,
  consoleLogger,
  LOG_LEVELS,
  type Logger,
  type LogLevel,
  type Random,
  systemClock,
  systemRandom,
} from "@baton/core";
import { DEFAULTS } from "./defaults";
import { checkHeaders } from "./headers";
import type { ConductorListener } from "./listener";
import type { ConductorClientOptions, ConductorLogger, Environment, Fetch } from "./options";
import { environmentProxy } from "./proxy";
import { httpUrl, parseServerUrl, type ServerAddress } from "./server-url";
import { COUNT, DURATION, FLAG, NUMBER, oneOf, PATIENCE, readSetting, type Resolved, TEXT } from "./setting";

/** The settings that have an origin, each resolved. */
export type Settings = ReturnType<typeof readSettings>;

/** What the code of this package relies on: complete and checked. An empty text means "none". */
export interface ClientConfig {
  readonly server: ServerAddress;
  readonly keyId: string;
  readonly keySecret: string;
  readonly refreshTokenInterval: number;
  readonly maxConnections: number;
  readonly requestTimeoutMs: number;
  readonly totalTimeoutMs: number;
  readonly connectTimeoutMs: number;
  readonly waitForServerMs: number;
  readonly tlsCertPath: string;
  readonly tlsKeyPath: string;
  readonly tlsCaPath: string;
  readonly tlsInsecure: boolean;
  readonly proxy: URL | undefined;
  readonly retryServerErrors: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly transport: Transport | undefined;
  readonly fetch: Fetch | undefined;
  readonly listener: ConductorListener | undefined;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly random: Random;
  /** Every setting with its origin, for descriptions and messages. */
  readonly settings: Settings;
}

/**
 * Turns options and environment into a configuration. Touches neither files nor the network.
 *
 * @throws {ConductorSdkError} CONFIG when a value is wrong; the message names the field or variable, the value and the remedy.
 */
export function resolveConfig(options: ConductorClientOptions, env: Environment): ClientConfig {
  const read = readSettings(options, env);
  const server = parseServerUrl(read.serverUrl);
  const proxyUrl = read.proxyUrl.origin === "default" ? environmentProxy(server, env) : read.proxyUrl;
  const settings: Settings = { ...read, proxyUrl };
  requireBoth("keyId", settings.keyId, "keySecret", settings.keySecret);
  requireBoth("tlsCertPath", settings.tlsCertPath, "tlsKeyPath", settings.tlsKeyPath);
  return Object.freeze({
    server,
    keyId: settings.keyId.value,
    keySecret: settings.keySecret.value,
    refreshTokenInterval: settings.refreshTokenInterval.value,
    maxConnections: settings.maxHttp2Connections.value,
    requestTimeoutMs: settings.requestTimeoutMs.value,
    totalTimeoutMs: settings.totalTimeoutMs.value,
    connectTimeoutMs: settings.connectTimeoutMs.value,
    waitForServerMs: settings.waitForServerMs.value,
    tlsCertPath: settings.tlsCertPath.value,
    tlsKeyPath: settings.tlsKeyPath.value,
    tlsCaPath: settings.tlsCaPath.value,
    tlsInsecure: settings.tlsInsecure.value,
    proxy: proxyUrl.value === "" ? undefined : httpUrl("proxyUrl", proxyUrl),
    retryServerErrors: settings.retryServerErrors.value,
    headers: checkHeaders(options.headers ?? {}),
    transport: options.transport,
    fetch: options.fetch,
    listener: options.listener,
    logger: toLogger(options.logger, settings.logLevel.value),
    clock: options.clock ?? systemClock,
    random: options.random ?? systemRandom,
    settings,
  });
}

function readSettings(options: ConductorClientOptions, env: Environment) {
  const text = (name: TextSetting, variable: string) =>
    readSetting(name, TEXT, options[name], DEFAULTS[name], env, variable);
  const flag = (name: FlagSetting, variable: string) =>
    readSetting(name, FLAG, options[name], DEFAULTS[name], env, variable);
  const number = (name: NumberSetting, kind: typeof NUMBER, variable: string) =>
    readSetting(name, kind, options[name], DEFAULTS[name], env, variable);
  return {
    serverUrl: text("serverUrl", "CONDUCTOR_SERVER_URL"),
    keyId: text("keyId", "CONDUCTOR_AUTH_KEY"),
    keySecret: text("keySecret", "CONDUCTOR_AUTH_SECRET"),
    refreshTokenInterval: number("refreshTokenInterval", NUMBER, "CONDUCTOR_REFRESH_TOKEN_INTERVAL"),
    maxHttp2Connections: number("maxHttp2Connections", COUNT, "CONDUCTOR_MAX_HTTP2_CONNECTIONS"),
    requestTimeoutMs: number("requestTimeoutMs", DURATION, "CONDUCTOR_REQUEST_TIMEOUT_MS"),
    totalTimeoutMs: number("totalTimeoutMs", DURATION, "CONDUCTOR_TOTAL_TIMEOUT_MS"),
    connectTimeoutMs: number("connectTimeoutMs", DURATION, "CONDUCTOR_CONNECT_TIMEOUT_MS"),
    waitForServerMs: number("waitForServerMs", PATIENCE, "CONDUCTOR_WAIT_FOR_SERVER_MS"),
    tlsCertPath: text("tlsCertPath", "CONDUCTOR_TLS_CERT_PATH"),
    tlsKeyPath: text("tlsKeyPath", "CONDUCTOR_TLS_KEY_PATH"),
    tlsCaPath: text("tlsCaPath", "CONDUCTOR_TLS_CA_PATH"),
    tlsInsecure: flag("tlsInsecure", "CONDUCTOR_TLS_INSECURE"),
    proxyUrl: text("proxyUrl", "CONDUCTOR_PROXY_URL"),
    disableHttp2: flag("disableHttp2", "CONDUCTOR_DISABLE_HTTP2"),
    retryServerErrors: flag("retryServerErrors", "CONDUCTOR_RETRY_SERVER_ERRORS"),
    logLevel: readSetting<LogLevel>(
      "logLevel",
      oneOf(LOG_LEVELS),
      undefined,
      "info",
      env,
      "CONDUCTOR_LOG_LEVEL",
    ),
  };
}

type TextSetting =
  "serverUrl" | "keyId" | "keySecret" | "tlsCertPath" | "tlsKeyPath" | "tlsCaPath" | "proxyUrl";
type FlagSetting = "tlsInsecure" | "disableHttp2" | "retryServerErrors";
type NumberSetting =
  | "refreshTokenInterval"
  | "maxHttp2Connections"
  | "requestTimeoutMs"
  | "totalTimeoutMs"
  | "connectTimeoutMs"
  | "waitForServerMs";

/** Half a credential is a mistake that would otherwise show up much later, as a refusal by the server. */
function requireBoth(name: string, first: Resolved<string>, other: string, second: Resolved<string>): void {
  if ((first.value === "") === (second.value === "")) return;
  const [present, absent] = first.value === "" ? [other, name] : [name, other];
  throw new ConductorSdkError("CONFIG", `${present} is set but ${absent} is not: give both or neither`);
}

function toLogger(logger: ConductorLogger | undefined, level: LogLevel): Logger {
  if (logger === undefined) return consoleLogger(level);
  return {
    debug: (event, fields) => logger.debug(event, fields),
    info: (event, fields) => logger.info(event, fields),
    warn: (event, fields) =>
      logger.warn === undefined ? logger.info(event, fields) : logger.warn(event, fields),
    error: (event, fields) => logger.error(event, fields),
  };
}
