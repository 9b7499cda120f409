import { FakeTaskQueue } from "../fake-task-queue";
import { TaskContext } from "../execute/task-context";
import { toFailure, toOutcome } from "../execute/to-outcome";
import { ManualClock } from "@baton/core/testing";
import { toRefusedResult, toTaskResult } from "./to-task-result";

async function contextOfTask() {
  const queue = new FakeTaskQueue({ clock: new ManualClock() });
  queue.add({ taskDefName: "pack", taskId: "t1", workflowInstanceId: "w1" });
  const request = { taskTypes: ["pack"], max: 1, timeoutMs: 0, workerId: "w" };
  const [polled] = await queue.poll(request, new AbortController().signal);
  if (polled === undefined) throw new Error("the queue is empty");
  return new TaskContext(polled.task);
}

describe("toTaskResult", () => {
  it("carries the ids, the worker, the status and the output, and nothing that was not said", async () => {
    const context = await contextOfTask();

    expect(toTaskResult(toOutcome({ a: 1 }), context, "host", 5)).toEqual({
      taskId: "t1",
      workflowInstanceId: "w1",
      workerId: "host",
      status: "COMPLETED",
      outputData: { a: 1 },
    });
  });

  it("lays the handler's output over that of the context", async () => {
    const context = await contextOfTask();
    context.setOutput({ a: 1, b: 1 });

    expect(toTaskResult(toOutcome({ b: 2 }), context, "host", 5).outputData).toEqual({ a: 1, b: 2 });
  });

  it("puts the context's log lines before those of the result", async () => {
    const context = await contextOfTask();
    context.addLog("first");
    const outcome = toOutcome({ status: "COMPLETED", logs: ["second"] });

    const { logs } = toTaskResult(outcome, context, "host", 5);

    expect(logs?.map(({ log }) => log)).toEqual(["first", "second"]);
    expect(logs?.[1]).toEqual({ log: "second", taskId: "t1", createdTime: 5 });
  });

  it("calls a task in progress back when the result says, or else when the context does", async () => {
    const context = await contextOfTask();
    context.setCallbackAfter(9);
    const said = toOutcome({ status: "IN_PROGRESS", callbackAfterSeconds: 3 });
    const unsaid = toOutcome({ status: "IN_PROGRESS" });

    expect(toTaskResult(said, context, "host", 5).callbackAfterSeconds).toBe(3);
    expect(toTaskResult(unsaid, context, "host", 5).callbackAfterSeconds).toBe(9);
  });

  it("cuts a reason to what the server keeps", async () => {
    const context = await contextOfTask();

    const { status, reasonForIncompletion } = toTaskResult(
      toFailure(new Error("x".repeat(900))),
      context,
      "host",
      5,
    );

    expect(status).toBe("FAILED");
    expect(reasonForIncompletion).toHaveLength(500);
  });

  it("fails the task in place of a refused result, with the reason", () => {
    const refused = { taskId: "t1", workflowInstanceId: "w1", workerId: "host", outputData: { big: 1 } };

    expect(toRefusedResult(refused, "too large")).toEqual({
      taskId: "t1",
      workflowInstanceId: "w1",
      workerId: "host",
      status: "FAILED",
      outputData: {},
      reasonForIncompletion: "the task's result was refused: too large",
    });
  });
});
