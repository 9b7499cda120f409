import { ConductorSdkError } from "@baton/core";

/**
 * Why a handler was told to stop: `terminated` its result is no longer wanted; `timedOut` its time is over; `leaseLost` the task belongs to
 * somebody else; `shutdown` the worker's process is about to end.
 */
export type AbortReason = "terminated" | "timedOut" | "leaseLost" | "shutdown";

const WORDS: Readonly<Record<AbortReason, string>> = {
  terminated: "the workflow no longer wants the task's result",
  timedOut: "the task's time is over",
  leaseLost: "the task was given to another worker",
  shutdown: "the worker is shutting down",
};

/** The `reason` of a handler's abort signal. */
export class TaskAborted extends ConductorSdkError {
  override readonly name: string = "TaskAborted";

  constructor(readonly reason: AbortReason) {
    super("ABORTED", WORDS[reason]);
  }
}
