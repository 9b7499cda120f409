import type { JsonMap, WorkflowDefinition } from "../definitions/model";
import type { TaskStatus } from "./execution";

/** A checked request to start a workflow; `definition` is the inline one, where given. */
export interface StartRequest {
  readonly name: string;
  readonly version?: number | undefined;
  readonly definition?: WorkflowDefinition | undefined;
  readonly input: JsonMap;
  readonly correlationId?: string | undefined;
  readonly priority?: number | undefined;
  readonly taskToDomain?: Readonly<Record<string, string>> | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly idempotencyStrategy?: "FAIL" | "RETURN_EXISTING" | "FAIL_ON_RUNNING" | undefined;
}

/** A checked request for tasks. */
export interface PollRequest {
  readonly taskType: string;
  readonly workerId?: string | undefined;
  readonly domain?: string | undefined;
  /** At most this many tasks. */
  readonly count: number;
  /** Longest wait for the first task; 0 answers at once. */
  readonly timeoutMs: number;
  /** Gives the wait up, for example because the client is gone. */
  readonly signal?: AbortSignal | undefined;
}

/** A checked report of a task. */
export interface TaskUpdate {
  readonly workflowInstanceId: string;
  readonly taskId: string;
  readonly status: Extract<
    TaskStatus,
    "IN_PROGRESS" | "COMPLETED" | "FAILED" | "FAILED_WITH_TERMINAL_ERROR" | "CANCELED"
  >;
  readonly outputData: JsonMap;
  readonly reasonForIncompletion?: string | undefined;
  readonly workerId?: string | undefined;
  readonly callbackAfterSeconds?: number | undefined;
  readonly subWorkflowId?: string | undefined;
  readonly externalOutputPayloadStoragePath?: string | undefined;
  readonly extendLease?: boolean | undefined;
  readonly logs?: readonly { readonly log: string; readonly createdTime?: number | undefined }[] | undefined;
}

/** Where a finished execution is to be run again from. */
export interface RerunRequest {
  readonly reRunFromTaskId?: string | undefined;
  readonly workflowInput?: JsonMap | undefined;
  readonly taskInput?: JsonMap | undefined;
  readonly correlationId?: string | undefined;
}

/** What a skipped task is recorded with. */
export interface SkipRequest {
  readonly taskInput?: JsonMap | undefined;
  readonly taskOutput?: JsonMap | undefined;
}

/** What a synchronous call waits for, besides the end of the execution and an untimed WAIT. */
export interface WaitRequest {
  /** Exact reference names; one of them being terminal ends the wait. */
  readonly untilTaskRefs: readonly string[];
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}
