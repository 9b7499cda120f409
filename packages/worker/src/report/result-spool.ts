import type { TaskResult } from "@baton/api";
import type { PolledTask } from "../task-queue";

/** A result with the task that it belongs to. */
export interface SpooledResult {
  readonly polled: PolledTask;
  readonly result: TaskResult;
}

/** Where results wait that the queue did not take yet, so that they outlive the process. */
export interface ResultSpool {
  /** Keeps a result; keeping it again replaces it. */
  save(spooled: SpooledResult): Promise<void>;
  /** Forgets the result of a task; does nothing where there is none. */
  remove(taskId: string): Promise<void>;
  /** Every result that is kept. */
  load(): Promise<readonly SpooledResult[]>;
}
