import {
  type ApiClient,
  EventResource,
  MetadataResource,
  QueueAdminResource,
  SchedulerResource,
} from "@baton/api";
import { row, SEARCH, SEARCH_DEFAULTS } from "./row";

const LISTED = ["query.access?", "query.metadata?", "query.tagKey?", "query.tagValue?"] as const;

/** The methods of `client.metadataResource`. */
export function metadataRows() {
  return {
    getTaskDef: row(
      MetadataResource.getTaskDef,
      ["path.tasktype", "query.metadata?"],
      "MetadataClient.getTask",
    ),
    unregisterTaskDef: row(
      MetadataResource.unregisterTaskDef,
      ["path.tasktype"],
      "MetadataClient.unregisterTask",
    ),
    getAllWorkflows: row(MetadataResource.getWorkflowDefs, LISTED, "MetadataClient.getAllWorkflowDefs"),
    update: row(
      MetadataResource.updateWorkflowDefs,
      ["body", "query.overwrite?"],
      "MetadataClient.registerWorkflowDef",
    ),
    create: row(
      MetadataResource.registerWorkflowDef,
      ["body", "query.overwrite?"],
      "MetadataClient.registerWorkflowDef",
    ),
    getTaskDefs: row(MetadataResource.getTaskDefs, LISTED, "MetadataClient.getAllTaskDefs"),
    updateTaskDef: row(MetadataResource.updateTaskDef, ["body"], "MetadataClient.updateTask"),
    registerTaskDef: row(MetadataResource.registerTaskDef, ["body"], "MetadataClient.registerTasks"),
    unregisterWorkflowDef: row(
      MetadataResource.unregisterWorkflowDef,
      ["path.name", "path.version"],
      "MetadataClient.unregisterWorkflow",
    ),
    get: row(
      MetadataResource.getWorkflowDef,
      ["path.name", "query.version?", "query.metadata?"],
      "MetadataClient.getWorkflowDef",
    ),
  };
}

/** The methods of `client.eventResource`. */
export function eventRows() {
  return {
    getQueueConfig: row(
      EventResource.getQueueConfig,
      ["path.queueType", "path.queueName"],
      "EventClient.getQueueConfig",
    ),
    putQueueConfig: row(
      EventResource.putQueueConfig,
      ["path.queueType", "path.queueName", "body"],
      "EventClient.putQueueConfig",
    ),
    deleteQueueConfig: row(
      EventResource.deleteQueueConfig,
      ["path.queueType", "path.queueName"],
      "EventClient.deleteQueueConfig",
    ),
    getEventHandlers: row(EventResource.getEventHandlers, [], "EventClient.getAllEventHandlers"),
    updateEventHandler: row(EventResource.updateEventHandler, ["body"], "EventClient.updateEventHandler"),
    addEventHandler: row(EventResource.addEventHandler, ["body"], "EventClient.addEventHandler"),
    getQueueNames: row(QueueAdminResource.getQueueNames, [], "EventClient.getAllEventHandlers"),
    removeEventHandlerStatus: row(
      EventResource.removeEventHandlerStatus,
      ["path.name"],
      "EventClient.removeEventHandler",
    ),
    getEventHandlersForEvent: row(
      EventResource.getEventHandlersForEvent,
      ["path.event", "query.activeOnly?"],
      "EventClient.getEventHandlersForEvent",
    ),
    deleteTagForEventHandler: row(
      EventResource.deleteTagForEventHandler,
      ["path.name", "body"],
      "EventClient.deleteTagForEventHandler",
    ),
    getTagsForEventHandler: row(
      EventResource.getTagsForEventHandler,
      ["path.name"],
      "EventClient.getTagsForEventHandler",
    ),
    putTagForEventHandler: row(
      EventResource.putTagForEventHandler,
      ["path.name", "body"],
      "EventClient.putTagForEventHandler",
    ),
  };
}

/** The methods of `client.schedulerResource`. */
export function schedulerRows() {
  return {
    getSchedule: row(SchedulerResource.getSchedule, ["path.name"], "SchedulerClient.getSchedule"),
    deleteSchedule: row(SchedulerResource.deleteSchedule, ["path.name"], "SchedulerClient.deleteSchedule"),
    getNextFewSchedules: row(
      SchedulerResource.getNextFewSchedules,
      ["query.cronExpression", "query.scheduleStartTime?", "query.scheduleEndTime?", "query.limit?"],
      "SchedulerClient.getNextFewSchedules",
    ),
    pauseSchedule: row(SchedulerResource.pauseScheduleByGet, ["path.name"], "SchedulerClient.pauseSchedule"),
    pauseAllSchedules: row(SchedulerResource.pauseAllSchedules, [], "SchedulerClient.pauseAllSchedules"),
    resumeSchedule: row(
      SchedulerResource.resumeScheduleByGet,
      ["path.name"],
      "SchedulerClient.resumeSchedule",
    ),
    requeueAllExecutionRecords: row(
      SchedulerResource.requeueAllExecutionRecords,
      [],
      "SchedulerClient.requeueAllExecutionRecords",
    ),
    resumeAllSchedules: row(SchedulerResource.resumeAllSchedules, [], "SchedulerClient.resumeAllSchedules"),
    getAllSchedules: row(
      SchedulerResource.getAllSchedules,
      ["query.workflowName?"],
      "SchedulerClient.getAllSchedules",
    ),
    saveSchedule: row(SchedulerResource.saveSchedule, ["body"], "SchedulerClient.saveSchedule"),
    searchV21: row(
      SchedulerResource.searchScheduledExecutions,
      SEARCH,
      "SchedulerClient.search",
      SEARCH_DEFAULTS,
    ),
    testTimeout: row(
      ({ client }: { client: ApiClient }): Promise<unknown> => client.get({ url: "/scheduler/test/timeout" }),
      [],
      "nothing: current servers do not have it",
    ),
  };
}
