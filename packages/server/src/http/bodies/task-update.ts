import { JsonReader } from "../../definitions/json-reader";
import { Violations } from "../../definitions/violations";
import type { TaskUpdate } from "../../engine/requests";
import { RequestError } from "../../errors";

/** The states that a worker may report, in the order of the Java enumeration. */
export const REPORTED_STATUSES = [
  "IN_PROGRESS",
  "FAILED",
  "FAILED_WITH_TERMINAL_ERROR",
  "COMPLETED",
  "CANCELED",
] as const;

const MAX_REASON = 500;

function requireIds(workflowId: string | undefined, taskId: string | undefined, operation: string): void {
  if (workflowId && taskId) return;
  const violations = new Violations();
  if (!workflowId)
    violations.add(`${operation}.arg0.workflowInstanceId`, "Workflow Id cannot be null or empty", workflowId);
  if (!taskId) violations.add(`${operation}.arg0.taskId`, "Task ID cannot be null or empty", taskId);
  violations.raise();
}

function toLog(value: unknown, path: string): { log: string; createdTime?: number } {
  const from = JsonReader.of(value, path);
  const createdTime = from.long("createdTime", 0);
  return { log: from.text("log") ?? "", ...(createdTime > 0 && { createdTime }) };
}

/**
 * Reads the report of a task.
 *
 * @param operation how bean validation names the operation.
 * @throws {RequestError} 400 naming what is wrong with it.
 * @see conductor-oss/conductor common/…/metadata/tasks/TaskResult.java
 */
export function toTaskUpdate(body: unknown, operation: string): TaskUpdate {
  const from = JsonReader.of(body, "taskResult");
  const workflowInstanceId = from.text("workflowInstanceId") ?? "";
  const taskId = from.text("taskId") ?? "";
  requireIds(
    from.has("workflowInstanceId") ? workflowInstanceId : undefined,
    from.has("taskId") ? taskId : undefined,
    operation,
  );
  const extendLease = from.flag("extendLease", false);
  const status = from.choice("status", REPORTED_STATUSES);
  if (status === undefined && !extendLease) {
    throw new RequestError(
      400,
      `taskResult.status must be one of ${REPORTED_STATUSES.join(", ")}, got nothing`,
    );
  }
  return {
    workflowInstanceId,
    taskId,
    status: status ?? "IN_PROGRESS",
    outputData: from.map("outputData"),
    reasonForIncompletion: from.text("reasonForIncompletion")?.slice(0, MAX_REASON),
    workerId: from.text("workerId"),
    callbackAfterSeconds: from.long("callbackAfterSeconds", 0),
    subWorkflowId: from.text("subWorkflowId"),
    externalOutputPayloadStoragePath: from.text("externalOutputPayloadStoragePath"),
    extendLease,
    logs: from.value("logs") === undefined ? undefined : from.list("logs", toLog),
  };
}
