import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import { RequestError } from "../errors";
import { errorAnswer } from "./error-answer";
import type { RequestHandler, ServerAnswer, ServerRequest } from "./server-request";

/** Where and how to listen. */
export interface ListenerOptions {
  /**
   * The address to listen on; everything but loopback lets other machines in.
   * @default "127.0.0.1"
   */
  readonly host?: string | undefined;
  /**
   * The port; 0 picks a free one.
   * @default 0
   */
  readonly port?: number | undefined;
  /**
   * The largest body.
   * @default 20_000_000
   * @unit bytes
   */
  readonly maxBodyBytes?: number | undefined;
  /**
   * How long an idle connection is kept for the next request.
   * @default 75_000
   */
  readonly keepAliveTimeoutMs?: number | undefined;
  /**
   * How long a client may take to send its headers.
   * @default 20_000
   */
  readonly headersTimeoutMs?: number | undefined;
  /**
   * How long a client may take to send a whole request.
   * @default 60_000
   */
  readonly requestTimeoutMs?: number | undefined;
}

/** A server that listens. */
export interface Listener {
  readonly host: string;
  readonly port: number;
  /** The base address of the API, for a client's `serverUrl`. */
  readonly url: string;
  /** Takes no more connections, ends the idle ones, and resolves when the running requests have been answered. */
  close(): Promise<void>;
}

const DEFAULTS = {
  host: "127.0.0.1",
  port: 0,
  maxBodyBytes: 20_000_000,
  keepAliveTimeoutMs: 75_000,
  headersTimeoutMs: 20_000,
  requestTimeoutMs: 60_000,
} as const;

/** A request from a socket. Its abort signal is made when somebody asks for it: few requests wait. */
class SocketRequest implements ServerRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: ServerRequest["headers"];
  #gone: AbortController | undefined;

  constructor(
    private readonly message: IncomingMessage,
    private readonly response: ServerResponse,
    readonly body: string,
  ) {
    const url = message.url ?? "/";
    const mark = url.indexOf("?");
    this.method = message.method ?? "GET";
    this.path = mark < 0 ? url : url.slice(0, mark);
    this.query = mark < 0 ? "" : url.slice(mark + 1);
    this.headers = message.headers;
  }

  get signal(): AbortSignal {
    if (this.#gone !== undefined) return this.#gone.signal;
    const gone = (this.#gone = new AbortController());
    const { socket } = this.message;
    const abort = (): void => gone.abort(new Error("the client is gone"));
    // The end of the client's side is seen turns before the response is closed.
    socket.once("end", abort);
    this.response.once("close", () => {
      socket.off("end", abort);
      if (!this.response.writableFinished) abort();
    });
    return gone.signal;
  }

  /** Whether nobody is left to be answered. */
  get isGone(): boolean {
    return (
      this.response.destroyed || this.message.socket.readableEnded || this.#gone?.signal.aborted === true
    );
  }
}

/** Reads a body of at most `limit` bytes; undefined when it is longer. Rejects when the client breaks off. */
function readBody(message: IncomingMessage, limit: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    message.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else resolve(undefined);
    });
    message.on("end", () => {
      const [first] = chunks;
      resolve(
        first === undefined
          ? ""
          : (chunks.length === 1 ? first : Buffer.concat(chunks, length)).toString("utf8"),
      );
    });
    message.on("error", reject);
    message.on("close", () => reject(new Error("the client broke off")));
  });
}

function send(response: ServerResponse, { status, headers, body }: ServerAnswer, closing: boolean): void {
  const length = status === 204 ? {} : { "content-length": Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length, ...(closing && { connection: "close" }) });
  response.end(body);
}

async function serve(
  handler: RequestHandler,
  message: IncomingMessage,
  response: ServerResponse,
  limit: number,
  isClosing: () => boolean,
): Promise<void> {
  const hasBody =
    message.headers["content-length"] !== undefined || message.headers["transfer-encoding"] !== undefined;
  let body: string | undefined = "";
  try {
    if (hasBody) body = await readBody(message, limit);
  } catch {
    return; // Nobody is left to be answered.
  }
  if (body === undefined) {
    const refusal = new RequestError(413, `The body is larger than ${limit} bytes`);
    return send(response, errorAnswer(refusal, hostname()), true);
  }
  const request = new SocketRequest(message, response, body);
  const answer = await handler(request);
  if (request.isGone) answer.undelivered?.();
  else send(response, answer, isClosing());
}

function closing(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeIdleConnections();
  });
}

/**
 * Serves a handler over HTTP.
 *
 * @throws {Error} when the address cannot be listened on, for example because the port is taken.
 */
export async function listen(handler: RequestHandler, options: ListenerOptions = {}): Promise<Listener> {
  const host = options.host ?? DEFAULTS.host;
  const limit = options.maxBodyBytes ?? DEFAULTS.maxBodyBytes;
  let stopping = false;
  const server = createServer(
    {
      keepAliveTimeout: options.keepAliveTimeoutMs ?? DEFAULTS.keepAliveTimeoutMs,
      headersTimeout: options.headersTimeoutMs ?? DEFAULTS.headersTimeoutMs,
      requestTimeout: options.requestTimeoutMs ?? DEFAULTS.requestTimeoutMs,
      noDelay: true,
    },
    (message, response) => void serve(handler, message, response, limit, () => stopping),
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? DEFAULTS.port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo; // A TCP server has no other kind of address.
  return {
    host,
    port,
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}/api`,
    close: () => {
      stopping = true;
      return closing(server);
    },
  };
}
