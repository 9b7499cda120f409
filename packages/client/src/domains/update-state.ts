import { type CallOptions, WorkflowResource, type WorkflowRun, type WorkflowStateUpdate } from "@baton/api";
import type { ConductorClient } from "../conductor-client";
import { heldMs } from "./execute-workflow";
import { namedArguments } from "./named-arguments";

/** How a change of state waits for what follows from it. */
export interface UpdateStateOptions extends CallOptions {
  /** Any text that names this request; it comes back in the answer. */
  requestId: string;
  /** Reference names, separated by commas: the wait ends when one of these tasks has ended. */
  waitUntilTaskRef?: string | undefined;
  /**
   * Longest wait on the server.
   * @default 10
   */
  waitForSeconds?: number | undefined;
}

/** {@link UpdateStateOptions} in parameters. */
export type UpdateStateParameters = [
  requestId: string,
  waitUntilTaskRef?: string,
  waitForSeconds?: number,
  options?: CallOptions,
];

/**
 * Sets variables and a task's result in one step, then waits.
 *
 * @param given {@link UpdateStateOptions} or {@link UpdateStateParameters}.
 * @see POST /workflow/{workflowId}/state
 */
export function updateState(
  client: ConductorClient,
  workflowId: string,
  body: WorkflowStateUpdate,
  given: readonly unknown[],
): Promise<WorkflowRun> {
  const names = ["requestId", "waitUntilTaskRef", "waitForSeconds"] as const;
  const [named, options] = namedArguments<UpdateStateOptions>(names, given);
  const { requestId, waitUntilTaskRef, waitForSeconds, ...call } = { ...options, ...named };
  return WorkflowResource.updateWorkflowAndTaskState({
    ...call,
    timeoutMs: call.timeoutMs ?? heldMs(client, waitForSeconds),
    client,
    path: { workflowId },
    body,
    query: { requestId, waitUntilTaskRef, waitForSeconds },
  });
}
