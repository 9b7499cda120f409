import type { ApiCall, ApiMethod, HttpMethod } from "@baton/api";
import { type Description, resultProblems, sentProblems } from "@baton/api/testing";
import type { ConductorClient } from "@baton/client";

/** A connection whose every exchange is compared with the description. */
export interface JudgedClient {
  readonly client: ConductorClient;
  /** What was wrong with the exchanges since the last time it was asked for, each with its operation. */
  takeProblems(): string[];
}

/**
 * Compares everything that a connection sends with success, and every answer, with the description: types, required fields, and no
 * field that has no name there. Nothing changes for those who use it. An answer to what the server does not have is none of that
 * operation: there are paths of Orkes that OSS takes for others.
 */
export function judged(client: ConductorClient, description: Description): JudgedClient {
  const problems = new Set<string>();
  const judge = async (method: HttpMethod, { url, body }: ApiCall, answer: unknown): Promise<void> => {
    const operation = description.paths[url]?.[method.toLowerCase()];
    const found =
      operation === undefined
        ? ["is not described"]
        : [
            ...sentProblems(description, operation, asSent(body)),
            ...resultProblems(description, operation, answer),
          ];
    if (found.length === 0) return;
    if (operation !== undefined && !(await client.supports(operation.operationId))) return;
    for (const problem of found) problems.add(`${method} ${url}: ${problem}`);
  };
  const judging = (method: HttpMethod, send: ApiMethod): ApiMethod => {
    const call = async (request: ApiCall): Promise<unknown> => {
      const answer = await send(request);
      await judge(method, request, answer);
      return answer;
    };
    return call as ApiMethod; // generic in what the description says of the answer, which is what is judged here
  };
  return {
    client: Object.freeze({
      ...client,
      get: judging("GET", client.get),
      post: judging("POST", client.post),
      put: judging("PUT", client.put),
      delete: judging("DELETE", client.delete),
      patch: judging("PATCH", client.patch),
    }),
    takeProblems: () => {
      const taken = [...problems];
      problems.clear();
      return taken;
    },
  };
}

/** A body as it travels: without what is undefined. Text and bytes are their own form. */
function asSent(body: unknown): unknown {
  if (body === undefined || typeof body === "string" || body instanceof Uint8Array) return undefined;
  return JSON.parse(JSON.stringify(body));
}
