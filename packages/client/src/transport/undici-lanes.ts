import type { Clock } from "@baton/core";
import type { Dispatcher, Pool, ProxyAgent } from "undici";
import type { ClientConfig } from "../config/resolve-config";
import type { Lane } from "./lane";
import { readTlsFiles, type TlsOptions } from "./tls-files";

/** How long requests may go on once the connection is being closed. */
const CLOSE_GRACE_MS = 5_000;

/** The connections of each lane. */
export interface UndiciLanes {
  readonly dispatchers: Readonly<Record<Lane, Dispatcher>>;
  /** Aborts what the server holds, lets the rest finish for a while, closes the sockets. */
  close(): Promise<void>;
}

/**
 * Makes a pool of keep-alive connections for each lane. No socket is opened before the first request of its lane.
 *
 * @throws {ConductorSdkError} CONFIG when a TLS file cannot be used.
 */
export async function openUndiciLanes(config: ClientConfig): Promise<UndiciLanes> {
  // Imported when it runs, so that bundlers for browsers can leave it out without a word.
  const parts = { undici: await import("undici"), tls: await readTlsFiles(config) };
  const open = (connections: number | null): Dispatcher => openLane(parts, config, connections);
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

interface Parts {
  readonly undici: { readonly Pool: typeof Pool; readonly ProxyAgent: typeof ProxyAgent };
  readonly tls: TlsOptions;
}

function openLane(parts: Parts, config: ClientConfig, connections: number | null): Dispatcher {
  const tls = { ...parts.tls, timeout: config.connectTimeoutMs };
  // Time limits are kept by the client's own clock.
  const options = { connections, headersTimeout: 0, bodyTimeout: 0, allowH2: false };
  if (config.proxy === undefined)
    return new parts.undici.Pool(config.server.origin, { ...options, connect: tls });
  return new parts.undici.ProxyAgent({
    ...options,
    uri: config.proxy.href,
    requestTls: tls,
    proxyTls: { timeout: config.connectTimeoutMs },
    // Many proxies tunnel nothing but TLS.
    proxyTunnel: config.server.origin.startsWith("https:"),
  });
}
