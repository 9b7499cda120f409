import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { ManualClock } from "@baton/core/testing";

import { simple, startLocal } from "./local-server";

describe("a server that is opened again on its file", () => {
  let folder = "";
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "baton-restart-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = (clock?: ManualClock) => startLocal(join(folder, "data.db"), clock);

  it("knows its definitions, executions and tasks", async () => {
    const first = await open();
    await first.call("POST", "/metadata/taskdefs", [{ name: "a", retryCount: 7 }]);
    await first.define("wf", [simple("a"), simple("b")], { description: "žluťoučký 🐎" });
    const id = await first.start("wf", { input: { text: "\u0000 ünïcode 🐎" }, correlationId: "c" });
    const [task] = await first.poll("a");
    await first.report(task, "COMPLETED", { outputData: { ok: true } });
    const before = await first.workflow(id);
    await first.server.close();

    const second = await open(first.clock);

    expect(await second.workflow(id)).toEqual(before);
    expect(await second.call("GET", "/metadata/taskdefs/a")).toMatchObject({ retryCount: 7 });
    expect(await second.call("GET", "/metadata/workflow/wf")).toMatchObject({ description: "žluťoučký 🐎" });
    await second.report((await second.poll("b"))[0], "COMPLETED");
    expect((await second.workflow(id))["status"]).toBe("COMPLETED");
    await second.server.close();
  });

  it("goes on with waits, delayed retries and time limits where they were", async () => {
    const first = await open();
    await first.call("POST", "/metadata/taskdefs", [
      { name: "slow", retryCount: 0, responseTimeoutSeconds: 100 },
      { name: "flaky", retryCount: 1, retryDelaySeconds: 100 },
    ]);
    const pause = {
      name: "pause",
      taskReferenceName: "pause",
      type: "WAIT",
      inputParameters: { duration: "100s" },
    };
    for (const task of [simple("slow"), simple("flaky"), pause]) {
      await first.define((task as { name: string }).name, [task]);
    }
    const [slow, flaky, waiting] = [
      await first.start("slow"),
      await first.start("flaky"),
      await first.start("pause"),
    ];
    await first.poll("slow");
    await first.report((await first.poll("flaky"))[0], "FAILED");
    await first.clock.advance(60_000);
    await first.server.close();

    const second = await open(first.clock);
    await second.clock.advance(39_999);
    expect(await second.states(slow)).toEqual(["slow:IN_PROGRESS"]);
    expect(await second.poll("flaky")).toEqual([]);
    expect(await second.states(waiting)).toEqual(["pause:IN_PROGRESS"]);
    await second.clock.advance(1);

    expect(await second.states(slow)).toEqual(["slow:TIMED_OUT"]);
    expect(await second.poll("flaky")).toHaveLength(1);
    expect(await second.states(waiting)).toEqual(["pause:COMPLETED"]);
    expect((await second.workflow(flaky))["status"]).toBe("RUNNING");
    await second.server.close();
  });

  it("goes on with joins, loops and children", async () => {
    const first = await open();
    const fork = {
      name: "f",
      taskReferenceName: "f",
      type: "FORK_JOIN",
      forkTasks: [[simple("a")], [simple("b")]],
    };
    const join = { name: "j", taskReferenceName: "j", type: "JOIN", joinOn: ["a", "b"] };
    const loop = {
      name: "l",
      taskReferenceName: "l",
      type: "DO_WHILE",
      loopCondition: "$.l['iteration'] < 2",
      loopOver: [simple("c")],
    };
    const child = {
      name: "s",
      taskReferenceName: "s",
      type: "SUB_WORKFLOW",
      subWorkflowParam: { name: "child", version: 1 },
    };
    await first.define("child", [simple("d")]);
    await first.define("wf", [fork, join, loop, child]);
    const id = await first.start("wf");
    await first.report((await first.poll("a"))[0], "COMPLETED", { outputData: { n: 1 } });
    await first.server.close();

    const second = await open(first.clock);
    await second.report((await second.poll("b"))[0], "COMPLETED");
    await second.report((await second.poll("c"))[0], "COMPLETED");
    await second.server.close();
    const third = await open(first.clock);
    await third.report((await third.poll("c"))[0], "COMPLETED");
    await third.server.close();
    const last = await open(first.clock);
    await last.report((await last.poll("d"))[0], "COMPLETED", { outputData: { done: true } });

    expect(await last.states(id)).toEqual(
      ["f", "a", "b", "j", "l", "c__1", "c__2", "s"].map((name) => `${name}:COMPLETED`),
    );
    expect(await last.workflow(id)).toMatchObject({ status: "COMPLETED", output: { done: true } });
    await last.server.close();
  });

  it("honours an idempotency key of before", async () => {
    const first = await open();
    await first.define("wf", [simple("a")]);
    const id = await first.start("wf", { idempotencyKey: "order-1" });
    await first.server.close();

    const second = await open(first.clock);

    expect(await second.start("wf", { idempotencyKey: "order-1" })).toBe(id);
    await expect(
      second.start("wf", { idempotencyKey: "order-1", idempotencyStrategy: "FAIL" }),
    ).rejects.toThrow(/409.*order-1/);
    await second.server.close();
  });

  it("refuses a file that another server has open, and says so", async () => {
    const first = await open();

    await expect(open()).rejects.toThrow(/another server uses it/);
    await first.server.close();
  });
});
