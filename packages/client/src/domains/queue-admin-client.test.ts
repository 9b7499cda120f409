import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { QueueAdminClient } from "./queue-admin-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { queues: new QueueAdminClient(client), requests };
}

describe("QueueAdminClient", () => {
  it.each<[string, (queues: QueueAdminClient) => Promise<unknown>, string]>([
    ["getQueueNames", (q) => q.getQueueNames(), "GET /queue/"],
    ["getQueueSizes", (q) => q.getQueueSizes(), "GET /queue/size"],
    [
      "updateByQueue",
      (q) => q.updateByQueue("w1", "ref", "COMPLETED", { paid: true }),
      'POST /queue/update/w1/ref/COMPLETED {"paid":true}',
    ],
    [
      "updateByQueue without an output",
      (q) => q.updateByQueue("w1", "ref", "FAILED"),
      "POST /queue/update/w1/ref/FAILED {}",
    ],
    [
      "updateByQueueAndTaskId",
      (q) => q.updateByQueueAndTaskId("w1", "t1", "COMPLETED", { paid: true }),
      'POST /queue/update/w1/task/t1/COMPLETED {"paid":true}',
    ],
  ])("%s asks the right thing of the server", async (_name, call, expected) => {
    const { queues, requests } = await start();

    await call(queues);

    expect(requests.map(shown)).toEqual([expected]);
  });

  it("answers what the server does", async () => {
    const { queues } = await start(() => ({ json: { COMPLETED: "done" } }));

    expect(await queues.getQueueNames()).toEqual({ COMPLETED: "done" });
  });

  it("shows that there is no queue for a status", async () => {
    const { queues } = await start(() => ({
      status: 400,
      json: { message: "There is no queue for handling FAILED" },
    }));

    expect(await rejection(queues.updateByQueue("w1", "ref", "FAILED"))).toMatchObject({
      code: "REJECTED",
      message: expect.stringMatching(/no queue for handling FAILED/),
    });
  });

  it("says which edition has what this server lacks", async () => {
    const { queues } = await start(() => ({ status: 404, json: { message: "No static resource api/x." } }));

    expect(await rejection(queues.updateByQueue("w1", "ref", "COMPLETED"))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/needs Conductor OSS/),
    });
  });

  it.each<[string, (queues: QueueAdminClient) => Promise<unknown>]>([
    ["updateByQueue", (q) => q.updateByQueue("", "ref", "COMPLETED")],
    ["updateByQueue", (q) => q.updateByQueue("w1", "", "COMPLETED")],
    ["updateByQueueAndTaskId", (q) => q.updateByQueueAndTaskId("w1", "", "COMPLETED")],
  ])("%s refuses an empty name before anything is sent", async (_name, call) => {
    const { queues, requests } = await start();

    expect(await rejection(call(queues))).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });
});
