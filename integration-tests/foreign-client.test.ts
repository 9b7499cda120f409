import "./suite/patience";
import { createServer } from "@baton/server";
import type { ConductorServer } from "@baton/server";
import {
  ConductorWorkflow,
  MetadataClient,
  noopLogger,
  NonRetryableException,
  orkesConductorClient,
  simpleTask,
  taskDefinition,
  TaskClient,
  TaskHandler,
  TaskManager,
  waitTaskDuration,
  worker,
  type Workflow,
  WorkflowExecutor,
} from "@io-orkes/conductor-javascript";
import { ORDER_WORKERS, orderWorkflow, stockWorkflow } from "./foreign-client/order-workflow";
import { until } from "./suite/until";

type Client = Awaited<ReturnType<typeof orkesConductorClient>>;

const KEYS = { keyId: "foreign-key", keySecret: "foreign-secret" };

const FAST_RETRY = {
  retryCount: 3,
  retryLogic: "FIXED",
  retryDelaySeconds: 0,
  timeoutSeconds: 60,
  responseTimeoutSeconds: 30,
} as const;

// With this set, the official SDK writes a line to the console for every report.
delete process.env["CI"];

let url: string;
let server: ConductorServer;
let client: Client;
let executor: WorkflowExecutor;
let metadata: MetadataClient;

/** Reads an execution until it is as it should be. */
const reach = (workflowId: string, isThere: (workflow: Workflow) => boolean): Promise<Workflow> =>
  until(`the execution ${workflowId}`, async () => {
    const workflow = await executor.getWorkflow(workflowId, true);
    return isThere(workflow) && workflow;
  });

const ended = (workflowId: string): Promise<Workflow> =>
  reach(workflowId, ({ status }) => status !== "RUNNING" && status !== "PAUSED");

beforeAll(async () => {
  server = await createServer({ file: ":memory:" });
  ({ url } = await server.listen());
  client = await orkesConductorClient({ serverUrl: url, logger: noopLogger });
  executor = new WorkflowExecutor(client);
  metadata = new MetadataClient(client);
});

afterAll(async () => {
  client.stopBackgroundRefresh();
  await server.close();
});

describe("the metadata client of the official SDK", () => {
  it("registers, reads, changes and removes task definitions", async () => {
    await metadata.registerTask(taskDefinition({ name: "foreign_task", ...FAST_RETRY }));
    const stored = await metadata.getTask("foreign_task");
    await metadata.updateTask(taskDefinition({ name: "foreign_task", ...FAST_RETRY, retryCount: 7 }));
    const changed = await metadata.getTask("foreign_task");
    const names = (await metadata.getAllTaskDefs()).map(({ name }) => name);
    await metadata.unregisterTask("foreign_task");

    expect(stored).toMatchObject({ name: "foreign_task", retryCount: 3, responseTimeoutSeconds: 30 });
    expect(changed).toMatchObject({ retryCount: 7 });
    expect(names).toContain("foreign_task");
    await expect(metadata.getTask("foreign_task")).rejects.toThrow(/foreign_task/);
  });

  it("registers, reads and removes versions of workflow definitions", async () => {
    for (const version of [1, 2]) {
      const tasks = [simpleTask("only", `foreign_v${version}`, {})];
      await metadata.registerWorkflowDef({ name: "foreign_versions", version, tasks, timeoutSeconds: 0 });
    }
    const latest = await metadata.getWorkflowDef("foreign_versions");
    await metadata.unregisterWorkflow("foreign_versions", 2);
    const left = await metadata.getWorkflowDef("foreign_versions");

    expect(latest).toMatchObject({ version: 2, tasks: [{ name: "foreign_v2" }] });
    expect(left).toMatchObject({ version: 1, tasks: [{ name: "foreign_v1" }] });
    await expect(metadata.getWorkflowDef("foreign_versions", 2)).rejects.toThrow(/foreign_versions/);
  });
});

describe("the workers of the official SDK", () => {
  let handler: TaskHandler;

  beforeAll(async () => {
    await stockWorkflow(executor).register(true);
    await orderWorkflow(executor).register(true);
    handler = new TaskHandler({
      client,
      workers: ORDER_WORKERS,
      scanForDecorated: false,
      logger: noopLogger,
    });
    await handler.startWorkers();
  });
  afterAll(() => handler.stopWorkers());

  it("execute a workflow with branches, a sub-workflow, a loop, a script and a decision", async () => {
    const input = { id: "o-1", lines: ["a", "b"], country: "DE" };
    const run = await executor.executeWorkflow(
      { name: "foreign_order", input },
      "foreign_order",
      1,
      "request-1",
    );
    const { tasks = [] } = await executor.getWorkflow(String(run.workflowId), true);

    expect(run).toMatchObject({
      status: "COMPLETED",
      output: { total: 20, reserved: 2, rounds: 3, home: "by lorry", abroad: null },
      variables: { packed: true },
    });
    expect(tasks.filter(({ taskDefName }) => taskDefName === "foreign_pack")).toHaveLength(3);
    expect(handler.isHealthy()).toBe(true);
  });

  it("execute several workflows that were started at once", async () => {
    const starts = executor.startWorkflows(
      Array.from({ length: 10 }, (_, id) => ({
        name: "foreign_order",
        input: { id, lines: [id], country: "FR" },
      })),
    );
    const workflows = await Promise.all((await Promise.all(starts)).map(ended));

    expect(new Set(workflows.map(({ workflowId }) => workflowId)).size).toBe(10);
    for (const { status, output } of workflows) {
      expect({ status, output }).toMatchObject({
        status: "COMPLETED",
        output: { abroad: "by ship", home: null },
      });
    }
  });

  it("retry a task that fails, and give up on one that must not be retried", async () => {
    await metadata.registerTasks([
      taskDefinition({ name: "foreign_flaky", ...FAST_RETRY }),
      taskDefinition({ name: "foreign_hopeless", ...FAST_RETRY }),
    ]);
    const flow = (name: string): ConductorWorkflow =>
      new ConductorWorkflow(executor, `${name}_flow`, 1).add(simpleTask("try", name, {}));
    await flow("foreign_flaky").register();
    await flow("foreign_hopeless").register();
    worker({ taskDefName: "foreign_flaky", pollInterval: 10 })(async ({ retryCount = 0 }) => {
      if (retryCount < 2) throw new Error(`attempt ${retryCount} fails`);
      return { status: "COMPLETED", outputData: { attempts: retryCount + 1 } };
    });
    worker({ taskDefName: "foreign_hopeless", pollInterval: 10 })(async () => {
      throw new NonRetryableException("this order can never be paid");
    });
    const decorated = new TaskHandler({ client, scanForDecorated: true, logger: noopLogger });
    await decorated.startWorkers();
    const flaky = await ended(await flow("foreign_flaky").startWorkflow());
    const hopeless = await ended(await flow("foreign_hopeless").startWorkflow());
    await decorated.stopWorkers();

    expect(flaky).toMatchObject({ status: "COMPLETED", output: { attempts: 3 } });
    expect(flaky.tasks?.map(({ status }) => status)).toEqual(["FAILED", "FAILED", "COMPLETED"]);
    expect(hopeless.status).toBe("FAILED");
    expect(hopeless.reasonForIncompletion).toContain("this order can never be paid");
    expect(hopeless.tasks?.map(({ status }) => status)).toEqual(["FAILED_WITH_TERMINAL_ERROR"]);
  });

  it("work through the older TaskManager too, and return to a task that is in progress", async () => {
    const flow = new ConductorWorkflow(executor, "foreign_managed", 1)
      .add(simpleTask("first", "foreign_managed_task", { n: 20 }))
      .outputParameters({ n: "${first.output.n}", polls: "${first.output.polls}" });
    await flow.register();
    const manager = new TaskManager(
      client,
      [
        {
          taskDefName: "foreign_managed_task",
          execute: async ({ inputData, pollCount = 0 }) =>
            pollCount < 2
              ? { status: "IN_PROGRESS", callbackAfterSeconds: 0 }
              : { status: "COMPLETED", outputData: { n: Number(inputData?.["n"]) + 1, polls: pollCount } },
        },
      ],
      { logger: noopLogger, options: { pollInterval: 10, concurrency: 2 } },
    );
    manager.startPolling();
    const workflow = await ended(await flow.startWorkflow());
    await manager.stopPolling();

    expect(workflow).toMatchObject({ status: "COMPLETED", output: { n: 21, polls: 2 } });
  });
});

describe("the executor and the task client of the official SDK", () => {
  beforeAll(() =>
    new ConductorWorkflow(executor, "foreign_manual", 1)
      .add(simpleTask("first", "foreign_manual_task", { n: "${workflow.input.n}" }))
      .add(waitTaskDuration("pause", "1 seconds"))
      .outputParameters({ answer: "${first.output.answer}" })
      .register(),
  );

  it("pause, resume and complete by reference name", async () => {
    const workflowId = await executor.startWorkflow({ name: "foreign_manual", version: 1, input: { n: 1 } });
    await executor.pause(workflowId);
    const paused = await executor.getWorkflowStatus(workflowId, true, true);
    await executor.resume(workflowId);
    await executor.updateTaskByRefName("first", workflowId, "COMPLETED", { answer: 42 });
    const workflow = await ended(workflowId);

    expect(paused.status).toBe("PAUSED");
    expect(workflow).toMatchObject({ status: "COMPLETED", output: { answer: 42 } });
    expect(workflow.tasks?.map(({ taskType }) => taskType)).toEqual(["foreign_manual_task", "WAIT"]);
  });

  it("terminate, restart and retry", async () => {
    const workflowId = await executor.startWorkflow({ name: "foreign_manual", version: 1 });
    await executor.terminate(workflowId, "not needed");
    const terminated = await executor.getWorkflow(workflowId, false);
    await executor.restart(workflowId, true);
    const restarted = await executor.getWorkflow(workflowId, true);
    await executor.updateTaskByRefName("first", workflowId, "FAILED_WITH_TERMINAL_ERROR", {});
    const failed = await executor.getWorkflow(workflowId, true);
    await executor.retry(workflowId, false);
    const retried = await executor.getWorkflow(workflowId, true);

    expect(terminated).toMatchObject({ status: "TERMINATED", reasonForIncompletion: "not needed" });
    expect(restarted).toMatchObject({ status: "RUNNING", tasks: [{ status: "SCHEDULED" }] });
    expect(failed.status).toBe("FAILED");
    expect(retried).toMatchObject({ status: "RUNNING", tasks: [{ retried: true }, { status: "SCHEDULED" }] });
  });

  it("search executions, and read tasks, logs and queues", async () => {
    const tasks = new TaskClient(client);
    const workflowId = await executor.startWorkflow({
      name: "foreign_manual",
      version: 1,
      correlationId: "find-me",
    });
    const { results = [] } = await executor.search(0, 10, "correlationId = 'find-me'", "*");
    const { tasks: [task] = [] } = await executor.getWorkflow(workflowId, true);
    await tasks.addTaskLog(String(task?.taskId), "seen by a foreign client");
    const logs = await tasks.getTaskLogs(String(task?.taskId));
    const sizes = await tasks.getQueueSizeForTask(["foreign_manual_task"]);

    expect(results.map((found) => found.workflowId)).toEqual([workflowId]);
    expect(await tasks.getTask(String(task?.taskId))).toMatchObject({ status: "SCHEDULED" });
    // It sends the line as JSON, and a log keeps what was sent.
    expect(logs).toMatchObject([{ log: JSON.stringify("seen by a foreign client") }]);
    expect(sizes["foreign_manual_task"]).toBeGreaterThanOrEqual(1);
  });
});

describe("the official SDK at a server with access keys", () => {
  it("gets a token and works; without keys it is refused", async () => {
    await using locked = await createServer({ file: ":memory:", auth: KEYS });
    const { url: serverUrl } = await locked.listen();
    const holder = await orkesConductorClient({ serverUrl, ...KEYS, logger: noopLogger });
    const stranger = await orkesConductorClient({ serverUrl, logger: noopLogger });
    const owner = new WorkflowExecutor(holder);
    const flow = new ConductorWorkflow(owner, "foreign_locked", 1).add(
      simpleTask("only", "foreign_locked_task", {}),
    );
    await flow.register();
    const manager = new TaskManager(
      holder,
      [
        {
          taskDefName: "foreign_locked_task",
          execute: async () => ({ status: "COMPLETED", outputData: { ok: 1 } }),
        },
      ],
      { logger: noopLogger, options: { pollInterval: 10 } },
    );
    manager.startPolling();
    const run = await flow.execute();
    await manager.stopPolling();
    holder.stopBackgroundRefresh();
    const refused = new MetadataClient(stranger).getAllWorkflowDefs();

    expect(run).toMatchObject({ status: "COMPLETED", output: { ok: 1 } });
    await expect(refused).rejects.toThrow();
  });
});
