import { AdminClient } from "@baton/client";
import { until } from "../suite/until";
import { taskOf, type World } from "../suite/world";
import { rowsElsewhere } from "./elsewhere";
import { HEARD, hear, NEXT_LOOK_MS } from "./heard-event";
import type { MethodTable } from "./method";

const admin = ({ client }: World): AdminClient => new AdminClient(client);

/** Executions of one workflow whose only task waits for a worker. */
async function queued(world: World, count: number): Promise<{ task: string; ids: readonly string[] }> {
  const { name, task } = await world.single("pending");
  const ids = await Promise.all(Array.from({ length: count }, () => world.start(name)));
  return { task, ids };
}

/** Every method of `AdminClient`. */
export const ADMIN_CLIENT: MethodTable = {
  of: AdminClient,
  methods: {
    getAllConfig: {
      operationId: "getAllConfig",
      check: async (world) => {
        expect(await admin(world).getAllConfig()).toMatchObject({
          version: expect.stringMatching(/^\d+\.\d+\.\d+/),
          "java.version": expect.any(String),
        });
      },
    },
    getEventQueues: {
      operationId: "getEventQueues",
      ahead: hear,
      timeoutMs: NEXT_LOOK_MS + 15_000,
      check: async (world) => {
        const queues = await until(
          "the queue of an active event handler",
          async () => {
            const seen = await admin(world).getEventQueues();
            return HEARD.event in seen && seen;
          },
          { timeoutMs: NEXT_LOOK_MS, everyMs: 500 },
        );
        const counted = await admin(world).getEventQueues(true);
        expect([queues[HEARD.event], counted[HEARD.event]]).toEqual([HEARD.queue, { [HEARD.queue]: 0 }]);
      },
    },
    getPendingTasks: {
      operationId: "getPendingTasks",
      check: async (world) => {
        const { task, ids } = await queued(world, 3);
        const tasks = await admin(world).getPendingTasks(task);
        expect(tasks.map(({ workflowInstanceId }) => workflowInstanceId).sort()).toEqual([...ids].sort());
        expect(await admin(world).getPendingTasks(task, 1, 1)).toMatchObject([
          { taskId: tasks[1]?.taskId, taskType: task, status: "SCHEDULED" },
        ]);
      },
    },
    getAllPendingTasks: {
      operationId: "getPendingTasks",
      check: async (world) => {
        const { task, ids } = await queued(world, 3);
        const found: unknown[] = [];
        for await (const one of admin(world).getAllPendingTasks(task, { size: 2 }))
          found.push(one.workflowInstanceId);
        expect(found.sort()).toEqual([...ids].sort());
      },
    },
    requeueSweep: {
      operationId: "requeueSweep",
      check: async (world) => {
        const { ids } = await queued(world, 1);
        const [id = ""] = ids;
        await world.executor.terminate(id, "nothing is left to sweep");
        expect(await admin(world).requeueSweep(id)).toBe(`true.${id}`);
        expect(await admin(world).requeueSweep(id)).toBe(`false.${id}`);
      },
    },
    verifyAndRepairWorkflowConsistency: {
      operationId: "verifyAndRepairWorkflowConsistency",
      check: async (world) => {
        const { ids } = await queued(world, 1);
        const [id = ""] = ids;
        expect(await admin(world).verifyAndRepairWorkflowConsistency(id)).toBe(false);
        expect(taskOf(await world.executor.getWorkflow(id, true), "only").status).toBe("SCHEDULED");
      },
    },
    getVersion: {
      check: async (world) => {
        expect(await admin(world).getVersion()).toMatch(/^\d+\.\d+\.\d+/);
      },
    },
    getHealth: {
      check: async (world) => {
        expect(await admin(world).getHealth()).toMatchObject({ healthy: true });
      },
    },
    decide: {
      check: async (world) => {
        const { name } = await world.single("decided");
        const workflowId = await world.start(name);
        await admin(world).decide(workflowId);
        expect(await world.executor.getWorkflow(workflowId, true)).toMatchObject({
          status: "RUNNING",
          tasks: [{ status: "SCHEDULED" }],
        });
      },
    },
    resetCallbacks: {
      check: async (world) => {
        const { name, task } = await world.single("called_back");
        const workflowId = await world.start(name);
        const taken = await world.tasks.pollTask(task);
        expect(taken).toMatchObject({ workflowInstanceId: workflowId });
        await world.tasks.updateTask({
          taskId: String(taken?.taskId),
          workflowInstanceId: workflowId,
          status: "IN_PROGRESS",
          callbackAfterSeconds: 3_600,
        });
        expect(await world.tasks.pollTask(task)).toBeUndefined();

        await admin(world).resetCallbacks(workflowId);
        expect(await world.tasks.pollTask(task)).toMatchObject({ taskId: taken?.taskId });
      },
    },
    ...rowsElsewhere(AdminClient, {
      clearTaskExecutionCache: [
        "clearTaskExecutionCache",
        (admin) => admin.clearTaskExecutionCache("charge"),
      ],
      getRedisUsage: ["getRedisUsage", (admin) => admin.getRedisUsage()],
    }),
  },
};
