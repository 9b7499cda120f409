import type { TaskExecLog } from "@baton/api";
import { messageOf } from "@baton/core";
import { NonRetryableException } from "./non-retryable-exception";
import type { Outcome } from "./outcome";

/** The statuses by which a task result is told from plain data. */
const STATUSES: ReadonlySet<unknown> = new Set([
  "COMPLETED",
  "FAILED",
  "FAILED_WITH_TERMINAL_ERROR",
  "IN_PROGRESS",
]);

/** What a task result may say besides its status. */
const RESULT_FIELDS = [
  "outputData",
  "logs",
  "callbackAfterSeconds",
  "reasonForIncompletion",
  "externalOutputPayloadStoragePath",
  "subWorkflowId",
  "taskId",
  "workflowInstanceId",
  "workerId",
  "extendLease",
] as const;

/**
 * Reads what a handler returned. An object with one of a task result's statuses is a task result, unless all its other fields are
 * strangers to one (an order that happens to be `COMPLETED`). Everything else is output: objects as they are, nothing as `{}`, lists and
 * single values under `result`.
 */
export function toOutcome(returned: unknown): Outcome {
  if (returned === undefined || returned === null) return { kind: "completed", output: {} };
  if (!isRecord(returned)) return { kind: "completed", output: { result: returned } };
  return isTaskResult(returned) ? outcomeOf(returned) : { kind: "completed", output: returned };
}

/** Reads what a handler threw, which may be anything, even something that throws when it is looked at. */
export function toFailure(thrown: unknown): Outcome {
  try {
    const reason = describe(thrown);
    return {
      kind: "failed",
      retryable: !NonRetryableException.is(thrown),
      reason,
      output: {},
      logs: [{ log: stackOf(thrown) ?? reason }],
      cause: toError(thrown, reason),
    };
  } catch {
    return { kind: "failed", retryable: true, reason: "the handler threw something unreadable", output: {} };
  }
}

/** What was thrown as an `Error`, for those who need one. */
export function toError(thrown: unknown, reason: string = describe(thrown)): Error {
  return thrown instanceof Error ? thrown : new Error(reason, { cause: thrown });
}

function describe(thrown: unknown): string {
  if (thrown === undefined) return "the handler threw undefined";
  if (thrown === null) return "the handler threw null";
  return messageOf(thrown) || nameOf(thrown) || "the handler threw an empty message";
}

function nameOf(thrown: unknown): string | undefined {
  if (typeof thrown !== "object" || thrown === null || !("name" in thrown)) return undefined;
  return String(thrown.name);
}

function stackOf(thrown: unknown): string | undefined {
  if (typeof thrown !== "object" || thrown === null || !("stack" in thrown)) return undefined;
  return typeof thrown.stack === "string" ? thrown.stack : undefined;
}

/** A list, and what turns itself into text (a Date), cannot be a task's output, which is a set of named values. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !("toJSON" in value && typeof value.toJSON === "function")
  );
}

function isTaskResult(value: Record<string, unknown>): boolean {
  if (!STATUSES.has(value["status"])) return false;
  return RESULT_FIELDS.some((field) => field in value) || Object.keys(value).length === 1;
}

function outcomeOf(result: Record<string, unknown>): Outcome {
  const status = result["status"];
  const details = {
    output: toOutput(result["outputData"]),
    reason: textIn(result, "reasonForIncompletion"),
    logs: toLogs(result["logs"]),
    externalOutputPayloadStoragePath: textIn(result, "externalOutputPayloadStoragePath"),
    subWorkflowId: textIn(result, "subWorkflowId"),
  };
  if (status === "COMPLETED") return { kind: "completed", ...details };
  if (status === "IN_PROGRESS") {
    const seconds = result["callbackAfterSeconds"];
    return {
      kind: "inProgress",
      callbackAfterSeconds: typeof seconds === "number" ? seconds : undefined,
      ...details,
    };
  }
  return { kind: "failed", retryable: status === "FAILED", ...details };
}

function toOutput(value: unknown): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  return isRecord(value) ? value : { result: value };
}

function toLogs(value: unknown): readonly TaskExecLog[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((line: unknown) => {
    if (typeof line !== "object" || line === null) return { log: String(line) };
    const { log, createdTime, taskId }: Record<string, unknown> = { ...line };
    const entry: TaskExecLog = { log: String(log) };
    if (typeof createdTime === "number") entry.createdTime = createdTime;
    if (typeof taskId === "string") entry.taskId = taskId;
    return entry;
  });
}

function textIn(result: Record<string, unknown>, field: string): string | undefined {
  const value = result[field];
  return typeof value === "string" ? value : undefined;
}
