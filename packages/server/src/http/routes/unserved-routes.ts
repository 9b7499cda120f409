import { RequestError } from "../../errors";
import { json } from "../answer";
import { oneOf } from "../query";
import type { Route } from "../route";

/** The states a message queue may be kept for; there are no such queues here. */
const QUEUE_STATES = [
  "IN_PROGRESS",
  "CANCELED",
  "FAILED",
  "FAILED_WITH_TERMINAL_ERROR",
  "COMPLETED",
  "COMPLETED_WITH_ERRORS",
  "SCHEDULED",
  "TIMED_OUT",
  "SKIPPED",
] as const;

const BOTH = "Conductor OSS and Orkes Conductor have it";
const OSS = "Conductor OSS has it";
const ORKES = "Orkes Conductor has it";

/** Operations of Conductor that this server does not serve (yet): the operation, its place, and who has it. */
const UNSERVED: readonly (readonly [
  operationId: string,
  method: Route["method"],
  path: string,
  where: string,
])[] = [
  ["addEventHandler", "POST", "/event", BOTH],
  ["updateEventHandler", "PUT", "/event", BOTH],
  ["removeEventHandlerStatus", "DELETE", "/event/{name}", BOTH],
  ["saveSchedule", "POST", "/scheduler/schedules", BOTH],
  ["getSchedule", "GET", "/scheduler/schedules/{name}", BOTH],
  ["deleteSchedule", "DELETE", "/scheduler/schedules/{name}", BOTH],
  ["pauseSchedule", "PUT", "/scheduler/schedules/{name}/pause", OSS],
  ["resumeSchedule", "PUT", "/scheduler/schedules/{name}/resume", OSS],
  ["searchSchedules", "GET", "/scheduler/schedules/search", OSS],
  ["searchScheduledExecutions", "GET", "/scheduler/search/executions", BOTH],
  ["getNextFewSchedules", "GET", "/scheduler/nextFewSchedules", BOTH],
  ["pauseSchedules", "PUT", "/scheduler/bulk/pause", BOTH],
  ["resumeSchedules", "PUT", "/scheduler/bulk/resume", BOTH],
  ["pauseAllSchedules", "GET", "/scheduler/admin/pause", BOTH],
  ["resumeAllSchedules", "GET", "/scheduler/admin/resume", BOTH],
  ["requeueAllExecutionRecords", "GET", "/scheduler/admin/requeue", BOTH],
  ["listSecrets", "GET", "/secrets", BOTH],
  ["listAllSecretNames", "POST", "/secrets", BOTH],
  ["getSecret", "GET", "/secrets/{key}", BOTH],
  ["putSecret", "PUT", "/secrets/{key}", BOTH],
  ["deleteSecret", "DELETE", "/secrets/{key}", BOTH],
  ["secretExists", "GET", "/secrets/{key}/exists", BOTH],
  ["getEnvironment", "GET", "/environment", BOTH],
  ["getEnvironmentVariable", "GET", "/environment/{key}", BOTH],
  ["getAllConfig", "GET", "/admin/config", OSS],
  ["getPendingTasks", "GET", "/admin/task/{tasktype}", BOTH],
  ["requeueSweep", "POST", "/admin/sweep/requeue/{workflowId}", BOTH],
  ["verifyAndRepairWorkflowConsistency", "POST", "/admin/consistency/verifyAndRepair/{workflowId}", BOTH],
  ["testWorkflow", "POST", "/workflow/test", BOTH],
  ["jumpToTask", "POST", "/workflow/{workflowId}/jump/{taskReferenceName}", ORKES],
  ["upgradeRunningWorkflowToVersion", "POST", "/workflow/{workflowId}/upgrade", ORKES],
  ["updateWorkflowAndTaskState", "POST", "/workflow/{workflowId}/state", ORKES],
  ["getWorkflowExternalStorageLocation", "GET", "/workflow/external-storage-location", OSS],
  ["getWorkflowExternalStorageLocationByOldPath", "GET", "/workflow/externalstoragelocation", OSS],
  ["getTaskExternalStorageLocation", "GET", "/tasks/external-storage-location", OSS],
  ["getTaskExternalStorageLocationByOldPath", "GET", "/tasks/externalstoragelocation", OSS],
  ["getWorkflowTags", "GET", "/metadata/workflow/{name}/tags", ORKES],
  ["addWorkflowTag", "POST", "/metadata/workflow/{name}/tags", ORKES],
  ["setWorkflowTags", "PUT", "/metadata/workflow/{name}/tags", ORKES],
  ["deleteWorkflowTag", "DELETE", "/metadata/workflow/{name}/tags", ORKES],
  ["getTaskTags", "GET", "/metadata/task/{taskName}/tags", ORKES],
  ["addTaskTag", "POST", "/metadata/task/{taskName}/tags", ORKES],
  ["setTaskTags", "PUT", "/metadata/task/{taskName}/tags", ORKES],
  ["deleteTaskTag", "DELETE", "/metadata/task/{taskName}/tags", ORKES],
  ["getTags", "GET", "/metadata/tags", ORKES],
  ["getWorkflowRateLimit", "GET", "/metadata/workflow/{name}/rate-limit", ORKES],
  ["setWorkflowRateLimit", "PUT", "/metadata/workflow/{name}/rate-limit", ORKES],
  ["removeWorkflowRateLimit", "DELETE", "/metadata/workflow/{name}/rate-limit", ORKES],
  ["getUserInfo", "GET", "/token/userInfo", ORKES],
  ["uploadBpmnFile", "POST", "/metadata/workflow-importer/import-bpm", ORKES],
  ["uploadWorkflowsAndTasksDefinitionsToS3", "POST", "/metadata/workflow-task-defs/upload", ORKES],
  ["getTagsForEventHandler", "GET", "/event/{name}/tags", ORKES],
  ["putTagForEventHandler", "PUT", "/event/{name}/tags", ORKES],
  ["deleteTagForEventHandler", "DELETE", "/event/{name}/tags", ORKES],
  ["getExampleEventHandler", "GET", "/event/handler/", ORKES],
  ["getEventHandlerByName", "GET", "/event/handler/{name}", ORKES],
  ["handleIncomingEvent", "POST", "/event/handleIncomingEvent", ORKES],
  ["getEventQueueConfigs", "GET", "/event/queue/config", ORKES],
  ["getQueueConfig", "GET", "/event/queue/config/{queueType}/{queueName}", ORKES],
  ["putQueueConfig", "PUT", "/event/queue/config/{queueType}/{queueName}", ORKES],
  ["deleteQueueConfig", "DELETE", "/event/queue/config/{queueType}/{queueName}", ORKES],
  ["testConnectivity", "POST", "/event/queue/connectivity", ORKES],
  ["getEventHandlerActivity", "GET", "/event/execution", ORKES],
  ["getEventExecutions", "GET", "/event/execution/{eventHandlerName}", ORKES],
  ["getEventHandlersWithStats", "GET", "/event/message", ORKES],
  ["getEventMessages", "GET", "/event/message/{event}", ORKES],
  ["pauseScheduleByGet", "GET", "/scheduler/schedules/{name}/pause", ORKES],
  ["resumeScheduleByGet", "GET", "/scheduler/schedules/{name}/resume", ORKES],
  ["getSchedulesByTag", "GET", "/scheduler/schedules/tags", ORKES],
  ["getTagsForSchedule", "GET", "/scheduler/schedules/{name}/tags", ORKES],
  ["putTagForSchedule", "PUT", "/scheduler/schedules/{name}/tags", ORKES],
  ["deleteTagForSchedule", "DELETE", "/scheduler/schedules/{name}/tags", ORKES],
  ["getEventQueues", "GET", "/admin/queues", OSS],
  ["clearTaskExecutionCache", "POST", "/admin/cache/clear/{taskDefName}", ORKES],
  ["getRedisUsage", "GET", "/admin/redisUsage", ORKES],
  ["createOrUpdateEnvVariable", "PUT", "/environment/{key}", ORKES],
  ["deleteEnvVariable", "DELETE", "/environment/{key}", ORKES],
  ["getTagsForEnvVar", "GET", "/environment/{name}/tags", ORKES],
  ["putTagForEnvVar", "PUT", "/environment/{name}/tags", ORKES],
  ["deleteTagForEnvVar", "DELETE", "/environment/{name}/tags", ORKES],
  ["getTagsForSecret", "GET", "/secrets/{key}/tags", ORKES],
  ["putTagForSecret", "PUT", "/secrets/{key}/tags", ORKES],
  ["deleteTagForSecret", "DELETE", "/secrets/{key}/tags", ORKES],
  ["listSecretsWithMeta", "GET", "/secrets/v2", OSS],
  ["clearLocalSecretCache", "GET", "/secrets/clearLocalCache", ORKES],
  ["clearRedisSecretCache", "GET", "/secrets/clearRedisCache", ORKES],
  ["getAllWebhooks", "GET", "/metadata/webhook", ORKES],
  ["createWebhook", "POST", "/metadata/webhook", ORKES],
  ["getWebhook", "GET", "/metadata/webhook/{id}", ORKES],
  ["updateWebhook", "PUT", "/metadata/webhook/{id}", ORKES],
  ["deleteWebhook", "DELETE", "/metadata/webhook/{id}", ORKES],
  ["getTagsForWebhook", "GET", "/metadata/webhook/{id}/tags", ORKES],
  ["putTagForWebhook", "PUT", "/metadata/webhook/{id}/tags", ORKES],
  ["deleteTagForWebhook", "DELETE", "/metadata/webhook/{id}/tags", ORKES],
  ["createFile", "POST", "/files", OSS],
  ["getFileMetadata", "GET", "/files/{workflowId}/{fileId}", OSS],
  ["getUploadUrl", "GET", "/files/{workflowId}/{fileId}/upload-url", OSS],
  ["confirmUpload", "POST", "/files/{workflowId}/{fileId}/upload-complete", OSS],
  ["getDownloadUrl", "GET", "/files/{workflowId}/{fileId}/download-url", OSS],
  ["uploadFileContent", "PUT", "/files/content/{workflowId}/{fileId}", OSS],
  ["downloadFileContent", "GET", "/files/content/{workflowId}/{fileId}", OSS],
  ["initiateMultipartUpload", "POST", "/files/{workflowId}/{fileId}/multipart", OSS],
  ["getPartUploadUrl", "GET", "/files/{workflowId}/{fileId}/multipart/{uploadId}/part/{partNumber}", OSS],
  ["completeMultipartUpload", "POST", "/files/{workflowId}/{fileId}/multipart/{uploadId}/complete", OSS],
  ["abortMultipartUpload", "DELETE", "/files/{workflowId}/{fileId}/multipart/{uploadId}", OSS],
];

/** The areas of which nothing is served, by the first part of their paths. */
const UNSERVED_AREAS: ReadonlySet<string> = new Set([
  "applications",
  "auth",
  "global_schema",
  "groups",
  "human",
  "integrations",
  "limits",
  "prompts",
  "registry",
  "schema",
  "secrets-v2",
  "users",
]);

/** Those below the root of the server instead, and who has them. */
const UNSERVED_AT_ROOT: ReadonlyMap<string, string> = new Map([
  ["context.js", BOTH],
  ["webhook", ORKES],
]);

/**
 * Refuses a path of an area of which nothing is served, so that a client learns more than that there is no such path. What was in
 * the path below the area is not repeated: clients keep values out of their messages.
 *
 * @throws {RequestError} 501 when it is one.
 */
export function refuseUnservedArea(path: string): void {
  const [, api = "", area = ""] = /^(\/api)?\/([^/;]+)/.exec(path) ?? [];
  const where = api === "" ? UNSERVED_AT_ROOT.get(area) : UNSERVED_AREAS.has(area) ? ORKES : undefined;
  if (where === undefined) return;
  throw new RequestError(501, `${api}/${area} is not served by the embedded server yet; ${where}`);
}

/** The messages of event queues, of which there are none. */
function queueRoutes(): readonly Route[] {
  const path = "/queue/update/{workflowId}";
  const noQueue = (operationId: string, below: string): Route => ({
    operationId,
    method: "POST",
    path: `${path}/${below}/{status}`,
    handle: (call) => {
      const status = oneOf("Path parameter 'status'", call.param("status"), QUEUE_STATES);
      throw new RequestError(400, `There is no queue for handling ${status} status`);
    },
  });
  return [
    { operationId: "getQueueNames", method: "GET", path: "/queue/", handle: () => json({}) },
    { operationId: "getQueueSizes", method: "GET", path: "/queue/size", handle: () => json({}) },
    noQueue("updateByQueue", "{taskRefName}"),
    noQueue("updateByQueueAndTaskId", "task/{taskId}"),
  ];
}

/** Clear answers where the server has nothing to offer: 501 for what it cannot do, empty lists for what it cannot have. */
export function unservedRoutes(): readonly Route[] {
  const refused = UNSERVED.map(([operationId, method, path, where]): Route => ({
    operationId,
    method,
    path,
    refused: true,
    handle: () => {
      throw new RequestError(
        501,
        `${operationId} (${method} ${path}) is not served by the embedded server yet; ${where}`,
      );
    },
  }));
  const none = (operationId: string, path: string): Route => ({
    operationId,
    method: "GET",
    path,
    handle: () => json([]),
  });
  return [
    ...refused,
    none("getEventHandlers", "/event"),
    none("getEventHandlersForEvent", "/event/{event}"),
    none("getAllSchedules", "/scheduler/schedules"),
    ...queueRoutes(),
  ];
}
