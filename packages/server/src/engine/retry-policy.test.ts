import { adHocTaskDefinition } from "../definitions/task-definition";
import { retryDelaySeconds } from "./retry-policy";

describe("retryDelaySeconds", () => {
  const definition = { ...adHocTaskDefinition("t", true), retryDelaySeconds: 5, backoffScaleFactor: 2 };

  it.each([
    ["FIXED", [5, 5, 5]],
    ["LINEAR_BACKOFF", [10, 20, 30]],
    ["EXPONENTIAL_BACKOFF", [5, 10, 20]],
  ] as const)("%s grows as %p", (retryLogic, expected) => {
    expect([0, 1, 2].map((count) => retryDelaySeconds({ ...definition, retryLogic }, count))).toEqual(
      expected,
    );
  });

  it("stays below the cap, and below what a number of seconds can be", () => {
    const growing = { ...definition, retryLogic: "EXPONENTIAL_BACKOFF" as const };

    expect(retryDelaySeconds({ ...growing, maxRetryDelaySeconds: 12 }, 2)).toBe(12);
    expect(retryDelaySeconds(growing, 2000)).toBe(2_147_483_647);
  });
});
