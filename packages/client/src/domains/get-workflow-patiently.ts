import { type CallOptions, type Workflow, WorkflowResource } from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import type { ConductorClient } from "../conductor-client";

const PAUSE_MS = 10_000;

/** Answers that may be different later: not there yet, not allowed yet, the server is in trouble. */
const PASSING: ReadonlySet<number | undefined> = new Set([403, 404, 500]);

/**
 * Reads an execution, asking again up to `retry` times when the answer may pass.
 *
 * @see GET /workflow/{workflowId}
 */
export async function getWorkflowPatiently(
  client: ConductorClient,
  workflowId: string,
  includeTasks: boolean,
  retry: number,
  options: CallOptions | undefined,
): Promise<Workflow> {
  for (let left = retry; ; left -= 1) {
    try {
      return await WorkflowResource.getExecutionStatus({
        ...options,
        client,
        path: { workflowId },
        query: { includeTasks },
      });
    } catch (cause) {
      if (left <= 0 || !ConductorSdkError.is(cause) || !PASSING.has(cause.status)) throw cause;
      await client.clock.sleep(PAUSE_MS, options?.signal);
    }
  }
}
