import { type LogFields, type Logger, noopLogger } from "@baton/core";
import { RequestError } from "../errors";
import { json, text } from "./answer";
import { createRequestHandler, type RequestHandlerParts } from "./request-handler";
import type { Route } from "./route";
import type { RequestHandler, ServerAnswer, ServerRequest } from "./server-request";

const routes: readonly Route[] = [
  {
    operationId: "read",
    method: "GET",
    path: "/thing/{id}",
    handle: (call) => json({ id: call.param("id"), q: call.query.text("q") }),
  },
  { operationId: "write", method: "POST", path: "/thing/{id}", handle: (call) => json(call.json()) },
  { operationId: "open", method: "GET", path: "/open", open: true, handle: () => text("open") },
  {
    operationId: "refuse",
    method: "GET",
    path: "/refuse",
    handle: () => {
      throw new RequestError(409, "not now", { retryable: true });
    },
  },
  {
    operationId: "violate",
    method: "GET",
    path: "/violate",
    handle: () => {
      throw new RequestError(400, "Validation failed", { violations: [{ path: "a.b", message: "m" }] });
    },
  },
  {
    operationId: "break",
    method: "GET",
    path: "/break",
    handle: () => {
      throw new TypeError("a fault");
    },
  },
];

function setUp(parts: Partial<RequestHandlerParts> = {}): RequestHandler {
  return createRequestHandler({
    routes,
    committed: () => Promise.resolve(),
    authorize: undefined,
    refuseUnknown: () => undefined,
    instance: "here",
    maxBodyLength: 100,
    logger: noopLogger,
    ...parts,
  });
}

const ask = (
  handler: RequestHandler,
  method: string,
  path: string,
  more: Partial<ServerRequest> = {},
): Promise<ServerAnswer> =>
  handler({ method, path, query: "", headers: { "content-type": "application/json" }, body: "", ...more });

const bodyOf = (answer: ServerAnswer): unknown => JSON.parse(answer.body);

describe("createRequestHandler", () => {
  it("hands path, query and body to the route", async () => {
    const handler = setUp();

    expect(bodyOf(await ask(handler, "GET", "/api/thing/a%20b", { query: "q=1" }))).toEqual({
      id: "a b",
      q: "1",
    });
    expect(bodyOf(await ask(handler, "POST", "/api/thing/a", { body: '{"x":1}' }))).toEqual({ x: 1 });
  });

  it("releases no answer before everything is on disk", async () => {
    let commit = (): void => undefined;
    const handler = setUp({ committed: () => new Promise((resolve) => (commit = resolve)) });
    const events: string[] = [];
    const answered = ask(handler, "GET", "/api/open").then(() => events.push("answered"));

    await new Promise((resolve) => setImmediate(resolve));
    events.push("committed");
    commit();
    await answered;

    expect(events).toEqual(["committed", "answered"]);
  });

  it("answers with the error of a commit that failed", async () => {
    const handler = setUp({
      committed: () => Promise.reject(new RequestError(503, "the disk is full", { retryable: true })),
    });

    expect(bodyOf(await ask(handler, "GET", "/api/open"))).toEqual({
      status: 503,
      message: "the disk is full",
      instance: "here",
      retryable: true,
    });
  });

  it("answers HEAD like GET, without the body", async () => {
    const answer = await ask(setUp(), "HEAD", "/api/open");

    expect(answer).toEqual({
      status: 200,
      headers: { "content-type": "text/plain;charset=UTF-8" },
      body: "",
    });
  });

  it("tells which methods a path has", async () => {
    const handler = setUp();

    expect(await ask(handler, "OPTIONS", "/api/thing/a")).toEqual({
      status: 200,
      headers: { allow: "GET,HEAD,OPTIONS,POST" },
      body: "",
    });
    const refused = await ask(handler, "PATCH", "/api/thing/a");
    expect([refused.status, refused.headers["allow"]]).toEqual([405, "GET,HEAD,OPTIONS,POST"]);
    expect(bodyOf(refused)).toMatchObject({ message: "Request method 'PATCH' is not supported" });
    expect((await ask(handler, "TRACE", "/api/open")).status).toBe(405);
  });

  it.each([
    ["/api/nothing", "No static resource api/nothing."],
    ["/api/open/", "No static resource api/open."],
    ["/api//open", "No static resource api/open."],
    ["/", "No static resource ."],
  ])("does not find %s", async (path, message) => {
    const answer = await ask(setUp(), "GET", path);

    expect([answer.status, bodyOf(answer)]).toEqual([
      404,
      { status: 404, message, instance: "here", retryable: false },
    ]);
  });

  it("shows refusals and violations as Conductor does", async () => {
    const handler = setUp();

    expect(bodyOf(await ask(handler, "GET", "/api/refuse"))).toEqual({
      status: 409,
      message: "not now",
      instance: "here",
      retryable: true,
    });
    expect(bodyOf(await ask(handler, "GET", "/api/violate"))).toEqual({
      status: 400,
      message: "Validation failed",
      retryable: false,
      validationErrors: [{ path: "a.b", message: "m" }],
    });
  });

  it("answers a fault of its own with a 500, and logs it", async () => {
    const logged: [string, LogFields | undefined][] = [];
    const logger: Logger = { ...noopLogger, error: (event, fields) => logged.push([event, fields]) };
    const answer = await ask(setUp({ logger }), "GET", "/api/break");

    expect([answer.status, bodyOf(answer)]).toEqual([
      500,
      { status: 500, message: "a fault", instance: "here", retryable: false },
    ]);
    expect(logged).toMatchObject([["server.request.failed", { method: "GET", path: "/api/break" }]]);
  });

  it.each([
    ["text/plain", 415],
    ["", 415],
    ["*/*", 400],
    ["application/json; charset=utf-8", 200],
    ["APPLICATION/JSON", 200],
    ["application/vnd.x+json", 200],
  ])("answers a body of type %j with %d", async (type, status) => {
    expect(
      (await ask(setUp(), "POST", "/api/thing/a", { body: "{}", headers: { "content-type": type } })).status,
    ).toBe(status);
  });

  it("refuses a missing and a large body", async () => {
    const handler = setUp();

    expect((await ask(handler, "POST", "/api/thing/a")).status).toBe(400);
    expect((await ask(handler, "POST", "/api/thing/a", { body: `"${"x".repeat(100)}"` })).status).toBe(413);
  });

  it("asks for a token except where a route is open", async () => {
    const handler = setUp({ authorize: () => json({}, 401) });

    expect((await ask(handler, "GET", "/api/thing/a")).status).toBe(401);
    expect((await ask(handler, "GET", "/api/open")).status).toBe(200);
  });
});
