import type { WorkflowTask } from "@baton/api";
import { ReturnStrategy } from "@baton/client";
import { inlineTask, setVariableTask, simpleTask, subWorkflowTask, waitTaskDuration } from "@baton/workflow";
import { describeOnTargets } from "./suite/world";

/** A WAIT that only a signal ends; whoever is asked sees the question. */
const asking = (taskReferenceName: string, question: string): WorkflowTask => ({
  name: taskReferenceName,
  taskReferenceName,
  type: "WAIT",
  inputParameters: { question },
});

describeOnTargets("a synchronous execution", (world, it) => {
  it("answers the execution when it has ended", async () => {
    const name = await world().flow("fast", [
      inlineTask("add", "$.n + 1", "graaljs", { inputParameters: { n: "${workflow.input.n}" } }),
    ]);

    const run = await world().executor.executeWorkflow({ input: { n: 1 } }, name, 1, "request-1");

    expect(run).toMatchObject({
      status: "COMPLETED",
      output: { result: 2 },
      requestId: "request-1",
      responseType: "TARGET_WORKFLOW",
    });
    expect(run.isTargetWorkflow() && run.isTerminal()).toBe(true);
    expect(run.getWorkflow().tasks).toMatchObject([{ referenceTaskName: "add", status: "COMPLETED" }]);
  });

  it("runs with the workers of the same process", async () => {
    const { name, task } = await world().single("worked");

    const run = await world().withWorkers([{ taskDefName: task, execute: () => ({ ok: 1 }) }], () =>
      world().executor.executeWorkflow({}, name, 1, "request-2"),
    );

    expect(run).toMatchObject({ status: "COMPLETED", output: { ok: 1 } });
  });

  it("answers as soon as one of the named tasks has ended", async () => {
    const name = await world().flow("named", [
      setVariableTask("first", { x: 1 }),
      waitTaskDuration("long", "5 minutes"),
    ]);

    const run = await world().executor.executeWorkflow({}, name, 1, "request-3", "first");

    expect(run).toMatchObject({ status: "RUNNING", variables: { x: 1 } });
    await world().executor.terminate(run.getWorkflowId(), "seen");
  });

  it("answers the state so far when the time is over", async () => {
    const { name } = await world().single("slow");

    const run = await world().executor.executeWorkflow({}, name, 1, "request-4", { waitForSeconds: 1 });

    expect(run).toMatchObject({ status: "RUNNING", signalTimeout: true });
    expect(run.isRunning()).toBe(true);
    await world().executor.terminate(run.getWorkflowId(), "seen");
  });

  it("shows what the return strategy asks for, and goes on by signal", async () => {
    const child = await world().flow("child", [asking("first", "a?"), asking("second", "b?")]);
    const parent = await world().flow("parent", [subWorkflowTask("below", child, 1)]);
    const execute = (returnStrategy: ReturnStrategy) =>
      world().executor.executeWorkflow({}, parent, 1, "request-5", { returnStrategy });

    const target = await execute(ReturnStrategy.TARGET_WORKFLOW);
    const blocking = await execute(ReturnStrategy.BLOCKING_WORKFLOW);
    const task = await execute(ReturnStrategy.BLOCKING_TASK);
    const input = await execute(ReturnStrategy.BLOCKING_TASK_INPUT);
    const next = await world().executor.signal(
      task.getTargetWorkflowId(),
      "COMPLETED",
      { answer: "A" },
      ReturnStrategy.BLOCKING_TASK,
    );
    const last = await world().executor.signal(task.getTargetWorkflowId(), "COMPLETED", { answer: "B" });

    expect(target).toMatchObject({ status: "RUNNING", responseType: "TARGET_WORKFLOW" });
    expect(target.getWorkflow().workflowId).toBe(target.getTargetWorkflowId());
    expect(blocking.getWorkflow().workflowId).not.toBe(blocking.getTargetWorkflowId());
    expect(task.getBlockingTask()).toMatchObject({ referenceTaskName: "first", taskType: "WAIT" });
    expect(input.getTaskInput()).toMatchObject({ question: "a?" });
    expect(next.getBlockingTask()).toMatchObject({ referenceTaskName: "second" });
    expect(last).toMatchObject({ status: "COMPLETED", output: { answer: "B" } });
  });

  it("answers something empty, not an error, when a task is asked for and none waits", async () => {
    const name = await world().flow("through", [setVariableTask("only", { x: 1 })]);

    const run = await world().executor.executeWorkflow({}, name, 1, "request-6", {
      returnStrategy: ReturnStrategy.BLOCKING_TASK,
    });

    expect(run.hasTaskData()).toBe(false);
    expect(() => run.getBlockingTask()).toThrow(/returnStrategy/);
  });

  it("is refused at once when there is no such workflow", async () => {
    const name = world().name("nowhere");
    const refused = world().executor.executeWorkflow({}, name, 1, "request-8");

    await expect(refused).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining(name),
    });
  });

  it("does not keep simple tasks waiting behind it", async () => {
    const task = await world().define("step");
    const name = await world().flow("held", [simpleTask("only", task)]);
    const held = Array.from({ length: 20 }, (_, at) =>
      world().executor.executeWorkflow({ input: { at } }, name, 1, `request-9-${at}`),
    );

    const runs = await world().withWorkers(
      [{ taskDefName: task, concurrency: 5, execute: () => ({ ok: 1 }) }],
      () => Promise.all(held),
    );

    expect(runs.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => "COMPLETED"));
  });
});
