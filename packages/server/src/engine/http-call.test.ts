import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { createHttpCaller, type HttpCall } from "./http-call";

async function withServer<T>(
  use: (url: string, caller: ReturnType<typeof createHttpCaller>) => Promise<T>,
): Promise<T> {
  const server = createServer((request, response) => {
    if (request.url === "/silent") return;
    if (request.url === "/moved") return void response.writeHead(302, { location: "/end" }).end();
    if (request.url === "/round") return void response.writeHead(302, { location: "/round" }).end();
    if (request.url === "/large") return void response.end(Buffer.alloc(11 * 1024 * 1024));
    response.writeHead(200, { "x-two": ["a", "b"] }).end(`${request.method ?? ""} ${request.url ?? ""}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const caller = createHttpCaller();
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, caller);
  } finally {
    await caller.close();
    server.closeAllConnections();
    server.close();
  }
}

const get = (url: string, more: Partial<HttpCall> = {}): HttpCall => ({
  method: "GET",
  url,
  headers: {},
  body: undefined,
  connectTimeoutMs: 1000,
  readTimeoutMs: 1000,
  ...more,
});

const never = new AbortController().signal;

describe("createHttpCaller", () => {
  it("answers with status, reason, body and every value of a header", () =>
    withServer(async (url, { call }) => {
      const answer = await call(get(`${url}/x`), never);

      expect(answer).toMatchObject({
        status: 200,
        reason: "OK",
        body: "GET /x",
        headers: { "x-two": ["a", "b"] },
      });
    }));

  it("follows redirects, turning a POST into a GET, and not for ever", () =>
    withServer(async (url, { call }) => {
      expect(await call(get(`${url}/moved`, { method: "POST", body: "x" }), never)).toMatchObject({
        body: "GET /end",
      });
      expect(await call(get(`${url}/round`), never)).toMatchObject({ status: 302 });
    }));

  it("gives up on a silent server after the read time-out, in Conductor's words", () =>
    withServer(async (url, { call }) => {
      await expect(call(get(`${url}/silent`, { readTimeoutMs: 20 }), never)).rejects.toThrow(
        "Read timed out",
      );
    }));

  it("says that a connection was refused", async () => {
    const { call, close } = createHttpCaller();

    await expect(call(get("http://127.0.0.1:1/"), never)).rejects.toThrow("Connection refused");
    await close();
  });

  it("stops at once when it is aborted", () =>
    withServer(async (url, { call }) => {
      const controller = new AbortController();
      const called = call(get(`${url}/silent`), controller.signal);

      controller.abort();

      await expect(called).rejects.toThrow();
    }));

  it("refuses an answer that would fill the memory", () =>
    withServer(async (url, { call }) => {
      await expect(call(get(`${url}/large`), never)).rejects.toThrow(/larger than 10485760 bytes/);
    }));
});
