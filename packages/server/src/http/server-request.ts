/** One request as the server sees it: nothing in it says whether it came over a socket. */
export interface ServerRequest {
  /** In capitals; any method, known or not. */
  readonly method: string;
  /** From the root, as it was sent: `/api/workflow/a%20b`. */
  readonly path: string;
  /** Without the `?`, as it was sent. */
  readonly query: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
  /** Aborts when the client is gone. */
  readonly signal?: AbortSignal | undefined;
}

/** One answer. */
export interface ServerAnswer {
  readonly status: number;
  /** Lower-case names; without `content-length`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Called instead of sending when the client is gone: takes back what only the client could have gone on with. */
  readonly undelivered?: (() => void) | undefined;
}

/** Answers every request, also those it cannot serve; never rejects. */
export type RequestHandler = (request: ServerRequest) => Promise<ServerAnswer>;
