/** What happened, as named values. Secrets stay out because only named values are passed. */
export type LogFields = Readonly<Record<string, unknown>>;

/**
 * Where messages go. The first argument is a stable event name such as `worker.poll.failed`, the second its fields.
 * pino, winston and `console` fit through a one-line adapter.
 */
export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** The levels of a {@link Logger}, least important first. */
export const LOG_LEVELS = ["debug", "info", "warn", "error"] as const;

/** One of {@link LOG_LEVELS}. */
export type LogLevel = (typeof LOG_LEVELS)[number];

const discard = (): void => undefined;

/** Writes nothing. */
export const noopLogger: Logger = Object.freeze({
  debug: discard,
  info: discard,
  warn: discard,
  error: discard,
});

/**
 * Writes one line of text per message to standard error, so that the output of a program stays its own.
 *
 * @param level messages below it are dropped; by default `info`.
 */
export function consoleLogger(level: LogLevel = "info"): Logger {
  const lowest = LOG_LEVELS.indexOf(level);
  const at = (name: LogLevel) =>
    LOG_LEVELS.indexOf(name) < lowest
      ? discard
      : (event: string, fields: LogFields = {}) =>
          console.error(`${name.toUpperCase()} ${event}${lineOf(fields)}`);
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

function lineOf(fields: LogFields): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}=${textOf(value)}`)
    .join("");
}

function textOf(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  // Errors of another realm are recognised by shape: under Jest `instanceof Error` is false for them.
  if (typeof value === "object" && value !== null && "message" in value)
    return JSON.stringify(String(value.message));
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
