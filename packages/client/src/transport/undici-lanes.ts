import type { Clock } from "@baton/core";
import type * as undiciModule from "undici";
import type { Dispatcher } from "undici";
import type { ClientConfig } from "../config/resolve-config";
import type { Lane } from "./lane";
import { proxyCredentials, tunnelConnector } from "./proxy-tunnel";
import { proxyTrust, readTlsFiles, type TlsOptions } from "./tls-files";

/** How long requests may go on once the connection is being closed. */
const CLOSE_GRACE_MS = 5_000;

/** Time limits are kept by the client's own clock, but for connections, which requests may share. */
const NO_LIMITS = { headersTimeout: 0, bodyTimeout: 0, allowH2: false };

/** undici as it is imported: when it runs, so that bundlers for browsers can leave it out without a word. */
type Undici = Pick<typeof undiciModule, "Pool" | "buildConnector">;

/** The connections of each lane. */
export interface UndiciLanes {
  readonly dispatchers: Readonly<Record<Lane, Dispatcher>>;
  /** Aborts what the server holds, lets the rest finish for a while, closes the sockets. */
  close(): Promise<void>;
}

/** What opens the lanes. */
interface Opener {
  /** Makes the connections of one lane; null for as many as it takes. */
  readonly open: (connections: number | null) => Dispatcher;
  /** What the lanes have in common, to be ended after them. */
  readonly shared?: Dispatcher;
}

/**
 * Makes a pool of keep-alive connections for each lane. No socket is opened before the first request of its lane.
 *
 * @throws {ConductorSdkError} CONFIG when a TLS file cannot be used.
 */
export async function openUndiciLanes(config: ClientConfig): Promise<UndiciLanes> {
  const undici = await import("undici");
  const { open, shared } = await openerFor(undici, config, await readTlsFiles(config));
  const dispatchers: UndiciLanes["dispatchers"] = {
    held: open(null),
    report: open(config.maxConnections),
    heartbeat: open(config.maxConnections),
    token: open(1),
    call: open(config.maxConnections),
  };
  const { held, ...others } = dispatchers;
  return {
    dispatchers,
    close: async () => {
      const gently = Object.values(others).map((lane) => closeGently(lane, config.clock));
      await Promise.all([held.destroy(), ...gently]);
      await shared?.destroy();
    },
  };
}

/** Lets requests finish, but not for ever: a server that has stalled must not hold up the end of a program. */
async function closeGently(lane: Dispatcher, clock: Clock): Promise<void> {
  const cancel = clock.after(CLOSE_GRACE_MS, () => void lane.destroy());
  try {
    await lane.close();
  } finally {
    cancel();
  }
}

async function openerFor(undici: Undici, config: ClientConfig, tls: TlsOptions): Promise<Opener> {
  const { proxy, server, connectTimeoutMs: timeout } = config;
  if (proxy === undefined) return directly(undici, config, tls);
  const toProxy = { timeout, ...(await proxyTrust(tls)) };
  return server.origin.startsWith("https:")
    ? tunnelled(undici, config, tls, proxy, toProxy)
    : forwarded(undici, config, proxy, toProxy);
}

function directly({ Pool }: Undici, { server, connectTimeoutMs }: ClientConfig, tls: TlsOptions): Opener {
  const connect = { ...tls, timeout: connectTimeoutMs };
  return { open: (connections) => new Pool(server.origin, { ...NO_LIMITS, connections, connect }) };
}

/** How to connect to a proxy, and how long that may take. */
interface ToProxy {
  readonly timeout: number;
  readonly ca?: string[];
}

function tunnelled(
  { Pool, buildConnector }: Undici,
  { server }: ClientConfig,
  tls: TlsOptions,
  proxy: URL,
  toProxy: ToProxy,
): Opener {
  const { timeout } = toProxy;
  const proxies = new Pool(proxy.origin, { ...NO_LIMITS, connect: toProxy });
  const connect = tunnelConnector(proxies, buildConnector({ ...tls, timeout }), proxy, timeout);
  return {
    open: (connections) => new Pool(server.origin, { ...NO_LIMITS, connections, connect }),
    shared: proxies,
  };
}

/** Plain HTTP is handed to the proxy request by request: many proxies tunnel nothing but TLS. */
function forwarded({ Pool }: Undici, { server }: ClientConfig, proxy: URL, toProxy: ToProxy): Opener {
  const { origin } = server;
  const added = { host: new URL(origin).host, ...proxyCredentials(proxy) };
  const forward: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) => {
    // The transport gives headers by name; undici would take lists, too.
    const headers = { ...added, ...(options.headers as Readonly<Record<string, string>>) };
    return dispatch({ ...options, path: `${origin}${options.path}`, headers }, handler);
  };
  const options = { ...NO_LIMITS, connect: toProxy };
  return { open: (connections) => new Pool(proxy.origin, { ...options, connections }).compose(forward) };
}
