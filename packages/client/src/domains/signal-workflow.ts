import { type CallOptions, TaskResource, type TaskResultStatus } from "@baton/api";
import type { ConductorClient } from "../conductor-client";
import { type EnhancedSignalResponse, enhanceSignalResponse } from "./enhance-signal-response";
import { heldMs } from "./execute-workflow";
import type { ReturnStrategy } from "./return-strategy";
import type { TaskResultOutputData } from "./task-result-status";

/** How long the server waits in a synchronous signal. */
const SIGNAL_WAIT_SECONDS = 5;

/**
 * Gives the task that an execution waits for its result, then waits until the execution ends or waits again.
 *
 * @see POST /tasks/{workflowId}/{status}/signal/sync
 */
export async function signalWorkflow(
  client: ConductorClient,
  path: { readonly workflowId: string; readonly status: TaskResultStatus },
  output: TaskResultOutputData,
  returnStrategy: ReturnStrategy,
  options: CallOptions | undefined,
): Promise<EnhancedSignalResponse> {
  const answer = await TaskResource.signalWorkflowTaskSync({
    timeoutMs: heldMs(client, SIGNAL_WAIT_SECONDS),
    ...options,
    client,
    path,
    body: output,
    query: { returnStrategy },
  });
  return enhanceSignalResponse(answer);
}
