import { type Backoff, backoffMs } from "./backoff";

const backoff: Backoff = { firstMs: 100, maxMs: 1000, factor: 2, jitter: 0.2 };

describe("backoffMs", () => {
  it.each([
    [0, 0],
    [1, 100],
    [2, 200],
    [4, 800],
    [5, 1000],
    [5000, 1000],
  ])("after %i failures in a row waits %i ms", (failures, expected) => {
    expect(backoffMs(backoff, failures, () => 0)).toBe(expected);
  });

  it("takes its jitter off the wait, never adds to it", () => {
    expect(backoffMs(backoff, 2, () => 0.5)).toBe(180);
    expect(backoffMs(backoff, 2, () => 0.999)).toBeGreaterThan(160);
  });
});
