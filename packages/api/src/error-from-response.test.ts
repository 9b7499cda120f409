import { errorFromResponse } from "./error-from-response";

const REQUEST = { method: "GET", route: "/secrets/{key}" } as const;

function errorFor(status: number, body: unknown = "", headers: Record<string, string> = {}) {
  return errorFromResponse(REQUEST, {
    status,
    headers,
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

describe("errorFromResponse", () => {
  it.each([
    [400, "REJECTED", false],
    [401, "AUTH", false],
    [403, "AUTH", false],
    [404, "NOT_FOUND", false],
    [405, "UNSUPPORTED", false],
    [407, "AUTH", false],
    [408, "TIMEOUT", true],
    [409, "CONFLICT", false],
    [413, "REJECTED", false],
    [429, "UNAVAILABLE", true],
    [500, "REJECTED", false],
    [501, "UNSUPPORTED", false],
    [502, "UNAVAILABLE", true],
    [503, "UNAVAILABLE", true],
    [504, "UNAVAILABLE", true],
    [302, "REJECTED", false],
  ])("turns %i into %s, worth repeating: %s", (status, code, retryable) => {
    expect(errorFor(status, { message: "m" })).toMatchObject({ code, retryable, status });
  });

  it.each([
    ["https://c.example/login?ticket=7", " to https://c.example"],
    ["/login?ticket=7", ""],
    [undefined, ""],
  ])("says where a redirect to %p leads, without its path", (location, to) => {
    const headers: Record<string, string> = location === undefined ? {} : { location };

    expect(errorFor(302, "", headers).message).toBe(
      `GET /secrets/{key} answered 302: no reason given (a redirect${to} is not followed: is the address of the server right?)`,
    );
  });

  it("tells a path that the server does not have from a thing that it does not have", () => {
    expect(errorFor(404, { message: "No static resource api/token." }).code).toBe("UNSUPPORTED");
    expect(errorFor(404, { message: "Task not found for taskId: x" }).code).toBe("NOT_FOUND");
  });

  it("names the edition that has what this server lacks", () => {
    const request = { method: "GET", route: "/human/tasks/{taskId}" } as const;
    const errorOf = (status: number, message: string) =>
      errorFromResponse(request, { status, headers: {}, body: JSON.stringify({ message }) });

    expect(errorOf(501, "not served").message).toBe(
      "GET /human/tasks/{taskId} answered 501: not served (human tasks need Orkes Conductor)",
    );
    expect(errorOf(404, "No static resource api/human.")).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringContaining("(human tasks need Orkes Conductor)") as unknown,
    });
    expect(errorOf(404, "no such task").message).not.toContain("Orkes");
  });

  it("names it once where the embedded server does so", () => {
    const message = "/api/human is not served by the embedded server yet; Orkes Conductor has it";

    const error = errorFromResponse(
      { method: "POST", route: "/human/tasks/search" },
      { status: 501, headers: {}, body: JSON.stringify({ message }) },
    );

    expect(error.message).toBe(`POST /human/tasks/search answered 501: ${message}`);
  });

  it("names no edition where both have it", () => {
    expect(errorFor(501, { message: "env-backed secrets are read-only" }).message).toBe(
      "GET /secrets/{key} answered 501: env-backed secrets are read-only",
    );
  });

  it("believes the server when it says that a 500 is worth repeating", () => {
    expect(errorFor(500, { message: "database is locked", retryable: true })).toMatchObject({
      code: "UNAVAILABLE",
      retryable: true,
    });
    expect(errorFor(409, { message: "being changed", retryable: true })).toMatchObject({
      code: "CONFLICT",
      retryable: true,
    });
  });

  it("names the method, the route, the status and the server's words", () => {
    const error = errorFor(400, { status: 400, message: "priority is too high", retryable: false });

    expect(error.message).toBe("GET /secrets/{key} answered 400: priority is too high");
    expect(error.request).toEqual(REQUEST);
    expect(error.body).toEqual({ status: 400, message: "priority is too high", retryable: false });
  });

  it("adds the rules that the request broke", () => {
    const error = errorFor(400, {
      message: "Validation failed.",
      validationErrors: [
        { path: "a.name", message: "is empty" },
        { path: "a.tasks", message: "is empty" },
      ],
    });

    expect(error.message).toBe(
      "GET /secrets/{key} answered 400: Validation failed. a.name: is empty; a.tasks: is empty",
    );
  });

  it("keeps the server's request id", () => {
    expect(errorFor(500, "", { "x-request-id": "r-1" }).requestId).toBe("r-1");
  });

  it.each([
    ["nothing", "", "no reason given", undefined],
    ["bare text", "queue is full", "queue is full", "queue is full"],
    [
      "a page",
      "<html>\n  <b>Bad   Gateway</b></html>",
      "<html> <b>Bad Gateway</b></html>",
      expect.any(String),
    ],
    ["JSON that is no object", "[1]", "no reason given", [1]],
    ["JSON null", "null", "no reason given", null],
    ["a short code only", '{"error":"INVALID_TOKEN"}', "INVALID_TOKEN", { error: "INVALID_TOKEN" }],
    ["a message that is no text", '{"message":5}', "no reason given", { message: 5 }],
  ])("copes with %s as the body", (_name, text, reason, body) => {
    const error = errorFor(502, text);

    expect(error.message).toBe(`GET /secrets/{key} answered 502: ${reason}`);
    expect(error.body).toEqual(body);
  });

  it("shortens a long body in the message and keeps it whole in the error", () => {
    const error = errorFor(502, "x".repeat(10_000));

    expect(error.message.length).toBeLessThan(600);
    expect(error.body).toHaveLength(10_000);
  });
});
