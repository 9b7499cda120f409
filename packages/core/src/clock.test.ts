import { systemClock } from "./clock";
import { ManualClock } from "./manual-clock";

describe("systemClock", () => {
  it("wakes a sleeper early when its signal aborts", async () => {
    const controller = new AbortController();
    const slept = systemClock.sleep(60_000, controller.signal);

    controller.abort();

    await expect(slept).resolves.toBeUndefined();
  });

  it("does not sleep at all on a signal that has aborted", async () => {
    await expect(systemClock.sleep(60_000, AbortSignal.abort())).resolves.toBeUndefined();
  });

  it("takes delays that setTimeout cannot, without firing at once", async () => {
    let fired = false;
    const cancel = systemClock.after(10 * 365 * 86_400_000, () => (fired = true));

    await systemClock.sleep(5);
    cancel();

    expect(fired).toBe(false);
  });
});

describe("ManualClock", () => {
  it("fires timers in the order of their deadlines, those included that timers start", async () => {
    const clock = new ManualClock(0);
    const seen: string[] = [];
    clock.after(20, () => seen.push(`b@${clock.now()}`));
    clock.after(10, () => {
      seen.push(`a@${clock.now()}`);
      clock.after(5, () => seen.push(`c@${clock.now()}`));
    });

    await clock.advance(30);

    expect(seen).toEqual(["a@10", "c@15", "b@20"]);
    expect(clock.now()).toBe(30);
  });

  it("forgets a cancelled timer", async () => {
    const clock = new ManualClock(0);
    const cancel = clock.after(10, () => {
      throw new Error("cancelled");
    });

    cancel();
    await clock.advance(100);

    expect(clock.pending).toBe(0);
  });

  it("leaves no timer behind when a sleeper's signal aborts", async () => {
    const clock = new ManualClock(0);
    const controller = new AbortController();
    const slept = clock.sleep(1000, controller.signal);

    controller.abort();
    await slept;

    expect(clock.pending).toBe(0);
  });
});
