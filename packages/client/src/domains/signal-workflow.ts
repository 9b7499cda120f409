import { type CallOptions, TaskResource, type TaskResultStatus } from "@baton/api";
import type { ConductorClient } from "../conductor-client";
import { type EnhancedSignalResponse, enhanceSignalResponse } from "./enhance-signal-response";
import { heldMs } from "./execute-workflow";
import { namedArguments } from "./named-arguments";
import { ReturnStrategy } from "./return-strategy";
import type { TaskResultOutputData } from "./task-result-status";

/** How long the server waits in a synchronous signal. */
const SIGNAL_WAIT_SECONDS = 5;

/** What became of the task that an execution waits for. */
export interface WorkflowSignal {
  /** The execution. */
  readonly workflowId: string;
  /** The state that the task has now. */
  readonly status: TaskResultStatus;
  /**
   * What the task produced.
   * @default nothing
   */
  readonly outputData?: TaskResultOutputData | undefined;
  /**
   * What the answer shows.
   * @default "TARGET_WORKFLOW"
   */
  readonly returnStrategy?: ReturnStrategy | undefined;
}

/** A {@link WorkflowSignal} in parameters. */
export type SignalParameters = [
  workflowInstanceId: string,
  status: TaskResultStatus,
  taskOutput: TaskResultOutputData,
  returnStrategy?: ReturnStrategy,
  options?: CallOptions,
];

/** The order of {@link SignalParameters}. */
const SIGNAL = ["workflowId", "status", "outputData", "returnStrategy"] as const;

/**
 * Gives the task that an execution waits for its result, then waits until the execution ends or waits again.
 *
 * @param given a {@link WorkflowSignal} and {@link CallOptions}, or {@link SignalParameters}.
 * @see POST /tasks/{workflowId}/{status}/signal/sync
 */
export async function signalWorkflow(
  client: ConductorClient,
  given: readonly unknown[],
): Promise<EnhancedSignalResponse> {
  const [signal, options] = namedArguments<WorkflowSignal>(SIGNAL, given);
  const { outputData = {}, returnStrategy = ReturnStrategy.TARGET_WORKFLOW, ...path } = signal;
  const answer = await TaskResource.signalWorkflowTaskSync({
    timeoutMs: heldMs(client, SIGNAL_WAIT_SECONDS),
    ...options,
    client,
    path,
    body: outputData,
    query: { returnStrategy },
  });
  return enhanceSignalResponse(answer);
}
