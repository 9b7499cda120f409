import type { ApiRequest, ApiResponse } from "@baton/api";
import type { Dispatcher } from "undici";
import type { ClientConfig } from "../config/resolve-config";
import type { Connection } from "./connection";
import { NeverSent } from "./failure";
import { laneOf } from "./lane";
import { requestTarget } from "./request-target";
import { openUndiciLanes } from "./undici-lanes";

type Headers = Parameters<NonNullable<Dispatcher.DispatchHandler["onResponseStart"]>>[2];

/**
 * Connects through undici, HTTP/1.1 with keep-alive. Idle sockets do not keep the process alive.
 *
 * @throws {ConductorSdkError} CONFIG when a TLS file cannot be used.
 */
export async function openUndiciTransport(config: ClientConfig): Promise<Connection> {
  const { server, proxy } = config;
  const { dispatchers, close } = await openUndiciLanes(config);
  let closing: Promise<void> | undefined;
  return {
    peer: proxy === undefined ? server.url : `${server.url} through the proxy ${proxy.host}`,
    send: (request) =>
      new Promise((resolve, reject) =>
        exchange(dispatchers[laneOf(request)], config, request, resolve, reject),
      ),
    close: () => (closing ??= close()),
  };
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
