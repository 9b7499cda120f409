import { soak } from "./soak";

describe("thousands of calls through a proxy that loses every fortieth answer", () => {
  it("all end, each with its own answer, and leave neither sockets, timers nor memory behind", async () => {
    const result = await soak(1_500);

    expect(result).toMatchObject({ failed: {}, mixedUp: 0, started: 750 });
    expect(result.answered + result.aborted).toBe(1_500);
    expect(result.aborted).toBeGreaterThanOrEqual(37);
    expect(result.lostAnswers).toBeGreaterThan(20);
    expect([result.socketsAtEnd, result.timersAtEnd]).toEqual([0, 0]);
    expect(result.heap[1] - result.heap[0]).toBeLessThan(4_000_000);
  }, 60_000);
});
