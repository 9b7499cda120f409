import type { HttpMethod } from "./transport";

/** What the generated layer knows about one operation: the shape of its `…Data` types. */
export interface TDataShape {
  body?: unknown;
  headers?: unknown;
  path?: unknown;
  query?: unknown;
  url: string;
}

/** What every call accepts besides the data of its operation. */
export interface CallOptions {
  /** Stops the request, its waits and its repetitions. */
  signal?: AbortSignal | undefined;
  /** Longest wait for one attempt, in milliseconds. @default the client's `requestTimeoutMs` */
  timeoutMs?: number | undefined;
  /**
   * Whether the server may see the request twice without harm, where the caller knows better than the description: a
   * start with an idempotency key, on a server that honours it. @default the description's `x-conductor-repeatable`
   */
  repeatable?: boolean | undefined;
  /**
   * Whether the call keeps a lease alive: it then has connections of its own, so that neither other calls nor reports can
   * delay it. @default false
   */
  heartbeat?: boolean | undefined;
}

/** Headers that a caller adds to one request. */
export type CallHeaders = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Lets optional fields be passed on as `undefined`, also under `exactOptionalPropertyTypes`. */
export type Loose<T> = { [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] };

type QueryField<TData> = TData extends { query: infer Q }
  ? { query: Loose<Q> }
  : TData extends { query?: infer Q }
    ? { query?: Loose<NonNullable<Q>> | undefined }
    : unknown;

type HeadersField<TData> = TData extends { headers?: infer H }
  ? { headers?: (Loose<NonNullable<H>> & CallHeaders) | undefined }
  : { headers?: CallHeaders | undefined };

// The generated functions pass more type arguments than this client tells apart.
type First<T extends readonly unknown[]> = T[0];

/** The options of one generated function: the data of its operation and {@link CallOptions}. */
export type Options<
  TData extends TDataShape = TDataShape,
  ThrowOnError extends boolean = boolean,
  TResponse = unknown,
> = First<
  [
    CallOptions & Omit<TData, "url" | "query" | "headers"> & QueryField<TData> & HeadersField<TData>,
    ThrowOnError,
    TResponse,
  ]
>;

/** Any of the successful answers of an operation. An empty one beside others is `undefined`, which is what a program finds. */
type Answer<T> = [T] extends [void] ? T : Exclude<T, void> | (void extends T ? undefined : never);

/** What a generated function resolves with: any of the operation's successful answers. Failures reject. */
export type RequestResult<TResponses, TErrors = unknown, ThrowOnError = boolean, TStyle = "data"> = Promise<
  First<[Answer<TResponses[keyof TResponses]>, TErrors, ThrowOnError, TStyle]>
>;

/** Free values on a call, which the generated functions ask a type for. This client has no use for them. */
export interface ClientMeta {
  readonly [name: string]: unknown;
}

/** One call as the generated functions hand it over. */
export interface ApiCall extends CallOptions {
  /** The path template, such as `/workflow/{workflowId}`. */
  url: string;
  /** Values for the parameters of the template, by name. */
  path?: unknown;
  /** Query values by name; lists repeat their name. */
  query?: unknown;
  /** Further headers by name. */
  headers?: unknown;
  /** JSON, unless the headers name another content type: then text or bytes. */
  body?: unknown;
  /** How hey-api's own clients would answer; this client has one way. */
  responseStyle?: "data";
  /** How hey-api's own clients would write the body; this client goes by the content type. */
  bodySerializer?: null;
  /** How hey-api's own clients would write maps in the query; this client goes by the route. */
  querySerializer?: object;
}

/** Sends one call. Generic in the operation's answers only: everything else is in the call. */
export type ApiMethod = <TResponses = unknown, TErrors = unknown, ThrowOnError = boolean, TStyle = "data">(
  call: ApiCall,
) => RequestResult<TResponses, TErrors, ThrowOnError, TStyle>;

/**
 * What the generated functions run on. Made by `createApiClient`; the functions can also be called with one's own.
 * Every method rejects with a `ConductorSdkError` when there is no successful answer.
 */
export type ApiClient = Readonly<Record<Lowercase<HttpMethod>, ApiMethod>>;

/** The name under which the generated functions import {@link ApiClient}. */
export type Client = ApiClient;
