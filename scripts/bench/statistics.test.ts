import { median, percentile } from "./statistics";
import { formatNumber, formatTable } from "./table";

describe("percentile", () => {
  it("takes the value that the share of all values does not exceed", () => {
    const values = [5, 1, 4, 2, 3];

    expect([median(values), percentile(values, 0.99), percentile(values, 0.2), percentile([], 0.5)]).toEqual([
      3, 5, 1, 0,
    ]);
  });
});

describe("formatTable", () => {
  it("aligns words to the left and numbers to the right", () => {
    expect(
      formatTable([
        ["", "per s"],
        ["bare loop", formatNumber(9500)],
        ["Baton", formatNumber(12.345)],
      ]),
    ).toBe(["             per s", "  bare loop  9,500", "  Baton       12.3"].join("\n"));
  });
});
