import { ManualClock } from "@baton/core/testing";

import { timeOrderedIds } from "./time-ordered-ids";

describe("timeOrderedIds", () => {
  it("makes UUIDs of version 7, all different, in the order of time", async () => {
    const clock = new ManualClock();
    const newId = timeOrderedIds(clock);
    const ids: string[] = [];
    for (let ms = 0; ms < 2_000; ms++) {
      ids.push(newId());
      if (ms % 20 === 0) await clock.advance(1);
    }

    expect(new Set(ids).size).toBe(2_000);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const times = ids.map((id) => id.slice(0, 13));
    expect([...times].sort()).toEqual(times);
  });
});
