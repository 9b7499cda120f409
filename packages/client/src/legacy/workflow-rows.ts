import { WorkflowBulkResource, WorkflowResource } from "@baton/api";
import { row, SEARCH, SEARCH_DEFAULTS } from "./row";

/** The methods of `client.workflowResource`. */
export function workflowRows() {
  return { ...runningRows(), ...searchRows(), ...steeringRows(), ...otherRows() };
}

/** What starts executions and moves them on. */
function runningRows() {
  return {
    getRunningWorkflow: row(
      WorkflowResource.getRunningWorkflow,
      ["path.name", "query.version?", "query.startTime?", "query.endTime?"],
      "WorkflowExecutor.getRunningWorkflow",
    ),
    executeWorkflow: row(
      WorkflowResource.executeWorkflow,
      [
        "body",
        "path.name",
        "path.version",
        "query.requestId?",
        "query.waitUntilTaskRef?",
        "query.waitForSeconds?",
        "query.consistency?",
        "query.returnStrategy?",
      ],
      "WorkflowExecutor.executeWorkflow",
    ),
    startWorkflow: row(WorkflowResource.startWorkflow, ["body"], "WorkflowExecutor.startWorkflow"),
    decide: row(WorkflowResource.decide, ["path.workflowId"], "AdminClient.decide"),
    rerun: row(WorkflowResource.rerun, ["path.workflowId", "body"], "WorkflowExecutor.reRun"),
  };
}

/** What searches. */
function searchRows() {
  return {
    searchV21: row(
      WorkflowResource.searchWorkflowsV2,
      SEARCH,
      "WorkflowResource.searchWorkflowsV2",
      SEARCH_DEFAULTS,
    ),
    searchWorkflowsByTasks: row(
      WorkflowResource.searchWorkflowsByTasks,
      SEARCH,
      "WorkflowResource.searchWorkflowsByTasks",
      SEARCH_DEFAULTS,
    ),
    search1: row(
      WorkflowResource.searchWorkflows,
      ["unused?", ...SEARCH, "query.skipCache?"],
      "WorkflowExecutor.search",
      SEARCH_DEFAULTS,
    ),
    searchWorkflowsByTasksV2: row(
      WorkflowResource.searchWorkflowsByTasksV2,
      SEARCH,
      "WorkflowResource.searchWorkflowsByTasksV2",
      SEARCH_DEFAULTS,
    ),
  };
}

/** What reads one execution and steers it. */
function steeringRows() {
  return {
    pauseWorkflow: row(WorkflowResource.pauseWorkflow, ["path.workflowId"], "WorkflowExecutor.pause"),
    skipTaskFromWorkflow: row(
      WorkflowResource.skipTaskFromWorkflow,
      ["path.workflowId", "path.taskReferenceName", "body?"],
      "WorkflowExecutor.skipTasksFromWorkflow",
    ),
    getWorkflows: row(
      WorkflowResource.getWorkflowsByCorrelationIds,
      ["path.name", "body", "query.includeClosed?", "query.includeTasks?"],
      "WorkflowExecutor.getByCorrelationIds",
    ),
    getWorkflowStatusSummary: row(
      WorkflowResource.getWorkflowStatusSummary,
      ["path.workflowId", "query.includeOutput?", "query.includeVariables?"],
      "WorkflowExecutor.getWorkflowStatus",
    ),
    getWorkflows1: row(
      WorkflowResource.getWorkflowsByCorrelationId,
      ["path.name", "path.correlationId", "query.includeClosed?", "query.includeTasks?"],
      "WorkflowExecutor.getByCorrelationId",
    ),
    retry1: row(
      WorkflowResource.retry,
      ["path.workflowId", "query.resumeSubworkflowTasks?"],
      "WorkflowExecutor.retry",
    ),
    getExecutionStatus: row(
      WorkflowResource.getExecutionStatus,
      ["path.workflowId", "query.includeTasks?"],
      "WorkflowExecutor.getWorkflow",
    ),
    terminate1: row(
      WorkflowResource.terminateWorkflow,
      ["path.workflowId", "query.reason?"],
      "WorkflowExecutor.terminate",
    ),
    resumeWorkflow: row(WorkflowResource.resumeWorkflow, ["path.workflowId"], "WorkflowExecutor.resume"),
    delete: row(
      WorkflowResource.removeWorkflow,
      ["path.workflowId", "query.archiveWorkflow?"],
      "WorkflowExecutor.deleteWorkflow",
    ),
  };
}

/** The rest. */
function otherRows() {
  return {
    getExternalStorageLocation: row(
      WorkflowResource.getWorkflowExternalStorageLocationByOldPath,
      ["query.path", "query.operation", "query.payloadType"],
      "WorkflowResource.getWorkflowExternalStorageLocation",
    ),
    startWorkflow1: row(
      WorkflowResource.startWorkflowByName,
      ["path.name", "body", "query.version?", "query.correlationId?", "query.priority?"],
      "WorkflowExecutor.startWorkflowByName",
    ),
    restart1: row(
      WorkflowResource.restart,
      ["path.workflowId", "query.useLatestDefinitions?"],
      "WorkflowExecutor.restart",
    ),
    resetWorkflow: row(WorkflowResource.resetWorkflow, ["path.workflowId"], "AdminClient.resetCallbacks"),
    testWorkflow: row(WorkflowResource.testWorkflow, ["body"], "WorkflowExecutor.testWorkflow"),
  };
}

/** The methods of `client.workflowBulkResource`. */
export function workflowBulkRows() {
  return {
    retry: row(WorkflowBulkResource.retryWorkflows, ["body"], "WorkflowBulkClient.retryWorkflows"),
    restart: row(
      WorkflowBulkResource.restartWorkflows,
      ["body", "query.useLatestDefinitions?"],
      "WorkflowBulkClient.restartWorkflows",
    ),
    terminate: row(
      WorkflowBulkResource.terminateWorkflows,
      ["body", "query.reason?"],
      "WorkflowBulkClient.terminateWorkflows",
    ),
    resumeWorkflow: row(WorkflowBulkResource.resumeWorkflows, ["body"], "WorkflowBulkClient.resumeWorkflows"),
    pauseWorkflow1: row(WorkflowBulkResource.pauseWorkflows, ["body"], "WorkflowBulkClient.pauseWorkflows"),
  };
}
