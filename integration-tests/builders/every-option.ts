import type { SchemaDef } from "@baton/api";
import {
  type CustomTaskFields,
  taskDefinition,
  type TaskDefinitionOptions,
  type TaskOptions,
  type WorkflowSettings,
} from "@baton/workflow";

/** A type of options of which none is left out: an option that is added later fails to compile until it is called here. */
export type Full<T> = { [Key in keyof T]-?: Exclude<T[Key], undefined> };

/** What only the server writes. */
type Written = "createTime" | "updateTime" | "createdBy" | "updatedBy";

const schema: SchemaDef = { name: "any_object", version: 1, type: "JSON", data: { type: "object" } };

/** Whom definitions of the suite belong to. */
export const ownerEmail = "suite@example.test";

/** Values of every kind, and expressions at every depth. */
export const VALUES = {
  text: "plain",
  whole: "${workflow.input.x}",
  part: "x is ${workflow.input.x}",
  escaped: "$${workflow.input.x}",
  number: 3,
  fraction: 0.25,
  large: 9007199254740991,
  no: false,
  nothing: null,
  empty: "",
  list: [1, "${workflow.input.y}", { deep: ["${workflow.input.z}", null] }],
  emptyList: [],
  map: { "a key": { "b.c": "${workflow.variables.v}" } },
  emptyMap: {},
};

/** Every field of a task definition. */
export const TASK_DEFINITION: Full<Omit<TaskDefinitionOptions, Written>> = {
  name: "every_field",
  description: "every field of a task definition",
  retryCount: 5,
  timeoutSeconds: 120,
  timeoutPolicy: "RETRY",
  retryLogic: "EXPONENTIAL_BACKOFF",
  retryDelaySeconds: 7,
  backoffScaleFactor: 3,
  maxRetryDelaySeconds: 90,
  backoffJitterMs: 50,
  responseTimeoutSeconds: 20,
  pollTimeoutSeconds: 30,
  totalTimeoutSeconds: 600,
  concurrentExecLimit: 4,
  rateLimitPerFrequency: 10,
  rateLimitFrequencyInSeconds: 2,
  inputKeys: ["a", "b"],
  outputKeys: ["c"],
  inputTemplate: VALUES,
  runtimeMetadata: ["SECRET"],
  isolationGroupId: "group",
  executionNameSpace: "space",
  ownerApp: "suite",
  ownerEmail,
  baseType: "base",
  taskStatusListenerEnabled: false,
  inputSchema: schema,
  outputSchema: { ...schema, name: "any_output", version: 2 },
  enforceSchema: true,
};

/** Every option that any task takes. */
export const OPTIONS: Full<TaskOptions> = {
  name: "every_option",
  description: "every option of a task",
  optional: true,
  asyncComplete: true,
  permissive: true,
  startDelay: 3,
  retryCount: 2,
  inputParameters: { more: VALUES },
  taskDefinition: taskDefinition(TASK_DEFINITION),
  onStateChange: { onSuccess: [{ type: "tell", payload: { n: 1, whole: "${workflow.input.x}" } }] },
  cacheConfig: { key: "${workflow.input.key}", ttlInSecond: 60 },
  rateLimited: true,
  metadata: { team: "suite", nested: { list: [1] } },
};

const leaf = (taskReferenceName: string) => ({ name: "leaf", taskReferenceName, type: "SIMPLE" });

/** Every field of a task, whatever its type. */
export const TASK_FIELDS: Full<Omit<CustomTaskFields, "workflowTaskType">> = {
  ...OPTIONS,
  evaluatorType: "javascript",
  expression: "$.x",
  decisionCases: { a: [leaf("case_a")], "b c": [leaf("case_b"), leaf("case_c")] },
  defaultCase: [leaf("otherwise")],
  caseValueParam: "x",
  caseExpression: "$.x",
  scriptExpression: "return 1;",
  forkTasks: [[leaf("branch_a")], [leaf("branch_b"), leaf("branch_c")]],
  joinOn: ["branch_a", "branch_c"],
  joinMode: "SYNC",
  joinStatus: "COMPLETED",
  defaultExclusiveJoinTask: ["branch_a"],
  dynamicTaskNameParam: "which",
  dynamicForkTasksParam: "tasks",
  dynamicForkTasksInputParamName: "inputs",
  dynamicForkJoinTasksParam: "both",
  loopCondition: "false",
  loopOver: [leaf("body")],
  items: "${workflow.input.list}",
  subWorkflowParam: { name: "other", version: 2, priority: 3 },
  sink: "conductor:sink",
};

/** Every field of a workflow definition besides its name and tasks. */
export const SETTINGS: Full<Omit<WorkflowSettings, Written>> = {
  version: 7,
  description: "every field of a workflow definition",
  inputParameters: ["x", "y"],
  outputParameters: VALUES,
  inputTemplate: VALUES,
  variables: VALUES,
  failureWorkflow: "clean_up",
  failureWorkflowVersion: 3,
  schemaVersion: 2,
  restartable: false,
  timeoutPolicy: "TIME_OUT_WF",
  timeoutSeconds: 90,
  workflowStatusListenerEnabled: true,
  workflowStatusListenerSink: "conductor:status",
  ownerApp: "suite",
  ownerEmail,
  rateLimitConfig: { rateLimitKey: "${workflow.input.key}", concurrentExecLimit: 2, policy: "REJECT" },
  inputSchema: schema,
  outputSchema: { ...schema, externalRef: "https://schemas.example.test/any" },
  enforceSchema: false,
  metadata: { team: "suite" },
  cacheConfig: { key: "k", ttlInSecond: 5 },
  maskedFields: ["secret"],
};
