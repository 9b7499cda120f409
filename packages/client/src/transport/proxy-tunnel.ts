import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { buildConnector, Pool } from "undici";

/** Opens a connection, as undici asks for one. */
export type Connector = buildConnector.connector;

/** The code of a {@link TunnelFailed} that other credentials may change. */
export const PROXY_CREDENTIALS_REFUSED = "PROXY_CREDENTIALS_REFUSED";

/**
 * Why there is no tunnel. It never has a code of undici's: undici would take some of them for a server that merely went away, and
 * would connect again without end.
 */
export class TunnelFailed extends Error {
  override readonly name = "TunnelFailed";

  constructor(
    message: string,
    readonly code: string | undefined,
    override readonly cause?: unknown,
  ) {
    super(message);
  }
}

/** `Proxy-Authorization` for the credentials in the address of a proxy; nothing where it has none. */
export function proxyCredentials({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === "" && password === "") return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(pair).toString("base64")}` };
}

/**
 * Makes a connector that asks a proxy for a tunnel (CONNECT) and then speaks TLS with the server through it.
 *
 * @param proxies connections to the proxy.
 * @param secure speaks TLS over a socket that is there already.
 * @param proxy the address of the proxy, with its credentials.
 * @param timeoutMs longest wait for a tunnel: a proxy that stalls must not keep a connection of the lane for ever.
 */
export function tunnelConnector(proxies: Pool, secure: Connector, proxy: URL, timeoutMs: number): Connector {
  const credentials = proxyCredentials(proxy);
  return (options, callback) => {
    const host = options.host ?? options.hostname;
    const target = options.port === "" ? `${host}:443` : host;
    const signal = AbortSignal.timeout(timeoutMs);
    proxies.connect({ path: target, headers: { host: target, ...credentials }, signal }).then(
      ({ socket, statusCode }) => {
        if (statusCode >= 200 && statusCode < 300 && isSocket(socket)) {
          secure({ ...options, httpSocket: socket }, callback);
          return;
        }
        socket.on("error", () => undefined).destroy();
        const code = statusCode === 407 ? PROXY_CREDENTIALS_REFUSED : undefined;
        callback(new TunnelFailed(`the proxy answered CONNECT with ${statusCode}`, code), null);
      },
      (cause: unknown) => callback(new TunnelFailed("the proxy gave no tunnel", undefined, cause), null),
    );
  };
}

/** Typed as any stream, it is the socket that the pool opened. */
function isSocket(stream: Duplex): stream is Socket {
  return "setNoDelay" in stream;
}
