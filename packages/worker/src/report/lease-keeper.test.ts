import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import { RunningTask } from "../execute/running-task";
import { FakeTaskQueue } from "../fake-task-queue";
import type { PolledTask } from "../task-queue";
import { LeaseKeeper } from "./lease-keeper";

async function setUp(terms: Omit<PolledTask, "task"> = { leaseMs: 10_000 }) {
  const clock = new ManualClock();
  const queue = new FakeTaskQueue({ clock });
  const leases = new LeaseKeeper({ queue, clock, logger: noopLogger });
  queue.add({ taskDefName: "a", taskId: "t1" }, terms);
  const request = { taskTypes: ["a"], max: 1, timeoutMs: 0, workerId: "w" };
  const [polled] = await queue.poll(request, new AbortController().signal);
  if (polled === undefined) throw new Error("the queue is empty");
  return { clock, queue, leases, running: new RunningTask(polled, clock.now()) };
}

describe("LeaseKeeper", () => {
  it("sends a heartbeat whenever 80 % of the lease have passed", async () => {
    const { clock, queue, leases, running } = await setUp();
    leases.watch(running, true);

    await clock.advance(7_999);
    expect(queue.heartbeats).toEqual([]);
    await clock.advance(1);
    expect(queue.heartbeats).toEqual(["t1"]);
    await clock.advance(16_000);

    expect(queue.heartbeats).toHaveLength(3);
  });

  it("keeps to the cadence that the queue names", async () => {
    const { clock, queue, leases, running } = await setUp({ leaseMs: 10_000, heartbeatMs: 1_000 });
    leases.watch(running, true);

    await clock.advance(5_000);

    expect(queue.heartbeats).toHaveLength(5);
  });

  it("has one timer for many tasks, and none for none (L1)", async () => {
    const { clock, leases, running } = await setUp();
    const others = [1, 2, 3].map(() => new RunningTask(running.polled, clock.now()));
    for (const task of [running, ...others]) leases.watch(task, true);
    expect(clock.pending).toBe(1);

    for (const task of [running, ...others]) leases.forget(task);

    expect(clock.pending).toBe(0);
  });

  it("needs no timer for tasks without a lease or a time limit (L1)", async () => {
    const { clock, leases, running } = await setUp({});

    leases.watch(running, true);
    leases.keepUntilReported(running);

    expect(clock.pending).toBe(0);
  });

  it("keeps the lease of a late result even where it is not kept otherwise (L2)", async () => {
    const { clock, queue, leases, running } = await setUp();
    leases.watch(running, false);
    await clock.advance(9_000);
    running.phase = "reporting";

    leases.keepUntilReported(running);
    await clock.advance(8_000);

    expect(queue.heartbeats).toHaveLength(2);
    expect(running.aborted).toBeUndefined();
  });

  it("sends none for a task that has ended meanwhile (L3)", async () => {
    const { clock, queue, leases, running } = await setUp();
    leases.watch(running, true);

    leases.forget(running);
    await clock.advance(60_000);

    expect(queue.heartbeats).toEqual([]);
  });

  it("tells the handler when the lease is lost, and stops", async () => {
    const { clock, queue, leases, running } = await setUp();
    queue.leaseAnswer = "lost";
    leases.watch(running, true);

    await clock.advance(60_000);

    expect(running.aborted).toBe("leaseLost");
    expect(queue.heartbeats).toHaveLength(1);
  });

  it("tells the handler when a cancellation is asked for, and keeps the lease until it ends", async () => {
    const { clock, queue, leases, running } = await setUp();
    queue.leaseAnswer = "cancelAsked";
    leases.watch(running, true);

    await clock.advance(16_000);

    expect(running.aborted).toBe("terminated");
    expect(queue.heartbeats).toHaveLength(2);
  });

  it("asks a queue without heartbeats once", async () => {
    const { clock, queue, leases, running } = await setUp();
    queue.leaseAnswer = "unsupported";
    leases.watch(running, true);

    await clock.advance(60_000);

    expect(queue.heartbeats).toHaveLength(1);
    expect(running.aborted).toBeUndefined();
  });

  it("repeats a failed heartbeat soon, for as long as the task runs", async () => {
    const { clock, queue, leases, running } = await setUp();
    queue.fault = (operation) => (operation === "extendLease" ? new Error("down") : undefined);
    leases.watch(running, true);

    await clock.advance(10_000);

    expect(queue.heartbeats).toHaveLength(5);
  });

  it("tells the handler when its lease ends and is not to be kept", async () => {
    const { clock, queue, leases, running } = await setUp();
    leases.watch(running, false);

    await clock.advance(10_000);

    expect(running.aborted).toBe("timedOut");
    expect(queue.heartbeats).toEqual([]);
  });

  it("tells the handler when its time limit is over, also with the lease kept", async () => {
    const { clock, leases, running } = await setUp({ leaseMs: 10_000, timeLimitMs: 25_000 });
    leases.watch(running, true);

    await clock.advance(24_999);
    expect(running.aborted).toBeUndefined();
    await clock.advance(1);

    expect(running.aborted).toBe("timedOut");
  });
});
