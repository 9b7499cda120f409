import { consoleLogger, LOG_LEVELS } from "@baton/core";
import type { ConductorLogger } from "./options";

/** How a {@link DefaultLogger} writes. */
export interface DefaultLoggerConfig {
  /**
   * Messages below it are dropped: DEBUG, INFO, WARN or ERROR, in any case.
   * @default "INFO"
   */
  readonly level?: string | undefined;
  /**
   * What every message begins with.
   * @default none
   */
  readonly tags?: readonly unknown[] | undefined;
}

/**
 * The logger of the official SDK, for programs that make one: any number of words, written as one line. Unlike there, lines go to
 * standard error, so that the output of a program stays its own. New programs take `consoleLogger`.
 *
 * @example
 * const client = await createConductorClient({ logger: new DefaultLogger({ level: "DEBUG", tags: ["shop"] }) });
 */
export class DefaultLogger implements ConductorLogger {
  /** Writes a message for whoever looks for a mistake. */
  readonly debug: (...words: unknown[]) => void;
  /** Writes a message. */
  readonly info: (...words: unknown[]) => void;
  /** Writes a message about something that should not be. */
  readonly warn: (...words: unknown[]) => void;
  /** Writes a message about something that went wrong. */
  readonly error: (...words: unknown[]) => void;

  /** @param config an unknown level counts as INFO. */
  constructor({ level = "INFO", tags = [] }: DefaultLoggerConfig = {}) {
    const log = consoleLogger(LOG_LEVELS.find((known) => known === level.toLowerCase()));
    const line = (words: readonly unknown[]): string => [...tags, ...words].map(wordOf).join(" ");
    this.debug = (...words) => log.debug(line(words));
    this.info = (...words) => log.info(line(words));
    this.warn = (...words) => log.warn(line(words));
    this.error = (...words) => log.error(line(words));
  }
}

function wordOf(value: unknown): string {
  if (typeof value === "string") return value;
  // Errors of another realm are recognised by shape; JSON would show an error as {}.
  if (typeof value === "object" && value !== null && "message" in value) return String(value.message);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
