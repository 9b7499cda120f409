import { ConductorSdkError } from "@baton/core";
import { createApiClient } from "./client";
import { MetadataResource, TaskResource, VersionResource, WorkflowResource } from "./generated/resources.gen";
import type { ApiRequest, ApiResponse } from "./transport";

const JSON_TYPE = { "content-type": "application/json" };
const TEXT_TYPE = { "content-type": "text/plain;charset=UTF-8" };

function clientAnswering(answer: Partial<ApiResponse> = {}) {
  const requests: ApiRequest[] = [];
  const client = createApiClient(async (request) => {
    requests.push(request);
    return { status: 200, headers: JSON_TYPE, body: "", ...answer };
  });
  const sent = (): ApiRequest => {
    const [request] = requests;
    if (request === undefined) throw new Error("nothing was sent");
    return request;
  };
  return { client, requests, sent };
}

async function rejectionOf(promise: Promise<unknown>): Promise<ConductorSdkError> {
  const outcome: unknown = await promise.then(
    () => "resolved",
    (error: unknown) => error,
  );
  if (!ConductorSdkError.is(outcome)) throw new Error(`expected a ConductorSdkError, got ${String(outcome)}`);
  return outcome;
}

describe("createApiClient, sending", () => {
  it("turns a generated call into one plain request", async () => {
    const { client, requests } = clientAnswering({ headers: TEXT_TYPE, body: "wf-1" });

    await WorkflowResource.startWorkflow({ client, body: { name: "orders", input: { id: 7 } } });

    expect(requests).toEqual([
      {
        method: "POST",
        route: "/workflow",
        path: "/workflow",
        query: "",
        headers: { "content-type": "application/json" },
        body: '{"name":"orders","input":{"id":7}}',
        signal: undefined,
        repeatable: false,
        timeoutMs: undefined,
      },
    ]);
  });

  it("percent-encodes path parameters", async () => {
    const { client, sent } = clientAnswering({ body: "{}" });

    await MetadataResource.getWorkflowDef({ client, path: { name: "a b/ü?#%" } });

    expect(sent().path).toBe("/metadata/workflow/a%20b%2F%C3%BC%3F%23%25");
    expect(sent().route).toBe("/metadata/workflow/{name}");
  });

  it.each([
    ["undefined", undefined],
    ["null", null],
    ["empty", ""],
  ])("sends nothing when a path parameter is %s, and names it", async (word, taskId) => {
    const { client, requests } = clientAnswering();

    // What a caller without types can do.
    const error = await rejectionOf(client.get({ url: "/tasks/{taskId}", path: { taskId } }));

    expect(error.code).toBe("INVALID");
    expect(error.message).toBe(
      `GET /tasks/{taskId} was not sent: path parameter "taskId" is ${word}: give it a value`,
    );
    expect(requests).toEqual([]);
  });

  it("sends nothing when the path parameters are missing altogether", async () => {
    const { client, requests } = clientAnswering();

    const error = await rejectionOf(client.get({ url: "/tasks/{taskId}" }));

    expect(error.code).toBe("INVALID");
    expect(requests).toEqual([]);
  });

  it.each([".", ".."])("does not let a path parameter be the step %s", async (workflowId) => {
    const { client, requests } = clientAnswering();

    const error = await rejectionOf(WorkflowResource.terminateWorkflow({ client, path: { workflowId } }));

    expect(error.code).toBe("INVALID");
    expect(requests).toEqual([]);
  });

  it("leaves undefined out of the query and repeats lists", async () => {
    const { client, sent } = clientAnswering({ body: "{}" });

    await TaskResource.getTaskQueueSizes({ client, query: { taskType: ["a&b", "c"] } });
    expect(sent().query).toBe("taskType=a%26b&taskType=c");

    const other = clientAnswering({ body: "[]" });
    await TaskResource.batchPoll({
      client: other.client,
      path: { tasktype: "t" },
      query: { count: 5, domain: undefined, workerid: "w 1" },
    });
    expect(other.sent().query).toBe("count=5&workerid=w%201");
  });

  it("refuses a query value that is no plain value", async () => {
    const { client } = clientAnswering();

    const error = await rejectionOf(
      client.get({ url: "/tasks/search", query: { query: { status: "FAILED" } } }),
    );

    expect(error.code).toBe("INVALID");
    expect(error.message).toContain('query parameter "query" is of type object');
  });

  it("refuses text that is not well-formed Unicode, with the cause", async () => {
    const { client } = clientAnswering();

    const error = await rejectionOf(TaskResource.getTask({ client, path: { taskId: "\ud800" } }));

    expect(error.code).toBe("INVALID");
    expect(error.cause).toBeDefined();
  });

  it("sends a log line verbatim, as UTF-8 text", async () => {
    const { client, sent } = clientAnswering();

    await TaskResource.log({ client, path: { taskId: "t1" }, body: 'a "quoted" ü' });

    expect(sent().body).toBe('a "quoted" ü');
    expect(sent().headers).toEqual({ "content-type": "text/plain; charset=utf-8" });
  });

  it("sends a JSON body even where it is bare text or null", async () => {
    const { client, requests } = clientAnswering();

    await client.post({ url: "/anything", body: "text" });
    await client.post({ url: "/anything", body: null });

    expect(requests.map(({ body }) => body)).toEqual(['"text"', "null"]);
    expect(requests.map(({ headers }) => headers["content-type"])).toEqual([
      "application/json",
      "application/json",
    ]);
  });

  it("sends no content type without a body", async () => {
    const { client, sent } = clientAnswering();

    await WorkflowResource.skipTaskFromWorkflow({
      client,
      path: { workflowId: "w", taskReferenceName: "t" },
    });

    expect(sent().headers).toEqual({});
    expect(sent().body).toBeUndefined();
  });

  it("refuses a body that cannot be written as JSON", async () => {
    const { client, requests } = clientAnswering();
    const circular: Record<string, unknown> = {};
    circular["self"] = circular;

    const error = await rejectionOf(
      WorkflowResource.startWorkflow({ client, body: { name: "a", input: circular } }),
    );

    expect(error.code).toBe("INVALID");
    expect(error.cause).toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  });

  it("lower-cases header names, drops absent headers and lets a caller's header win", async () => {
    const { client, sent } = clientAnswering({ headers: TEXT_TYPE, body: "id" });

    await WorkflowResource.startWorkflowByName({
      client,
      path: { name: "orders" },
      body: {},
      headers: { "X-Idempotency-key": "k1", "X-on-conflict": undefined, "X-Attempt": 2 },
    });

    expect(sent().headers).toEqual({
      "content-type": "application/json",
      "x-idempotency-key": "k1",
      "x-attempt": "2",
    });
  });

  it("hands on the signal and the time limit", async () => {
    const { client, sent } = clientAnswering();
    const { signal } = new AbortController();

    await WorkflowResource.pauseWorkflow({ client, path: { workflowId: "w" }, signal, timeoutMs: 1500 });

    expect(sent().signal).toBe(signal);
    expect(sent().timeoutMs).toBe(1500);
  });

  it.each([
    ["a read", (client: TestClient) => TaskResource.getTask({ client, path: { taskId: "t" } }), true],
    ["a poll", (client: TestClient) => TaskResource.batchPoll({ client, path: { tasktype: "t" } }), false],
    [
      "a report",
      (client: TestClient) =>
        TaskResource.updateTask({ client, body: { taskId: "t", workflowInstanceId: "w" } }),
      true,
    ],
    [
      "a start",
      (client: TestClient) => WorkflowResource.startWorkflow({ client, body: { name: "a" } }),
      false,
    ],
    [
      "a start whose caller knows better",
      (client: TestClient) =>
        WorkflowResource.startWorkflow({ client, body: { name: "a" }, repeatable: true }),
      true,
    ],
    ["an unknown write", (client: TestClient) => client.put({ url: "/not/described" }), false],
  ])("knows whether %s may be repeated", async (_name, call, repeatable) => {
    const { client, sent } = clientAnswering();

    await call(client);

    expect(sent().repeatable).toBe(repeatable);
  });
});

describe("createApiClient, reading the answer", () => {
  it("parses JSON", async () => {
    const { client } = clientAnswering({ body: '[{"taskId":"t1"}]' });

    await expect(TaskResource.batchPoll({ client, path: { tasktype: "t" } })).resolves.toEqual([
      { taskId: "t1" },
    ]);
  });

  it("keeps text as text, also where it looks like a number", async () => {
    const { client } = clientAnswering({ headers: TEXT_TYPE, body: "3.32" });

    await expect(VersionResource.getVersion({ client })).resolves.toBe("3.32");
  });

  it.each([
    ["204", { status: 204, body: "" }],
    ["an empty 200", { status: 200, body: "", headers: {} }],
    ["an empty 200 of JSON type", { status: 200, body: "" }],
  ])("answers undefined for %s", async (_name, answer) => {
    const { client } = clientAnswering(answer);

    await expect(TaskResource.pollTask({ client, path: { tasktype: "t" } })).resolves.toBeUndefined();
  });

  it("reports broken JSON with the status and the cause", async () => {
    const { client } = clientAnswering({ body: '{"taskId":' });

    const error = await rejectionOf(TaskResource.getTask({ client, path: { taskId: "t" } }));

    expect(error).toMatchObject({ code: "UNAVAILABLE", status: 200, body: '{"taskId":', retryable: false });
    expect(error.message).toBe("GET /tasks/{taskId} answered 200 with broken JSON");
    expect(error.cause).toMatchObject({ name: "SyntaxError" });
  });

  it("recognises the page of a server that is addressed without its base path", async () => {
    const { client } = clientAnswering({ headers: { "content-type": "text/html" }, body: "<!doctype html>" });

    const error = await rejectionOf(TaskResource.getTask({ client, path: { taskId: "t" } }));

    expect(error.code).toBe("CONFIG");
    expect(error.message).toContain("/api");
  });

  it("rejects when the status is no success", async () => {
    const { client } = clientAnswering({
      status: 404,
      body: '{"status":404,"message":"no such task","retryable":false}',
    });

    const error = await rejectionOf(TaskResource.getTask({ client, path: { taskId: "secret-id" } }));

    expect(error.code).toBe("NOT_FOUND");
    expect(error.message).toBe("GET /tasks/{taskId} answered 404: no such task");
  });

  it("hands on what the transport throws, unchanged", async () => {
    const refused = new ConductorSdkError("UNAVAILABLE", "connection refused", { retryable: true });
    const client = createApiClient(() => Promise.reject(refused));

    await expect(VersionResource.getVersion({ client })).rejects.toBe(refused);
  });

  it("keeps two clients apart", async () => {
    const one = clientAnswering({ headers: TEXT_TYPE, body: "one" });
    const two = clientAnswering({ headers: TEXT_TYPE, body: "two" });

    const versions = [one, two].map(({ client }) => VersionResource.getVersion({ client }));

    await expect(Promise.all(versions)).resolves.toEqual(["one", "two"]);
  });
});

type TestClient = ReturnType<typeof createApiClient>;
