import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConductorSdkError, type LogFields, noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import type { TaskHandlerConfig } from "./config/handler-config";
import { NonRetryableException } from "./execute/non-retryable-exception";
import { getTaskContext } from "./execute/task-context";
import { FakeTaskQueue, type FakeTaskQueueOptions } from "./fake-task-queue";
import { worker } from "./register/worker";
import { TaskHandler } from "./task-handler";

function setUp(config: Partial<TaskHandlerConfig> = {}, queueOptions: Partial<FakeTaskQueueOptions> = {}) {
  const clock = new ManualClock();
  const queue = new FakeTaskQueue({ clock, ...queueOptions });
  const lines: { event: string; fields: LogFields | undefined }[] = [];
  const log = (event: string, fields?: LogFields) => void lines.push({ event, fields });
  const handler = new TaskHandler({
    queue,
    clock,
    random: () => 0,
    logger: { ...noopLogger, info: log, warn: log, error: log },
    env: {},
    scanForDecorated: false,
    ...config,
  });
  return { clock, queue, handler, lines };
}

/** A handler that ends when the test says so, and the ends of its calls. */
function gated() {
  const ends: (() => void)[] = [];
  const execute = () => new Promise<object>((resolve) => ends.push(() => resolve({ done: true })));
  return { execute, ends };
}

const ids = (tasks: readonly { taskId?: string }[]) => tasks.map(({ taskId }) => taskId);

describe("TaskHandler, working", () => {
  it("polls, executes and reports", async () => {
    const { clock, queue, handler } = setUp({
      workers: [
        { taskDefName: "greet", execute: (task) => ({ text: `Hello ${String(task.inputData["name"])}` }) },
      ],
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

  it("runs a hundred tasks in ten slots without any timer (promise 5)", async () => {
    let atOnce = 0;
    let most = 0;
    const execute = async () => {
      most = Math.max(most, ++atOnce);
      await Promise.resolve();
      atOnce--;
      return {};
    };
    const { clock, queue, handler } = setUp({ workers: [{ taskDefName: "a", concurrency: 10, execute }] });
    for (let at = 0; at < 100; at++) queue.add({ taskDefName: "a" });

    await handler.startWorkers();
    await clock.advance(0);

    expect(queue.results).toHaveLength(100);
    expect(most).toBe(10);
  });

  it("is as fast where answers bring no next task (promise 5)", async () => {
    const { clock, queue, handler } = setUp(
      { workers: [{ taskDefName: "a", execute: async () => ({}) }] },
      { chaining: false },
    );
    for (let at = 0; at < 100; at++) queue.add({ taskDefName: "a" });

    await handler.startWorkers();
    await clock.advance(0);

    expect(queue.results).toHaveLength(100);
  });

  it("runs the next task of an answer at once, in the same slot", async () => {
    const { execute, ends } = gated();
    const { clock, queue, handler } = setUp({ workers: [{ taskDefName: "a", execute }] });
    queue.add({ taskDefName: "a", taskId: "t1" });
    queue.add({ taskDefName: "a", taskId: "t2" });
    await handler.startWorkers();
    await clock.advance(0);

    ends[0]?.();
    await clock.advance(0);

    expect(ends).toHaveLength(2);
    expect(queue.polls).toHaveLength(1);
  });

  it("runs decorated methods, functions and plain workers side by side", async () => {
    class Warehouse {
      constructor(private readonly shelf: string) {}
      @worker({ taskDefName: "reserve" })
      async reserve() {
        return { shelf: this.shelf };
      }
    }
    const charge = worker({ taskDefName: "charge" })(async () => ({ charged: true }));
    const { clock, queue, handler } = setUp({
      workers: [new Warehouse("B2"), charge, { taskDefName: "ship", execute: () => ({ shipped: 1 }) }],
      scanForDecorated: undefined,
    });
    for (const taskDefName of ["reserve", "charge", "ship"]) queue.add({ taskDefName });

    await handler.startWorkers();
    await clock.advance(0);

    const outputs = queue.results.map(({ outputData }) => outputData);
    expect(outputs).toEqual(expect.arrayContaining([{ shelf: "B2" }, { charged: true }, { shipped: 1 }]));
    expect(handler.workerCount).toBe(3);
  });

  it("gives handlers their context, and sends what they log", async () => {
    const execute = () => {
      getTaskContext()?.addLog("working");
      getTaskContext()?.setOutput({ from: "context" });
      return { from: "handler", more: 1 };
    };
    const { clock, queue, handler } = setUp({ workers: [{ taskDefName: "a", execute }] });
    queue.add({ taskDefName: "a" });

    await handler.startWorkers();
    await clock.advance(0);

    expect(queue.results[0]).toMatchObject({
      outputData: { from: "handler", more: 1 },
      logs: [{ log: "working" }],
    });
  });

  it("obeys the environment, for plain workers too", async () => {
    const { clock, queue, handler } = setUp({
      workers: [{ taskDefName: "send-email", execute: () => ({}) }],
      env: { CONDUCTOR_WORKER_SEND_EMAIL_CONCURRENCY: "4", CONDUCTOR_WORKER_ALL_WORKER_ID: "w7" },
    });

    await handler.startWorkers();
    await clock.advance(0);

    expect(queue.polls[0]).toMatchObject({ max: 4, workerId: "w7" });
  });
});

describe("TaskHandler, when handlers misbehave (promise 4)", () => {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;

  it.each<[string, () => unknown, string, RegExp]>([
    ["throws an error", () => fail(new Error("no stock")), "FAILED", /^no stock$/],
    ["throws undefined", () => fail(undefined), "FAILED", /threw undefined/],
    ["rejects with null", async () => fail(null), "FAILED", /threw null/],
    ["throws text", () => fail("no stock"), "FAILED", /^no stock$/],
    [
      "says that trying again is pointless",
      () => fail(new NonRetryableException("never")),
      "FAILED_WITH_TERMINAL_ERROR",
      /^never$/,
    ],
    ["returns a circle", () => circle, "FAILED", /cannot be written as JSON/],
    ["returns a big integer", () => ({ big: 1n }), "FAILED", /cannot be written as JSON.*BigInt/],
  ])("reports a failure when one %s, and goes on", async (_name, execute, status, reason) => {
    const { clock, queue, handler } = setUp({ workers: [{ taskDefName: "a", execute }] });
    queue.add({ taskDefName: "a" });
    queue.add({ taskDefName: "a" });

    await handler.startWorkers();
    await clock.advance(0);

    expect(queue.results.map((result) => result.status)).toEqual([status, status]);
    expect(queue.results[0]?.reasonForIncompletion).toMatch(reason);
    await expect(handler.stopWorkers()).resolves.toMatchObject({ abandoned: [] });
  });

  function fail(thrown: unknown): never {
    throw thrown;
  }

  it("survives a logger and listeners that throw", async () => {
    const boom = () => fail(new Error("broken"));
    const { clock, queue, handler } = setUp({
      workers: [{ taskDefName: "a", execute: boom }],
      logger: { debug: boom, info: boom, warn: boom, error: boom },
      eventListeners: [{ onTaskExecutionStarted: boom, onPollStarted: boom, onTaskUpdateCompleted: boom }],
    });
    queue.add({ taskDefName: "a" });

    await handler.startWorkers();
    await clock.advance(0);

    expect(queue.results).toHaveLength(1);
  });
});

describe("TaskHandler, when the server fails (promises 2 and 4)", () => {
  it("delivers a result after an outage of minutes, and goes on polling", async () => {
    const { clock, queue, handler } = setUp({ workers: [{ taskDefName: "a", execute: () => ({}) }] });
    queue.add({ taskDefName: "a" }, { leaseMs: 60_000 });
    let down = false;
    queue.fault = (operation) => {
      if (operation === "report" && queue.reports.length === 1) down = true;
      return down ? new ConductorSdkError("UNAVAILABLE", "connection refused") : undefined;
    };
    await handler.startWorkers();

    await clock.advance(600_000);
    expect(queue.results).toEqual([]);
    down = false;
    queue.add({ taskDefName: "a" });
    await clock.advance(5_000);

    expect(queue.results).toHaveLength(2);
    expect(handler.isHealthy()).toBe(true);
  });

  it("reports nothing for a task whose lease is lost (promise 3)", async () => {
    const reasons: unknown[] = [];
    const { clock, queue, handler } = setUp({
      workers: [
        {
          taskDefName: "a",
          execute: (_task, context) =>
            new Promise((_resolve, reject) => {
              context?.signal.addEventListener("abort", () => {
                reasons.push(context.signal.reason);
                reject(new Error("gave up"));
              });
            }),
        },
      ],
    });
    queue.leaseAnswer = "lost";
    queue.add({ taskDefName: "a" }, { leaseMs: 10_000 });

    await handler.startWorkers();
    await clock.advance(8_000);

    expect(reasons).toEqual([expect.objectContaining({ code: "ABORTED", reason: "leaseLost" })]);
    expect(queue.reports).toEqual([]);
  });

  it("leaves leases alone where told so", async () => {
    const { execute } = gated();
    const { clock, queue, handler } = setUp({
      workers: [{ taskDefName: "a", execute, leaseExtendEnabled: false }],
    });
    queue.add({ taskDefName: "a" }, { leaseMs: 10_000 });

    await handler.startWorkers();
    await clock.advance(60_000);

    expect(queue.heartbeats).toEqual([]);
  });
});

describe("TaskHandler, stopping (promise 1)", () => {
  it("drains running handlers and says what became of each task", async () => {
    const { execute, ends } = gated();
    const { clock, queue, handler } = setUp({ workers: [{ taskDefName: "a", concurrency: 2, execute }] });
    queue.add({ taskDefName: "a", taskId: "t1" });
    queue.add({ taskDefName: "a", taskId: "t2" });
    await handler.startWorkers();
    await clock.advance(0);

    const stopped = handler.stopWorkers();
    await clock.advance(1_000);
    for (const end of ends) end();
    await clock.advance(0);
    const report = await stopped;

    expect(ids(report.completed)).toEqual(["t1", "t2"]);
    expect(report.completed[0]).toEqual({ taskId: "t1", taskType: "a", workflowInstanceId: "workflow-1" });
    expect(queue.results).toHaveLength(2);
    expect(clock.pending).toBe(0);
  });

  it("keeps the leases of the tasks that it drains", async () => {
    const { execute, ends } = gated();
    const { clock, queue, handler } = setUp({ workers: [{ taskDefName: "a", execute }] });
    queue.add({ taskDefName: "a" }, { leaseMs: 10_000 });
    await handler.startWorkers();
    await clock.advance(0);

    const stopped = handler.stopWorkers({ timeoutMs: 60_000 });
    await clock.advance(30_000);
    ends[0]?.();

    await expect(stopped).resolves.toMatchObject({ completed: [{ taskId: "task-1" }] });
    expect(queue.heartbeats).toHaveLength(3);
  });

  it("takes no next task while it stops", async () => {
    const { execute, ends } = gated();
    const { clock, queue, handler } = setUp({ workers: [{ taskDefName: "a", execute }] });
    queue.add({ taskDefName: "a", taskId: "t1" });
    queue.add({ taskDefName: "a", taskId: "t2" });
    await handler.startWorkers();
    await clock.advance(0);

    const stopped = handler.stopWorkers();
    ends[0]?.();
    await stopped;

    expect(queue.reports.map(({ next }) => next)).toEqual([false]);
    expect(queue.size).toBe(1);
  });

  it.each<[string, boolean, "handedBack" | "completed"]>([
    ["hands back", true, "handedBack"],
    ["executes, where the queue takes nothing back,", false, "completed"],
  ])("%s a task that arrives although the poll was ended", async (_name, handBack, became) => {
    const { clock, queue, handler } = setUp(
      { workers: [{ taskDefName: "a", execute: () => ({}) }] },
      { handBack },
    );
    await handler.startWorkers();
    await clock.advance(0);

    queue.add({ taskDefName: "a", taskId: "late" });
    const report = await handler.stopWorkers();

    expect(ids(report[became])).toEqual(["late"]);
  });

  it("hands back the next task of a report that was under way when it was stopped", async () => {
    const { clock, queue, handler } = setUp({ workers: [{ taskDefName: "a", execute: () => ({}) }] });
    const report = queue.report.bind(queue);
    let answer: () => void = () => undefined;
    queue.report = async (...args) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return report(...args);
    };
    queue.add({ taskDefName: "a", taskId: "t1" });
    queue.add({ taskDefName: "a", taskId: "t2" });
    await handler.startWorkers();
    await clock.advance(0);

    const stopped = handler.stopWorkers();
    answer();
    const { completed, handedBack } = await stopped;

    expect([ids(completed), ids(handedBack)]).toEqual([["t1"], ["t2"]]);
    expect(queue.handedBack).toEqual(["t2"]);
  });

  it("executes a task that the queue refuses to take back", async () => {
    const { clock, queue, handler } = setUp({ workers: [{ taskDefName: "a", execute: () => ({}) }] });
    queue.fault = (operation) => (operation === "handBack" ? new Error("no") : undefined);
    await handler.startWorkers();
    await clock.advance(0);

    queue.add({ taskDefName: "a", taskId: "late" });
    const report = await handler.stopWorkers();

    expect(ids(report.completed)).toEqual(["late"]);
  });

  it("ends at its time-out when a handler never returns, having told it", async () => {
    let signal: AbortSignal | undefined;
    const { clock, queue, handler, lines } = setUp({
      workers: [
        {
          taskDefName: "a",
          execute: (_task, context) => {
            signal = context?.signal;
            return new Promise(() => undefined);
          },
        },
      ],
    });
    queue.add({ taskDefName: "a", taskId: "stuck" });
    await handler.startWorkers();
    await clock.advance(0);

    const stopped = handler.stopWorkers({ timeoutMs: 10_000 });
    await clock.advance(7_999);
    expect(signal?.aborted).toBe(false);
    await clock.advance(2_001);
    const report = await stopped;

    expect(report.abandoned).toEqual([
      { taskId: "stuck", taskType: "a", workflowInstanceId: "workflow-1", reason: "stillRunning" },
    ]);
    expect(signal?.reason).toMatchObject({ reason: "shutdown" });
    expect(lines.at(-1)).toMatchObject({
      event: "worker.stopped",
      fields: { abandoned: ["stuck stillRunning"] },
    });
  });

  it.each<[boolean, object]>([
    [true, { handedBack: [{ taskId: "t1" }], failed: [], abandoned: [] }],
    [false, { handedBack: [], failed: [], abandoned: [{ taskId: "t1", reason: "interrupted" }] }],
  ])(
    "does not fail a task whose handler gave up at shutdown (queue with hand-back: %p)",
    async (handBack, expected) => {
      const execute = (_task: unknown, context?: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => {
          context?.signal.addEventListener("abort", () => reject(new Error("interrupted")));
        });
      const { clock, queue, handler } = setUp({ workers: [{ taskDefName: "a", execute }] }, { handBack });
      queue.add({ taskDefName: "a", taskId: "t1" });
      await handler.startWorkers();
      await clock.advance(0);

      const stopped = handler.stopWorkers({ timeoutMs: 10_000 });
      await clock.advance(10_000);

      await expect(stopped).resolves.toMatchObject(expected);
      expect(queue.results).toEqual([]);
    },
  );

  it("says which results the server did not take in time", async () => {
    const { clock, queue, handler } = setUp({ workers: [{ taskDefName: "a", execute: () => ({}) }] });
    queue.add({ taskDefName: "a", taskId: "t1" });
    queue.fault = (operation) =>
      operation === "report" ? new ConductorSdkError("UNAVAILABLE", "down") : undefined;
    await handler.startWorkers();
    await clock.advance(1_000);

    const stopped = handler.stopWorkers({ timeoutMs: 5_000 });
    await clock.advance(5_000);
    const report = await stopped;
    const attempts = queue.reports.length;
    await clock.advance(60_000);

    expect(report.abandoned).toMatchObject([{ taskId: "t1", reason: "notReported" }]);
    expect(queue.reports).toHaveLength(attempts);
    expect(clock.pending).toBe(0);
  });

  it("counts failures as reported failures", async () => {
    const { execute, ends } = gated();
    const { clock, queue, handler } = setUp({
      workers: [{ taskDefName: "a", execute: () => execute().then(() => Promise.reject(new Error("no"))) }],
    });
    queue.add({ taskDefName: "a", taskId: "t1" });
    await handler.startWorkers();
    await clock.advance(0);

    const stopped = handler.stopWorkers();
    ends[0]?.();

    await expect(stopped).resolves.toMatchObject({ completed: [], failed: [{ taskId: "t1" }] });
  });

  it("stops at the end of a block", async () => {
    const { queue, handler, clock } = setUp({ workers: [{ taskDefName: "a", execute: () => ({}) }] });
    {
      await using workers = handler;
      await workers.startWorkers();
      await clock.advance(0);
      expect(handler.running).toBe(true);
    }

    expect([handler.running, queue.polls.length]).toEqual([false, 1]);
  });
});

describe("TaskHandler, across restarts (promise 2)", () => {
  it("keeps a result that the server did not take, and delivers it at the next start", async () => {
    const spoolDirectory = await mkdtemp(join(tmpdir(), "baton-spool-"));
    const first = setUp({ workers: [{ taskDefName: "a", execute: () => ({ n: 1 }) }], spoolDirectory });
    first.queue.add({ taskDefName: "a", taskId: "t1" });
    first.queue.fault = (operation) =>
      operation === "report" ? new ConductorSdkError("UNAVAILABLE", "down") : undefined;
    await first.handler.startWorkers();
    await first.clock.advance(1_000);

    const stopped = first.handler.stopWorkers({ timeoutMs: 0 });
    await first.clock.advance(0);
    const report = await stopped;
    const second = setUp({ spoolDirectory });
    await second.handler.startWorkers();
    while ((await readdir(spoolDirectory)).length > 0) await second.clock.advance(0);
    await second.handler.stopWorkers();
    await rm(spoolDirectory, { recursive: true });

    expect(report.abandoned).toMatchObject([{ taskId: "t1", reason: "spooled" }]);
    expect(second.queue.results).toMatchObject([{ taskId: "t1", status: "COMPLETED", outputData: { n: 1 } }]);
  });

  it("does not start with a directory that cannot be used", async () => {
    const { handler } = setUp({ spoolDirectory: "/dev/null/spool" });

    await expect(handler.startWorkers()).rejects.toThrow('spoolDirectory "/dev/null/spool" cannot be used');
    expect(handler.running).toBe(false);
  });
});

describe("TaskHandler, starting", () => {
  const plain = { taskDefName: "a", execute: () => ({}) };

  it("starts once, however often it is asked", async () => {
    const { clock, queue, handler } = setUp({ workers: [plain] });

    await Promise.all([handler.startWorkers(), handler.startWorkers()]);
    await handler.startWorkers();
    await clock.advance(0);

    expect(queue.polls).toHaveLength(1);
    expect([handler.workerCount, handler.runningWorkerCount, handler.running]).toEqual([1, 1, true]);
  });

  it("can be started again, also while it stops", async () => {
    const { clock, queue, handler } = setUp({ workers: [plain] });
    await handler.startWorkers();
    await clock.advance(0);

    const stopped = handler.stopWorkers();
    await handler.startWorkers();
    await stopped;
    await clock.advance(0);

    expect(queue.polls).toHaveLength(2);
    expect([handler.running, handler.runningWorkerCount]).toEqual([true, 1]);
  });

  it("runs nothing after a stop during the start", async () => {
    const { clock, queue, handler } = setUp({ workers: [plain] });

    const started = handler.startWorkers();
    await handler.stopWorkers();
    await started;
    await clock.advance(60_000);

    expect(handler.running).toBe(false);
    expect(queue.polls.length).toBeLessThanOrEqual(1);
  });

  it("ends the registration of definitions when it is stopped meanwhile", async () => {
    const { handler, queue } = setUp({ workers: [{ ...plain, registerTaskDef: true }] });
    queue.registerTaskDef = (_definition, _overwrite, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new ConductorSdkError("ABORTED", "stopped")));
      });

    const started = handler.startWorkers();
    await Promise.resolve();
    await handler.stopWorkers();

    await expect(started).rejects.toMatchObject({ code: "ABORTED" });
  });

  it("fails and runs nothing when a definition cannot be registered", async () => {
    const { clock, queue, handler } = setUp({
      workers: [plain, { ...plain, taskDefName: "b", registerTaskDef: true }],
    });
    queue.fault = (operation) =>
      operation === "registerTaskDef" ? new ConductorSdkError("AUTH", "not yours") : undefined;

    await expect(handler.startWorkers()).rejects.toMatchObject({ code: "AUTH" });
    await clock.advance(10_000);
    expect([handler.running, queue.polls.length]).toEqual([false, 0]);

    queue.fault = () => undefined;
    await handler.startWorkers();
    expect(handler.running).toBe(true);
  });

  it("registers definitions with their template and schemas, and only where asked to", async () => {
    const { queue, handler } = setUp({
      workers: [
        plain,
        {
          ...plain,
          taskDefName: "b",
          registerTaskDef: true,
          overwriteTaskDef: false,
          strictSchema: true,
          taskDef: { retryCount: 5, timeoutSeconds: 60 },
          inputSchema: { type: "object" },
        },
        { ...plain, taskDefName: "c", registerTaskDef: true },
      ],
    });

    await handler.startWorkers();

    expect(queue.definitions).toEqual([
      {
        overwrite: false,
        definition: {
          name: "b",
          retryCount: 5,
          timeoutSeconds: 60,
          totalTimeoutSeconds: 0,
          enforceSchema: true,
          inputSchema: { name: "b_input", version: 1, type: "JSON", data: { type: "object" } },
        },
      },
      { overwrite: true, definition: { name: "c", timeoutSeconds: 3_600, totalTimeoutSeconds: 0 } },
    ]);
  });

  it("takes no tasks for a paused worker until it is resumed", async () => {
    const { clock, queue, handler } = setUp({ workers: [{ ...plain, paused: true }] });
    queue.add({ taskDefName: "a" });
    await handler.startWorkers();
    await clock.advance(60_000);
    expect(handler.getWorkerStatus()).toMatchObject([{ taskDefName: "a", paused: true, restartCount: 0 }]);
    expect(queue.size).toBe(1);

    handler.setPaused("a", false);
    await clock.advance(0);

    expect(queue.results).toHaveLength(1);
  });

  it("tells its state, and writes a summary to the log", async () => {
    const { clock, handler, lines } = setUp({ workers: [{ ...plain, domain: "eu", workerId: "w1" }] });
    expect([handler.isHealthy(), handler.running]).toEqual([false, false]);

    await handler.startWorkers();
    await clock.advance(0);
    handler.printSummary();

    expect(handler.isHealthy()).toBe(true);
    expect(handler.getWorkerStatus()).toEqual([
      { taskDefName: "a", domain: "eu", polling: true, paused: false, workerId: "w1", restartCount: 0 },
    ]);
    expect(lines.map(({ event }) => event)).toContain("worker.summary.worker");
  });

  it("tells listeners what happens", async () => {
    const seen: string[] = [];
    const note = (name: string) => () => void seen.push(name);
    const { clock, queue, handler } = setUp({
      workers: [plain],
      eventListeners: [
        {
          measurePayloadSize: true,
          onPollStarted: note("poll"),
          onPollCompleted: note("polled"),
          onTaskExecutionStarted: note("execute"),
          onTaskExecutionCompleted: ({ outputSizeBytes }) => void seen.push(`executed ${outputSizeBytes}`),
          onTaskUpdateCompleted: note("updated"),
        },
      ],
    });
    queue.add({ taskDefName: "a" });

    await handler.startWorkers();
    await clock.advance(0);

    expect(seen).toEqual(["poll", "polled", "execute", "executed 2", "updated", "poll"]);
  });

  it("loads modules only through create", async () => {
    expect(() => setUp({ importModules: ["./workers"] })).toThrow("await TaskHandler.create");
    const { queue } = setUp();
    await expect(TaskHandler.create({ queue, importModules: ["./no-such-module"] })).rejects.toThrow(
      '"./no-such-module" cannot be loaded',
    );
  });

  it.each<[string, Partial<TaskHandlerConfig>, string]>([
    ["without client and queue", { queue: undefined }, "workers need a client"],
    ["with a time that is none", { stopTimeoutMs: Number.NaN }, "stopTimeoutMs must be 0 or more, got NaN"],
    ["with two workers for one task", { workers: [plain, plain] }, 'two workers are registered for task "a"'],
  ])("refuses to be made %s", (_name, config, message) => {
    expect(() => setUp(config)).toThrow(message);
  });
});
