import { RequestError } from "../errors";
import { isJsonMap, JsonReader, toList } from "./json-reader";
import type { SubWorkflowParameters, WorkflowDefinition, WorkflowTaskDefinition } from "./model";
import { present } from "./present";
import { toSchemaDefinition } from "./schema-definition";
import { toTaskDefinition } from "./task-definition";

const JOIN_MODES = ["SYNC", "ASYNC"] as const;
const TIMEOUT_POLICIES = ["TIME_OUT_WF", "ALERT_ONLY"] as const;
const RATE_LIMIT_POLICIES = ["QUEUE", "REJECT"] as const;

const toTasks = (value: unknown, path: string): readonly WorkflowTaskDefinition[] =>
  value === null ? [] : toList(value, path, toWorkflowTask);

/** `workflowDefinition` wins over `name` and `version`, which then say what it says. */
function toSubWorkflowParameters(from: JsonReader | undefined): SubWorkflowParameters | undefined {
  if (from === undefined) return undefined;
  const inline = from.value("workflowDefinition");
  if (typeof inline === "string" && !inline.startsWith("${")) {
    throw new RequestError(
      400,
      `${from.path}.workflowDefinition must be an object or an expression such as \${a.output.b}`,
    );
  }
  const given = isJsonMap(inline)
    ? toWorkflowDefinition(inline, `${from.path}.workflowDefinition`)
    : undefined;
  return present<SubWorkflowParameters>({
    name: given?.name ?? from.text("name"),
    version: given?.version ?? from.optionalInteger("version"),
    taskToDomain:
      from.has("taskToDomain") && !from.isNull("taskToDomain")
        ? from.record("taskToDomain", String)
        : undefined,
    workflowDefinition: given ?? from.text("workflowDefinition"),
    idempotencyKey: from.text("idempotencyKey"),
    idempotencyStrategy: from.text("idempotencyStrategy"),
    priority: from.value("priority"),
  });
}

function cacheConfig(from: JsonReader): { key?: string; ttlInSecond: number } | undefined {
  const cache = from.object("cacheConfig");
  return (
    cache &&
    present<{ key?: string; ttlInSecond: number }>({
      key: cache.text("key"),
      ttlInSecond: cache.integer("ttlInSecond", 0),
    })
  );
}

/**
 * Fills in the defaults of one task of a workflow definition, its branches and loop bodies included.
 *
 * @throws {RequestError} 400 when a member has the wrong type.
 */
export function toWorkflowTask(value: unknown, path: string): WorkflowTaskDefinition {
  const from = JsonReader.of(value, path);
  if (from.isNull("type"))
    throw new RequestError(400, `${path}.type must be a task type such as SIMPLE, got null`);
  const definition = from.value("taskDefinition");
  return present<WorkflowTaskDefinition>({
    name: from.text("name") ?? "",
    taskReferenceName: from.text("taskReferenceName") ?? "",
    description: from.text("description"),
    inputParameters: from.map("inputParameters"),
    type: from.text("type") ?? "SIMPLE",
    dynamicTaskNameParam: from.text("dynamicTaskNameParam"),
    caseValueParam: from.text("caseValueParam"),
    caseExpression: from.text("caseExpression"),
    scriptExpression: from.text("scriptExpression"),
    decisionCases: from.record("decisionCases", toTasks),
    dynamicForkJoinTasksParam: from.text("dynamicForkJoinTasksParam"),
    dynamicForkTasksParam: from.text("dynamicForkTasksParam"),
    dynamicForkTasksInputParamName: from.text("dynamicForkTasksInputParamName"),
    defaultCase: from.list("defaultCase", toWorkflowTask),
    forkTasks: from.list("forkTasks", toTasks),
    startDelay: from.integer("startDelay", 0),
    subWorkflowParam: toSubWorkflowParameters(from.object("subWorkflowParam")),
    joinOn: from.texts("joinOn"),
    sink: from.text("sink"),
    optional: from.flag("optional", false),
    taskDefinition:
      definition === undefined ? undefined : toTaskDefinition(definition, `${path}.taskDefinition`),
    rateLimited: from.optionalFlag("rateLimited"),
    defaultExclusiveJoinTask: from.texts("defaultExclusiveJoinTask"),
    asyncComplete: from.flag("asyncComplete", false),
    loopCondition: from.text("loopCondition"),
    loopOver: from.list("loopOver", toWorkflowTask),
    items: from.text("items"),
    retryCount: from.optionalInteger("retryCount"),
    evaluatorType: from.text("evaluatorType"),
    expression: from.text("expression"),
    onStateChange: from.map("onStateChange"),
    joinStatus: from.text("joinStatus"),
    cacheConfig: cacheConfig(from),
    permissive: from.flag("permissive", false),
    joinMode: from.choice("joinMode", JOIN_MODES),
    metadata: from.map("metadata"),
  });
}

function rateLimit(from: JsonReader | undefined): unknown {
  return (
    from && {
      rateLimitKey: from.text("rateLimitKey"),
      concurrentExecLimit: from.integer("concurrentExecLimit", 0),
      policy: from.choice("policy", RATE_LIMIT_POLICIES) ?? "QUEUE",
    }
  );
}

/**
 * Fills in the defaults of a workflow definition. A missing name becomes empty text, missing tasks an empty list; the
 * rules refuse both.
 *
 * @throws {RequestError} 400 when a member has the wrong type.
 * @see conductor-oss/conductor common/…/metadata/workflow/WorkflowDef.java
 */
export function toWorkflowDefinition(value: unknown, path: string): WorkflowDefinition {
  const from = JsonReader.of(value, path);
  return present<WorkflowDefinition>({
    ownerApp: from.text("ownerApp"),
    createTime: from.long("createTime", 0),
    updateTime: from.long("updateTime", 0),
    createdBy: from.text("createdBy"),
    updatedBy: from.text("updatedBy"),
    name: from.text("name") ?? "",
    description: from.text("description"),
    version: from.integer("version", 1),
    tasks: from.list("tasks", toWorkflowTask),
    inputParameters: from.texts("inputParameters"),
    outputParameters: from.map("outputParameters"),
    failureWorkflow: from.text("failureWorkflow"),
    schemaVersion: from.integer("schemaVersion", 2),
    restartable: from.flag("restartable", true),
    workflowStatusListenerEnabled: from.flag("workflowStatusListenerEnabled", false),
    ownerEmail: from.text("ownerEmail"),
    timeoutPolicy: from.choice("timeoutPolicy", TIMEOUT_POLICIES) ?? "ALERT_ONLY",
    timeoutSeconds: from.long("timeoutSeconds", 0),
    variables: from.map("variables"),
    inputTemplate: from.map("inputTemplate"),
    failureWorkflowVersion: from.optionalInteger("failureWorkflowVersion"),
    workflowStatusListenerSink: from.text("workflowStatusListenerSink"),
    rateLimitConfig: rateLimit(from.object("rateLimitConfig")),
    inputSchema: toSchemaDefinition(from.object("inputSchema")),
    outputSchema: toSchemaDefinition(from.object("outputSchema")),
    enforceSchema: from.flag("enforceSchema", true),
    metadata: from.map("metadata"),
    cacheConfig: cacheConfig(from),
    maskedFields: from.texts("maskedFields"),
  });
}
