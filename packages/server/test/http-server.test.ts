import type { ApiResponse, HttpMethod } from "@baton/api";
import { ManualClock } from "@baton/core/testing";
import { type ConductorServer, createServer, type ServerOptions } from "../src/index";

let server: ConductorServer;

const start = async (options: ServerOptions = {}): Promise<void> => {
  server = await createServer({ file: ":memory:", ...options });
};

afterEach(() => server.close());

function ask(
  method: HttpMethod,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<ApiResponse> {
  const [below = "", query = ""] = path.split("?");
  return server.transport({
    method,
    route: below,
    path: below,
    query,
    headers: { "content-type": "application/json", ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
    repeatable: false,
  });
}

const bodyOf = (answer: ApiResponse): unknown => JSON.parse(answer.body);

const simple = { name: "greet", taskReferenceName: "greet", type: "SIMPLE" };

async function register(tasks: readonly object[] = [simple]): Promise<void> {
  await ask("POST", "/metadata/workflow", { name: "wf", version: 1, tasks });
}

describe("a server without keys", () => {
  it("has no token route, so that clients recognise it", async () => {
    await start();
    const answer = await ask("POST", "/token", { keyId: "a", keySecret: "b" });

    expect([answer.status, bodyOf(answer)]).toMatchObject([
      404,
      { message: "No static resource api/token." },
    ]);
  });

  it("ignores tokens that clients send all the same", async () => {
    await start();

    expect((await ask("GET", "/version", undefined, { "x-authorization": "nonsense" })).status).toBe(200);
  });
});

describe("a server with keys", () => {
  const auth = { keyId: "id", keySecret: "secret" };

  it("asks for a token everywhere but at its health and its token route", async () => {
    await start({ auth });
    const refused = await ask("GET", "/metadata/taskdefs");

    expect([refused.status, bodyOf(refused)]).toMatchObject([401, { status: 401, error: "INVALID_TOKEN" }]);
    expect((await ask("GET", "/health")).status).toBe(200);
    expect((await ask("POST", "/token", { keyId: "id", keySecret: "wrong" })).status).toBe(401);
    expect((await ask("POST", "/token", {})).status).toBe(400);
  });

  it("serves those who have one, until it expires", async () => {
    const clock = new ManualClock();
    await start({ auth, clock });
    const { token } = bodyOf(await ask("POST", "/token", auth)) as { readonly token: string };
    const read = (): Promise<ApiResponse> =>
      ask("GET", "/metadata/taskdefs", undefined, { "x-authorization": token });

    expect((await read()).status).toBe(200);
    await clock.advance(86_400_000);
    expect(bodyOf(await read())).toMatchObject({ error: "EXPIRED_TOKEN" });
  });
});

describe("what is not served", () => {
  it.each<[HttpMethod, string, string]>([
    ["POST", "/scheduler/schedules", "saveSchedule (POST /scheduler/schedules)"],
    ["POST", "/workflow/test", "testWorkflow (POST /workflow/test)"],
    ["GET", "/users", "/api/users is not served by the embedded server yet; Orkes Conductor has it"],
    ["PUT", "/applications/7", "/api/applications is not served"],
  ])("is answered with 501: %s %s", async (method, path, operation) => {
    await start();
    const answer = await ask(method, path, method === "GET" ? undefined : {});

    expect([answer.status, bodyOf(answer)]).toMatchObject([
      501,
      { message: expect.stringContaining(operation) as unknown },
    ]);
  });

  it("is an empty list where nothing can exist", async () => {
    await start();

    expect([bodyOf(await ask("GET", "/event")), bodyOf(await ask("GET", "/scheduler/schedules"))]).toEqual([
      [],
      [],
    ]);
  });
});

describe("polling", () => {
  it("answers as soon as a task is there, without moving time", async () => {
    await start({ clock: new ManualClock() });
    await register();
    const polled = ask("GET", "/tasks/poll/batch/greet?timeout=5000&count=5&workerid=w");
    await ask("POST", "/workflow", { name: "wf", input: {} });

    expect(bodyOf(await polled)).toMatchObject([{ taskType: "greet", status: "IN_PROGRESS", workerId: "w" }]);
  });

  it("hands out the next task together with a report", async () => {
    await start();
    await register();
    await ask("POST", "/workflow", { name: "wf", input: { n: 1 } });
    await ask("POST", "/workflow", { name: "wf", input: { n: 2 } });
    const first = bodyOf(await ask("GET", "/tasks/poll/greet")) as Record<string, unknown>;
    const { workflowInstanceId, taskId } = first;
    const next = await ask("POST", "/tasks/update-v2", {
      workflowInstanceId,
      taskId,
      status: "COMPLETED",
      workerId: "w",
    });

    expect(bodyOf(next)).toMatchObject({ taskType: "greet", status: "IN_PROGRESS", workerId: "w" });
    expect((bodyOf(next) as Record<string, unknown>)["taskId"]).not.toBe(taskId);
  });
});

describe("answers", () => {
  it("carry every text unharmed", async () => {
    await start();
    const reference = 'q"\\\u0001 ü\u2028😀';
    await register([{ ...simple, taskReferenceName: reference }]);
    const input = { [reference]: [reference, null, { "": reference }] };
    const { body: id } = await ask("POST", "/workflow", { name: "wf", input, correlationId: reference });
    await ask(
      "POST",
      `/tasks/${id}/${encodeURIComponent(reference)}/FAILED_WITH_TERMINAL_ERROR?workerid=${encodeURIComponent(reference)}`,
      input,
    );

    expect(bodyOf(await ask("GET", `/workflow/${id}`))).toMatchObject({
      correlationId: reference,
      input,
      tasks: [
        { referenceTaskName: reference, correlationId: reference, workerId: reference, outputData: input },
      ],
    });
  });

  it("name what is wrong with a definition", async () => {
    await start();
    const answer = await ask("POST", "/metadata/workflow", { name: "wf", tasks: [simple, simple] });

    expect(bodyOf(answer)).toMatchObject({
      status: 400,
      validationErrors: [
        {
          path: "registerWorkflowDef.arg0",
          message: expect.stringContaining("greet should be unique") as unknown,
        },
      ],
    });
  });
});

describe("executing by name", () => {
  it("takes the body as the input and answers the output, as Orkes does", async () => {
    await start();
    await ask("POST", "/metadata/workflow", {
      name: "wf",
      version: 1,
      tasks: [
        {
          name: "s",
          taskReferenceName: "s",
          type: "SET_VARIABLE",
          inputParameters: { n: "${workflow.input.n}" },
        },
      ],
      outputParameters: { n: "${workflow.variables.n}" },
    });

    expect(bodyOf(await ask("POST", "/workflow/execute/wf", { n: 5 }))).toEqual({ n: 5 });
    expect(bodyOf(await ask("GET", "/workflow/execute/wf?version=1"))).toEqual({ n: null });
    expect((await ask("POST", "/workflow/execute/none", {})).status).toBe(404);
  });
});
