import type { ApiRequest, ApiResponse, Transport } from "@baton/api";
import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import type { ConductorClient } from "../src/conductor-client";
import type { ConductorClientOptions } from "../src/config/options";
import { createConductorClient } from "../src/create-conductor-client";

/** What a scripted server answers: a status with a JSON body, or a text. */
export interface Scripted {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers one request; throws for a broken connection. */
export type Script = (request: ApiRequest, count: number) => Scripted | Promise<Scripted>;

/** A server in this process that answers by script and records what it is asked. */
export function scriptedServer(script: Script): { transport: Transport; requests: ApiRequest[] } {
  const requests: ApiRequest[] = [];
  const transport: Transport = async (request) => {
    requests.push(request);
    return toResponse(await script(request, requests.length));
  };
  return { transport, requests };
}

function toResponse({ status, json, text, headers }: Scripted): ApiResponse {
  if (text !== undefined)
    return { status: status ?? 200, headers: { "content-type": "text/plain", ...headers }, body: text };
  const body = json === undefined ? "" : JSON.stringify(json);
  return { status: status ?? 200, headers: { "content-type": "application/json", ...headers }, body };
}

/** A client of a scripted server, under a manual clock. */
export async function connectTo(
  script: Script,
  options: ConductorClientOptions = {},
): Promise<{ client: ConductorClient; requests: ApiRequest[]; clock: ManualClock }> {
  const clock = new ManualClock();
  const { transport, requests } = scriptedServer(script);
  const client = await createConductorClient({
    transport,
    clock,
    random: () => 0.5,
    env: {},
    logger: noopLogger,
    ...options,
  });
  return { client, requests, clock };
}

/** What of a request matters in a test of a domain client. */
export function shown({ method, path, query, body }: ApiRequest): string {
  const text = typeof body === "string" && body !== "" ? ` ${body}` : "";
  return `${method} ${path}${query === "" ? "" : `?${decodeURIComponent(query)}`}${text}`;
}
