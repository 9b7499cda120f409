import { isJsonMap } from "../../definitions/json-reader";
import type { JsonMap } from "../../definitions/model";
import { javaText } from "../../expressions/java-text";
import type { SearchRow } from "../../search/search-index";

const isoTime = (time: unknown): string => new Date(Number(time)).toISOString();

/** The members of a row that have no column. */
function bodyOf(row: SearchRow): JsonMap {
  const body: unknown = JSON.parse(String(row["body"]));
  return isJsonMap(body) ? body : {};
}

const orEmpty = (value: unknown): unknown => value ?? {};

/**
 * An execution in a list of search results. Input and output are text as Java writes maps, as in Conductor.
 *
 * @see conductor-oss/conductor common/…/run/WorkflowSummary.java
 */
export function workflowSummary(row: SearchRow): JsonMap {
  const body = bodyOf(row);
  const [input, output] = [javaText(orEmpty(body["input"])), javaText(orEmpty(body["output"]))];
  const ended = Number(row["end_time"]) > 0;
  const failed = body["failedReferenceTaskNames"];
  return {
    workflowType: row["workflow_type"],
    version: row["version"],
    workflowId: row["workflow_id"],
    correlationId: body["correlationId"],
    startTime: isoTime(row["start_time"]),
    updateTime: isoTime(row["update_time"]),
    endTime: ended ? isoTime(row["end_time"]) : undefined,
    status: row["status"],
    input,
    output,
    reasonForIncompletion: body["reasonForIncompletion"],
    executionTime: ended ? Number(row["end_time"]) - Number(row["start_time"]) : 0,
    event: body["event"],
    failedReferenceTaskNames: Array.isArray(failed) ? failed.join(",") : "",
    priority: body["priority"] ?? 0,
    failedTaskNames: body["failedTaskNames"] ?? [],
    taskToDomain: body["taskToDomain"] ?? {},
    parentWorkflowId: row["parent_workflow_id"] ?? "",
    classifier: row["classifier"],
    inputSize: input.length,
    outputSize: output.length,
  };
}

/**
 * A task in a list of search results.
 *
 * @param workflow the row of its execution; undefined when it was removed.
 * @see conductor-oss/conductor common/…/run/TaskSummary.java
 */
export function taskSummary(row: SearchRow, workflow: SearchRow | undefined): JsonMap {
  const body = bodyOf(row);
  const [started, ended, scheduled] = [row["start_time"], row["end_time"], body["scheduledTime"]].map(
    (time) => Number(time ?? 0),
  );
  const time = (value: number | undefined): string | undefined => (value ? isoTime(value) : undefined);
  return {
    workflowId: row["workflow_id"],
    workflowType: row["workflow_type"],
    correlationId: workflow && bodyOf(workflow)["correlationId"],
    scheduledTime: time(scheduled),
    startTime: time(started),
    updateTime: time(Number(row["update_time"])),
    endTime: time(ended),
    status: row["status"],
    reasonForIncompletion: body["reasonForIncompletion"],
    executionTime: started && ended ? ended - started : 0,
    queueWaitTime: started && scheduled ? started - scheduled : 0,
    taskDefName: row["task_def_name"],
    taskType: row["task_type"],
    input: javaText(orEmpty(body["inputData"])),
    output: javaText(orEmpty(body["outputData"])),
    taskId: row["task_id"],
    externalOutputPayloadStoragePath: body["externalOutputPayloadStoragePath"],
    workflowPriority: body["workflowPriority"] ?? 0,
    domain: body["domain"],
  };
}
