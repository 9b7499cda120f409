import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { json, text } from "./answer";
import { listen, type Listener, type ListenerOptions } from "./node-listener";
import type { RequestHandler } from "./server-request";

let listener: Listener | undefined;

async function start(handler: RequestHandler, options?: ListenerOptions): Promise<Listener> {
  listener = await listen(handler, options);
  return listener;
}

afterEach(async () => {
  await listener?.close();
  listener = undefined;
});

interface Received {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

function send(url: string, method = "GET", body?: string): Promise<Received> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(url, { method }, (incoming) => {
      let received = "";
      incoming.setEncoding("utf8").on("data", (chunk: string) => (received += chunk));
      incoming.on("end", () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: received }),
      );
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

describe("listen", () => {
  it("listens on loopback and tells where", async () => {
    const { host, port, url } = await start(async () => text("x"));

    expect([host, url]).toEqual(["127.0.0.1", `http://127.0.0.1:${port}/api`]);
  });

  it("passes requests on as they are", async () => {
    const { url } = await start(async ({ method, path, query, headers, body }) =>
      json({ method, path, query, x: headers["host"] !== undefined, body }),
    );

    expect(JSON.parse((await send(`${url}/a%2Fb?q=1&r=%20`, "POST", "größer")).body)).toEqual({
      method: "POST",
      path: "/api/a%2Fb",
      query: "q=1&r=%20",
      x: true,
      body: "größer",
    });
  });

  it("tells the length of the body in bytes, and nothing of a body where there is none", async () => {
    const { url } = await start(async ({ path }) =>
      path === "/api/none" ? { status: 204, headers: {}, body: "" } : text("ü"),
    );
    const [some, none] = [await send(`${url}/some`), await send(`${url}/none`)];

    expect([some.headers["content-length"], some.headers["content-type"], some.body]).toEqual([
      "2",
      "text/plain;charset=UTF-8",
      "ü",
    ]);
    expect([none.status, none.headers["content-length"], none.headers["content-type"]]).toEqual([
      204,
      undefined,
      undefined,
    ]);
  });

  it("refuses a body that is too large without reading it to its end", async () => {
    const { url } = await start(async () => text("x"), { maxBodyBytes: 10 });
    const answer = await send(url, "POST", "12345678901");

    expect([answer.status, answer.headers["connection"]]).toEqual([413, "close"]);
    expect(answer.body).toContain("The body is larger than 10 bytes");
  });

  it("tells a waiting request that its client is gone", async () => {
    const gone = new Promise<unknown>((resolve) => {
      void start(({ signal }) => {
        signal?.addEventListener("abort", () => resolve(signal.reason), { once: true });
        return new Promise(() => undefined);
      }).then(({ port }) => {
        const socket = connect(port, "127.0.0.1", () =>
          socket.write("GET /api/x HTTP/1.1\r\nhost: x\r\n\r\n"),
        );
        socket.on("error", () => undefined);
        setImmediate(function whenSent() {
          if (socket.bytesWritten === 0) setImmediate(whenSent);
          else setImmediate(() => socket.end());
        });
      });
    });

    expect(await gone).toMatchObject({ message: "the client is gone" });
  });

  it("answers running requests before it closes, and takes no more", async () => {
    let answer = (): void => undefined;
    let arrived = (): void => undefined;
    const running = new Promise<void>((resolve) => (arrived = resolve));
    const { url, close } = await start(async () => {
      arrived();
      await new Promise<void>((resolve) => (answer = resolve));
      return text("late");
    });
    const answered = send(url);
    await running;
    const closed = close();
    answer();

    expect((await answered).body).toBe("late");
    await closed;
    await expect(send(url)).rejects.toThrow("ECONNREFUSED");
    listener = undefined;
  });

  it("fails with the reason when the port is taken", async () => {
    const { port } = await start(async () => text("x"));

    await expect(listen(async () => text("y"), { port })).rejects.toThrow("EADDRINUSE");
  });
});
