import type { StartWorkflowRequest, WorkflowDef, WorkflowRun } from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import { forkTaskJoin } from "../tasks/fork-task";
import { noopTask } from "../tasks/noop-task";
import { simpleTask } from "../tasks/simple-task";
import { ConductorWorkflow } from "./conductor-workflow";
import type { WorkflowExecutorPort } from "./workflow-executor-port";

class Recorder implements WorkflowExecutorPort {
  readonly calls: unknown[][] = [];

  registerWorkflow(override: boolean, workflow: WorkflowDef): Promise<void> {
    this.calls.push(["register", override, workflow]);
    return Promise.resolve();
  }

  startWorkflow(request: StartWorkflowRequest): Promise<string> {
    this.calls.push(["start", request]);
    return Promise.resolve("id-1");
  }

  executeWorkflow(...args: Parameters<WorkflowExecutorPort["executeWorkflow"]>): Promise<WorkflowRun> {
    this.calls.push(["execute", ...args]);
    return Promise.resolve({ workflowId: "id-2" } as WorkflowRun);
  }
}

const started = (executor = new Recorder()) =>
  new ConductorWorkflow(executor, "orders", 1, undefined, { newRequestId: () => "request-1" });
const a = noopTask("a");

describe("ConductorWorkflow.toWorkflowDef", () => {
  it("has no timeout and is restartable unless told otherwise", () => {
    expect(started().add(a).toWorkflowDef()).toStrictEqual({
      name: "orders",
      version: 1,
      tasks: [a],
      timeoutSeconds: 0,
      restartable: true,
      inputParameters: [],
      outputParameters: {},
      inputTemplate: {},
      variables: {},
    });
  });

  it("carries what every method sets", () => {
    const def = new ConductorWorkflow(new Recorder(), "orders", 2, "first words")
      .add([a, noopTask("b")])
      .description("Fulfils an order")
      .version(3)
      .timeoutPolicy("TIME_OUT_WF")
      .timeoutSeconds(60)
      .ownerEmail("team@example.test")
      .failureWorkflow("apologise")
      .restartable(false)
      .inputParameters(["id"])
      .inputTemplate({ id: 0 })
      .outputParameters({ old: 1 })
      .outputParameter("id", "${a.output.id}")
      .variables({ tries: 0 })
      .enableStatusListener("kafka:status")
      .settings({ metadata: { team: "x" }, enforceSchema: false })
      .toWorkflowDef();
    expect(def).toStrictEqual({
      name: "orders",
      version: 3,
      description: "Fulfils an order",
      tasks: [a, noopTask("b")],
      timeoutPolicy: "TIME_OUT_WF",
      timeoutSeconds: 60,
      ownerEmail: "team@example.test",
      failureWorkflow: "apologise",
      restartable: false,
      inputParameters: ["id"],
      inputTemplate: { id: 0 },
      outputParameters: { old: 1, id: "${a.output.id}" },
      variables: { tries: 0 },
      workflowStatusListenerEnabled: true,
      workflowStatusListenerSink: "kafka:status",
      metadata: { team: "x" },
      enforceSchema: false,
    });
  });

  it("keeps the description of the constructor and the input of workflowInput", () => {
    const def = new ConductorWorkflow(new Recorder(), "orders", 1, "words")
      .add(a)
      .workflowInput({ x: 1 })
      .toWorkflowDef();
    expect(def).toMatchObject({ description: "words", inputTemplate: { x: 1 } });
  });

  it("forgets a status listener that is disabled again", () => {
    const def = started().add(a).enableStatusListener("sink").disableStatusListener().toWorkflowDef();
    expect(def).not.toHaveProperty("workflowStatusListenerEnabled");
    expect(def).not.toHaveProperty("workflowStatusListenerSink");
  });

  it("names the place of something that is no task", () => {
    const nothing: unknown = [null];
    const flow = started()
      .add(nothing as [])
      .fork([[a], nothing as []]);
    expect(() => flow.toWorkflowDef()).toThrow(/tasks\[0\]: must be a task, got null/);
    expect(() => flow.toWorkflowDef()).toThrow(/tasks\[1\]\.forkTasks\[1\]\[0\]: must be a task, got null/);
  });

  it("refuses what cannot work", () => {
    const broken = started().add([a, a]);
    expect(() => broken.toWorkflowDef()).toThrow(ConductorSdkError);
  });

  it("shares nothing with the caller, neither going in nor coming out", () => {
    const task = simpleTask("a", "a", { list: [1] });
    const template = { list: [1] };
    const flow = started().add(task).inputTemplate(template);
    task.inputParameters["list"] = "changed";
    template.list.push(2);
    const first = flow.toWorkflowDef();
    first.tasks.push(noopTask("late"));
    first.variables = { x: 1 };
    expect(flow.toWorkflowDef()).toMatchObject({
      tasks: [simpleTask("a", "a", { list: [1] })],
      inputTemplate: { list: [1] },
      variables: {},
    });
  });
});

describe("ConductorWorkflow.settings", () => {
  it("takes a field back that is set to undefined", () => {
    const flow = started().add(a).timeoutSeconds(60).settings({ timeoutSeconds: undefined });
    expect(flow.toWorkflowDef().timeoutSeconds).toBe(0);
  });
});

describe("ConductorWorkflow.fork", () => {
  it("appends numbered forks that join on the last task of every branch", () => {
    const [b, c, d] = [noopTask("b"), noopTask("c"), noopTask("d")];
    const { tasks } = started()
      .fork([[a], [b, c]])
      .fork([[d]])
      .toWorkflowDef();
    expect(tasks).toStrictEqual([
      { type: "FORK_JOIN", name: "__fork_1", taskReferenceName: "__fork_1", forkTasks: [[a], [b, c]] },
      { type: "JOIN", name: "__join_1", taskReferenceName: "__join_1", joinOn: ["a", "c"] },
      { type: "FORK_JOIN", name: "__fork_2", taskReferenceName: "__fork_2", forkTasks: [[d]] },
      { type: "JOIN", name: "__join_2", taskReferenceName: "__join_2", joinOn: ["d"] },
    ]);
  });

  it("leads to a refusal of an empty branch, and joins on no empty name", () => {
    const flow = started().fork([[a], []]);
    expect(() => flow.toWorkflowDef()).toThrow(/tasks\[0\]\.forkTasks\[1\]: must have at least one task/);
    expect(() => flow.toWorkflowDef()).not.toThrow(/joinOn/);
  });

  it("takes forkTaskJoin through add", () => {
    expect(
      started()
        .add(forkTaskJoin("f", [[a]]))
        .toWorkflowDef().tasks,
    ).toHaveLength(2);
  });
});

describe("ConductorWorkflow expressions", () => {
  it("read input and output of the workflow", () => {
    const flow = new ConductorWorkflow<{ order: { id: string }; tags: string[] }>(new Recorder(), "orders");
    expect(flow.input("order.id")).toBe("${workflow.input.order.id}");
    expect(flow.input("tags[0]")).toBe("${workflow.input.tags[0]}");
    expect(flow.output("total")).toBe("${workflow.output.total}");
    expect(flow.output()).toBe("${workflow.output}");
  });
});

describe("ConductorWorkflow.toSubWorkflowTask", () => {
  it("carries the whole definition", () => {
    const flow = started().add(a);
    expect(flow.toSubWorkflowTask("sub")).toStrictEqual({
      type: "SUB_WORKFLOW",
      name: "sub",
      taskReferenceName: "sub",
      inputParameters: {},
      subWorkflowParam: { name: "orders", version: 1, workflowDefinition: flow.toWorkflowDef() },
    });
  });

  it("passes input to the sub-workflow", () => {
    const task = started()
      .add(a)
      .toSubWorkflowTask("sub", { inputParameters: { id: 1 }, optional: true });
    expect(task).toMatchObject({ inputParameters: { id: 1 }, optional: true });
  });

  it("passes the checks of the workflow around it", () => {
    const inner = started().fork([[a]]);
    const outer = started().add([a, inner.toSubWorkflowTask("sub")]);
    expect(outer.toWorkflowDef().tasks).toHaveLength(2);
  });
});

describe("ConductorWorkflow at work", () => {
  it("registers, replacing an older definition unless told otherwise", async () => {
    const executor = new Recorder();
    const flow = started(executor).add(a);
    await flow.register();
    await flow.register(false);
    expect(executor.calls).toStrictEqual([
      ["register", true, flow.toWorkflowDef()],
      ["register", false, flow.toWorkflowDef()],
    ]);
  });

  it("sends nothing when the definition cannot work", async () => {
    const executor = new Recorder();
    await expect(started(executor).register()).rejects.toMatchObject({ code: "INVALID" });
    expect(executor.calls).toEqual([]);
  });

  it("passes on what the executor throws", async () => {
    const failure = new Error("no answer");
    const executor = Object.assign(new Recorder(), { registerWorkflow: () => Promise.reject(failure) });
    await expect(started(executor).add(a).register()).rejects.toBe(failure);
  });

  it("starts with only what is given", async () => {
    const executor = new Recorder();
    const id = await started(executor).startWorkflow({ id: 7 });
    await started(executor).startWorkflow({ id: 7 }, "corr", 3, "key", "RETURN_EXISTING", { a: "eu" });
    expect(id).toBe("id-1");
    expect(executor.calls).toStrictEqual([
      ["start", { name: "orders", version: 1, input: { id: 7 } }],
      [
        "start",
        {
          name: "orders",
          version: 1,
          input: { id: 7 },
          correlationId: "corr",
          priority: 3,
          idempotencyKey: "key",
          idempotencyStrategy: "RETURN_EXISTING",
          taskToDomain: { a: "eu" },
        },
      ],
    ]);
  });

  it("executes with a request id of its own or a given one", async () => {
    const executor = new Recorder();
    const flow = started(executor).version(2);
    const run = await flow.execute();
    await flow.execute({ id: 7 }, "a", "mine", "key", "FAIL", { a: "eu" });
    expect(run).toMatchObject({ workflowId: "id-2" });
    expect(executor.calls).toStrictEqual([
      ["execute", { name: "orders", version: 2 }, "orders", 2, "request-1", undefined],
      [
        "execute",
        {
          name: "orders",
          version: 2,
          input: { id: 7 },
          idempotencyKey: "key",
          idempotencyStrategy: "FAIL",
          taskToDomain: { a: "eu" },
        },
        "orders",
        2,
        "mine",
        "a",
      ],
    ]);
  });

  it("makes a different request id for every call by default", async () => {
    const executor = new Recorder();
    const flow = new ConductorWorkflow(executor, "orders");
    await flow.execute();
    await flow.execute();
    const ids = executor.calls.map((call) => call[4]);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("knows its name and version", () => {
    const flow = started().version(9);
    expect([flow.getName(), flow.getVersion()]).toEqual(["orders", 9]);
  });
});
