import {
  type CallOptions,
  type ScrollableSearchResultWorkflowSummary,
  WorkflowResource,
  type WorkflowSummary,
} from "@baton/api";
import type { ConductorClient } from "../conductor-client";
import { eachResult } from "./each-result";
import { namedArguments } from "./named-arguments";
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

/** {@link WorkflowSearchOptions} in parameters. */
export type WorkflowSearchParameters = [
  start: number,
  size: number,
  query: string,
  freeText: string,
  sort?: string,
  skipCache?: boolean,
  options?: CallOptions,
];

/** The order of {@link WorkflowSearchParameters}. */
const SEARCH = ["start", "size", "query", "freeText", "sort", "skipCache"] as const;

/**
 * Finds one page of executions.
 *
 * @param given {@link WorkflowSearchOptions} or {@link WorkflowSearchParameters}.
 * @see GET /workflow/search
 */
export function searchWorkflows(
  client: ConductorClient,
  given: readonly unknown[],
): Promise<ScrollableSearchResultWorkflowSummary> {
  const [named, options] = namedArguments<WorkflowSearchOptions>(SEARCH, given);
  const all = { ...options, ...named };
  const { start, size, classifier, topLevelOnly, skipCache, signal, timeoutMs, repeatable } = all;
  const flags = { classifier, topLevelOnly: topLevelOnly || undefined, skipCache: skipCache || undefined };
  const query = { start, size, ...conditionsOf(all), ...flags };
  return WorkflowResource.searchWorkflows({ client, signal, timeoutMs, repeatable, query });
}

/** Goes through executions, page by page. */
export function searchAllWorkflows(
  client: ConductorClient,
  options: WorkflowSearchOptions,
): AsyncGenerator<WorkflowSummary, void, undefined> {
  return eachResult(options, (page) => searchWorkflows(client, [{ ...options, ...page }]));
}
