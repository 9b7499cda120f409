import { simple, startLocal } from "./local-server";

describe("starting with an idempotency key", () => {
  it("starts once, also for calls that come together", async () => {
    const { define, start, server, call } = await startLocal();
    await define("wf", [simple("a")]);

    const ids = await Promise.all(Array.from({ length: 20 }, () => start("wf", { idempotencyKey: "k" })));

    expect(new Set(ids).size).toBe(1);
    expect(await call("GET", "/workflow/running/wf")).toEqual([ids[0]]);
    await server.close();
  });

  it("starts anew for FAIL_ON_RUNNING once the first has ended", async () => {
    const { define, start, server, call } = await startLocal();
    await define("wf", [simple("a")]);
    const key = { idempotencyKey: "k", idempotencyStrategy: "FAIL_ON_RUNNING" };
    const first = await start("wf", key);
    await expect(start("wf", key)).rejects.toThrow(/409/);
    await call("DELETE", `/workflow/${first}`);

    const second = await start("wf", key);

    expect(second).not.toBe(first);
    expect(await start("wf", { idempotencyKey: "k" })).toBe(second);
    await server.close();
  });
});

describe("a start that is refused", () => {
  it("keeps nothing", async () => {
    const { define, start, server, call } = await startLocal();
    const pause = {
      name: "p",
      taskReferenceName: "p",
      type: "WAIT",
      inputParameters: { duration: "${workflow.input.d}" },
    };
    await define("wf", [pause]);

    await expect(start("wf", { input: { d: "soon" } })).rejects.toThrow(/400.*Not valid duration: soon/);

    expect(await call("GET", "/workflow/running/wf")).toEqual([]);
    expect(await call("GET", "/workflow/search?query=workflowType=wf")).toMatchObject({ totalHits: 0 });
    await server.close();
  });
});

describe("what goes on in one turn", () => {
  it("runs a loop of two thousand scripts without blocking for good or overflowing", async () => {
    const { define, start, workflow, server } = await startLocal();
    const script = { evaluatorType: "javascript", expression: "1" };
    const body = { name: "i", taskReferenceName: "i", type: "INLINE", inputParameters: script };
    const condition = "$.l['iteration'] < 2000";
    await define("wf", [
      { name: "l", taskReferenceName: "l", type: "DO_WHILE", loopCondition: condition, loopOver: [body] },
    ]);
    const id = await start("wf");

    for (let turn = 0; turn < 100 && (await workflow(id))["status"] === "RUNNING"; turn++);

    expect(await workflow(id)).toMatchObject({ status: "COMPLETED" });
    await server.close();
  }, 60_000);

  it("stops a workflow that starts itself without end, and says why", async () => {
    const { define, start, workflow, clock, server } = await startLocal();
    const itself = {
      name: "s",
      taskReferenceName: "s",
      type: "SUB_WORKFLOW",
      subWorkflowParam: { name: "echo", version: 1 },
    };
    await define("echo", [itself]);
    const id = await start("echo");

    await clock.advance(0);

    expect(await workflow(id)).toMatchObject({
      status: "FAILED",
      reasonForIncompletion: expect.stringContaining(
        "nested more than 100 deep: echo probably starts itself without end",
      ),
    });
    await server.close();
  });

  it("joins ten thousand branches, each decision at the cost of one", async () => {
    const { define, start, poll, report, workflow, server } = await startLocal();
    const inputs = {
      forkTaskName: "branch",
      forkTaskInputs: Array.from({ length: 10_000 }, (_, n) => ({ n })),
    };
    await define("wf", [
      { name: "f", taskReferenceName: "f", type: "FORK_JOIN_DYNAMIC", inputParameters: inputs },
      { name: "j", taskReferenceName: "j", type: "JOIN" },
    ]);
    const id = await start("wf");

    for (
      let tasks = await poll("branch", "count=500&timeout=0");
      tasks.length > 0;
      tasks = await poll("branch", "count=500&timeout=0")
    ) {
      await Promise.all(tasks.map((task) => report(task, "COMPLETED", { outputData: { done: true } })));
    }

    const { status, output } = (await workflow(id)) as { status: string; output: object };
    expect(status).toBe("COMPLETED");
    expect(Object.keys(output)).toHaveLength(10_000);
    await server.close();
  }, 60_000);
});

describe("concurrentExecLimit", () => {
  it("hands out no more tasks at once than the definition allows", async () => {
    const { define, start, poll, report, call, server } = await startLocal();
    await call("POST", "/metadata/taskdefs", [{ name: "t", concurrentExecLimit: 2, retryCount: 0 }]);
    await define("wf", [simple("t")]);
    for (let n = 0; n < 5; n++) await start("wf");

    const first = await poll("t", "count=5&timeout=0");
    expect(first).toHaveLength(2);
    expect(await poll("t", "count=5&timeout=0")).toEqual([]);
    await report(first[0], "COMPLETED");

    expect(await poll("t", "count=5&timeout=0")).toHaveLength(1);
    await server.close();
  });
});
