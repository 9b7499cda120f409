/** What a handler returns when its task is not finished: it is offered again after the given time. */
export interface TaskInProgressResult {
  readonly status: "IN_PROGRESS";
  /** When the task is to be polled again. */
  readonly callbackAfterSeconds: number;
  readonly outputData?: Record<string, unknown> | undefined;
}

/** Whether a handler's result says "not finished, ask again later". */
export function isTaskInProgress(result: unknown): result is TaskInProgressResult {
  return (
    typeof result === "object" &&
    result !== null &&
    "status" in result &&
    result.status === "IN_PROGRESS" &&
    "callbackAfterSeconds" in result &&
    typeof result.callbackAfterSeconds === "number"
  );
}
