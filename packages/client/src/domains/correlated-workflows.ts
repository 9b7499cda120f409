import {
  type CallOptions,
  type CorrelationIdsSearchRequest,
  type Workflow,
  WorkflowResource,
} from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import type { ConductorClient } from "../conductor-client";

/** Which executions with a correlation id are meant, and what is read of them. */
export interface CorrelatedOptions extends CallOptions {
  /**
   * Also those that do not run, such as ended ones.
   * @default false
   */
  includeClosed?: boolean | undefined;
  /**
   * Reads their tasks too.
   * @default false
   */
  includeTasks?: boolean | undefined;
}

/**
 * Reads executions by correlation id, in lists by that id.
 *
 * @see POST /workflow/correlated/batch, or POST /workflow/{name}/correlated for each name where the server has no such operation
 */
export async function getByCorrelationIds(
  client: ConductorClient,
  request: CorrelationIdsSearchRequest,
  { includeClosed = false, includeTasks = false, ...call }: CorrelatedOptions,
): Promise<Record<string, Workflow[]>> {
  const asked = { ...call, client, query: { includeClosed, includeTasks } };
  try {
    return await WorkflowResource.getWorkflowsByNamesAndCorrelationIds({ ...asked, body: request });
  } catch (cause) {
    if (!ConductorSdkError.is(cause) || cause.code !== "UNSUPPORTED") throw cause;
  }
  const body = request.correlationIds;
  const names = [...new Set(request.workflowNames)];
  const answers = await Promise.all(
    names.map((name) => WorkflowResource.getWorkflowsByCorrelationIds({ ...asked, path: { name }, body })),
  );
  return Object.fromEntries(body.map((id) => [id, answers.flatMap((answer) => answer[id] ?? [])]));
}

/**
 * Reads the executions of one workflow that have a correlation id.
 *
 * @see GET /workflow/{name}/correlated/{correlationId}
 */
export function getByCorrelationId(
  client: ConductorClient,
  path: { readonly name: string; readonly correlationId: string },
  { includeClosed, includeTasks, ...call }: CorrelatedOptions,
): Promise<Workflow[]> {
  const query = { includeClosed, includeTasks };
  return WorkflowResource.getWorkflowsByCorrelationId({ ...call, client, path, query });
}
