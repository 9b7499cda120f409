import type { CallOptions } from "@baton/api";

/** How a number is compared. */
type Comparison = "GT" | "LT";

/** Which task types to tell the pollers of. Orkes only: OSS tells of all. */
export interface PollDataOptions extends CallOptions {
  /** The number of workers is compared with this. */
  workerSize?: number | undefined;
  /** How the number of workers is compared: greater or less than. */
  workerOpt?: Comparison | undefined;
  /** The number of waiting tasks is compared with this. */
  queueSize?: number | undefined;
  /** How the number of waiting tasks is compared. */
  queueOpt?: Comparison | undefined;
  /** The time since the last poll is compared with this. */
  lastPollTimeSize?: number | undefined;
  /** How the time since the last poll is compared. */
  lastPollTimeOpt?: Comparison | undefined;
}

/** Which queue of a task type to count. */
export interface TaskDepthOptions extends CallOptions {
  /**
   * The domain of the tasks.
   * @default tasks without a domain
   */
  domain?: string | undefined;
  /** The isolation part of the queue's name. */
  isolationGroupId?: string | undefined;
  /** The name space part of the queue's name. */
  executionNamespace?: string | undefined;
}
