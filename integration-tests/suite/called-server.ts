import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The HTTP server that HTTP tasks of a test call. */
export interface CalledServer {
  /** Its address, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly type?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly afterMs?: number;
}

const json = (value: unknown, status = 200): Reply => ({
  status,
  type: "application/json",
  body: JSON.stringify(value),
});
const text = (body: string, status = 200): Reply => ({ status, type: "text/plain", body });

const FIXED: Readonly<Record<string, Reply>> = {
  "/json": { ...json({ a: 1, list: [1, "x"], nested: { b: true } }), headers: { "x-test": "one" } },
  "/text": text("plain words"),
  "/number": json(5),
  "/string": json("word"),
  "/empty": { status: 204, body: "" },
  "/created": json({ id: 7 }, 201),
  "/404": json({ error: "no such thing" }, 404),
  "/500": text("broken", 500),
  "/slow": { ...json({ late: true }), afterMs: 2_500 },
};

/** How often `/flaky` fails for each key before it answers. */
const FLAKY_FAILURES = 2;

/** Starts it on a free port of this machine. */
export async function startCalledServer(): Promise<CalledServer> {
  const seen = new Map<string, number>();
  const flaky = (key: string): Reply => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count > FLAKY_FAILURES ? json({ count }) : text(`try ${count}`, 500);
  };
  const server = createServer((message, response) => {
    const url = new URL(message.url ?? "/", "http://localhost");
    void bodyOf(message).then((body) => {
      if (url.pathname === "/echo") send(response, json(echo(message, url, body)));
      else if (url.pathname === "/flaky") send(response, flaky(url.searchParams.get("key") ?? ""));
      else send(response, FIXED[url.pathname] ?? text("unknown path", 404));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind of address
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer); // no encoding is set
  return Buffer.concat(chunks).toString("utf8");
}

function echo({ method, headers }: IncomingMessage, url: URL, body: string): unknown {
  return {
    method,
    query: Object.fromEntries(url.searchParams),
    type: headers["content-type"] ?? null,
    accept: headers.accept ?? null,
    custom: headers["x-custom"] ?? null,
    body: parsed(body),
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function send(response: ServerResponse, { status, type, body, headers, afterMs = 0 }: Reply): void {
  const answer = (): void => {
    response.writeHead(status, { ...(type === undefined ? {} : { "content-type": type }), ...headers });
    response.end(body);
  };
  if (afterMs === 0) answer();
  else setTimeout(answer, afterMs).unref();
}
