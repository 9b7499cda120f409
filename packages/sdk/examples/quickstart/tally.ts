import { NonRetryableException, type TaskExecutionFailure, type TaskRunnerEventsListener } from "@baton/sdk";

/** Counts what the workers of this process do. A listener sees every poll, task and report; metrics are made in the same way. */
export class Tally implements TaskRunnerEventsListener {
  /** Tasks executed, with or without success. */
  tasks = 0;
  /** Tries that failed and will be repeated. */
  failedTries = 0;

  onTaskExecutionCompleted(): void {
    this.tasks += 1;
  }

  onTaskExecutionFailure({ cause }: TaskExecutionFailure): void {
    this.tasks += 1;
    if (!(cause instanceof NonRetryableException)) this.failedTries += 1;
  }
}
