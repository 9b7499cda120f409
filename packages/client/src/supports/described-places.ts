import type { ApiResponse, Transport } from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import { placeOf } from "./place-of";

/** Where Conductor OSS describes itself, below the root of the server, unless its `springdoc` properties say otherwise. */
const DESCRIPTION = "/api-docs";

/** By which a description is Conductor's, and not that of a gateway in front of it. */
const IN_EVERY_CONDUCTOR = "POST /workflow";

/** What Conductor OSS serves without describing it. */
const UNDESCRIBED = ["GET /version"];

/**
 * Asks a Conductor OSS for its own description, which knows what its settings and its version leave out.
 *
 * @param send carries the request; rejects with a `ConductorSdkError` when there is no answer.
 * @returns what it serves, as `placeOf` writes it; `undefined` when it does not describe itself.
 * @throws {ConductorSdkError} what the request failed with.
 * @see GET /api-docs, which describes 155 operations on Conductor OSS 3.32.3
 */
export async function askDescribedPlaces(send: Transport): Promise<ReadonlySet<string> | undefined> {
  const request = { method: "GET", route: DESCRIPTION, path: DESCRIPTION, query: "", headers: {} } as const;
  const answer = await send({ ...request, repeatable: true, root: true }).catch(refused);
  const paths = answer === undefined ? {} : pathsIn(answer.body);
  const places = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(isObject(item) ? item : {}).map((method) =>
      placeOf(`${method} ${path.replace(/^\/api\//, "/")}`),
    ),
  );
  return places.includes(IN_EVERY_CONDUCTOR) ? new Set([...places, ...UNDESCRIBED]) : undefined;
}

/** A server that keeps its description to itself is no failure; one that cannot answer now is. */
function refused(cause: unknown): ApiResponse | undefined {
  if (ConductorSdkError.is(cause) && cause.status !== undefined && !cause.retryable) return undefined;
  throw cause;
}

function pathsIn(body: string): Readonly<Record<string, unknown>> {
  try {
    const description: unknown = JSON.parse(body);
    const paths = isObject(description) ? description["paths"] : undefined;
    return isObject(paths) ? paths : {};
  } catch {
    // A web page, from whatever stands in front of the server.
    return {};
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
