import {
  ConductorWorkflow,
  conductorEventTask,
  customTask,
  doWhileTask,
  dynamicForkTask,
  exclusiveJoinTask,
  forkTask,
  forkTaskJoin,
  generate,
  getDocumentTask,
  httpPollTask,
  httpTask,
  humanTask,
  inlineTask,
  joinTask,
  jsonJqTask,
  llmIndexDocumentTask,
  newLoopTask,
  noopTask,
  outputOf,
  pullWorkflowMessages,
  setVariableTask,
  simpleTask,
  switchTask,
  taskDefinition,
  waitForWebhookTask,
  workflow,
  yieldTask,
} from "@baton/workflow";
import type { ConductorWorker } from "@baton/worker";
import { type CalledServer, startCalledServer } from "./suite/called-server";
import { REAL_CONDUCTOR, TARGETS } from "./suite/target";
import { describeOnTargets, taskOf, type World } from "./suite/world";

const value = (reference: string, x: unknown) =>
  inlineTask(reference, "$.x", "javascript", { inputParameters: { x } });
const kind = "${workflow.input.kind}";

describeOnTargets("joins that builders make", (world) => {
  it("go on with the branch that ran, and take over its output", async () => {
    const name = await world().flow("exclusive", [
      switchTask("choose", kind, { a: [value("a", 1)], b: [value("b", 2)] }, [value("other", 3)]),
      exclusiveJoinTask("first", ["a", "b"], ["other"]),
    ]);

    const [a, b, other] = [
      await world().run(name, { kind: "a" }),
      await world().run(name, { kind: "b" }),
      await world().run(name, { kind: "?" }),
    ];

    expect([a, b, other].map(({ status }) => status)).toEqual(["COMPLETED", "COMPLETED", "COMPLETED"]);
    expect([a, b].map((workflow) => taskOf(workflow, "first").outputData)).toMatchObject([
      { result: 1 },
      { result: 2 },
    ]);
  });

  it("wait for a branch that ends with a choice, by the task after it", async () => {
    const choice = switchTask("choose", kind, { a: [value("a", 1)] });
    const name = await world().flow("choice_in_fork", [
      ...forkTaskJoin("f", [[choice, noopTask("chosen")], [value("b", 2)]], { joinMode: "SYNC" }),
      setVariableTask("after", { a: outputOf("a", "result"), b: outputOf("b", "result") }),
    ]);

    const workflow = await world().run(name, { kind: "a" });

    expect(workflow).toMatchObject({ status: "COMPLETED", variables: { a: 1, b: 2 } });
  });

  it("stand after the choice whose case ends with the fork", async () => {
    const fork = forkTask("f", [[value("a", 1)], [value("b", 2)]]);
    const name = await world().flow("fork_in_case", [
      switchTask("choose", kind, { a: [fork] }),
      joinTask("j", ["a", "b"]),
    ]);

    const workflow = await world().run(name, { kind: "a" });

    expect(workflow.status).toBe("COMPLETED");
    expect(taskOf(workflow, "j").outputData).toMatchObject({ a: { result: 1 }, b: { result: 2 } });
  });

  it("stand after the fork whose branch ends with another fork", async () => {
    const inner = forkTask("inner", [[value("b", 2)], [value("c", 3)]]);
    const name = await world().flow("fork_in_branch", [
      forkTask("f", [[value("a", 1)], [inner]]),
      joinTask("j", ["a", "b", "c"]),
    ]);

    const workflow = await world().run(name);

    expect(workflow.status).toBe("COMPLETED");
    expect(taskOf(workflow, "j").outputData).toMatchObject({ a: { result: 1 }, c: { result: 3 } });
  });

  it("wait for the branches that a dynamic fork has in writing", async () => {
    const branches = [value("one", "${workflow.input.n}"), noopTask("two")];
    const name = await world().flow("written", [
      dynamicForkTask("f", branches, { one: { x: 5, evaluatorType: "javascript", expression: "$.x" } }),
      joinTask("j", []),
    ]);

    const workflow = await world().run(name, { n: 4 });

    expect(workflow.status).toBe("COMPLETED");
    expect(taskOf(workflow, "j").outputData).toMatchObject({ one: { result: 5 } });
  });
});

describeOnTargets("loops that builders make", (world) => {
  it("run a number of times, which may be an expression, and keep the last outputs", async () => {
    const name = await world().flow("times", [
      newLoopTask("fixed-3", 3, [noopTask("a")]),
      newLoopTask("asked", "${workflow.input.n}", [value("b", "${asked.output.iteration}")], {
        keepLastN: 2,
      }),
    ]);

    const workflow = await world().run(name, { n: 4 });

    expect(workflow.status).toBe("COMPLETED");
    expect(taskOf(workflow, "fixed-3").outputData["iteration"]).toBe(3);
    expect(taskOf(workflow, "asked").outputData).toEqual({
      iteration: 4,
      3: { b: { result: 3 } },
      4: { b: { result: 4 } },
    });
  });

  it("go through a list without a condition", async () => {
    const body = [value("each", "${list.output.loopItem}")];
    const name = await world().flow("list", [
      doWhileTask("list", "", body, { items: "${workflow.input.items}" }),
    ]);

    const workflow = await world().run(name, { items: ["x", "y"] });

    expect(workflow.status).toBe("COMPLETED");
    expect(taskOf(workflow, "each__2").outputData["result"]).toBe("y");
  });

  it("give the output of one iteration under the loop, not under a name with its number", async () => {
    const loop = doWhileTask("loop", "$.loop.iteration < 3", [value("count", "${loop.output.iteration}")]);
    const name = world().name("iterations");
    const outputParameters = { last: "${count.output.result}", second: "${loop.output.2.count.result}" };
    const definition = workflow(name, [loop], { ownerEmail: "suite@example.test", outputParameters });
    // What the definition check refuses, as somebody else may have registered it.
    const numbered = { ...outputParameters, numbered: "${count__2.output.result}" };
    await world().executor.registerWorkflow(true, { ...definition, outputParameters: numbered });

    expect(await world().run(name)).toMatchObject({
      status: "COMPLETED",
      output: { last: 3, second: 2, numbered: null },
    });
  });

  it("give whole JSON paths to the tasks inside of them", async () => {
    const name = await world().flow("paths", [
      value("before", { sku: "s1" }),
      newLoopTask("once", 1, [value("all", "${$..sku}"), value("one", "${$.before.output.result.sku}")]),
    ]);

    const workflow = await world().run(name);

    expect(workflow.status).toBe("COMPLETED");
    expect(taskOf(workflow, "all__1").outputData["result"]).toContain("s1");
    expect(taskOf(workflow, "one__1").outputData["result"]).toBe("s1");
  });
});

describeOnTargets("tasks that wait for somebody", (world) => {
  let called: CalledServer;
  beforeAll(async () => {
    called = await startCalledServer();
  });
  afterAll(() => called.close());

  it("are completed through the task API: a person's, and a call that is to be confirmed", async () => {
    const name = await world().flow("confirmed", [
      humanTask("approve", { displayName: "Approve" }),
      httpTask("call", { uri: `${called.url}/json`, method: "GET" }, true),
    ]);
    const workflowId = await world().start(name);

    await world().executor.updateTaskByRefName("approve", workflowId, "COMPLETED", { approved: true });
    await world().reach(workflowId, ({ tasks }) =>
      tasks.some(
        ({ referenceTaskName, outputData }) => referenceTaskName === "call" && "response" in outputData,
      ),
    );
    await world().executor.updateTaskByRefName("call", workflowId, "COMPLETED", { confirmed: true });
    const workflow = await world().ended(workflowId);

    expect(workflow.status).toBe("COMPLETED");
    expect(taskOf(workflow, "approve").outputData).toMatchObject({ approved: true });
    expect(taskOf(workflow, "call").outputData).toMatchObject({
      confirmed: true,
      response: { statusCode: 200 },
    });
  });

  it.each([
    ["customTask", customTask("r", "A_TYPE_OF_OUR_OWN", { inputParameters: { n: 1 } })],
    ["getDocumentTask", getDocumentTask("r", "https://example.test/a.pdf")],
    ["httpPollTask", httpPollTask("r", { http_request: { uri: "https://example.test", method: "GET" } })],
    [
      "llmIndexDocumentTask",
      llmIndexDocumentTask("r", "db", "index", { provider: "p", model: "m" }, "https://a.test", "text/html"),
    ],
    ["waitForWebhookTask", waitForWebhookTask("r", { matches: { "$['type']": "message" } })],
    ["yieldTask", yieldTask("r", { so: "far" })],
  ])(
    "are executed by workers of their type where the server does not know it: %s",
    async (_builder, task) => {
      const name = await world().flow("typed", [task]);
      const echo: ConductorWorker = {
        taskDefName: task.type,
        execute: ({ inputData }) => ({ ...inputData }),
      };

      const workflow = await world().withWorkers([echo], () => world().run(name));

      expect(workflow).toMatchObject({ status: "COMPLETED", output: task.inputParameters });
      expect(taskOf(workflow, "r").taskType).toBe(task.type);
    },
  );

  it("are retried as the task definition says that stands in the task", async () => {
    const task = world().name("unregistered");
    const once = taskDefinition({ name: task, retryCount: 1, retryDelaySeconds: 0 });
    const name = await world().flow("own_definition", [simpleTask("r", task, {}, { taskDefinition: once })]);
    const failing: ConductorWorker = {
      taskDefName: task,
      execute: ({ retryCount }) => {
        if (retryCount === 0) throw new Error("not yet");
        return { tries: retryCount };
      },
    };

    const workflow = await world().withWorkers([failing], () => world().run(name));

    expect(workflow).toMatchObject({ status: "COMPLETED", output: { tries: 1 } });
    expect(workflow.tasks.map(({ status }) => status)).toEqual(["FAILED", "COMPLETED"]);
  });
});

describeOnTargets("definitions that are built at once", (world) => {
  it("run when they are generated from drafts", async () => {
    const expression = (): (() => number) =>
      Object.assign(() => 0, { toString: () => "function () { return $.x * 2; }" });
    const flow = generate({
      ownerEmail: "suite@example.test",
      tasks: [
        {
          type: "INLINE",
          taskReferenceName: "twice",
          inputParameters: { x: "${workflow.input.x}", expression },
        },
        { type: "FORK_JOIN", forkTasks: [[{ type: "SET_VARIABLE" }], [{ type: "NOOP" }]] },
        {
          type: "TERMINATE",
          inputParameters: { terminationStatus: "COMPLETED", workflowOutput: "${twice.output}" },
        },
      ],
    });
    await world().metadata.registerWorkflowDef(flow);

    expect(await world().run(flow.name, { x: 4 })).toMatchObject({
      status: "COMPLETED",
      output: { result: 8 },
    });
  });

  it("register, start and execute themselves, and run inside of each other", async () => {
    const child = new ConductorWorkflow<{ n: number }>(world().executor, world().name("child"));
    child.add(value("add", child.input("n"))).outputParameter("sum", "${add.output.result}");
    const parent = new ConductorWorkflow<{ n: number }>(world().executor, world().name("parent"));
    parent
      .ownerEmail("suite@example.test")
      .fork([[child.toSubWorkflowTask("a", { inputParameters: { n: parent.input("n") } })], [noopTask("b")]])
      .outputParameters({ sum: "${a.output.sum}" });
    await parent.register();

    const run = await parent.execute({ n: 2 });
    const started = await world().ended(await parent.startWorkflow({ n: 3 }, "corr"));

    expect(run).toMatchObject({ status: "COMPLETED", output: { sum: 2 } });
    expect(started).toMatchObject({ status: "COMPLETED", correlationId: "corr", output: { sum: 3 } });
  });
});

/** The embedded server has neither jq nor events nor message queues yet. */
const WITH_ALL_TASKS = TARGETS.filter(({ name }) => name === REAL_CONDUCTOR);

if (WITH_ALL_TASKS.length === 0)
  it.todo("tasks that only a real Conductor executes need BATON_REAL_CONDUCTOR");
else describeOnTargets("tasks that only a real Conductor executes so far", tasksOfTheServer, WITH_ALL_TASKS);

function tasksOfTheServer(world: () => World): void {
  it("transform their inputs with jq", async () => {
    const inputParameters = { list: "${workflow.input.list}" };
    const name = await world().flow("jq", [jsonJqTask("q", ".list | map(. * 2)", { inputParameters })]);

    const workflow = await world().run(name, { list: [1, 2] });

    expect(workflow).toMatchObject({ status: "COMPLETED", output: { result: [2, 4] } });
  });

  it("publish what their inputs say inside of Conductor", async () => {
    const event = conductorEventTask("tell", "done", { inputParameters: { n: "${workflow.input.n}" } });
    const name = await world().flow("event", [event]);

    const workflow = await world().run(name, { n: 5 });

    expect(workflow).toMatchObject({ status: "COMPLETED", output: { n: 5 } });
    expect(taskOf(workflow, "tell").outputData["event_produced"]).toBe(`conductor:${name}:done`);
  });

  it("look for messages without waiting for one", async () => {
    const name = await world().flow("pull", [pullWorkflowMessages("pull", 5, { blocking: false })]);

    const workflow = await world().run(name);

    expect(workflow).toMatchObject({ status: "COMPLETED", output: { messages: [], count: 0 } });
  });
}
