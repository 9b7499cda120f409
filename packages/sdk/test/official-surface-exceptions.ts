import { FIELD_EXCEPTIONS } from "./field-exceptions";

const AGENTS = "agents are not part of Baton";
const METRICS = "metrics come with the rest of the worker system";
const INSIDE = "an inside of the official worker; TaskHandler polls and extends leases by itself";
const HTTP = "belongs to the official SDK's HTTP code; a Transport and ConductorSdkError take its place";
const UNNAMED =
  "takes a type that the official SDK does not export; integration-tests/foreign-client/unnamed-types.ts compares it";

/** Gives one reason to several names. */
function each(reason: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(" ").map((name) => [name, reason]));
}

/** The same for members of one symbol. */
function members(owner: string, reason: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(" ").map((name) => [`${owner}.${name}`, reason]));
}

/**
 * What the official SDK exports and Baton does not, each with its reason: symbols, and members as `Symbol.member`. A star stands for
 * every symbol; `()` says that it is there and its signature differs.
 */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  "*._client": "the connection of a client is its own matter; whoever made it has it",

  ...each(AGENTS, "AgentClient ClientHandle OrkesAgentClient StreamEvent WorkflowClient"),
  ...each(AGENTS, "Schedule ScheduleInfo ScheduleOptions WorkflowExecution WorkflowTokenUsage"),
  ...each(AGENTS, "InvalidCronExpression ScheduleError ScheduleNameConflict ScheduleNotFound"),
  ...members("OrkesClients", AGENTS, "getAgentClient getAgentWorkflowClient"),
  ...members(
    "SchedulerClient",
    AGENTS,
    "save get listForAgent pause resume delete runNow previewNext reconcile",
  ),

  ...each(
    METRICS,
    "CanonicalMetricsCollector LegacyMetricsCollector MetricsCollector MetricsCollectorConfig",
  ),
  ...each(METRICS, "MetricsCollectorInterface MetricsServer WorkerMetrics createMetricsCollector"),

  ...each(INSIDE, "HEARTBEAT_CHECK_INTERVAL_MS HEARTBEAT_RETRY_DELAY_MS LEASE_EXTEND_DURATION_FACTOR"),
  ...each(INSIDE, "LEASE_EXTEND_RETRY_COUNT LeaseInfo LeaseTracker Poller"),

  ...each(HTTP, "ApiError ApiRequestOptions ApiResult Auth BaseHttpRequest CancelError CancelablePromise"),
  ...each(
    HTTP,
    "ClientOptions Config Middleware OnCancel OpenAPIConfig QuerySerializerOptions RequestOptions",
  ),
  ...each(HTTP, "ResolvedRequestOptions"),
  "TaskDetails.outputMessage": "a message of the gRPC server; over HTTP the same is in `output`",
  "ConductorSdkError.constructor()": "an error says first which kind it is; only Baton makes them",
  "TaskManager.constructor()": UNNAMED,
  "DefaultLogger.constructor()": UNNAMED,
  "TaskHandler.stopWorkers()": "answers what became of the tasks, where the official one answers nothing",

  ...each(
    UNNAMED,
    "generate() generateDoWhileTask() generateForkJoinTask() generateInlineTask() generateSwitchTask()",
  ),
  ...each(UNNAMED, "taskGenMapper()"),

  ...FIELD_EXCEPTIONS,

  Response: "hides the platform's own Response, and says nothing: a map of anything",
};
