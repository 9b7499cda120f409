import { WorkflowBulkClient } from "@baton/client";
import { simpleTask } from "@baton/workflow";
import type { World } from "../suite/world";
import type { MethodTable } from "./method";

const UNKNOWN = "00000000-0000-0000-0000-000000000000";
const bulk = ({ client }: World): WorkflowBulkClient => new WorkflowBulkClient(client);

/** Two executions that wait for a worker. */
async function waiting(world: World): Promise<readonly [string, string]> {
  const { name } = await world.single("many");
  return [await world.start(name), await world.start(name)];
}

/** Two executions that have failed: nobody is to work on their task. */
async function failed(world: World): Promise<readonly [string, string]> {
  const name = await world.flow("fails", [simpleTask("only", await world.define("fails_task"))]);
  const ids = [await world.start(name), await world.start(name)] as const;
  for (const id of ids) await world.tasks.updateTaskResult(id, "only", "FAILED", {});
  return ids;
}

async function statuses(world: World, ids: readonly string[]): Promise<readonly string[]> {
  return Promise.all(ids.map(async (id) => (await world.executor.getWorkflow(id, false)).status));
}

/** What an answer says that names one id that nobody knows. */
function doneBut(results: readonly unknown[]): object {
  return {
    bulkSuccessfulResults: results,
    bulkErrorResults: { [UNKNOWN]: expect.stringContaining(UNKNOWN) },
  };
}

async function expectGone(world: World, ids: readonly string[]): Promise<void> {
  for (const id of ids)
    await expect(world.executor.getWorkflow(id, false)).rejects.toMatchObject({ code: "NOT_FOUND" });
}

/** Every method of `WorkflowBulkClient`. */
export const WORKFLOW_BULK_CLIENT: MethodTable = {
  of: WorkflowBulkClient,
  methods: {
    pauseWorkflows: {
      check: async (world) => {
        const ids = await waiting(world);
        expect(await bulk(world).pauseWorkflows([...ids, UNKNOWN])).toMatchObject(doneBut(ids));
        expect(await statuses(world, ids)).toEqual(["PAUSED", "PAUSED"]);
        const tooMany = Array.from({ length: 1_001 }, (_, at) => `${UNKNOWN}${at}`);
        for (const wrong of [[], tooMany])
          await expect(bulk(world).pauseWorkflows(wrong)).rejects.toMatchObject({
            code: "REJECTED",
            status: 400,
          });
      },
    },
    resumeWorkflows: {
      check: async (world) => {
        const ids = await waiting(world);
        await bulk(world).pauseWorkflows(ids);
        expect(await bulk(world).resumeWorkflows([...ids, UNKNOWN])).toMatchObject(doneBut(ids));
        expect(await statuses(world, ids)).toEqual(["RUNNING", "RUNNING"]);
      },
    },
    restartWorkflows: {
      check: async (world) => {
        const ids = await failed(world);
        expect(await bulk(world).restartWorkflows([...ids, UNKNOWN])).toMatchObject(doneBut(ids));
        expect(await statuses(world, ids)).toEqual(["RUNNING", "RUNNING"]);
        expect((await world.executor.getWorkflow(ids[0], true)).tasks).toMatchObject([
          { status: "SCHEDULED" },
        ]);
      },
    },
    retryWorkflows: {
      check: async (world) => {
        const ids = await failed(world);
        expect(await bulk(world).retryWorkflows([...ids, UNKNOWN])).toMatchObject(doneBut(ids));
        expect(await statuses(world, ids)).toEqual(["RUNNING", "RUNNING"]);
        expect((await world.executor.getWorkflow(ids[0], true)).tasks).toMatchObject([
          { status: "FAILED" },
          { status: "SCHEDULED", retryCount: 1 },
        ]);
      },
    },
    terminateWorkflows: {
      check: async (world) => {
        const ids = await waiting(world);
        const answer = await bulk(world).terminateWorkflows([...ids, UNKNOWN], "of no use");
        expect(answer).toMatchObject(doneBut(ids));
        expect(await statuses(world, ids)).toEqual(["TERMINATED", "TERMINATED"]);
        expect((await world.executor.getWorkflow(ids[1], false)).reasonForIncompletion).toContain(
          "of no use",
        );
      },
    },
    deleteWorkflows: {
      operationId: "deleteWorkflows",
      check: async (world) => {
        const ids = await failed(world);
        expect(await bulk(world).deleteWorkflows([...ids, UNKNOWN])).toMatchObject(doneBut(ids));
        await expectGone(world, ids);
      },
    },
    removeWorkflows: {
      operationId: "removeWorkflows",
      check: async (world) => {
        const ids = await failed(world);
        expect(await bulk(world).removeWorkflows([...ids, UNKNOWN], false)).toMatchObject(doneBut(ids));
        await expectGone(world, ids);
        const [running] = await waiting(world);
        expect(await bulk(world).removeWorkflows([running], true)).toMatchObject({
          bulkSuccessfulResults: [],
          bulkErrorResults: { [running]: expect.stringContaining("RUNNING") },
        });
        expect(await statuses(world, [running])).toEqual(["RUNNING"]);
      },
    },
    terminateAndRemoveWorkflows: {
      operationId: "terminateAndRemoveWorkflows",
      check: async (world) => {
        const ids = await waiting(world);
        const answer = await bulk(world).terminateAndRemoveWorkflows([...ids, UNKNOWN], "of no use", false);
        expect(new Set(answer.bulkSuccessfulResults)).toEqual(new Set(ids));
        expect(Object.keys(answer.bulkErrorResults)).toEqual([UNKNOWN]);
        await expectGone(world, ids);
      },
    },
    getWorkflowsByIds: {
      operationId: "getWorkflowsByIds",
      check: async (world) => {
        const ids = await waiting(world);
        const read = await bulk(world).getWorkflowsByIds([...ids, UNKNOWN]);
        expect(read).toMatchObject(doneBut(ids.map((workflowId) => ({ workflowId, status: "RUNNING" }))));
        expect(read.bulkSuccessfulResults[0]?.tasks).toMatchObject([{ referenceTaskName: "only" }]);
        const bare = await bulk(world).getWorkflowsByIds(ids, false);
        expect(bare.bulkSuccessfulResults.flatMap(({ tasks = [] }) => tasks)).toEqual([]);
      },
    },
  },
};
