import { type ApiClient, TokenResource, type Transport } from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import { askDescribedPlaces } from "./described-places";

/** Who answers: Conductor OSS with the operations that it describes, Orkes Conductor, or the embedded server with those it names. */
export type ServerKind =
  | { readonly edition: "oss"; readonly places: ReadonlySet<string> | undefined }
  | { readonly edition: "orkes" }
  | { readonly edition: "embedded"; readonly operationIds: ReadonlySet<string> };

/** Statuses by which a server says that it has no such path. */
const NO_SUCH_PATH: ReadonlySet<number | undefined> = new Set([404, 405]);

/**
 * Finds out who answers, with one request that changes nothing: `GET /token/userInfo`, which Orkes answers, OSS does not know (404)
 * and the embedded server refuses (501). Those two are then asked what they have: OSS for its description (`GET /api-docs`), the
 * embedded server for its list (`GET /baton/operations`).
 *
 * @param send carries what is no operation of the description.
 * @throws {ConductorSdkError} what the request failed with, where that tells nothing about the server: AUTH, UNAVAILABLE, …
 */
export async function askServerKind(client: ApiClient, send: Transport): Promise<ServerKind> {
  try {
    await TokenResource.getUserInfo({ client });
    return { edition: "orkes" };
  } catch (cause) {
    const status = ConductorSdkError.is(cause) ? cause.status : undefined;
    if (NO_SUCH_PATH.has(status)) return { edition: "oss", places: await askDescribedPlaces(send) };
    if (status !== 501) throw cause;
  }
  const served: unknown = await client.get({ url: "/baton/operations" });
  if (Array.isArray(served)) return { edition: "embedded", operationIds: new Set(served.map(String)) };
  throw new ConductorSdkError("UNSUPPORTED", "GET /baton/operations did not answer a list of operations", {
    request: { method: "GET", route: "/baton/operations" },
    body: served,
  });
}
