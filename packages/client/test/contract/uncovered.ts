/** Why no domain client has a method for an operation, by its id. A row for what one has, or for what there is not, fails. */
export const UNCOVERED: Readonly<Record<string, string>> = {
  ...each(
    "an older path of another operation; called where a server has only that",
    "pauseScheduleByGet resumeScheduleByGet",
  ),
  getWorkflowsByCorrelationIds:
    "`WorkflowExecutor.getByCorrelationIds` calls it where a server lacks the other one",
  startWorkflowAsync: "`WorkflowExecutor.startWorkflow` and `startWorkflowByName` do the same",
  ...each(
    "for callers without an SDK: the output alone; `WorkflowExecutor.executeWorkflow` answers it with the rest",
    "executeWorkflowAsApi executeWorkflowAsGetApi",
  ),
  terminateAndRemoveWorkflow: "`WorkflowBulkClient.terminateAndRemoveWorkflows`, of one as of many",
  deleteTaskFromHumanTaskRecords: "`HumanExecutor.deleteTaskRecords`, of one as of many",
  searchWorkflowsV2:
    "`WorkflowExecutor.searchAll` finds the same; `WorkflowBulkClient.getWorkflowsByIds` reads them",
  searchTasksV2: "`TaskClient.searchAll` finds the same; `TaskClient.getTask` reads one",
  ...each(
    "`TaskClient.searchAll` finds the tasks, and each names its execution",
    "searchWorkflowsByTasks searchWorkflowsByTasksV2",
  ),
  updateTaskV2: "the workers of `@baton/worker` report with it and take the next task",
  generateToken: "the connection gets and renews its token itself",
  ...each(
    "for programs that store large payloads themselves",
    "getTaskExternalStorageLocation getTaskExternalStorageLocationByOldPath " +
      "getWorkflowExternalStorageLocation getWorkflowExternalStorageLocationByOldPath",
  ),
  getContextScript: "a script of the server's own pages",
  backPopulateFullTextIndex: "repairs an index after an upgrade of the server",
  recordEventStats: "servers report to it, not their users",
};

/** Gives one reason to several operations. */
function each(reason: string, ids: string): Record<string, string> {
  return Object.fromEntries(ids.split(" ").map((id) => [id, reason]));
}
