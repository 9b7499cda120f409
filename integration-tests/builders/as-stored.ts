import type { SchemaDef, TaskDef, WorkflowDef, WorkflowTask } from "@baton/api";

/** What a server adds to a workflow definition where nothing is sent. */
const WORKFLOW_DEFAULTS = {
  createTime: expect.any(Number),
  updateTime: expect.any(Number),
  version: 1,
  inputParameters: [],
  outputParameters: {},
  schemaVersion: 2,
  restartable: true,
  workflowStatusListenerEnabled: false,
  timeoutPolicy: "ALERT_ONLY",
  timeoutSeconds: 0,
  variables: {},
  inputTemplate: {},
  enforceSchema: true,
  metadata: {},
  maskedFields: [],
};

/** What a server adds to a task of a workflow. */
const TASK_DEFAULTS = {
  inputParameters: {},
  type: "SIMPLE",
  decisionCases: {},
  defaultCase: [],
  forkTasks: [],
  startDelay: 0,
  joinOn: [],
  optional: false,
  defaultExclusiveJoinTask: [],
  asyncComplete: false,
  loopOver: [],
  onStateChange: {},
  permissive: false,
  metadata: {},
};

/** What a server adds to a task definition. */
const TASK_DEFINITION_DEFAULTS = {
  createTime: expect.any(Number),
  updateTime: expect.any(Number),
  retryCount: 3,
  timeoutSeconds: 0,
  inputKeys: [],
  outputKeys: [],
  runtimeMetadata: [],
  timeoutPolicy: "TIME_OUT_WF",
  retryLogic: "FIXED",
  retryDelaySeconds: 60,
  responseTimeoutSeconds: 3600,
  inputTemplate: {},
  rateLimitPerFrequency: 0,
  rateLimitFrequencyInSeconds: 1,
  backoffScaleFactor: 1,
  maxRetryDelaySeconds: 0,
  backoffJitterMs: 0,
  totalTimeoutSeconds: 0,
  taskStatusListenerEnabled: true,
  enforceSchema: false,
};

/** What a server adds to a schema inside a definition. */
const SCHEMA_DEFAULTS = { createTime: 0, updateTime: 0 };

/** A workflow definition as it comes back: everything that was sent, and the defaults for the rest. */
export function storedWorkflow(sent: WorkflowDef): unknown {
  return { ...WORKFLOW_DEFAULTS, ...sent, ...storedSchemas(sent), tasks: sent.tasks.map(storedTask) };
}

/** A task definition inside of a task as it comes back. */
function storedTaskDefinition(sent: TaskDef): unknown {
  return { ...TASK_DEFINITION_DEFAULTS, ...sent, ...storedSchemas(sent) };
}

/** A registered task definition as it comes back: the server also says who made it, which is nobody without a token. */
export function registeredTaskDefinition(sent: TaskDef): unknown {
  return Object.assign({ createdBy: "" }, storedTaskDefinition(sent));
}

function storedSchemas({ inputSchema, outputSchema }: TaskDef | WorkflowDef): object {
  const stored = (schema: SchemaDef): unknown => ({ ...SCHEMA_DEFAULTS, ...schema });
  return {
    ...(inputSchema === undefined ? {} : { inputSchema: stored(inputSchema) }),
    ...(outputSchema === undefined ? {} : { outputSchema: stored(outputSchema) }),
  };
}

function storedTask(sent: WorkflowTask): unknown {
  const { decisionCases = {}, defaultCase = [], forkTasks = [], loopOver = [] } = sent;
  const { taskDefinition, subWorkflowParam } = sent;
  return {
    ...TASK_DEFAULTS,
    ...sent,
    decisionCases: Object.fromEntries(
      Object.entries(decisionCases).map(([value, tasks]) => [value, tasks.map(storedTask)]),
    ),
    defaultCase: defaultCase.map(storedTask),
    forkTasks: forkTasks.map((branch) => branch.map(storedTask)),
    loopOver: loopOver.map(storedTask),
    ...(taskDefinition === undefined ? {} : { taskDefinition: storedTaskDefinition(taskDefinition) }),
    ...(subWorkflowParam === undefined ? {} : { subWorkflowParam: storedSubWorkflow(subWorkflowParam) }),
  };
}

/** A definition that is sent along is stored as one, and its name and version are those of the sub-workflow. */
function storedSubWorkflow(sent: NonNullable<WorkflowTask["subWorkflowParam"]>): unknown {
  const { workflowDefinition: definition } = sent;
  if (definition === undefined || typeof definition === "string") return sent;
  const { name, version = 1 } = definition;
  return { ...sent, name, version, workflowDefinition: storedWorkflow(definition) };
}
