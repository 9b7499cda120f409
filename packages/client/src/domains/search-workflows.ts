import {
  type ScrollableSearchResultWorkflowSummary,
  WorkflowResource,
  type WorkflowSummary,
} from "@baton/api";
import type { ConductorClient } from "../conductor-client";
import { eachResult } from "./each-result";
import { conditionsOf, type SearchOptions } from "./search-options";

/** Which executions to find. */
export interface WorkflowSearchOptions extends SearchOptions {
  /**
   * Only executions of this kind, such as `workflow` or `agent`; OSS only.
   * @default any
   */
  classifier?: string | undefined;
  /**
   * Leaves out executions that another one started; OSS only.
   * @default false
   */
  topLevelOnly?: boolean | undefined;
  /**
   * Asks the index anew; Orkes only.
   * @default false
   */
  skipCache?: boolean | undefined;
}

/**
 * Finds one page of executions.
 *
 * @see GET /workflow/search
 */
export function searchWorkflows(
  client: ConductorClient,
  options: WorkflowSearchOptions,
): Promise<ScrollableSearchResultWorkflowSummary> {
  const { start, size, classifier, topLevelOnly, skipCache, signal, timeoutMs, repeatable } = options;
  const flags = { classifier, topLevelOnly: topLevelOnly || undefined, skipCache: skipCache || undefined };
  const query = { start, size, ...conditionsOf(options), ...flags };
  return WorkflowResource.searchWorkflows({ client, signal, timeoutMs, repeatable, query });
}

/** Goes through executions, page by page. */
export function searchAllWorkflows(
  client: ConductorClient,
  options: WorkflowSearchOptions,
): AsyncGenerator<WorkflowSummary, void, undefined> {
  return eachResult(options, (page) => searchWorkflows(client, { ...options, ...page }));
}
