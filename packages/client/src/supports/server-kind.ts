import { type ApiClient, type Edition, TokenResource } from "@baton/api";
import { ConductorSdkError } from "@baton/core";

/** Who answers: Conductor OSS, Orkes Conductor, or the embedded server with the operations that it names itself. */
export type ServerKind =
  | { readonly edition: Edition }
  | { readonly edition: "embedded"; readonly operationIds: ReadonlySet<string> };

/** Statuses by which a server says that it has no such path. */
const NO_SUCH_PATH: ReadonlySet<number | undefined> = new Set([404, 405]);

/**
 * Finds out who answers, with one request that changes nothing: `GET /token/userInfo`, which Orkes answers, OSS does not know (404)
 * and the embedded server refuses (501); that one is then asked for its list (`GET /baton/operations`).
 *
 * @throws {ConductorSdkError} what the request failed with, where that tells nothing about the server: AUTH, UNAVAILABLE, …
 */
export async function askServerKind(client: ApiClient, signal?: AbortSignal): Promise<ServerKind> {
  try {
    await TokenResource.getUserInfo({ client, signal });
    return { edition: "orkes" };
  } catch (cause) {
    const status = ConductorSdkError.is(cause) ? cause.status : undefined;
    if (NO_SUCH_PATH.has(status)) return { edition: "oss" };
    if (status !== 501) throw cause;
  }
  const served: unknown = await client.get({ url: "/baton/operations", signal });
  if (Array.isArray(served)) return { edition: "embedded", operationIds: new Set(served.map(String)) };
  throw new ConductorSdkError("UNSUPPORTED", "GET /baton/operations did not answer a list of operations", {
    request: { method: "GET", route: "/baton/operations" },
    body: served,
  });
}
