import { ManualClock } from "@baton/core/testing";
import { FakeTaskQueue } from "../fake-task-queue";
import { RunningTask } from "./running-task";
import { callInContext, getTaskContext, TaskContext } from "./task-context";

async function someTask() {
  const clock = new ManualClock();
  const queue = new FakeTaskQueue({ clock });
  queue.add({
    taskDefName: "pack",
    taskId: "t1",
    workflowInstanceId: "w1",
    retryCount: 2,
    pollCount: 3,
    inputData: { size: "L" },
  });
  const [polled] = await queue.poll(
    { taskTypes: ["pack"], max: 1, timeoutMs: 0, workerId: "w" },
    new AbortController().signal,
  );
  if (polled === undefined) throw new Error("the queue is empty");
  return { clock, task: polled.task, running: new RunningTask(polled, clock.now()) };
}

describe("TaskContext", () => {
  it("tells about the task", async () => {
    const { task } = await someTask();
    const context = new TaskContext(task);

    expect([
      context.getTaskId(),
      context.getWorkflowInstanceId(),
      context.getRetryCount(),
      context.getPollCount(),
      context.getInput(),
      context.getTaskDefName(),
      context.getWorkflowTaskType(),
      context.getTask(),
    ]).toEqual(["t1", "w1", 2, 3, { size: "L" }, "pack", undefined, task]);
  });

  it("collects log lines, dated by the clock", async () => {
    const { task, clock, running } = await someTask();
    const context = new TaskContext(task, running, clock);

    context.addLog("packed");

    expect(context.getLogs()).toEqual([{ log: "packed", taskId: "t1", createdTime: clock.now() }]);
  });

  it("keeps output and call-back time", async () => {
    const { task } = await someTask();
    const context = new TaskContext(task);
    expect([context.getOutput(), context.getCallbackAfterSeconds()]).toEqual([undefined, undefined]);

    context.setOutput({ boxes: 2 });
    context.setCallbackAfter(9);

    expect([context.getOutput(), context.getCallbackAfterSeconds()]).toEqual([{ boxes: 2 }, 9]);
  });

  it("has a signal that says why the task is to stop", async () => {
    const { task, running } = await someTask();
    const context = new TaskContext(task, running);
    const before = context.signal.aborted;

    running.abort("leaseLost");
    running.abort("shutdown");

    expect(before).toBe(false);
    expect(context.signal.reason).toMatchObject({ code: "ABORTED", reason: "leaseLost" });
  });

  it("has an aborted signal when the task was to stop before anybody looked", async () => {
    const { task, running } = await someTask();

    running.abort("timedOut");

    expect(new TaskContext(task, running).signal.reason).toMatchObject({ reason: "timedOut" });
  });
});

describe("getTaskContext", () => {
  it("finds the context across awaits, each task its own", async () => {
    const { task } = await someTask();
    const one = new TaskContext(task);
    const two = new TaskContext(task);
    const look = async () => {
      await Promise.resolve();
      return getTaskContext();
    };

    const found = await Promise.all([callInContext(one, look), callInContext(two, look)]);

    expect(found[0]).toBe(one);
    expect(found[1]).toBe(two);
  });

  it("finds nothing outside of a handler", () => {
    expect(getTaskContext()).toBeUndefined();
  });
});
