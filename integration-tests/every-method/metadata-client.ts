import { MetadataClient } from "@baton/client";
import { setVariableTask, workflow } from "@baton/workflow";
import type { World } from "../suite/world";
import { rowsElsewhere } from "./elsewhere";
import type { MethodTable } from "./method";

const TAG = { key: "team", value: "suite" };
const flow = (world: World): Promise<string> => world.flow("described", [setVariableTask("only", { x: 1 })]);

/** Every method of `MetadataClient`. */
export const METADATA_CLIENT: MethodTable = {
  of: MetadataClient,
  methods: {
    registerTask: {
      check: async ({ metadata, name }) => {
        const task = name("registered");
        await metadata.registerTask({ name: task, retryCount: 5, description: "a task" });
        expect(await metadata.getTask(task)).toMatchObject({
          name: task,
          retryCount: 5,
          description: "a task",
        });
      },
    },
    registerTasks: {
      check: async ({ metadata, name }) => {
        const tasks = [name("one"), name("two")].map((task) => ({
          name: task,
          retryLogic: "LINEAR_BACKOFF" as const,
        }));
        await metadata.registerTasks(tasks);
        const read = await Promise.all(tasks.map((task) => metadata.getTask(task.name)));
        expect(read).toMatchObject(tasks);
      },
    },
    updateTask: {
      check: async (world) => {
        const name = await world.define("changed");
        await world.metadata.updateTask({ name, retryCount: 9 });
        expect((await world.metadata.getTask(name)).retryCount).toBe(9);
      },
    },
    unregisterTask: {
      check: async (world) => {
        const name = await world.define("gone");
        await world.metadata.unregisterTask(name);
        await expect(world.metadata.getTask(name)).rejects.toMatchObject({ code: "NOT_FOUND", status: 404 });
      },
    },
    getTask: {
      check: async (world) => {
        const name = await world.define("read", { responseTimeoutSeconds: 77 });
        expect(await world.metadata.getTask(name)).toMatchObject({ name, responseTimeoutSeconds: 77 });
      },
    },
    getAllTaskDefs: {
      check: async (world) => {
        const name = await world.define("listed");
        expect((await world.metadata.getAllTaskDefs()).map((task) => task.name)).toContain(name);
      },
    },
    registerWorkflowDef: {
      check: async ({ metadata, name }) => {
        const definition = workflow(name("defined"), [setVariableTask("only", { x: 1 })], { version: 3 });
        await metadata.registerWorkflowDef(definition);
        expect(await metadata.getWorkflowDef(definition.name, 3)).toMatchObject({
          version: 3,
          tasks: [{ type: "SET_VARIABLE" }],
        });
        await expect(metadata.registerWorkflowDef(definition)).rejects.toMatchObject({
          code: "CONFLICT",
          status: 409,
        });
      },
    },
    getWorkflowDef: {
      check: async (world) => {
        const name = await flow(world);
        expect(await world.metadata.getWorkflowDef(name)).toMatchObject({ name, version: 1 });
      },
    },
    updateWorkflowDefs: {
      check: async ({ metadata, name }) => {
        const definition = workflow(name("several"), [setVariableTask("only", { x: 1 })]);
        const done = await metadata.updateWorkflowDefs([definition]);
        expect(done.bulkSuccessfulResults).toEqual([definition.name]);
        expect(await metadata.getWorkflowDef(definition.name)).toMatchObject({ version: 1 });
      },
    },
    validateWorkflowDef: {
      operationId: "validateWorkflowDef",
      check: async ({ metadata, name }) => {
        const definition = workflow(name("tried"), [setVariableTask("only", { x: 1 })]);
        await metadata.validateWorkflowDef({ ...definition, ownerEmail: "suite@example.test" });
        await expect(metadata.getWorkflowDef(definition.name)).rejects.toMatchObject({ code: "NOT_FOUND" });
        const twice = [...definition.tasks, ...definition.tasks];
        await expect(metadata.validateWorkflowDef({ ...definition, tasks: twice })).rejects.toMatchObject({
          code: "REJECTED",
          status: 400,
        });
      },
    },
    getWorkflowVersions: {
      operationId: "getWorkflowVersions",
      check: async (world) => {
        const name = await flow(world);
        expect(await world.metadata.getWorkflowVersions(name)).toMatchObject([{ name, version: 1 }]);
      },
    },
    getWorkflowNames: {
      operationId: "getWorkflowNames",
      check: async (world) => {
        const name = await flow(world);
        expect(await world.metadata.getWorkflowNames()).toContain(name);
      },
    },
    getWorkflowNamesAndVersions: {
      operationId: "getWorkflowNamesAndVersions",
      check: async (world) => {
        const name = await flow(world);
        const found = await world.metadata.getWorkflowNamesAndVersions();
        expect(found[name]).toMatchObject([{ name, version: 1 }]);
      },
    },
    getAllWorkflowsWithLatestVersions: {
      operationId: "getAllWorkflowsWithLatestVersions",
      check: async (world) => {
        const name = await flow(world);
        const second = workflow(name, [setVariableTask("only", { x: 2 })], { version: 2 });
        await world.metadata.registerWorkflowDef({ ...second, ownerEmail: "suite@example.test" });
        const found = await world.metadata.getAllWorkflowsWithLatestVersions();
        expect(found.filter((one) => one.name === name)).toMatchObject([{ version: 2 }]);
      },
    },
    ...rowsElsewhere(MetadataClient, {
      uploadBpmnFile: [
        "uploadBpmnFile",
        (metadata) => metadata.uploadBpmnFile({ fileName: "order.bpmn", fileContent: "<definitions/>" }),
      ],
      uploadDefinitionsToS3: [
        "uploadWorkflowsAndTasksDefinitionsToS3",
        (metadata) => metadata.uploadDefinitionsToS3(),
      ],
      getTags: ["getTags", (metadata) => metadata.getTags()],
    }),
    getAllWorkflowDefs: {
      check: async (world) => {
        const name = await flow(world);
        expect((await world.metadata.getAllWorkflowDefs()).map((one) => one.name)).toContain(name);
      },
    },
    unregisterWorkflow: {
      check: async (world) => {
        const name = await flow(world);
        await world.metadata.unregisterWorkflow(name, 1);
        await expect(world.metadata.getWorkflowDef(name, 1)).rejects.toMatchObject({ code: "NOT_FOUND" });
      },
    },
    addWorkflowTag: {
      operationId: "addWorkflowTag",
      check: async (world) => {
        const name = await flow(world);
        await world.metadata.addWorkflowTag(TAG, name);
        expect(await world.metadata.getWorkflowTags(name)).toMatchObject([TAG]);
      },
    },
    deleteWorkflowTag: {
      operationId: "deleteWorkflowTag",
      check: async (world) => world.metadata.deleteWorkflowTag(TAG, await flow(world)),
    },
    getWorkflowTags: {
      operationId: "getWorkflowTags",
      check: async (world) => expect(await world.metadata.getWorkflowTags(await flow(world))).toEqual([]),
    },
    setWorkflowTags: {
      operationId: "setWorkflowTags",
      check: async (world) => {
        const name = await flow(world);
        await world.metadata.setWorkflowTags([TAG], name);
        expect(await world.metadata.getWorkflowTags(name)).toMatchObject([TAG]);
      },
    },
    addTaskTag: {
      operationId: "addTaskTag",
      check: async (world) => {
        const name = await world.define("tagged");
        await world.metadata.addTaskTag(TAG, name);
        expect(await world.metadata.getTaskTags(name)).toMatchObject([TAG]);
      },
    },
    deleteTaskTag: {
      operationId: "deleteTaskTag",
      check: async (world) => world.metadata.deleteTaskTag(TAG, await world.define("tagged")),
    },
    getTaskTags: {
      operationId: "getTaskTags",
      check: async (world) =>
        expect(await world.metadata.getTaskTags(await world.define("tagged"))).toEqual([]),
    },
    setTaskTags: {
      operationId: "setTaskTags",
      check: async (world) => {
        const name = await world.define("tagged");
        await world.metadata.setTaskTags([TAG], name);
        expect(await world.metadata.getTaskTags(name)).toMatchObject([TAG]);
      },
    },
    setWorkflowRateLimit: {
      operationId: "setWorkflowRateLimit",
      check: async (world) => {
        const name = await flow(world);
        await world.metadata.setWorkflowRateLimit({ rateLimitKey: "k", concurrentExecLimit: 2 }, name);
        expect(await world.metadata.getWorkflowRateLimit(name)).toMatchObject({ concurrentExecLimit: 2 });
      },
    },
    getWorkflowRateLimit: {
      operationId: "getWorkflowRateLimit",
      check: async (world) =>
        expect(await world.metadata.getWorkflowRateLimit(await flow(world))).toBeUndefined(),
    },
    removeWorkflowRateLimit: {
      operationId: "removeWorkflowRateLimit",
      check: async (world) => world.metadata.removeWorkflowRateLimit(await flow(world)),
    },
  },
};
