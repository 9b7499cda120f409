import {
  type BulkResponse,
  type BulkResponseWorkflowModel,
  type CallOptions,
  WorkflowBulkResource,
} from "@baton/api";
import type { ConductorClient } from "../conductor-client";

/**
 * Does the same to many executions in one request, 1,000 at most. What became of each is in the answer: some may be done while others
 * are refused. Every method rejects with a `ConductorSdkError` when the request as a whole is.
 *
 * @example
 * const { bulkErrorResults } = await new WorkflowBulkClient(client).pauseWorkflows(workflowIds);
 */
export class WorkflowBulkClient {
  constructor(private readonly client: ConductorClient) {}

  /** Schedules no more tasks of these until they are resumed. @see PUT /workflow/bulk/pause */
  pauseWorkflows(workflowIds: readonly string[], options?: CallOptions): Promise<BulkResponse> {
    return WorkflowBulkResource.pauseWorkflows(this.#of(workflowIds, options));
  }

  /** Goes on after a pause. @see PUT /workflow/bulk/resume */
  resumeWorkflows(workflowIds: readonly string[], options?: CallOptions): Promise<BulkResponse> {
    return WorkflowBulkResource.resumeWorkflows(this.#of(workflowIds, options));
  }

  /** Starts finished executions over, under the same ids. @see POST /workflow/bulk/restart */
  restartWorkflows(
    workflowIds: readonly string[],
    useLatestDefinitions = false,
    options?: CallOptions,
  ): Promise<BulkResponse> {
    const query = { useLatestDefinitions };
    return WorkflowBulkResource.restartWorkflows({ ...this.#of(workflowIds, options), query });
  }

  /** Goes on with failed executions at their failed tasks. @see POST /workflow/bulk/retry */
  retryWorkflows(workflowIds: readonly string[], options?: CallOptions): Promise<BulkResponse> {
    return WorkflowBulkResource.retryWorkflows(this.#of(workflowIds, options));
  }

  /**
   * Ends executions as TERMINATED.
   *
   * @param triggerFailureWorkflow whether their failure workflows are started; Orkes only.
   * @see POST /workflow/bulk/terminate
   */
  terminateWorkflows(
    workflowIds: readonly string[],
    reason?: string,
    triggerFailureWorkflow?: boolean,
    options?: CallOptions,
  ): Promise<BulkResponse> {
    const query = { reason: reason || undefined, triggerFailureWorkflow };
    return WorkflowBulkResource.terminateWorkflows({ ...this.#of(workflowIds, options), query });
  }

  /** Removes executions; Orkes only ({@link removeWorkflows} elsewhere). @see POST /workflow/bulk/delete */
  deleteWorkflows(workflowIds: readonly string[], options?: CallOptions): Promise<BulkResponse> {
    return WorkflowBulkResource.deleteWorkflows(this.#of(workflowIds, options));
  }

  /**
   * Removes executions; OSS only ({@link deleteWorkflows} on Orkes).
   *
   * @param archiveWorkflow whether searches still find them; only ended ones can be kept for that, others are refused.
   * @see DELETE /workflow/bulk/remove
   */
  removeWorkflows(
    workflowIds: readonly string[],
    archiveWorkflow = true,
    options?: CallOptions,
  ): Promise<BulkResponse> {
    const query = { archiveWorkflow };
    return WorkflowBulkResource.removeWorkflows({ ...this.#of(workflowIds, options), query });
  }

  /**
   * Ends executions and removes them; OSS only. Each is two steps: an id may be in both parts of the answer, or twice among the successful.
   *
   * @param archiveWorkflow whether searches still find them.
   * @see DELETE /workflow/bulk/terminate-remove
   */
  terminateAndRemoveWorkflows(
    workflowIds: readonly string[],
    reason?: string,
    archiveWorkflow = true,
    options?: CallOptions,
  ): Promise<BulkResponse> {
    const query = { reason: reason || undefined, archiveWorkflow };
    return WorkflowBulkResource.terminateAndRemoveWorkflows({ ...this.#of(workflowIds, options), query });
  }

  /** Reads executions as the server keeps them; OSS only. @see POST /workflow/bulk/search */
  getWorkflowsByIds(
    workflowIds: readonly string[],
    includeTasks = true,
    options?: CallOptions,
  ): Promise<BulkResponseWorkflowModel> {
    const query = { includeTasks };
    return WorkflowBulkResource.getWorkflowsByIds({ ...this.#of(workflowIds, options), query });
  }

  #of(workflowIds: readonly string[], options: CallOptions | undefined) {
    return { ...options, client: this.client, body: [...workflowIds] };
  }
}
