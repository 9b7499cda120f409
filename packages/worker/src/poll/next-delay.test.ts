import { nextDelayMs, type PollOutcome } from "./next-delay";

const pacing = { idleMs: 100, failure: { firstMs: 250, maxMs: 5_000, factor: 2, jitter: 0.2 } };

describe("nextDelayMs", () => {
  it.each<[string, PollOutcome, number, number]>([
    ["polls at once after tasks", { kind: "tasks", count: 1 }, 0, 0],
    [
      "polls at once after a long poll that waited its time",
      { kind: "empty", tookMs: 5_000, askedMs: 5_000 },
      0,
      0,
    ],
    ["pauses after an empty answer that came early", { kind: "empty", tookMs: 3, askedMs: 5_000 }, 0, 100],
    ["pauses when no long poll was asked for", { kind: "empty", tookMs: 3, askedMs: 0 }, 0, 100],
    ["waits a little after the first failure", { kind: "failed", cause: 1 }, 1, 250],
    ["waits longer after each failure", { kind: "failed", cause: 1 }, 3, 1_000],
    ["waits no longer than its cap", { kind: "failed", cause: 1 }, 50, 5_000],
    ["does not wait after a poll that was aborted", { kind: "failed", cause: 1 }, 0, 0],
  ])("%s", (_name, outcome, failures, expected) => {
    expect(nextDelayMs(outcome, failures, pacing, () => 0)).toBe(expected);
  });

  it("spreads the waits after failures, so that workers do not come back all at once", () => {
    expect(nextDelayMs({ kind: "failed", cause: 1 }, 1, pacing, () => 1)).toBe(200);
  });

  it("never spins on a server that answers at once, whatever the interval is", () => {
    const eager = { ...pacing, idleMs: 0 };

    expect(nextDelayMs({ kind: "empty", tookMs: 0, askedMs: 5_000 }, 0, eager, () => 0)).toBe(5);
  });
});
