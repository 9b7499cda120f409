import { JsonReader } from "./json-reader";
import type { RetryLogic, TaskDefinition, TaskTimeoutPolicy } from "./model";
import { present } from "./present";
import { toSchemaDefinition } from "./schema-definition";

const TIMEOUT_POLICIES: readonly TaskTimeoutPolicy[] = ["RETRY", "TIME_OUT_WF", "ALERT_ONLY"];
const RETRY_LOGICS: readonly RetryLogic[] = ["FIXED", "EXPONENTIAL_BACKOFF", "LINEAR_BACKOFF"];

/** What a task definition has when the client says nothing but its name. */
export const TASK_DEFINITION_DEFAULTS = {
  retryCount: 3,
  retryDelaySeconds: 60,
  responseTimeoutSeconds: 3600,
} as const;

/**
 * Fills in the defaults of a task definition. A missing name becomes empty text, which the rules refuse.
 *
 * @throws {RequestError} 400 when a member has the wrong type.
 * @see conductor-oss/conductor common/…/metadata/tasks/TaskDef.java
 */
export function toTaskDefinition(value: unknown, path: string): TaskDefinition {
  const from = JsonReader.of(value, path);
  return present<TaskDefinition>({
    ownerApp: from.text("ownerApp"),
    createTime: from.long("createTime", 0),
    updateTime: from.long("updateTime", 0),
    createdBy: from.text("createdBy"),
    updatedBy: from.text("updatedBy"),
    name: from.text("name") ?? "",
    description: from.text("description"),
    retryCount: from.integer("retryCount", TASK_DEFINITION_DEFAULTS.retryCount),
    timeoutSeconds: from.long("timeoutSeconds", 0),
    inputKeys: from.texts("inputKeys"),
    outputKeys: from.texts("outputKeys"),
    runtimeMetadata: from.texts("runtimeMetadata"),
    timeoutPolicy: from.choice("timeoutPolicy", TIMEOUT_POLICIES) ?? "TIME_OUT_WF",
    retryLogic: from.choice("retryLogic", RETRY_LOGICS) ?? "FIXED",
    retryDelaySeconds: from.integer("retryDelaySeconds", TASK_DEFINITION_DEFAULTS.retryDelaySeconds),
    responseTimeoutSeconds: from.long(
      "responseTimeoutSeconds",
      TASK_DEFINITION_DEFAULTS.responseTimeoutSeconds,
    ),
    concurrentExecLimit: from.optionalInteger("concurrentExecLimit"),
    inputTemplate: from.map("inputTemplate"),
    rateLimitPerFrequency: from.optionalInteger("rateLimitPerFrequency") ?? 0,
    rateLimitFrequencyInSeconds: from.optionalInteger("rateLimitFrequencyInSeconds") ?? 1,
    isolationGroupId: from.text("isolationGroupId"),
    executionNameSpace: from.text("executionNameSpace"),
    ownerEmail: from.text("ownerEmail"),
    pollTimeoutSeconds: from.optionalInteger("pollTimeoutSeconds"),
    backoffScaleFactor: from.integer("backoffScaleFactor", 1),
    maxRetryDelaySeconds: from.integer("maxRetryDelaySeconds", 0),
    backoffJitterMs: from.integer("backoffJitterMs", 0),
    baseType: from.text("baseType"),
    totalTimeoutSeconds: from.long("totalTimeoutSeconds", 0),
    taskStatusListenerEnabled: from.flag("taskStatusListenerEnabled", true),
    inputSchema: toSchemaDefinition(from.object("inputSchema")),
    outputSchema: toSchemaDefinition(from.object("outputSchema")),
    enforceSchema: from.flag("enforceSchema", false),
  });
}

/**
 * The definition of a task that nobody registered.
 *
 * @param simple whether workers do the task: those are retried three times, system tasks never.
 * @see conductor-oss/conductor core/…/core/metadata/MetadataMapperService.java
 */
export function adHocTaskDefinition(name: string, simple: boolean): TaskDefinition {
  return toTaskDefinition(simple ? { name } : { name, retryCount: 0, responseTimeoutSeconds: 0 }, name);
}
