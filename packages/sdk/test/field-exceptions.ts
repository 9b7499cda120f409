const WIDER = "takes more than there; programs write it and do not read it back";
const SENT = "says what every answer of a server has, where there everything may be absent";
const TRUE =
  "says what servers really send or take, where the description that the official SDK is made from is wrong";
const DEFAULT = "may be left out, because the server has a default; there it has to be given";
const NEEDED = "has to have what a server refuses to go without";
const OTHER_ROLE = "the official text means a type of the same name that it does not export";
const PARENT = "there from a parent that the official SDK does not export";

/** Gives one reason to several names, each followed by what it is about. */
function each(
  reason: string,
  about: "read" | "given" | "needs" | "=",
  names: string,
): Record<string, string> {
  return Object.fromEntries(names.split(" ").map((name) => [`${name} ${about}`, reason]));
}

/**
 * Where a field of Baton's has another type than that of the official SDK, each with its reason. `Symbol.field read`: what it holds
 * cannot be taken as the official type. `Symbol.field given`: a value of the official type cannot be put in. `Symbol needs`: some
 * field has to be given that may be left out there. `Symbol =`: another name for something else.
 */
export const FIELD_EXCEPTIONS: Readonly<Record<string, string>> = {
  ...each(
    WIDER,
    "read",
    "ConductorWorker.execute FieldDescriptor.type FieldDescriptor.enum ForkJoinTaskDef.inputParameters " +
      "HttpInputParameters.method HttpInputParameters.accept HttpInputParameters.readTimeOut " +
      "HttpPollInputParameters.pollingStrategy InlineTaskInputParameters.evaluatorType JoinTaskDef.inputParameters " +
      "KafkaPublishInputParameters.value KafkaPublishInputParameters.headers KafkaPublishInputParameters.key " +
      "KafkaPublishInputParameters.keySerializer LlmChatCompleteOptions.messages LlmChatCompleteOptions.participants " +
      "PollIntervalOptions.pollInterval PollIntervalOptions.maxPollTimes PullWorkflowMessagesTaskDef.inputParameters " +
      "RegisteredWorker.executeFunction RegisteredWorker.taskDef RunnerArgs.client RunnerArgs.options " +
      "RunnerArgs.eventListeners SchemaFieldOptions.enum SubWorkflowTaskDef.subWorkflowParam SwitchTaskDef.evaluatorType " +
      "TaskHandlerConfig.client TaskHandlerConfig.workers TaskHandlerConfig.importModules " +
      "TaskHandlerConfig.eventListeners TaskRunnerOptions.workerID TerminateTaskDef.inputParameters " +
      "WorkerOptions.taskDef WorkerOptions.inputType WorkerOptions.outputType",
  ),
  ...each(WIDER, "=", "TaskDefTypes"),
  ...each(
    DEFAULT,
    "read",
    "ExtendedWorkflowDef.timeoutSeconds SaveScheduleRequest.cronExpression TaskDef.timeoutSeconds " +
      "TaskDef.totalTimeoutSeconds WorkflowDef.timeoutSeconds",
  ),
  ...each(
    TRUE,
    "read",
    "Action.action BulkResponse.bulkSuccessfulResults ExtendedEventExecution.action SubWorkflowParams.priority " +
      "SubWorkflowParams.workflowDefinition Task.taskDefinition TaskResult.status UpsertGroupRequest.roles " +
      "UpsertUserRequest.roles",
  ),
  ...each(
    TRUE,
    "given",
    "BulkResponse.bulkSuccessfulResults SubWorkflowParams.priority SubWorkflowParams.workflowDefinition " +
      "UpsertGroupRequest.roles UpsertUserRequest.roles WorkflowRun.responseType",
  ),
  ...each(OTHER_ROLE, "read", "ConductorUser.roles Group.roles"),
  ...each(OTHER_ROLE, "given", "ConductorUser.roles Group.roles"),
  "JsonSchemaOutput.properties given": "only Baton makes it, and says more of it",
  "Client needs": "only createConductorClient makes it",
  ...each(PARENT, "needs", "ExtendedConductorApplication ExtendedTaskDef"),
  ...each(
    NEEDED,
    "needs",
    "EventHandler ExtendedGroup Group Integration IntegrationApi IntegrationDef MessageTemplate ServiceRegistry",
  ),
  ...each(
    SENT,
    "needs",
    "BulkResponse CircuitBreakerTransitionResponse ConductorUser ConnectivityTestResult EventMessage " +
      "ExtendedBulkResponse ExtendedConductorUser ExtendedEventExecution ExtendedTaskSummary HumanTaskEntry " +
      "HumanTaskSearchResult PollData ScrollableSearchResultWorkflowSummary SearchResultHandledEventResponse " +
      "SearchResultTaskSummary SearchResultWorkflow SearchResultWorkflowScheduleExecutionModel Task " +
      "TaskListSearchResultSummary TaskSummary Workflow WorkflowRun WorkflowSchedule WorkflowScheduleExecutionModel " +
      "WorkflowScheduleModel WorkflowStatus WorkflowSummary",
  ),
};
