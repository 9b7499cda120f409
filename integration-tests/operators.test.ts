import {
  doWhileTask,
  dynamicForkTask,
  dynamicTask,
  forkTaskJoin,
  inlineTask,
  joinTask,
  setVariableTask,
  simpleTask,
  startWorkflowTask,
  subWorkflowTask,
  switchTask,
  terminateTask,
  waitTaskDuration,
  waitTaskUntil,
} from "@baton/workflow";
import type { ConductorWorker } from "@baton/worker";
import { until } from "./suite/until";
import { describeOnTargets, taskOf } from "./suite/world";

const echo = (taskDefName: string): ConductorWorker => ({
  taskDefName,
  concurrency: 10,
  execute: ({ inputData }) => ({ ...inputData }),
});

describeOnTargets("branches", (world) => {
  it("run at the same time and are joined", async () => {
    const task = await world().define("branch");
    const branches = ["a", "b", "c"].map((reference) => [simpleTask(reference, task, { reference })]);
    const name = await world().flow("fork", forkTaskJoin("f", branches));
    const begun = new Set<string>();
    const together: ConductorWorker = {
      taskDefName: task,
      concurrency: 3,
      execute: async ({ inputData, referenceTaskName }) => {
        begun.add(referenceTaskName);
        await until("all branches to run", () => begun.size === 3);
        return { ...inputData };
      },
    };

    const workflow = await world().withWorkers([together], () => world().run(name));

    expect(workflow).toMatchObject({
      status: "COMPLETED",
      output: { a: { reference: "a" }, b: { reference: "b" }, c: { reference: "c" } },
    });
  });

  it("end together when one of them fails", async () => {
    const task = await world().define("branch");
    const branches = ["bad", "idle"].map((reference) => [simpleTask(reference, task)]);
    const name = await world().flow("fork", forkTaskJoin("f", branches));
    const workflowId = await world().start(name);

    await world().executor.updateTaskByRefName("bad", workflowId, "FAILED_WITH_TERMINAL_ERROR", {});
    const workflow = await world().ended(workflowId);

    expect(workflow).toMatchObject({ status: "FAILED", failedReferenceTaskNames: ["bad"] });
    expect(taskOf(workflow, "idle").status).toBe("CANCELED");
  });

  it("are made while the workflow runs by a dynamic fork", async () => {
    const task = await world().define("branch");
    const branches = [simpleTask("d1", task), simpleTask("d2", task)];
    const inputs = { d1: { n: 1 }, d2: { n: 2 } };
    const name = await world().flow("dynamic_fork", [
      dynamicForkTask("f", "${workflow.input.branches}", "${workflow.input.inputs}"),
      joinTask("j", []),
    ]);

    const workflow = await world().withWorkers([echo(task)], () => world().run(name, { branches, inputs }));

    expect(workflow).toMatchObject({ status: "COMPLETED", output: { d1: { n: 1 }, d2: { n: 2 } } });
  });

  it("go on after a failure of an optional task", async () => {
    const task = await world().define("branch");
    const name = await world().flow("optional", [
      simpleTask("may_fail", task, {}, true),
      setVariableTask("after", { reached: true }),
    ]);
    const workflowId = await world().start(name);

    await world().executor.updateTaskByRefName("may_fail", workflowId, "FAILED", {});
    const workflow = await world().ended(workflowId);

    expect(workflow).toMatchObject({ status: "COMPLETED", variables: { reached: true } });
    expect(taskOf(workflow, "may_fail").status).toBe("COMPLETED_WITH_ERRORS");
  });
});

describeOnTargets("decisions", (world) => {
  it.each([
    ["a value", { kind: "a" }, "was_a"],
    ["a number, by its text", { kind: 7 }, "was_7"],
    ["anything else", { kind: "?" }, "was_other"],
  ])("choose by %s", async (_what, input, expected) => {
    const name = await world().flow("switch", [
      switchTask(
        "choose",
        "${workflow.input.kind}",
        { a: [setVariableTask("was_a", { x: 1 })], 7: [setVariableTask("was_7", { x: 1 })] },
        [setVariableTask("was_other", { x: 1 })],
      ),
    ]);

    const workflow = await world().run(name, input);

    expect(workflow.status).toBe("COMPLETED");
    expect(workflow.tasks.map(({ referenceTaskName }) => referenceTaskName)).toEqual(["choose", expected]);
  });

  it("choose by a script", async () => {
    const cases = {
      big: [setVariableTask("was_big", { x: 1 })],
      small: [setVariableTask("was_small", { x: 1 })],
    };
    const name = await world().flow("switch", [
      switchTask("choose", "$.n > 10 ? 'big' : 'small'", cases, [], {
        evaluatorType: "javascript",
        inputParameters: { n: "${workflow.input.n}" },
      }),
    ]);

    const [big, small] = [await world().run(name, { n: 11 }), await world().run(name, { n: 10 })];

    expect(taskOf(big, "was_big").status).toBe("COMPLETED");
    expect(taskOf(small, "was_small").status).toBe("COMPLETED");
  });

  it("choose which task definition a dynamic task executes", async () => {
    const task = await world().define("chosen");
    const name = await world().flow("dynamic", [
      dynamicTask("step", "${workflow.input.task}", undefined, { inputParameters: { n: 3 } }),
    ]);

    const workflow = await world().withWorkers([echo(task)], () => world().run(name, { task }));

    expect(workflow).toMatchObject({ status: "COMPLETED", output: { n: 3 } });
    expect(taskOf(workflow, "step").taskType).toBe(task);
  });
});

describeOnTargets("loops", (world) => {
  it("repeat their body while a condition on its output holds", async () => {
    const name = await world().flow("loop", [
      doWhileTask("again", "$.count.result < 3", [
        inlineTask("count", "$.round", "javascript", {
          inputParameters: { round: "${again.output.iteration}" },
        }),
      ]),
    ]);

    const workflow = await world().run(name);

    expect(workflow.status).toBe("COMPLETED");
    expect(taskOf(workflow, "again")).toMatchObject({
      outputData: { iteration: 3, 1: { count: { result: 1 } }, 3: { count: { result: 3 } } },
    });
    expect(taskOf(workflow, "count__3")).toMatchObject({ iteration: 3, status: "COMPLETED" });
  });

  it("go through a list", async () => {
    const name = await world().flow("list", [
      doWhileTask(
        "each",
        "true",
        [inlineTask("twice", "$.n * 2", "javascript", { inputParameters: { n: "${each.output.loopItem}" } })],
        { items: "${workflow.input.numbers}" },
      ),
    ]);

    const workflow = await world().run(name, { numbers: [5, 6] });

    expect(workflow.status).toBe("COMPLETED");
    expect(["twice__1", "twice__2"].map((name) => taskOf(workflow, name).outputData["result"])).toEqual([
      10, 12,
    ]);
  });
});

describeOnTargets("workflows in workflows", (world) => {
  it("hand input down and output up, by name and written into the parent", async () => {
    const child = await world().flow("child", [
      inlineTask("add", "$.n + 1", "javascript", { inputParameters: { n: "${workflow.input.n}" } }),
    ]);
    const written = {
      ...(await world().metadata.getWorkflowDef(child)),
      name: world().name("written"),
      outputParameters: { sum: "${add.output.result}" },
    };
    const parent = await world().flow(
      "parent",
      [
        subWorkflowTask("by_name", child, 1, { inputParameters: { n: "${workflow.input.n}" } }),
        subWorkflowTask("inside", written.name, 1, {
          workflowDefinition: written,
          inputParameters: { n: "${by_name.output.result}" },
        }),
      ],
      { outputParameters: { sum: "${inside.output.sum}" } },
    );

    const workflow = await world().run(parent, { n: 1 });
    const below = await world().executor.getWorkflow(
      String(taskOf(workflow, "by_name").subWorkflowId),
      false,
    );

    expect(workflow).toMatchObject({ status: "COMPLETED", output: { sum: 3 } });
    expect(below).toMatchObject({ parentWorkflowId: workflow.workflowId, input: { n: 1 } });
  });

  it("fail with their child, whose reason they name", async () => {
    const child = await world().flow("child", [terminateTask("stop", "FAILED", "the child gives up")]);
    const parent = await world().flow("parent", [subWorkflowTask("below", child, 1)]);

    const workflow = await world().run(parent);

    expect(workflow.status).toBe("FAILED");
    expect(workflow.reasonForIncompletion).toContain("the child gives up");
  });

  it("end their child when they are terminated", async () => {
    const { name: child } = await world().single("child");
    const parent = await world().flow("parent", [subWorkflowTask("below", child, 1)]);
    const workflowId = await world().start(parent);
    const running = await world().reach(workflowId, ({ tasks }) => Boolean(tasks[0]?.subWorkflowId));

    await world().executor.terminate(workflowId, "enough");
    const below = await world().ended(String(taskOf(running, "below").subWorkflowId));

    expect(below.status).toBe("TERMINATED");
  });

  it("start others without waiting for them", async () => {
    const { name: other } = await world().single("other");
    const name = await world().flow("starter", [startWorkflowTask("go", other, { n: 1 }, 1)]);

    const workflow = await world().run(name);
    const started = await world().executor.getWorkflow(
      String(taskOf(workflow, "go").outputData["workflowId"]),
      true,
    );

    expect(workflow.status).toBe("COMPLETED");
    expect(started).toMatchObject({ workflowName: other, status: "RUNNING", input: { n: 1 } });
    await world().executor.terminate(started.workflowId, "seen");
  });

  it("start another one when they fail", async () => {
    const name = world().name("cleanup");
    const cleanup = await world().flow(name, [
      setVariableTask("note", { failed: "${workflow.input.workflowId}" }),
    ]);
    const failing = await world().flow("failing", [terminateTask("stop", "FAILED", "on purpose")], {
      failureWorkflow: cleanup,
    });

    const workflow = await world().run(failing);
    const after = await world().ended(String(workflow.output["conductor.failure_workflow"]));

    expect(workflow.status).toBe("FAILED");
    expect(after).toMatchObject({ workflowName: cleanup, variables: { failed: workflow.workflowId } });
  });
});

describeOnTargets("waiting", (world) => {
  it("lasts as long as the duration says", async () => {
    const name = await world().flow("wait", [waitTaskDuration("pause", "1 seconds")]);

    const workflow = await world().run(name);
    const { startTime, endTime } = taskOf(workflow, "pause");

    expect(workflow.status).toBe("COMPLETED");
    expect(endTime - startTime).toBeGreaterThanOrEqual(1_000);
  });

  it("is over at once when the moment has passed", async () => {
    const name = await world().flow("wait", [waitTaskUntil("pause", "2020-01-01 00:00 GMT+00:00")]);

    expect((await world().run(name)).status).toBe("COMPLETED");
  });

  it("ends by a signal, whose output it takes", async () => {
    const name = await world().flow("wait", [waitTaskDuration("approval", "5 minutes")]);
    const workflowId = await world().start(name);

    await world().executor.signalAsync(workflowId, "COMPLETED", { approved: true });
    const workflow = await world().ended(workflowId);

    expect(workflow).toMatchObject({ status: "COMPLETED", output: { approved: true } });
  });
});
