import { Slots } from "./slots";

/** A piece of work that ends when the test says so. */
function work() {
  let end = (): void => undefined;
  let fail = (_cause: unknown): void => undefined;
  const promise = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { promise, end, fail };
}

describe("Slots", () => {
  it("counts what is busy and what is free", () => {
    const slots = new Slots(2);

    slots.hold(work().promise);

    expect([slots.capacity, slots.busy, slots.free]).toEqual([2, 1, 1]);
  });

  it("frees the slot of work that failed (S1)", async () => {
    const slots = new Slots(1);
    const broken = work();
    slots.hold(broken.promise);

    broken.fail(new Error("no"));
    await slots.drained();

    expect(slots.free).toBe(1);
  });

  it("wakes whoever waits as soon as a slot is freed (S2)", async () => {
    const slots = new Slots(1);
    const first = work();
    slots.hold(first.promise);
    const seen: string[] = [];
    const waiting = slots.untilFree().then(() => seen.push("woken"));

    await Promise.resolve();
    expect(seen).toEqual([]);
    first.end();
    await waiting;

    expect(seen).toEqual(["woken"]);
  });

  it("lets running work go on when it shrinks, and has no negative room", () => {
    const slots = new Slots(3);
    slots.hold(work().promise);
    slots.hold(work().promise);

    slots.resize(1);

    expect([slots.busy, slots.free]).toEqual([2, 0]);
  });

  it("wakes whoever waits when it grows", async () => {
    const slots = new Slots(1);
    slots.hold(work().promise);
    const waiting = slots.untilFree();

    slots.resize(2);

    await expect(waiting).resolves.toBeUndefined();
  });
});
