import { type Backoff, backoffMs, ConductorSdkError } from "@baton/core";
import type { ClientConfig } from "../config/resolve-config";

/** Pauses while a server is waited for. */
const PAUSE: Backoff = { firstMs: 500, factor: 2, maxMs: 10_000, jitter: 0.1 };

/**
 * Asks again while the server cannot be reached, answers nothing or says "later", for `waitForServerMs`. Every other failure, such
 * as wrong keys, is handed on at once.
 *
 * @param ask what needs the server.
 */
export async function waitForServer<T>(ask: () => Promise<T>, config: ClientConfig): Promise<T> {
  const { clock, logger, random, server, waitForServerMs } = config;
  const endsAt = clock.now() + waitForServerMs;
  for (let failures = 1; ; failures += 1) {
    try {
      return await ask();
    } catch (cause) {
      const pauseMs = backoffMs(PAUSE, failures, random);
      if (!isAbsence(cause) || clock.now() + pauseMs > endsAt) throw cause;
      logger.info("client.server.awaited", { server: server.url, why: cause.message });
      await clock.sleep(pauseMs);
    }
  }
}

function isAbsence(cause: unknown): cause is ConductorSdkError {
  return ConductorSdkError.is(cause) && (cause.code === "UNAVAILABLE" || cause.code === "TIMEOUT");
}
