import { Agent, request } from "undici";
import type { Json } from "./json";

/** What a server answered. */
export interface RestAnswer {
  readonly status: number;
  readonly ok: boolean;
  /** The content type; empty when there was none. */
  readonly type: string;
  /** The body as it came. */
  readonly text: string;
  /** The body as JSON, or its text where it is none. */
  readonly value: Json;
}

/** A plain client of a REST API: no retries, no token, no opinion. */
export class Rest {
  readonly #agent = new Agent({ connections: 32 });

  /**
   * @param base ends in `/api`.
   * @param hear gets every answer, with the method and the path, without the query, that it is to.
   */
  constructor(
    private readonly base: string,
    private readonly hear?: (method: string, path: string, answer: RestAnswer) => void,
  ) {}

  /** Sends a request; any answer is an answer. */
  async call(method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<RestAnswer> {
    const answer = await request(this.base + path, {
      method,
      dispatcher: this.#agent,
      ...(body === undefined
        ? {}
        : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const text = await answer.body.text();
    const ok = answer.statusCode < 300;
    const { "content-type": type } = answer.headers;
    const heard = { status: answer.statusCode, ok, type: String(type ?? ""), text, value: parsed(text) };
    this.hear?.(method, path.split("?", 1)[0] ?? path, heard);
    return heard;
  }

  /** Sends a request that must be accepted. @throws Error when it is not. */
  async must(...args: Parameters<Rest["call"]>): Promise<RestAnswer> {
    const answer = await this.call(...args);
    if (answer.ok) return answer;
    throw new Error(`${args[0]} ${args[1]} was refused: ${answer.status} ${answer.text.slice(0, 300)}`);
  }

  /** Ends its connections, whatever they are at. */
  close(): Promise<void> {
    return this.#agent.destroyed ? Promise.resolve() : this.#agent.destroy();
  }
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json; // the one place where text becomes JSON
  } catch {
    return text;
  }
}
