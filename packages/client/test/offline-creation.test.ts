import { createServer } from "node:http";
import type { Socket } from "node:net";
import { VersionResource } from "@baton/api";
import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import { createConductorClient } from "../src/create-conductor-client";
import { freePort, json, rejection, settled, startHttp, startTcp, until } from "./loopback";

const KEYS = { keyId: "k", keySecret: "s", env: {} };

/** Creates a client on a manual clock; `said` are the events of its log. */
function create(serverUrl: string, options: object = {}) {
  const clock = new ManualClock();
  const startedAt = clock.now();
  const said: string[] = [];
  const logger = { ...noopLogger, info: (event: string) => void said.push(event) };
  const creation = createConductorClient({ ...KEYS, serverUrl, clock, logger, random: () => 0, ...options });
  creation.catch(() => undefined);
  return { clock, creation, said, passedMs: () => clock.now() - startedAt };
}

/** How a server fails that is there, but gives no token. */
const ABSENCES: Readonly<Record<string, (socket: Socket) => void>> = {
  "cuts the connection": (socket) => socket.destroy(),
  "resets the connection": (socket) => socket.once("data", () => socket.resetAndDestroy()),
  "closes its half": (socket) => socket.once("data", () => socket.end()),
  "sends half an answer": (socket) =>
    socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf")),
  "answers 503": (socket) =>
    socket.once("data", () => socket.end("HTTP/1.1 503 Later\r\ncontent-length: 0\r\n\r\n")),
};

describe("creation with keys, while the server", () => {
  it("is off, fails at once and leaves no timer", async () => {
    const { clock, creation, passedMs } = create(`http://127.0.0.1:${await freePort()}`);

    expect(await rejection(creation)).toMatchObject({ code: "UNAVAILABLE" });
    expect([passedMs(), clock.pending]).toEqual([0, 0]);
  });

  it.each(Object.entries(ABSENCES))("%s, fails at once, having asked once", async (_name, fault) => {
    let connections = 0;
    await using server = await startTcp((socket) => {
      connections += 1;
      fault(socket);
    });
    const { clock, creation, passedMs } = create(server.url);

    expect(await rejection(creation)).toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringMatching(/^POST \/token/),
    });
    expect([passedMs(), clock.pending, connections]).toEqual([0, 0, 1]);
  });

  it("stalls, fails at the connect timeout", async () => {
    let asked = 0;
    await using server = await startTcp((socket) => socket.once("data", () => (asked += 1)));
    const { clock, creation, passedMs } = create(server.url);
    await until(() => asked === 1);

    await clock.advance(9_999);
    expect(clock.pending).toBe(1);
    await clock.advance(1);

    expect(await rejection(creation)).toMatchObject({
      code: "TIMEOUT",
      message: expect.stringMatching(/within 10000 ms. Raise connectTimeoutMs/),
    });
    expect(passedMs()).toBe(10_000);
  });

  it("stalls within its answer, fails at the connect timeout", async () => {
    let asked = 0;
    await using server = await startTcp((socket) =>
      socket.once("data", () => {
        asked += 1;
        socket.write("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf");
      }),
    );
    const { clock, creation } = create(server.url);
    await until(() => asked === 1);

    await clock.advance(10_000);

    expect(await rejection(creation)).toMatchObject({ code: "TIMEOUT" });
  });
});

describe("creation with keys, where a server has no tokens (404)", () => {
  it("succeeds at once, and calls go without one", async () => {
    await using server = await startHttp((seen, response) =>
      seen.url === "/api/token" ? json(response, 404, { message: "no" }) : json(response, 200, {}),
    );
    const { creation, said } = create(server.url);

    await using client = await creation;
    await VersionResource.getVersion({ client });
    await VersionResource.getVersion({ client });

    expect(server.seen.map(({ url, headers }) => [url, headers["x-authorization"]])).toEqual([
      ["/api/token", undefined],
      ["/api/version", undefined],
      ["/api/version", undefined],
    ]);
    expect(said).toEqual(["client.auth.off"]);
  });
});

describe("creation that is told to wait for the server", () => {
  it("succeeds when the server is back in time", async () => {
    const port = await freePort();
    const { clock, creation, said, passedMs } = create(`http://127.0.0.1:${port}`, {
      waitForServerMs: 60_000,
    });
    await until(() => said.length === 1);
    const back = createServer((_request, response) => json(response, 200, { token: "t" }));
    await new Promise<void>((resolve) => back.listen(port, "127.0.0.1", resolve));

    const client = await settled(creation, clock);
    await client.close();
    await new Promise((resolve) => back.close(resolve));

    expect(said).toEqual(["client.server.awaited"]);
    expect(passedMs()).toBeLessThan(1_000);
  });

  it("fails when its time is over", async () => {
    const { clock, creation, passedMs } = create(`http://127.0.0.1:${await freePort()}`, {
      env: { CONDUCTOR_WAIT_FOR_SERVER_MS: "5000" },
    });

    expect(await settled(rejection(creation), clock)).toMatchObject({ code: "UNAVAILABLE" });
    expect(passedMs()).toBeLessThanOrEqual(5_000);
    expect(clock.pending).toBe(0);
  });

  it.each([400, 401, 403])("does not wait when the keys are refused (%i)", async (status) => {
    await using server = await startHttp((_seen, response) => json(response, status, { message: "no" }));
    const { creation } = create(server.url, { waitForServerMs: 60_000 });

    expect(await rejection(creation)).toMatchObject({ code: "AUTH", status });
    expect(server.seen).toHaveLength(1);
  });
});
