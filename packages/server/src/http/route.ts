import { RequestError } from "../errors";
import { parseJsonBody } from "./json-body";
import { Query } from "./query";
import type { ServerAnswer, ServerRequest } from "./server-request";

/** One request on its way through a route. */
export class Call {
  #query: Query | undefined;

  constructor(
    private readonly request: ServerRequest,
    private readonly names: readonly string[],
    private readonly values: readonly string[],
  ) {}

  /** A part of the path, decoded. */
  param(name: string): string {
    return this.values[this.names.indexOf(name)] ?? "";
  }

  get query(): Query {
    return (this.#query ??= new Query(this.request.query));
  }

  /** Aborts when the client is gone. */
  get signal(): AbortSignal | undefined {
    return this.request.signal;
  }

  /** A header, by its lower-case name; the first where it was sent twice. */
  header(name: string): string | undefined {
    const value = this.request.headers[name];
    return typeof value === "object" ? value[0] : value;
  }

  /** The body as it was sent, whatever its content type. */
  get text(): string {
    return this.request.body;
  }

  /**
   * The body as JSON.
   *
   * @throws {RequestError} 415 when it has another content type; 400 when it is missing or no JSON.
   */
  json(): unknown {
    if (this.request.body !== "") checkJsonType(this.request.headers["content-type"]);
    return parseJsonBody(this.request.body);
  }

  /** The body as JSON; undefined when there is none. */
  optionalJson(): unknown {
    return this.request.body === "" ? undefined : this.json();
  }
}

function checkJsonType(header: string | readonly string[] | undefined): void {
  if (header === "application/json") return;
  const type =
    String(header ?? "")
      .split(";", 1)[0]
      ?.trim()
      .toLowerCase() ?? "";
  if (type.includes("*")) throw new RequestError(400, "Content-Type cannot contain wildcard type '*'");
  if (type === "application/json" || (type.startsWith("application/") && type.endsWith("+json"))) return;
  throw new RequestError(415, `Content-Type '${type}' is not supported, send application/json`);
}

/** One operation of the API, as data. */
export interface Route {
  /** The name of the operation in the description of the API. */
  readonly operationId: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  /** Below `/api`, such as `/workflow/{workflowId}`. */
  readonly path: string;
  /**
   * Serves the path below the root of the server instead.
   * @default false
   */
  readonly root?: boolean;
  /**
   * Whether it is answered without a token even where tokens are asked for.
   * @default false
   */
  readonly open?: boolean;
  /** Whether the route is only there to say, with 501, that this server has no such operation. @default false */
  readonly refused?: true;
  readonly handle: (call: Call) => ServerAnswer | Promise<ServerAnswer>;
}
