import { rejection } from "../../test/loopback";
import { connectTo, type Script } from "../../test/scripted-server";
import { WorkflowExecutor } from "./workflow-executor";

/** An executor on a scripted server, which answers an empty object unless told otherwise. */
async function start(script: Script = () => ({ json: {} })) {
  const { client, requests, clock } = await connectTo(script);
  return { executor: new WorkflowExecutor(client), requests, clock };
}

describe("waitForWorkflow", () => {
  const running = { json: { workflowId: "id", status: "RUNNING", tasks: [] } };

  it("reads the execution until it has ended", async () => {
    const { executor, clock } = await start((_request, count) =>
      count < 4 ? running : { json: { workflowId: "id", status: "FAILED" } },
    );

    const ended = executor.waitForWorkflow("id");
    await clock.advance(1_000);

    expect(await ended).toMatchObject({ status: "FAILED" });
  });

  it("ends earlier when the execution is as wanted", async () => {
    const { executor, requests } = await start(() => running);

    expect(
      await executor.waitForWorkflow("id", { until: ({ status }) => status === "RUNNING" }),
    ).toMatchObject({ status: "RUNNING" });
    expect(requests).toHaveLength(1);
  });

  it("asks once in two seconds in the long run", async () => {
    const { executor, requests, clock } = await start(() => running);
    const controller = new AbortController();
    const failed = rejection(executor.waitForWorkflow("id", { signal: controller.signal }));
    await clock.advance(60_000);
    const before = requests.length;

    await clock.advance(20_000);
    controller.abort();

    expect(requests.length - before).toBe(10);
    expect(await failed).toMatchObject({ code: "ABORTED" });
  });

  it("ends with TIMEOUT, naming the execution and its state", async () => {
    const { executor, clock } = await start(() => running);

    const failed = rejection(executor.waitForWorkflow("id", { timeoutMs: 5_000 }));
    await clock.advance(5_000);

    expect(await failed).toMatchObject({
      code: "TIMEOUT",
      message: "the execution id is still RUNNING after 5000 ms",
    });
  });

  it("ends when there is no such execution", async () => {
    const { executor } = await start(() => ({ status: 404, json: { message: "no such workflow" } }));

    expect(await rejection(executor.waitForWorkflow("id"))).toMatchObject({ code: "NOT_FOUND" });
  });
});
