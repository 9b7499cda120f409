import { type CallOptions, type StartWorkflowRequest, WorkflowResource } from "@baton/api";
import type { ConductorClient } from "../conductor-client";
import { type EnhancedSignalResponse, enhanceSignalResponse } from "./enhance-signal-response";
import type { Consistency, ReturnStrategy } from "./return-strategy";

/** How long the server waits unless told otherwise. */
const DEFAULT_WAIT_SECONDS = 10;

/** A start whose name stands beside it. */
export type ExecuteRequest = Omit<StartWorkflowRequest, "name"> & Partial<Pick<StartWorkflowRequest, "name">>;

/** How a synchronous execution waits and what it answers. */
export interface ExecuteOptions extends CallOptions {
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

/** Which workflow a synchronous execution is of, and how its answer is named. */
export interface ExecuteTarget {
  readonly name: string;
  readonly version: number;
  readonly requestId: string;
}

/**
 * Starts an execution and waits for it on the server.
 *
 * @see POST /workflow/execute/{name}/{version}
 */
export async function executeWorkflow(
  client: ConductorClient,
  request: ExecuteRequest,
  { name, version, requestId }: ExecuteTarget,
  options: ExecuteOptions,
): Promise<EnhancedSignalResponse> {
  const { waitUntilTaskRef, waitForSeconds, consistency, returnStrategy, ...call } = options;
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
