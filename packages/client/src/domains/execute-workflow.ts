import { type CallOptions, type StartWorkflowRequest, WorkflowResource } from "@baton/api";
import type { ConductorClient } from "../conductor-client";
import { type EnhancedSignalResponse, enhanceSignalResponse } from "./enhance-signal-response";
import { namedArguments } from "./named-arguments";
import type { Consistency, ReturnStrategy } from "./return-strategy";

/** How long the server waits unless told otherwise. */
const DEFAULT_WAIT_SECONDS = 10;

/** A start whose name stands beside it. */
export type ExecuteRequest = Omit<StartWorkflowRequest, "name"> & Partial<Pick<StartWorkflowRequest, "name">>;

/** How a synchronous execution waits and what it answers. */
export interface ExecuteOptions extends CallOptions {
  /**
   * Any text that names this request in the answer.
   * @default none
   */
  requestId?: string | undefined;
  /** Reference names, separated by commas: the wait ends when one of these tasks has ended. */
  waitUntilTaskRef?: string | undefined;
  /**
   * Longest wait on the server.
   * @default 10
   */
  waitForSeconds?: number | undefined;
  /**
   * Orkes only.
   * @default the server's
   */
  consistency?: Consistency | undefined;
  /**
   * What the answer shows.
   * @default "TARGET_WORKFLOW"
   */
  returnStrategy?: ReturnStrategy | undefined;
}

/** The workflow, and {@link ExecuteOptions}, in parameters; the options may come from the fourth on. */
export type ExecuteParameters = [
  name: string,
  version: number,
  requestId: string,
  waitUntilTaskRef?: string | ExecuteOptions,
  waitForSeconds?: number,
  consistency?: Consistency,
  returnStrategy?: ReturnStrategy,
  options?: CallOptions,
];

/** Both ways to say how to execute, in one. */
interface ExecuteArguments extends Omit<ExecuteOptions, "waitUntilTaskRef"> {
  name?: string | undefined;
  version?: number | undefined;
  waitUntilTaskRef?: string | ExecuteOptions | undefined;
}

const NAMES = [
  "name",
  "version",
  "requestId",
  "waitUntilTaskRef",
  "waitForSeconds",
  "consistency",
  "returnStrategy",
] as const;

/** Stands for the latest version in the path. */
const LATEST = 0;

/**
 * Starts an execution and waits for it on the server.
 *
 * @param given {@link ExecuteOptions} or {@link ExecuteParameters}; none for the latest version, or that of the request.
 * @see POST /workflow/execute/{name}/{version}
 */
export async function executeWorkflow(
  client: ConductorClient,
  request: ExecuteRequest,
  given: readonly unknown[],
): Promise<EnhancedSignalResponse> {
  const [{ waitUntilTaskRef: wait, ...named }, options] = namedArguments<ExecuteArguments>(NAMES, given);
  const { name = request.name ?? "", version = request.version ?? LATEST, ...rest } = named;
  const all = { ...options, ...rest, ...(typeof wait === "object" ? wait : { waitUntilTaskRef: wait }) };
  const { requestId, waitUntilTaskRef, waitForSeconds, consistency, returnStrategy, ...call } = all;
  const answer = await WorkflowResource.executeWorkflow({
    ...call,
    timeoutMs: call.timeoutMs ?? heldMs(client, waitForSeconds),
    client,
    path: { name, version },
    body: { ...request, name: request.name ?? name },
    query: {
      requestId: requestId || undefined,
      waitUntilTaskRef: waitUntilTaskRef || undefined,
      waitForSeconds,
      consistency,
      returnStrategy,
    },
  });
  return enhanceSignalResponse(answer);
}

/**
 * How long a request may take that the server holds on purpose: its own waiting time on top of the usual limit.
 *
 * @returns milliseconds.
 */
export function heldMs(client: ConductorClient, waitForSeconds = DEFAULT_WAIT_SECONDS): number {
  return client.requestTimeoutMs + Math.max(waitForSeconds, 0) * 1_000;
}
