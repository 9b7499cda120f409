import { ConductorSdkError, type LogFields, noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import { EventDispatcher } from "../events/event-dispatcher";
import { FakeTaskQueue } from "../fake-task-queue";
import type { PolledTask } from "../task-queue";
import { PauseSwitch } from "./pause-switch";
import { PollLoop } from "./poll-loop";
import { Slots } from "./slots";

function startLoop(capacity = 2, configure: (queue: FakeTaskQueue) => void = () => undefined) {
  const clock = new ManualClock();
  const queue = new FakeTaskQueue({ clock });
  configure(queue);
  const slots = new Slots(capacity);
  const pause = new PauseSwitch(false);
  const stop = new AbortController();
  const executed: string[] = [];
  const ends: (() => void)[] = [];
  const lines: { event: string; fields: LogFields | undefined }[] = [];
  const log = (event: string, fields?: LogFields) => void lines.push({ event, fields });
  const loop = new PollLoop(() => ({ taskTypes: ["a"], timeoutMs: 5_000, workerId: "w" }), {
    queue,
    slots,
    pause,
    execute: ({ task }: PolledTask) => {
      executed.push(task.taskId);
      return new Promise((resolve) => ends.push(resolve));
    },
    pacing: () => ({ idleMs: 100, failure: { firstMs: 250, maxMs: 5_000, factor: 2, jitter: 0 } }),
    events: new EventDispatcher(),
    clock,
    random: () => 0,
    logger: { ...noopLogger, warn: log, info: log },
  });
  const done = loop.run(stop.signal);
  return { clock, queue, slots, pause, stop, executed, ends, lines, loop, done };
}

describe("PollLoop", () => {
  it("asks for no more tasks than there are free slots (P1)", async () => {
    const { clock, queue } = startLoop(2);
    queue.add({ taskDefName: "a" });

    await clock.advance(0);

    expect(queue.polls.map(({ max }) => max)).toEqual([2, 1]);
  });

  it("polls in the turn in which a slot is freed, without a timer", async () => {
    const { clock, queue, ends } = startLoop(1);
    queue.add({ taskDefName: "a" });
    queue.add({ taskDefName: "a" });
    await clock.advance(0);
    expect(queue.polls).toHaveLength(1);

    ends[0]?.();
    await clock.advance(0);

    expect(queue.polls).toHaveLength(2);
    expect(clock.pending).toBe(0);
  });

  it("does not poll while no slot is free", async () => {
    const { clock, queue } = startLoop(1);
    queue.add({ taskDefName: "a" });

    await clock.advance(60_000);

    expect(queue.polls).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  it("follows an empty long poll with the next at once", async () => {
    const { clock, queue } = startLoop(1);

    await clock.advance(20_000);

    expect(queue.polls).toHaveLength(5);
  });

  it("dispatches a task that arrives although the poll was aborted (P2)", async () => {
    const { clock, queue, stop, executed, ends, done } = startLoop(1);
    await clock.advance(0);

    queue.add({ taskDefName: "a", taskId: "late" });
    stop.abort();
    await clock.advance(0);
    ends[0]?.();
    await done;

    expect(executed).toEqual(["late"]);
  });

  it("resolves only after every dispatched task has ended (P3)", async () => {
    const { clock, queue, stop, ends, loop, done } = startLoop(2);
    queue.add({ taskDefName: "a" });
    await clock.advance(0);
    let over = false;
    void done.then(() => (over = true));

    stop.abort();
    await clock.advance(60_000);
    expect([over, loop.polling]).toEqual([false, false]);
    ends[0]?.();
    await clock.advance(0);

    expect(over).toBe(true);
  });

  it("holds back what a server sends beyond what was asked for", async () => {
    const { clock, queue, slots, executed, ends } = startLoop(1, (fake) => {
      const poll = fake.poll.bind(fake);
      fake.poll = (request, signal) => poll({ ...request, max: 3 }, signal);
      for (const taskId of ["x", "y", "z"]) fake.add({ taskDefName: "a", taskId });
    });

    await clock.advance(0);
    expect([executed, slots.busy]).toEqual([["x"], 1]);
    ends[0]?.();
    await clock.advance(0);

    expect([executed, slots.busy]).toEqual([["x", "y"], 1]);
    expect(queue.polls).toHaveLength(1);
  });

  it("survives an outage of any length with growing waits and one log line per change", async () => {
    let down = true;
    const { clock, queue, lines, loop } = startLoop(1, (fake) => {
      fake.fault = () => (down ? new ConductorSdkError("UNAVAILABLE", "connection refused") : undefined);
    });

    await clock.advance(600_000);
    const attempts = queue.polls.length;
    expect([loop.healthy, loop.polling]).toEqual([false, true]);
    down = false;
    await clock.advance(10_000);

    expect(attempts).toBeGreaterThan(100);
    expect(attempts).toBeLessThan(130);
    expect(loop.healthy).toBe(true);
    expect(lines.map(({ event }) => event)).toEqual(["worker.poll.failed", "worker.poll.recovered"]);
  });

  it("logs again when the kind of failure changes", async () => {
    let code: "AUTH" | "UNAVAILABLE" = "UNAVAILABLE";
    const { clock, lines } = startLoop(1, (fake) => {
      fake.fault = () => new ConductorSdkError(code, "no");
    });

    await clock.advance(10_000);
    code = "AUTH";
    await clock.advance(10_000);

    expect(lines.map(({ fields }) => fields?.["code"])).toEqual(["UNAVAILABLE", "AUTH"]);
  });

  it("ends its back-off at once when it is stopped", async () => {
    const { clock, stop, done } = startLoop(1, (fake) => {
      fake.fault = () => new Error("down");
    });
    await clock.advance(60_000);

    stop.abort();

    await expect(done).resolves.toBeUndefined();
  });

  it("takes no tasks while paused and goes on when resumed", async () => {
    const { clock, queue, pause, executed } = startLoop(1);
    await clock.advance(0);
    pause.set(true);
    await clock.advance(0);
    queue.add({ taskDefName: "a", taskId: "t" });
    await clock.advance(60_000);
    expect(executed).toEqual([]);

    pause.set(false);
    await clock.advance(0);

    expect(executed).toEqual(["t"]);
  });

  it("can be stopped while paused", async () => {
    const { clock, pause, stop, done } = startLoop(1);
    pause.set(true);
    await clock.advance(0);

    stop.abort();

    await expect(done).resolves.toBeUndefined();
  });

  it("counts a poll that never answers as unhealthy", async () => {
    const { clock, loop } = startLoop(1, (fake) => {
      fake.poll = () => new Promise(() => undefined);
    });

    await clock.advance(34_000);
    expect(loop.healthy).toBe(true);
    await clock.advance(2_000);

    expect(loop.healthy).toBe(false);
  });
});
