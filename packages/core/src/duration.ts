const UNITS = [
  ["(?:days|day|d)", 86_400_000],
  ["(?:hours|hour|hrs|hr|h)", 3_600_000],
  ["(?:minutes|minute|mins|min|m)", 60_000],
  ["(?:seconds|second|secs|sec|s)", 1_000],
] as const;

const DURATION = new RegExp(
  `^\\s*${UNITS.map(([names]) => `(?:(\\d+)\\s*${names})?`).join("\\s*")}\\s*$`,
  "i",
);

/**
 * Reads a duration as the WAIT task writes it: days, hours, minutes and seconds in that order, each optional, such as
 * `2 days 3h 5m 10s`. A number without a unit is not a duration.
 *
 * @returns milliseconds, or undefined when the text is no duration.
 * @see conductor-oss/conductor core/…/utils/DateTimeUtils.java
 */
export function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (match === null || text.trim() === "") return undefined;
  return UNITS.reduce((sum, [, length], unit) => sum + Number(match[unit + 1] ?? 0) * length, 0);
}
