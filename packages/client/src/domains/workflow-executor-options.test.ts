import type { CallOptions } from "@baton/api";
import { rejection } from "../../test/loopback";
import { connectTo, type Script } from "../../test/scripted-server";
import { Consistency, ReturnStrategy } from "./return-strategy";
import { WorkflowExecutor } from "./workflow-executor";

/** An executor on a scripted server, which answers an empty object unless told otherwise. */
async function start(script: Script = () => ({ json: {} })) {
  const { client, requests, clock } = await connectTo(script);
  return { executor: new WorkflowExecutor(client), requests, clock };
}

const OUT = { paid: true };

type Call = (executor: WorkflowExecutor) => Promise<unknown>;

describe("the arguments of WorkflowExecutor", () => {
  it.each<[string, (executor: WorkflowExecutor, options: CallOptions) => Promise<unknown>]>([
    ["startWorkflowByName", (e, options) => e.startWorkflowByName("w", {}, 1, "c", 0, options)],
    ["startWorkflowByName with an object", (e, options) => e.startWorkflowByName("w", {}, options)],
    ["executeWorkflow", (e, options) => e.executeWorkflow({ name: "w" }, options)],
    [
      "executeWorkflow with parameters",
      (e, options) =>
        e.executeWorkflow(
          {},
          "w",
          1,
          "r",
          "ref",
          1,
          Consistency.DURABLE,
          ReturnStrategy.BLOCKING_TASK,
          options,
        ),
    ],
    [
      "executeWorkflow with options as the fifth",
      (e, options) => e.executeWorkflow({}, "w", 1, "r", options),
    ],
    ["search", (e, options) => e.search(0, 1, "", "", "", false, options)],
    ["search with an object", (e, options) => e.search(options)],
    ["updateState", (e, options) => e.updateState("id", {}, "r", "ref", 1, options)],
    ["updateState with an object", (e, options) => e.updateState("id", {}, { ...options, requestId: "r" })],
    ["updateTask", (e, options) => e.updateTask("t", "id", "COMPLETED", OUT, options)],
    [
      "updateTask with an object",
      (e, options) => e.updateTask({ taskId: "t", workflowInstanceId: "id" }, options),
    ],
    ["updateTaskByRefName", (e, options) => e.updateTaskByRefName("ref", "id", "COMPLETED", OUT, options)],
    ["updateTaskSync", (e, options) => e.updateTaskSync("ref", "id", "COMPLETED", OUT, "me", options)],
    [
      "updateTaskSync with an object",
      (e, options) =>
        e.updateTaskSync({ workflowId: "id", taskRefName: "ref", status: "COMPLETED" }, options),
    ],
    ["signal", (e, options) => e.signal("id", "COMPLETED", OUT, ReturnStrategy.BLOCKING_TASK, options)],
    ["signal with an object", (e, options) => e.signal({ workflowId: "id", status: "COMPLETED" }, options)],
    ["signalAsync", (e, options) => e.signalAsync("id", "COMPLETED", OUT, options)],
    ["getTasks", (e, options) => e.getTasks("id", options)],
    ["getRunningWorkflow", (e, options) => e.getRunningWorkflow("w", options)],
    ["getByCorrelationId", (e, options) => e.getByCorrelationId("w", "c", options)],
    ["jumpToTask", (e, options) => e.jumpToTask("id", "ref", {}, options)],
  ])("%s ends with its signal, and has its own time limit", async (_name, call) => {
    const { executor, requests } = await start(() => new Promise(() => undefined));
    const controller = new AbortController();

    const failed = rejection(call(executor, { signal: controller.signal, timeoutMs: 7 }));
    await Promise.resolve();
    controller.abort();

    expect(await failed).toMatchObject({ code: "ABORTED" });
    expect(requests.map(({ timeoutMs }) => timeoutMs)).toEqual([7]);
  });

  it.each<[string, Call, string]>([
    ["updateTask without an id", (e) => e.updateTask("", "id", "COMPLETED", OUT), 'taskId is ""'],
    [
      "updateTask without an execution",
      async (e) => expect(await Reflect.apply(e.updateTask, e, [{ taskId: "t" }])),
      "workflowInstanceId is undefined",
    ],
    [
      "updateTaskByRefName without a reference name",
      (e) => e.updateTaskByRefName({ workflowId: "id", taskRefName: "", status: "COMPLETED" }),
      'path parameter "taskRefName" is empty',
    ],
    [
      "executeWorkflow without a name",
      (e) => e.executeWorkflow({ name: "" }),
      'path parameter "name" is empty',
    ],
  ])("%s is refused before anything is sent", async (_name, call, words) => {
    const { executor, requests } = await start();

    expect(await rejection(call(executor))).toMatchObject({
      code: "INVALID",
      message: expect.stringContaining(words),
    });
    expect(requests).toEqual([]);
  });
});
