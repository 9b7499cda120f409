import { closingLine, jestTotals } from "./totals";

describe("closingLine", () => {
  it("names skipped tests only when there are any", () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
    expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
  });
});

describe("jestTotals", () => {
  it("takes the numbers that jest wrote", () => {
    expect(jestTotals('{"passed":5,"failed":1,"skipped":2}', 1)).toEqual({
      passed: 5,
      failed: 1,
      skipped: 2,
    });
  });

  it.each([
    ["broke before it wrote anything", undefined],
    ["found no test", '{"passed":0,"failed":0,"skipped":0}'],
  ])("counts a run that %s as a failure", (_name, written) => {
    expect(jestTotals(written, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
