import type { CacheConfig, StateChangeEvent, TaskDef } from "@baton/api";

/**
 * What can be set on any task besides what its builder asks for. Where a builder's last parameter is `optional`, it takes
 * these instead: `simpleTask("ship", "ship_order", {}, true)` and
 * `simpleTask("ship", "ship_order", {}, { optional: true, retryCount: 5 })`.
 */
export interface TaskOptions {
  /** Task definition name: what workers poll for, and whose retries and timeouts apply. Default: see the builder. */
  name?: string | undefined;
  /** For people who read the definition. */
  description?: string | undefined;
  /** The workflow goes on although this task failed. @default false */
  optional?: boolean | undefined;
  /** The task stays open after its action, until somebody completes it through the task API. @default false */
  asyncComplete?: boolean | undefined;
  /** Inside a fork: the other branches go on although this task failed; the JOIN fails at the end. @default false */
  permissive?: boolean | undefined;
  /** How long the task waits before it may be polled. @unit seconds @default 0 */
  startDelay?: number | undefined;
  /** Retries after a failure; overrides the task definition. */
  retryCount?: number | undefined;
  /** More inputs beside those that the builder makes. Where both name the same key, the builder's stands. */
  inputParameters?: Record<string, unknown> | undefined;
  /** A task definition of its own, used instead of the registered one. */
  taskDefinition?: TaskDef | undefined;
  /** Events by task status. Conductor OSS stores them and does not send them. */
  onStateChange?: Record<string, StateChangeEvent[]> | undefined;
  /** How long an output may be used again for the same inputs. Conductor OSS stores it and does not use it. */
  cacheConfig?: CacheConfig | undefined;
  /** Whether the rate limit of the task definition applies to this task. */
  rateLimited?: boolean | undefined;
  /** Anything for your own tools; the server only stores it. */
  metadata?: Record<string, unknown> | undefined;
}

/** The last parameter of most builders: whether the task is optional, or all options. */
export type OptionalOr<Options extends TaskOptions = TaskOptions> = boolean | Options;

/** Reads the last parameter of a builder as options. */
export function optionsOf<Options extends TaskOptions>(
  value: OptionalOr<Options> | undefined,
): Partial<Options> | { optional: boolean } {
  if (value === undefined) return {};
  return typeof value === "boolean" ? { optional: value } : value;
}
