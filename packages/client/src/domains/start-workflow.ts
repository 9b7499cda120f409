import { type CallOptions, type StartWorkflowRequest, WorkflowResource } from "@baton/api";
import type { ConductorClient } from "../conductor-client";
import { namedArguments } from "./named-arguments";

/** What an execution that is started by name has besides its input. */
export interface StartByNameOptions extends CallOptions {
  /**
   * The version of the definition.
   * @default the latest
   */
  version?: number | undefined;
  /** An id of your own, to find the execution by. */
  correlationId?: string | undefined;
  /**
   * From 0 to 99: tasks of executions with a higher number are handed out first.
   * @default 0
   */
  priority?: number | undefined;
}

/** {@link StartByNameOptions} in parameters. */
export type StartByNameParameters = [
  version?: number,
  correlationId?: string,
  priority?: number,
  options?: CallOptions,
];

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
 * Starts an execution with nothing but an input.
 *
 * @param given {@link StartByNameOptions} or {@link StartByNameParameters}.
 * @see POST /workflow/{name}
 */
export function startWorkflowByName(
  client: ConductorClient,
  name: string,
  input: Record<string, unknown>,
  given: readonly unknown[],
): Promise<string> {
  const [named, options] = namedArguments<StartByNameOptions>(
    ["version", "correlationId", "priority"],
    given,
  );
  const { version, correlationId, priority, ...call } = { ...options, ...named };
  const query = { version, correlationId, priority };
  return WorkflowResource.startWorkflowByName({ ...call, client, path: { name }, body: input, query });
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
