import type { JsonMap } from "../definitions/model";
import { ownTask, type SystemTask } from "./system-task";

/**
 * TERMINATE: ends the execution with the status, reason and output it is given.
 *
 * @see conductor-oss/conductor core/…/execution/tasks/Terminate.java
 */
export const terminate: SystemTask = {
  map: (context) => [ownTask(context, { taskType: "TERMINATE", status: "IN_PROGRESS" })],
  evaluate: (task) => ({
    patch: { status: "COMPLETED", outputData: outputOf(task.inputData["workflowOutput"]) },
  }),
};

function outputOf(value: unknown): JsonMap {
  if (value === null || value === undefined) return {};
  return typeof value === "object" && !Array.isArray(value) ? { ...value } : { output: value };
}
