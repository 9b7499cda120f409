import type { TaskExecLog } from "@baton/api";

/** What every outcome may carry. */
interface OutcomeDetails {
  readonly output: Record<string, unknown>;
  readonly logs?: readonly TaskExecLog[] | undefined;
  /** Where the output was stored instead of being sent along. */
  readonly externalOutputPayloadStoragePath?: string | undefined;
  readonly subWorkflowId?: string | undefined;
}

/** The task is done. */
export interface Completed extends OutcomeDetails {
  readonly kind: "completed";
  readonly reason?: string | undefined;
}

/** The task goes on later. */
export interface InProgress extends OutcomeDetails {
  readonly kind: "inProgress";
  readonly callbackAfterSeconds?: number | undefined;
  readonly reason?: string | undefined;
}

/** The task failed; `retryable` says whether its retry settings apply. */
export interface Failed extends OutcomeDetails {
  readonly kind: "failed";
  readonly retryable: boolean;
  readonly reason?: string | undefined;
  /** What the handler threw; absent where it returned a failure. */
  readonly cause?: Error | undefined;
}

/** How the execution of a task ended. */
export type Outcome = Completed | InProgress | Failed;
