import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTcpServer, type Server as TcpServer, type Socket } from "node:net";
import type { ApiRequest } from "@baton/api";
import type { ManualClock } from "@baton/core/testing";

/** A request as the loopback server saw it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** An HTTP server on loopback that records what it is asked. */
export interface Loopback extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly seen: Seen[];
  /** How many connections were ever made. */
  readonly connections: () => number;
  close(): Promise<void>;
}

type Answer = (seen: Seen, response: ServerResponse, request: IncomingMessage) => void;

/** Starts an HTTP server; `answer` is called when the whole body is there. */
export async function startHttp(answer: Answer, host = "127.0.0.1"): Promise<Loopback> {
  const seen: Seen[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const one = { method, url, headers, body: Buffer.concat(chunks).toString() };
      seen.push(one);
      answer(one, response, request);
    });
  });
  server.on("connection", () => (connections += 1));
  const port = await listen(server, host);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    seen,
    connections: () => connections,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** A TCP server on loopback. */
export interface TcpLoopback extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
}

/** Starts a TCP server that hands each connection to `serve`. */
export async function startTcp(serve: (socket: Socket) => void): Promise<TcpLoopback> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    serve(socket);
  });
  const port = await listen(server);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { url: `http://127.0.0.1:${port}`, port, [Symbol.asyncDispose]: close };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createTcpServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listen(server: Server | TcpServer, host = "127.0.0.1"): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** A request with defaults: GET of a workflow. */
export function apiRequest(overrides: Partial<ApiRequest> = {}): ApiRequest {
  return {
    method: "GET",
    route: "/workflow/{workflowId}",
    path: "/workflow/w1",
    query: "",
    headers: {},
    repeatable: false,
    ...overrides,
  };
}

/** What a promise was rejected with; fails when it was not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (cause) {
    return cause;
  }
  throw new Error("expected a rejection");
}

/** Settings of a client whose manual clock runs on while the network works: it never runs out of patience. */
export const PATIENT = Object.freeze({ requestTimeoutMs: 86_400_000, totalTimeoutMs: 86_400_000 });

/** Resolves when something holds that the network brings about. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

/** Moves the clock until a promise settles: repetitions wait on it, the network does not. */
export async function settled<T>(promise: Promise<T>, clock: ManualClock): Promise<T> {
  let done = false;
  const end = promise.finally(() => (done = true));
  end.catch(() => undefined);
  while (!done) await clock.advance(100);
  return end;
}
