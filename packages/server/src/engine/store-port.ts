import type { TaskLog } from "./engine";
import type { LiveExecution } from "./live-execution";
import type { LiveTask } from "./live-task";

/**
 * What the engine remembers. Changes are noted as they happen and written together at the end of the turn.
 *
 * Invariants
 *   S1. All that was noted in one turn is written in one transaction, or none of it.
 *   S2. `committed()` resolves only when everything noted before is on disk.
 */
export interface ExecutionStore {
  executionChanged(run: LiveExecution): void;
  taskChanged(task: LiveTask): void;
  taskRemoved(task: LiveTask): void;
  /** Removes an execution with its tasks; an archived one can still be found by search. */
  executionRemoved(run: LiveExecution, archive: boolean): void;
  addLog(log: TaskLog): void;

  /** Whether something of the execution is noted that is not written yet. */
  isNoted(run: LiveExecution): boolean;
  load(workflowId: string): LiveExecution | undefined;
  /** The executions that have not ended. */
  loadOpen(): LiveExecution[];
  /** The execution a task belongs to. */
  ownerOf(taskId: string): string | undefined;
  findByIdempotencyKey(workflowName: string, key: string): string | undefined;
  running(workflowName: string): { readonly workflowId: string; readonly version: number }[];
  correlated(workflowName: string | undefined, correlationId: string): string[];
  logs(taskId: string): TaskLog[];

  /** Resolves when everything noted so far is written. */
  committed(): Promise<void>;
  /** Writes what is noted at once; for readers of the file. */
  flush(): void;
}
