/** A JSON object whose members are not known beforehand. */
export type JsonMap = Record<string, unknown>;

/** What to do when a task exceeds a time limit. */
export type TaskTimeoutPolicy = "RETRY" | "TIME_OUT_WF" | "ALERT_ONLY";

/** How the wait between attempts grows. */
export type RetryLogic = "FIXED" | "EXPONENTIAL_BACKOFF" | "LINEAR_BACKOFF";

/**
 * A task definition with every default filled in, member by member as the server answers it: what is undefined here is
 * absent there.
 *
 * @see conductor-oss/conductor common/…/metadata/tasks/TaskDef.java
 */
export interface TaskDefinition {
  readonly ownerApp?: string;
  readonly createTime: number;
  readonly updateTime: number;
  readonly createdBy?: string;
  readonly updatedBy?: string;
  readonly name: string;
  readonly description?: string;
  readonly retryCount: number;
  readonly timeoutSeconds: number;
  readonly inputKeys: readonly string[];
  readonly outputKeys: readonly string[];
  readonly runtimeMetadata: readonly string[];
  readonly timeoutPolicy: TaskTimeoutPolicy;
  readonly retryLogic: RetryLogic;
  readonly retryDelaySeconds: number;
  readonly responseTimeoutSeconds: number;
  readonly concurrentExecLimit?: number;
  readonly inputTemplate: Readonly<JsonMap>;
  readonly rateLimitPerFrequency: number;
  readonly rateLimitFrequencyInSeconds: number;
  readonly isolationGroupId?: string;
  readonly executionNameSpace?: string;
  readonly ownerEmail?: string;
  readonly pollTimeoutSeconds?: number;
  readonly backoffScaleFactor: number;
  readonly maxRetryDelaySeconds: number;
  readonly backoffJitterMs: number;
  readonly baseType?: string;
  readonly totalTimeoutSeconds: number;
  readonly taskStatusListenerEnabled: boolean;
  readonly inputSchema?: unknown;
  readonly outputSchema?: unknown;
  readonly enforceSchema: boolean;
}

/** What a SUB_WORKFLOW task starts. */
export interface SubWorkflowParameters {
  readonly name?: string;
  readonly version?: number;
  readonly taskToDomain?: Readonly<Record<string, string>>;
  /** A definition, or an expression that yields one. */
  readonly workflowDefinition?: WorkflowDefinition | string;
  readonly idempotencyKey?: string;
  readonly idempotencyStrategy?: string;
  readonly priority?: unknown;
}

/**
 * One task of a workflow definition with every default filled in.
 *
 * @see conductor-oss/conductor common/…/metadata/workflow/WorkflowTask.java
 */
export interface WorkflowTaskDefinition {
  readonly name: string;
  readonly taskReferenceName: string;
  readonly description?: string;
  readonly inputParameters: Readonly<JsonMap>;
  readonly type: string;
  readonly dynamicTaskNameParam?: string;
  readonly caseValueParam?: string;
  readonly caseExpression?: string;
  readonly scriptExpression?: string;
  readonly decisionCases: Readonly<Record<string, readonly WorkflowTaskDefinition[]>>;
  readonly dynamicForkJoinTasksParam?: string;
  readonly dynamicForkTasksParam?: string;
  readonly dynamicForkTasksInputParamName?: string;
  readonly defaultCase: readonly WorkflowTaskDefinition[];
  readonly forkTasks: readonly (readonly WorkflowTaskDefinition[])[];
  readonly startDelay: number;
  readonly subWorkflowParam?: SubWorkflowParameters;
  readonly joinOn: readonly string[];
  readonly sink?: string;
  readonly optional: boolean;
  readonly taskDefinition?: TaskDefinition;
  readonly rateLimited?: boolean;
  readonly defaultExclusiveJoinTask: readonly string[];
  readonly asyncComplete: boolean;
  readonly loopCondition?: string;
  readonly loopOver: readonly WorkflowTaskDefinition[];
  readonly items?: string;
  readonly retryCount?: number;
  readonly evaluatorType?: string;
  readonly expression?: string;
  readonly onStateChange: Readonly<JsonMap>;
  readonly joinStatus?: string;
  readonly cacheConfig?: unknown;
  readonly permissive: boolean;
  readonly joinMode?: string;
  readonly metadata: Readonly<JsonMap>;
}

/**
 * A workflow definition with every default filled in.
 *
 * @see conductor-oss/conductor common/…/metadata/workflow/WorkflowDef.java
 */
export interface WorkflowDefinition {
  readonly ownerApp?: string;
  readonly createTime: number;
  readonly updateTime: number;
  readonly createdBy?: string;
  readonly updatedBy?: string;
  readonly name: string;
  readonly description?: string;
  readonly version: number;
  readonly tasks: readonly WorkflowTaskDefinition[];
  readonly inputParameters: readonly string[];
  readonly outputParameters: Readonly<JsonMap>;
  readonly failureWorkflow?: string;
  readonly failureWorkflowVersion?: number;
  readonly schemaVersion: number;
  readonly restartable: boolean;
  readonly workflowStatusListenerEnabled: boolean;
  readonly workflowStatusListenerSink?: string;
  readonly ownerEmail?: string;
  readonly timeoutPolicy: "TIME_OUT_WF" | "ALERT_ONLY";
  readonly timeoutSeconds: number;
  readonly variables: Readonly<JsonMap>;
  readonly inputTemplate: Readonly<JsonMap>;
  readonly rateLimitConfig?: unknown;
  readonly inputSchema?: unknown;
  readonly outputSchema?: unknown;
  readonly enforceSchema: boolean;
  readonly metadata: Readonly<JsonMap>;
  readonly cacheConfig?: unknown;
  readonly maskedFields: readonly string[];
}
