import { type CallOptions, type StartWorkflowRequest, WorkflowResource } from "@baton/api";
import type { ConductorClient } from "../conductor-client";

/**
 * Starts an execution. A key makes the start repeatable: the server starts at most one execution for it, so a lost answer is asked
 * for again.
 *
 * @see POST /workflow
 */
export function startWorkflow(
  client: ConductorClient,
  request: StartWorkflowRequest,
  options: CallOptions | undefined,
): Promise<string> {
  const repeatable = (request.idempotencyKey ?? "") === "" ? undefined : true;
  return WorkflowResource.startWorkflow({ repeatable, ...options, client, body: request });
}

/**
 * Starts several executions at once. The promises may be awaited one by one: a failure that nobody awaits yet must not end the
 * process as an unhandled rejection.
 */
export function startWorkflows(
  client: ConductorClient,
  requests: readonly StartWorkflowRequest[],
  options: CallOptions | undefined,
): Promise<string>[] {
  return requests.map((request) => {
    const started = startWorkflow(client, request, options);
    started.catch(() => undefined);
    return started;
  });
}
