import { createApiClient, TokenResource, type Transport } from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import type { ClientConfig } from "../config/resolve-config";
import type { Resolved } from "../config/setting";
import type { Observer } from "../transport/observer";
import { TokenSource } from "./token-source";
import { waitForServer } from "./wait-for-server";

/**
 * Asks for the first token. Nothing is asked without keys, and there is no source when the server has no tokens (404), as
 * Conductor OSS. A server that is not there yet is waited for as long as the configuration says.
 *
 * @param first how the first token is asked for: without repetitions, so that a wrong address shows at once.
 * @param later how the others are.
 * @param observer hears of each of those.
 * @throws {ConductorSdkError} AUTH when the server refuses the keys.
 */
export async function openTokenSource(
  config: ClientConfig,
  first: Transport,
  later: Transport,
  observer?: Observer,
): Promise<TokenSource | undefined> {
  if (config.keyId === "") return undefined;
  const again = (): Promise<string> => issueToken(config, later);
  try {
    return new TokenSource({
      first: await waitForServer(() => issueToken(config, first), config),
      issue: observer?.refreshing(again) ?? again,
      refreshTokenInterval: config.refreshTokenInterval,
      clock: config.clock,
      random: config.random,
      logger: config.logger,
    });
  } catch (cause) {
    if (!ConductorSdkError.is(cause) || cause.status !== 404) throw cause;
    config.logger.info("client.auth.off", { reason: "the server has no token endpoint" });
    return undefined;
  }
}

async function issueToken(config: ClientConfig, transport: Transport): Promise<string> {
  const answer = await TokenResource.generateToken({
    client: createApiClient(transport),
    body: { keyId: config.keyId, keySecret: config.keySecret },
    timeoutMs: config.connectTimeoutMs,
  }).catch((cause: unknown) => {
    throw refusal(config, cause);
  });
  // Whatever the description promises, an unusable token must not be sent with every request.
  if (typeof answer?.token === "string" && answer.token !== "") return answer.token;
  throw new ConductorSdkError("AUTH", "POST /token answered without a token", {
    request: { method: "POST", route: "/token" },
    body: answer,
  });
}

/** Statuses by which servers refuse keys. */
const REFUSED: ReadonlySet<number | undefined> = new Set([400, 401, 403]);

function refusal(config: ClientConfig, cause: unknown): unknown {
  if (!ConductorSdkError.is(cause) || !REFUSED.has(cause.status)) return cause;
  const { keyId, keySecret } = config.settings;
  const message = `${cause.message}. The server ${config.server.url} refuses the keys: check keyId (${originOf(keyId)}) and keySecret (${originOf(keySecret)})`;
  return new ConductorSdkError("AUTH", message, {
    status: cause.status,
    body: cause.body,
    request: cause.request,
    requestId: cause.requestId,
    cause,
  });
}

function originOf({ origin, variable }: Resolved<string>): string {
  return variable === undefined ? `from ${origin}` : `from the environment variable ${variable}`;
}
