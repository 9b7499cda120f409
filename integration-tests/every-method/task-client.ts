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
