import type { StartWorkflowRequest, WorkflowDef, WorkflowRun } from "@baton/api";

/**
 * What a {@link ConductorWorkflow} needs to register and run itself. A `WorkflowExecutor` of `@baton/client` fits.
 */
export interface WorkflowExecutorPort {
  /**
   * Stores a definition.
   * @see POST /metadata/workflow
   */
  registerWorkflow(override: boolean, workflow: WorkflowDef): Promise<unknown>;
  /**
   * Starts a workflow and returns its id.
   * @see POST /workflow
   */
  startWorkflow(request: StartWorkflowRequest): Promise<string>;
  /**
   * Starts a workflow and returns when it is done, or when the named task is.
   * @see POST /workflow/execute/{name}/{version}
   */
  executeWorkflow(
    request: StartWorkflowRequest,
    name: string,
    version: number,
    requestId: string,
    waitUntilTaskRef?: string,
  ): Promise<WorkflowRun>;
}
