import { waitTaskDuration, waitTaskUntil } from "./wait-task";

describe("waitTaskDuration", () => {
  it("waits for a while", () => {
    expect(waitTaskDuration("pause", "2 days 3h", false)).toStrictEqual({
      type: "WAIT",
      taskReferenceName: "pause",
      name: "pause",
      inputParameters: { duration: "2 days 3h" },
      optional: false,
    });
  });
});

describe("waitTaskUntil", () => {
  it("waits until a point in time", () => {
    expect(waitTaskUntil("pause", "2026-12-24 18:00 UTC")).toStrictEqual({
      type: "WAIT",
      taskReferenceName: "pause",
      name: "pause",
      inputParameters: { until: "2026-12-24 18:00 UTC" },
    });
  });
});
