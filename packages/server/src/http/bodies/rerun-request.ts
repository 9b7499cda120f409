import { JsonReader } from "../../definitions/json-reader";
import type { RerunRequest } from "../../engine/requests";

/**
 * Reads from where an execution is to be run again. The execution is the one of the path, whatever the body says.
 *
 * @throws {RequestError} 400 when a member has the wrong type.
 * @see conductor-oss/conductor common/…/metadata/workflow/RerunWorkflowRequest.java
 */
export function toRerunRequest(body: unknown): RerunRequest {
  const from = JsonReader.of(body, "rerunWorkflowRequest");
  return {
    reRunFromTaskId: from.text("reRunFromTaskId"),
    workflowInput: from.optionalMap("workflowInput"),
    taskInput: from.optionalMap("taskInput"),
    correlationId: from.text("correlationId"),
  };
}
