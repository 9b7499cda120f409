import type { Workflow, WorkflowTask } from "@baton/api";
import { ReturnStrategy, WorkflowExecutor } from "@baton/client";
import { setVariableTask, simpleTask, workflow } from "@baton/workflow";
import { taskOf, type World } from "../suite/world";
import type { Method, MethodTable } from "./method";

/** A WAIT that only a report or a signal ends. */
const asking = (taskReferenceName: string): WorkflowTask => ({
  name: taskReferenceName,
  taskReferenceName,
  type: "WAIT",
});

/** An execution that waits in `first`, with `second` after it. */
async function waiting(world: World, fields: { correlationId?: string } = {}): Promise<Workflow> {
  const name = await world.flow("waiting", [asking("first"), asking("second")]);
  const id = await world.executor.startWorkflow({ name, version: 1, input: { n: 1 }, ...fields });
  return world.reach(id, ({ tasks }) => tasks[0]?.status === "IN_PROGRESS");
}

/** An execution that is over, having set a variable. */
async function over(world: World): Promise<Workflow> {
  const name = await world.flow("over", [setVariableTask("a", { x: 1 }), setVariableTask("b", { y: 2 })]);
  return world.run(name);
}

const read = (world: World, id: string): Promise<Workflow> => world.executor.getWorkflow(id, true);

/** Starting, waiting and reading. */
const READING: Readonly<Record<string, Method["check"]>> = {
  registerWorkflow: async (world) => {
    const definition = workflow(world.name("registered"), [asking("only")], { description: "of the suite" });
    await world.executor.registerWorkflow(true, definition);
    expect(await world.metadata.getWorkflowDef(definition.name, 1)).toMatchObject({
      description: "of the suite",
    });
  },
  startWorkflow: async (world) => {
    expect(await waiting(world)).toMatchObject({ status: "RUNNING", input: { n: 1 } });
  },
  startWorkflows: async (world) => {
    const { workflowName: name } = await over(world);
    const ids = await Promise.all(world.executor.startWorkflows([{ name }, { name, input: { at: 2 } }]));
    const [one, two] = await Promise.all(ids.map((id) => world.ended(id)));
    expect([one?.input, two?.input]).toEqual([{}, { at: 2 }]);
  },
  startWorkflowByName: async (world) => {
    const { workflowName: name } = await over(world);
    const id = await world.executor.startWorkflowByName(name, { n: 3 }, 1, "order-3", 7);
    expect(await world.ended(id)).toMatchObject({ input: { n: 3 }, correlationId: "order-3", priority: 7 });

    const named = await world.executor.startWorkflowByName(name, { n: 4 }, { correlationId: "order-4" });
    expect(await world.ended(named)).toMatchObject({ input: { n: 4 }, correlationId: "order-4" });
  },
  executeWorkflow: async (world) => {
    const { workflowName: name } = await over(world);
    const run = await world.executor.executeWorkflow({ input: { n: 4 } }, name, 1, "request-4");
    expect(run).toMatchObject({ status: "COMPLETED", requestId: "request-4", variables: { x: 1, y: 2 } });

    const latest = await world.executor.executeWorkflow(
      { name, input: { n: 5 } },
      { requestId: "request-5" },
    );
    expect(latest).toMatchObject({ status: "COMPLETED", requestId: "request-5", input: { n: 5 } });
  },
  waitForWorkflow: async (world) => {
    const { workflowName: name } = await over(world);
    const id = await world.start(name);
    expect(await world.executor.waitForWorkflow(id, { timeoutMs: 10_000 })).toMatchObject({
      status: "COMPLETED",
    });
  },
  getWorkflow: async (world) => {
    const { workflowId } = await over(world);
    const bare = await world.executor.getWorkflow(workflowId, false);
    expect([bare.tasks, (await read(world, workflowId)).tasks.length]).toEqual([[], 2]);
  },
  getWorkflowStatus: async (world) => {
    const { workflowId } = await over(world);
    const status = await world.executor.getWorkflowStatus(workflowId, true, true);
    expect(status).toMatchObject({ workflowId, status: "COMPLETED", variables: { x: 1, y: 2 } });
  },
  getExecution: async (world) => {
    const { workflowId } = await over(world);
    expect((await world.executor.getExecution(workflowId)).tasks).toHaveLength(2);
  },
  getTasks: async (world) => {
    const { workflowId } = await waiting(world);
    const found = await world.executor.getTasks(workflowId, { size: 5, status: ["IN_PROGRESS"] });
    expect(found).toMatchObject({ totalHits: 1, results: [{ referenceTaskName: "first" }] });
    expect((await world.executor.getTasks(workflowId, { status: ["FAILED"] })).results).toEqual([]);
  },
  getAllTasks: async (world) => {
    const { workflowId } = await over(world);
    const names: string[] = [];
    for await (const task of world.executor.getAllTasks(workflowId, { size: 1 }))
      names.push(task.referenceTaskName);
    expect(names.sort()).toEqual(["a", "b"]);
  },
  getRunningWorkflow: async (world) => {
    const { workflowId, workflowName: name } = await waiting(world);
    expect(await world.executor.getRunningWorkflow(name)).toEqual([workflowId]);
    await world.executor.terminate(workflowId, "seen");
    expect(await world.executor.getRunningWorkflow(name)).toEqual([]);
  },
  getByCorrelationId: async (world) => {
    const { workflowId, workflowName: name } = await waiting(world, { correlationId: "order-8" });
    const found = await world.executor.getByCorrelationId(name, "order-8", { includeTasks: true });
    expect(found).toMatchObject([{ workflowId, tasks: [{ referenceTaskName: "first" }] }]);
    expect(await world.executor.getByCorrelationId(name, "order-7")).toEqual([]);
  },
  getByCorrelationIds: async (world) => {
    const { workflowId, workflowName: name } = await waiting(world, { correlationId: "order-9" });
    const request = { workflowNames: [name], correlationIds: ["order-9", "order-0"] };
    const found = await world.executor.getByCorrelationIds(request);
    expect(found).toMatchObject({ "order-9": [{ workflowId }] });
    expect(found["order-0"] ?? []).toEqual([]);
  },
  search: async (world) => {
    const { workflowId, workflowName: name } = await over(world);
    const found = await world.executor.search(0, 5, `workflowType='${name}'`, "*", "startTime:DESC");
    expect(found).toMatchObject({ totalHits: 1, results: [{ workflowId, status: "COMPLETED" }] });
  },
  searchAll: async (world) => {
    const { workflowName: name } = await over(world);
    const more = await Promise.all([world.run(name), world.run(name)]);
    const ids: unknown[] = [];
    for await (const run of world.executor.searchAll({ query: `workflowType='${name}'`, size: 2 }))
      ids.push(run.workflowId);
    expect(ids).toHaveLength(3);
    expect(ids).toEqual(expect.arrayContaining(more.map(({ workflowId }) => workflowId)));
  },
};

/** Steering what runs and what has ended. */
const STEERING: Readonly<Record<string, Method["check"]>> = {
  goBackToTask: async (world) => {
    const { workflowId } = await over(world);
    await world.executor.goBackToTask(workflowId, ({ referenceTaskName }) => referenceTaskName === "a");
    expect((await world.ended(workflowId)).tasks).toHaveLength(2);
  },
  goBackToFirstTaskMatchingType: async (world) => {
    const { workflowId } = await over(world);
    await world.executor.goBackToFirstTaskMatchingType(workflowId, "SET_VARIABLE");
    expect(await world.ended(workflowId)).toMatchObject({ status: "COMPLETED", variables: { x: 1, y: 2 } });
  },
  pause: async (world) => {
    const { workflowId } = await waiting(world);
    await world.executor.pause(workflowId);
    expect((await read(world, workflowId)).status).toBe("PAUSED");
  },
  resume: async (world) => {
    const { workflowId } = await waiting(world);
    await world.executor.pause(workflowId);
    await world.executor.resume(workflowId);
    expect((await read(world, workflowId)).status).toBe("RUNNING");
  },
  reRun: async (world) => {
    const done = await over(world);
    const id = await world.executor.reRun(done.workflowId, { reRunFromTaskId: taskOf(done, "b").taskId });
    expect(id).toBe(done.workflowId);
    expect((await world.ended(id)).status).toBe("COMPLETED");
  },
  restart: async (world) => {
    const { workflowId, tasks } = await over(world);
    await world.executor.restart(workflowId, true);
    expect((await world.ended(workflowId)).tasks[0]?.taskId).not.toBe(tasks[0]?.taskId);
  },
  retry: async (world) => {
    const { workflowId } = await waiting(world);
    await world.executor.updateTaskByRefName("first", workflowId, "FAILED", {});
    await world.ended(workflowId);
    await world.executor.retry(workflowId, false);
    expect(taskOf(await read(world, workflowId), "first")).toMatchObject({ retryCount: 1 });
  },
  terminate: async (world) => {
    const { workflowId } = await waiting(world);
    await world.executor.terminate(workflowId, "of no use");
    expect(await read(world, workflowId)).toMatchObject({
      status: "TERMINATED",
      reasonForIncompletion: expect.stringContaining("of no use"),
    });
  },
  deleteWorkflow: async (world) => {
    const { workflowId } = await over(world);
    await world.executor.deleteWorkflow(workflowId, false);
    await expect(read(world, workflowId)).rejects.toMatchObject({ code: "NOT_FOUND", status: 404 });
  },
  skipTasksFromWorkflow: async (world) => {
    const { workflowId } = await waiting(world);
    await world.executor.skipTasksFromWorkflow(workflowId, "second", {});
    await world.executor.updateTaskByRefName("first", workflowId, "COMPLETED", {});
    expect(taskOf(await world.ended(workflowId), "second").status).toBe("SKIPPED");
  },
};

/** Single tasks of an execution. */
const TASKS: Readonly<Record<string, Method["check"]>> = {
  getTask: async (world) => {
    const { taskId } = taskOf(await waiting(world), "first");
    expect(await world.executor.getTask(taskId)).toMatchObject({ taskId, referenceTaskName: "first" });
  },
  updateTask: async (world) => {
    const run = await waiting(world);
    const { taskId } = taskOf(run, "first");
    expect(await world.executor.updateTask(taskId, run.workflowId, "COMPLETED", { a: 1 })).toBe(taskId);
    expect(taskOf(await read(world, run.workflowId), "first").outputData).toMatchObject({ a: 1 });

    const failed = await waiting(world);
    await world.executor.updateTask({
      taskId: taskOf(failed, "first").taskId,
      workflowInstanceId: failed.workflowId,
      status: "FAILED_WITH_TERMINAL_ERROR",
      reasonForIncompletion: "no stock",
    });
    expect(await world.ended(failed.workflowId)).toMatchObject({
      reasonForIncompletion: expect.stringContaining("no stock"),
    });
  },
  updateTaskByRefName: async (world) => {
    const { workflowId } = await waiting(world);
    await world.executor.updateTaskByRefName("first", workflowId, "COMPLETED", { a: 2 });
    expect(taskOf(await read(world, workflowId), "first").outputData).toMatchObject({ a: 2 });
    await world.executor.updateTaskByRefName({ workflowId, taskRefName: "second", status: "COMPLETED" });
    expect((await world.ended(workflowId)).status).toBe("COMPLETED");
  },
  updateTaskSync: async (world) => {
    const { workflowId } = await waiting(world);
    const run = await world.executor.updateTaskSync("first", workflowId, "COMPLETED", { a: 3 }, "me");
    expect(taskOf(run, "first")).toMatchObject({ status: "COMPLETED", outputData: { a: 3 } });
  },
  signal: async (world) => {
    const { workflowId } = await waiting(world);
    const next = await world.executor.signal(workflowId, "COMPLETED", { a: 4 }, ReturnStrategy.BLOCKING_TASK);
    expect(next.getBlockingTask()).toMatchObject({ referenceTaskName: "second" });
  },
  signalAsync: async (world) => {
    const { workflowId } = await waiting(world);
    await world.executor.signalAsync(workflowId, "COMPLETED", { a: 5 });
    await world.reach(workflowId, (run) =>
      run.tasks.some(({ referenceTaskName }) => referenceTaskName === "second"),
    );
  },
};

const always = (checks: Readonly<Record<string, Method["check"]>>): Readonly<Record<string, Method>> =>
  Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, { check }]));

/** Every method of `WorkflowExecutor`. */
export const WORKFLOW_EXECUTOR: MethodTable = {
  of: WorkflowExecutor,
  methods: {
    ...always(READING),
    ...always(STEERING),
    ...always(TASKS),
    testWorkflow: {
      operationId: "testWorkflow",
      check: async (world) => {
        const workflowDef = workflow(world.name("tried"), [simpleTask("one", "some_task")]);
        const taskRefToMockOutput = { one: [{ status: "COMPLETED" as const, output: { a: 1 } }] };
        const run = await world.executor.testWorkflow({
          name: workflowDef.name,
          version: 1,
          workflowDef,
          taskRefToMockOutput,
        });
        expect(taskOf(run, "one")).toMatchObject({ status: "COMPLETED", outputData: { a: 1 } });
      },
    },
    jumpToTask: {
      operationId: "jumpToTask",
      check: async (world) => {
        const { workflowId } = await waiting(world);
        await world.executor.jumpToTask(workflowId, "second", { a: 1 });
        await world.reach(workflowId, ({ tasks }) =>
          tasks.some((task) => task.referenceTaskName === "second" && task.status === "IN_PROGRESS"),
        );
      },
    },
    upgradeRunningWorkflow: {
      operationId: "upgradeRunningWorkflowToVersion",
      check: async (world) => {
        const { workflowId, workflowName: name } = await waiting(world);
        const tasks = [asking("first"), asking("other")];
        await world.executor.registerWorkflow(true, workflow(name, tasks, { version: 2 }));
        await world.executor.upgradeRunningWorkflow(workflowId, { name, version: 2 });
        expect(await read(world, workflowId)).toMatchObject({ workflowVersion: 2 });
      },
    },
    updateVariables: {
      operationId: "updateWorkflowState",
      check: async (world) => {
        const { workflowId } = await waiting(world);
        expect(await world.executor.updateVariables(workflowId, { x: 9 })).toMatchObject({
          variables: { x: 9 },
        });
      },
    },
    updateState: {
      operationId: "updateWorkflowAndTaskState",
      check: async (world) => {
        const { workflowId } = await waiting(world);
        const run = await world.executor.updateState(
          workflowId,
          { variables: { x: 8 } },
          "request-8",
          undefined,
          1,
        );
        expect(run).toMatchObject({ workflowId, variables: { x: 8 } });
      },
    },
  },
};
