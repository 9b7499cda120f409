import { parseDuration } from "./duration";

describe("parseDuration", () => {
  it.each([
    ["30s", 30_000],
    ["2 days 3h 5m 10s", 2 * 86_400_000 + 3 * 3_600_000 + 5 * 60_000 + 10_000],
    ["1 HOUR", 3_600_000],
    ["5mins", 300_000],
    [" 1 d ", 86_400_000],
    ["0 seconds", 0],
  ])("reads %j", (text, expected) => expect(parseDuration(text)).toBe(expected));

  it.each(["", "  ", "5", "5 weeks", "10s 5m", "-1s", "1.5h", "soon", "1s2"])("refuses %j", (text) =>
    expect(parseDuration(text)).toBeUndefined(),
  );
});
