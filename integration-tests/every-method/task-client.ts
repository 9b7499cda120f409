import type { Task } from "@baton/api";
import { TaskClient } from "@baton/client";
import { taskOf, type World } from "../suite/world";
import type { MethodTable } from "./method";

/** An execution whose only task waits for a worker; the names of both. */
async function queued(world: World): Promise<{ workflowId: string; task: string; only: Task }> {
  const { name, task } = await world.single("queued");
  const workflowId = await world.start(name);
  return { workflowId, task, only: taskOf(await world.executor.getWorkflow(workflowId, true), "only") };
}

/** The same, done: Conductor OSS finds a task only after its first report. */
async function reported(world: World): Promise<Awaited<ReturnType<typeof queued>>> {
  const all = await queued(world);
  await world.tasks.updateTaskResult(all.workflowId, "only", "COMPLETED", {});
  return all;
}

/** Every method of `TaskClient`. */
export const TASK_CLIENT: MethodTable = {
  of: TaskClient,
  methods: {
    search: {
      check: async (world) => {
        const { task, only } = await reported(world);
        const found = await world.tasks.search(0, 5, "", "*", `taskType='${task}'`);
        expect(found).toMatchObject({
          totalHits: 1,
          results: [{ taskId: only.taskId, status: "COMPLETED" }],
        });
      },
    },
    searchAll: {
      check: async (world) => {
        const { task, only } = await reported(world);
        const ids: unknown[] = [];
        for await (const one of world.tasks.searchAll({ query: `taskType='${task}'` })) ids.push(one.taskId);
        expect(ids).toEqual([only.taskId]);
      },
    },
    getTask: {
      check: async (world) => {
        const { workflowId, only } = await queued(world);
        expect(await world.tasks.getTask(only.taskId)).toMatchObject({
          taskId: only.taskId,
          workflowInstanceId: workflowId,
        });
      },
    },
    updateTask: {
      check: async (world) => {
        const { workflowId, only } = await queued(world);
        const result = { taskId: only.taskId, workflowInstanceId: workflowId, outputData: { a: 3 } };
        expect(await world.tasks.updateTask({ ...result, status: "COMPLETED" })).toBe(only.taskId);
        expect(await world.ended(workflowId)).toMatchObject({ status: "COMPLETED", output: { a: 3 } });
      },
    },
    pollTask: {
      check: async (world) => {
        const { task, only } = await queued(world);
        const polled = await world.tasks.pollTask(task, { workerId: "me" });
        expect(polled).toMatchObject({ taskId: only.taskId, status: "IN_PROGRESS", workerId: "me" });
        expect(await world.tasks.pollTask(task)).toBeUndefined();
      },
    },
    batchPoll: {
      check: async (world) => {
        const { name, task } = await world.single("several");
        const ids = [await world.start(name), await world.start(name)];
        const polled = await world.tasks.batchPoll(task, { workerId: "me", count: 5, timeout: 100 });
        expect(polled.map(({ workflowInstanceId }) => workflowInstanceId).sort()).toEqual(ids.sort());
        expect(await world.tasks.batchPoll(task, { count: 5, timeout: 1 })).toEqual([]);
      },
    },
    getAllPollData: {
      check: async (world) => {
        const { task } = await queued(world);
        await world.tasks.pollTask(task, { workerId: "w2" });
        expect(await world.tasks.getAllPollData()).toContainEqual(
          expect.objectContaining({ queueName: task, workerId: "w2" }),
        );
      },
    },
    getTaskQueuesVerbose: {
      check: async (world) => {
        const { task } = await queued(world);
        const shards = Object.values((await world.tasks.getTaskQueuesVerbose())[task] ?? {});
        expect(shards).toMatchObject([{ size: 1 }]);
      },
    },
    getTaskDepth: {
      operationId: "taskDepth",
      check: async (world) => {
        const { task } = await queued(world);
        expect(await world.tasks.getTaskDepth(task)).toBe(1);
        expect(await world.tasks.getTaskDepth(task, { domain: "elsewhere" })).toBe(0);
      },
    },
    requeuePendingTask: {
      check: async (world) => {
        const { task } = await queued(world);
        expect(await world.tasks.requeuePendingTask(task)).toMatch(/^\d+$/);
        expect(await world.tasks.getQueueSizeForTask([task])).toEqual({ [task]: 1 });
      },
    },
    updateTaskResult: {
      check: async (world) => {
        const { workflowId, only } = await queued(world);
        expect(await world.tasks.updateTaskResult(workflowId, "only", "COMPLETED", { a: 1 })).toBe(
          only.taskId,
        );
        expect(await world.ended(workflowId)).toMatchObject({ status: "COMPLETED", output: { a: 1 } });
      },
    },
    updateTaskSync: {
      check: async (world) => {
        const { workflowId } = await queued(world);
        const run = await world.tasks.updateTaskSync(workflowId, "only", "COMPLETED", { a: 2 }, "me");
        expect(taskOf(run, "only")).toMatchObject({
          status: "COMPLETED",
          workerId: "me",
          outputData: { a: 2 },
        });
      },
    },
    addTaskLog: {
      check: async (world) => {
        const { only } = await queued(world);
        await world.tasks.addTaskLog(only.taskId, 'words with "quotes" and ü');
        expect(await world.tasks.getTaskLogs(only.taskId)).toMatchObject([
          { log: 'words with "quotes" and ü' },
        ]);
      },
    },
    getTaskLogs: {
      check: async (world) => {
        const { only } = await queued(world);
        expect(await world.tasks.getTaskLogs(only.taskId)).toEqual([]);
      },
    },
    getQueueSizeForTask: {
      check: async (world) => {
        const { task } = await queued(world);
        expect(await world.tasks.getQueueSizeForTask([task])).toEqual({ [task]: 1 });
        expect(await world.tasks.getQueueSizeForTask()).toMatchObject({ [task]: 1 });
      },
    },
    getTaskPollData: {
      check: async (world) => {
        const { task, workflowId } = await queued(world);
        await world.withWorkers([{ taskDefName: task, workerId: "w1", execute: () => ({}) }], () =>
          world.ended(workflowId),
        );
        expect(await world.tasks.getTaskPollData(task)).toMatchObject([{ queueName: task, workerId: "w1" }]);
      },
    },
  },
};
