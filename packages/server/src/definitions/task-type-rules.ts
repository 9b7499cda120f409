import { parseDuration } from "@baton/core";
import type { TaskDefinition, WorkflowTaskDefinition } from "./model";

/** What the rules must ask others for. */
export interface RuleContext {
  /** Why a script does not parse; undefined when it does. */
  readonly syntaxError: (expression: string) => string | undefined;
  /** Why the inside of `${…}` is no path; undefined when it is one. */
  readonly pathError: (path: string) => string | undefined;
  /** Whether `${name}` is a variable of the server's environment. */
  readonly isEnvironmentName: (name: string) => boolean;
  readonly findTaskDefinition: (name: string) => TaskDefinition | undefined;
}

/** Adds one message about the task. */
type Report = (message: string) => void;
type Rule = (task: WorkflowTaskDefinition, report: Report, context: RuleContext) => void;

const DATE = /^\d{1,4}-\d{1,2}-\d{1,2}( \d{1,2}:\d{1,2}( \S.*)?)?$/;

const missing = (task: WorkflowTaskDefinition, field: string): string =>
  `${field} field is required for taskType: ${task.type} taskName: ${task.name}`;

const tooFew = (task: WorkflowTaskDefinition, field: string): string =>
  `${field} should have atleast one task for taskType: ${task.type} taskName: ${task.name}`;

const isExpression = (text: string): boolean => text.startsWith("${") && text.endsWith("}");

/** Whether the task gets that input, from its own parameters or from the template of its definition. */
function hasInput(task: WorkflowTaskDefinition, name: string, context: RuleContext): boolean {
  if (name in task.inputParameters) return true;
  const definition = task.taskDefinition ?? context.findTaskDefinition(task.name);
  return definition !== undefined && name in definition.inputTemplate;
}

function checkCases(task: WorkflowTaskDefinition, report: Report): void {
  if (Object.keys(task.decisionCases).length === 0) report(tooFew(task, "decisionCases"));
}

function checkScript(
  task: WorkflowTaskDefinition,
  script: string,
  report: Report,
  context: RuleContext,
): void {
  const error = context.syntaxError(script);
  if (error !== undefined)
    report(`Expression is not well formatted: ${error}, taskType: ${task.type} taskName ${task.name}`);
}

const checkDecision: Rule = (task, report, context) => {
  if (task.caseValueParam === undefined && task.caseExpression === undefined) {
    report(missing(task, "caseValueParam or caseExpression"));
  }
  if (task.caseExpression !== undefined) checkScript(task, task.caseExpression, report, context);
  checkCases(task, report);
};

const checkSwitch: Rule = (task, report, context) => {
  if (task.evaluatorType === undefined) report(missing(task, "evaluatorType"));
  else if (task.expression === undefined) report(missing(task, "expression"));
  else if (task.evaluatorType === "javascript") checkScript(task, task.expression, report, context);
  checkCases(task, report);
};

const checkFork: Rule = (task, report) => {
  if (task.forkTasks.length === 0) report(tooFew(task, "forkTasks"));
  // Conductor OSS accepts an empty branch and answers every start of the workflow with a 500.
  task.forkTasks.forEach((branch, index) => {
    if (branch.length === 0) report(tooFew(task, `forkTasks[${index}]`));
  });
};

const checkDynamicFork: Rule = (task, report) => {
  if ("forkTaskInputs" in task.inputParameters) return;
  const { dynamicForkTasksParam: tasks, dynamicForkTasksInputParamName: inputs } = task;
  if (task.dynamicForkJoinTasksParam !== undefined) {
    if (tasks === undefined && inputs === undefined) return;
    report(
      `dynamicForkJoinTasksParam or combination of dynamicForkTasksInputParamName and dynamicForkTasksParam can be used for taskType: ${task.type} taskName: ${task.name}`,
    );
    return;
  }
  if (tasks === undefined) report(missing(task, "dynamicForkTasksParam"));
  if (inputs === undefined) report(missing(task, "dynamicForkTasksInputParamName"));
};

const checkHttp: Rule = (task, report, context) => {
  if ("uri" in task.inputParameters || "method" in task.inputParameters) return;
  if (!hasInput(task, "http_request", context))
    report(missing(task, "inputParameters.http_request or inputParameters.uri"));
};

const checkLoop: Rule = (task, report) => {
  if (task.loopCondition === undefined) report(missing(task, "loopCondition"));
  if (task.loopOver.length === 0) report(missing(task, "loopOver"));
};

/** A sub-workflow without a name fails each start in Conductor OSS. */
const checkSubWorkflow: Rule = (task, report) => {
  const parameters = task.subWorkflowParam;
  if (parameters === undefined) return report(missing(task, "subWorkflowParam"));
  if (parameters.workflowDefinition === undefined && !parameters.name)
    report(missing(task, "subWorkflowParam.name"));
};

const checkTerminate: Rule = (task, report) => {
  if (task.optional) report(`terminate task cannot be optional, taskName: ${task.name}`);
  const status = task.inputParameters["terminationStatus"];
  if (status === "COMPLETED" || status === "FAILED" || status === "TERMINATED") return;
  report(
    `terminate task must have an terminationStatus parameter and must be set to COMPLETED or FAILED, taskName: ${task.name}`,
  );
};

/** An input of the task as text; whatever is no scalar is no time either, and no text that says one. */
function inputText(task: WorkflowTaskDefinition, name: string): string {
  const value = task.inputParameters[name] ?? "";
  return typeof value === "string" ? value.trim() : JSON.stringify(value);
}

const checkWait: Rule = (task, report) => {
  const [duration, until] = [inputText(task, "duration"), inputText(task, "until")];
  if (duration && until) report("Both 'duration' and 'until' specified. Please provide only one input");
  if (duration) {
    if (!isExpression(duration) && parseDuration(duration) === undefined) {
      report("Either date or duration is passed as null ");
    }
  } else if (until && !isExpression(until) && !DATE.test(until)) {
    report("Unable to parse date ");
  }
};

/** Types that are not here take anything. */
const RULES: Readonly<Record<string, Rule | undefined>> = {
  DECISION: checkDecision,
  DO_WHILE: checkLoop,
  DYNAMIC: (task, report) => {
    if (task.dynamicTaskNameParam === undefined) report(missing(task, "dynamicTaskNameParam"));
  },
  EVENT: (task, report) => {
    if (task.sink === undefined) report(missing(task, "sink"));
  },
  FORK_JOIN: checkFork,
  FORK_JOIN_DYNAMIC: checkDynamicFork,
  HTTP: checkHttp,
  JSON_JQ_TRANSFORM: (task, report, context) => {
    if (!hasInput(task, "queryExpression", context)) report(missing(task, "inputParameters.queryExpression"));
  },
  KAFKA_PUBLISH: (task, report, context) => {
    if (!hasInput(task, "kafka_request", context)) report(missing(task, "inputParameters.kafka_request"));
  },
  SUB_WORKFLOW: checkSubWorkflow,
  SWITCH: checkSwitch,
  TERMINATE: checkTerminate,
  WAIT: checkWait,
};

/**
 * Checks what the type of a task asks of its members.
 *
 * @see conductor-oss/conductor core/…/validations/WorkflowTaskTypeConstraint.java
 */
export function checkTaskType(
  task: WorkflowTaskDefinition,
  report: (message: string) => void,
  context: RuleContext,
): void {
  if (Object.hasOwn(RULES, task.type)) RULES[task.type]?.(task, report, context);
}
