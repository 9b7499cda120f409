import type { ExtendedWorkflowDef, WorkflowTask } from "@baton/api";
import { forkTaskJoin, setVariableTask, simpleTask, subWorkflowTask, workflow } from "@baton/workflow";
import { describeOnTargets } from "./suite/world";

const ownerEmail = "suite@example.test";

/** A definition as somebody writes it who does not use the builders. */
const raw = (name: string, tasks: readonly WorkflowTask[]): ExtendedWorkflowDef => ({
  name,
  version: 1,
  schemaVersion: 2,
  ownerEmail,
  timeoutSeconds: 0,
  tasks: [...tasks],
});

const step = (taskReferenceName: string): WorkflowTask => simpleTask(taskReferenceName, "some_task");

describeOnTargets("task definitions", (world) => {
  it("are stored, read, listed, changed and removed", async () => {
    const name = await world().define("task", {
      retryCount: 2,
      responseTimeoutSeconds: 7,
      timeoutSeconds: 9,
    });
    const stored = await world().metadata.getTask(name);

    await world().metadata.updateTask({ ...stored, retryCount: 5 });
    const changed = await world().metadata.getTask(name);
    const all = await world().metadata.getAllTaskDefs();
    await world().metadata.unregisterTask(name);

    expect(stored).toMatchObject({ name, retryCount: 2, responseTimeoutSeconds: 7, timeoutSeconds: 9 });
    expect(changed.retryCount).toBe(5);
    expect(all.map((definition) => definition.name)).toContain(name);
    await expect(world().metadata.getTask(name)).rejects.toMatchObject({
      code: "NOT_FOUND",
      status: 404,
      message: expect.stringContaining(name),
    });
  });

  it("are refused when their times contradict each other", async () => {
    const name = world().name("task");
    const refused = world().metadata.registerTask({
      name,
      timeoutSeconds: 5,
      responseTimeoutSeconds: 60,
      ownerEmail,
    });

    await expect(refused).rejects.toMatchObject({
      code: "REJECTED",
      status: 400,
      message: expect.stringMatching(/responseTimeoutSeconds/),
    });
  });

  it("cannot be changed before they exist", async () => {
    const name = world().name("task");

    await expect(world().metadata.updateTask({ name, ownerEmail })).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining(name),
    });
  });
});

describeOnTargets("workflow definitions", (world) => {
  it("have versions, of which the latest counts", async () => {
    const name = world().name("versions");
    for (const version of [1, 3, 2]) {
      await world().executor.registerWorkflow(
        false,
        workflow(name, [setVariableTask("say", { version })], { version, ownerEmail }),
      );
    }

    const latest = await world().metadata.getWorkflowDef(name);
    const first = await world().metadata.getWorkflowDef(name, 1);
    const newest = await world().ended(await world().executor.startWorkflow({ name }));
    const oldest = await world().ended(await world().executor.startWorkflow({ name, version: 1 }));
    const all = await world().metadata.getAllWorkflowDefs();

    expect([latest.version, first.version]).toEqual([3, 1]);
    expect([newest.variables, oldest.variables]).toEqual([{ version: 3 }, { version: 1 }]);
    expect(all.filter((definition) => definition.name === name)).toHaveLength(3);
  });

  it("are replaced only on request", async () => {
    const name = await world().flow("replaced", [step("one")]);
    const changed = workflow(name, [step("two")], { ownerEmail });

    await expect(world().metadata.registerWorkflowDef(changed)).rejects.toMatchObject({
      code: "CONFLICT",
      status: 409,
    });
    await world().metadata.registerWorkflowDef(changed, true);

    expect(await world().metadata.getWorkflowDef(name)).toMatchObject({
      tasks: [{ taskReferenceName: "two" }],
    });
  });

  it("are removed version by version; what runs goes on", async () => {
    const { name } = await world().single("removed");
    const workflowId = await world().start(name);

    await world().metadata.unregisterWorkflow(name, 1);
    await world().executor.updateTaskByRefName("only", workflowId, "COMPLETED", { ok: 1 });

    expect(await world().ended(workflowId)).toMatchObject({ status: "COMPLETED", output: { ok: 1 } });
    await expect(world().metadata.getWorkflowDef(name, 1)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(world().start(name)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("keep every field of a nested definition", async () => {
    const fork = forkTaskJoin("f", [[step("a")], [step("b"), subWorkflowTask("c", "other", 2)]]);
    const definition = raw(world().name("nested"), fork);

    await world().metadata.registerWorkflowDef({ ...definition, outputParameters: { x: "${a.output.x}" } });
    const stored = await world().metadata.getWorkflowDef(definition.name);

    expect(stored).toMatchObject({ ...definition, outputParameters: { x: "${a.output.x}" } });
  });
});

/** What is wrong, its tasks, and the words that the refusal has to contain. */
const MALFORMED: readonly [what: string, tasks: readonly WorkflowTask[], words: RegExp][] = [
  ["the same reference name twice", [step("twin"), step("twin")], /taskReferenceName.*twin|twin.*unique/s],
  [
    "the same reference name in a branch and after it",
    [...forkTaskJoin("f", [[step("twin")], [step("b")]]), step("twin")],
    /taskReferenceName.*twin|twin.*unique/s,
  ],
  [
    "an input that reads a task which is not there",
    [{ ...step("a"), inputParameters: { x: "${nowhere.output.y}" } }],
    /nowhere/,
  ],
  [
    "a fork without branches",
    [{ name: "f", taskReferenceName: "f", type: "FORK_JOIN", forkTasks: [] }],
    /forkTasks/,
  ],
  [
    "a fork without a join",
    [{ name: "f", taskReferenceName: "f", type: "FORK_JOIN", forkTasks: [[step("a")]] }],
    /JOIN/,
  ],
  [
    "a switch without cases",
    [
      {
        name: "s",
        taskReferenceName: "s",
        type: "SWITCH",
        evaluatorType: "value-param",
        expression: "x",
        decisionCases: {},
      },
    ],
    /decisionCases/,
  ],
  [
    "a loop without a body",
    [{ name: "l", taskReferenceName: "l", type: "DO_WHILE", loopCondition: "true" }],
    /loopOver/,
  ],
  [
    "a sub-workflow that is not named",
    [{ name: "w", taskReferenceName: "w", type: "SUB_WORKFLOW" }],
    /subWorkflowParam/,
  ],
  [
    "a task without a reference name",
    [{ name: "a", taskReferenceName: "", type: "SIMPLE" }],
    /taskReferenceName/,
  ],
  ["no task at all", [], /tasks/],
];

describeOnTargets("malformed workflow definitions", (world, it) => {
  for (const [problem, tasks, words] of MALFORMED) {
    it(`are refused with words: ${problem}`, async () => {
      const definition = raw(world().name("malformed"), tasks);

      const refused = world().executor.registerWorkflow(true, definition);

      await expect(refused).rejects.toMatchObject({
        code: "REJECTED",
        status: 400,
        message: expect.stringMatching(words),
      });
      await expect(world().metadata.getWorkflowDef(definition.name)).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    });
  }

  it("are refused before they are sent when the builders are used", () => {
    expect(() => workflow("twice", [step("twin"), step("twin")])).toThrow(/twin/);
    expect(() => workflow("dangling", [simpleTask("a", "t", { x: "${nowhere.output.y}" })])).toThrow(
      /nowhere/,
    );
    expect(() => workflow("empty", forkTaskJoin("f", []))).toThrow(/branch/);
  });
});
