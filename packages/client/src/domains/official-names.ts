import type { BulkResponse, HumanTaskEntry, RateLimitConfig, TaskSummary } from "@baton/api";
import type { ConductorClient } from "../conductor-client";

/** The older name of {@link ConductorClient} in the official SDK. */
export type Client = ConductorClient;

/** A {@link BulkResponse} as some servers send it. */
export interface ExtendedBulkResponse extends BulkResponse {
  /** What the server says about the whole. */
  message?: string;
}

/** A {@link RateLimitConfig} as some servers send it. */
export interface ExtendedRateLimitConfig extends RateLimitConfig {
  /** The tag the limit is for. */
  tag?: string;
  /** The limit, under its other name. */
  concurrentExecutionLimit?: number;
}

/** A {@link TaskSummary} as some servers send it. */
export interface ExtendedTaskSummary extends TaskSummary {
  /** The domain of the task. */
  domain?: string;
}

/** The older name of a page of human tasks. */
export interface HTScrollableSearchResultHumanTaskEntry {
  /** Names the search for its next page. */
  queryId?: string;
  /** The tasks of the page. */
  results?: HumanTaskEntry[];
}

/** What an event handler starts. */
export interface StartWorkflow {
  /** The name of the definition. */
  name?: string;
  /** Its version; the latest unless given. */
  version?: number;
  /** Any text that groups executions. */
  correlationId?: string;
  /** The input, with parameters of the event. */
  input?: Record<string, unknown>;
  /** The domains that its tasks go to, by task type. */
  taskToDomain?: Record<string, string>;
}

/** What happens when something takes too long. */
export interface TimeoutPolicy {
  /** Names the policy. */
  type: string;
}

/** A {@link TimeoutPolicy} that ends what takes too long. */
export interface Terminate extends TimeoutPolicy {
  /** The longest time. */
  timeoutSeconds?: number;
}
