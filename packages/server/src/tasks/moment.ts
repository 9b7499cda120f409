const MOMENT = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d{1,2}):(\d{1,2})(?: (.+))?)?$/;

/** Zone names that Java knows and `Intl` does not. */
const FIXED_ZONES: Readonly<Record<string, string>> = {
  EST: "Etc/GMT+5",
  MST: "Etc/GMT+7",
  HST: "Etc/GMT+10",
  PST: "America/Los_Angeles",
};

/**
 * Reads the `until` of a WAIT: `yyyy-MM-dd`, `yyyy-MM-dd HH:mm` or `yyyy-MM-dd HH:mm ZONE`. Parts beyond their range roll over.
 * Without a zone the time is that of the machine.
 *
 * @returns milliseconds since the epoch, or undefined when the text is none of these.
 * @see conductor-oss/conductor core/…/utils/DateTimeUtils.java
 */
export function parseMoment(text: string): number | undefined {
  const match = MOMENT.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day, hour = "0", minute = "0", zone] = match;
  const parts = [Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)] as const;
  if (zone === undefined) return new Date(...parts).getTime();
  const offset = offsetOf(zone.trim(), Date.UTC(...parts));
  return offset === undefined ? undefined : Date.UTC(...parts) - offset;
}

/** How far a zone is ahead of UTC around a wall-clock time, in milliseconds. */
function offsetOf(zone: string, wall: number): number | undefined {
  const numeric = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (numeric !== null) {
    const size = (Number(numeric[2]) * 60 + Number(numeric[3] ?? 0)) * 60_000;
    return numeric[1] === "-" ? -size : size;
  }
  try {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone: FIXED_ZONES[zone] ?? zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    const shown = Object.fromEntries(
      format.formatToParts(wall).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (name: string): number => shown[name] ?? 0;
    return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute")) - wall;
  } catch {
    // Intl throws a RangeError for a zone it does not know, which makes the text no moment.
    return undefined;
  }
}
