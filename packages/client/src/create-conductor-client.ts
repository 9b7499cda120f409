import { createApiClient, type Transport } from "@baton/api";
import { openTokenSource } from "./auth/open-token-source";
import { authorizing } from "./auth/authorizing";
import type { ConductorClient } from "./conductor-client";
import { describeConfig } from "./config/describe-config";
import type { ConductorClientOptions, Fetch } from "./config/options";
import { processEnvironment } from "./config/process-env";
import { resolveConfig } from "./config/resolve-config";
import { supportsOf } from "./supports/supports";
import { closing } from "./transport/closing";
import { identifying } from "./transport/identifying";
import { Observer } from "./transport/observer";
import { openTransport } from "./transport/platform-transport";
import { raising } from "./transport/raising";
import { retrying } from "./transport/retrying";
import { timing } from "./transport/timing";
import { VERSION } from "./version";

/** The key by which `await using` closes. Compilers fall back on this name where a browser does not have the symbol yet. */
const ASYNC_DISPOSE: typeof Symbol.asyncDispose =
  Symbol.asyncDispose ?? (Symbol.for("Symbol.asyncDispose") as typeof Symbol.asyncDispose);

/**
 * Connects to a Conductor server. Without keys nothing is sent yet; with keys a token is asked for, and a server that has no
 * tokens (404) is used without.
 *
 * @param customFetch the same as `options.fetch`, in the place where the official SDK takes it.
 * @throws {ConductorSdkError} CONFIG when a setting is wrong, a TLS file included.
 * @throws {ConductorSdkError} AUTH when the server refuses the keys.
 * @throws {ConductorSdkError} UNAVAILABLE when keys are set and the server cannot be reached.
 *
 * @example
 * await using client = await createConductorClient({ serverUrl: "http://localhost:8080" });
 * const workflowId = await new WorkflowExecutor(client).startWorkflow({ name: "fulfil_order", input: { orderId: 7 } });
 */
export async function createConductorClient(
  options: ConductorClientOptions = {},
  customFetch?: Fetch,
): Promise<ConductorClient> {
  const config = resolveConfig(
    { ...options, fetch: options.fetch ?? customFetch },
    options.env ?? processEnvironment(),
  );
  const { clock, listener, logger, requestTimeoutMs, totalTimeoutMs } = config;
  const connection = await openTransport(config);
  const { peer } = connection;
  const closed = new AbortController();

  const timed = timing(connection.begin, Math.min(requestTimeoutMs, totalTimeoutMs), clock);
  const named = identifying(timed, { "user-agent": `baton/${VERSION}`, ...config.headers });
  const observer = listener && new Observer(listener, clock, logger);
  const once = observer?.watching(named) ?? named;
  const repeated = retrying(once, { ...config, closed: closed.signal, observer });
  const numbered = (next: Transport): Transport => observer?.numbering(next) ?? next;
  const close = async (): Promise<void> => {
    closed.abort();
    await connection.close();
  };
  const tokens = await openTokenSource(
    config,
    raising(numbered(once), peer),
    raising(numbered(repeated), peer),
    observer,
  ).catch(async (cause: unknown) => {
    await close();
    throw cause;
  });
  const authorized = numbered(tokens === undefined ? repeated : authorizing(repeated, tokens));

  const send = closing(raising(authorized, peer), closed.signal);
  const api = createApiClient(send);
  return Object.freeze({
    ...api,
    clock,
    requestTimeoutMs,
    logger,
    supports: supportsOf(api, send),
    describeConfig: () => describeConfig(config),
    close,
    [ASYNC_DISPOSE]: close,
  });
}
