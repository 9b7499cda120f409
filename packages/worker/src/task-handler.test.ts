import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import { FakeTaskQueue, type FakeTaskQueueOptions } from "./fake-task-queue";
import type { TaskHandlerConfig } from "./config/handler-config";
import { TaskHandler } from "./task-handler";

function setUp(config: Partial<TaskHandlerConfig> = {}, queueOptions: Partial<FakeTaskQueueOptions> = {}) {
  const clock = new ManualClock();
  const queue = new FakeTaskQueue({ clock, ...queueOptions });
  const handler = new TaskHandler({
    queue,
    clock,
    random: () => 0,
    logger: noopLogger,
    env: {},
    scanForDecorated: false,
    ...config,
  });
  return { clock, queue, handler };
}

/** A handler that ends when the test says so. */
function gated() {
  const open: (() => void)[] = [];
  const execute = () => new Promise<object>((resolve) => open.push(() => resolve({ done: true })));
  return { execute, open };
}

describe("TaskHandler", () => {
  it("polls, executes and reports", async () => {
    const { clock, queue, handler } = setUp({
      workers: [{ taskDefName: "greet", execute: (task) => ({ text: `Hello ${task.inputData["name"]}` }) }],
    });
    queue.add({ taskDefName: "greet", taskId: "t1", inputData: { name: "Ada" } });

    await handler.startWorkers();
    await clock.advance(0);
    const report = await handler.stopWorkers();

    expect(queue.results).toEqual([
      expect.objectContaining({ taskId: "t1", status: "COMPLETED", outputData: { text: "Hello Ada" } }),
    ]);
    expect(report).toEqual({ completed: [], failed: [], handedBack: [], abandoned: [] });
  });

  it("drains running handlers at stop and says what became of each task", async () => {
    const slow = gated();
    const { clock, queue, handler } = setUp({
      workers: [{ taskDefName: "slow", concurrency: 2, execute: slow.execute }],
    });
    queue.add({ taskDefName: "slow", taskId: "a" });
    queue.add({ taskDefName: "slow", taskId: "b" });
    await handler.startWorkers();
    await clock.advance(0);

    const stopped = handler.stopWorkers();
    await clock.advance(1_000);
    for (const end of slow.open) end();
    await clock.advance(0);
    const report = await stopped;

    expect(report.completed.map(({ taskId }) => taskId)).toEqual(["a", "b"]);
    expect(queue.results).toHaveLength(2);
    expect(clock.pending).toBe(0);
  });
});
