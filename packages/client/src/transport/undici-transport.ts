import type { ApiRequest, ApiResponse } from "@baton/api";
import type { Clock } from "@baton/core";
import type { Dispatcher, Pool, ProxyAgent } from "undici";
import type { ClientConfig } from "../config/resolve-config";
import type { Connection } from "./connection";
import { NeverSent } from "./failure";
import { laneOf, type Lane } from "./lane";
import { requestTarget } from "./request-target";
import { readTlsFiles, type TlsOptions } from "./tls-files";

/** How long requests may go on once the connection is being closed. */
const CLOSE_GRACE_MS = 5_000;

type Headers = Parameters<NonNullable<Dispatcher.DispatchHandler["onResponseStart"]>>[2];

/**
 * Connects through undici, HTTP/1.1 with keep-alive, in two lanes. Idle sockets do not keep the process alive.
 *
 * @throws {ConductorSdkError} CONFIG when a TLS file cannot be used.
 */
export async function openUndiciTransport(config: ClientConfig): Promise<Connection> {
  const { server, proxy } = config;
  // Imported when it runs, so that bundlers for browsers can leave it out without a word.
  const parts = { undici: await import("undici"), tls: await readTlsFiles(config) };
  const lanes: Readonly<Record<Lane, Dispatcher>> = {
    prompt: openLane(parts, config, config.maxConnections),
    held: openLane(parts, config, undefined),
  };
  let closing: Promise<void> | undefined;
  return {
    peer: proxy === undefined ? server.url : `${server.url} through the proxy ${proxy.host}`,
    send: (request) =>
      new Promise((resolve, reject) => exchange(lanes[laneOf(request)], config, request, resolve, reject)),
    close: () =>
      (closing ??= Promise.all([closeGently(lanes.prompt, config.clock), lanes.held.destroy()]).then(
        () => undefined,
      )),
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

function openLane(parts: Parts, config: ClientConfig, connections: number | undefined): Dispatcher {
  const tls = { ...parts.tls, timeout: config.connectTimeoutMs };
  // Time limits are kept by the client's own clock.
  const options = { connections: connections ?? null, headersTimeout: 0, bodyTimeout: 0, allowH2: false };
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

function exchange(
  lane: Dispatcher,
  { server }: ClientConfig,
  request: ApiRequest,
  resolve: (response: ApiResponse) => void,
  reject: (reason: unknown) => void,
): void {
  lane.dispatch(
    {
      origin: server.origin,
      path: requestTarget(server, request),
      method: request.method,
      headers: request.headers,
      body: request.body ?? null,
    },
    new Exchange(request, resolve, reject),
  );
}

/**
 * One request on its way. Dispatching to a handler is a third cheaper than undici's promise API, and tells whether the request
 * was ever written to a socket, which decides whether it may be repeated.
 */
class Exchange implements Dispatcher.DispatchHandler {
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: Record<string, string> = {};
  readonly #chunks: Buffer[] = [];
  readonly #abort = (): void => this.#controller?.abort(abortReason(this.request.signal));

  constructor(
    private readonly request: Pick<ApiRequest, "answer" | "signal">,
    private readonly resolve: (response: ApiResponse) => void,
    private readonly reject: (reason: unknown) => void,
  ) {
    request.signal?.addEventListener("abort", this.#abort, { once: true });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // Aborted while it waited for a free connection: undici asks here for the first time.
    if (this.request.signal?.aborted === true) this.#abort();
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    this.#status = status;
    this.#headers = flat(headers);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#settle();
    const status = this.#status;
    const headers = this.#headers;
    const [first] = this.#chunks;
    const body = first !== undefined && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks);
    if (this.request.answer === "bytes" && status >= 200 && status < 300)
      this.resolve({ status, headers, body: "", bytes: new Uint8Array(body) });
    else this.resolve({ status, headers, body: body.toString() });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#settle();
    this.reject(this.#controller === undefined ? new NeverSent(error) : error);
  }

  #settle(): void {
    this.request.signal?.removeEventListener("abort", this.#abort);
  }
}

function abortReason(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error("aborted", { cause: reason });
}

function flat(headers: Headers): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) result[name] = typeof value === "string" ? value : value.join(", ");
  }
  return result;
}
