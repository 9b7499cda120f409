import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { TLS_FILES } from "./https-server";

const CERTIFICATE = { cert: readFileSync(TLS_FILES.cert), key: readFileSync(TLS_FILES.key) };

/** What a proxy was asked to tunnel to, with which credentials. */
export interface Asked {
  readonly target: string | undefined;
  readonly credentials: string | undefined;
}

/** A proxy on loopback that knows nothing but CONNECT. */
export interface TunnelProxy extends AsyncDisposable {
  readonly url: string;
  readonly asked: Asked[];
}

/**
 * How a proxy meets the request for a tunnel. `through` opens it, whatever host was named, to the server.
 */
export type Meets = (socket: Duplex, through: () => void, count: number) => void;

/**
 * Starts a proxy for the server at a port of this machine.
 *
 * @param secure speaks TLS itself.
 */
export async function startTunnelProxy(
  serverPort: number,
  meets: Meets,
  secure = false,
): Promise<TunnelProxy> {
  const asked: Asked[] = [];
  const sockets = new Set<Duplex>();
  const server = (secure ? createSecureServer(CERTIFICATE) : createServer()).on(
    "connect",
    (request, socket) => {
      sockets.add(socket);
      socket.on("error", () => undefined);
      asked.push({ target: request.url, credentials: request.headers["proxy-authorization"] });
      meets(socket, () => sockets.add(join(socket, serverPort)), asked.length);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
    });
  return { url: `${secure ? "https" : "http"}://127.0.0.1:${port}`, asked, [Symbol.asyncDispose]: close };
}

function join(socket: Duplex, port: number): Socket {
  const upstream = connect(port, "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    socket.pipe(upstream).pipe(socket);
  });
  return upstream.on("error", () => socket.destroy());
}
