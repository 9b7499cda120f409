import type { ServerResponse } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { ManualClock } from "@baton/core/testing";
import { TaskResource, VersionResource, WorkflowResource } from "@baton/api";
import { noopLogger } from "@baton/core";
import type { ConductorClientOptions } from "../src/config/options";
import { createConductorClient } from "../src/create-conductor-client";
import { json, rejection, startHttp } from "./loopback";

type Answer = (response: ServerResponse) => void;

/** Reads an execution from a server that answers it in some way. */
async function readFrom(answer: Answer, options: ConductorClientOptions = {}): Promise<unknown> {
  await using server = await startHttp((_seen, response) => answer(response));
  const settings = { serverUrl: server.url, env: {}, logger: noopLogger, clock: new ManualClock() };
  await using client = await createConductorClient({ ...settings, ...options });
  return await WorkflowResource.getExecutionStatus({ client, path: { workflowId: "w1" } });
}

const as =
  (type: string | undefined, body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response
      .writeHead(200, { ...headers, ...(type === undefined ? {} : { "content-type": type }) })
      .end(body);

const EXECUTION = '{"workflowId":"w1"}';
const JSON_TYPE = "application/json";

describe("an answer", () => {
  it("of many megabytes arrives whole", async () => {
    const text = "ä".repeat(8_000_000);

    const answer = await readFrom(as(JSON_TYPE, `{"workflowId":"${text}"}`));

    expect(answer).toMatchObject({ workflowId: expect.any(String) });
    expect((answer as { workflowId: string }).workflowId === text).toBe(true);
  });

  it("in chunks, without a length, arrives whole", async () => {
    const answer = await readFrom((response) => {
      response.writeHead(200, { "content-type": JSON_TYPE });
      response.write('{"workflowId"');
      setImmediate(() => response.end(':"w1"}'));
    });

    expect(answer).toEqual({ workflowId: "w1" });
  });

  it.each([
    ["gzip", gzipSync(EXECUTION)],
    ["GZIP", gzipSync(EXECUTION)],
    ["deflate", deflateSync(EXECUTION)],
    ["br", brotliCompressSync(EXECUTION)],
    ["identity", Buffer.from(EXECUTION)],
  ])("that was compressed by %s unasked is read", async (coding, body) => {
    expect(await readFrom(as(JSON_TYPE, body, { "content-encoding": coding }))).toEqual({ workflowId: "w1" });
  });

  it("that is compressed by name only is an error at once", async () => {
    expect(await rejection(readFrom(as(JSON_TYPE, EXECUTION, { "content-encoding": "gzip" })))).toMatchObject(
      {
        code: "UNAVAILABLE",
        retryable: false,
        message: expect.stringMatching(/the answer of .* cannot be read \(incorrect header check\)/),
      },
    );
  });

  it.each<[string, Answer]>([
    ["204 with a content type", (response) => response.writeHead(204, { "content-type": JSON_TYPE }).end()],
    ["200 with nothing", as(JSON_TYPE, "")],
    ["200 with nothing, said to be compressed", as(JSON_TYPE, "", { "content-encoding": "gzip" })],
  ])("%s is no value", async (_name, answer) => {
    expect(await readFrom(answer)).toBeUndefined();
  });

  it.each([
    ["JSON of another media type", "application/hal+json; charset=utf-8", { workflowId: "w1" }],
    ["JSON called text", "text/plain", EXECUTION],
    ["JSON of no type", undefined, EXECUTION],
  ])("that is %s is read by its type", async (_name, type, expected) => {
    expect(await readFrom(as(type, EXECUTION))).toEqual(expected);
  });

  it("that is JSON by name only is an error with status and body", async () => {
    expect(await rejection(readFrom(as(JSON_TYPE, "<oops>")))).toMatchObject({
      code: "UNAVAILABLE",
      status: 200,
      body: "<oops>",
    });
  });

  it("that is a web page points at the address", async () => {
    expect(await rejection(readFrom(as("text/html", "<html></html>")))).toMatchObject({
      code: "CONFIG",
      message: expect.stringMatching(/base path/),
    });
  });

  it("that is no HTTP is an error", async () => {
    const nonsense: Answer = (response) => response.socket?.end("SSH-2.0-OpenSSH_9\r\n\r\n");
    let retries = 0;
    const clock = new ManualClock();
    const listener = {
      onRetry: ({ delayMs }: { delayMs: number }) => {
        retries += 1;
        void clock.advance(delayMs);
      },
    };

    expect(await rejection(readFrom(nonsense, { clock, listener }))).toMatchObject({ code: "UNAVAILABLE" });
    expect(retries).toBe(3);
  });

  it.each([301, 302, 303, 307, 308])("%i is not followed: the token is for this server", async (status) => {
    await using other = await startHttp((_seen, response) => json(response, 200, {}));
    await using server = await startHttp((seen, response) => {
      if (seen.url === "/api/token") json(response, 200, { token: "t" });
      else response.writeHead(status, { location: `${other.url}${seen.url}` }).end();
    });
    const keys = { keyId: "k", keySecret: "s" };
    await using client = await createConductorClient({ ...keys, serverUrl: server.url, env: {} });

    const error = await rejection(WorkflowResource.startWorkflow({ client, body: { name: "w" } }));

    expect(error).toMatchObject({ code: "REJECTED", status, message: expect.stringContaining(other.url) });
    expect(other.seen).toEqual([]);
  });
});

describe("an odd request", () => {
  it.each(["ö/ä ?#%", "a%2Fb", "日本", "😀", "a+b&c=d"])("path value %p arrives as it is", async (value) => {
    await using server = await startHttp((_seen, response) => json(response, 200, []));
    await using client = await createConductorClient({ serverUrl: server.url, env: {} });

    await TaskResource.getTask({ client, path: { taskId: value } });

    const last = server.seen[0]?.url.split("/").at(-1) ?? "";
    expect(decodeURIComponent(last)).toBe(value);
    expect(server.seen[0]?.url).toBe(`/api/tasks/${last}`);
  });

  it.each([
    ["an IPv6 address", "http://[::1]:PORT", "/api/version"],
    ["a base path", "http://[::1]:PORT/conductor/", "/conductor/api/version"],
    ["a base path with /api and a slash", "http://[::1]:PORT/conductor/api/", "/conductor/api/version"],
  ])("goes to a server at %s", async (_name, serverUrl, path) => {
    await using server = await startHttp((_seen, response) => response.end("1.0"), "::1");
    const url = serverUrl.replace("PORT", String(server.port));
    await using client = await createConductorClient({ serverUrl: url, env: {} });

    expect(await VersionResource.getVersion({ client })).toBe("1.0");
    expect(server.seen).toMatchObject([{ url: path, headers: { host: `[::1]:${server.port}` } }]);
  });
});
