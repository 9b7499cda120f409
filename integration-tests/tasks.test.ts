import { simpleTask } from "@baton/workflow";
import { describeOnTargets, taskOf } from "./suite/world";

describeOnTargets("single tasks", (world) => {
  it("are read, reported by reference name, and answer the execution on request", async () => {
    const task = await world().define("step");
    const name = await world().flow("tasks", [simpleTask("one", task, { n: 1 }), simpleTask("two", task)]);
    const workflowId = await world().start(name);
    const first = taskOf(await world().executor.getWorkflow(workflowId, true), "one");

    const read = await world().tasks.getTask(first.taskId);
    const answer = await world().tasks.updateTaskSync(workflowId, "one", "COMPLETED", { a: 1 }, "me");
    const id = await world().tasks.updateTaskResult(workflowId, "two", "COMPLETED", { b: 2 });

    expect(read).toMatchObject({ taskId: first.taskId, inputData: { n: 1 }, workflowInstanceId: workflowId });
    expect(answer).toMatchObject({ workflowId, tasks: [{ status: "COMPLETED", outputData: { a: 1 } }, {}] });
    const workflow = await world().ended(workflowId);
    expect(workflow).toMatchObject({ status: "COMPLETED", output: { b: 2 } });
    expect(id).toBe(taskOf(workflow, "two").taskId);
  });

  it("answer an empty id where none of the reference name is open", async () => {
    const { name } = await world().single("elsewhere");
    const workflowId = await world().start(name);

    expect(await world().executor.updateTaskByRefName("other", workflowId, "COMPLETED", {})).toBe("");

    await world().executor.terminate(workflowId, "clean");
  });

  it("are reported by id", async () => {
    const { name } = await world().single("by_id");
    const workflowId = await world().start(name);
    const { taskId } = taskOf(await world().executor.getWorkflow(workflowId, true), "only");

    await world().executor.updateTask(taskId, workflowId, "COMPLETED", { ok: 1 });

    expect(await world().ended(workflowId)).toMatchObject({ status: "COMPLETED", output: { ok: 1 } });
  });

  it("keep the result that came first", async () => {
    const { name } = await world().single("first");
    const workflowId = await world().start(name);
    const { taskId } = taskOf(await world().executor.getWorkflow(workflowId, true), "only");

    await world().executor.updateTask(taskId, workflowId, "COMPLETED", { n: 1 });
    await world().executor.updateTask(taskId, workflowId, "FAILED", { n: 2 });

    expect(await world().ended(workflowId)).toMatchObject({ status: "COMPLETED", output: { n: 1 } });
  });

  it("have a log, in the order of its lines", async () => {
    const { name, task } = await world().single("logged");
    const workflowId = await world().start(name);
    const { taskId } = taskOf(await world().executor.getWorkflow(workflowId, true), "only");
    const empty = await world().tasks.getTaskLogs(taskId);
    await world().tasks.addTaskLog(taskId, "before");

    await world().withWorkers(
      [{ taskDefName: task, execute: () => ({ status: "COMPLETED", logs: [{ log: "from the worker" }] }) }],
      () => world().ended(workflowId),
    );
    const logs = await world().tasks.getTaskLogs(taskId);

    expect(empty).toEqual([]);
    expect(logs).toMatchObject([
      { log: "before", taskId },
      { log: "from the worker", taskId },
    ]);
  });

  it("are counted while they wait in a queue", async () => {
    const { name, task } = await world().single("queued");
    for (let count = 0; count < 3; count += 1) await world().start(name);

    const sizes = await world().tasks.getQueueSizeForTask([task]);
    const all = await world().tasks.getQueueSizeForTask();

    expect(sizes).toEqual({ [task]: 3 });
    expect(all[task]).toBe(3);
  });

  it("tell who polled for them", async () => {
    const { name, task } = await world().single("polled");
    const before = await world().tasks.getTaskPollData(task);

    await world().withWorkers([{ taskDefName: task, workerId: "worker-7", execute: () => ({}) }], () =>
      world().run(name),
    );
    const after = await world().tasks.getTaskPollData(task);

    expect(before).toEqual([]);
    expect(after).toMatchObject([{ queueName: task, workerId: "worker-7" }]);
    expect(after[0]?.lastPollTime).toBeGreaterThan(1_700_000_000_000);
  });

  it("are found by type and status", async () => {
    const { name, task } = await world().single("found");
    await world().withWorkers([{ taskDefName: task, execute: () => ({ ok: 1 }) }], () => world().run(name));

    const found = await world().tasks.search(0, 10, "", "*", `taskType='${task}' AND status='COMPLETED'`);

    expect(found).toMatchObject({ totalHits: 1, results: [{ taskType: task, status: "COMPLETED" }] });
  });

  it("go only to workers of their domain", async () => {
    const { name, task } = await world().single("domain");
    const taskToDomain = { [task]: "blue" };
    const workflowId = await world().executor.startWorkflow({ name, version: 1, taskToDomain });
    const by = (who: string, domain?: string) => ({
      taskDefName: task,
      domain,
      execute: () => ({ by: who }),
    });

    const workflow = await world().withWorkers([by("nobody"), by("blue", "blue")], () =>
      world().ended(workflowId),
    );

    expect(workflow).toMatchObject({ status: "COMPLETED", output: { by: "blue" } });
  });

  it("stay in progress as long as their worker says", async () => {
    const { name, task } = await world().single("progress");
    const polls: number[] = [];

    const workflow = await world().withWorkers(
      [
        {
          taskDefName: task,
          execute: ({ pollCount }) => {
            polls.push(pollCount);
            return pollCount < 3
              ? { status: "IN_PROGRESS", callbackAfterSeconds: 0, outputData: { polls: pollCount } }
              : { status: "COMPLETED", outputData: { polls: pollCount } };
          },
        },
      ],
      () => world().run(name),
    );

    expect(polls).toEqual([1, 2, 3]);
    expect(workflow).toMatchObject({ status: "COMPLETED", output: { polls: 3 } });
  });
});
