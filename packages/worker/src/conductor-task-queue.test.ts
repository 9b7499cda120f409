import { type ApiRequest, type ApiResponse, createApiClient, type TaskResult } from "@baton/api";
import { conductorTaskQueue } from "./conductor-task-queue";
import type { PolledTask } from "./task-queue";

type Answer = (request: ApiRequest) => Partial<ApiResponse> & { json?: unknown };

function connect(answer: Answer) {
  const requests: ApiRequest[] = [];
  const client = createApiClient(async (request) => {
    requests.push(request);
    const { json, status = 200, body = "", headers = {} } = answer(request);
    if (json === undefined) return { status, headers, body };
    return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(json) };
  });
  const sent = (at: number) => JSON.parse(String(requests[at]?.body)) as Record<string, unknown>;
  const calls = () => requests.map(({ method, path }) => `${method} ${path}`);
  return { queue: conductorTaskQueue(client), requests, sent, calls };
}

const task = (fields: object = {}) => ({
  taskId: "t1",
  workflowInstanceId: "w1",
  taskDefName: "a",
  responseTimeoutSeconds: 0,
  outputData: { sofar: 1 },
  startTime: 0,
  updateTime: 0,
  ...fields,
});

const polled = (fields: object = {}): PolledTask => ({ task: task(fields) as unknown as PolledTask["task"] });
const result: TaskResult = { taskId: "t1", workflowInstanceId: "w1", status: "COMPLETED" };
const request = { taskTypes: ["a"], max: 1, timeoutMs: 60_000, workerId: "host" };
const never = new AbortController().signal;
const gone = { status: 404, json: { status: 404, message: "No such workflow found by id: w1" } };
const missing = { status: 404, json: { status: 404, message: "No static resource api/tasks/update-v2." } };

describe("ConductorTaskQueue, polling", () => {
  it("waits for one task, for as long as the server allows", async () => {
    const { queue, requests } = connect(() => ({ json: [task()] }));

    const tasks = await queue.poll({ ...request, domain: "eu" }, never);

    expect(tasks.map((each) => each.task.taskId)).toEqual(["t1"]);
    expect(requests[0]?.path).toBe("/tasks/poll/batch/a");
    expect(Object.fromEntries(new URLSearchParams(requests[0]?.query))).toEqual({
      workerid: "host",
      domain: "eu",
      count: "1",
      timeout: "5000",
    });
    expect(requests[0]?.timeoutMs).toBe(15_000);
  });

  it("asks for many without waiting, and for one when waiting (Q1)", async () => {
    const answers = [[], [task()], [task(), task()]];
    const { queue, requests } = connect(() => ({ json: answers.shift() ?? [] }));
    const many = { ...request, max: 10 };

    await queue.poll(many, never);
    await queue.poll(many, never);
    await queue.poll(many, never);

    const asked = requests.map(({ query }) => new URLSearchParams(query));
    expect(asked.map((query) => [query.get("count"), query.get("timeout")])).toEqual([
      ["10", "0"],
      ["1", "5000"],
      ["10", "0"],
      ["10", "0"],
      ["1", "5000"],
    ]);
  });

  it("waits at once when there was nothing a moment ago (Q1)", async () => {
    const { queue, requests } = connect(() => ({ json: [] }));
    const many = { ...request, max: 10 };

    await queue.poll(many, never);
    await queue.poll(many, never);

    expect(requests.map(({ query }) => new URLSearchParams(query).get("count"))).toEqual(["10", "1", "1"]);
  });

  it.each<[string, ReturnType<Answer>]>([
    ["an empty body", { body: "", headers: { "content-type": "application/json" } }],
    ["no content", { status: 204 }],
    ["an object", { json: {} }],
    ["null", { json: null }],
    ["a list of nothing", { json: [null, {}, 3] }],
  ])("takes %s for an empty answer", async (_name, answer) => {
    const { queue } = connect(() => answer);

    await expect(queue.poll(request, never)).resolves.toEqual([]);
  });

  it("reads lease and time limit from the task", async () => {
    const { queue } = connect(() => ({
      json: [
        task({
          responseTimeoutSeconds: 30,
          taskDefinition: { name: "a", timeoutSeconds: 100 },
          startTime: 1_000,
          updateTime: 11_000,
        }),
      ],
    }));

    await expect(queue.poll(request, never)).resolves.toMatchObject([
      { leaseMs: 30_000, timeLimitMs: 90_000 },
    ]);
  });

  it.each([{ timeoutSeconds: 0 }, { timeoutSeconds: 9, timeoutPolicy: "ALERT_ONLY" }])(
    "has no time limit for %p",
    async (definition) => {
      const { queue } = connect(() => ({ json: [task({ taskDefinition: definition })] }));

      const [first] = await queue.poll(request, never);

      expect(first?.timeLimitMs).toBeUndefined();
    },
  );

  it("lets a held poll go by polling for none, and hands over what comes all the same (Q2)", async () => {
    const stop = new AbortController();
    let answerHeld: (response: ApiResponse) => void = () => undefined;
    const requests: ApiRequest[] = [];
    const client = createApiClient((sent) => {
      requests.push(sent);
      if (requests.length > 1) return Promise.reject(new Error("the server is gone"));
      return new Promise((resolve) => (answerHeld = resolve));
    });
    const polling = conductorTaskQueue(client).poll({ ...request, domain: "eu" }, stop.signal);

    stop.abort();
    answerHeld({
      status: 200,
      headers: { "content-type": "application/json" },
      body: JSON.stringify([task()]),
    });

    expect((await polling).map((each) => each.task.taskId)).toEqual(["t1"]);
    expect(requests[0]?.signal).toBeUndefined();
    expect(Object.fromEntries(new URLSearchParams(requests[1]?.query))).toEqual({
      workerid: "host",
      domain: "eu",
      count: "0",
      timeout: "0",
    });
  });

  it("releases nothing when no poll is held", async () => {
    const { queue, calls } = connect(() => ({ json: [] }));
    const stop = new AbortController();
    await queue.poll(request, stop.signal);

    stop.abort();

    expect(calls()).toEqual(["GET /tasks/poll/batch/a"]);
  });
});

describe("ConductorTaskQueue, reporting", () => {
  const options = { next: true, signal: never };

  it("brings the next task of the answer", async () => {
    const { queue, calls } = connect(() => ({ json: task({ taskId: "t2" }) }));

    const next = await queue.report(polled(), result, options);

    expect(next?.task.taskId).toBe("t2");
    expect(calls()).toEqual(["POST /tasks/update-v2"]);
  });

  it.each<[string, ReturnType<Answer>]>([
    ["no content", { status: 204 }],
    ["an empty body", { body: "" }],
    ["an empty object", { json: {} }],
  ])("takes %s for no next task", async (_name, answer) => {
    const { queue } = connect(() => answer);

    await expect(queue.report(polled(), result, options)).resolves.toBeUndefined();
  });

  it("uses the plain update when no next task is wanted", async () => {
    const { queue, calls } = connect(() => ({ body: "t1", headers: { "content-type": "text/plain" } }));

    await queue.report(polled(), result, { ...options, next: false });

    expect(calls()).toEqual(["POST /tasks"]);
  });

  it("falls back for good on a server without update-v2 (Q3)", async () => {
    const { queue, calls } = connect(({ path }) => (path === "/tasks" ? { body: "t1" } : missing));

    await queue.report(polled(), result, options);
    await queue.report(polled(), result, options);

    expect(calls()).toEqual(["POST /tasks/update-v2", "POST /tasks", "POST /tasks"]);
  });

  it("goes on chaining after the report of a task that is gone (Q3)", async () => {
    let isGone = true;
    const { queue, calls } = connect(() => (isGone ? gone : { status: 204 }));

    await expect(queue.report(polled(), result, options)).rejects.toMatchObject({ code: "NOT_FOUND" });
    isGone = false;
    await queue.report(polled(), result, options);

    expect(calls().at(-1)).toBe("POST /tasks/update-v2");
  });

  it("says INVALID of a result that cannot be written, before anything is sent", async () => {
    const { queue, requests } = connect(() => ({ status: 204 }));
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;

    for (const outputData of [circle, { big: 1n }])
      await expect(queue.report(polled(), { ...result, outputData }, options)).rejects.toMatchObject({
        code: "INVALID",
      });

    expect(requests).toEqual([]);
  });

  it("keeps every log line within the server's ten", async () => {
    const { queue, sent } = connect(() => ({ status: 204 }));
    const logs = Array.from({ length: 12 }, (_, at) => ({ log: `line ${at}` }));

    await queue.report(polled(), { ...result, logs }, options);

    const lines = sent(0)["logs"] as { log: string }[];
    expect(lines).toHaveLength(10);
    expect(lines[9]?.log).toBe("line 9\nline 10\nline 11");
  });
});

describe("ConductorTaskQueue, leases", () => {
  it.each([
    ["IN_PROGRESS", "kept"],
    ["CANCELED", "cancelAsked"],
    ["TIMED_OUT", "lost"],
    ["SCHEDULED", "lost"],
  ])("answers for a task that is %s: %s", async (status, expected) => {
    const { queue, requests, sent, calls } = connect(({ method }) =>
      method === "GET" ? { json: task({ status }) } : { body: "t1" },
    );

    await expect(queue.extendLease(polled())).resolves.toBe(expected);
    expect(calls()).toEqual(["POST /tasks", "GET /tasks/t1"]);
    expect(requests.map(({ heartbeat }) => heartbeat)).toEqual([true, true]);
    expect(sent(0)).toMatchObject({ extendLease: true, status: "IN_PROGRESS" });
  });

  it.each([
    [gone, "lost"],
    [missing, "unsupported"],
  ])("answers for the error %p: %s", async (answer, expected) => {
    const { queue } = connect(() => answer);

    await expect(queue.extendLease(polled())).resolves.toBe(expected);
  });

  it("hands a task back to be offered at once, with the output it had", async () => {
    const { queue, sent, calls } = connect(() => ({ body: "t1" }));

    await queue.handBack?.(polled());

    expect(calls()).toEqual(["POST /tasks"]);
    expect(sent(0)).toMatchObject({
      status: "IN_PROGRESS",
      callbackAfterSeconds: 0,
      outputData: { sofar: 1 },
    });
  });
});

describe("ConductorTaskQueue, definitions", () => {
  const definition = { name: "a", timeoutSeconds: 60 };
  const unknown = { status: 404, json: { message: "No such task by name a" } };

  it.each<[string, boolean, Answer, string[]]>([
    ["replaces", true, () => ({}), ["PUT /metadata/taskdefs"]],
    [
      "creates where there is nothing to replace",
      true,
      ({ method }) => (method === "PUT" ? unknown : {}),
      ["PUT /metadata/taskdefs", "POST /metadata/taskdefs"],
    ],
    ["keeps", false, () => ({ json: definition }), ["GET /metadata/taskdefs/a"]],
    [
      "creates where there is nothing to keep",
      false,
      ({ method }) => (method === "GET" ? unknown : {}),
      ["GET /metadata/taskdefs/a", "POST /metadata/taskdefs"],
    ],
  ])("%s", async (_name, overwrite, answer, expected) => {
    const { queue, calls } = connect(answer);

    await queue.registerTaskDef?.(definition, overwrite, never);

    expect(calls()).toEqual(expected);
  });

  it("does not take a failure for absence", async () => {
    const { queue, calls } = connect(() => ({ status: 403, json: { message: "not yours" } }));

    await expect(queue.registerTaskDef?.(definition, false, never)).rejects.toMatchObject({ code: "AUTH" });
    expect(calls()).toHaveLength(1);
  });
});
