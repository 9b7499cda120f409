import type { ApiRequest } from "@baton/api";
import { apiRequest, freePort, json, rejection, startHttp } from "../../test/loopback";
import { parseServerUrl } from "../config/server-url";
import { failureKind } from "./failure";
import { openFetchTransport, platformFetch } from "./fetch-transport";

const open = (url: string) => {
  const { begin } = openFetchTransport(parseServerUrl({ value: url, origin: "code" }), platformFetch);
  return { begin, send: (request: ApiRequest) => begin(request).answer };
};

describe("openFetchTransport", () => {
  it("carries the same plain data as the other transports", async () => {
    await using server = await startHttp((_seen, response) =>
      json(response, 404, { status: 404 }, { "X-Request-Id": "r1" }),
    );

    const answer = await open(server.url).send(
      apiRequest({
        method: "PUT",
        query: "a=b",
        headers: { "content-type": "application/json" },
        body: new TextEncoder().encode("[1]"),
      }),
    );

    expect(answer).toMatchObject({ status: 404, body: '{"status":404}', headers: { "x-request-id": "r1" } });
    expect(server.seen).toMatchObject([{ method: "PUT", url: "/api/workflow/w1?a=b", body: "[1]" }]);
  });

  it("reads a success as bytes where the request asks for it, and a failure as text", async () => {
    const content = Buffer.from([0, 255, 195, 10]);
    await using server = await startHttp(({ url }, response) =>
      url === "/files/f" ? response.end(content) : json(response, 404, { message: "no" }),
    );
    const { send } = open(server.url);
    const read = (path: string) => send(apiRequest({ path, answer: "bytes", root: true }));

    const [there, absent] = await Promise.all([read("/files/f"), read("/files/x")]);

    expect([...(there.bytes ?? [])]).toEqual([...content]);
    expect(absent).toMatchObject({ status: 404, body: '{"message":"no"}' });
    expect(absent.bytes).toBeUndefined();
  });

  it("follows no redirect: the token is for this server only", async () => {
    await using other = await startHttp((_seen, response) => json(response, 200, {}));
    await using server = await startHttp((_seen, response) =>
      json(response, 307, { message: "moved" }, { location: `${other.url}/api/workflow/w1` }),
    );

    const answer = await open(server.url).send(apiRequest({ headers: { "x-authorization": "t" } }));

    expect(answer).toMatchObject({ status: 307, body: '{"message":"moved"}' });
    expect(other.seen).toEqual([]);
  });

  it("knows a redirect by the little that a browser tells of it", async () => {
    const opaque = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
    const { begin } = openFetchTransport(parseServerUrl({ value: "http://c", origin: "code" }), () =>
      Promise.resolve(opaque),
    );

    expect((await begin(apiRequest()).answer).status).toBe(302);
  });

  it("recognises a refused connection inside what fetch throws", async () => {
    const cause = await rejection(open(`http://127.0.0.1:${await freePort()}`).send(apiRequest()));

    expect(failureKind(cause)).toBe("never-sent");
  });

  it("ends an exchange that is aborted", async () => {
    await using server = await startHttp(() => undefined);

    const exchange = open(server.url).begin(apiRequest());
    exchange.abort(new Error("enough"));

    expect(await rejection(exchange.answer)).toMatchObject({ message: "enough" });
  });
});
