import type { Json, JsonMap } from "../../suite/json";

/** How a request was refused; nothing is recorded for one that was accepted. */
export interface Refusal {
  readonly http: number;
  readonly message: string;
}

/**
 * One step of a script: exactly one of the fields up to `snap` says what is done, the others how. `result` is what was seen when the
 * case was recorded; without it the step answered nothing worth comparing.
 */
export interface Step {
  /** Takes a task of this type, under the label `as`. */
  readonly poll?: string;
  /** Asserts that no task of this type is offered. */
  readonly noTask?: string;
  /** Reports the task of this label as COMPLETED; the following five report it as their names say. */
  readonly complete?: string;
  readonly fail?: string;
  readonly failTerminal?: string;
  readonly cancel?: string;
  readonly inProgress?: string;
  readonly extendLease?: string;
  /** Reports the task of this reference name, as COMPLETED unless `status` says otherwise. */
  readonly updateByRef?: string;
  /** Signals, with this status, whatever the execution waits for. */
  readonly signal?: string;
  /** Starts one more execution, under the label `as`. */
  readonly start?: JsonMap;
  /** An operator's action. */
  readonly op?: string;
  /** Waits until the execution has this status. */
  readonly waitStatus?: string;
  /** Waits until the last task of a reference name has a status. */
  readonly waitTask?: { readonly ref: string; readonly status: string };
  /** Lets time pass. */
  readonly sleepMs?: number;
  /** Looks at the execution and its tasks. */
  readonly snap?: boolean;

  readonly as?: string;
  readonly callbackAfterSeconds?: number;
  readonly correlationId?: string;
  readonly domain?: string;
  readonly output?: JsonMap;
  readonly reason?: string;
  readonly ref?: string;
  readonly status?: string;
  readonly task?: string;
  readonly taskDefs?: readonly JsonMap[];
  readonly taskId?: string;
  readonly taskInput?: JsonMap;
  readonly taskWf?: string;
  readonly wf?: string;
  readonly withinMs?: number;
  readonly workflowDefs?: readonly JsonMap[];
  readonly workflowId?: string;
  readonly workflowInput?: JsonMap;
  readonly result?: Json;
}

/** One recorded case. */
export interface GoldenCase {
  readonly id: string;
  readonly area: string;
  readonly note: string;
  /** What it shows is a fault of the recorded server. */
  readonly fault?: boolean;
  /** The recorded server ends it in two ways, by chance; this is the right one. */
  readonly race?: boolean;
  readonly taskDefs: readonly JsonMap[];
  readonly workflowDefs: readonly JsonMap[];
  readonly start: JsonMap;
  readonly startResult?: Json;
  readonly script: readonly Step[];
  /** The executions at the end, by label, in normal form. */
  readonly final: Json;
}
