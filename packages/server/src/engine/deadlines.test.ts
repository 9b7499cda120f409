import { ManualClock } from "@baton/core/testing";

import { type Deadline, Deadlines } from "./deadlines";

function start() {
  const clock = new ManualClock(0);
  const fired: string[] = [];
  const deadlines = new Deadlines(clock);
  const deadline = (name: string): Deadline => ({
    at: 0,
    position: -1,
    fire: () => fired.push(`${name}@${clock.now()}`),
  });
  return { clock, deadlines, deadline, fired };
}

describe("Deadlines", () => {
  it("fires in order of time, each at its moment", async () => {
    const { clock, deadlines, deadline, fired } = start();
    for (const at of [50, 10, 40, 20, 30]) deadlines.set(deadline(`d${at}`), at);

    await clock.advance(100);

    expect(fired).toEqual(["d10@10", "d20@20", "d30@30", "d40@40", "d50@50"]);
  });

  it("moves a deadline, forwards and backwards", async () => {
    const { clock, deadlines, deadline, fired } = start();
    const [early, late] = [deadline("early"), deadline("late")];
    deadlines.set(early, 10);
    deadlines.set(late, 90);
    deadlines.set(early, 80);
    deadlines.set(late, 20);

    await clock.advance(100);

    expect(fired).toEqual(["late@20", "early@80"]);
  });

  it("keeps nothing of a dropped deadline", async () => {
    const { clock, deadlines, deadline, fired } = start();
    const all = Array.from({ length: 1000 }, (_, index) => deadline(`d${index}`));
    all.forEach((one, index) => deadlines.set(one, (index * 7919) % 1000));
    all.forEach((one, index) => index % 3 !== 0 && deadlines.set(one, Infinity));

    expect(deadlines.size).toBe(334);
    await clock.advance(1000);

    expect(fired).toHaveLength(334);
    expect(deadlines.size).toBe(0);
  });

  it("lets what fires set itself again", async () => {
    const { clock, deadlines, fired } = start();
    const again: Deadline = {
      at: 0,
      position: -1,
      fire: () => {
        fired.push(`tick@${clock.now()}`);
        if (fired.length < 3) deadlines.set(again, clock.now() + 5);
      },
    };
    deadlines.set(again, 5);

    await clock.advance(100);

    expect(fired).toEqual(["tick@5", "tick@10", "tick@15"]);
  });

  it("fires nothing after it was cleared", async () => {
    const { clock, deadlines, deadline, fired } = start();
    deadlines.set(deadline("d"), 10);

    deadlines.clear();
    await clock.advance(100);

    expect(fired).toEqual([]);
  });
});
