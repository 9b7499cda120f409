import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { WorkflowMessageQueueClient } from "./message-queue-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { queue: new WorkflowMessageQueueClient(client), requests };
}

describe("WorkflowMessageQueueClient", () => {
  it.each<[string, (queue: WorkflowMessageQueueClient) => Promise<unknown>, string]>([
    ["pushMessage", (q) => q.pushMessage("w1", { paid: true }), 'POST /workflow/w1/messages {"paid":true}'],
  ])("%s asks the right thing of the server", async (_name, call, expected) => {
    const { queue, requests } = await start();

    await call(queue);

    expect(requests.map(shown)).toEqual([expected]);
  });

  it("answers the id of the message", async () => {
    const { queue } = await start(() => ({ text: "m1" }));

    expect(await queue.pushMessage("w1", {})).toBe("m1");
  });

  it.each([
    [404, "NOT_FOUND", "Workflow not found: w1"],
    [409, "CONFLICT", "Workflow is not running: w1"],
  ])("shows a refusal in bare text (%i) as %s", async (status, code, text) => {
    const { queue } = await start(() => ({ status, text }));

    expect(await rejection(queue.pushMessage("w1", {}))).toMatchObject({
      code,
      message: expect.stringMatching(new RegExp(text)),
    });
  });

  it("says which edition has what this server lacks", async () => {
    const { queue } = await start(() => ({ status: 404, json: { message: "No static resource api/x." } }));

    expect(await rejection(queue.pushMessage("w1", {}))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/needs Conductor OSS/),
    });
  });

  it.each<[string, (queue: WorkflowMessageQueueClient) => Promise<unknown>]>([
    ["pushMessage", (q) => q.pushMessage("", {})],
  ])("%s refuses an empty name before anything is sent", async (_name, call) => {
    const { queue, requests } = await start();

    expect(await rejection(call(queue))).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });
});
