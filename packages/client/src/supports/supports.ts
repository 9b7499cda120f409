import type { ApiClient, Transport } from "@baton/api";
import type { Operation } from "@baton/api/operations";
import { ConductorSdkError } from "@baton/core";
import { findOperation } from "./find-operation";
import { placeOf } from "./place-of";
import { askServerKind, type ServerKind } from "./server-kind";

/** Tells whether the server has an operation, by its id or by its place. */
export type Supports = (operation: string) => Promise<boolean>;

/**
 * Makes the function that answers what a server has. It asks the server once, at the first question, and keeps the answer; a
 * failure is not kept.
 *
 * @param send what the client sends with.
 */
export function supportsOf(client: ApiClient, send: Transport): Supports {
  let asked: Promise<ServerKind> | undefined;
  const kindOfServer = (): Promise<ServerKind> => {
    asked ??= askServerKind(client, send).catch((cause: unknown) => {
      asked = undefined;
      throw cause;
    });
    return asked;
  };
  return async (name) => {
    const operation = await findOperation(name);
    if (operation === undefined) {
      throw new ConductorSdkError(
        "INVALID",
        `Conductor has no operation "${name}": give an operation id such as startWorkflow, or a place such as POST /workflow`,
      );
    }
    return has(await kindOfServer(), operation);
  };
}

function has(server: ServerKind, { operationId, method, path, editions }: Operation): boolean {
  if (server.edition === "embedded") return server.operationIds.has(operationId);
  if (server.edition === "oss" && server.places !== undefined)
    return server.places.has(placeOf(`${method} ${path}`));
  return editions.includes(server.edition);
}
