import { TaskResource } from "@baton/api";
import { row, SEARCH, SEARCH_DEFAULTS } from "./row";

/** The methods of `client.taskResource`. */
export function taskRows() {
  return { ...queueRows(), ...stateRows() };
}

/** What hands out tasks and looks after their queues. */
function queueRows() {
  return {
    poll: row(
      TaskResource.pollTask,
      ["path.tasktype", "query.workerid?", "query.domain?"],
      "TaskHandler, or TaskClient.pollTask",
    ),
    allVerbose: row(TaskResource.getTaskQueuesVerbose, [], "TaskClient.getTaskQueuesVerbose"),
    all: row(TaskResource.getTaskQueues, [], "TaskClient.getQueueSizeForTask"),
    requeuePendingTask: row(
      TaskResource.requeuePendingTask,
      ["path.taskType"],
      "TaskClient.requeuePendingTask",
    ),
    search: row(TaskResource.searchTasks, SEARCH, "TaskClient.search", SEARCH_DEFAULTS),
    searchV22: row(TaskResource.searchTasksV2, SEARCH, "TaskResource.searchTasksV2", SEARCH_DEFAULTS),
    getPollData: row(TaskResource.getPollData, ["query.taskType"], "TaskClient.getTaskPollData"),
    getAllPollData: row(TaskResource.getAllPollData, [], "TaskClient.getAllPollData"),
    batchPoll: row(
      TaskResource.batchPoll,
      ["path.tasktype", "query.workerid?", "query.domain?", "query.count?", "query.timeout?"],
      "TaskHandler, or TaskClient.batchPoll",
    ),
    size1: row(TaskResource.getTaskQueueSizes, ["query.taskType?"], "TaskClient.getQueueSizeForTask"),
    getExternalStorageLocation1: row(
      TaskResource.getTaskExternalStorageLocationByOldPath,
      ["query.path", "query.operation", "query.payloadType"],
      "TaskResource.getTaskExternalStorageLocation",
    ),
  };
}

/** What reads tasks and says what became of them. */
function stateRows() {
  return {
    updateTask: row(
      TaskResource.updateTaskByRefName,
      ["path.workflowId", "path.taskRefName", "path.status", "body"],
      "TaskClient.updateTaskResult",
    ),
    updateTask1: row(TaskResource.updateTask, ["body"], "WorkflowExecutor.updateTask"),
    updateTaskSync: row(
      TaskResource.updateTaskSync,
      ["path.workflowId", "path.taskRefName", "path.status", "body", "query.workerid?"],
      "WorkflowExecutor.updateTaskSync",
    ),
    signal: row(
      TaskResource.signalWorkflowTaskSync,
      ["path.workflowId", "path.status", "body", "query.returnStrategy?"],
      "WorkflowExecutor.signal",
    ),
    signalAsync: row(
      TaskResource.signalWorkflowTaskAsync,
      ["path.workflowId", "path.status", "body"],
      "WorkflowExecutor.signalAsync",
    ),
    getTask: row(TaskResource.getTask, ["path.taskId"], "TaskClient.getTask"),
    getTaskLogs: row(TaskResource.getTaskLogs, ["path.taskId"], "TaskClient.getTaskLogs"),
    log: row(TaskResource.log, ["path.taskId", "body"], "TaskClient.addTaskLog"),
  };
}
