import { once } from "node:events";
import { createConductorClient, MetadataClient, WorkflowExecutor } from "@baton/client";
import { type Clock, ConductorSdkError, noopLogger, systemClock } from "@baton/core";
import { worker } from "@baton/worker";
import { request } from "undici";
import { startOverHttp } from "./suite/target";
import { until } from "./suite/until";
import { describeOnTargets, taskOf } from "./suite/world";

const QUIET = { env: {}, logger: noopLogger } as const;

/** What a promise is rejected with. @throws Error when it is not. */
const failureOf = async (promise: Promise<unknown>): Promise<ConductorSdkError> => {
  const failure: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (ConductorSdkError.is(failure)) return failure;
  throw new Error("expected a ConductorSdkError", { cause: failure });
};

describeOnTargets("what does not exist", (world) => {
  it("is named when a workflow is started, read or steered", async () => {
    const name = world().name("nowhere");
    const id = "00000000-0000-0000-0000-000000000000";
    const started = await failureOf(world().start(name));
    const failures = [
      await failureOf(world().executor.getWorkflow(id, true)),
      await failureOf(world().executor.pause(id)),
      await failureOf(world().executor.terminate(id, "x")),
      await failureOf(world().executor.retry(id, false)),
      await failureOf(world().tasks.getTask(id)),
    ];

    expect(started).toMatchObject({ code: "NOT_FOUND", status: 404, message: expect.stringContaining(name) });
    for (const failure of failures) {
      expect(failure).toMatchObject({ code: "NOT_FOUND", status: 404, message: expect.stringContaining(id) });
    }
  });

  it("does no harm to a worker that asks for tasks nobody defined", async () => {
    const { name, task } = await world().single("exists");
    const idle = { taskDefName: world().name("undefined_task"), execute: () => ({}) };

    const workflow = await world().withWorkers(
      [idle, { taskDefName: task, execute: () => ({ ok: 1 }) }],
      () => world().run(name),
    );

    expect(workflow.status).toBe("COMPLETED");
    expect(await world().tasks.getQueueSizeForTask([idle.taskDefName])).toEqual({ [idle.taskDefName]: 0 });
  });

  it("is said of a sub-workflow that nobody registered", async () => {
    const missing = world().name("missing");
    const name = world().name("parent");
    await world().executor.registerWorkflow(true, {
      name,
      version: 1,
      ownerEmail: "suite@example.test",
      timeoutSeconds: 0,
      tasks: [
        {
          name: "s",
          taskReferenceName: "s",
          type: "SUB_WORKFLOW",
          subWorkflowParam: { name: missing, version: 4 },
        },
      ],
    });

    const workflow = await world().run(name);

    expect(workflow.status).toBe("FAILED");
    expect(taskOf(workflow, "s").reasonForIncompletion).toContain(missing);
  });
});

describeOnTargets("handlers that misbehave", (world) => {
  it.each([
    ["throws undefined", undefined, /threw undefined/],
    ["throws null", null, /threw null/],
    ["throws text", "only text", /only text/],
    ["throws an error without words", new TypeError(""), /TypeError/],
  ])("fail their task with words: one that %s", async (_what, thrown: unknown, words) => {
    const { name, task } = await world().single("throws");
    const bad = worker({ taskDefName: task })(async () => {
      throw thrown;
    });

    const workflow = await world().withWorkers([bad], () => world().run(name));

    expect(workflow.status).toBe("FAILED");
    expect(taskOf(workflow, "only").reasonForIncompletion).toMatch(words);
  });

  it("fail their task when the output is no JSON", async () => {
    const { name, task } = await world().single("circular");
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;

    const workflow = await world().withWorkers([{ taskDefName: task, execute: () => circle }], () =>
      world().run(name),
    );

    expect(workflow.status).toBe("FAILED");
    expect(taskOf(workflow, "only").reasonForIncompletion).toMatch(/circular|JSON/i);
  });

  it("cannot keep a handler from stopping: one that never returns is left, and named", async () => {
    const { name, task } = await world().single("endless");
    let began = false;
    await using handler = await world().startWorkers([
      {
        taskDefName: task,
        execute: () => {
          began = true;
          return new Promise(() => {});
        },
      },
    ]);
    const workflowId = await world().start(name);
    await until("the handler to begin", () => began);

    const report = await handler.stopWorkers({ timeoutMs: 200 });

    expect(report.completed).toEqual([]);
    expect(report.abandoned).toMatchObject([
      { taskType: task, workflowInstanceId: workflowId, reason: "stillRunning" },
    ]);
    await world().executor.terminate(workflowId, "seen");
  });

  it("can be told to stop, and their task is done by the next worker", async () => {
    const { name, task } = await world().single("handed_back");
    let began = false;
    const polite = worker({ taskDefName: task })(async (_task: unknown, context: { signal: AbortSignal }) => {
      began = true;
      await once(context.signal, "abort");
      throw context.signal.reason;
    });
    await using handler = await world().startWorkers([polite]);
    const workflowId = await world().start(name);
    await until("the handler to begin", () => began);

    const report = await handler.stopWorkers({ timeoutMs: 500 });
    const workflow = await world().withWorkers(
      [{ taskDefName: task, execute: () => ({ by: "the next" }) }],
      () => world().ended(workflowId),
    );

    expect(report.handedBack).toMatchObject([{ workflowInstanceId: workflowId }]);
    expect(workflow).toMatchObject({ status: "COMPLETED", output: { by: "the next" } });
  });
});

describe("a server that cannot be reached", () => {
  const serverUrl = "http://127.0.0.1:9/api";

  it("is named with its address by every call", async () => {
    const clock: Clock = { ...systemClock, sleep: async () => {} };
    await using client = await createConductorClient({ ...QUIET, serverUrl, clock });

    const failure = await failureOf(new WorkflowExecutor(client).startWorkflow({ name: "any" }));

    expect(failure).toMatchObject({ code: "UNAVAILABLE", message: expect.stringContaining("127.0.0.1:9") });
  });

  it("is named at creation when a token is needed", async () => {
    const failure = await failureOf(
      createConductorClient({ ...QUIET, serverUrl, keyId: "k", keySecret: "s", connectTimeoutMs: 500 }),
    );

    expect(failure).toMatchObject({ code: "UNAVAILABLE", message: expect.stringContaining("127.0.0.1:9") });
  });

  it("is told from an address that is none", async () => {
    const failure = await failureOf(createConductorClient({ ...QUIET, serverUrl: "no address" }));

    expect(failure).toMatchObject({
      code: "CONFIG",
      message: expect.stringMatching(/serverUrl.*no address/s),
    });
  });
});

describe("credentials", () => {
  const auth = { keyId: "key", keySecret: "secret" };
  let target: Awaited<ReturnType<typeof startOverHttp>>;

  beforeAll(async () => {
    target = await startOverHttp({ auth }, auth);
  });
  afterAll(() => target.stop());

  it("open a server that asks for them", async () => {
    const definitions = await new MetadataClient(target.client).getAllTaskDefs();

    expect(definitions).toEqual([]);
  });

  it("that are wrong are refused at creation, without their secret in the message", async () => {
    const failure = await failureOf(
      createConductorClient({ ...QUIET, serverUrl: target.url, keyId: "key", keySecret: "not-the-secret" }),
    );

    expect(failure).toMatchObject({ code: "AUTH", status: 401 });
    expect(failure.message).toMatch(/key/i);
    expect(failure.message).not.toContain("not-the-secret");
  });

  it("that are missing are asked for by the first call", async () => {
    await using stranger = await createConductorClient({ ...QUIET, serverUrl: target.url });

    const failure = await failureOf(new MetadataClient(stranger).getAllTaskDefs());

    expect(failure).toMatchObject({ code: "AUTH", status: 401 });
  });
});

describe("a request that is no Conductor request", () => {
  const json = { "content-type": "application/json" };
  let target: Awaited<ReturnType<typeof startOverHttp>>;

  beforeAll(async () => {
    target = await startOverHttp();
  });
  afterAll(() => target.stop());

  it.each([
    ["JSON that breaks off", "POST", "/workflow", '{"name": "a"', 400, /JSON/i],
    ["no JSON at all", "POST", "/metadata/taskdefs", "hello", 400, /JSON/i],
    ["a list where an object belongs", "POST", "/workflow", "[1]", 400, /object|list|array/i],
    ["an object where a list belongs", "PUT", "/metadata/workflow", '{"name":"a"}', 400, /list|array/i],
    ["a text where a number belongs", "POST", "/workflow", '{"name":"a","version":"x"}', 400, /version/],
    ["a start without a name", "POST", "/workflow", "{}", 400, /name/],
    ["a path that does not exist", "GET", "/nothing/here", undefined, 404, /nothing\/here/],
    ["a method that does not exist", "PATCH", "/workflow", "{}", 405, /PATCH/],
    ["a count that is none", "GET", "/tasks/poll/batch/t?count=many", undefined, 400, /count/],
  ] as const)("is refused with words: %s", async (_what, method, path, body, status, words) => {
    const answer = await request(target.url + path, {
      method,
      headers: json,
      ...(body === undefined ? {} : { body }),
    });
    const refusal = await answer.body.text();

    expect(answer.statusCode).toBe(status);
    expect(JSON.parse(refusal)).toMatchObject({ status, message: expect.any(String) });
    expect(refusal).toMatch(words);
  });
});
