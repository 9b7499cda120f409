import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { AdminClient } from "./admin-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { admin: new AdminClient(client), requests };
}

describe("AdminClient", () => {
  it.each<[string, (admin: AdminClient) => Promise<unknown>, string]>([
    ["getAllConfig", (a) => a.getAllConfig(), "GET /admin/config"],
    ["getEventQueues", (a) => a.getEventQueues(), "GET /admin/queues?verbose=false"],
    ["getEventQueues in numbers", (a) => a.getEventQueues(true), "GET /admin/queues?verbose=true"],
    ["getPendingTasks", (a) => a.getPendingTasks("pay"), "GET /admin/task/pay?start=0&count=100"],
    [
      "getPendingTasks of a page",
      (a) => a.getPendingTasks("pay", 5, 10),
      "GET /admin/task/pay?start=5&count=10",
    ],
    ["getVersion", (a) => a.getVersion(), "GET /version"],
    ["getHealth", (a) => a.getHealth(), "GET /health"],
    ["decide", (a) => a.decide("w1"), "PUT /workflow/decide/w1"],
    ["resetCallbacks", (a) => a.resetCallbacks("w1"), "POST /workflow/w1/resetcallbacks"],
    ["requeueSweep", (a) => a.requeueSweep("w1"), "POST /admin/sweep/requeue/w1"],
    [
      "verifyAndRepairWorkflowConsistency",
      (a) => a.verifyAndRepairWorkflowConsistency("w1"),
      "POST /admin/consistency/verifyAndRepair/w1",
    ],
    ["clearTaskExecutionCache", (a) => a.clearTaskExecutionCache("pay"), "POST /admin/cache/clear/pay"],
    ["getRedisUsage", (a) => a.getRedisUsage(), "GET /admin/redisUsage"],
  ])("%s asks the right thing of the server", async (_name, call, expected) => {
    const { admin, requests } = await start();

    await call(admin);

    expect(requests.map(shown)).toEqual([expected]);
  });

  it("goes through pending tasks page by page, until a page is not full", async () => {
    const { admin, requests } = await start((_request, count) => ({
      json: count === 1 ? [{ taskId: "a" }, { taskId: "b" }] : [],
    }));

    const found: string[] = [];
    for await (const { taskId } of admin.getAllPendingTasks("pay", { size: 2 })) found.push(taskId);

    expect(found).toEqual(["a", "b"]);
    expect(requests.map(shown)).toEqual([
      "GET /admin/task/pay?start=0&count=2",
      "GET /admin/task/pay?start=2&count=2",
    ]);
  });

  it.each([
    ["true", { text: "true" }, true],
    ["false", { text: "false" }, false],
    ["true as JSON", { json: true }, true],
  ])("tells whether something was repaired where the server answers %s", async (_name, answer, expected) => {
    const { admin } = await start(() => answer);

    expect(await admin.verifyAndRepairWorkflowConsistency("w1")).toBe(expected);
  });

  it("answers what the server does", async () => {
    const { admin } = await start(({ method }) =>
      method === "POST" ? { text: "true.w1" } : { json: { version: "3" } },
    );

    expect(await admin.requeueSweep("w1")).toBe("true.w1");
    expect(await admin.getAllConfig()).toEqual({ version: "3" });
  });

  it("says which edition has what this server lacks", async () => {
    const { admin } = await start(() => ({ status: 404, json: { message: "No static resource api/x." } }));

    expect(await rejection(admin.getRedisUsage())).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/needs Orkes Conductor/),
    });
  });

  it.each<[string, (admin: AdminClient) => Promise<unknown>]>([
    ["getPendingTasks", (a) => a.getPendingTasks("")],
    ["getAllPendingTasks", (a) => a.getAllPendingTasks("").next()],
    ["requeueSweep", (a) => a.requeueSweep("")],
    ["verifyAndRepairWorkflowConsistency", (a) => a.verifyAndRepairWorkflowConsistency("")],
    ["clearTaskExecutionCache", (a) => a.clearTaskExecutionCache("")],
  ])("%s refuses an empty name before anything is sent", async (_name, call) => {
    const { admin, requests } = await start();

    expect(await rejection(call(admin))).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });
});
