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
      "GET /tasks/search?start=0&size=10&sort=startTime:DESC&freeText=*&query=status = 'FAILED'",
    ],
    [
      "search without a sort",
      (t) => t.search(5, 10, undefined, "*", ""),
      "GET /tasks/search?start=5&size=10&freeText=*",
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
});
