import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import { FakeTaskQueue } from "./fake-task-queue";
import { TaskManager, type TaskManagerConfig } from "./task-manager";
import { TaskRunner } from "./task-runner";

function surroundings() {
  const clock = new ManualClock();
  const queue = new FakeTaskQueue({ clock });
  return { clock, queue, shared: { queue, clock, random: () => 0, logger: noopLogger, env: {} } };
}

const plain = (taskDefName: string) => ({ taskDefName, execute: () => ({ by: taskDefName }) });

describe("TaskManager", () => {
  function setUp(workers = [plain("a"), plain("b")], config: TaskManagerConfig = {}) {
    const { clock, queue, shared } = surroundings();
    return { clock, queue, manager: new TaskManager(undefined, workers, { ...shared, ...config }) };
  }

  it("runs all workers until it is stopped", async () => {
    const { clock, queue, manager } = setUp();
    queue.add({ taskDefName: "a" });
    queue.add({ taskDefName: "b" });

    manager.startPolling();
    await clock.advance(0);
    const polling = manager.isPolling;
    await manager.stopPolling();

    expect(queue.results.map(({ outputData }) => outputData)).toEqual([{ by: "a" }, { by: "b" }]);
    expect([polling, manager.isPolling]).toEqual([true, false]);
  });

  it("passes its options to workers that do not say otherwise", async () => {
    const workers = [plain("a"), { ...plain("b"), concurrency: 9 }];
    const { clock, queue, manager } = setUp(workers, { options: { workerID: "w1", concurrency: 3 } });

    manager.startPolling();
    await clock.advance(0);

    expect(queue.polls).toMatchObject([
      { workerId: "w1", max: 3 },
      { workerId: "w1", max: 9 },
    ]);
  });

  it("changes options while it runs, of one worker or of all", async () => {
    const { clock, queue, manager } = setUp([plain("a")]);
    manager.startPolling();
    await clock.advance(0);

    manager.updatePollingOptions({ concurrency: 5 });
    manager.updatePollingOptionForWorker("a", { workerID: "w2" });
    await clock.advance(5_000);

    expect(queue.polls.at(-1)).toMatchObject({ max: 5, workerId: "w2" });
    expect(manager.options).toMatchObject({ concurrency: 5 });
  });

  it("calls onError with what a handler threw, and its task", async () => {
    const errors: [string, string | undefined][] = [];
    const broken = {
      taskDefName: "a",
      execute: () => {
        throw "no stock";
      },
    };
    const { clock, queue, manager } = setUp([broken], {
      onError: (error, task) => {
        errors.push([error.message, task?.taskId]);
        throw new Error("and so does this");
      },
    });
    queue.add({ taskDefName: "a", taskId: "t1" });

    manager.startPolling();
    await clock.advance(0);

    expect(errors).toEqual([["no stock", "t1"]]);
    expect(queue.results).toMatchObject([{ status: "FAILED", reasonForIncompletion: "no stock" }]);
  });

  it.each([
    [[], "has no workers"],
    [[plain("a"), plain("a")], 'two workers for task "a"'],
  ])("does not start with %p", (workers, message) => {
    const { manager } = setUp(workers);

    expect(() => manager.startPolling()).toThrow(message);
    expect(manager.isPolling).toBe(false);
  });
});

describe("TaskRunner", () => {
  function setUp() {
    const { clock, queue, shared } = surroundings();
    return { clock, queue, runner: new TaskRunner({ ...shared, worker: plain("a"), options: {} }) };
  }

  it("pauses and resumes", async () => {
    const { clock, queue, runner } = setUp();
    runner.setPaused(true);
    runner.startPolling();
    queue.add({ taskDefName: "a" });
    await clock.advance(1_000);
    expect([runner.isPaused, queue.results.length]).toEqual([true, 0]);

    runner.setPaused(false);
    await clock.advance(0);

    expect([runner.isPaused, queue.results.length]).toEqual([false, 1]);
  });

  it("starts again after a stop, with one loop", async () => {
    const { clock, queue, runner } = setUp();
    runner.startPolling();
    runner.startPolling();
    await clock.advance(0);
    await runner.stopPolling();
    runner.startPolling();
    await clock.advance(5_000);

    expect(queue.polls).toHaveLength(3);
  });

  it("delivers a result that was made elsewhere", async () => {
    const { queue, runner } = setUp();
    queue.add({ taskDefName: "a", taskId: "t1" });
    const request = { taskTypes: ["a"], max: 1, timeoutMs: 0, workerId: "w" };
    const [polled] = await queue.poll(request, new AbortController().signal);
    if (polled === undefined) throw new Error("the queue is empty");

    await runner.updateTaskWithRetry(polled.task, {
      taskId: "t1",
      workflowInstanceId: "w1",
      status: "COMPLETED",
    });

    expect(queue.results).toMatchObject([{ taskId: "t1", status: "COMPLETED" }]);
  });
});
