import { createApiClient } from "./client";
import { OPERATIONS } from "./generated/operations.gen";
import * as resources from "./generated/resources.gen";
import type { Operation } from "./operation";
import type { ApiRequest } from "./transport";

type AnyCall = (options: object) => Promise<unknown>;

/** The function of an operation, where its types are of no use: each has its own. */
function callOf({ resource, operationId }: Operation): AnyCall {
  const functions = new Map<string, object>(Object.entries(resources)).get(resource) ?? {};
  const call = new Map<string, unknown>(Object.entries(functions)).get(operationId);
  if (typeof call !== "function") throw new Error(`there is no ${resource}.${operationId}`);
  return call as AnyCall;
}

/** A value for each parameter of the path: its name, so that parameters that change places are seen. */
function valuesFor(path: string): Record<string, string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return Object.fromEntries(names.map((name) => [name, `v-${name}`]));
}

async function sent(operation: Operation, path: Record<string, string>): Promise<readonly ApiRequest[]> {
  const requests: ApiRequest[] = [];
  const client = createApiClient(async (request) => {
    requests.push(request);
    return { status: 204, headers: {}, body: "" };
  });
  await callOf(operation)({ client, path }).catch((error: unknown) => {
    if (Object.keys(path).length > 0 || !operation.path.includes("{")) throw error;
  });
  return requests;
}

describe("every operation", () => {
  it("is called through its resource, and sends what the description says", async () => {
    for (const operation of OPERATIONS) {
      const { method, path, repeatable, root, answer } = operation;

      const requests = await sent(operation, valuesFor(path));

      expect(requests).toEqual([
        expect.objectContaining({
          method,
          route: path,
          path: path.replace(/\{(\w+)\}/g, "v-$1"),
          repeatable,
          root,
          answer: answer === "bytes" ? "bytes" : undefined,
        }),
      ]);
    }
  });

  it("sends nothing when a value of its path is missing", async () => {
    for (const operation of OPERATIONS.filter(({ path }) => path.includes("{"))) {
      expect([operation.operationId, await sent(operation, {})]).toEqual([operation.operationId, []]);
    }
  });

  it("is in one resource only, under a name of its own", () => {
    const names = Object.values(resources).flatMap((resource) => Object.keys(resource));

    expect(names).toHaveLength(OPERATIONS.length);
    expect(new Set(names).size).toBe(OPERATIONS.length);
  });
});
