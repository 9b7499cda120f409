import { noopLogger } from "@baton/core";
import { EventDispatcher } from "./event-dispatcher";
import type { TaskPaused } from "./task-runner-events";

const event: TaskPaused = { taskType: "a", timestamp: new Date(0) };

describe("EventDispatcher", () => {
  it("calls every listener, in order, and none after it was removed", () => {
    const events = new EventDispatcher();
    const seen: string[] = [];
    const one = { onTaskPaused: () => void seen.push("one") };
    const two = { onTaskPaused: () => void seen.push("two") };
    events.register(one);
    events.register(two);

    void events.publishTaskPaused(event);
    events.unregister(one);
    void events.publishTaskPaused(event);

    expect(seen).toEqual(["one", "two", "two"]);
    expect(events.active).toBe(true);
  });

  it("says it by info where the logger has no warn, as that of the official SDK may", async () => {
    const lines: string[] = [];
    const { debug, error } = noopLogger;
    const events = new EventDispatcher({ debug, error, info: (name) => void lines.push(name) });
    events.register({ onTaskPaused: () => Promise.reject(new Error("no")) });

    await events.publishTaskPaused(event);
    await Promise.resolve();

    expect(lines).toEqual(["worker.listener.failed"]);
  });

  it("does not wait for a listener", async () => {
    const events = new EventDispatcher();
    events.register({ onTaskPaused: () => new Promise(() => undefined) });

    await expect(events.publishTaskPaused(event)).resolves.toBeUndefined();
  });

  it("survives listeners that throw, reject or answer nonsense, and logs each once", async () => {
    const lines: string[] = [];
    const events = new EventDispatcher({ ...noopLogger, warn: (name) => void lines.push(name) });
    const seen: string[] = [];
    events.register({
      onTaskPaused: () => {
        throw undefined;
      },
    });
    events.register({ onTaskPaused: () => Promise.reject(new Error("no")) });
    events.register({ onTaskPaused: () => 7 as unknown as undefined });
    events.register({ onTaskPaused: () => void seen.push("reached") });

    for (let round = 0; round < 3; round++) await events.publishTaskPaused(event);

    expect(seen).toHaveLength(3);
    expect(lines).toEqual(["worker.listener.failed", "worker.listener.failed"]);
  });
});
