import { parseMoment } from "./moment";

describe("parseMoment", () => {
  it.each([
    ["2026-03-01 12:30 UTC", "2026-03-01T12:30:00Z"],
    ["2026-03-01 12:30 GMT", "2026-03-01T12:30:00Z"],
    ["2026-07-01 12:30 Europe/Prague", "2026-07-01T10:30:00Z"],
    ["2026-01-01 12:30 America/New_York", "2026-01-01T17:30:00Z"],
    ["2026-03-01 12:30 GMT+2", "2026-03-01T10:30:00Z"],
    ["2026-02-30 25:61 UTC", "2026-03-03T02:01:00Z"],
  ])("reads %j", (text, expected) => expect(parseMoment(text)).toBe(Date.parse(expected)));

  it("takes the zone of the machine where none is named", () => {
    expect(parseMoment("2026-03-01 12:30")).toBe(new Date(2026, 2, 1, 12, 30).getTime());
    expect(parseMoment("2026-03-01")).toBe(new Date(2026, 2, 1).getTime());
  });

  it.each(["", "tomorrow", "2026-03", "12:30", "2026-03-01T12:30:00Z", "2026-03-01 12:30 Nowhere/Land"])(
    "refuses %j",
    (text) => expect(parseMoment(text)).toBeUndefined(),
  );
});
