import { type CallOptions, WorkflowResource } from "@baton/api";
import type { ConductorClient } from "../conductor-client";

/** Which of the executions that run are meant. */
export interface RunningWorkflowOptions extends CallOptions {
  /**
   * The version of the definition. OSS on SQLite looks at it only when both times are given.
   * @default 1
   */
  version?: number | undefined;
  /**
   * Earliest start.
   * @unit milliseconds since the Unix epoch
   * @default any
   */
  startTime?: number | undefined;
  /**
   * Latest start. With both times, OSS lists those started between them that have ended, too.
   * @unit milliseconds since the Unix epoch
   * @default any
   */
  endTime?: number | undefined;
}

/**
 * Lists the ids of the executions of a workflow that run.
 *
 * @see GET /workflow/running/{name}
 */
export function getRunningWorkflow(
  client: ConductorClient,
  name: string,
  { version, startTime, endTime, ...call }: RunningWorkflowOptions,
): Promise<string[]> {
  const query = { version, startTime, endTime };
  return WorkflowResource.getRunningWorkflow({ ...call, client, path: { name }, query });
}
