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

/** Brings both ways to say what to find into one. */
export function toWorkflowSearch(given: readonly unknown[]): WorkflowSearchOptions {
  const names = ["start", "size", "query", "freeText", "sort", "skipCache"] as const;
  const [named, options] = namedArguments<WorkflowSearchOptions>(names, given);
  return { ...options, ...named };
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
