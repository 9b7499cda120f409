import type { ServerResponse } from "node:http";
import { HumanTaskResource, TaskResource, WorkflowResource } from "@baton/api";
import { ConductorSdkError, noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import type { ConductorListener } from "../src/config/listener";
import type { ConductorClientOptions } from "../src/config/options";
import { createConductorClient } from "../src/create-conductor-client";
import { VERSION } from "../src/version";
import { freePort, json, rejection, startHttp } from "./loopback";

/** Connects with a manual clock on which pauses pass at once. */
async function connectTo(serverUrl: string, options: ConductorClientOptions = {}) {
  const clock = new ManualClock();
  const { onRetry, ...others } = options.listener ?? {};
  const listener: ConductorListener = {
    ...others,
    onRetry: (retry) => {
      onRetry?.(retry);
      void clock.advance(retry.delayMs);
    },
  };
  return createConductorClient({ serverUrl, clock, env: {}, logger: noopLogger, ...options, listener });
}

/** The error of a read that a server answers in some way. */
async function errorOf(answer: (response: ServerResponse) => void): Promise<unknown> {
  await using server = await startHttp((_seen, response) => answer(response));
  await using client = await connectTo(server.url);
  return await rejection(
    WorkflowResource.getExecutionStatus({ client, path: { workflowId: "the-secret-id" } }),
  );
}

describe("an error carries method, path template, status, the server's words, its request id and whether to try later", () => {
  it.each([
    [400, "REJECTED", false],
    [401, "AUTH", false],
    [403, "AUTH", false],
    [404, "NOT_FOUND", false],
    [409, "CONFLICT", false],
    [429, "UNAVAILABLE", true],
    [500, "REJECTED", false],
    [501, "UNSUPPORTED", false],
    [503, "UNAVAILABLE", true],
  ])("%i", async (status, code, retryable) => {
    const body = { message: "the server's words", status };

    const error = await errorOf((response) => json(response, status, body, { "x-request-id": "r-7" }));

    expect(ConductorSdkError.is(error)).toBe(true);
    expect(error).toMatchObject({
      code,
      status,
      body,
      retryable,
      requestId: "r-7",
      request: { method: "GET", route: "/workflow/{workflowId}" },
      message: expect.stringContaining(`GET /workflow/{workflowId} answered ${status}: the server's words`),
    });
    expect(String(error)).not.toContain("the-secret-id");
  });

  it("no answer at all", async () => {
    await using client = await connectTo(`http://127.0.0.1:${await freePort()}`);

    const error = await rejection(TaskResource.getTask({ client, path: { taskId: "the-secret-id" } }));

    expect(error).toMatchObject({
      code: "UNAVAILABLE",
      status: undefined,
      retryable: true,
      request: { method: "GET", route: "/tasks/{taskId}" },
      cause: { code: "ECONNREFUSED" },
    });
    expect(String(error)).not.toContain("the-secret-id");
  });

  it("an operation that the edition of the server lacks, by name", async () => {
    await using oss = await startHttp((seen, response) =>
      json(response, 404, { status: 404, message: `No static resource ${seen.url.slice(1)}.` }),
    );
    await using client = await connectTo(oss.url);

    const error = await rejection(HumanTaskResource.getHumanTask({ client, path: { taskId: "t1" } }));

    expect(error).toMatchObject({
      code: "UNSUPPORTED",
      status: 404,
      message: expect.stringContaining("human tasks need Orkes Conductor"),
    });
    expect(await client.supports("getHumanTask")).toBe(false);
    expect(await client.supports("startWorkflow")).toBe(true);
  });
});

describe("what a server sees of a client", () => {
  it("is its name, its version, its headers and those of the listener, also with tokens and repetitions", async () => {
    await using server = await startHttp((seen, response) => {
      if (seen.url === "/api/token") json(response, 200, { token: "t" });
      else json(response, server.seen.length < 4 ? 503 : 200, {});
    });
    let traced = 0;
    await using client = await connectTo(server.url, {
      keyId: "k",
      keySecret: "s",
      headers: { "X-Gateway": "g" },
      listener: { onRequest: () => ({ traceparent: `trace-${(traced += 1)}` }) },
    });

    await WorkflowResource.getExecutionStatus({ client, path: { workflowId: "w1" } });

    expect(
      server.seen.map(({ headers }) => [headers["user-agent"], headers["x-gateway"], headers["traceparent"]]),
    ).toEqual([1, 2, 3, 4].map((attempt) => [`baton/${VERSION}`, "g", `trace-${attempt}`]));
  });

  it("is the header of the call where both have one", async () => {
    await using server = await startHttp((_seen, response) => json(response, 200, {}));
    await using client = await connectTo(server.url, {
      headers: { "x-a": "of the client", "User-Agent": "mine" },
    });

    await WorkflowResource.getExecutionStatus({
      client,
      path: { workflowId: "w1" },
      headers: { "X-A": "of the call" },
    });

    expect(server.seen[0]?.headers).toMatchObject({ "x-a": "of the call", "user-agent": "mine" });
  });

  it.each(["line\r\nx-smuggled: 1", "日本"])("is no call at all with the header %j", async (value) => {
    await using server = await startHttp((_seen, response) => json(response, 200, {}));
    await using client = await connectTo(server.url);

    const error = await rejection(
      WorkflowResource.startWorkflow({ client, body: { name: "w" }, headers: { "x-a": value } }),
    );

    expect(error).toMatchObject({ code: "INVALID", message: expect.stringMatching(/x-a/) });
    expect(server.seen).toEqual([]);
  });
});

describe("a listener", () => {
  it("hears of every attempt on the wire, of its end, of pauses and of tokens", async () => {
    let tokens = 0;
    await using server = await startHttp((seen, response, { socket }) => {
      if (seen.url === "/api/token") return json(response, 200, { token: `t${(tokens += 1)}` });
      if (seen.headers["x-authorization"] === "t1") return json(response, 401, { error: "EXPIRED_TOKEN" });
      const count = server.seen.length;
      if (count === 4) socket.resetAndDestroy();
      else if (count === 5) json(response, 429, {}, { "retry-after": "2" });
      else json(response, 200, {}, { "x-request-id": "r-7" });
    });
    const heard: string[] = [];
    await using client = await connectTo(server.url, {
      keyId: "k",
      keySecret: "s",
      listener: {
        onRequest: ({ method, route, attempt }) => void heard.push(`${method} ${route} ${attempt}`),
        onResponse: ({ status, failure, requestId }) =>
          void heard.push([status, failure, requestId].join(" ").trim()),
        onRetry: ({ reason }) => void heard.push(`retry ${reason}`),
        onTokenRefresh: ({ ok }) => void heard.push(`token ${ok}`),
      },
    });

    await WorkflowResource.getExecutionStatus({ client, path: { workflowId: "w1" } });

    const read = "GET /workflow/{workflowId}";
    expect(heard).toEqual([
      ...["POST /token 1", "200"],
      ...[`${read} 1`, "401"],
      ...["POST /token 1", "200", "token true"],
      ...[`${read} 2`, "cut", "retry failed"],
      ...[`${read} 3`, "429", "retry throttled"],
      ...[`${read} 4`, "200  r-7"],
    ]);
  });
});
