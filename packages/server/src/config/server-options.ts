import { type Clock, type Logger, noopLogger, type Random, systemClock, systemRandom } from "@baton/core";

import type { Durability } from "../store/open-database";

/** How an embedded server is set up. */
export interface ServerOptions {
  /**
   * The SQLite file that holds everything; made when it does not exist. `:memory:` forgets everything when the server closes.
   * @default "conductor.db" in the current folder
   */
  readonly file?: string | undefined;
  /**
   * What a commit survives: `full` a power cut, `normal` the death of the process.
   * @default "full"
   */
  readonly durability?: Durability | undefined;
  /**
   * Access keys. With them every call but health and version needs a token from `POST /api/token`, as with Orkes Conductor.
   * @default none: everybody who reaches the server may call it
   */
  readonly auth?: { readonly keyId: string; readonly keySecret: string } | undefined;
  /**
   * Longest time one script of a workflow may run.
   * @default 4_000
   */
  readonly scriptTimeLimitMs?: number | undefined;
  /**
   * The variables that `${workflow.env.NAME}` reads.
   * @env `CONDUCTOR_ENV_<NAME>`
   * @default the environment's, by that prefix
   */
  readonly environment?: Readonly<Record<string, string>> | undefined;
  /** @default the time of the machine */
  readonly clock?: Clock | undefined;
  /** @default the randomness of the platform */
  readonly random?: Random | undefined;
  /** @default writes nothing */
  readonly logger?: Logger | undefined;
}

/** Options with every default filled in. */
export interface ServerConfig {
  readonly file: string;
  readonly durability: Durability;
  readonly auth: ServerOptions["auth"];
  readonly scriptTimeLimitMs: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
}

/** The file used where none is named. */
export const DEFAULT_FILE = "conductor.db";

const DEFAULT_SCRIPT_TIME_LIMIT_MS = 4_000;
const ENVIRONMENT_PREFIX = "CONDUCTOR_ENV_";

/**
 * Fills in the defaults.
 *
 * @throws Error naming the option, its value and the remedy when one cannot be used.
 */
export function resolveServerOptions(
  options: ServerOptions,
  env: NodeJS.ProcessEnv = process.env,
): ServerConfig {
  const {
    file = DEFAULT_FILE,
    durability = "full",
    scriptTimeLimitMs = DEFAULT_SCRIPT_TIME_LIMIT_MS,
    auth,
  } = options;
  if (typeof file !== "string" || file === "") {
    throw new Error(
      `file must be a path or ":memory:", got ${JSON.stringify(file)}: leave it out for "${DEFAULT_FILE}"`,
    );
  }
  if (durability !== "full" && durability !== "normal") {
    throw new Error(`durability must be "full" or "normal", got ${JSON.stringify(durability)}`);
  }
  if (!(scriptTimeLimitMs > 0)) {
    throw new Error(
      `scriptTimeLimitMs must be a positive number of milliseconds, got ${String(scriptTimeLimitMs)}`,
    );
  }
  if (auth !== undefined && (auth.keyId === "" || auth.keySecret === "")) {
    throw new Error(
      "auth needs both a keyId and a keySecret that are not empty: leave it out to let everybody call",
    );
  }
  return {
    file,
    durability,
    auth,
    scriptTimeLimitMs,
    environment: options.environment ?? environmentOf(env),
    clock: options.clock ?? systemClock,
    random: options.random ?? systemRandom,
    logger: options.logger ?? noopLogger,
  };
}

function environmentOf(env: NodeJS.ProcessEnv): Record<string, string> {
  const own = Object.entries(env).flatMap(([name, value]) =>
    name.startsWith(ENVIRONMENT_PREFIX) && value !== undefined
      ? [[name.slice(ENVIRONMENT_PREFIX.length), value] as const]
      : [],
  );
  return Object.fromEntries(own);
}
