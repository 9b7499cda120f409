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
});
