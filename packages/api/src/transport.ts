/** The HTTP methods of the Conductor REST API. */
export type HttpMethod = "GET" | "POST" | "PUT" | "DELETE" | "PATCH";

/** One request as plain data: everything that travels, nothing about how. */
export interface ApiRequest {
  readonly method: HttpMethod;
  /** The path template, such as `/workflow/{workflowId}`: names the operation in errors, metrics and routing. */
  readonly route: string;
  /** The path below the base address (`…/api`), or below the root of the server, filled in and encoded, starting with `/`. */
  readonly path: string;
  /** The encoded query without its `?`; empty when there is none. */
  readonly query: string;
  /** Lower-case names. `content-type` is set whenever there is a body. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  /** Aborts the request, its waits and its repetitions. */
  readonly signal?: AbortSignal | undefined;
  /** Whether the server may see the request twice without harm, by the description's `x-conductor-repeatable`. */
  readonly repeatable: boolean;
  /**
   * Longest wait for one attempt, in milliseconds, where the caller knows better than the client's `requestTimeoutMs`
   * (a long poll, a synchronous execution).
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Whether the path is below the root of the server instead of the base address: `/webhook/7`, not `/api/webhook/7`.
   * @default false
   */
  readonly root?: boolean | undefined;
  /**
   * Whether the request keeps a lease alive: it then has connections of its own, behind neither calls nor reports.
   * @default false
   */
  readonly heartbeat?: boolean | undefined;
  /** `"bytes"` where a success is no text: it then comes in {@link ApiResponse.bytes}. @default "text" */
  readonly answer?: "text" | "bytes" | undefined;
}

/** One answer as plain data. */
export interface ApiResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text, empty when there is none. */
  readonly body: string;
  /**
   * The body as bytes, in place of `body`, where the request asks for bytes and the status is 2xx. Failures are always text. A
   * transport that knows text only leaves it out; the text is then taken as UTF-8.
   */
  readonly bytes?: Uint8Array | undefined;
}

/**
 * One request, one answer: the seam between what to call and how it travels. Implemented by undici, by fetch, and by the
 * embedded server in the same process. An answer of any status resolves; only the absence of an answer rejects.
 */
export type Transport = (request: ApiRequest) => Promise<ApiResponse>;
