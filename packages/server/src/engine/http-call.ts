import { messageOf } from "@baton/core";
import { Agent, request } from "undici";

/** What an HTTP task asks for. */
export interface HttpCall {
  readonly method: string;
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly connectTimeoutMs: number;
  /** Longest silence while the answer is awaited or read. */
  readonly readTimeoutMs: number;
}

/** What came back. */
export interface HttpAnswer {
  readonly status: number;
  readonly reason: string;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
}

/** Carries out the calls of HTTP tasks. */
export type HttpCaller = (call: HttpCall, signal: AbortSignal) => Promise<HttpAnswer>;

const LARGEST_ANSWER_BYTES = 10 * 1024 * 1024;
const MOST_REDIRECTS = 5;

const WORDS: Readonly<Record<string, string>> = {
  UND_ERR_HEADERS_TIMEOUT: "Read timed out",
  UND_ERR_BODY_TIMEOUT: "Read timed out",
  UND_ERR_CONNECT_TIMEOUT: "Connect timed out",
  ECONNREFUSED: "Connection refused",
};

/** A caller over real sockets, and the way to close them. */
export function createHttpCaller(): { readonly call: HttpCaller; readonly close: () => Promise<void> } {
  const agents = new Map<number, Agent>();
  const agentFor = (connectTimeoutMs: number): Agent => {
    let agent = agents.get(connectTimeoutMs);
    if (agent === undefined)
      agents.set(connectTimeoutMs, (agent = new Agent({ connectTimeout: connectTimeoutMs })));
    return agent;
  };
  return {
    call: (call, signal) => follow(call, signal, agentFor(call.connectTimeoutMs), MOST_REDIRECTS),
    close: async () => {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
    },
  };
}

async function follow(
  call: HttpCall,
  signal: AbortSignal,
  dispatcher: Agent,
  redirects: number,
): Promise<HttpAnswer> {
  const answer = await once(call, signal, dispatcher);
  const location = answer.headers["location"]?.[0];
  const redirected = [301, 302, 303, 307, 308].includes(answer.status) && location !== undefined;
  if (!redirected || redirects === 0) return answer;
  const keepsMethod =
    answer.status === 307 || answer.status === 308 || call.method === "GET" || call.method === "HEAD";
  const next = {
    ...call,
    url: new URL(location, call.url).href,
    ...(keepsMethod ? {} : { method: "GET", body: undefined }),
  };
  return follow(next, signal, dispatcher, redirects - 1);
}

async function once(call: HttpCall, signal: AbortSignal, dispatcher: Agent): Promise<HttpAnswer> {
  try {
    const { statusCode, statusText, headers, body } = await request(call.url, {
      // undici types the methods it knows; a server may know others.
      method: call.method as "GET",
      headers: { ...call.headers },
      body: call.body ?? null,
      signal,
      dispatcher,
      headersTimeout: call.readTimeoutMs,
      bodyTimeout: call.readTimeoutMs,
    });
    return { status: statusCode, reason: statusText, headers: listed(headers), body: await textOf(body) };
  } catch (cause) {
    const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
    throw new Error(WORDS[code] ?? messageOf(cause), { cause });
  }
}

async function textOf(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LARGEST_ANSWER_BYTES)
      throw new Error(`the answer is larger than ${LARGEST_ANSWER_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function listed(headers: Record<string, string | string[] | undefined>): Record<string, string[]> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value : [String(value)]]),
  );
}
