import { WorkflowResource } from "@baton/api";
import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { Consistency, ReturnStrategy } from "./return-strategy";
import { WorkflowExecutor } from "./workflow-executor";

/** An executor on a scripted server, which answers an empty object unless told otherwise. */
async function start(script: Script = () => ({ json: {} })) {
  const { client, requests, clock } = await connectTo(script);
  return { executor: new WorkflowExecutor(client), client, requests, clock };
}

const DEF = { name: "w", tasks: [] };
const OUT = { paid: true };

type Call = (executor: WorkflowExecutor) => Promise<unknown>;

describe("WorkflowExecutor", () => {
  it.each<[string, Call, string]>([
    [
      "registerWorkflow",
      (e) => e.registerWorkflow(true, DEF),
      'POST /metadata/workflow?overwrite=true {"name":"w","tasks":[]}',
    ],
    [
      "startWorkflow",
      (e) => e.startWorkflow({ name: "w", input: { a: 1 } }),
      'POST /workflow {"name":"w","input":{"a":1}}',
    ],
    [
      "startWorkflowByName",
      (e) => e.startWorkflowByName("w", { a: 1 }, 2, "c", 9),
      'POST /workflow/w?version=2&correlationId=c&priority=9 {"a":1}',
    ],
    [
      "startWorkflowByName with an object",
      (e) => e.startWorkflowByName("w", { a: 1 }, { version: 2, correlationId: "c", priority: 9 }),
      'POST /workflow/w?version=2&correlationId=c&priority=9 {"a":1}',
    ],
    ["startWorkflowByName without options", (e) => e.startWorkflowByName("w", {}), "POST /workflow/w {}"],
    [
      "executeWorkflow",
      (e) => e.executeWorkflow({ input: OUT }, "w", 1, "r"),
      'POST /workflow/execute/w/1?requestId=r {"input":{"paid":true},"name":"w"}',
    ],
    [
      "executeWorkflow until a task",
      (e) => e.executeWorkflow({ name: "w" }, "w", 1, "r", "ref"),
      'POST /workflow/execute/w/1?requestId=r&waitUntilTaskRef=ref {"name":"w"}',
    ],
    [
      "executeWorkflow with all parameters",
      (e) =>
        e.executeWorkflow(
          { name: "w" },
          "w",
          1,
          "r",
          "",
          30,
          Consistency.DURABLE,
          ReturnStrategy.BLOCKING_TASK,
        ),
      'POST /workflow/execute/w/1?requestId=r&waitForSeconds=30&consistency=DURABLE&returnStrategy=BLOCKING_TASK {"name":"w"}',
    ],
    [
      "executeWorkflow with options",
      (e) =>
        e.executeWorkflow({}, "w", 1, "r", { waitUntilTaskRef: "ref", returnStrategy: "BLOCKING_WORKFLOW" }),
      'POST /workflow/execute/w/1?requestId=r&waitUntilTaskRef=ref&returnStrategy=BLOCKING_WORKFLOW {"name":"w"}',
    ],
    [
      "executeWorkflow by the request alone",
      (e) => e.executeWorkflow({ name: "w", version: 3 }),
      'POST /workflow/execute/w/3 {"name":"w","version":3}',
    ],
    [
      "executeWorkflow of the latest version, with options",
      (e) => e.executeWorkflow({ name: "w" }, { requestId: "r", waitForSeconds: 2 }),
      'POST /workflow/execute/w/0?requestId=r&waitForSeconds=2 {"name":"w"}',
    ],
    ["getWorkflow", (e) => e.getWorkflow("id", true), "GET /workflow/id?includeTasks=true"],
    [
      "getWorkflowStatus",
      (e) => e.getWorkflowStatus("id", true, false),
      "GET /workflow/id/status?includeOutput=true&includeVariables=false",
    ],
    ["getExecution", (e) => e.getExecution("id"), "GET /workflow/id?includeTasks=true"],
    ["getExecution without tasks", (e) => e.getExecution("id", false), "GET /workflow/id?includeTasks=false"],
    ["getTasks", (e) => e.getTasks("id"), "GET /workflow/id/tasks"],
    [
      "getTasks of some states",
      (e) => e.getTasks("id", { start: 5, size: 10, status: ["FAILED", "TIMED_OUT"] }),
      "GET /workflow/id/tasks?start=5&count=10&status=FAILED&status=TIMED_OUT",
    ],
    ["getRunningWorkflow", (e) => e.getRunningWorkflow("w"), "GET /workflow/running/w"],
    [
      "getRunningWorkflow of a version and a time",
      (e) => e.getRunningWorkflow("w", { version: 2, startTime: 5, endTime: 9 }),
      "GET /workflow/running/w?version=2&startTime=5&endTime=9",
    ],
    [
      "getByCorrelationId",
      (e) => e.getByCorrelationId("w", "c", { includeClosed: true }),
      "GET /workflow/w/correlated/c?includeClosed=true",
    ],
    [
      "getByCorrelationIds",
      (e) => e.getByCorrelationIds({ correlationIds: ["c"], workflowNames: ["w"] }, true),
      'POST /workflow/correlated/batch?includeClosed=true&includeTasks=false {"correlationIds":["c"],"workflowNames":["w"]}',
    ],
    [
      "search",
      (e) => e.search(0, 10, "status = 'RUNNING'", "*", "startTime:DESC", true),
      "GET /workflow/search?start=0&size=10&query=status = 'RUNNING'&freeText=*&sort=startTime:DESC&skipCache=true",
    ],
    ["search for anything", (e) => e.search(0, 10, "", ""), "GET /workflow/search?start=0&size=10"],
    ["pause", (e) => e.pause("id"), "PUT /workflow/id/pause"],
    ["resume", (e) => e.resume("id"), "PUT /workflow/id/resume"],
    [
      "reRun",
      (e) => e.reRun("id", { reRunFromTaskId: "t" }),
      'POST /workflow/id/rerun {"reRunFromTaskId":"t"}',
    ],
    ["reRun from the start", (e) => e.reRun("id"), "POST /workflow/id/rerun {}"],
    ["restart", (e) => e.restart("id", true), "POST /workflow/id/restart?useLatestDefinitions=true"],
    ["retry", (e) => e.retry("id", false), "POST /workflow/id/retry?resumeSubworkflowTasks=false"],
    ["terminate", (e) => e.terminate("id", "no stock"), "DELETE /workflow/id?reason=no stock"],
    ["deleteWorkflow", (e) => e.deleteWorkflow("id"), "DELETE /workflow/id/remove?archiveWorkflow=true"],
    [
      "deleteWorkflow for good",
      (e) => e.deleteWorkflow("id", false),
      "DELETE /workflow/id/remove?archiveWorkflow=false",
    ],
    [
      "skipTasksFromWorkflow",
      (e) => e.skipTasksFromWorkflow("id", "ref", { taskOutput: OUT }),
      'PUT /workflow/id/skiptask/ref {"taskOutput":{"paid":true}}',
    ],
    ["jumpToTask", (e) => e.jumpToTask("id", "ref", { a: 1 }), 'POST /workflow/id/jump/ref {"a":1}'],
    [
      "upgradeRunningWorkflow",
      (e) => e.upgradeRunningWorkflow("id", { name: "w", version: 2 }),
      'POST /workflow/id/upgrade {"name":"w","version":2}',
    ],
    ["updateVariables", (e) => e.updateVariables("id", { a: 1 }), 'POST /workflow/id/variables {"a":1}'],
    [
      "updateState",
      (e) => e.updateState("id", { variables: { a: 1 } }, "r", "ref", 5),
      'POST /workflow/id/state?requestId=r&waitUntilTaskRef=ref&waitForSeconds=5 {"variables":{"a":1}}',
    ],
    [
      "updateState with an object",
      (e) => e.updateState("id", {}, { requestId: "r", waitUntilTaskRef: "ref", waitForSeconds: 5 }),
      "POST /workflow/id/state?requestId=r&waitUntilTaskRef=ref&waitForSeconds=5 {}",
    ],
    ["testWorkflow", (e) => e.testWorkflow({ name: "w" }), 'POST /workflow/test {"name":"w"}'],
    ["getTask", (e) => e.getTask("t"), "GET /tasks/t"],
    [
      "updateTask",
      (e) => e.updateTask("t", "id", "COMPLETED", OUT),
      'POST /tasks {"taskId":"t","workflowInstanceId":"id","status":"COMPLETED","outputData":{"paid":true}}',
    ],
    [
      "updateTask with an object",
      (e) => e.updateTask({ taskId: "t", workflowInstanceId: "id", status: "FAILED", workerId: "me" }),
      'POST /tasks {"taskId":"t","workflowInstanceId":"id","status":"FAILED","workerId":"me"}',
    ],
    [
      "updateTaskByRefName with an object",
      (e) =>
        e.updateTaskByRefName({ workflowId: "id", taskRefName: "ref", status: "FAILED", outputData: OUT }),
      'POST /tasks/id/ref/FAILED {"paid":true}',
    ],
    [
      "updateTaskSync with an object",
      (e) => e.updateTaskSync({ workflowId: "id", taskRefName: "ref", status: "COMPLETED", workerId: "me" }),
      "POST /tasks/id/ref/COMPLETED/sync?workerid=me {}",
    ],
    [
      "signal with an object",
      (e) => e.signal({ workflowId: "id", status: "COMPLETED", returnStrategy: "BLOCKING_TASK" }),
      "POST /tasks/id/COMPLETED/signal/sync?returnStrategy=BLOCKING_TASK {}",
    ],
    [
      "updateTaskByRefName",
      (e) => e.updateTaskByRefName("ref", "id", "COMPLETED", OUT),
      'POST /tasks/id/ref/COMPLETED {"paid":true}',
    ],
    [
      "updateTaskSync",
      (e) => e.updateTaskSync("ref", "id", "COMPLETED", OUT, "me"),
      'POST /tasks/id/ref/COMPLETED/sync?workerid=me {"paid":true}',
    ],
    [
      "signal",
      (e) => e.signal("id", "COMPLETED", OUT),
      'POST /tasks/id/COMPLETED/signal/sync?returnStrategy=TARGET_WORKFLOW {"paid":true}',
    ],
    [
      "signal with a strategy",
      (e) => e.signal("id", "FAILED", OUT, ReturnStrategy.BLOCKING_TASK),
      'POST /tasks/id/FAILED/signal/sync?returnStrategy=BLOCKING_TASK {"paid":true}',
    ],
    [
      "signalAsync",
      (e) => e.signalAsync("id", "COMPLETED", OUT),
      'POST /tasks/id/COMPLETED/signal {"paid":true}',
    ],
  ])(
    "%s asks the right thing of the server, bodies as the server reads them",
    async (_name, call, expected) => {
      const { executor, requests } = await start();

      await call(executor);

      expect(requests.map(shown)).toEqual([expected]);
    },
  );

  it("marks a start as repeatable only when it has a key", async () => {
    const { executor, requests } = await start(() => ({ text: "id" }));

    await executor.startWorkflow({ name: "w" });
    await executor.startWorkflow({ name: "w", idempotencyKey: "" });
    await executor.startWorkflow({ name: "w", idempotencyKey: "k" });
    await executor.startWorkflow({ name: "w", idempotencyKey: "k" }, { repeatable: false });

    expect(requests.map(({ repeatable }) => repeatable)).toEqual([false, false, true, false]);
  });

  it("gives requests that the server holds its waiting time on top of the limit", async () => {
    const { executor, requests } = await start();

    await executor.executeWorkflow({}, "w", 1, "r");
    await executor.executeWorkflow({}, "w", 1, "r", { waitForSeconds: 120 });
    await executor.signal("id", "COMPLETED", {});
    await executor.updateState("id", {}, "r", undefined, 1);
    await executor.executeWorkflow({}, "w", 1, "r", { timeoutMs: 5 });
    await executor.getExecution("id");

    expect(requests.map(({ timeoutMs }) => timeoutMs)).toEqual([
      70_000,
      180_000,
      65_000,
      61_000,
      5,
      undefined,
    ]);
  });

  it("passes a signal on", async () => {
    const { executor } = await start(() => new Promise(() => undefined));
    const controller = new AbortController();

    const failed = rejection(executor.getExecution("id", true, { signal: controller.signal }));
    controller.abort();

    expect(await failed).toMatchObject({ code: "ABORTED" });
  });

  it("starts several workflows without an unhandled rejection when one fails that nobody awaits", async () => {
    const { executor } = await start((request) =>
      String(request.body).includes("bad")
        ? { status: 404, json: { message: "no such workflow" } }
        : { text: "id" },
    );

    const started = executor.startWorkflows([{ name: "good" }, { name: "bad" }, { name: "good" }]);
    await new Promise((resolve) => setImmediate(resolve));

    expect(await started[0]).toBe("id");
    expect(await started[2]).toBe("id");
    expect(await rejection(Promise.all(started))).toMatchObject({ code: "NOT_FOUND" });
  });

  it("refuses a missing id before anything is sent", async () => {
    const { executor, requests } = await start();

    expect(await rejection(executor.getExecution(""))).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });

  it("asks again for an execution, ten seconds apart, as often as told", async () => {
    const { executor, requests, clock } = await start((_request, count) =>
      count < 3 ? { status: 404, json: { message: "not yet" } } : { json: { workflowId: "id" } },
    );

    const read = executor.getWorkflow("id", false, 2);
    await clock.advance(10_000);
    expect(requests).toHaveLength(2);
    await clock.advance(10_000);

    expect(await read).toEqual({ workflowId: "id" });
  });

  it.each([
    ["the tries are used up", 404, 1, 2],
    ["the answer cannot pass", 400, 5, 1],
  ])("gives up on an execution when %s", async (_name, status, retry, asked) => {
    const { executor, requests, clock } = await start(() => ({ status, json: { message: "no" } }));

    const failed = rejection(executor.getWorkflow("id", false, retry));
    await clock.advance(100_000);

    expect(await failed).toMatchObject({ status });
    expect(requests).toHaveLength(asked);
  });

  const tasks = [
    { taskId: "t1", taskType: "pay", status: "COMPLETED" },
    { taskId: "t2", taskType: "pay", status: "COMPLETED" },
    { taskId: "t3", taskType: "pay", status: "FAILED" },
  ];

  it("goes back to the last completed task of a type", async () => {
    const { executor, requests } = await start(({ method }) =>
      method === "GET" ? { json: { tasks } } : { text: "id" },
    );

    await executor.goBackToFirstTaskMatchingType("id", "pay");

    expect(requests.map(shown)).toEqual([
      "GET /workflow/id?includeTasks=true",
      'POST /workflow/id/rerun {"reRunFromTaskId":"t2"}',
    ]);
  });

  it("goes back to the last task that a predicate accepts, with overrides", async () => {
    const { executor, requests } = await start(({ method }) =>
      method === "GET" ? { json: { tasks } } : { text: "id" },
    );

    await executor.goBackToTask("id", ({ taskType }) => taskType === "pay", { taskInput: { a: 1 } });

    expect(requests[1]?.body).toBe('{"taskInput":{"a":1},"reRunFromTaskId":"t3"}');
  });

  it("says so when there is no task to go back to", async () => {
    const { executor, requests } = await start(() => ({ json: { tasks } }));

    expect(await rejection(executor.goBackToTask("id", () => false))).toMatchObject({ code: "NOT_FOUND" });
    expect(requests).toHaveLength(1);
  });

  it("runs beside the generated calls on the same client", async () => {
    const { client } = await start(() => ({ json: ["w1"] }));

    expect(await WorkflowResource.getRunningWorkflow({ client, path: { name: "w" } })).toEqual(["w1"]);
  });
});
