import { inlineTask, setVariableTask, simpleTask, subWorkflowTask, workflow } from "@baton/workflow";
import { until } from "./suite/until";
import { describeOnTargets, taskOf } from "./suite/world";

describeOnTargets("an operator", (world, it) => {
  it("reads an execution, with and without its tasks, and its status alone", async () => {
    const { name } = await world().single("read");
    const workflowId = await world().executor.startWorkflow({
      name,
      version: 1,
      input: { n: 1 },
      correlationId: "c-1",
      priority: 5,
    });

    const withTasks = await world().executor.getWorkflow(workflowId, true);
    const without = await world().executor.getWorkflow(workflowId, false);
    const status = await world().executor.getWorkflowStatus(workflowId, true, true);

    expect(withTasks).toMatchObject({
      workflowId,
      workflowName: name,
      workflowVersion: 1,
      status: "RUNNING",
      input: { n: 1 },
      correlationId: "c-1",
      priority: 5,
      tasks: [{ referenceTaskName: "only", status: "SCHEDULED" }],
    });
    expect(without.tasks).toEqual([]);
    expect(status).toMatchObject({
      workflowId,
      correlationId: "c-1",
      status: "RUNNING",
      output: {},
      variables: {},
    });
  });

  it("finds executions by their correlation ids", async () => {
    const { name } = await world().single("correlated");
    const correlationId = world().name("order");
    const workflowId = await world().executor.startWorkflow({ name, version: 1, correlationId });

    const request = { workflowNames: [name], correlationIds: [correlationId] };
    const found = await world().executor.getByCorrelationIds(request, true, false);

    expect(Object.values(found).flat()).toMatchObject([{ workflowId, correlationId }]);
  });

  it("searches by name, status and words, page by page", async () => {
    const { name } = await world().single("searched");
    const ids = [
      await world().start(name, { colour: "green" }),
      await world().start(name),
      await world().start(name),
    ];
    await world().executor.terminate(String(ids[2]), "no more");
    const search = (query: string, freeText = "*", start = 0, size = 10) =>
      world().executor.search(start, size, query, freeText, "startTime:ASC");

    const byName = await search(`workflowType='${name}'`);
    const running = await search(`workflowType='${name}' AND status='RUNNING'`);
    const page = await search(`workflowType='${name}'`, "*", 1, 1);
    const green = await search(`workflowType='${name}'`, "green");

    expect(byName.totalHits).toBe(3);
    expect(new Set(byName.results.map(({ workflowId }) => workflowId))).toEqual(new Set(ids));
    expect(running.totalHits).toBe(2);
    expect(page).toMatchObject({ totalHits: 3, results: [{ workflowType: name }] });
    expect(page.results).toHaveLength(1);
    expect(green.results.map(({ workflowId }) => workflowId)).toEqual([ids[0]]);
  });

  it("pauses an execution, whose next task then waits, and resumes it", async () => {
    const task = await world().define("step");
    const name = await world().flow("paused", [simpleTask("one", task), simpleTask("two", task)]);
    const workflowId = await world().start(name);
    await world().executor.pause(workflowId);

    await world().executor.updateTaskByRefName("one", workflowId, "COMPLETED", {});
    const paused = await world().executor.getWorkflow(workflowId, true);
    await world().executor.resume(workflowId);
    const resumed = await world().reach(workflowId, ({ tasks }) => tasks.length === 2);

    expect(paused).toMatchObject({
      status: "PAUSED",
      tasks: [{ referenceTaskName: "one", status: "COMPLETED" }],
    });
    expect(resumed).toMatchObject({ status: "RUNNING", tasks: [{}, { status: "SCHEDULED" }] });
  });

  it("terminates an execution with a reason, but none that is completed", async () => {
    const { name } = await world().single("terminated");
    const workflowId = await world().start(name);

    await world().executor.terminate(workflowId, "the customer left");
    const terminated = await world().ended(workflowId);
    const completed = await world().run(await world().flow("completed", [setVariableTask("x", { x: 1 })]));
    const tooLate = world().executor.terminate(completed.workflowId, "too late");

    expect(terminated).toMatchObject({
      status: "TERMINATED",
      reasonForIncompletion: "the customer left",
      tasks: [{ status: "CANCELED" }],
    });
    await expect(tooLate).rejects.toMatchObject({ code: "CONFLICT", status: 409 });
  });

  it("restarts with the definition of the start or with the latest", async () => {
    const name = await world().flow("restarted", [inlineTask("say", "'old'")]);
    const { workflowId } = await world().run(name);
    const changed = workflow(name, [inlineTask("say", "'new'")], { ownerEmail: "suite@example.test" });
    await world().executor.registerWorkflow(true, changed);

    await world().executor.restart(workflowId, false);
    const before = await world().ended(workflowId);
    await world().executor.restart(workflowId, true);
    const after = await world().ended(workflowId);

    expect([before.output["result"], after.output["result"]]).toEqual(["old", "new"]);
  });

  it("retries from the task that failed, and refuses to retry what has not", async () => {
    const task = await world().define("step");
    const name = await world().flow("retried", [
      setVariableTask("first", { x: 1 }),
      simpleTask("second", task),
    ]);
    const workflowId = await world().start(name);
    await world().executor.updateTaskByRefName("second", workflowId, "FAILED", {});
    await world().ended(workflowId);

    await world().executor.retry(workflowId, false);
    await world().executor.updateTaskByRefName("second", workflowId, "COMPLETED", { ok: 1 });
    const retried = await world().ended(workflowId);

    expect(retried).toMatchObject({ status: "COMPLETED", output: { ok: 1 } });
    expect(retried.tasks.map(({ referenceTaskName, retryCount }) => [referenceTaskName, retryCount])).toEqual(
      [
        ["first", 0],
        ["second", 0],
        ["second", 1],
      ],
    );
    await expect(world().executor.retry(workflowId, false)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("retries a sub-workflow inside of its parent", async () => {
    const { name: child } = await world().single("child");
    const parent = await world().flow("parent", [subWorkflowTask("below", child, 1)]);
    const workflowId = await world().start(parent);
    const running = await world().reach(workflowId, ({ tasks }) => Boolean(tasks[0]?.subWorkflowId));
    const below = String(taskOf(running, "below").subWorkflowId);
    await world().executor.updateTaskByRefName("only", below, "FAILED", {});
    const failed = await world().ended(workflowId);

    await world().executor.retry(workflowId, true);
    await world().reach(below, ({ status }) => status === "RUNNING");
    await world().executor.updateTaskByRefName("only", below, "COMPLETED", { ok: 1 });
    const retried = await world().ended(workflowId);

    expect(failed.status).toBe("FAILED");
    expect(retried).toMatchObject({ status: "COMPLETED", output: { ok: 1 } });
  });

  it("runs an execution again from a task, with another input", async () => {
    const task = await world().define("step");
    const name = await world().flow("rerun", [
      simpleTask("one", task),
      simpleTask("two", task, { n: "${one.output.n}" }),
    ]);
    const workflowId = await world().start(name);
    await world().executor.updateTaskByRefName("one", workflowId, "COMPLETED", { n: 1 });
    await world().executor.updateTaskByRefName("two", workflowId, "COMPLETED", { from: "first run" });
    const first = await world().ended(workflowId);

    await world().executor.reRun(workflowId, {
      reRunFromTaskId: taskOf(first, "two").taskId,
      taskInput: { n: 2 },
    });
    const again = await world().executor.getWorkflow(workflowId, true);
    await world().executor.updateTaskByRefName("two", workflowId, "COMPLETED", { from: "second run" });
    const second = await world().ended(workflowId);

    expect(first.output).toEqual({ from: "first run" });
    expect(again.status).toBe("RUNNING");
    expect(taskOf(again, "two").inputData).toMatchObject({ n: 2 });
    expect(second).toMatchObject({ status: "COMPLETED", output: { from: "second run" } });
    expect(second.tasks).toHaveLength(2);
  });

  it("skips a task that has not begun", async () => {
    const task = await world().define("step");
    const name = await world().flow("skipped", [simpleTask("one", task), simpleTask("two", task)]);
    const workflowId = await world().start(name);

    await world().executor.skipTasksFromWorkflow(workflowId, "two", {});
    await world().executor.updateTaskByRefName("one", workflowId, "COMPLETED", {});
    const workflow = await world().ended(workflowId);

    expect(workflow.status).toBe("COMPLETED");
    expect(taskOf(workflow, "two").status).toBe("SKIPPED");
  });

  it("deletes an execution", async () => {
    const name = await world().flow("deleted", [setVariableTask("only", { x: 1 })]);
    const { workflowId } = await world().run(name);

    await world().executor.deleteWorkflow(workflowId, false);

    await expect(world().executor.getWorkflow(workflowId, true)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("starts one execution for one idempotency key", async () => {
    const { name } = await world().single("keyed");
    const request = {
      name,
      version: 1,
      idempotencyKey: world().name("key"),
      idempotencyStrategy: "RETURN_EXISTING",
    } as const;

    const ids = await Promise.all(world().executor.startWorkflows([request, request, request]));
    const refused = world().executor.startWorkflow({ ...request, idempotencyStrategy: "FAIL" });

    expect(new Set(ids).size).toBe(1);
    await expect(refused).rejects.toMatchObject({ code: "CONFLICT" });
    const { totalHits } = await world().executor.search(0, 10, `workflowType='${name}'`, "*");
    expect(totalHits).toBe(1);
  });

  it("sets variables of a running execution", async () => {
    const { name } = await world().single("variables");
    const workflowId = await world().start(name);

    const changed = await world().executor.updateVariables(workflowId, { seen: { by: "me" } });
    await world().executor.updateTaskByRefName("only", workflowId, "COMPLETED", {});

    expect(changed.variables).toEqual({ seen: { by: "me" } });
    expect(await world().ended(workflowId)).toMatchObject({ variables: { seen: { by: "me" } } });
  });

  it("waits for an execution that somebody else completes", async () => {
    const { name } = await world().single("awaited");
    const workflowId = await world().start(name);
    const waiting = world().executor.waitForWorkflow(workflowId, { timeoutMs: 10_000 });

    await world().executor.updateTaskByRefName("only", workflowId, "COMPLETED", { ok: 1 });

    expect(await waiting).toMatchObject({ status: "COMPLETED", output: { ok: 1 } });
    const inVain = world().executor.waitForWorkflow(await world().start(name), { timeoutMs: 50 });
    await expect(inVain).rejects.toMatchObject({
      code: "TIMEOUT",
      message: expect.stringContaining("RUNNING"),
    });
  });

  it("lets a workflow time out that takes too long", async () => {
    const task = await world().define("never");
    const settings = { timeoutSeconds: 1, timeoutPolicy: "TIME_OUT_WF" } as const;
    const name = await world().flow("too_long", [simpleTask("only", task)], settings);

    const workflow = await world().run(name);

    expect(workflow.status).toBe("TIMED_OUT");
    expect(workflow.reasonForIncompletion).toMatch(/timed out/i);
  });

  it("lets a task time out whose worker does not answer, and offers it again", async () => {
    const { name, task } = await world().single("silent", { retryCount: 1, responseTimeoutSeconds: 1 });
    const seen: number[] = [];
    const silentAtFirst = {
      taskDefName: task,
      concurrency: 2,
      leaseExtendEnabled: false,
      execute: async ({ retryCount }: { retryCount: number }) => {
        seen.push(retryCount);
        if (retryCount === 0) await until("the second attempt", () => seen.length > 1);
        return { by: retryCount };
      },
    };

    const workflow = await world().withWorkers([silentAtFirst], () => world().run(name));

    expect(seen).toEqual([0, 1]);
    expect(workflow).toMatchObject({ status: "COMPLETED", output: { by: 1 } });
    expect(workflow.tasks.map(({ status }) => status)).toEqual(["TIMED_OUT", "COMPLETED"]);
  });
});
