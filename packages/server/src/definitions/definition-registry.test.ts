import { ManualClock } from "@baton/core/testing";
import { RequestError } from "../errors";
import { DefinitionRegistry } from "./definition-registry";
import type { DefinitionStore } from "./definition-store";
import type { TaskDefinition, WorkflowDefinition } from "./model";
import {
  registerTaskDefinitions,
  type Registration,
  registerWorkflowDefinition,
  updateTaskDefinition,
  updateWorkflowDefinitions,
} from "./register-definitions";
import { createRuleContext } from "./rule-context";
import { Snapshots } from "./snapshot";

const NOW = 1_800_000_000_000;

/** Remembers definitions as a file would. */
class MemoryStore implements DefinitionStore {
  readonly tasks = new Map<string, TaskDefinition>();
  readonly workflows = new Map<string, WorkflowDefinition>();

  loadDefinitions = (): ReturnType<DefinitionStore["loadDefinitions"]> => ({
    tasks: [...this.tasks.values()],
    workflows: [...this.workflows.values()],
  });
  putTaskDefinition = (definition: TaskDefinition): void => void this.tasks.set(definition.name, definition);
  deleteTaskDefinition = (name: string): void => void this.tasks.delete(name);
  putWorkflowDefinition = (definition: WorkflowDefinition): void =>
    void this.workflows.set(`${definition.name}.${definition.version}`, definition);
  deleteWorkflowDefinition = (name: string, version: number): void =>
    void this.workflows.delete(`${name}.${version}`);
}

function setUp(
  store = new MemoryStore(),
): Registration & { readonly store: MemoryStore; readonly clock: ManualClock } {
  const registry = new DefinitionRegistry(store);
  const rules = createRuleContext({ registry, syntaxError: () => undefined, environment: {} });
  return { registry, rules, clock: new ManualClock(NOW), store };
}

const wait = { name: "a", taskReferenceName: "a", type: "WAIT" };
const workflow = (more: object = {}): object => ({ name: "wf", version: 1, tasks: [wait], ...more });

const statusOf = (work: () => unknown): number => {
  try {
    work();
    return 200;
  } catch (error) {
    return error instanceof RequestError ? error.status : 500;
  }
};

describe("DefinitionRegistry", () => {
  it("finds the highest version where none is asked for", () => {
    const registration = setUp();
    updateWorkflowDefinitions(registration, [
      workflow({ version: 2 }),
      workflow({ version: 10 }),
      workflow(),
    ]);

    expect(registration.registry.findWorkflow("wf")?.version).toBe(10);
    expect(registration.registry.findWorkflow("wf", 2)?.version).toBe(2);
    expect(registration.registry.versions("wf").map(({ version }) => version)).toEqual([1, 2, 10]);
  });

  it("falls back to the next highest version when the latest is deleted", () => {
    const { registry, ...registration } = setUp();
    updateWorkflowDefinitions({ registry, ...registration }, [workflow(), workflow({ version: 2 })]);

    expect([registry.deleteWorkflow("wf", 2), registry.deleteWorkflow("wf", 2)]).toEqual([true, false]);
    expect(registry.findWorkflow("wf")?.version).toBe(1);
    registry.deleteWorkflow("wf", 1);
    expect(registry.findWorkflow("wf")).toBeUndefined();
    expect(registry.workflows()).toEqual([]);
  });

  it("never changes a definition it has handed out (R1)", () => {
    const registration = setUp();
    registerTaskDefinitions(registration, [{ name: "t", inputTemplate: { deep: { a: 1 } } }]);
    const definition = registration.registry.findTask("t");

    expect(Object.isFrozen(definition?.inputTemplate["deep"])).toBe(true);
  });

  it("counts every change (R2)", () => {
    const { registry, ...registration } = setUp();
    const generations = [registry.generation];
    registerTaskDefinitions({ registry, ...registration }, [{ name: "t" }]);
    generations.push(registry.generation);
    registry.deleteTask("t");
    generations.push(registry.generation);
    registry.deleteTask("t");
    generations.push(registry.generation);

    expect(generations).toEqual([0, 1, 2, 2]);
  });

  it("starts with what was stored", () => {
    const first = setUp();
    registerTaskDefinitions(first, [{ name: "t" }]);
    registerWorkflowDefinition(first, workflow(), false);
    const second = setUp(first.store);

    expect(second.registry.findTask("t")).toEqual(first.registry.findTask("t"));
    expect(second.registry.findWorkflow("wf")).toEqual(first.registry.findWorkflow("wf"));
  });
});

describe("registering definitions", () => {
  it("stores nothing when one of several is refused", () => {
    const registration = setUp();

    expect(statusOf(() => registerTaskDefinitions(registration, [{ name: "t" }, { name: "" }]))).toBe(400);
    expect(
      statusOf(() => updateWorkflowDefinitions(registration, [workflow(), { name: "x", tasks: [] }])),
    ).toBe(400);
    expect([registration.registry.tasks(), registration.registry.workflows()]).toEqual([[], []]);
  });

  it("refuses empty lists", () => {
    const registration = setUp();

    expect(statusOf(() => registerTaskDefinitions(registration, []))).toBe(400);
    expect(statusOf(() => updateWorkflowDefinitions(registration, []))).toBe(400);
  });

  it("sets the times of task definitions, whatever the client says", async () => {
    const registration = setUp();
    registerTaskDefinitions(registration, [{ name: "t", createTime: 5, updatedBy: "you" }]);
    expect(registration.registry.findTask("t")).toMatchObject({
      createTime: NOW,
      updateTime: 0,
      createdBy: "",
    });
    expect(registration.registry.findTask("t")).not.toHaveProperty("updatedBy");

    await registration.clock.advance(1000);
    updateTaskDefinition(registration, { name: "t", retryCount: 9 });

    expect(registration.registry.findTask("t")).toMatchObject({
      createTime: NOW,
      updateTime: NOW + 1000,
      retryCount: 9,
    });
  });

  it("updates only task definitions that exist", () => {
    expect(statusOf(() => updateTaskDefinition(setUp(), { name: "t" }))).toBe(404);
  });

  it("replaces a workflow definition only when asked to", () => {
    const registration = setUp();
    registerWorkflowDefinition(registration, workflow(), false);

    expect(statusOf(() => registerWorkflowDefinition(registration, workflow(), false))).toBe(409);
    expect(registration.registry.findWorkflow("wf")).toMatchObject({ createTime: NOW, updateTime: 0 });
    registerWorkflowDefinition(registration, workflow(), true);
    expect(registration.registry.findWorkflow("wf")).toMatchObject({ createTime: 0, updateTime: NOW });
  });
});

describe("Snapshots", () => {
  it("gives the same object to all starts until a definition changes", () => {
    const registration = setUp();
    const snapshots = new Snapshots(registration.registry);
    updateWorkflowDefinitions(registration, [workflow()]);
    const definition = registration.registry.findWorkflow("wf");
    if (definition === undefined) throw new Error("registered a moment ago");
    const first = snapshots.of(definition);

    expect(snapshots.of(definition)).toBe(first);
    registerTaskDefinitions(registration, [{ name: "a", retryCount: 1 }]);
    expect(snapshots.of(definition)).not.toBe(first);
    expect(snapshots.of(definition).tasks[0]?.taskDefinition?.retryCount).toBe(1);
    expect(Object.isFrozen(first.tasks[0])).toBe(true);
  });

  it("embeds task definitions in nested tasks, and keeps those that are embedded already", () => {
    const registration = setUp();
    registerTaskDefinitions(registration, [{ name: "a", retryCount: 7 }]);
    const own = { name: "b", taskReferenceName: "b", taskDefinition: { name: "b", retryCount: 1 } };
    const loop = {
      name: "l",
      taskReferenceName: "l",
      type: "DO_WHILE",
      loopCondition: "false",
      loopOver: [wait, own],
    };
    updateWorkflowDefinitions(registration, [workflow({ tasks: [loop] })]);
    const definition = registration.registry.findWorkflow("wf");
    const [snapshot] =
      definition === undefined ? [] : new Snapshots(registration.registry).of(definition).tasks;

    expect(snapshot?.taskDefinition?.retryCount).toBe(0);
    expect(snapshot?.loopOver.map((task) => task.taskDefinition?.retryCount)).toEqual([7, 1]);
  });

  it("pins the version of a sub-workflow, and refuses one that is not registered", () => {
    const registration = setUp();
    const sub = (subWorkflowParam: object): object =>
      workflow({
        name: "parent",
        tasks: [{ name: "s", taskReferenceName: "s", type: "SUB_WORKFLOW", subWorkflowParam }],
      });
    const snapshotOf = (definition: object): unknown => {
      updateWorkflowDefinitions(registration, [definition]);
      const parent = registration.registry.findWorkflow("parent");
      return parent && new Snapshots(registration.registry).of(parent).tasks[0]?.subWorkflowParam?.version;
    };
    updateWorkflowDefinitions(registration, [workflow({ version: 4 })]);

    expect(snapshotOf(sub({ name: "wf" }))).toBe(4);
    expect(snapshotOf(sub({ name: "wf", version: 1 }))).toBe(1);
    expect(snapshotOf(sub({ name: "${workflow.input.which}" }))).toBeUndefined();
    expect(statusOf(() => snapshotOf(sub({ name: "nothing" })))).toBe(404);
  });
});
