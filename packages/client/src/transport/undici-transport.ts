import type { ApiRequest, ApiResponse } from "@baton/api";
import type { Dispatcher } from "undici";
import type { ClientConfig } from "../config/resolve-config";
import type { Connection, Exchange } from "./connection";
import { NeverSent } from "./failure";
import { laneOf } from "./lane";
import { readAnswer } from "./read-answer";
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
  const lanes = await openUndiciLanes(config);
  let closing: Promise<void> | undefined;
  return {
    peer: proxy === undefined ? server.url : `${server.url} through the proxy ${proxy.host}`,
    begin: (request) => {
      const exchange = new UndiciExchange(request.answer);
      lanes.dispatchers[laneOf(request)].dispatch(toDispatch(config, request), exchange);
      return exchange;
    },
    close: () => (closing ??= lanes.close()),
  };
}

const nobody = (): void => undefined;

function toDispatch({ server }: ClientConfig, request: ApiRequest): Dispatcher.DispatchOptions {
  return {
    origin: server.origin,
    path: requestTarget(server, request),
    method: request.method,
    headers: request.headers,
    body: request.body ?? null,
  };
}

/**
 * One request on its way. Dispatching to a handler is a third cheaper than undici's promise API, and tells whether the request
 * was ever written to a socket, which decides whether it may be repeated.
 */
class UndiciExchange implements Dispatcher.DispatchHandler, Exchange {
  readonly answer: Promise<ApiResponse>;
  #resolve: (response: ApiResponse | Promise<ApiResponse>) => void = nobody;
  #reject: (reason: unknown) => void = nobody;
  #controller: Dispatcher.DispatchController | undefined;
  #aborted: Error | undefined;
  #status = 0;
  #headers: Record<string, string> = {};
  readonly #chunks: Buffer[] = [];

  constructor(private readonly kind: ApiRequest["answer"]) {
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  abort(reason: Error): void {
    this.#aborted = reason;
    this.#controller?.abort(reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // Aborted while it waited for a free connection: undici asks here for the first time.
    if (this.#aborted !== undefined) controller.abort(this.#aborted);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    this.#status = status;
    this.#headers = flat(headers);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    try {
      this.#resolve(readAnswer({ status: this.#status, headers: this.#headers }, this.#chunks, this.kind));
    } catch (cause) {
      this.#reject(cause);
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#reject(this.#controller === undefined ? new NeverSent(error) : error);
  }
}

function flat(headers: Headers): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) result[name] = typeof value === "string" ? value : value.join(", ");
  }
  return result;
}
