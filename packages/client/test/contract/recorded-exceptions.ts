const NO_BODY = "refused with a status alone";
const OTHER_TYPE =
  "sent to see what the server makes of a value of another type; a program gets an error of the compiler";
const STRANGER = "sent to see what the server makes of something it does not know";
const NAMED = "the path names the workflow; the body of a start has its name too, as in the official SDK";
const VERSION =
  "the server takes 1 where there is none; readers find one in every schema, as in the official SDK";

/** Gives one reason to several beginnings. */
function each(reason: string, beginnings: readonly string[]): Record<string, string> {
  return Object.fromEntries(beginnings.map((one) => [one, reason]));
}

/** What the recorded server answers and the description does not say: how the problem begins, to the reason. */
export const ANSWER_EXCEPTIONS: Readonly<Record<string, string>> = {
  ...each(NO_BODY, [
    "getSecret no body comes with the status 400",
    "getSecret no body comes with the status 404",
    "secretExists no body comes with the status 400",
  ]),
};

/** What the recorded server takes and the description does not describe: how the problem begins, to the reason. */
export const REQUEST_EXCEPTIONS: Readonly<Record<string, string>> = {
  ...each(OTHER_TYPE, [
    "registerTaskDef body[0].timeoutSeconds is null",
    "registerTaskDef body[0].retryCount is",
    "registerTaskDef body[0].inputKeys is null",
    "registerTaskDef body[0].outputKeys is null",
    "registerTaskDef body[0].inputTemplate is null",
    "registerTaskDef body[0].timeoutPolicy is null",
    "registerTaskDef body[0].retryLogic is null",
    "registerTaskDef body[0].rateLimitPerFrequency is null",
    "registerTaskDef body[0].description is 12",
    "registerWorkflowDef body.restartable is",
    "registerWorkflowDef body.inputParameters is null",
    "registerWorkflowDef body.outputParameters is null",
    "registerWorkflowDef body.variables is null",
    "registerWorkflowDef body.inputTemplate is null",
    "registerWorkflowDef body.metadata is null",
    "registerWorkflowDef body.maskedFields is null",
    "registerWorkflowDef body.timeoutPolicy is null",
    "registerWorkflowDef body.tasks[0].inputParameters is null",
    "validateWorkflowDef body.restartable is",
    "validateWorkflowDef body.inputParameters is null",
    "validateWorkflowDef body.outputParameters is null",
    "validateWorkflowDef body.variables is null",
    "validateWorkflowDef body.inputTemplate is null",
    "validateWorkflowDef body.metadata is null",
    "validateWorkflowDef body.maskedFields is null",
    "validateWorkflowDef body.timeoutPolicy is null",
    "validateWorkflowDef body.tasks[0].inputParameters is null",
    "startWorkflow body.priority is null",
    'startWorkflow body.version is "3"',
    "startWorkflow body.correlationId is 12",
    "startWorkflow body.taskToDomain.a is 1",
    "updateTask body.outputData is null",
    'addEventHandler body.active is "true"',
    "pauseWorkflows body[0] is 1",
    "resumeWorkflows body[0] is 1",
    "retryWorkflows body[0] is 1",
    "terminateWorkflows body[0] is 1",
    "terminateAndRemoveWorkflows body[0] is 1",
    "getWorkflowsByIds body[0] is 1",
  ]),
  ...each(STRANGER, [
    "registerTaskDef body[0].colour",
    "startWorkflow body.colour",
    "addEventHandler body.colour",
    "updateTask body.unknownField",
    "updateTask body.executionMetadata.a is not described",
    "getExecutionStatus the query parameter other",
    "terminateWorkflow a body is sent",
    "skipTaskFromWorkflow the query parameter task",
  ]),
  ...each(NAMED, ["executeWorkflow body.name is missing"]),
  ...each(VERSION, [
    "registerTaskDef body[0].outputSchema.version is missing",
    "registerWorkflowDef body.inputSchema.version is missing",
  ]),
};
