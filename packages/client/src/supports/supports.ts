import type { ApiClient } from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import { askServerKind, type ServerKind } from "./server-kind";

/** Tells whether the server has an operation, by its id or by its place. */
export type Supports = (operation: string) => Promise<boolean>;

/**
 * Makes the function that answers what a server has. It asks the server once, at the first question, and keeps the answer; a
 * failure is not kept.
 */
export function supportsOf(client: ApiClient): Supports {
  let asked: Promise<ServerKind> | undefined;
  const kindOfServer = (): Promise<ServerKind> => {
    asked ??= askServerKind(client).catch((cause: unknown) => {
      asked = undefined;
      throw cause;
    });
    return asked;
  };
  return async (name) => {
    const { findOperation } = await import("./find-operation");
    const operation = findOperation(name);
    if (operation === undefined) {
      throw new ConductorSdkError(
        "INVALID",
        `Conductor has no operation "${name}": give an operation id such as startWorkflow, or a place such as POST /workflow`,
      );
    }
    const server = await kindOfServer();
    return server.edition === "embedded"
      ? server.operationIds.has(operation.operationId)
      : operation.editions.includes(server.edition);
  };
}
