import { type Workflow, WorkflowResource } from "@baton/api";
import { type Backoff, backoffMs, ConductorSdkError } from "@baton/core";
import type { ConductorClient } from "../conductor-client";

/** What {@link waitForWorkflow} waits for, and how long. */
export interface WaitForWorkflowOptions {
  /**
   * Ends the wait when it accepts the execution. It is asked about ended executions too, which end the wait anyway.
   * @default the execution has ended
   */
  until?: ((workflow: Workflow) => boolean) | undefined;
  /**
   * Longest wait.
   * @default no limit
   */
  timeoutMs?: number | undefined;
  /** Ends the wait with ABORTED. */
  signal?: AbortSignal | undefined;
}

/** Short executions are seen at once, long ones cost one request in two seconds. */
const PACE: Backoff = { firstMs: 20, factor: 1.5, maxMs: 2_000, jitter: 0 };

const ENDED: ReadonlySet<string> = new Set(["COMPLETED", "FAILED", "TIMED_OUT", "TERMINATED"]);

/**
 * Reads an execution until it has ended or is as it should be.
 *
 * @throws {ConductorSdkError} TIMEOUT when it takes longer than allowed; ABORTED by the signal; NOT_FOUND when there is none.
 */
export async function waitForWorkflow(
  client: ConductorClient,
  workflowId: string,
  options: WaitForWorkflowOptions = {},
): Promise<Workflow> {
  const { until = () => false, timeoutMs = Number.POSITIVE_INFINITY, signal } = options;
  const { clock } = client;
  const deadline = clock.now() + timeoutMs;
  for (let round = 1; ; round += 1) {
    const workflow = await WorkflowResource.getExecutionStatus({
      client,
      path: { workflowId },
      query: { includeTasks: true },
      signal,
    });
    if (ENDED.has(workflow.status) || until(workflow)) return workflow;
    const left = deadline - clock.now();
    if (left <= 0) throw tookTooLong(workflow, timeoutMs);
    await clock.sleep(
      Math.min(
        backoffMs(PACE, round, () => 0),
        left,
      ),
      signal,
    );
  }
}

function tookTooLong({ workflowId, status }: Workflow, timeoutMs: number): ConductorSdkError {
  const message = `the execution ${workflowId} is still ${status} after ${timeoutMs} ms`;
  return new ConductorSdkError("TIMEOUT", message, { retryable: true });
}
