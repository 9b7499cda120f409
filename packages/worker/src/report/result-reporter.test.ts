import type { TaskResult } from "@baton/api";
import { ConductorSdkError, type ErrorCode, noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import { EventDispatcher } from "../events/event-dispatcher";
import type { TaskUpdateFailure } from "../events/task-runner-events";
import { RunningTask } from "../execute/running-task";
import { FakeTaskQueue } from "../fake-task-queue";
import { LeaseKeeper } from "./lease-keeper";
import { ResultReporter } from "./result-reporter";

async function setUp() {
  const clock = new ManualClock();
  const queue = new FakeTaskQueue({ clock });
  const leases = new LeaseKeeper({ queue, clock, logger: noopLogger });
  const over = new AbortController();
  const events = new EventDispatcher();
  const failures: TaskUpdateFailure[] = [];
  events.register({ onTaskUpdateFailure: (event) => void failures.push(event) });
  let wantsNext = true;
  const reporter = new ResultReporter({
    queue,
    leases,
    events,
    wantsNext: () => wantsNext,
    signal: over.signal,
    taskType: "a",
    clock,
    random: () => 0,
    logger: noopLogger,
  });
  queue.add({ taskDefName: "a", taskId: "t1" }, { leaseMs: 10_000, receipt: "90071992547409931" });
  const request = { taskTypes: ["a"], max: 1, timeoutMs: 0, workerId: "w" };
  const [polled] = await queue.poll(request, over.signal);
  if (polled === undefined) throw new Error("the queue is empty");
  const running = new RunningTask(polled, clock.now());
  leases.watch(running, false);
  running.phase = "reporting";
  const result: TaskResult = { taskId: "t1", workflowInstanceId: "w1", status: "COMPLETED", outputData: {} };
  const stopChaining = () => (wantsNext = false);
  return { clock, queue, reporter, running, result, over, failures, stopChaining };
}

function refusing(code: ErrorCode, status?: number) {
  return new ConductorSdkError(code, "payload of 11 MB exceeds 10 MB", { status });
}

describe("ResultReporter", () => {
  it("brings back the next task", async () => {
    const { queue, reporter, running, result } = await setUp();
    queue.add({ taskDefName: "a", taskId: "t2" });

    const reported = await reporter.report(running, result);

    expect(reported).toMatchObject({ kind: "accepted", next: { task: { taskId: "t2" } } });
  });

  it("returns the task's receipt unchanged", async () => {
    const { queue, reporter, running, result } = await setUp();

    await reporter.report(running, result);

    expect(queue.reports[0]?.polled.receipt).toBe("90071992547409931");
  });

  it("asks for no next task when nobody would execute it (R3)", async () => {
    const { queue, reporter, running, result, stopChaining } = await setUp();
    queue.add({ taskDefName: "a", taskId: "t2" });
    stopChaining();

    const reported = await reporter.report(running, result);

    expect(reported).toMatchObject({ kind: "accepted", next: undefined });
    expect(queue.size).toBe(1);
  });

  it.each<[string, Error]>([
    ["no answer", refusing("UNAVAILABLE")],
    ["a time-out", refusing("TIMEOUT")],
    ["wrong credentials", refusing("AUTH", 401)],
    ["a server error", refusing("REJECTED", 500)],
    ["an unknown error", new Error("socket hang up")],
  ])("repeats through ten minutes of %s, and keeps the lease meanwhile (R1)", async (_name, error) => {
    const { clock, queue, reporter, running, result } = await setUp();
    let down = true;
    queue.fault = () => (down ? error : undefined);
    const reporting = reporter.report(running, result);

    await clock.advance(600_000);
    down = false;
    await clock.advance(5_000);

    await expect(reporting).resolves.toMatchObject({ kind: "accepted" });
    expect(queue.results).toHaveLength(1);
    expect(queue.heartbeats.length).toBeGreaterThan(70);
    expect(queue.reports.length).toBeLessThan(150);
  });

  it.each<[string, Error]>([
    ["content that is refused", refusing("REJECTED", 413)],
    ["content that cannot be written", refusing("INVALID")],
  ])("fails the task at once on %s (R2)", async (_name, error) => {
    const { clock, queue, reporter, running, result, failures } = await setUp();
    queue.fault = (operation) => (operation === "report" && queue.reports.length === 1 ? error : undefined);

    const reported = await reporter.report(running, result);

    expect(reported).toMatchObject({ kind: "accepted", accepted: { status: "FAILED" } });
    expect(queue.results[0]?.reasonForIncompletion).toContain("11 MB exceeds 10 MB");
    expect(failures[0]).toMatchObject({ taskId: "t1", retryCount: 0, taskResult: result });
    expect(clock.pending).toBe(1); // the lease's: nothing was waited for
  });

  it("fails the task when the server chokes on its result alone (R2)", async () => {
    const { clock, queue, reporter, running, result } = await setUp();
    queue.fault = (operation) =>
      operation === "report" && queue.reports.at(-1)?.result === result
        ? refusing("REJECTED", 500)
        : undefined;
    const reporting = reporter.report(running, result);

    await clock.advance(60_000);

    await expect(reporting).resolves.toMatchObject({ kind: "accepted", accepted: { status: "FAILED" } });
    expect(queue.reports.length).toBeGreaterThan(10);
  });

  it("does not fail a task that is gone: there is nobody to tell (R2)", async () => {
    const { queue, reporter, running, result } = await setUp();
    queue.fault = (operation) => (operation === "report" ? refusing("NOT_FOUND", 404) : undefined);

    await expect(reporter.report(running, result)).resolves.toMatchObject({ kind: "refused" });
    expect(queue.reports).toHaveLength(1);
  });

  it("gives up when the substitute is refused too", async () => {
    const { queue, reporter, running, result } = await setUp();
    queue.fault = (operation) => (operation === "report" ? refusing("REJECTED", 400) : undefined);

    await expect(reporter.report(running, result)).resolves.toMatchObject({ kind: "refused" });
    expect(queue.reports).toHaveLength(2);
  });

  it("ends its repetitions when the worker's time is over", async () => {
    const { clock, queue, reporter, running, result, over, failures } = await setUp();
    queue.fault = (operation) => (operation === "report" ? refusing("UNAVAILABLE") : undefined);
    const reporting = reporter.report(running, result);
    await clock.advance(60_000);

    over.abort();

    await expect(reporting).resolves.toMatchObject({ kind: "unreported" });
    expect(failures).toHaveLength(1);
  });
});
