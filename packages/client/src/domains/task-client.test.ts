import { connectTo, type Script, shown } from "../../test/scripted-server";
import { TaskClient } from "./task-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { tasks: new TaskClient(client), requests };
}

const OUT = { paid: true };

describe("TaskClient", () => {
  it.each<[string, (tasks: TaskClient) => Promise<unknown>, string]>([
    [
      "search",
      (t) => t.search(0, 10, "startTime:DESC", "*", "status = 'FAILED'"),
      "GET /tasks/search?start=0&size=10&query=status = 'FAILED'&freeText=*&sort=startTime:DESC",
    ],
    [
      "search without a sort",
      (t) => t.search(5, 10, undefined, "*", ""),
      "GET /tasks/search?start=5&size=10&freeText=*",
    ],
    [
      "search with options",
      (t) => t.search({ size: 10, query: "status = 'FAILED'" }),
      "GET /tasks/search?size=10&query=status = 'FAILED'",
    ],
    ["getTask", (t) => t.getTask("t"), "GET /tasks/t"],
    [
      "updateTaskResult",
      (t) => t.updateTaskResult("id", "ref", "COMPLETED", OUT),
      'POST /tasks/id/ref/COMPLETED {"paid":true}',
    ],
    [
      "updateTaskResult with an object",
      (t) =>
        t.updateTaskResult({ workflowId: "id", taskRefName: "ref", status: "COMPLETED", outputData: OUT }),
      'POST /tasks/id/ref/COMPLETED {"paid":true}',
    ],
    [
      "updateTaskSync with an object",
      (t) => t.updateTaskSync({ workflowId: "id", taskRefName: "ref", status: "FAILED", workerId: "me" }),
      "POST /tasks/id/ref/FAILED/sync?workerid=me {}",
    ],
    [
      "updateTask",
      (t) => t.updateTask({ taskId: "t", workflowInstanceId: "id", status: "COMPLETED", outputData: OUT }),
      'POST /tasks {"taskId":"t","workflowInstanceId":"id","status":"COMPLETED","outputData":{"paid":true}}',
    ],
    [
      "updateTaskSync",
      (t) => t.updateTaskSync("id", "ref", "FAILED", OUT),
      'POST /tasks/id/ref/FAILED/sync {"paid":true}',
    ],
    ["addTaskLog", (t) => t.addTaskLog("t", "half way"), "POST /tasks/t/log half way"],
    ["getTaskLogs", (t) => t.getTaskLogs("t"), "GET /tasks/t/log"],
    [
      "getQueueSizeForTask",
      (t) => t.getQueueSizeForTask(["a", "b"]),
      "GET /tasks/queue/sizes?taskType=a&taskType=b",
    ],
    ["getQueueSizeForTask of all", (t) => t.getQueueSizeForTask(), "GET /tasks/queue/all"],
    ["getTaskPollData", (t) => t.getTaskPollData("pay"), "GET /tasks/queue/polldata?taskType=pay"],
    ["getAllPollData", (t) => t.getAllPollData(), "GET /tasks/queue/polldata/all"],
    [
      "getAllPollData of some",
      (t) => t.getAllPollData({ queueSize: 10, queueOpt: "GT" }),
      "GET /tasks/queue/polldata/all?queueSize=10&queueOpt=GT",
    ],
    ["getTaskQueuesVerbose", (t) => t.getTaskQueuesVerbose(), "GET /tasks/queue/all/verbose"],
    [
      "getTaskDepth",
      (t) => t.getTaskDepth("pay", { domain: "eu" }),
      "GET /tasks/queue/size?taskType=pay&domain=eu",
    ],
    ["requeuePendingTask", (t) => t.requeuePendingTask("pay"), "POST /tasks/queue/requeue/pay"],
    [
      "pollTask",
      (t) => t.pollTask("pay", { workerId: "me", domain: "eu" }),
      "GET /tasks/poll/pay?workerid=me&domain=eu",
    ],
    [
      "batchPoll",
      (t) => t.batchPoll("pay", { workerId: "me", count: 5, timeout: 1_000 }),
      "GET /tasks/poll/batch/pay?workerid=me&count=5&timeout=1000",
    ],
  ])("%s asks the right thing of the server", async (_name, call, expected) => {
    const { tasks, requests } = await start();

    await call(tasks);

    expect(requests.map(shown)).toEqual([expected]);
  });

  it("sends a log line as bare text", async () => {
    const { tasks, requests } = await start();

    await tasks.addTaskLog("t", 'said "hello"');

    expect(requests[0]).toMatchObject({
      body: 'said "hello"',
      headers: { "content-type": expect.stringMatching(/^text\/plain/) },
    });
  });

  it("answers an empty log when the server has none (204)", async () => {
    const { tasks } = await start(() => ({ status: 204, text: "" }));

    expect(await tasks.getTaskLogs("t")).toEqual([]);
  });

  it("goes through tasks page by page", async () => {
    const { tasks, requests } = await start((_request, count) => ({
      json: { totalHits: 3, results: count === 1 ? [{ taskId: "a" }, { taskId: "b" }] : [{ taskId: "c" }] },
    }));

    const found: string[] = [];
    for await (const task of tasks.searchAll({ query: "status = 'FAILED'", size: 2 }))
      found.push(task.taskId);

    expect(found).toEqual(["a", "b", "c"]);
    expect(requests.map(shown)).toEqual([
      "GET /tasks/search?start=0&size=2&query=status = 'FAILED'",
      "GET /tasks/search?start=2&size=2&query=status = 'FAILED'",
    ]);
  });

  it("asks for 100 tasks at once unless told otherwise", async () => {
    const { tasks, requests } = await start(() => ({ json: { totalHits: 0, results: [] } }));

    expect(await tasks.searchAll().next()).toEqual({ done: true, value: undefined });
    expect(requests.map(shown)).toEqual(["GET /tasks/search?start=0&size=100"]);
  });

  it.each([
    ["nothing (204)", { status: 204, text: "" }],
    ["an empty body", { status: 200, text: "" }],
    ["an empty object", { json: {} }],
  ])("takes no task when the server, or a gateway, answers %s", async (_name, answer) => {
    const { tasks } = await start(() => answer);

    expect(await tasks.pollTask("pay")).toBeUndefined();
    expect(await tasks.batchPoll("pay")).toEqual([]);
  });

  it("takes tasks", async () => {
    const { tasks } = await start(({ path }) => ({
      json: path.includes("/batch/") ? [{ taskId: "a" }, { taskId: "b" }] : { taskId: "c" },
    }));

    expect(await tasks.batchPoll("pay", { count: 2 })).toEqual([{ taskId: "a" }, { taskId: "b" }]);
    expect(await tasks.pollTask("pay")).toEqual({ taskId: "c" });
  });

  it("gives a poll that the server holds its waiting time on top of the limit", async () => {
    const { tasks, requests } = await start(() => ({ json: [] }));

    await tasks.batchPoll("pay", { timeout: 5_000 });
    await tasks.batchPoll("pay", { timeout: 5_000, timeoutMs: 7 });

    expect(requests.map(({ timeoutMs }) => timeoutMs)).toEqual([65_000, 7]);
  });
});
