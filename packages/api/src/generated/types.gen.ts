// Generated from openapi/ by scripts/generate-api.ts. Do not edit: change the description and run npm run generate.

export type ClientOptions = {
    baseUrl: `${string}://${string}/api` | `${string}://${string}` | `${string}://${string}` | `${string}://${string}` | (string & {});
};

/**
 * What a task's timeout does: try again, end the workflow, or nothing but a note.
 */
export type TaskTimeoutPolicy = 'RETRY' | 'TIME_OUT_WF' | 'ALERT_ONLY';

/**
 * How the delay between attempts grows.
 */
export type RetryLogic = 'FIXED' | 'EXPONENTIAL_BACKOFF' | 'LINEAR_BACKOFF';

/**
 * What data must look like.
 */
export type SchemaDef = {
    /**
     * The name of the schema.
     */
    name: string;
    /**
     * The version of the schema.
     */
    version: number;
    /**
     * The language the schema is written in.
     */
    type: 'JSON' | 'AVRO' | 'PROTOBUF';
    /**
     * The schema itself.
     */
    data?: {
        [key: string]: unknown;
    };
    /**
     * Where the schema lies, when it is not in `data`.
     */
    externalRef?: string;
    /**
     * The application that owns the schema.
     */
    ownerApp?: string;
    /**
     * When it was registered, in epoch milliseconds.
     */
    createTime?: number;
    /**
     * When it was last changed, in epoch milliseconds.
     */
    updateTime?: number;
    /**
     * Who registered it.
     */
    createdBy?: string;
    /**
     * Who changed it last.
     */
    updatedBy?: string;
};

/**
 * How tasks of one type are retried, timed out and limited.
 */
export type TaskDef = {
    /**
     * The task type: what workers poll for.
     */
    name: string;
    /**
     * What the task does, for people.
     */
    description?: string;
    /**
     * How often a failed task is tried again.
     */
    retryCount?: number;
    /**
     * Longest time for one attempt, in seconds; 0 means no limit.
     */
    timeoutSeconds?: number;
    /**
     * What happens when `timeoutSeconds` is over.
     */
    timeoutPolicy?: TaskTimeoutPolicy;
    /**
     * How the delay between two attempts grows.
     */
    retryLogic?: RetryLogic;
    /**
     * Delay before the next attempt, in seconds.
     */
    retryDelaySeconds?: number;
    /**
     * What the delay is multiplied by with `LINEAR_BACKOFF`.
     */
    backoffScaleFactor?: number;
    /**
     * Upper bound of the computed delay, in seconds; 0 means none. OSS only.
     */
    maxRetryDelaySeconds?: number;
    /**
     * Largest random addition to the delay, in milliseconds. OSS only.
     */
    backoffJitterMs?: number;
    /**
     * How long a worker may stay silent before the task counts as lost, in seconds.
     */
    responseTimeoutSeconds?: number;
    /**
     * How long the task may wait for a worker, in seconds.
     */
    pollTimeoutSeconds?: number;
    /**
     * Longest time for all attempts together, in seconds; 0 means no limit.
     */
    totalTimeoutSeconds?: number;
    /**
     * How many tasks of this type may run at once; 0 means no limit.
     */
    concurrentExecLimit?: number;
    /**
     * How many tasks may be handed out in one period; 0 turns the limit off.
     */
    rateLimitPerFrequency?: number;
    /**
     * Length of that period, in seconds.
     */
    rateLimitFrequencyInSeconds?: number;
    /**
     * Names of the expected inputs, for people.
     */
    inputKeys?: Array<string>;
    /**
     * Names of the expected outputs, for people.
     */
    outputKeys?: Array<string>;
    /**
     * Input values used where a workflow gives none.
     */
    inputTemplate?: {
        [key: string]: unknown;
    };
    /**
     * Names of secrets and settings handed to the worker with each task. OSS only.
     */
    runtimeMetadata?: Array<string>;
    /**
     * Keeps the tasks in a queue of their own, named after this group.
     */
    isolationGroupId?: string;
    /**
     * Keeps the tasks in a queue of their own, named after this name space.
     */
    executionNameSpace?: string;
    /**
     * The application that owns the definition.
     */
    ownerApp?: string;
    /**
     * Whom to ask about the definition.
     */
    ownerEmail?: string;
    /**
     * The type this one was derived from.
     */
    baseType?: string;
    /**
     * Whether the server's task listeners hear of these tasks. OSS only.
     */
    taskStatusListenerEnabled?: boolean;
    /**
     * What inputs must look like.
     */
    inputSchema?: SchemaDef;
    /**
     * What outputs must look like.
     */
    outputSchema?: SchemaDef;
    /**
     * Whether data that breaks a schema is refused. OSS keeps the flag and checks nothing.
     */
    enforceSchema?: boolean;
    /**
     * When the definition was registered, in epoch milliseconds.
     */
    createTime?: number;
    /**
     * When it was last changed, in epoch milliseconds; 0 when it never was.
     */
    updateTime?: number;
    /**
     * Who registered it.
     */
    createdBy?: string;
    /**
     * Who changed it last.
     */
    updatedBy?: string;
};

/**
 * One step of a workflow. Which fields count depends on `type`.
 */
export type WorkflowTask = {
    /**
     * The task type for a SIMPLE task; any name for the others.
     */
    name: string;
    /**
     * The name of this step, unique within the workflow: expressions refer to it.
     */
    taskReferenceName: string;
    /**
     * What kind of step it is: `SIMPLE`, `SWITCH`, `FORK_JOIN`, `FORK_JOIN_DYNAMIC`, `JOIN`, `EXCLUSIVE_JOIN`, `DO_WHILE`, `SUB_WORKFLOW`, `START_WORKFLOW`, `DYNAMIC`, `WAIT`, `HUMAN`, `HTTP`, `INLINE`, `SET_VARIABLE`, `TERMINATE`, `NOOP`, `EVENT`, `JSON_JQ_TRANSFORM`, `KAFKA_PUBLISH`, `PULL_WORKFLOW_MESSAGES`, `DECISION`, `LAMBDA`, or a name the server does not know, which makes it a worker task.
     */
    type?: string;
    /**
     * What the step does, for people.
     */
    description?: string;
    /**
     * The input of the task; values may be `${…}` expressions.
     */
    inputParameters?: {
        [key: string]: unknown;
    };
    /**
     * Whether the workflow goes on when the task fails for good.
     */
    optional?: boolean;
    /**
     * Whether the other branches of a fork go on when the task fails.
     */
    permissive?: boolean;
    /**
     * How long the task waits before it may be polled, in seconds.
     */
    startDelay?: number;
    /**
     * Replaces the `retryCount` of the task definition.
     */
    retryCount?: number;
    /**
     * Whether a SUB_WORKFLOW, START_WORKFLOW or EVENT step waits to be completed from outside.
     */
    asyncComplete?: boolean;
    /**
     * A task definition for this step alone, in place of the registered one.
     */
    taskDefinition?: TaskDef;
    /**
     * Whether the limits of the task definition count here.
     */
    rateLimited?: boolean;
    /**
     * SWITCH, INLINE: `value-param`, `javascript` or `graaljs`.
     */
    evaluatorType?: string;
    /**
     * SWITCH, INLINE: what is evaluated.
     */
    expression?: string;
    /**
     * SWITCH: the steps of each case.
     */
    decisionCases?: {
        [key: string]: Array<WorkflowTask>;
    };
    /**
     * SWITCH: the steps when no case matches.
     */
    defaultCase?: Array<WorkflowTask>;
    /**
     * DECISION: the input whose value chooses the case.
     */
    caseValueParam?: string;
    /**
     * DECISION: the script that chooses the case.
     */
    caseExpression?: string;
    /**
     * LAMBDA: the script.
     */
    scriptExpression?: string;
    /**
     * FORK_JOIN: the steps of each branch.
     */
    forkTasks?: Array<Array<WorkflowTask>>;
    /**
     * JOIN: the reference names to wait for.
     */
    joinOn?: Array<string>;
    /**
     * JOIN: whether the join is decided at once or by the background worker. OSS only.
     */
    joinMode?: 'SYNC' | 'ASYNC';
    /**
     * JOIN: the status of the join.
     */
    joinStatus?: string;
    /**
     * EXCLUSIVE_JOIN: the steps used when none of `joinOn` ran.
     */
    defaultExclusiveJoinTask?: Array<string>;
    /**
     * DYNAMIC: the input that holds the name of the task to run.
     */
    dynamicTaskNameParam?: string;
    /**
     * FORK_JOIN_DYNAMIC: the input that holds the list of steps.
     */
    dynamicForkTasksParam?: string;
    /**
     * FORK_JOIN_DYNAMIC: the input that holds the input of each step.
     */
    dynamicForkTasksInputParamName?: string;
    /**
     * FORK_JOIN_DYNAMIC: the input that holds steps and inputs together.
     */
    dynamicForkJoinTasksParam?: string;
    /**
     * DO_WHILE: the script that decides whether there is another round.
     */
    loopCondition?: string;
    /**
     * DO_WHILE: the steps of one round.
     */
    loopOver?: Array<WorkflowTask>;
    /**
     * DO_WHILE: an expression for a list to go through, one round for each item. OSS only.
     */
    items?: string;
    /**
     * SUB_WORKFLOW: which workflow to run.
     */
    subWorkflowParam?: SubWorkflowParams;
    /**
     * EVENT: where the message goes.
     */
    sink?: string;
    /**
     * Messages to send when the task changes its state. OSS keeps them and sends nothing.
     */
    onStateChange?: {
        [key: string]: Array<StateChangeEvent>;
    };
    /**
     * How long the output is reused. OSS keeps it and caches nothing.
     */
    cacheConfig?: CacheConfig;
    /**
     * Anything the owner wants to keep with the step. OSS only.
     */
    metadata?: {
        [key: string]: unknown;
    };
    /**
     * The server's own reading of `type`; only some servers send it.
     */
    workflowTaskType?: string;
};

/**
 * A workflow: its tasks, in order, and the rules it runs by.
 */
export type WorkflowDef = {
    /**
     * The name executions are started by.
     */
    name: string;
    /**
     * The steps, in order; at least one.
     */
    tasks: Array<WorkflowTask>;
    /**
     * The version; the highest number is the latest.
     */
    version?: number;
    /**
     * What the workflow does, for people.
     */
    description?: string;
    /**
     * Names of the expected inputs, for people.
     */
    inputParameters?: Array<string>;
    /**
     * The output of an execution; values may be `${…}` expressions. Without them the last task's output is used.
     */
    outputParameters?: {
        [key: string]: unknown;
    };
    /**
     * Input values used where a start gives none.
     */
    inputTemplate?: {
        [key: string]: unknown;
    };
    /**
     * The workflow variables an execution begins with.
     */
    variables?: {
        [key: string]: unknown;
    };
    /**
     * The workflow to start when an execution fails, is timed out or terminates itself as failed.
     */
    failureWorkflow?: string;
    /**
     * The version of `failureWorkflow`; the latest when left out. OSS only.
     */
    failureWorkflowVersion?: number;
    /**
     * The version of the definition language; only 2 is accepted.
     */
    schemaVersion?: number;
    /**
     * Whether a completed execution may be restarted.
     */
    restartable?: boolean;
    /**
     * What happens when `timeoutSeconds` is over.
     */
    timeoutPolicy?: WorkflowTimeoutPolicy;
    /**
     * Longest time for an execution, in seconds; 0 means no limit.
     */
    timeoutSeconds?: number;
    /**
     * Whether the server's workflow listeners hear of its executions.
     */
    workflowStatusListenerEnabled?: boolean;
    /**
     * Where the listener sends its messages.
     */
    workflowStatusListenerSink?: string;
    /**
     * The application that owns the definition.
     */
    ownerApp?: string;
    /**
     * Whom to ask about the definition.
     */
    ownerEmail?: string;
    /**
     * How many executions may run at once. OSS keeps it and limits nothing.
     */
    rateLimitConfig?: RateLimitConfig;
    /**
     * What the input must look like.
     */
    inputSchema?: SchemaDef;
    /**
     * What the output must look like.
     */
    outputSchema?: SchemaDef;
    /**
     * Whether data that breaks a schema is refused. OSS keeps the flag and checks nothing.
     */
    enforceSchema?: boolean;
    /**
     * Anything the owner wants to keep with the definition.
     */
    metadata?: {
        [key: string]: unknown;
    };
    /**
     * How long outputs are reused. OSS keeps it and caches nothing.
     */
    cacheConfig?: CacheConfig;
    /**
     * Names of fields to hide where executions are shown. OSS keeps them and hides nothing.
     */
    maskedFields?: Array<string>;
    /**
     * When the version was registered, in epoch milliseconds.
     */
    createTime?: number;
    /**
     * When it was last changed, in epoch milliseconds; 0 when it never was.
     */
    updateTime?: number;
    /**
     * Who registered it.
     */
    createdBy?: string;
    /**
     * Who changed it last.
     */
    updatedBy?: string;
};

/**
 * What a start with a known idempotency key does: fail, answer the earlier execution, or fail only while that one runs.
 */
export type IdempotencyStrategy = 'FAIL' | 'RETURN_EXISTING' | 'FAIL_ON_RUNNING';

/**
 * Which workflow a SUB_WORKFLOW step runs.
 */
export type SubWorkflowParams = {
    /**
     * The name of the workflow.
     */
    name?: string;
    /**
     * The version; the latest when left out.
     */
    version?: number;
    /**
     * Task type to domain: which workers get the tasks.
     */
    taskToDomain?: {
        [key: string]: string;
    };
    /**
     * The whole definition, or a `${…}` expression for it, in place of name and version.
     */
    workflowDefinition?: WorkflowDef | string;
    /**
     * A key that makes a second start with it harmless.
     */
    idempotencyKey?: string;
    /**
     * What a second start with the same key does.
     */
    idempotencyStrategy?: IdempotencyStrategy;
    /**
     * The priority of the child, or a `${…}` expression for it.
     */
    priority?: number | string;
};

/**
 * A message to send when a task changes its state.
 */
export type StateChangeEvent = {
    /**
     * The kind of message.
     */
    type: string;
    /**
     * The content of the message.
     */
    payload?: {
        [key: string]: unknown;
    };
};

/**
 * How long an output may be reused.
 */
export type CacheConfig = {
    /**
     * What makes two inputs the same; may be a `${…}` expression.
     */
    key?: string;
    /**
     * How long the output is kept, in seconds.
     */
    ttlInSecond?: number;
};

/**
 * What a workflow's timeout does: end the workflow, or nothing but a note.
 */
export type WorkflowTimeoutPolicy = 'TIME_OUT_WF' | 'ALERT_ONLY';

/**
 * How many executions may run at once.
 */
export type RateLimitConfig = {
    /**
     * What the limit counts by; may be a `${…}` expression.
     */
    rateLimitKey?: string;
    /**
     * How many may run at once.
     */
    concurrentExecLimit?: number;
    /**
     * What happens to the others: they wait, or the start is refused. OSS only.
     */
    policy?: 'QUEUE' | 'REJECT';
};

/**
 * What to start, and with what.
 */
export type StartWorkflowRequest = {
    /**
     * The name of the workflow.
     */
    name: string;
    /**
     * The version; the latest when left out.
     */
    version?: number;
    /**
     * The input of the execution.
     */
    input?: {
        [key: string]: unknown;
    };
    /**
     * An id of your own, to find the execution by.
     */
    correlationId?: string;
    /**
     * 0 to 99; tasks of executions with a higher number are handed out first.
     */
    priority?: number;
    /**
     * Task type to domain: which workers get the tasks.
     */
    taskToDomain?: {
        [key: string]: string;
    };
    /**
     * A definition for this execution alone, in place of the registered one.
     */
    workflowDef?: WorkflowDef;
    /**
     * Where the input lies when it is too large for the request.
     */
    externalInputPayloadStoragePath?: string;
    /**
     * Who starts it. OSS ignores it.
     */
    createdBy?: string;
    /**
     * A key that makes a second start with it harmless. OSS ignores it.
     */
    idempotencyKey?: string;
    /**
     * What a second start with the same key does. OSS ignores it.
     */
    idempotencyStrategy?: IdempotencyStrategy;
};

/**
 * One rule that the request broke.
 */
export type ValidationError = {
    /**
     * Where in the request, as method, parameter and field.
     */
    path: string;
    /**
     * The rule.
     */
    message: string;
    /**
     * The rejected value as text, where it is a plain value.
     */
    invalidValue?: string;
};

/**
 * The body of every answer that is not a success.
 */
export type ErrorResponse = {
    /**
     * The HTTP status, repeated.
     */
    status: number;
    /**
     * What went wrong, in the server's words.
     */
    message: string;
    /**
     * A short code for programs; most servers leave it out.
     */
    code?: string;
    /**
     * Orkes only: the reason of a 401 or 403, such as `INVALID_TOKEN` or `EXPIRED_TOKEN`.
     */
    error?: string;
    /**
     * The host that answered.
     */
    instance?: string;
    /**
     * Whether the same request may succeed later. OSS always sends it.
     */
    retryable?: boolean;
    /**
     * One entry for each broken rule, where the request was checked field by field.
     */
    validationErrors?: Array<ValidationError>;
    /**
     * Further facts about the error; most servers leave them out.
     */
    metadata?: {
        [key: string]: unknown;
    };
};

/**
 * How safely the start is stored before it is answered. OSS ignores it.
 */
export type WorkflowConsistency = 'SYNCHRONOUS' | 'DURABLE' | 'REGION_DURABLE';

/**
 * What the answer shows: the execution itself, the execution that waits (perhaps a child), or the task that waits.
 */
export type WorkflowSignalReturnStrategy = 'TARGET_WORKFLOW' | 'BLOCKING_WORKFLOW' | 'BLOCKING_TASK' | 'BLOCKING_TASK_INPUT';

/**
 * What every answer to a synchronous call has in common.
 */
export type SignalResponse = {
    /**
     * What the answer shows.
     */
    responseType: WorkflowSignalReturnStrategy;
    /**
     * The execution that was started or signalled.
     */
    targetWorkflowId: string;
    /**
     * Its state.
     */
    targetWorkflowStatus: string;
    /**
     * The execution that the answer shows.
     */
    workflowId: string;
    /**
     * The id of the request.
     */
    requestId?: string;
    /**
     * The correlation id of the execution.
     */
    correlationId?: string;
    /**
     * The input of what is shown.
     */
    input?: {
        [key: string]: unknown;
    };
    /**
     * The output of what is shown.
     */
    output?: {
        [key: string]: unknown;
    };
    /**
     * Whether the wait ended because its time was over. OSS only.
     */
    signalTimeout?: boolean;
};

/**
 * The state of an execution.
 */
export type WorkflowExecutionStatus = 'RUNNING' | 'COMPLETED' | 'FAILED' | 'TIMED_OUT' | 'TERMINATED' | 'PAUSED';

/**
 * The state of a task.
 */
export type TaskStatus = 'IN_PROGRESS' | 'CANCELED' | 'FAILED' | 'FAILED_WITH_TERMINAL_ERROR' | 'COMPLETED' | 'COMPLETED_WITH_ERRORS' | 'SCHEDULED' | 'TIMED_OUT' | 'SKIPPED';

/**
 * Times that a worker measured, and anything else it wants to add. OSS only.
 */
export type ExecutionMetadata = {
    /**
     * When the server handed the task out, in epoch milliseconds.
     */
    serverSendTime?: number;
    /**
     * When the worker received it, in epoch milliseconds.
     */
    clientReceiveTime?: number;
    /**
     * When the handler began, in epoch milliseconds.
     */
    executionStartTime?: number;
    /**
     * When the handler ended, in epoch milliseconds.
     */
    executionEndTime?: number;
    /**
     * When the worker sent the report, in epoch milliseconds.
     */
    clientSendTime?: number;
    /**
     * How long the poll was under way, in milliseconds.
     */
    pollNetworkLatency?: number;
    /**
     * How long the report was under way, in milliseconds.
     */
    updateNetworkLatency?: number;
    /**
     * How long the handler took, in milliseconds.
     */
    executionDuration?: number;
    /**
     * Anything else.
     */
    additionalContext?: {
        [key: string]: unknown;
    };
    /**
     * The same as `additionalContext`, as some servers send it.
     */
    additionalContextMap?: {
        [key: string]: unknown;
    };
    /**
     * Whether nothing was measured.
     */
    empty?: boolean;
};

/**
 * One attempt at one step of an execution.
 */
export type Task = {
    /**
     * The id of this attempt.
     */
    taskId: string;
    /**
     * The kind of step, or the task type of a worker task.
     */
    taskType: string;
    /**
     * The name of the task definition.
     */
    taskDefName: string;
    /**
     * The reference name in the workflow; inside a loop followed by `__` and the round.
     */
    referenceTaskName: string;
    /**
     * The execution the task belongs to.
     */
    workflowInstanceId: string;
    /**
     * The name of that execution's workflow; absent on tasks that were skipped by hand.
     */
    workflowType?: string;
    /**
     * The state of the task.
     */
    status: TaskStatus;
    /**
     * The input, with all expressions replaced.
     */
    inputData: {
        [key: string]: unknown;
    };
    /**
     * The output so far.
     */
    outputData: {
        [key: string]: unknown;
    };
    /**
     * How many attempts came before this one.
     */
    retryCount: number;
    /**
     * How often the task was handed out.
     */
    pollCount: number;
    /**
     * The place of the task in the execution, from 1.
     */
    seq: number;
    /**
     * The round of the loop the task belongs to; 0 outside loops.
     */
    iteration: number;
    /**
     * Whether a later attempt exists.
     */
    retried: boolean;
    /**
     * Whether the outcome of the task was taken into account.
     */
    executed: boolean;
    /**
     * How long the task stays away from workers, in seconds.
     */
    callbackAfterSeconds: number;
    /**
     * How long a worker may stay silent, in seconds; 0 means no limit.
     */
    responseTimeoutSeconds: number;
    /**
     * When the task was put into its queue, in epoch milliseconds.
     */
    scheduledTime: number;
    /**
     * When it was first handed out or begun, in epoch milliseconds; 0 before.
     */
    startTime: number;
    /**
     * When it ended, in epoch milliseconds; 0 before.
     */
    endTime: number;
    /**
     * When it last changed, in epoch milliseconds.
     */
    updateTime: number;
    /**
     * The step of the definition the task was made from.
     */
    workflowTask?: WorkflowTask;
    /**
     * The task definition; null when there is none.
     */
    taskDefinition?: TaskDef | null;
    /**
     * The correlation id of the execution.
     */
    correlationId?: string;
    /**
     * Who polled the task last.
     */
    workerId?: string;
    /**
     * The domain whose workers get the task.
     */
    domain?: string;
    /**
     * Why the task is not completed.
     */
    reasonForIncompletion?: string;
    /**
     * The attempt before this one.
     */
    retriedTaskId?: string;
    /**
     * The task that caused this one, such as a loop or a fork.
     */
    parentTaskId?: string;
    /**
     * The execution that a SUB_WORKFLOW task runs.
     */
    subWorkflowId?: string;
    /**
     * Whether that execution was changed from outside since.
     */
    subworkflowChanged?: boolean;
    /**
     * How long the task waits before it may be polled, in seconds.
     */
    startDelayInSeconds?: number;
    /**
     * Whether `callbackAfterSeconds` was set by a worker.
     */
    callbackFromWorker?: boolean;
    /**
     * How many tasks of the type may be handed out in one period.
     */
    rateLimitPerFrequency?: number;
    /**
     * Length of that period, in seconds.
     */
    rateLimitFrequencyInSeconds?: number;
    /**
     * The priority of the execution, 0 to 99.
     */
    workflowPriority?: number;
    /**
     * The name space part of the queue's name.
     */
    executionNameSpace?: string;
    /**
     * The isolation part of the queue's name.
     */
    isolationGroupId?: string;
    /**
     * Where the input lies when it is too large for the task.
     */
    externalInputPayloadStoragePath?: string;
    /**
     * Where the output lies when it is too large for the task.
     */
    externalOutputPayloadStoragePath?: string;
    /**
     * When the first attempt began, in epoch milliseconds; OSS always sends 0.
     */
    firstStartTime?: number;
    /**
     * How long the task waited for a worker, in milliseconds.
     */
    queueWaitTime?: number;
    /**
     * Whether the task belongs to a loop.
     */
    loopOverTask?: boolean;
    /**
     * Times that workers measured. OSS only.
     */
    executionMetadata?: ExecutionMetadata;
    /**
     * Values of the secrets and settings that the task definition names. OSS only.
     */
    runtimeMetadata?: {
        [key: string]: string;
    };
};

/**
 * An execution, as the answer to a synchronous call.
 */
export type WorkflowRun = SignalResponse & {
    /**
     * What the answer shows.
     */
    responseType: 'TARGET_WORKFLOW' | 'BLOCKING_WORKFLOW';
    /**
     * The state of the execution.
     */
    status: WorkflowExecutionStatus;
    /**
     * The tasks so far.
     */
    tasks: Array<Task>;
    /**
     * The workflow variables.
     */
    variables?: {
        [key: string]: unknown;
    };
    /**
     * The priority, 0 to 99.
     */
    priority?: number;
    /**
     * Who started it.
     */
    createdBy?: string;
    /**
     * When it was started, in epoch milliseconds.
     */
    createTime?: number;
    /**
     * When it last changed, in epoch milliseconds; 0 when it never did.
     */
    updateTime?: number;
};

/**
 * The task that an execution waits for, as the answer to a synchronous call.
 */
export type TaskRun = SignalResponse & {
    /**
     * What the answer shows.
     */
    responseType: 'BLOCKING_TASK' | 'BLOCKING_TASK_INPUT';
    /**
     * The state of the task.
     */
    status: TaskStatus;
    /**
     * The task.
     */
    taskId: string;
    /**
     * The kind of step, or the task type of a worker task.
     */
    taskType: string;
    /**
     * The reference name in the workflow.
     */
    referenceTaskName: string;
    /**
     * The name of the task definition.
     */
    taskDefName?: string;
    /**
     * The name of the execution's workflow.
     */
    workflowType?: string;
    /**
     * How many attempts came before this one.
     */
    retryCount?: number;
    /**
     * The attempt before this one.
     */
    retriedTaskId?: string;
    /**
     * Why the task is not completed.
     */
    reasonForIncompletion?: string;
    /**
     * The priority of the execution.
     */
    priority?: number;
    /**
     * The workflow variables; OSS leaves them out.
     */
    variables?: {
        [key: string]: unknown;
    };
    /**
     * OSS leaves them out.
     */
    tasks?: Array<Task>;
    /**
     * The worker that polled the task last.
     */
    createdBy?: string;
    /**
     * When the task began, in epoch milliseconds.
     */
    createTime?: number;
    /**
     * When the task last changed, in epoch milliseconds.
     */
    updateTime?: number;
};

/**
 * An execution of a workflow.
 */
export type Workflow = {
    /**
     * The id of the execution.
     */
    workflowId: string;
    /**
     * The name of the workflow.
     */
    workflowName: string;
    /**
     * The version of the workflow.
     */
    workflowVersion: number;
    /**
     * The state of the execution.
     */
    status: WorkflowExecutionStatus;
    /**
     * What it was started with.
     */
    input: {
        [key: string]: unknown;
    };
    /**
     * What it has put out.
     */
    output: {
        [key: string]: unknown;
    };
    /**
     * The workflow variables.
     */
    variables: {
        [key: string]: unknown;
    };
    /**
     * The tasks so far, in the order they were scheduled; empty when they were not asked for.
     */
    tasks: Array<Task>;
    /**
     * The priority, 0 to 99.
     */
    priority: number;
    /**
     * Task type to domain: which workers get the tasks.
     */
    taskToDomain: {
        [key: string]: string;
    };
    /**
     * When it was started, in epoch milliseconds.
     */
    createTime: number;
    /**
     * The same as `createTime`.
     */
    startTime: number;
    /**
     * When it last changed, in epoch milliseconds.
     */
    updateTime: number;
    /**
     * When it ended, in epoch milliseconds; 0 while it runs.
     */
    endTime: number;
    /**
     * The definition it runs by.
     */
    workflowDefinition?: WorkflowDef;
    /**
     * The id given at the start.
     */
    correlationId?: string;
    /**
     * Why it is not completed.
     */
    reasonForIncompletion?: string;
    /**
     * Reference names of the tasks that failed.
     */
    failedReferenceTaskNames?: Array<string>;
    /**
     * Names of the tasks that failed.
     */
    failedTaskNames?: Array<string>;
    /**
     * The execution that started this one as its part.
     */
    parentWorkflowId?: string;
    /**
     * The SUB_WORKFLOW task that started this one.
     */
    parentWorkflowTaskId?: string;
    /**
     * The execution this one was rerun from.
     */
    reRunFromWorkflowId?: string;
    /**
     * The event that started it.
     */
    event?: string;
    /**
     * When it was last retried or resumed, in epoch milliseconds.
     */
    lastRetriedTime?: number;
    /**
     * Earlier runs of the same execution.
     */
    history?: Array<Workflow>;
    /**
     * Where a large input lies.
     */
    externalInputPayloadStoragePath?: string;
    /**
     * Where a large output lies.
     */
    externalOutputPayloadStoragePath?: string;
    /**
     * The application that started it.
     */
    ownerApp?: string;
    /**
     * Who started it.
     */
    createdBy?: string;
    /**
     * Who changed it last.
     */
    updatedBy?: string;
    /**
     * The key given at the start.
     */
    idempotencyKey?: string;
    /**
     * What its rate limit counts by.
     */
    rateLimitKey?: string;
    /**
     * Whether it waits for its rate limit.
     */
    rateLimited?: boolean;
    /**
     * What its language model tasks used. OSS only.
     */
    aggregateTokenUsage?: AggregateTokenUsage;
};

/**
 * What language model tasks used.
 */
export type AggregateTokenUsage = {
    /**
     * Tokens sent.
     */
    promptTokens: number;
    /**
     * Tokens received.
     */
    completionTokens: number;
    /**
     * Both together.
     */
    totalTokens: number;
};

/**
 * Which executions to find.
 */
export type CorrelationIdsSearchRequest = {
    /**
     * The names of the workflows.
     */
    workflowNames: Array<string>;
    /**
     * The ids given at the start.
     */
    correlationIds: Array<string>;
};

/**
 * One page of the tasks of an execution.
 */
export type TaskListSearchResultSummary = {
    /**
     * How many there are on all pages.
     */
    totalHits: number;
    /**
     * Those on this page.
     */
    results: Array<Task>;
    /**
     * How many tasks there are in each state. Orkes only.
     */
    summary?: {
        [key: string]: number;
    };
};

/**
 * The state of an execution, without its tasks.
 */
export type WorkflowStatus = {
    /**
     * The id of the execution.
     */
    workflowId: string;
    /**
     * The state of the execution.
     */
    status: WorkflowExecutionStatus;
    /**
     * The id given at the start.
     */
    correlationId?: string;
    /**
     * What it has put out, when asked for.
     */
    output?: {
        [key: string]: unknown;
    };
    /**
     * The workflow variables, when asked for.
     */
    variables?: {
        [key: string]: unknown;
    };
};

/**
 * What a skipped task is to look like.
 */
export type SkipTaskRequest = {
    /**
     * The input to show.
     */
    taskInput?: {
        [key: string]: unknown;
    };
    /**
     * The output that later steps see.
     */
    taskOutput?: {
        [key: string]: unknown;
    };
};

/**
 * Where to run an execution again from, and with what.
 */
export type RerunWorkflowRequest = {
    /**
     * The execution; the id in the path counts.
     */
    reRunFromWorkflowId?: string;
    /**
     * The task to begin at; from the start when left out.
     */
    reRunFromTaskId?: string;
    /**
     * A new input for the execution.
     */
    workflowInput?: {
        [key: string]: unknown;
    };
    /**
     * A new input for the task to begin at.
     */
    taskInput?: {
        [key: string]: unknown;
    };
    /**
     * A new correlation id.
     */
    correlationId?: string;
};

/**
 * Which definition a running execution is moved to.
 */
export type UpgradeWorkflowRequest = {
    /**
     * The name of the workflow.
     */
    name: string;
    /**
     * The version; the latest when left out.
     */
    version?: number;
    /**
     * Outputs for tasks of the new definition that lie before the present point.
     */
    taskOutput?: {
        [key: string]: unknown;
    };
    /**
     * A new input for the execution.
     */
    workflowInput?: {
        [key: string]: unknown;
    };
};

/**
 * The state a report can give a task. `CANCELED` is OSS only.
 */
export type TaskResultStatus = 'IN_PROGRESS' | 'FAILED' | 'FAILED_WITH_TERMINAL_ERROR' | 'COMPLETED' | 'CANCELED';

/**
 * One line in the log of a task.
 */
export type TaskExecLog = {
    /**
     * The text.
     */
    log?: string;
    /**
     * The task it belongs to.
     */
    taskId?: string;
    /**
     * When it was written, in epoch milliseconds.
     */
    createdTime?: number;
};

/**
 * A worker's report on a task.
 */
export type TaskResult = {
    /**
     * The task.
     */
    taskId: string;
    /**
     * The execution the task belongs to.
     */
    workflowInstanceId: string;
    /**
     * The new state. `IN_PROGRESS` hands the task back.
     */
    status?: TaskResultStatus;
    /**
     * The output; joined with what the task has already.
     */
    outputData?: {
        [key: string]: unknown;
    };
    /**
     * Why the task is not completed; the server keeps 500 characters.
     */
    reasonForIncompletion?: string;
    /**
     * With `IN_PROGRESS`: when the task may be polled again, in seconds.
     */
    callbackAfterSeconds?: number;
    /**
     * Who reports.
     */
    workerId?: string;
    /**
     * Lines to add to the log of the task.
     */
    logs?: Array<TaskExecLog>;
    /**
     * Whether this only says that the worker is alive: nothing else changes.
     */
    extendLease?: boolean;
    /**
     * Where the output lies when it is too large for the report.
     */
    externalOutputPayloadStoragePath?: string;
    /**
     * The execution that a SUB_WORKFLOW task runs.
     */
    subWorkflowId?: string;
    /**
     * Times that the worker measured. OSS only.
     */
    executionMetadata?: ExecutionMetadata;
    /**
     * Whether the worker stops when the task is cancelled. OSS only.
     */
    supportsCancellation?: boolean;
};

/**
 * A task report and new variables, applied as one.
 */
export type WorkflowStateUpdate = {
    /**
     * The reference name of the task to update.
     */
    taskReferenceName?: string;
    /**
     * The report on it.
     */
    taskResult?: TaskResult;
    /**
     * Workflow variables to set.
     */
    variables?: {
        [key: string]: unknown;
    };
};

/**
 * An execution as the search finds it. Times are ISO 8601 texts, input and output are texts.
 */
export type WorkflowSummary = {
    /**
     * The id of the execution.
     */
    workflowId: string;
    /**
     * The name of the workflow.
     */
    workflowType: string;
    /**
     * The version of the workflow.
     */
    version: number;
    /**
     * The state of the execution.
     */
    status: WorkflowExecutionStatus;
    /**
     * When it was started.
     */
    startTime?: string;
    /**
     * When it last changed.
     */
    updateTime?: string;
    /**
     * When it ended; absent while it runs.
     */
    endTime?: string;
    /**
     * How long it ran, in milliseconds; 0 while it runs.
     */
    executionTime?: number;
    /**
     * The id given at the start.
     */
    correlationId?: string;
    /**
     * The input as text.
     */
    input?: string;
    /**
     * The output as text.
     */
    output?: string;
    /**
     * Length of the input text.
     */
    inputSize?: number;
    /**
     * Length of the output text.
     */
    outputSize?: number;
    /**
     * Why it is not completed.
     */
    reasonForIncompletion?: string;
    /**
     * Reference names of the tasks that failed, joined with commas.
     */
    failedReferenceTaskNames?: string;
    /**
     * Names of the tasks that failed.
     */
    failedTaskNames?: Array<string>;
    /**
     * The priority, 0 to 99.
     */
    priority?: number;
    /**
     * The event that started it.
     */
    event?: string;
    /**
     * Who started it.
     */
    createdBy?: string;
    /**
     * The key given at the start.
     */
    idempotencyKey?: string;
    /**
     * Task type to domain: which workers get the tasks.
     */
    taskToDomain?: {
        [key: string]: string;
    };
    /**
     * The execution that started this one as its part; empty when there is none. OSS only.
     */
    parentWorkflowId?: string;
    /**
     * The class of the execution, `workflow` unless the definition says otherwise. OSS only.
     */
    classifier?: string;
    /**
     * Where a large input lies.
     */
    externalInputPayloadStoragePath?: string;
    /**
     * Where a large output lies.
     */
    externalOutputPayloadStoragePath?: string;
};

/**
 * One page of executions.
 */
export type ScrollableSearchResultWorkflowSummary = {
    /**
     * How many there are on all pages.
     */
    totalHits: number;
    /**
     * Those on this page.
     */
    results: Array<WorkflowSummary>;
    /**
     * Names the search for its next page. Orkes only.
     */
    queryId?: string;
};

/**
 * One page of whole executions, without their tasks.
 */
export type SearchResultWorkflow = {
    /**
     * How many there are on all pages.
     */
    totalHits: number;
    /**
     * Those on this page.
     */
    results: Array<Workflow>;
};

/**
 * One page of executions found by their tasks.
 */
export type SearchResultWorkflowSummary = {
    /**
     * How many there are on all pages.
     */
    totalHits: number;
    /**
     * Those on this page.
     */
    results: Array<WorkflowSummary>;
};

/**
 * Where a large payload is to be put or found.
 */
export type ExternalStorageLocation = {
    /**
     * The address to send or load it, when the server has such a store.
     */
    uri?: string;
    /**
     * The path to report in place of the payload.
     */
    path?: string;
};

/**
 * A made-up outcome of a task.
 */
export type TaskMock = {
    /**
     * How the task ends.
     */
    status?: TaskResultStatus;
    /**
     * What it puts out.
     */
    output?: {
        [key: string]: unknown;
    };
    /**
     * How long it seems to run, in milliseconds.
     */
    executionTime?: number;
    /**
     * How long it seems to wait, in milliseconds.
     */
    queueWaitTime?: number;
};

/**
 * A workflow to run with made-up task outcomes, without workers.
 */
export type WorkflowTestRequest = StartWorkflowRequest & {
    /**
     * Reference name to outcomes, one for each attempt or round.
     */
    taskRefToMockOutput?: {
        [key: string]: Array<TaskMock>;
    };
    /**
     * Reference name of a SUB_WORKFLOW step to the outcomes inside it.
     */
    subWorkflowTestRequest?: {
        [key: string]: WorkflowTestRequest;
    };
};

/**
 * What became of each item of a bulk request.
 */
export type BulkResponse = {
    /**
     * The items that were done.
     */
    bulkSuccessfulResults: Array<string>;
    /**
     * Item to the reason it was not done.
     */
    bulkErrorResults: {
        [key: string]: string;
    };
    /**
     * A sentence about the whole request. OSS only.
     */
    message?: string;
};

/**
 * Who waits for an execution. OSS only.
 */
export type WorkflowNotifications = {
    /**
     * The request that waits.
     */
    requestId?: string;
    /**
     * The host that waits.
     */
    hostIp?: string;
    /**
     * The reference names it waits for.
     */
    waitUntilTasks?: string;
    /**
     * Whether only the execution itself is watched, not its children.
     */
    monitorParentOnly?: boolean;
};

/**
 * A task in the server's inner form. OSS only.
 */
export type TaskModel = {
    /**
     * The id of this attempt.
     */
    taskId: string;
    /**
     * The kind of step, or the task type of a worker task.
     */
    taskType: string;
    /**
     * The name of the task definition.
     */
    taskDefName?: string;
    /**
     * The reference name in the workflow; inside a loop followed by `__` and the round.
     */
    referenceTaskName: string;
    /**
     * The execution the task belongs to.
     */
    workflowInstanceId: string;
    /**
     * The name of that execution's workflow.
     */
    workflowType?: string;
    /**
     * The state of the task.
     */
    status: TaskStatus;
    /**
     * The input, with all expressions replaced.
     */
    inputData?: {
        [key: string]: unknown;
    };
    /**
     * The output so far.
     */
    outputData?: {
        [key: string]: unknown;
    };
    /**
     * How many attempts came before this one.
     */
    retryCount?: number;
    /**
     * How often the task was handed out.
     */
    pollCount?: number;
    /**
     * The place of the task in the execution, from 1.
     */
    seq?: number;
    /**
     * The round of the loop the task belongs to; 0 outside loops.
     */
    iteration?: number;
    /**
     * Whether a later attempt exists.
     */
    retried?: boolean;
    /**
     * Whether the outcome of the task was taken into account.
     */
    executed?: boolean;
    /**
     * How long the task stays away from workers, in seconds.
     */
    callbackAfterSeconds?: number;
    /**
     * How long a worker may stay silent, in seconds; 0 means no limit.
     */
    responseTimeoutSeconds?: number;
    /**
     * When the task was put into its queue, in epoch milliseconds.
     */
    scheduledTime?: number;
    /**
     * When it was first handed out or begun, in epoch milliseconds; 0 before.
     */
    startTime?: number;
    /**
     * When it ended, in epoch milliseconds; 0 before.
     */
    endTime?: number;
    /**
     * When it last changed, in epoch milliseconds.
     */
    updateTime?: number;
    /**
     * The step of the definition the task was made from.
     */
    workflowTask?: WorkflowTask;
    /**
     * The task definition; null when there is none.
     */
    taskDefinition?: TaskDef | null;
    /**
     * The correlation id of the execution.
     */
    correlationId?: string;
    /**
     * Who polled the task last.
     */
    workerId?: string;
    /**
     * The domain whose workers get the task.
     */
    domain?: string;
    /**
     * Why the task is not completed.
     */
    reasonForIncompletion?: string;
    /**
     * The attempt before this one.
     */
    retriedTaskId?: string;
    /**
     * The task that caused this one, such as a loop or a fork.
     */
    parentTaskId?: string;
    /**
     * The execution that a SUB_WORKFLOW task runs.
     */
    subWorkflowId?: string;
    /**
     * Whether that execution was changed from outside since.
     */
    subworkflowChanged?: boolean;
    /**
     * How long the task waits before it may be polled, in seconds.
     */
    startDelayInSeconds?: number;
    /**
     * Whether `callbackAfterSeconds` was set by a worker.
     */
    callbackFromWorker?: boolean;
    /**
     * How many tasks of the type may be handed out in one period.
     */
    rateLimitPerFrequency?: number;
    /**
     * Length of that period, in seconds.
     */
    rateLimitFrequencyInSeconds?: number;
    /**
     * The priority of the execution, 0 to 99.
     */
    workflowPriority?: number;
    /**
     * The name space part of the queue's name.
     */
    executionNameSpace?: string;
    /**
     * The isolation part of the queue's name.
     */
    isolationGroupId?: string;
    /**
     * Where the input lies when it is too large for the task.
     */
    externalInputPayloadStoragePath?: string;
    /**
     * Where the output lies when it is too large for the task.
     */
    externalOutputPayloadStoragePath?: string;
    /**
     * How long the task waited for a worker, in milliseconds.
     */
    queueWaitTime?: number;
    /**
     * Whether the task belongs to a loop.
     */
    loopOverTask?: boolean;
    /**
     * How long the task stays away from workers, in milliseconds.
     */
    callbackAfterMs?: number;
    /**
     * When the first attempt was scheduled, in epoch milliseconds.
     */
    firstScheduledTime?: number;
    /**
     * When a WAIT task ends by itself, in epoch milliseconds.
     */
    waitTimeout?: number;
    /**
     * The DO_WHILE task whose round the task belongs to.
     */
    loopTaskId?: string;
    /**
     * The reference name of the task that caused this one.
     */
    parentTaskReferenceName?: string;
    /**
     * The input in its binary form.
     */
    inputMessage?: {
        [key: string]: unknown;
    };
    /**
     * The output in its binary form.
     */
    outputMessage?: {
        [key: string]: unknown;
    };
    /**
     * Messages to send when the task changes its state.
     */
    onStateChange?: {
        [key: string]: Array<StateChangeEvent>;
    };
    /**
     * Who waits for the task.
     */
    notifications?: {
        [key: string]: WorkflowNotifications;
    };
    /**
     * Whether the task may be executed twice without harm.
     */
    idempotent?: boolean;
    /**
     * The same as `idempotent`, as the server computes it.
     */
    idempotentExecution?: boolean;
    /**
     * Whether the output was taken from a cache.
     */
    cachedOutput?: boolean;
    /**
     * Whether the task publishes outside Conductor.
     */
    nonWorkflowEventTask?: boolean;
    /**
     * Whether the task waits to be completed from outside.
     */
    asyncComplete?: boolean;
};

/**
 * An execution in the server's inner form. OSS only.
 */
export type WorkflowModel = {
    /**
     * The id of the execution.
     */
    workflowId: string;
    /**
     * The state of the execution.
     */
    status: WorkflowExecutionStatus;
    /**
     * The name of the workflow.
     */
    workflowName?: string;
    /**
     * The version of the workflow.
     */
    workflowVersion?: number;
    /**
     * The tasks so far; empty when they were not asked for.
     */
    tasks?: Array<TaskModel>;
    /**
     * What it was started with.
     */
    input?: {
        [key: string]: unknown;
    };
    /**
     * What it has put out.
     */
    output?: {
        [key: string]: unknown;
    };
    /**
     * The workflow variables.
     */
    variables?: {
        [key: string]: unknown;
    };
    /**
     * The priority, 0 to 99.
     */
    priority?: number;
    /**
     * Task type to domain: which workers get the tasks.
     */
    taskToDomain?: {
        [key: string]: string;
    };
    /**
     * When it was started, in epoch milliseconds.
     */
    createTime?: number;
    /**
     * When it last changed, in epoch milliseconds.
     */
    updatedTime?: number;
    /**
     * When it ended, in epoch milliseconds; 0 while it runs.
     */
    endTime?: number;
    /**
     * The state before the present one.
     */
    previousStatus?: WorkflowExecutionStatus;
    /**
     * The definition it runs by.
     */
    workflowDefinition?: WorkflowDef;
    /**
     * The id given at the start.
     */
    correlationId?: string;
    /**
     * Why it is not completed.
     */
    reasonForIncompletion?: string;
    /**
     * The task that made it fail.
     */
    failedTaskId?: string;
    /**
     * Reference names of the tasks that failed.
     */
    failedReferenceTaskNames?: Array<string>;
    /**
     * Names of the tasks that failed.
     */
    failedTaskNames?: Array<string>;
    /**
     * The execution that started this one as its part.
     */
    parentWorkflowId?: string;
    /**
     * The SUB_WORKFLOW task that started this one.
     */
    parentWorkflowTaskId?: string;
    /**
     * The execution this one was rerun from.
     */
    reRunFromWorkflowId?: string;
    /**
     * The event that started it.
     */
    event?: string;
    /**
     * When it was last retried or resumed, in epoch milliseconds.
     */
    lastRetriedTime?: number;
    /**
     * Where a large input lies.
     */
    externalInputPayloadStoragePath?: string;
    /**
     * Where a large output lies.
     */
    externalOutputPayloadStoragePath?: string;
    /**
     * The application that started it.
     */
    ownerApp?: string;
    /**
     * Who started it.
     */
    createdBy?: string;
    /**
     * Who changed it last.
     */
    updatedBy?: string;
};

/**
 * The executions that were found, and the ids that were not.
 */
export type BulkResponseWorkflowModel = {
    /**
     * The executions.
     */
    bulkSuccessfulResults: Array<WorkflowModel>;
    /**
     * Id to the reason it was not found.
     */
    bulkErrorResults: {
        [key: string]: string;
    };
    /**
     * A sentence about the whole request.
     */
    message?: string;
};

/**
 * When a worker last asked for tasks of one type.
 */
export type PollData = {
    /**
     * The task type.
     */
    queueName: string;
    /**
     * The domain the worker asked for; absent when there is none.
     */
    domain?: string;
    /**
     * Who asked.
     */
    workerId?: string;
    /**
     * When, in epoch milliseconds.
     */
    lastPollTime: number;
};

/**
 * A task as the search finds it. Times are ISO 8601 texts, input and output are texts.
 */
export type TaskSummary = {
    /**
     * The task.
     */
    taskId: string;
    /**
     * The kind of step, or the task type of a worker task.
     */
    taskType: string;
    /**
     * The execution the task belongs to.
     */
    workflowId: string;
    /**
     * The state of the task.
     */
    status: TaskStatus;
    /**
     * The name of that execution's workflow.
     */
    workflowType?: string;
    /**
     * The name of the task definition.
     */
    taskDefName?: string;
    /**
     * The reference name in the workflow. Orkes only.
     */
    taskReferenceName?: string;
    /**
     * The correlation id of the execution.
     */
    correlationId?: string;
    /**
     * When the task was put into its queue.
     */
    scheduledTime?: string;
    /**
     * When it was first handed out.
     */
    startTime?: string;
    /**
     * When it last changed.
     */
    updateTime?: string;
    /**
     * When it ended.
     */
    endTime?: string;
    /**
     * How long it ran, in milliseconds.
     */
    executionTime?: number;
    /**
     * How long it waited for a worker, in milliseconds.
     */
    queueWaitTime?: number;
    /**
     * Why it is not completed.
     */
    reasonForIncompletion?: string;
    /**
     * The input as text.
     */
    input?: string;
    /**
     * The output as text.
     */
    output?: string;
    /**
     * Where a large input lies.
     */
    externalInputPayloadStoragePath?: string;
    /**
     * Where a large output lies.
     */
    externalOutputPayloadStoragePath?: string;
    /**
     * The priority of the execution.
     */
    workflowPriority?: number;
    /**
     * The domain whose workers get the task.
     */
    domain?: string;
};

/**
 * One page of tasks.
 */
export type SearchResultTaskSummary = {
    /**
     * How many there are on all pages.
     */
    totalHits: number;
    /**
     * Those on this page.
     */
    results: Array<TaskSummary>;
};

/**
 * One page of whole tasks.
 */
export type SearchResultTask = {
    /**
     * How many there are on all pages.
     */
    totalHits: number;
    /**
     * Those on this page.
     */
    results: Array<Task>;
};

/**
 * A label on a definition.
 */
export type Tag = {
    /**
     * The name of the label.
     */
    key?: string;
    /**
     * The value of the label.
     */
    value?: string;
    /**
     * The kind of label; `METADATA` for those that users set.
     */
    type?: string;
};

/**
 * A task definition together with its tags, for servers that know tags.
 */
export type ExtendedTaskDef = TaskDef & {
    /**
     * The labels to set. Orkes only.
     */
    tags?: Array<Tag>;
    /**
     * Whether `tags` replace the present ones instead of joining them. Orkes only.
     */
    overwriteTags?: boolean;
};

/**
 * A workflow definition together with its tags, for servers that know tags.
 */
export type ExtendedWorkflowDef = WorkflowDef & {
    /**
     * The labels to set. Orkes only.
     */
    tags?: Array<Tag>;
    /**
     * Whether `tags` replace the present ones instead of joining them. Orkes only.
     */
    overwriteTags?: boolean;
};

/**
 * One version of a workflow definition, without its content.
 */
export type WorkflowDefSummary = {
    /**
     * The name of the workflow.
     */
    name: string;
    /**
     * The version.
     */
    version: number;
    /**
     * When the version was registered, in epoch milliseconds.
     */
    createTime?: number;
    /**
     * When it was last changed, in epoch milliseconds.
     */
    updateTime?: number;
};

/**
 * A BPMN file to turn into workflow definitions.
 */
export type IncomingBpmnFile = {
    /**
     * The name of the file.
     */
    fileName: string;
    /**
     * The text of the file.
     */
    fileContent: string;
};

/**
 * The access key to exchange for a token.
 */
export type GenerateTokenRequest = {
    /**
     * The id of the access key.
     */
    keyId: string;
    /**
     * The secret that belongs to the key.
     */
    keySecret: string;
    /**
     * Wanted lifetime in seconds; the server decides when it is left out.
     */
    expiration?: number;
};

/**
 * A fresh token.
 */
export type TokenResponse = {
    /**
     * The token to send in `X-Authorization`.
     */
    token: string;
};

/**
 * One permission of a role.
 */
export type Permission = {
    /**
     * The name.
     */
    name: string;
};

/**
 * A set of permissions with a name.
 */
export type UserRole = {
    /**
     * The name, such as `ADMIN`.
     */
    name: string;
    /**
     * The permissions.
     */
    permissions?: Array<Permission>;
};

/**
 * What may be done with something.
 */
export type AccessType = 'CREATE' | 'READ' | 'EXECUTE' | 'UPDATE' | 'DELETE';

/**
 * A group of users.
 */
export type Group = {
    /**
     * The id.
     */
    id: string;
    /**
     * What it is for.
     */
    description?: string;
    /**
     * What its members may do in general.
     */
    roles?: Array<UserRole>;
    /**
     * What its members may do with what they create, by kind of thing.
     */
    defaultAccess?: {
        [key: string]: Array<AccessType>;
    };
};

/**
 * Somebody who signs in.
 */
export type ConductorUser = {
    /**
     * The id, such as an e-mail address.
     */
    id: string;
    /**
     * The name.
     */
    name?: string;
    /**
     * An id that never changes.
     */
    uuid?: string;
    /**
     * What they may do in general.
     */
    roles?: Array<UserRole>;
    /**
     * The groups they are in.
     */
    groups?: Array<Group>;
    /**
     * Whether it is an application.
     */
    applicationUser?: boolean;
    /**
     * Whether it is the application of the workers that Orkes runs.
     */
    orkesWorkersApp?: boolean;
    /**
     * Whether `id` is encrypted.
     */
    encryptedId?: boolean;
    /**
     * What to show in place of an encrypted id.
     */
    encryptedIdDisplayValue?: string;
};

/**
 * How one part of the server is.
 */
export type Health = {
    /**
     * Whether the part can work.
     */
    healthy: boolean;
    /**
     * What the check found.
     */
    details?: {
        [key: string]: unknown;
    };
    /**
     * Why the part cannot work.
     */
    errorMessage?: string;
};

/**
 * How the server is.
 */
export type HealthCheckStatus = {
    /**
     * Whether the server can work.
     */
    healthy: boolean;
    /**
     * One entry for each part that was checked.
     */
    healthResults?: Array<Health>;
    /**
     * Parts whose state is shown but does not count.
     */
    suppressedHealthResults?: Array<Health>;
};

/**
 * What an event handler does with a message. `start_agent` exists on OSS only.
 */
export type EventAction = 'start_workflow' | 'complete_task' | 'fail_task' | 'terminate_workflow' | 'update_workflow_variables' | 'start_agent';

/**
 * A task, and what to give it. Either `taskId`, or `workflowId` with `taskRefName`.
 */
export type TaskDetails = {
    /**
     * The id of the execution.
     */
    workflowId?: string;
    /**
     * The reference name of the step.
     */
    taskRefName?: string;
    /**
     * The id of the task.
     */
    taskId?: string;
    /**
     * The output of the task.
     */
    output?: {
        [key: string]: unknown;
    };
    /**
     * Why it fails. OSS only.
     */
    reasonForIncompletion?: string;
};

/**
 * An execution to end.
 */
export type TerminateWorkflow = {
    /**
     * The id of the execution.
     */
    workflowId?: string;
    /**
     * Why, for people.
     */
    terminationReason?: string;
};

/**
 * Variables of an execution to set.
 */
export type UpdateWorkflowVariables = {
    /**
     * The id of the execution.
     */
    workflowId?: string;
    /**
     * The values, by name.
     */
    variables?: {
        [key: string]: unknown;
    };
    /**
     * Whether lists are added to instead of replaced.
     */
    appendArray?: boolean;
};

/**
 * An agent to start.
 */
export type StartAgent = {
    /**
     * The name of the agent.
     */
    name?: string;
    /**
     * The version; the latest when left out.
     */
    version?: number;
    /**
     * What it is told.
     */
    prompt?: string;
    /**
     * The conversation it belongs to.
     */
    sessionId?: string;
    /**
     * A key that makes a second start with it harmless.
     */
    idempotencyKey?: string;
    /**
     * What it knows besides the prompt.
     */
    context?: {
        [key: string]: unknown;
    };
    /**
     * Addresses of pictures and other media.
     */
    media?: Array<string>;
};

/**
 * One thing to do with a message. Values of inputs and outputs may be `${…}` expressions over the message.
 */
export type Action = {
    /**
     * What to do; the field of the same name says with what.
     */
    action?: EventAction;
    /**
     * The workflow to start.
     */
    start_workflow?: StartWorkflowRequest;
    /**
     * The task to complete.
     */
    complete_task?: TaskDetails;
    /**
     * The task to fail.
     */
    fail_task?: TaskDetails;
    /**
     * The execution to end. OSS keeps it, and fails when the message comes.
     */
    terminate_workflow?: TerminateWorkflow;
    /**
     * The variables to set. OSS keeps it, and fails when the message comes.
     */
    update_workflow_variables?: UpdateWorkflowVariables;
    /**
     * The agent to start. OSS only.
     */
    start_agent?: StartAgent;
    /**
     * Whether texts that are JSON are read as JSON first.
     */
    expandInlineJSON?: boolean;
};

/**
 * What to do when a message of an event comes.
 */
export type EventHandler = {
    /**
     * The name, unique on the server.
     */
    name: string;
    /**
     * The event, as `kind:queue`, such as `conductor:orders:ready` or `kafka:orders`.
     */
    event: string;
    /**
     * What to do; at least one.
     */
    actions: Array<Action>;
    /**
     * A script over the message; the actions are done only where it is true.
     */
    condition?: string;
    /**
     * The language of `condition`; JavaScript when left out.
     */
    evaluatorType?: string;
    /**
     * Whether it listens. A handler without it does nothing.
     */
    active?: boolean;
    /**
     * What it is for. Orkes only.
     */
    description?: string;
    /**
     * Its tags. Orkes only.
     */
    tags?: Array<Tag>;
    /**
     * Who created it. Orkes only.
     */
    createdBy?: string;
    /**
     * The organization it belongs to. Orkes only.
     */
    orgId?: string;
};

/**
 * A queue to try.
 */
export type ConnectivityTestInput = {
    /**
     * The queue, as `kind:integration:queue`.
     */
    sink: string;
    /**
     * The message to send.
     */
    input?: {
        [key: string]: unknown;
    };
};

/**
 * Whether a message went through.
 */
export type ConnectivityTestResult = {
    /**
     * Whether it did.
     */
    successful: boolean;
    /**
     * Why not.
     */
    reason?: string;
    /**
     * The id of the execution that sent it.
     */
    workflowId?: string;
};

/**
 * An event handler in numbers.
 */
export type HandledEventResponse = {
    /**
     * The name of the event handler.
     */
    name: string;
    /**
     * The event.
     */
    event?: string;
    /**
     * Whether it listens.
     */
    active?: boolean;
    /**
     * How many actions it did.
     */
    numberOfActions?: number;
    /**
     * How many messages it got.
     */
    numberOfMessages?: number;
};

/**
 * Event handlers in numbers.
 */
export type SearchResultHandledEventResponse = {
    /**
     * How many there are on all pages.
     */
    totalHits: number;
    /**
     * Those on this page.
     */
    results: Array<HandledEventResponse>;
};

/**
 * How far an action has come. `SKIPPED` when the condition was not true.
 */
export type EventExecutionStatus = 'IN_PROGRESS' | 'COMPLETED' | 'FAILED' | 'SKIPPED';

/**
 * What an event handler did with one message.
 */
export type ExtendedEventExecution = {
    /**
     * The id, made of that of the message and the number of the action.
     */
    id: string;
    /**
     * The id of the message.
     */
    messageId?: string;
    /**
     * The name of the event handler.
     */
    name?: string;
    /**
     * The event.
     */
    event?: string;
    /**
     * When it began, in epoch milliseconds.
     */
    created?: number;
    /**
     * How far it has come.
     */
    status?: EventExecutionStatus;
    /**
     * Why, for people.
     */
    statusDescription?: string;
    /**
     * What was done.
     */
    action?: EventAction;
    /**
     * What came out of it.
     */
    output?: {
        [key: string]: unknown;
    };
    /**
     * The part of the message that counted.
     */
    payload?: {
        [key: string]: unknown;
    };
    /**
     * The whole message.
     */
    fullMessagePayload?: {
        [key: string]: unknown;
    };
    /**
     * The event handler as it was.
     */
    eventHandler?: EventHandler;
    /**
     * The organization it belongs to.
     */
    orgId?: string;
};

/**
 * A message, and what was done with it.
 */
export type EventMessage = {
    /**
     * The id of the message.
     */
    id: string;
    /**
     * The event, or the webhook.
     */
    eventTarget?: string;
    /**
     * Where it came from.
     */
    eventType?: 'WEBHOOK' | 'MESSAGE';
    /**
     * The message as text.
     */
    payload?: string;
    /**
     * The message with its headers.
     */
    fullPayload?: {
        [key: string]: unknown;
    };
    /**
     * What became of it.
     */
    status?: 'RECEIVED' | 'HANDLED' | 'REJECTED';
    /**
     * Why, for people.
     */
    statusDescription?: string;
    /**
     * When it came, in epoch milliseconds.
     */
    createdAt?: number;
    /**
     * What was done with it.
     */
    eventExecutions?: Array<ExtendedEventExecution>;
    /**
     * The organization it belongs to.
     */
    orgId?: string;
};

/**
 * A cron expression in a time zone.
 */
export type CronSchedule = {
    /**
     * The expression, of six fields: seconds first.
     */
    cronExpression: string;
    /**
     * The time zone.
     */
    zoneId?: string;
};

/**
 * A schedule.
 */
export type WorkflowSchedule = {
    /**
     * The name, unique on the server.
     */
    name: string;
    /**
     * When to start, in six fields: seconds first. Orkes needs it; OSS takes `cronSchedules` in its place.
     */
    cronExpression?: string;
    /**
     * When to start, where one expression is not enough. OSS only.
     */
    cronSchedules?: Array<CronSchedule>;
    /**
     * The time zone of the expression, such as `Europe/Vienna`; `UTC` when left out.
     */
    zoneId?: string;
    /**
     * What to start, and with what.
     */
    startWorkflowRequest: StartWorkflowRequest;
    /**
     * Whether starts that were missed are made up for.
     */
    runCatchupScheduleInstances: boolean;
    /**
     * Whether it rests.
     */
    paused: boolean;
    /**
     * Earliest start, in epoch milliseconds.
     */
    scheduleStartTime?: number;
    /**
     * Latest start, in epoch milliseconds.
     */
    scheduleEndTime?: number;
    /**
     * What it is for.
     */
    description?: string;
    /**
     * Who created it.
     */
    createdBy?: string;
    /**
     * Who changed it last.
     */
    updatedBy?: string;
    /**
     * Why it rests.
     */
    pausedReason?: string;
    /**
     * When it was created, in epoch milliseconds.
     */
    createTime?: number;
    /**
     * When it was last changed, in epoch milliseconds.
     */
    updatedTime?: number;
    /**
     * When it starts next, in epoch milliseconds. OSS only, and not with every database.
     */
    nextRunTime?: number;
    /**
     * Its tags. Orkes only.
     */
    tags?: Array<Tag>;
};

/**
 * A schedule as Orkes keeps it.
 */
export type WorkflowScheduleModel = WorkflowSchedule & {
    /**
     * The organization it belongs to. Orkes only.
     */
    orgId?: string;
    /**
     * The message that stands for its next start. Orkes only.
     */
    queueMsgId?: string;
};

/**
 * A schedule to create or replace.
 */
export type SaveScheduleRequest = {
    /**
     * The name, unique on the server.
     */
    name: string;
    /**
     * When to start, in six fields: seconds first. Orkes needs it; OSS takes `cronSchedules` in its place.
     */
    cronExpression?: string;
    /**
     * When to start, where one expression is not enough. OSS only.
     */
    cronSchedules?: Array<CronSchedule>;
    /**
     * The time zone of the expression, such as `Europe/Vienna`; `UTC` when left out.
     */
    zoneId?: string;
    /**
     * What to start, and with what.
     */
    startWorkflowRequest: StartWorkflowRequest;
    /**
     * Whether starts that were missed are made up for.
     */
    runCatchupScheduleInstances?: boolean;
    /**
     * Whether it rests.
     */
    paused?: boolean;
    /**
     * Earliest start, in epoch milliseconds.
     */
    scheduleStartTime?: number;
    /**
     * Latest start, in epoch milliseconds.
     */
    scheduleEndTime?: number;
    /**
     * What it is for.
     */
    description?: string;
    /**
     * Who created it.
     */
    createdBy?: string;
    /**
     * Who changed it last.
     */
    updatedBy?: string;
    /**
     * Why it rests. OSS only.
     */
    pausedReason?: string;
    /**
     * Taken from a schedule that was read; the server sets it. OSS only.
     */
    createTime?: number;
    /**
     * Taken from a schedule that was read; the server sets it. OSS only.
     */
    updatedTime?: number;
    /**
     * When it starts next, in epoch milliseconds; kept until the server counts anew. OSS only.
     */
    nextRunTime?: number;
};

/**
 * One page of schedules.
 */
export type SearchResultWorkflowSchedule = {
    /**
     * How many there are on all pages.
     */
    totalHits: number;
    /**
     * Those on this page.
     */
    results: Array<WorkflowSchedule>;
};

/**
 * One run of a schedule.
 */
export type WorkflowScheduleExecutionModel = {
    /**
     * The id of the run.
     */
    executionId: string;
    /**
     * The name of the schedule.
     */
    scheduleName: string;
    /**
     * When it was due, in epoch milliseconds.
     */
    scheduledTime?: number;
    /**
     * When it ran, in epoch milliseconds.
     */
    executionTime?: number;
    /**
     * The name of the workflow.
     */
    workflowName?: string;
    /**
     * The id of the execution; absent when the start failed.
     */
    workflowId?: string;
    /**
     * What was started, and with what.
     */
    startWorkflowRequest?: StartWorkflowRequest;
    /**
     * What became of it.
     */
    state: 'POLLED' | 'FAILED' | 'EXECUTED';
    /**
     * Why it failed; at most 999 characters.
     */
    reason?: string;
    /**
     * Where it failed; at most 2000 characters.
     */
    stackTrace?: string;
    /**
     * The time zone of the schedule.
     */
    zoneId?: string;
    /**
     * The organization it belongs to. Orkes only.
     */
    orgId?: string;
    /**
     * The message that stood for it. Orkes only.
     */
    queueMsgId?: string;
};

/**
 * One page of runs of schedules.
 */
export type SearchResultWorkflowScheduleExecutionModel = {
    /**
     * How many there are on all pages.
     */
    totalHits: number;
    /**
     * Those on this page.
     */
    results: Array<WorkflowScheduleExecutionModel>;
};

/**
 * That the scheduler was stopped or started.
 */
export type SchedulerSwitch = {
    /**
     * `done`.
     */
    status: string;
};

/**
 * Which records were queued again.
 */
export type RequeuedScheduleRecords = {
    /**
     * How many.
     */
    'recordIds.size': number;
    /**
     * Some of their ids, at most ten.
     */
    sampleIds: Array<string>;
};

/**
 * A variable that definitions can refer to.
 */
export type EnvironmentVariable = {
    /**
     * The name.
     */
    name: string;
    /**
     * The value.
     */
    value: string;
    /**
     * Its tags. Orkes only.
     */
    tags?: Array<Tag>;
};

/**
 * A secret, without its value.
 */
export type ExtendedSecret = {
    /**
     * The name.
     */
    name: string;
    /**
     * Its tags.
     */
    tags?: Array<Tag>;
};

/**
 * A secret, with its value masked.
 */
export type CredentialMeta = {
    /**
     * The name.
     */
    name: string;
    /**
     * The value, most of it hidden.
     */
    partial?: string;
    /**
     * When it was created, where the server knows.
     */
    created_at?: string;
    /**
     * When it was last changed, where the server knows.
     */
    updated_at?: string;
};

/**
 * A program that may use the server.
 */
export type ExtendedConductorApplication = {
    /**
     * The id.
     */
    id: string;
    /**
     * The name.
     */
    name: string;
    /**
     * Who created it.
     */
    createdBy: string;
    /**
     * When it was created, in epoch milliseconds.
     */
    createTime: number;
    /**
     * Who changed it last.
     */
    updatedBy: string;
    /**
     * When it was last changed, in epoch milliseconds.
     */
    updateTime: number;
    /**
     * Its tags.
     */
    tags?: Array<Tag>;
};

/**
 * What an application shall be.
 */
export type CreateOrUpdateApplicationRequest = {
    /**
     * The name.
     */
    name: string;
};

/**
 * An access key, without its secret.
 */
export type AccessKeyInfo = {
    /**
     * The id.
     */
    id: string;
    /**
     * When it was made, in epoch milliseconds.
     */
    createdAt: number;
    /**
     * Whether it works.
     */
    status: 'ACTIVE' | 'INACTIVE';
};

/**
 * A fresh access key.
 */
export type AccessKey = {
    /**
     * The id, to ask for tokens with.
     */
    id: string;
    /**
     * The secret; it is never told again.
     */
    secret: string;
};

/**
 * What an application may do in general.
 */
export type ApplicationRole = 'ADMIN' | 'UNRESTRICTED_WORKER' | 'METADATA_MANAGER' | 'WORKFLOW_MANAGER' | 'APPLICATION_MANAGER' | 'USER' | 'USER_READ_ONLY' | 'WORKER' | 'APPLICATION_CREATOR' | 'METADATA_API' | 'PROMPT_MANAGER';

/**
 * Somebody who may do something.
 */
export type SubjectRef = {
    /**
     * The id of the user, role or group.
     */
    id: string;
    /**
     * Which of them it is.
     */
    type?: 'USER' | 'ROLE' | 'GROUP';
};

/**
 * A kind of thing that permissions are about.
 */
export type TargetType = 'WORKFLOW' | 'WORKFLOW_DEF' | 'WORKFLOW_SCHEDULE' | 'EVENT_HANDLER' | 'TASK_DEF' | 'TASK_REF_NAME' | 'TASK_ID' | 'APPLICATION' | 'USER' | 'SECRET_NAME' | 'ENV_VARIABLE' | 'TAG' | 'DOMAIN' | 'INTEGRATION_PROVIDER' | 'INTEGRATION' | 'PROMPT' | 'USER_FORM_TEMPLATE' | 'SCHEMA' | 'CLUSTER_CONFIG' | 'WEBHOOK';

/**
 * Something that permissions are about.
 */
export type TargetRef = {
    /**
     * The kind of thing.
     */
    type: TargetType;
    /**
     * Its id or name.
     */
    id: string;
};

/**
 * Who may do what with what.
 */
export type AuthorizationRequest = {
    /**
     * Who.
     */
    subject: SubjectRef;
    /**
     * With what.
     */
    target: TargetRef;
    /**
     * What.
     */
    access: Array<AccessType>;
};

/**
 * Somebody who signs in, with what else is known.
 */
export type ExtendedConductorUser = ConductorUser & {
    /**
     * How to reach them.
     */
    contactInformation?: {
        [key: string]: string;
    };
    /**
     * The namespace they belong to.
     */
    namespace?: string;
};

/**
 * What users may do in general.
 */
export type UserRoleName = 'ADMIN' | 'USER' | 'WORKER' | 'METADATA_MANAGER' | 'WORKFLOW_MANAGER';

/**
 * What a user shall be.
 */
export type UpsertUserRequest = {
    /**
     * The name.
     */
    name: string;
    /**
     * What they may do in general.
     */
    roles?: Array<UserRoleName>;
    /**
     * Ids of the groups they are in.
     */
    groups?: Array<string>;
};

/**
 * A permission.
 */
export type GrantedAccess = {
    /**
     * With what.
     */
    target?: TargetRef;
    /**
     * What may be done.
     */
    access?: Array<AccessType>;
    /**
     * The tag that gives the permission, where one does.
     */
    tag?: string;
};

/**
 * Permissions of a user or a group.
 */
export type GrantedAccessResponse = {
    /**
     * The permissions.
     */
    grantedAccess?: Array<GrantedAccess>;
};

/**
 * A group of users, with what else is known.
 */
export type ExtendedGroup = Group & {
    /**
     * How to reach it.
     */
    contactInformation?: {
        [key: string]: string;
    };
};

/**
 * What a group shall be.
 */
export type UpsertGroupRequest = {
    /**
     * What it is for.
     */
    description: string;
    /**
     * What its members may do in general.
     */
    roles?: Array<UserRoleName>;
    /**
     * What its members may do with what they create, by kind of thing.
     */
    defaultAccess?: {
        [key: string]: Array<AccessType>;
    };
};

/**
 * All tasks, or those that one may work on.
 */
export type HumanTaskSearchType = 'ADMIN' | 'INBOX';

/**
 * The state of a human task.
 */
export type HumanTaskState = 'PENDING' | 'ASSIGNED' | 'IN_PROGRESS' | 'COMPLETED' | 'TIMED_OUT' | 'DELETED';

/**
 * A person or a group.
 */
export type HumanTaskUser = {
    /**
     * The id.
     */
    user?: string;
    /**
     * Which of them it is, and whether the server knows them.
     */
    userType?: 'EXTERNAL_USER' | 'EXTERNAL_GROUP' | 'CONDUCTOR_USER' | 'CONDUCTOR_GROUP';
};

/**
 * Which human tasks to find. What is left out counts as any.
 */
export type HumanTaskSearch = {
    /**
     * All tasks, or those that one may work on.
     */
    searchType?: HumanTaskSearchType;
    /**
     * Their states.
     */
    states?: Array<HumanTaskState>;
    /**
     * Whom they are assigned to.
     */
    assignees?: Array<HumanTaskUser>;
    /**
     * Who took them on.
     */
    claimants?: Array<HumanTaskUser>;
    /**
     * Names of their task definitions.
     */
    definitionNames?: Array<string>;
    /**
     * Their titles.
     */
    displayNames?: Array<string>;
    /**
     * Reference names of their steps.
     */
    taskRefNames?: Array<string>;
    /**
     * Ids of their executions.
     */
    workflowIds?: Array<string>;
    /**
     * Names of their workflows.
     */
    workflowNames?: Array<string>;
    /**
     * Words to look for.
     */
    fullTextQuery?: string;
    /**
     * Conditions on their input.
     */
    taskInputQuery?: string;
    /**
     * Conditions on their output.
     */
    taskOutputQuery?: string;
    /**
     * Changed since then, in epoch milliseconds.
     */
    updateStartTime?: number;
    /**
     * Changed before then, in epoch milliseconds.
     */
    updateEndTime?: number;
    /**
     * How many to leave out at the beginning.
     */
    start?: number;
    /**
     * How many to send at most.
     */
    size?: number;
};

/**
 * Whom a task is assigned to, and for how long.
 */
export type HumanTaskAssignment = {
    /**
     * Who.
     */
    assignee?: HumanTaskUser;
    /**
     * How long they have, in minutes; 0 is for ever.
     */
    slaMinutes?: number;
};

/**
 * Which form to use.
 */
export type UserFormTemplate = {
    /**
     * The name of the form.
     */
    name?: string;
    /**
     * The version; the latest when left out.
     */
    version?: number;
};

/**
 * A form.
 */
export type HumanTaskTemplate = {
    /**
     * The name.
     */
    name: string;
    /**
     * The version.
     */
    version: number;
    /**
     * What the data looks like.
     */
    jsonSchema: {
        [key: string]: unknown;
    };
    /**
     * How it is shown.
     */
    templateUI: {
        [key: string]: unknown;
    };
    /**
     * The application that owns it.
     */
    ownerApp?: string;
    /**
     * Its tags.
     */
    tags?: Array<Tag>;
    /**
     * When it was created, in epoch milliseconds.
     */
    createTime?: number;
    /**
     * When it was last changed, in epoch milliseconds.
     */
    updateTime?: number;
    /**
     * Who created it.
     */
    createdBy?: string;
    /**
     * Who changed it last.
     */
    updatedBy?: string;
};

/**
 * A workflow to start when a human task changes.
 */
export type HumanTaskTrigger = {
    /**
     * The change.
     */
    triggerType?: 'ASSIGNEE_CHANGED' | 'CLAIMANT_CHANGED' | 'PENDING' | 'IN_PROGRESS' | 'ASSIGNED' | 'COMPLETED' | 'TIMED_OUT';
    /**
     * What to start, and with what.
     */
    startWorkflowRequest?: StartWorkflowRequest;
};

/**
 * How a human task is to be done.
 */
export type HumanTaskDefinition = {
    /**
     * Whom it is assigned to, one after the other.
     */
    assignments?: Array<HumanTaskAssignment>;
    /**
     * What happens when the last assignment has run out.
     */
    assignmentCompletionStrategy?: 'LEAVE_OPEN' | 'TERMINATE';
    /**
     * Its title, for people.
     */
    displayName?: string;
    /**
     * The form to use.
     */
    userFormTemplate?: UserFormTemplate;
    /**
     * The form itself, where it was asked for.
     */
    fullTemplate?: HumanTaskTemplate;
    /**
     * Workflows to start when it changes.
     */
    taskTriggers?: Array<HumanTaskTrigger>;
};

/**
 * A human task.
 */
export type HumanTaskEntry = {
    /**
     * The id of the task.
     */
    taskId: string;
    /**
     * Its state.
     */
    state: HumanTaskState;
    /**
     * The id of the execution.
     */
    workflowId: string;
    /**
     * The name of the workflow.
     */
    workflowName?: string;
    /**
     * The reference name of the step.
     */
    taskRefName?: string;
    /**
     * The name of the task definition.
     */
    definitionName?: string;
    /**
     * Its title, for people.
     */
    displayName?: string;
    /**
     * Whom it is assigned to.
     */
    assignee?: HumanTaskUser;
    /**
     * Who took it on.
     */
    claimant?: HumanTaskUser;
    /**
     * How it is to be done.
     */
    humanTaskDef?: HumanTaskDefinition;
    /**
     * Its input.
     */
    input?: {
        [key: string]: unknown;
    };
    /**
     * Its output so far.
     */
    output?: {
        [key: string]: unknown;
    };
    /**
     * Who created it.
     */
    createdBy?: string;
    /**
     * When it was created, in epoch milliseconds.
     */
    createdOn?: number;
    /**
     * Who changed it last.
     */
    updatedBy?: string;
    /**
     * When it was last changed, in epoch milliseconds.
     */
    updatedOn?: number;
    /**
     * The application that owns it.
     */
    ownerApp?: string;
};

/**
 * One page of human tasks.
 */
export type HumanTaskSearchResult = {
    /**
     * Those on this page.
     */
    results: Array<HumanTaskEntry>;
    /**
     * How many there are on all pages.
     */
    totalHits: number;
    /**
     * How many are on this page.
     */
    hits?: number;
    /**
     * How many were left out at the beginning.
     */
    start?: number;
    /**
     * How many a page holds at most.
     */
    pageSizeLimit?: number;
};

/**
 * A kind of integration.
 */
export type IntegrationCategory = 'API' | 'AI_MODEL' | 'VECTOR_DB' | 'RELATIONAL_DB' | 'MESSAGE_BROKER' | 'GIT' | 'EMAIL' | 'MCP';

/**
 * An integration of a provider, such as one model.
 */
export type IntegrationApi = {
    /**
     * The name.
     */
    api: string;
    /**
     * The name of the provider.
     */
    integrationName?: string;
    /**
     * What it is for.
     */
    description?: string;
    /**
     * Whether it may be used.
     */
    enabled?: boolean;
    /**
     * Its settings.
     */
    configuration?: {
        [key: string]: unknown;
    };
    /**
     * The application that owns it.
     */
    ownerApp?: string;
    /**
     * Its tags.
     */
    tags?: Array<Tag>;
    /**
     * When it was created, in epoch milliseconds.
     */
    createTime?: number;
    /**
     * When it was last changed, in epoch milliseconds.
     */
    updateTime?: number;
    /**
     * Who created it.
     */
    createdBy?: string;
    /**
     * Who changed it last.
     */
    updatedBy?: string;
};

/**
 * A provider: an account with a service.
 */
export type Integration = {
    /**
     * The name.
     */
    name: string;
    /**
     * What it connects to, such as `openai`.
     */
    type?: string;
    /**
     * The kind of integration.
     */
    category?: IntegrationCategory;
    /**
     * What it is for.
     */
    description?: string;
    /**
     * Whether it may be used.
     */
    enabled?: boolean;
    /**
     * Its settings, such as addresses and keys.
     */
    configuration?: {
        [key: string]: unknown;
    };
    /**
     * Its integrations.
     */
    apis?: Array<IntegrationApi>;
    /**
     * How many integrations it has.
     */
    modelsCount?: number;
    /**
     * The application that owns it.
     */
    ownerApp?: string;
    /**
     * Its tags.
     */
    tags?: Array<Tag>;
    /**
     * When it was created, in epoch milliseconds.
     */
    createTime?: number;
    /**
     * When it was last changed, in epoch milliseconds.
     */
    updateTime?: number;
    /**
     * Who created it.
     */
    createdBy?: string;
    /**
     * Who changed it last.
     */
    updatedBy?: string;
};

/**
 * The settings that providers have.
 */
export type IntegrationFieldName = 'api_key' | 'user' | 'endpoint' | 'authUrl' | 'environment' | 'projectName' | 'indexName' | 'publisher' | 'password' | 'namespace' | 'batchSize' | 'batchWaitTime' | 'visibilityTimeout' | 'connectionType' | 'connectionPoolSize' | 'consumer' | 'stream' | 'batchPollConsumersCount' | 'consumer_type' | 'region' | 'awsAccountId' | 'externalId' | 'roleArn' | 'protocol' | 'mechanism' | 'port' | 'schemaRegistryUrl' | 'schemaRegistryApiKey' | 'schemaRegistryApiSecret' | 'authenticationType' | 'truststoreAuthenticationType' | 'tls' | 'cipherSuite' | 'pubSubMethod' | 'keyStorePassword' | 'keyStoreLocation' | 'schemaRegistryAuthType' | 'valueSubjectNameStrategy' | 'datasourceURL' | 'jdbcDriver' | 'subscription' | 'serviceAccountCredentials' | 'file' | 'tlsFile' | 'queueManager' | 'groupId' | 'channel' | 'dimensions' | 'distance_metric' | 'indexing_method' | 'inverted_list_count' | 'pullPeriod' | 'pullBatchWaitMillis' | 'completionsPath' | 'betaVersion' | 'version';

/**
 * A value to choose.
 */
export type IntegrationFieldOption = {
    /**
     * The value, for people.
     */
    label?: string;
    /**
     * The value, for programs.
     */
    value?: string;
};

/**
 * A setting of a provider.
 */
export type IntegrationDefFormField = {
    /**
     * The name, for programs.
     */
    fieldName?: IntegrationFieldName;
    /**
     * How it is asked for.
     */
    fieldType?: 'DROPDOWN' | 'TEXT' | 'PASSWORD' | 'FILE';
    /**
     * The name, for people.
     */
    label?: string;
    /**
     * What it is for.
     */
    description?: string;
    /**
     * The value.
     */
    value?: string;
    /**
     * The value when it is left out.
     */
    defaultValue?: string;
    /**
     * The values to choose from.
     */
    valueOptions?: Array<IntegrationFieldOption>;
    /**
     * Settings that decide whether this one is asked for. Newer servers only.
     */
    dependsOn?: Array<IntegrationDefFormField>;
    /**
     * Whether it may be left out.
     */
    optional?: boolean;
};

/**
 * Something a provider offers.
 */
export type IntegrationDefApi = {
    /**
     * The name.
     */
    api?: string;
    /**
     * The type of the provider.
     */
    integrationType?: string;
    /**
     * What it does.
     */
    description?: string;
    /**
     * What its input must look like.
     */
    inputSchema?: SchemaDef;
    /**
     * What its output looks like.
     */
    outputSchema?: SchemaDef;
};

/**
 * Something that can be connected.
 */
export type IntegrationDef = {
    /**
     * The name, for people.
     */
    name: string;
    /**
     * The type, for providers.
     */
    type?: string;
    /**
     * The kind of integration.
     */
    category?: IntegrationCategory;
    /**
     * The kind of integration, for people.
     */
    categoryLabel?: string;
    /**
     * What it is.
     */
    description?: string;
    /**
     * Whether it can be connected.
     */
    enabled?: boolean;
    /**
     * The picture to show.
     */
    iconName?: string;
    /**
     * The settings it needs.
     */
    configuration?: Array<IntegrationDefFormField>;
    /**
     * What it offers.
     */
    apis?: Array<IntegrationDefApi>;
    /**
     * Words to find it by.
     */
    tags?: Array<string>;
};

/**
 * What a provider shall be.
 */
export type IntegrationUpdate = {
    /**
     * What it connects to, such as `openai`.
     */
    type?: string;
    /**
     * The kind of integration.
     */
    category?: IntegrationCategory;
    /**
     * What it is for.
     */
    description?: string;
    /**
     * Whether it may be used.
     */
    enabled?: boolean;
    /**
     * Its settings, such as addresses and keys.
     */
    configuration?: {
        [key: string]: unknown;
    };
};

/**
 * What an integration shall be.
 */
export type IntegrationApiUpdate = {
    /**
     * What it is for.
     */
    description?: string;
    /**
     * Whether it may be used.
     */
    enabled?: boolean;
    /**
     * Its settings.
     */
    configuration?: {
        [key: string]: unknown;
    };
};

/**
 * What an integration shall be, with a limit of its own.
 */
export type ExtendedIntegrationApiUpdate = IntegrationApiUpdate & {
    /**
     * How many tokens of the model may be used.
     */
    maxTokens?: number;
    /**
     * In which time: `daily`, `weekly` or `monthly`.
     */
    frequency?: string;
};

/**
 * A prompt.
 */
export type MessageTemplate = {
    /**
     * The name.
     */
    name: string;
    /**
     * The version.
     */
    version?: number;
    /**
     * What it is for.
     */
    description?: string;
    /**
     * The text; `${…}` stands for variables.
     */
    template?: string;
    /**
     * The names of its variables.
     */
    variables?: Array<string>;
    /**
     * The models it may use, as `provider:model`.
     */
    integrations?: Array<string>;
    /**
     * The application that owns it.
     */
    ownerApp?: string;
    /**
     * Its tags.
     */
    tags?: Array<Tag>;
    /**
     * When it was created, in epoch milliseconds.
     */
    createTime?: number;
    /**
     * When it was last changed, in epoch milliseconds.
     */
    updateTime?: number;
    /**
     * Who created it.
     */
    createdBy?: string;
    /**
     * Who changed it last.
     */
    updatedBy?: string;
};

/**
 * How many tokens of models may be used.
 */
export type TokenLimit = {
    /**
     * The name of the provider.
     */
    integrationName?: string;
    /**
     * The name of the model; all when left out.
     */
    api?: string;
    /**
     * How many.
     */
    maxTokens?: number;
    /**
     * In which time.
     */
    tokenLimitPeriod?: 'DAY' | 'MONTH';
    /**
     * The application that owns it.
     */
    ownerApp?: string;
    /**
     * When it was created, in epoch milliseconds.
     */
    createTime?: number;
    /**
     * When it was last changed, in epoch milliseconds.
     */
    updateTime?: number;
    /**
     * Who created it.
     */
    createdBy?: string;
    /**
     * Who changed it last.
     */
    updatedBy?: string;
};

/**
 * How many tokens of a model were used in one period.
 */
export type TokenUsageLog = {
    /**
     * The name of the provider.
     */
    integrationName?: string;
    /**
     * The name of the model.
     */
    api?: string;
    /**
     * When the period began, in epoch milliseconds.
     */
    periodStart?: number;
    /**
     * Tokens that were sent.
     */
    promptTokens?: number;
    /**
     * Tokens that came back.
     */
    completionTokens?: number;
    /**
     * Both.
     */
    totalTokens?: number;
};

/**
 * A message that an integration sent or received.
 */
export type EventLog = {
    /**
     * The id of the message.
     */
    id?: string;
    /**
     * The event.
     */
    event?: string;
    /**
     * Which way it went.
     */
    eventType?: 'SEND' | 'RECEIVE';
    /**
     * The name of the event handler.
     */
    handlerName?: string;
    /**
     * The id of the task that sent it.
     */
    taskId?: string;
    /**
     * Who sent it.
     */
    workerId?: string;
    /**
     * When, in epoch milliseconds.
     */
    createdAt?: number;
};

/**
 * A prompt to try.
 */
export type PromptTemplateTestRequest = {
    /**
     * The text, or the name, of the prompt.
     */
    prompt?: string;
    /**
     * Values for its variables.
     */
    promptVariables?: {
        [key: string]: unknown;
    };
    /**
     * The name of the provider.
     */
    llmProvider?: string;
    /**
     * The name of the model.
     */
    model?: string;
    /**
     * How freely it answers.
     */
    temperature?: number;
    /**
     * Which share of likely words it chooses from.
     */
    topP?: number;
    /**
     * Words that end the answer.
     */
    stopWords?: Array<string>;
};

/**
 * What a parameter must look like.
 */
export type RequestParamSchema = {
    /**
     * The type, such as `string`.
     */
    type?: string;
    /**
     * The format, such as `int64`.
     */
    format?: string;
    /**
     * The value when it is left out.
     */
    defaultValue?: unknown;
};

/**
 * A parameter of a method.
 */
export type RequestParam = {
    /**
     * The name.
     */
    name?: string;
    /**
     * Where it goes, such as `Path`, `Query` or `Header`.
     */
    type?: string;
    /**
     * Whether it must be given.
     */
    required?: boolean;
    /**
     * What it must look like.
     */
    schema?: RequestParamSchema;
};

/**
 * Something a service offers.
 */
export type ServiceMethod = {
    /**
     * The id, given by the server.
     */
    id?: number;
    /**
     * The name, for people.
     */
    operationName?: string;
    /**
     * The method of the service, or the path.
     */
    methodName?: string;
    /**
     * The HTTP method, or `UNARY` and other types of gRPC.
     */
    methodType?: string;
    /**
     * The type of the request.
     */
    inputType?: string;
    /**
     * The type of the answer.
     */
    outputType?: string;
    /**
     * What it does, for people. Newer servers only.
     */
    description?: string;
    /**
     * Whether it is no longer to be called. Newer servers only.
     */
    deprecated?: boolean;
    /**
     * The media type of the request. Newer servers only.
     */
    requestContentType?: string;
    /**
     * The media type of the answer. Newer servers only.
     */
    responseContentType?: string;
    /**
     * Its parameters.
     */
    requestParams?: Array<RequestParam>;
    /**
     * A sample request.
     */
    exampleInput?: {
        [key: string]: unknown;
    };
};

/**
 * When calls to a service are stopped, and let through again.
 */
export type OrkesCircuitBreakerConfig = {
    /**
     * Which share of calls must fail, in percent.
     */
    failureRateThreshold?: number;
    /**
     * Which share of calls must be slow, in percent.
     */
    slowCallRateThreshold?: number;
    /**
     * Which calls are slow, in milliseconds.
     */
    slowCallDurationThreshold?: number;
    /**
     * How many calls are looked at.
     */
    slidingWindowSize?: number;
    /**
     * How many calls there must be before shares count.
     */
    minimumNumberOfCalls?: number;
    /**
     * How many calls are let through to try.
     */
    permittedNumberOfCallsInHalfOpenState?: number;
    /**
     * How long calls stay stopped, in milliseconds.
     */
    waitDurationInOpenState?: number;
    /**
     * How long to try at most, in milliseconds.
     */
    maxWaitDurationInHalfOpenState?: number;
    /**
     * Whether trying begins without a call.
     */
    automaticTransitionFromOpenToHalfOpenEnabled?: boolean;
};

/**
 * The settings of a service.
 */
export type ServiceConfig = {
    /**
     * When calls are stopped.
     */
    circuitBreakerConfig?: OrkesCircuitBreakerConfig;
};

/**
 * A service that workflows call.
 */
export type ServiceRegistry = {
    /**
     * The name.
     */
    name: string;
    /**
     * How it is called.
     */
    type?: 'HTTP' | 'gRPC' | 'MCP_REMOTE';
    /**
     * Where it is.
     */
    serviceURI?: string;
    /**
     * What it offers.
     */
    methods?: Array<ServiceMethod>;
    /**
     * Parameters of all its methods.
     */
    requestParams?: Array<RequestParam>;
    /**
     * Whether calls are stopped when too many fail.
     */
    circuitBreakerEnabled?: boolean;
    /**
     * The settings of the service.
     */
    config?: ServiceConfig;
};

/**
 * Whether calls to a service are let through.
 */
export type CircuitBreakerTransitionResponse = {
    /**
     * The name of the service.
     */
    service?: string;
    /**
     * The state before.
     */
    previousState?: string;
    /**
     * The state now: `OPEN` calls are stopped, `CLOSED` they go through, `HALF_OPEN` some do.
     */
    currentState?: string;
    /**
     * Since when, in epoch milliseconds.
     */
    transitionTimestamp: number;
    /**
     * What was done, for people.
     */
    message?: string;
};

/**
 * A proto file of a service.
 */
export type ProtoRegistryEntry = {
    /**
     * The name of the service.
     */
    serviceName?: string;
    /**
     * The name of the file.
     */
    filename?: string;
    /**
     * The compiled file, in Base64.
     */
    data?: string;
};

/**
 * An event that came.
 */
export type WebhookExecutionHistory = {
    /**
     * The id of the event.
     */
    eventId?: string;
    /**
     * Whether a workflow took it.
     */
    matched?: boolean;
    /**
     * Ids of the executions that took it.
     */
    workflowIds?: Array<string>;
    /**
     * The event.
     */
    payload?: string;
    /**
     * When it came, in epoch milliseconds.
     */
    timeStamp?: number;
};

/**
 * An address that another system sends to.
 */
export type WebhookConfig = {
    /**
     * The id, given by the server; the address ends with it.
     */
    id?: string;
    /**
     * The name.
     */
    name: string;
    /**
     * The system that sends, such as `GitHub`.
     */
    sourcePlatform?: string;
    /**
     * How it is made sure who sends.
     */
    verifier?: 'SLACK_BASED' | 'SIGNATURE_BASED' | 'HEADER_BASED' | 'STRIPE' | 'TWITTER' | 'HMAC_BASED' | 'SENDGRID';
    /**
     * Headers that must come, with their values.
     */
    headers?: {
        [key: string]: string;
    };
    /**
     * The header that carries the signature.
     */
    headerKey?: string;
    /**
     * The name of the secret.
     */
    secretKey?: string;
    /**
     * The secret.
     */
    secretValue?: string;
    /**
     * Whether the other system has checked the address.
     */
    urlVerified?: boolean;
    /**
     * Versions of workflows that wait for events, by name.
     */
    receiverWorkflowNamesToVersions?: {
        [key: string]: number;
    };
    /**
     * Versions of workflows to start, by name.
     */
    workflowsToStart?: {
        [key: string]: unknown;
    };
    /**
     * A script that chooses which events count.
     */
    expression?: string;
    /**
     * The language of `expression`.
     */
    evaluatorType?: string;
    /**
     * What came lately.
     */
    webhookExecutionHistory?: Array<WebhookExecutionHistory>;
    /**
     * Who created it.
     */
    createdBy?: string;
    /**
     * Its tags.
     */
    tags?: Array<Tag>;
};

/**
 * A file to announce.
 */
export type FileUploadRequest = {
    /**
     * The name.
     */
    fileName: string;
    /**
     * The media type.
     */
    contentType: string;
    /**
     * The id of the execution it belongs to.
     */
    workflowId: string;
    /**
     * The id of the task that makes it.
     */
    taskId?: string;
};

/**
 * Where files are kept; `CONDUCTOR` is the server itself.
 */
export type FileStorageType = 'S3' | 'AZURE_BLOB' | 'GCS' | 'CONDUCTOR';

/**
 * How far the sending of a file has come.
 */
export type FileUploadStatus = 'PENDING' | 'UPLOADING' | 'UPLOADED' | 'FAILED';

/**
 * Where to send a file.
 */
export type FileUploadResponse = {
    /**
     * The id, as `conductor://file/` and the short id.
     */
    fileHandleId: string;
    /**
     * The name.
     */
    fileName: string;
    /**
     * The media type.
     */
    contentType: string;
    /**
     * Where it will be kept.
     */
    storageType: FileStorageType;
    /**
     * How far the sending has come.
     */
    uploadStatus: FileUploadStatus;
    /**
     * Where to send it with PUT.
     */
    uploadUrl: string;
    /**
     * How long the address is good, in epoch milliseconds.
     */
    uploadUrlExpiresAt: number;
    /**
     * When it was announced, in epoch milliseconds.
     */
    createdAt: number;
};

/**
 * What is known about a file.
 */
export type FileHandle = {
    /**
     * The id, as `conductor://file/` and the short id.
     */
    fileHandleId: string;
    /**
     * The name.
     */
    fileName: string;
    /**
     * The media type.
     */
    contentType: string;
    /**
     * Where it is kept.
     */
    storageType: FileStorageType;
    /**
     * How far the sending has come.
     */
    uploadStatus: FileUploadStatus;
    /**
     * The id of the execution it belongs to.
     */
    workflowId: string;
    /**
     * The id of the task that made it.
     */
    taskId?: string;
    /**
     * The size in bytes, once it was sent.
     */
    fileSize?: number;
    /**
     * The checksum, once it was sent.
     */
    contentHash?: string;
    /**
     * When it was announced, in epoch milliseconds.
     */
    createdAt: number;
    /**
     * When it was last changed, in epoch milliseconds.
     */
    updatedAt: number;
};

/**
 * Where to send a file, or a part of it.
 */
export type FileUploadUrlResponse = {
    /**
     * The id of the file.
     */
    fileHandleId: string;
    /**
     * Where to send it with PUT.
     */
    uploadUrl: string;
    /**
     * How long the address is good, in epoch milliseconds.
     */
    expiresAt: number;
};

/**
 * That a file has been sent.
 */
export type FileUploadCompleteResponse = {
    /**
     * The id of the file.
     */
    fileHandleId: string;
    /**
     * How far the sending has come.
     */
    uploadStatus: FileUploadStatus;
    /**
     * The checksum, where the store tells it.
     */
    contentHash?: string;
};

/**
 * Where to get a file.
 */
export type FileDownloadUrlResponse = {
    /**
     * The id of the file.
     */
    fileHandleId: string;
    /**
     * Where to get it.
     */
    downloadUrl: string;
    /**
     * How long the address is good, in epoch milliseconds.
     */
    expiresAt: number;
};

/**
 * That a file may be sent in parts.
 */
export type MultipartInitResponse = {
    /**
     * The id of the file.
     */
    fileHandleId: string;
    /**
     * The id of the upload.
     */
    uploadId: string;
};

/**
 * The parts that were sent.
 */
export type MultipartCompleteRequest = {
    /**
     * What the store answered to each part, in order.
     */
    partETags: Array<string>;
};

export type StartWorkflowData = {
    body: StartWorkflowRequest;
    path?: never;
    query?: never;
    url: '/workflow';
};

export type StartWorkflowErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type StartWorkflowError = StartWorkflowErrors[keyof StartWorkflowErrors];

export type StartWorkflowResponses = {
    /**
     * The answer, as bare text.
     */
    200: string;
};

export type StartWorkflowResponse = StartWorkflowResponses[keyof StartWorkflowResponses];

export type StartWorkflowByNameData = {
    body: {
        [key: string]: unknown;
    };
    headers?: {
        /**
         * A key that makes a second start with it harmless. Orkes only.
         */
        'X-Idempotency-key'?: string;
        /**
         * What a second start with the same key does. Orkes only.
         */
        'X-on-conflict'?: IdempotencyStrategy;
    };
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
    };
    query?: {
        /**
         * The version; the latest when left out.
         */
        version?: number;
        /**
         * An id of your own, to find the execution by.
         */
        correlationId?: string;
        /**
         * 0 to 99; tasks of executions with a higher number are handed out first.
         */
        priority?: number;
    };
    url: '/workflow/{name}';
};

export type StartWorkflowByNameErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type StartWorkflowByNameError = StartWorkflowByNameErrors[keyof StartWorkflowByNameErrors];

export type StartWorkflowByNameResponses = {
    /**
     * The answer, as bare text.
     */
    200: string;
};

export type StartWorkflowByNameResponse = StartWorkflowByNameResponses[keyof StartWorkflowByNameResponses];

export type StartWorkflowAsyncData = {
    body: {
        [key: string]: unknown;
    };
    headers?: {
        /**
         * A key that makes a second start with it harmless. Orkes only.
         */
        'X-Idempotency-key'?: string;
        /**
         * What a second start with the same key does. Orkes only.
         */
        'X-on-conflict'?: IdempotencyStrategy;
    };
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
        /**
         * The version of the workflow.
         */
        version: number;
    };
    query?: {
        /**
         * An id of your own, to find the execution by.
         */
        correlationId?: string;
        /**
         * 0 to 99; tasks of executions with a higher number are handed out first.
         */
        priority?: number;
    };
    url: '/workflow/start/{name}/{version}';
};

export type StartWorkflowAsyncErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type StartWorkflowAsyncError = StartWorkflowAsyncErrors[keyof StartWorkflowAsyncErrors];

export type StartWorkflowAsyncResponses = {
    /**
     * The answer, as bare text.
     */
    200: string;
};

export type StartWorkflowAsyncResponse = StartWorkflowAsyncResponses[keyof StartWorkflowAsyncResponses];

export type ExecuteWorkflowData = {
    body: StartWorkflowRequest;
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
        /**
         * The version of the workflow.
         */
        version: number;
    };
    query?: {
        /**
         * An id for the request; it comes back in the answer.
         */
        requestId?: string;
        /**
         * Reference names, joined with commas: the wait ends when one of these tasks has ended.
         */
        waitUntilTaskRef?: string;
        /**
         * How long to wait at most, in seconds.
         */
        waitForSeconds?: number;
        /**
         * How safely the start is stored before it is answered. OSS ignores it.
         */
        consistency?: WorkflowConsistency;
        /**
         * What the answer shows.
         */
        returnStrategy?: WorkflowSignalReturnStrategy;
    };
    url: '/workflow/execute/{name}/{version}';
};

export type ExecuteWorkflowErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ExecuteWorkflowError = ExecuteWorkflowErrors[keyof ExecuteWorkflowErrors];

export type ExecuteWorkflowResponses = {
    /**
     * The answer.
     */
    200: WorkflowRun | TaskRun;
    /**
     * A task is asked for and none blocks. The status may be 200. Embedded server only.
     */
    204: void;
};

export type ExecuteWorkflowResponse = ExecuteWorkflowResponses[keyof ExecuteWorkflowResponses];

export type ExecuteWorkflowAsGetApiData = {
    body?: never;
    headers?: {
        /**
         * An id for the request.
         */
        requestId?: string;
        /**
         * Reference names, joined with commas: the wait ends when one of these tasks has ended.
         */
        waitUntilTaskRef?: string;
        /**
         * How long to wait at most, in seconds.
         */
        waitForSeconds?: number;
        /**
         * A key that makes a second start with it harmless. Orkes only.
         */
        'X-Idempotency-key'?: string;
        /**
         * What a second start with the same key does. Orkes only.
         */
        'X-on-conflict'?: IdempotencyStrategy;
    };
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
    };
    query?: {
        /**
         * The version; the latest when left out.
         */
        version?: number;
    };
    url: '/workflow/execute/{name}';
};

export type ExecuteWorkflowAsGetApiErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ExecuteWorkflowAsGetApiError = ExecuteWorkflowAsGetApiErrors[keyof ExecuteWorkflowAsGetApiErrors];

export type ExecuteWorkflowAsGetApiResponses = {
    /**
     * The answer.
     */
    200: {
        [key: string]: unknown;
    };
};

export type ExecuteWorkflowAsGetApiResponse = ExecuteWorkflowAsGetApiResponses[keyof ExecuteWorkflowAsGetApiResponses];

export type ExecuteWorkflowAsApiData = {
    body: {
        [key: string]: unknown;
    };
    headers?: {
        /**
         * An id for the request.
         */
        requestId?: string;
        /**
         * Reference names, joined with commas: the wait ends when one of these tasks has ended.
         */
        waitUntilTaskRef?: string;
        /**
         * How long to wait at most, in seconds.
         */
        waitForSeconds?: number;
        /**
         * A key that makes a second start with it harmless. Orkes only.
         */
        'X-Idempotency-key'?: string;
        /**
         * What a second start with the same key does. Orkes only.
         */
        'X-on-conflict'?: IdempotencyStrategy;
    };
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
    };
    query?: {
        /**
         * The version; the latest when left out.
         */
        version?: number;
    };
    url: '/workflow/execute/{name}';
};

export type ExecuteWorkflowAsApiErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ExecuteWorkflowAsApiError = ExecuteWorkflowAsApiErrors[keyof ExecuteWorkflowAsApiErrors];

export type ExecuteWorkflowAsApiResponses = {
    /**
     * The answer.
     */
    200: {
        [key: string]: unknown;
    };
};

export type ExecuteWorkflowAsApiResponse = ExecuteWorkflowAsApiResponses[keyof ExecuteWorkflowAsApiResponses];

export type GetWorkflowsByCorrelationIdData = {
    body?: never;
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
        /**
         * The id given at the start.
         */
        correlationId: string;
    };
    query?: {
        /**
         * Whether ended executions are listed too.
         */
        includeClosed?: boolean;
        /**
         * Whether the tasks of the executions are sent too.
         */
        includeTasks?: boolean;
    };
    url: '/workflow/{name}/correlated/{correlationId}';
};

export type GetWorkflowsByCorrelationIdErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetWorkflowsByCorrelationIdError = GetWorkflowsByCorrelationIdErrors[keyof GetWorkflowsByCorrelationIdErrors];

export type GetWorkflowsByCorrelationIdResponses = {
    /**
     * The answer.
     */
    200: Array<Workflow>;
};

export type GetWorkflowsByCorrelationIdResponse = GetWorkflowsByCorrelationIdResponses[keyof GetWorkflowsByCorrelationIdResponses];

export type GetWorkflowsByCorrelationIdsData = {
    body: Array<string>;
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
    };
    query?: {
        /**
         * Whether ended executions are listed too.
         */
        includeClosed?: boolean;
        /**
         * Whether the tasks of the executions are sent too.
         */
        includeTasks?: boolean;
    };
    url: '/workflow/{name}/correlated';
};

export type GetWorkflowsByCorrelationIdsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetWorkflowsByCorrelationIdsError = GetWorkflowsByCorrelationIdsErrors[keyof GetWorkflowsByCorrelationIdsErrors];

export type GetWorkflowsByCorrelationIdsResponses = {
    /**
     * The answer.
     */
    200: {
        [key: string]: Array<Workflow>;
    };
};

export type GetWorkflowsByCorrelationIdsResponse = GetWorkflowsByCorrelationIdsResponses[keyof GetWorkflowsByCorrelationIdsResponses];

export type GetWorkflowsByNamesAndCorrelationIdsData = {
    body: CorrelationIdsSearchRequest;
    path?: never;
    query?: {
        /**
         * Whether ended executions are listed too.
         */
        includeClosed?: boolean;
        /**
         * Whether the tasks of the executions are sent too.
         */
        includeTasks?: boolean;
    };
    url: '/workflow/correlated/batch';
};

export type GetWorkflowsByNamesAndCorrelationIdsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetWorkflowsByNamesAndCorrelationIdsError = GetWorkflowsByNamesAndCorrelationIdsErrors[keyof GetWorkflowsByNamesAndCorrelationIdsErrors];

export type GetWorkflowsByNamesAndCorrelationIdsResponses = {
    /**
     * The answer.
     */
    200: {
        [key: string]: Array<Workflow>;
    };
};

export type GetWorkflowsByNamesAndCorrelationIdsResponse = GetWorkflowsByNamesAndCorrelationIdsResponses[keyof GetWorkflowsByNamesAndCorrelationIdsResponses];

export type TerminateWorkflowData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: {
        /**
         * Why, for people.
         */
        reason?: string;
        /**
         * Whether the failure workflow is started. Orkes only.
         */
        triggerFailureWorkflow?: boolean;
    };
    url: '/workflow/{workflowId}';
};

export type TerminateWorkflowErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type TerminateWorkflowError = TerminateWorkflowErrors[keyof TerminateWorkflowErrors];

export type TerminateWorkflowResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type TerminateWorkflowResponse = TerminateWorkflowResponses[keyof TerminateWorkflowResponses];

export type GetExecutionStatusData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: {
        /**
         * Whether the tasks are sent too.
         */
        includeTasks?: boolean;
        /**
         * Whether large inputs and outputs are left out. Orkes only.
         */
        summarize?: boolean;
    };
    url: '/workflow/{workflowId}';
};

export type GetExecutionStatusErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetExecutionStatusError = GetExecutionStatusErrors[keyof GetExecutionStatusErrors];

export type GetExecutionStatusResponses = {
    /**
     * The answer.
     */
    200: Workflow;
};

export type GetExecutionStatusResponse = GetExecutionStatusResponses[keyof GetExecutionStatusResponses];

export type GetExecutionStatusTaskListData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: {
        /**
         * How many to leave out at the beginning.
         */
        start?: number;
        /**
         * How many to send at most.
         */
        count?: number;
        /**
         * The states to list; all when left out.
         */
        status?: Array<string>;
    };
    url: '/workflow/{workflowId}/tasks';
};

export type GetExecutionStatusTaskListErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetExecutionStatusTaskListError = GetExecutionStatusTaskListErrors[keyof GetExecutionStatusTaskListErrors];

export type GetExecutionStatusTaskListResponses = {
    /**
     * The answer.
     */
    200: TaskListSearchResultSummary;
};

export type GetExecutionStatusTaskListResponse = GetExecutionStatusTaskListResponses[keyof GetExecutionStatusTaskListResponses];

export type GetWorkflowStatusSummaryData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: {
        /**
         * Whether the output is sent too.
         */
        includeOutput?: boolean;
        /**
         * Whether the variables are sent too.
         */
        includeVariables?: boolean;
    };
    url: '/workflow/{workflowId}/status';
};

export type GetWorkflowStatusSummaryErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetWorkflowStatusSummaryError = GetWorkflowStatusSummaryErrors[keyof GetWorkflowStatusSummaryErrors];

export type GetWorkflowStatusSummaryResponses = {
    /**
     * The answer.
     */
    200: WorkflowStatus;
};

export type GetWorkflowStatusSummaryResponse = GetWorkflowStatusSummaryResponses[keyof GetWorkflowStatusSummaryResponses];

export type GetRunningWorkflowData = {
    body?: never;
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
    };
    query?: {
        /**
         * The version of the workflow. OSS with SQLite ignores it unless both times are given.
         */
        version?: number;
        /**
         * Earliest start, in epoch milliseconds.
         */
        startTime?: number;
        /**
         * Latest start, in epoch milliseconds.
         */
        endTime?: number;
    };
    url: '/workflow/running/{name}';
};

export type GetRunningWorkflowErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetRunningWorkflowError = GetRunningWorkflowErrors[keyof GetRunningWorkflowErrors];

export type GetRunningWorkflowResponses = {
    /**
     * The answer.
     */
    200: Array<string>;
};

export type GetRunningWorkflowResponse = GetRunningWorkflowResponses[keyof GetRunningWorkflowResponses];

export type DecideData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: never;
    url: '/workflow/decide/{workflowId}';
};

export type DecideErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DecideError = DecideErrors[keyof DecideErrors];

export type DecideResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DecideResponse = DecideResponses[keyof DecideResponses];

export type PauseWorkflowData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: never;
    url: '/workflow/{workflowId}/pause';
};

export type PauseWorkflowErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PauseWorkflowError = PauseWorkflowErrors[keyof PauseWorkflowErrors];

export type PauseWorkflowResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type PauseWorkflowResponse = PauseWorkflowResponses[keyof PauseWorkflowResponses];

export type ResumeWorkflowData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: never;
    url: '/workflow/{workflowId}/resume';
};

export type ResumeWorkflowErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ResumeWorkflowError = ResumeWorkflowErrors[keyof ResumeWorkflowErrors];

export type ResumeWorkflowResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type ResumeWorkflowResponse = ResumeWorkflowResponses[keyof ResumeWorkflowResponses];

export type SkipTaskFromWorkflowData = {
    body?: SkipTaskRequest;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The reference name of the step.
         */
        taskReferenceName: string;
    };
    query?: never;
    url: '/workflow/{workflowId}/skiptask/{taskReferenceName}';
};

export type SkipTaskFromWorkflowErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SkipTaskFromWorkflowError = SkipTaskFromWorkflowErrors[keyof SkipTaskFromWorkflowErrors];

export type SkipTaskFromWorkflowResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type SkipTaskFromWorkflowResponse = SkipTaskFromWorkflowResponses[keyof SkipTaskFromWorkflowResponses];

export type RerunData = {
    body: RerunWorkflowRequest;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: never;
    url: '/workflow/{workflowId}/rerun';
};

export type RerunErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RerunError = RerunErrors[keyof RerunErrors];

export type RerunResponses = {
    /**
     * The answer, as bare text.
     */
    200: string;
};

export type RerunResponse = RerunResponses[keyof RerunResponses];

export type RestartData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: {
        /**
         * Whether the latest version of the definition is used.
         */
        useLatestDefinitions?: boolean;
    };
    url: '/workflow/{workflowId}/restart';
};

export type RestartErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RestartError = RestartErrors[keyof RestartErrors];

export type RestartResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type RestartResponse = RestartResponses[keyof RestartResponses];

export type RetryData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: {
        /**
         * Whether a failed child is retried in place, not started anew.
         */
        resumeSubworkflowTasks?: boolean;
        /**
         * Whether an execution is retried that its parent has retried already. Orkes only.
         */
        retryIfRetriedByParent?: boolean;
    };
    url: '/workflow/{workflowId}/retry';
};

export type RetryErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RetryError = RetryErrors[keyof RetryErrors];

export type RetryResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type RetryResponse = RetryResponses[keyof RetryResponses];

export type ResetWorkflowData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: never;
    url: '/workflow/{workflowId}/resetcallbacks';
};

export type ResetWorkflowErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ResetWorkflowError = ResetWorkflowErrors[keyof ResetWorkflowErrors];

export type ResetWorkflowResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type ResetWorkflowResponse = ResetWorkflowResponses[keyof ResetWorkflowResponses];

export type RemoveWorkflowData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: {
        /**
         * Whether the execution stays findable.
         */
        archiveWorkflow?: boolean;
    };
    url: '/workflow/{workflowId}/remove';
};

export type RemoveWorkflowErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RemoveWorkflowError = RemoveWorkflowErrors[keyof RemoveWorkflowErrors];

export type RemoveWorkflowResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type RemoveWorkflowResponse = RemoveWorkflowResponses[keyof RemoveWorkflowResponses];

export type TerminateAndRemoveWorkflowData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: {
        /**
         * Why, for people.
         */
        reason?: string;
        /**
         * Whether the execution stays findable.
         */
        archiveWorkflow?: boolean;
    };
    url: '/workflow/{workflowId}/terminate-remove';
};

export type TerminateAndRemoveWorkflowErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type TerminateAndRemoveWorkflowError = TerminateAndRemoveWorkflowErrors[keyof TerminateAndRemoveWorkflowErrors];

export type TerminateAndRemoveWorkflowResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type TerminateAndRemoveWorkflowResponse = TerminateAndRemoveWorkflowResponses[keyof TerminateAndRemoveWorkflowResponses];

export type JumpToTaskData = {
    body: {
        [key: string]: unknown;
    };
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The reference name of the step.
         */
        taskReferenceName: string;
    };
    query?: never;
    url: '/workflow/{workflowId}/jump/{taskReferenceName}';
};

export type JumpToTaskErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type JumpToTaskError = JumpToTaskErrors[keyof JumpToTaskErrors];

export type JumpToTaskResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type JumpToTaskResponse = JumpToTaskResponses[keyof JumpToTaskResponses];

export type UpgradeRunningWorkflowToVersionData = {
    body: UpgradeWorkflowRequest;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: never;
    url: '/workflow/{workflowId}/upgrade';
};

export type UpgradeRunningWorkflowToVersionErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpgradeRunningWorkflowToVersionError = UpgradeRunningWorkflowToVersionErrors[keyof UpgradeRunningWorkflowToVersionErrors];

export type UpgradeRunningWorkflowToVersionResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type UpgradeRunningWorkflowToVersionResponse = UpgradeRunningWorkflowToVersionResponses[keyof UpgradeRunningWorkflowToVersionResponses];

export type UpdateWorkflowAndTaskStateData = {
    body: WorkflowStateUpdate;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query: {
        /**
         * An id for the request; it comes back in the answer.
         */
        requestId: string;
        /**
         * Reference names, joined with commas: the wait ends when one of these tasks has ended.
         */
        waitUntilTaskRef?: string;
        /**
         * How long to wait at most, in seconds.
         */
        waitForSeconds?: number;
    };
    url: '/workflow/{workflowId}/state';
};

export type UpdateWorkflowAndTaskStateErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateWorkflowAndTaskStateError = UpdateWorkflowAndTaskStateErrors[keyof UpdateWorkflowAndTaskStateErrors];

export type UpdateWorkflowAndTaskStateResponses = {
    /**
     * The answer.
     */
    200: WorkflowRun;
};

export type UpdateWorkflowAndTaskStateResponse = UpdateWorkflowAndTaskStateResponses[keyof UpdateWorkflowAndTaskStateResponses];

export type UpdateWorkflowStateData = {
    body: {
        [key: string]: unknown;
    };
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: never;
    url: '/workflow/{workflowId}/variables';
};

export type UpdateWorkflowStateErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateWorkflowStateError = UpdateWorkflowStateErrors[keyof UpdateWorkflowStateErrors];

export type UpdateWorkflowStateResponses = {
    /**
     * The answer.
     */
    200: Workflow;
};

export type UpdateWorkflowStateResponse = UpdateWorkflowStateResponses[keyof UpdateWorkflowStateResponses];

export type PushMessageData = {
    body: {
        [key: string]: unknown;
    };
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: never;
    url: '/workflow/{workflowId}/messages';
};

export type PushMessageErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PushMessageError = PushMessageErrors[keyof PushMessageErrors];

export type PushMessageResponses = {
    /**
     * The answer, as bare text.
     */
    200: string;
};

export type PushMessageResponse = PushMessageResponses[keyof PushMessageResponses];

export type SearchWorkflowsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * How many to leave out at the beginning.
         */
        start?: number;
        /**
         * How many to send at most; OSS refuses more than 5000 executions.
         */
        size?: number;
        /**
         * Field and direction, such as `startTime:DESC`; several are joined with `|`.
         */
        sort?: string;
        /**
         * Text that must occur anywhere.
         */
        freeText?: string;
        /**
         * Conditions such as `status=FAILED AND workflowType IN (a,b)`.
         */
        query?: string;
        /**
         * Only those of this class. OSS only.
         */
        classifier?: string;
        /**
         * Whether executions that are part of another are left out. OSS only.
         */
        topLevelOnly?: boolean;
        /**
         * Whether the answer must be fresh. Orkes only.
         */
        skipCache?: boolean;
    };
    url: '/workflow/search';
};

export type SearchWorkflowsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SearchWorkflowsError = SearchWorkflowsErrors[keyof SearchWorkflowsErrors];

export type SearchWorkflowsResponses = {
    /**
     * The answer.
     */
    200: ScrollableSearchResultWorkflowSummary;
};

export type SearchWorkflowsResponse = SearchWorkflowsResponses[keyof SearchWorkflowsResponses];

export type SearchWorkflowsV2Data = {
    body?: never;
    path?: never;
    query?: {
        /**
         * How many to leave out at the beginning.
         */
        start?: number;
        /**
         * How many to send at most; OSS refuses more than 5000 executions.
         */
        size?: number;
        /**
         * Field and direction, such as `startTime:DESC`; several are joined with `|`.
         */
        sort?: string;
        /**
         * Text that must occur anywhere.
         */
        freeText?: string;
        /**
         * Conditions such as `status=FAILED AND workflowType IN (a,b)`.
         */
        query?: string;
        /**
         * Only those of this class. OSS only.
         */
        classifier?: string;
        /**
         * Whether executions that are part of another are left out. OSS only.
         */
        topLevelOnly?: boolean;
    };
    url: '/workflow/search-v2';
};

export type SearchWorkflowsV2Errors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SearchWorkflowsV2Error = SearchWorkflowsV2Errors[keyof SearchWorkflowsV2Errors];

export type SearchWorkflowsV2Responses = {
    /**
     * The answer.
     */
    200: SearchResultWorkflow;
};

export type SearchWorkflowsV2Response = SearchWorkflowsV2Responses[keyof SearchWorkflowsV2Responses];

export type SearchWorkflowsByTasksData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * How many to leave out at the beginning.
         */
        start?: number;
        /**
         * How many to send at most; OSS refuses more than 5000 executions.
         */
        size?: number;
        /**
         * Field and direction, such as `startTime:DESC`; several are joined with `|`.
         */
        sort?: string;
        /**
         * Text that must occur anywhere.
         */
        freeText?: string;
        /**
         * Conditions such as `status=FAILED AND workflowType IN (a,b)`.
         */
        query?: string;
    };
    url: '/workflow/search-by-tasks';
};

export type SearchWorkflowsByTasksErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SearchWorkflowsByTasksError = SearchWorkflowsByTasksErrors[keyof SearchWorkflowsByTasksErrors];

export type SearchWorkflowsByTasksResponses = {
    /**
     * The answer.
     */
    200: SearchResultWorkflowSummary;
};

export type SearchWorkflowsByTasksResponse = SearchWorkflowsByTasksResponses[keyof SearchWorkflowsByTasksResponses];

export type SearchWorkflowsByTasksV2Data = {
    body?: never;
    path?: never;
    query?: {
        /**
         * How many to leave out at the beginning.
         */
        start?: number;
        /**
         * How many to send at most; OSS refuses more than 5000 executions.
         */
        size?: number;
        /**
         * Field and direction, such as `startTime:DESC`; several are joined with `|`.
         */
        sort?: string;
        /**
         * Text that must occur anywhere.
         */
        freeText?: string;
        /**
         * Conditions such as `status=FAILED AND workflowType IN (a,b)`.
         */
        query?: string;
    };
    url: '/workflow/search-by-tasks-v2';
};

export type SearchWorkflowsByTasksV2Errors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SearchWorkflowsByTasksV2Error = SearchWorkflowsByTasksV2Errors[keyof SearchWorkflowsByTasksV2Errors];

export type SearchWorkflowsByTasksV2Responses = {
    /**
     * The answer.
     */
    200: SearchResultWorkflow;
};

export type SearchWorkflowsByTasksV2Response = SearchWorkflowsByTasksV2Responses[keyof SearchWorkflowsByTasksV2Responses];

export type GetWorkflowExternalStorageLocationData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The wanted path; the server adds to it.
         */
        path: string;
        /**
         * `READ` or `WRITE`.
         */
        operation: string;
        /**
         * Which payload: `WORKFLOW_INPUT`, `WORKFLOW_OUTPUT`, `TASK_INPUT` or `TASK_OUTPUT`.
         */
        payloadType: string;
    };
    url: '/workflow/external-storage-location';
};

export type GetWorkflowExternalStorageLocationErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetWorkflowExternalStorageLocationError = GetWorkflowExternalStorageLocationErrors[keyof GetWorkflowExternalStorageLocationErrors];

export type GetWorkflowExternalStorageLocationResponses = {
    /**
     * The answer.
     */
    200: ExternalStorageLocation;
};

export type GetWorkflowExternalStorageLocationResponse = GetWorkflowExternalStorageLocationResponses[keyof GetWorkflowExternalStorageLocationResponses];

export type GetWorkflowExternalStorageLocationByOldPathData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The wanted path; the server adds to it.
         */
        path: string;
        /**
         * `READ` or `WRITE`.
         */
        operation: string;
        /**
         * Which payload: `WORKFLOW_INPUT`, `WORKFLOW_OUTPUT`, `TASK_INPUT` or `TASK_OUTPUT`.
         */
        payloadType: string;
    };
    url: '/workflow/externalstoragelocation';
};

export type GetWorkflowExternalStorageLocationByOldPathErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetWorkflowExternalStorageLocationByOldPathError = GetWorkflowExternalStorageLocationByOldPathErrors[keyof GetWorkflowExternalStorageLocationByOldPathErrors];

export type GetWorkflowExternalStorageLocationByOldPathResponses = {
    /**
     * The answer.
     */
    200: ExternalStorageLocation;
};

export type GetWorkflowExternalStorageLocationByOldPathResponse = GetWorkflowExternalStorageLocationByOldPathResponses[keyof GetWorkflowExternalStorageLocationByOldPathResponses];

export type TestWorkflowData = {
    body: WorkflowTestRequest;
    path?: never;
    query?: never;
    url: '/workflow/test';
};

export type TestWorkflowErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type TestWorkflowError = TestWorkflowErrors[keyof TestWorkflowErrors];

export type TestWorkflowResponses = {
    /**
     * The answer.
     */
    200: Workflow;
};

export type TestWorkflowResponse = TestWorkflowResponses[keyof TestWorkflowResponses];

export type PauseWorkflowsData = {
    body: Array<string>;
    path?: never;
    query?: never;
    url: '/workflow/bulk/pause';
};

export type PauseWorkflowsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PauseWorkflowsError = PauseWorkflowsErrors[keyof PauseWorkflowsErrors];

export type PauseWorkflowsResponses = {
    /**
     * The answer.
     */
    200: BulkResponse;
};

export type PauseWorkflowsResponse = PauseWorkflowsResponses[keyof PauseWorkflowsResponses];

export type ResumeWorkflowsData = {
    body: Array<string>;
    path?: never;
    query?: never;
    url: '/workflow/bulk/resume';
};

export type ResumeWorkflowsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ResumeWorkflowsError = ResumeWorkflowsErrors[keyof ResumeWorkflowsErrors];

export type ResumeWorkflowsResponses = {
    /**
     * The answer.
     */
    200: BulkResponse;
};

export type ResumeWorkflowsResponse = ResumeWorkflowsResponses[keyof ResumeWorkflowsResponses];

export type RestartWorkflowsData = {
    body: Array<string>;
    path?: never;
    query?: {
        /**
         * Whether the latest version of the definition is used.
         */
        useLatestDefinitions?: boolean;
    };
    url: '/workflow/bulk/restart';
};

export type RestartWorkflowsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RestartWorkflowsError = RestartWorkflowsErrors[keyof RestartWorkflowsErrors];

export type RestartWorkflowsResponses = {
    /**
     * The answer.
     */
    200: BulkResponse;
};

export type RestartWorkflowsResponse = RestartWorkflowsResponses[keyof RestartWorkflowsResponses];

export type RetryWorkflowsData = {
    body: Array<string>;
    path?: never;
    query?: never;
    url: '/workflow/bulk/retry';
};

export type RetryWorkflowsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RetryWorkflowsError = RetryWorkflowsErrors[keyof RetryWorkflowsErrors];

export type RetryWorkflowsResponses = {
    /**
     * The answer.
     */
    200: BulkResponse;
};

export type RetryWorkflowsResponse = RetryWorkflowsResponses[keyof RetryWorkflowsResponses];

export type TerminateWorkflowsData = {
    body: Array<string>;
    path?: never;
    query?: {
        /**
         * Why, for people.
         */
        reason?: string;
        /**
         * Whether the failure workflow is started. Orkes only.
         */
        triggerFailureWorkflow?: boolean;
    };
    url: '/workflow/bulk/terminate';
};

export type TerminateWorkflowsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type TerminateWorkflowsError = TerminateWorkflowsErrors[keyof TerminateWorkflowsErrors];

export type TerminateWorkflowsResponses = {
    /**
     * The answer.
     */
    200: BulkResponse;
};

export type TerminateWorkflowsResponse = TerminateWorkflowsResponses[keyof TerminateWorkflowsResponses];

export type RemoveWorkflowsData = {
    body: Array<string>;
    path?: never;
    query?: {
        /**
         * Whether the execution stays findable.
         */
        archiveWorkflow?: boolean;
    };
    url: '/workflow/bulk/remove';
};

export type RemoveWorkflowsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RemoveWorkflowsError = RemoveWorkflowsErrors[keyof RemoveWorkflowsErrors];

export type RemoveWorkflowsResponses = {
    /**
     * The answer.
     */
    200: BulkResponse;
};

export type RemoveWorkflowsResponse = RemoveWorkflowsResponses[keyof RemoveWorkflowsResponses];

export type DeleteWorkflowsData = {
    body: Array<string>;
    path?: never;
    query?: never;
    url: '/workflow/bulk/delete';
};

export type DeleteWorkflowsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteWorkflowsError = DeleteWorkflowsErrors[keyof DeleteWorkflowsErrors];

export type DeleteWorkflowsResponses = {
    /**
     * The answer.
     */
    200: BulkResponse;
};

export type DeleteWorkflowsResponse = DeleteWorkflowsResponses[keyof DeleteWorkflowsResponses];

export type TerminateAndRemoveWorkflowsData = {
    body: Array<string>;
    path?: never;
    query?: {
        /**
         * Whether the execution stays findable.
         */
        archiveWorkflow?: boolean;
        /**
         * Why, for people.
         */
        reason?: string;
    };
    url: '/workflow/bulk/terminate-remove';
};

export type TerminateAndRemoveWorkflowsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type TerminateAndRemoveWorkflowsError = TerminateAndRemoveWorkflowsErrors[keyof TerminateAndRemoveWorkflowsErrors];

export type TerminateAndRemoveWorkflowsResponses = {
    /**
     * The answer.
     */
    200: BulkResponse;
};

export type TerminateAndRemoveWorkflowsResponse = TerminateAndRemoveWorkflowsResponses[keyof TerminateAndRemoveWorkflowsResponses];

export type GetWorkflowsByIdsData = {
    body: Array<string>;
    path?: never;
    query?: {
        /**
         * Whether the tasks are sent too.
         */
        includeTasks?: boolean;
    };
    url: '/workflow/bulk/search';
};

export type GetWorkflowsByIdsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetWorkflowsByIdsError = GetWorkflowsByIdsErrors[keyof GetWorkflowsByIdsErrors];

export type GetWorkflowsByIdsResponses = {
    /**
     * The answer.
     */
    200: BulkResponseWorkflowModel;
};

export type GetWorkflowsByIdsResponse = GetWorkflowsByIdsResponses[keyof GetWorkflowsByIdsResponses];

export type PollTaskData = {
    body?: never;
    path: {
        /**
         * The task type.
         */
        tasktype: string;
    };
    query?: {
        /**
         * Who asks or reports.
         */
        workerid?: string;
        /**
         * The domain of the tasks.
         */
        domain?: string;
    };
    url: '/tasks/poll/{tasktype}';
};

export type PollTaskErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PollTaskError = PollTaskErrors[keyof PollTaskErrors];

export type PollTaskResponses = {
    /**
     * The answer.
     */
    200: Task;
    /**
     * There is none.
     */
    204: void;
};

export type PollTaskResponse = PollTaskResponses[keyof PollTaskResponses];

export type BatchPollData = {
    body?: never;
    path: {
        /**
         * The task type.
         */
        tasktype: string;
    };
    query?: {
        /**
         * Who asks or reports.
         */
        workerid?: string;
        /**
         * The domain of the tasks.
         */
        domain?: string;
        /**
         * How many tasks to take at most.
         */
        count?: number;
        /**
         * How long to wait for the first task, in milliseconds; at most 5000.
         */
        timeout?: number;
    };
    url: '/tasks/poll/batch/{tasktype}';
};

export type BatchPollErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type BatchPollError = BatchPollErrors[keyof BatchPollErrors];

export type BatchPollResponses = {
    /**
     * The answer.
     */
    200: Array<Task>;
};

export type BatchPollResponse = BatchPollResponses[keyof BatchPollResponses];

export type UpdateTaskData = {
    body: TaskResult;
    path?: never;
    query?: never;
    url: '/tasks';
};

export type UpdateTaskErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateTaskError = UpdateTaskErrors[keyof UpdateTaskErrors];

export type UpdateTaskResponses = {
    /**
     * The answer, as bare text.
     */
    200: string;
};

export type UpdateTaskResponse = UpdateTaskResponses[keyof UpdateTaskResponses];

export type UpdateTaskV2Data = {
    body: TaskResult;
    path?: never;
    query?: never;
    url: '/tasks/update-v2';
};

export type UpdateTaskV2Errors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateTaskV2Error = UpdateTaskV2Errors[keyof UpdateTaskV2Errors];

export type UpdateTaskV2Responses = {
    /**
     * The answer.
     */
    200: Task;
    /**
     * There is none.
     */
    204: void;
};

export type UpdateTaskV2Response = UpdateTaskV2Responses[keyof UpdateTaskV2Responses];

export type UpdateTaskByRefNameData = {
    body: {
        [key: string]: unknown;
    };
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The reference name of the step.
         */
        taskRefName: string;
        /**
         * The new state of the task.
         */
        status: TaskResultStatus;
    };
    query?: {
        /**
         * Who asks or reports.
         */
        workerid?: string;
    };
    url: '/tasks/{workflowId}/{taskRefName}/{status}';
};

export type UpdateTaskByRefNameErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateTaskByRefNameError = UpdateTaskByRefNameErrors[keyof UpdateTaskByRefNameErrors];

export type UpdateTaskByRefNameResponses = {
    /**
     * The answer, as bare text.
     */
    200: string;
    /**
     * No such execution, or none of its open tasks has the name; nothing was done. The status may be 200.
     */
    204: void;
};

export type UpdateTaskByRefNameResponse = UpdateTaskByRefNameResponses[keyof UpdateTaskByRefNameResponses];

export type UpdateTaskSyncData = {
    body: {
        [key: string]: unknown;
    };
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The reference name of the step.
         */
        taskRefName: string;
        /**
         * The new state of the task.
         */
        status: TaskResultStatus;
    };
    query?: {
        /**
         * Who asks or reports.
         */
        workerid?: string;
    };
    url: '/tasks/{workflowId}/{taskRefName}/{status}/sync';
};

export type UpdateTaskSyncErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateTaskSyncError = UpdateTaskSyncErrors[keyof UpdateTaskSyncErrors];

export type UpdateTaskSyncResponses = {
    /**
     * The answer.
     */
    200: Workflow;
};

export type UpdateTaskSyncResponse = UpdateTaskSyncResponses[keyof UpdateTaskSyncResponses];

export type SignalWorkflowTaskAsyncData = {
    body: {
        [key: string]: unknown;
    };
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The new state of the task.
         */
        status: TaskResultStatus;
    };
    query?: never;
    url: '/tasks/{workflowId}/{status}/signal';
};

export type SignalWorkflowTaskAsyncErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SignalWorkflowTaskAsyncError = SignalWorkflowTaskAsyncErrors[keyof SignalWorkflowTaskAsyncErrors];

export type SignalWorkflowTaskAsyncResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type SignalWorkflowTaskAsyncResponse = SignalWorkflowTaskAsyncResponses[keyof SignalWorkflowTaskAsyncResponses];

export type SignalWorkflowTaskSyncData = {
    body: {
        [key: string]: unknown;
    };
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The new state of the task.
         */
        status: TaskResultStatus;
    };
    query?: {
        /**
         * What the answer shows.
         */
        returnStrategy?: WorkflowSignalReturnStrategy;
        /**
         * How long to wait at most, in milliseconds. OSS only.
         */
        timeoutMillis?: number;
    };
    url: '/tasks/{workflowId}/{status}/signal/sync';
};

export type SignalWorkflowTaskSyncErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SignalWorkflowTaskSyncError = SignalWorkflowTaskSyncErrors[keyof SignalWorkflowTaskSyncErrors];

export type SignalWorkflowTaskSyncResponses = {
    /**
     * The answer.
     */
    200: WorkflowRun | TaskRun;
    /**
     * A task is asked for and none blocks. The status may be 200. Embedded server only; OSS answers 500.
     */
    204: void;
};

export type SignalWorkflowTaskSyncResponse = SignalWorkflowTaskSyncResponses[keyof SignalWorkflowTaskSyncResponses];

export type GetTaskData = {
    body?: never;
    path: {
        /**
         * The id of the task.
         */
        taskId: string;
    };
    query?: never;
    url: '/tasks/{taskId}';
};

export type GetTaskErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTaskError = GetTaskErrors[keyof GetTaskErrors];

export type GetTaskResponses = {
    /**
     * The answer.
     */
    200: Task;
};

export type GetTaskResponse = GetTaskResponses[keyof GetTaskResponses];

export type GetTaskLogsData = {
    body?: never;
    path: {
        /**
         * The id of the task.
         */
        taskId: string;
    };
    query?: never;
    url: '/tasks/{taskId}/log';
};

export type GetTaskLogsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTaskLogsError = GetTaskLogsErrors[keyof GetTaskLogsErrors];

export type GetTaskLogsResponses = {
    /**
     * The answer.
     */
    200: Array<TaskExecLog>;
    /**
     * There is none.
     */
    204: void;
};

export type GetTaskLogsResponse = GetTaskLogsResponses[keyof GetTaskLogsResponses];

export type LogData = {
    body: string;
    path: {
        /**
         * The id of the task.
         */
        taskId: string;
    };
    query?: never;
    url: '/tasks/{taskId}/log';
};

export type LogErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type LogError = LogErrors[keyof LogErrors];

export type LogResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type LogResponse = LogResponses[keyof LogResponses];

export type TaskDepthData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The task type.
         */
        taskType: string;
        /**
         * The domain of the tasks.
         */
        domain?: string;
        /**
         * The isolation part of the queue's name.
         */
        isolationGroupId?: string;
        /**
         * The name space part of the queue's name.
         */
        executionNamespace?: string;
    };
    url: '/tasks/queue/size';
};

export type TaskDepthErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type TaskDepthError = TaskDepthErrors[keyof TaskDepthErrors];

export type TaskDepthResponses = {
    /**
     * The answer.
     */
    200: number;
};

export type TaskDepthResponse = TaskDepthResponses[keyof TaskDepthResponses];

export type GetTaskQueueSizesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The task types.
         */
        taskType?: Array<string>;
    };
    url: '/tasks/queue/sizes';
};

export type GetTaskQueueSizesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTaskQueueSizesError = GetTaskQueueSizesErrors[keyof GetTaskQueueSizesErrors];

export type GetTaskQueueSizesResponses = {
    /**
     * The answer.
     */
    200: {
        [key: string]: number;
    };
};

export type GetTaskQueueSizesResponse = GetTaskQueueSizesResponses[keyof GetTaskQueueSizesResponses];

export type GetTaskQueuesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/tasks/queue/all';
};

export type GetTaskQueuesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTaskQueuesError = GetTaskQueuesErrors[keyof GetTaskQueuesErrors];

export type GetTaskQueuesResponses = {
    /**
     * The answer.
     */
    200: {
        [key: string]: number;
    };
};

export type GetTaskQueuesResponse = GetTaskQueuesResponses[keyof GetTaskQueuesResponses];

export type GetTaskQueuesVerboseData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/tasks/queue/all/verbose';
};

export type GetTaskQueuesVerboseErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTaskQueuesVerboseError = GetTaskQueuesVerboseErrors[keyof GetTaskQueuesVerboseErrors];

export type GetTaskQueuesVerboseResponses = {
    /**
     * The answer.
     */
    200: {
        [key: string]: {
            [key: string]: {
                [key: string]: number;
            };
        };
    };
};

export type GetTaskQueuesVerboseResponse = GetTaskQueuesVerboseResponses[keyof GetTaskQueuesVerboseResponses];

export type GetPollDataData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The task type.
         */
        taskType: string;
    };
    url: '/tasks/queue/polldata';
};

export type GetPollDataErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetPollDataError = GetPollDataErrors[keyof GetPollDataErrors];

export type GetPollDataResponses = {
    /**
     * The answer.
     */
    200: Array<PollData>;
};

export type GetPollDataResponse = GetPollDataResponses[keyof GetPollDataResponses];

export type GetAllPollDataData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Compare the number of workers with this. Orkes only.
         */
        workerSize?: number;
        /**
         * How to compare the number of workers. Orkes only.
         */
        workerOpt?: 'GT' | 'LT';
        /**
         * Compare the number of waiting tasks with this. Orkes only.
         */
        queueSize?: number;
        /**
         * How to compare the number of waiting tasks. Orkes only.
         */
        queueOpt?: 'GT' | 'LT';
        /**
         * Compare the time since the last poll with this. Orkes only.
         */
        lastPollTimeSize?: number;
        /**
         * How to compare the time since the last poll. Orkes only.
         */
        lastPollTimeOpt?: 'GT' | 'LT';
    };
    url: '/tasks/queue/polldata/all';
};

export type GetAllPollDataErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetAllPollDataError = GetAllPollDataErrors[keyof GetAllPollDataErrors];

export type GetAllPollDataResponses = {
    /**
     * The answer.
     */
    200: Array<PollData> | {
        [key: string]: unknown;
    };
};

export type GetAllPollDataResponse = GetAllPollDataResponses[keyof GetAllPollDataResponses];

export type RequeuePendingTaskData = {
    body?: never;
    path: {
        /**
         * The task type.
         */
        taskType: string;
    };
    query?: never;
    url: '/tasks/queue/requeue/{taskType}';
};

export type RequeuePendingTaskErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RequeuePendingTaskError = RequeuePendingTaskErrors[keyof RequeuePendingTaskErrors];

export type RequeuePendingTaskResponses = {
    /**
     * The answer, as bare text.
     */
    200: string;
};

export type RequeuePendingTaskResponse = RequeuePendingTaskResponses[keyof RequeuePendingTaskResponses];

export type SearchTasksData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * How many to leave out at the beginning.
         */
        start?: number;
        /**
         * How many to send at most; OSS refuses more than 5000 executions.
         */
        size?: number;
        /**
         * Field and direction, such as `startTime:DESC`; several are joined with `|`.
         */
        sort?: string;
        /**
         * Text that must occur anywhere.
         */
        freeText?: string;
        /**
         * Conditions such as `status=FAILED AND workflowType IN (a,b)`.
         */
        query?: string;
    };
    url: '/tasks/search';
};

export type SearchTasksErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SearchTasksError = SearchTasksErrors[keyof SearchTasksErrors];

export type SearchTasksResponses = {
    /**
     * The answer.
     */
    200: SearchResultTaskSummary;
};

export type SearchTasksResponse = SearchTasksResponses[keyof SearchTasksResponses];

export type SearchTasksV2Data = {
    body?: never;
    path?: never;
    query?: {
        /**
         * How many to leave out at the beginning.
         */
        start?: number;
        /**
         * How many to send at most; OSS refuses more than 5000 executions.
         */
        size?: number;
        /**
         * Field and direction, such as `startTime:DESC`; several are joined with `|`.
         */
        sort?: string;
        /**
         * Text that must occur anywhere.
         */
        freeText?: string;
        /**
         * Conditions such as `status=FAILED AND workflowType IN (a,b)`.
         */
        query?: string;
    };
    url: '/tasks/search-v2';
};

export type SearchTasksV2Errors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SearchTasksV2Error = SearchTasksV2Errors[keyof SearchTasksV2Errors];

export type SearchTasksV2Responses = {
    /**
     * The answer.
     */
    200: SearchResultTask;
};

export type SearchTasksV2Response = SearchTasksV2Responses[keyof SearchTasksV2Responses];

export type GetTaskExternalStorageLocationData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The wanted path; the server adds to it.
         */
        path: string;
        /**
         * `READ` or `WRITE`.
         */
        operation: string;
        /**
         * Which payload: `WORKFLOW_INPUT`, `WORKFLOW_OUTPUT`, `TASK_INPUT` or `TASK_OUTPUT`.
         */
        payloadType: string;
    };
    url: '/tasks/external-storage-location';
};

export type GetTaskExternalStorageLocationErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTaskExternalStorageLocationError = GetTaskExternalStorageLocationErrors[keyof GetTaskExternalStorageLocationErrors];

export type GetTaskExternalStorageLocationResponses = {
    /**
     * The answer.
     */
    200: ExternalStorageLocation;
};

export type GetTaskExternalStorageLocationResponse = GetTaskExternalStorageLocationResponses[keyof GetTaskExternalStorageLocationResponses];

export type GetTaskExternalStorageLocationByOldPathData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The wanted path; the server adds to it.
         */
        path: string;
        /**
         * `READ` or `WRITE`.
         */
        operation: string;
        /**
         * Which payload: `WORKFLOW_INPUT`, `WORKFLOW_OUTPUT`, `TASK_INPUT` or `TASK_OUTPUT`.
         */
        payloadType: string;
    };
    url: '/tasks/externalstoragelocation';
};

export type GetTaskExternalStorageLocationByOldPathErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTaskExternalStorageLocationByOldPathError = GetTaskExternalStorageLocationByOldPathErrors[keyof GetTaskExternalStorageLocationByOldPathErrors];

export type GetTaskExternalStorageLocationByOldPathResponses = {
    /**
     * The answer.
     */
    200: ExternalStorageLocation;
};

export type GetTaskExternalStorageLocationByOldPathResponse = GetTaskExternalStorageLocationByOldPathResponses[keyof GetTaskExternalStorageLocationByOldPathResponses];

export type GetTaskDefsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only definitions one may use like this. Orkes only.
         */
        access?: string;
        /**
         * Whether tags are sent too. Orkes only.
         */
        metadata?: boolean;
        /**
         * Only definitions with a tag of this name. Orkes only.
         */
        tagKey?: string;
        /**
         * Only definitions with a tag of this value. Orkes only.
         */
        tagValue?: string;
    };
    url: '/metadata/taskdefs';
};

export type GetTaskDefsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTaskDefsError = GetTaskDefsErrors[keyof GetTaskDefsErrors];

export type GetTaskDefsResponses = {
    /**
     * The answer.
     */
    200: Array<TaskDef>;
};

export type GetTaskDefsResponse = GetTaskDefsResponses[keyof GetTaskDefsResponses];

export type RegisterTaskDefData = {
    body: Array<ExtendedTaskDef>;
    path?: never;
    query?: never;
    url: '/metadata/taskdefs';
};

export type RegisterTaskDefErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RegisterTaskDefError = RegisterTaskDefErrors[keyof RegisterTaskDefErrors];

export type RegisterTaskDefResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type RegisterTaskDefResponse = RegisterTaskDefResponses[keyof RegisterTaskDefResponses];

export type UpdateTaskDefData = {
    body: ExtendedTaskDef;
    path?: never;
    query?: never;
    url: '/metadata/taskdefs';
};

export type UpdateTaskDefErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateTaskDefError = UpdateTaskDefErrors[keyof UpdateTaskDefErrors];

export type UpdateTaskDefResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type UpdateTaskDefResponse = UpdateTaskDefResponses[keyof UpdateTaskDefResponses];

export type UnregisterTaskDefData = {
    body?: never;
    path: {
        /**
         * The task type.
         */
        tasktype: string;
    };
    query?: never;
    url: '/metadata/taskdefs/{tasktype}';
};

export type UnregisterTaskDefErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UnregisterTaskDefError = UnregisterTaskDefErrors[keyof UnregisterTaskDefErrors];

export type UnregisterTaskDefResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type UnregisterTaskDefResponse = UnregisterTaskDefResponses[keyof UnregisterTaskDefResponses];

export type GetTaskDefData = {
    body?: never;
    path: {
        /**
         * The task type.
         */
        tasktype: string;
    };
    query?: {
        /**
         * Whether tags are sent too. Orkes only.
         */
        metadata?: boolean;
    };
    url: '/metadata/taskdefs/{tasktype}';
};

export type GetTaskDefErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTaskDefError = GetTaskDefErrors[keyof GetTaskDefErrors];

export type GetTaskDefResponses = {
    /**
     * The answer.
     */
    200: TaskDef;
};

export type GetTaskDefResponse = GetTaskDefResponses[keyof GetTaskDefResponses];

export type GetWorkflowDefsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only those of this class. OSS only.
         */
        classifier?: string;
        /**
         * Only definitions one may use like this. Orkes only.
         */
        access?: string;
        /**
         * Whether tags are sent too. Orkes only.
         */
        metadata?: boolean;
        /**
         * Only definitions with a tag of this name. Orkes only.
         */
        tagKey?: string;
        /**
         * Only definitions with a tag of this value. Orkes only.
         */
        tagValue?: string;
        /**
         * Only definitions of this name. Orkes only.
         */
        name?: string;
        /**
         * Whether only names and versions are sent. Orkes only.
         */
        short?: boolean;
    };
    url: '/metadata/workflow';
};

export type GetWorkflowDefsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetWorkflowDefsError = GetWorkflowDefsErrors[keyof GetWorkflowDefsErrors];

export type GetWorkflowDefsResponses = {
    /**
     * The answer.
     */
    200: Array<WorkflowDef>;
};

export type GetWorkflowDefsResponse = GetWorkflowDefsResponses[keyof GetWorkflowDefsResponses];

export type RegisterWorkflowDefData = {
    body: ExtendedWorkflowDef;
    path?: never;
    query?: {
        /**
         * Whether a definition of the same name and version is replaced.
         */
        overwrite?: boolean;
        /**
         * Whether the definition becomes the next version. Orkes only.
         */
        newVersion?: boolean;
    };
    url: '/metadata/workflow';
};

export type RegisterWorkflowDefErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RegisterWorkflowDefError = RegisterWorkflowDefErrors[keyof RegisterWorkflowDefErrors];

export type RegisterWorkflowDefResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type RegisterWorkflowDefResponse = RegisterWorkflowDefResponses[keyof RegisterWorkflowDefResponses];

export type UpdateWorkflowDefsData = {
    body: Array<ExtendedWorkflowDef>;
    path?: never;
    query?: {
        /**
         * Whether definitions of the same name and version are replaced. Orkes only.
         */
        overwrite?: boolean;
        /**
         * Whether the definition becomes the next version. Orkes only.
         */
        newVersion?: boolean;
    };
    url: '/metadata/workflow';
};

export type UpdateWorkflowDefsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateWorkflowDefsError = UpdateWorkflowDefsErrors[keyof UpdateWorkflowDefsErrors];

export type UpdateWorkflowDefsResponses = {
    /**
     * The answer.
     */
    200: BulkResponse;
};

export type UpdateWorkflowDefsResponse = UpdateWorkflowDefsResponses[keyof UpdateWorkflowDefsResponses];

export type ValidateWorkflowDefData = {
    body: WorkflowDef;
    path?: never;
    query?: never;
    url: '/metadata/workflow/validate';
};

export type ValidateWorkflowDefErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ValidateWorkflowDefError = ValidateWorkflowDefErrors[keyof ValidateWorkflowDefErrors];

export type ValidateWorkflowDefResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type ValidateWorkflowDefResponse = ValidateWorkflowDefResponses[keyof ValidateWorkflowDefResponses];

export type GetWorkflowNamesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/metadata/workflow/names';
};

export type GetWorkflowNamesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetWorkflowNamesError = GetWorkflowNamesErrors[keyof GetWorkflowNamesErrors];

export type GetWorkflowNamesResponses = {
    /**
     * The answer.
     */
    200: Array<string>;
};

export type GetWorkflowNamesResponse = GetWorkflowNamesResponses[keyof GetWorkflowNamesResponses];

export type GetWorkflowNamesAndVersionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/metadata/workflow/names-and-versions';
};

export type GetWorkflowNamesAndVersionsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetWorkflowNamesAndVersionsError = GetWorkflowNamesAndVersionsErrors[keyof GetWorkflowNamesAndVersionsErrors];

export type GetWorkflowNamesAndVersionsResponses = {
    /**
     * The answer.
     */
    200: {
        [key: string]: Array<WorkflowDefSummary>;
    };
};

export type GetWorkflowNamesAndVersionsResponse = GetWorkflowNamesAndVersionsResponses[keyof GetWorkflowNamesAndVersionsResponses];

export type GetAllWorkflowsWithLatestVersionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/metadata/workflow/latest-versions';
};

export type GetAllWorkflowsWithLatestVersionsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetAllWorkflowsWithLatestVersionsError = GetAllWorkflowsWithLatestVersionsErrors[keyof GetAllWorkflowsWithLatestVersionsErrors];

export type GetAllWorkflowsWithLatestVersionsResponses = {
    /**
     * The answer.
     */
    200: Array<WorkflowDef>;
};

export type GetAllWorkflowsWithLatestVersionsResponse = GetAllWorkflowsWithLatestVersionsResponses[keyof GetAllWorkflowsWithLatestVersionsResponses];

export type GetWorkflowDefData = {
    body?: never;
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
    };
    query?: {
        /**
         * The version; the latest when left out.
         */
        version?: number;
        /**
         * Whether tags are sent too. Orkes only.
         */
        metadata?: boolean;
    };
    url: '/metadata/workflow/{name}';
};

export type GetWorkflowDefErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetWorkflowDefError = GetWorkflowDefErrors[keyof GetWorkflowDefErrors];

export type GetWorkflowDefResponses = {
    /**
     * The answer.
     */
    200: WorkflowDef;
};

export type GetWorkflowDefResponse = GetWorkflowDefResponses[keyof GetWorkflowDefResponses];

export type GetWorkflowVersionsData = {
    body?: never;
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
    };
    query?: never;
    url: '/metadata/workflow/{name}/versions';
};

export type GetWorkflowVersionsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetWorkflowVersionsError = GetWorkflowVersionsErrors[keyof GetWorkflowVersionsErrors];

export type GetWorkflowVersionsResponses = {
    /**
     * The answer.
     */
    200: Array<WorkflowDefSummary>;
};

export type GetWorkflowVersionsResponse = GetWorkflowVersionsResponses[keyof GetWorkflowVersionsResponses];

export type UnregisterWorkflowDefData = {
    body?: never;
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
        /**
         * The version of the workflow.
         */
        version: number;
    };
    query?: never;
    url: '/metadata/workflow/{name}/{version}';
};

export type UnregisterWorkflowDefErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UnregisterWorkflowDefError = UnregisterWorkflowDefErrors[keyof UnregisterWorkflowDefErrors];

export type UnregisterWorkflowDefResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type UnregisterWorkflowDefResponse = UnregisterWorkflowDefResponses[keyof UnregisterWorkflowDefResponses];

export type RemoveWorkflowRateLimitData = {
    body?: never;
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
    };
    query?: never;
    url: '/metadata/workflow/{name}/rate-limit';
};

export type RemoveWorkflowRateLimitErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RemoveWorkflowRateLimitError = RemoveWorkflowRateLimitErrors[keyof RemoveWorkflowRateLimitErrors];

export type RemoveWorkflowRateLimitResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type RemoveWorkflowRateLimitResponse = RemoveWorkflowRateLimitResponses[keyof RemoveWorkflowRateLimitResponses];

export type GetWorkflowRateLimitData = {
    body?: never;
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
    };
    query?: never;
    url: '/metadata/workflow/{name}/rate-limit';
};

export type GetWorkflowRateLimitErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetWorkflowRateLimitError = GetWorkflowRateLimitErrors[keyof GetWorkflowRateLimitErrors];

export type GetWorkflowRateLimitResponses = {
    /**
     * The answer.
     */
    200: RateLimitConfig;
};

export type GetWorkflowRateLimitResponse = GetWorkflowRateLimitResponses[keyof GetWorkflowRateLimitResponses];

export type SetWorkflowRateLimitData = {
    body: RateLimitConfig;
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
    };
    query?: never;
    url: '/metadata/workflow/{name}/rate-limit';
};

export type SetWorkflowRateLimitErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SetWorkflowRateLimitError = SetWorkflowRateLimitErrors[keyof SetWorkflowRateLimitErrors];

export type SetWorkflowRateLimitResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type SetWorkflowRateLimitResponse = SetWorkflowRateLimitResponses[keyof SetWorkflowRateLimitResponses];

export type DeleteWorkflowTagData = {
    body: Tag;
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
    };
    query?: never;
    url: '/metadata/workflow/{name}/tags';
};

export type DeleteWorkflowTagErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteWorkflowTagError = DeleteWorkflowTagErrors[keyof DeleteWorkflowTagErrors];

export type DeleteWorkflowTagResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteWorkflowTagResponse = DeleteWorkflowTagResponses[keyof DeleteWorkflowTagResponses];

export type GetWorkflowTagsData = {
    body?: never;
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
    };
    query?: never;
    url: '/metadata/workflow/{name}/tags';
};

export type GetWorkflowTagsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetWorkflowTagsError = GetWorkflowTagsErrors[keyof GetWorkflowTagsErrors];

export type GetWorkflowTagsResponses = {
    /**
     * The answer.
     */
    200: Array<Tag>;
};

export type GetWorkflowTagsResponse = GetWorkflowTagsResponses[keyof GetWorkflowTagsResponses];

export type AddWorkflowTagData = {
    body: Tag;
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
    };
    query?: never;
    url: '/metadata/workflow/{name}/tags';
};

export type AddWorkflowTagErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type AddWorkflowTagError = AddWorkflowTagErrors[keyof AddWorkflowTagErrors];

export type AddWorkflowTagResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type AddWorkflowTagResponse = AddWorkflowTagResponses[keyof AddWorkflowTagResponses];

export type SetWorkflowTagsData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the workflow.
         */
        name: string;
    };
    query?: never;
    url: '/metadata/workflow/{name}/tags';
};

export type SetWorkflowTagsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SetWorkflowTagsError = SetWorkflowTagsErrors[keyof SetWorkflowTagsErrors];

export type SetWorkflowTagsResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type SetWorkflowTagsResponse = SetWorkflowTagsResponses[keyof SetWorkflowTagsResponses];

export type DeleteTaskTagData = {
    body: Tag;
    path: {
        /**
         * The name of the task definition.
         */
        taskName: string;
    };
    query?: never;
    url: '/metadata/task/{taskName}/tags';
};

export type DeleteTaskTagErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteTaskTagError = DeleteTaskTagErrors[keyof DeleteTaskTagErrors];

export type DeleteTaskTagResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteTaskTagResponse = DeleteTaskTagResponses[keyof DeleteTaskTagResponses];

export type GetTaskTagsData = {
    body?: never;
    path: {
        /**
         * The name of the task definition.
         */
        taskName: string;
    };
    query?: never;
    url: '/metadata/task/{taskName}/tags';
};

export type GetTaskTagsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTaskTagsError = GetTaskTagsErrors[keyof GetTaskTagsErrors];

export type GetTaskTagsResponses = {
    /**
     * The answer.
     */
    200: Array<Tag>;
};

export type GetTaskTagsResponse = GetTaskTagsResponses[keyof GetTaskTagsResponses];

export type AddTaskTagData = {
    body: Tag;
    path: {
        /**
         * The name of the task definition.
         */
        taskName: string;
    };
    query?: never;
    url: '/metadata/task/{taskName}/tags';
};

export type AddTaskTagErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type AddTaskTagError = AddTaskTagErrors[keyof AddTaskTagErrors];

export type AddTaskTagResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type AddTaskTagResponse = AddTaskTagResponses[keyof AddTaskTagResponses];

export type SetTaskTagsData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the task definition.
         */
        taskName: string;
    };
    query?: never;
    url: '/metadata/task/{taskName}/tags';
};

export type SetTaskTagsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SetTaskTagsError = SetTaskTagsErrors[keyof SetTaskTagsErrors];

export type SetTaskTagsResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type SetTaskTagsResponse = SetTaskTagsResponses[keyof SetTaskTagsResponses];

export type GetTagsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/metadata/tags';
};

export type GetTagsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTagsError = GetTagsErrors[keyof GetTagsErrors];

export type GetTagsResponses = {
    /**
     * The answer.
     */
    200: Array<Tag>;
};

export type GetTagsResponse = GetTagsResponses[keyof GetTagsResponses];

export type UploadBpmnFileData = {
    body: IncomingBpmnFile;
    path?: never;
    query?: {
        /**
         * Whether definitions of the same name and version are replaced. Orkes only.
         */
        overwrite?: boolean;
    };
    url: '/metadata/workflow-importer/import-bpm';
};

export type UploadBpmnFileErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UploadBpmnFileError = UploadBpmnFileErrors[keyof UploadBpmnFileErrors];

export type UploadBpmnFileResponses = {
    /**
     * The answer.
     */
    200: Array<ExtendedWorkflowDef>;
};

export type UploadBpmnFileResponse = UploadBpmnFileResponses[keyof UploadBpmnFileResponses];

export type UploadWorkflowsAndTasksDefinitionsToS3Data = {
    body?: never;
    path?: never;
    query?: never;
    url: '/metadata/workflow-task-defs/upload';
};

export type UploadWorkflowsAndTasksDefinitionsToS3Errors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UploadWorkflowsAndTasksDefinitionsToS3Error = UploadWorkflowsAndTasksDefinitionsToS3Errors[keyof UploadWorkflowsAndTasksDefinitionsToS3Errors];

export type UploadWorkflowsAndTasksDefinitionsToS3Responses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type UploadWorkflowsAndTasksDefinitionsToS3Response = UploadWorkflowsAndTasksDefinitionsToS3Responses[keyof UploadWorkflowsAndTasksDefinitionsToS3Responses];

export type GenerateTokenData = {
    body: GenerateTokenRequest;
    path?: never;
    query?: never;
    url: '/token';
};

export type GenerateTokenErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GenerateTokenError = GenerateTokenErrors[keyof GenerateTokenErrors];

export type GenerateTokenResponses = {
    /**
     * The answer.
     */
    200: TokenResponse;
};

export type GenerateTokenResponse = GenerateTokenResponses[keyof GenerateTokenResponses];

export type GetUserInfoData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Whether the claims of the token are sent too.
         */
        claims?: boolean;
    };
    url: '/token/userInfo';
};

export type GetUserInfoErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetUserInfoError = GetUserInfoErrors[keyof GetUserInfoErrors];

export type GetUserInfoResponses = {
    /**
     * The answer.
     */
    200: ConductorUser;
};

export type GetUserInfoResponse = GetUserInfoResponses[keyof GetUserInfoResponses];

export type DoCheckData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/health';
};

export type DoCheckErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DoCheckError = DoCheckErrors[keyof DoCheckErrors];

export type DoCheckResponses = {
    /**
     * The answer.
     */
    200: HealthCheckStatus;
};

export type DoCheckResponse = DoCheckResponses[keyof DoCheckResponses];

export type GetVersionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/version';
};

export type GetVersionErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetVersionError = GetVersionErrors[keyof GetVersionErrors];

export type GetVersionResponses = {
    /**
     * The answer, as bare text.
     */
    200: string;
};

export type GetVersionResponse = GetVersionResponses[keyof GetVersionResponses];

export type GetEventHandlersData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/event';
};

export type GetEventHandlersErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetEventHandlersError = GetEventHandlersErrors[keyof GetEventHandlersErrors];

export type GetEventHandlersResponses = {
    /**
     * The answer.
     */
    200: Array<EventHandler>;
};

export type GetEventHandlersResponse = GetEventHandlersResponses[keyof GetEventHandlersResponses];

export type AddEventHandlerData = {
    /**
     * One handler for OSS, a list for Orkes.
     */
    body: EventHandler | Array<EventHandler>;
    path?: never;
    query?: never;
    url: '/event';
};

export type AddEventHandlerErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type AddEventHandlerError = AddEventHandlerErrors[keyof AddEventHandlerErrors];

export type AddEventHandlerResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type AddEventHandlerResponse = AddEventHandlerResponses[keyof AddEventHandlerResponses];

export type UpdateEventHandlerData = {
    body: EventHandler;
    path?: never;
    query?: never;
    url: '/event';
};

export type UpdateEventHandlerErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateEventHandlerError = UpdateEventHandlerErrors[keyof UpdateEventHandlerErrors];

export type UpdateEventHandlerResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type UpdateEventHandlerResponse = UpdateEventHandlerResponses[keyof UpdateEventHandlerResponses];

export type GetEventHandlersForEventData = {
    body?: never;
    path: {
        /**
         * The event, such as `conductor:orders:ready`.
         */
        event: string;
    };
    query?: {
        /**
         * Whether inactive handlers are left out.
         */
        activeOnly?: boolean;
    };
    url: '/event/{event}';
};

export type GetEventHandlersForEventErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetEventHandlersForEventError = GetEventHandlersForEventErrors[keyof GetEventHandlersForEventErrors];

export type GetEventHandlersForEventResponses = {
    /**
     * The answer.
     */
    200: Array<EventHandler>;
};

export type GetEventHandlersForEventResponse = GetEventHandlersForEventResponses[keyof GetEventHandlersForEventResponses];

export type RemoveEventHandlerStatusData = {
    body?: never;
    path: {
        /**
         * The name of the event handler.
         */
        name: string;
    };
    query?: never;
    url: '/event/{name}';
};

export type RemoveEventHandlerStatusErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RemoveEventHandlerStatusError = RemoveEventHandlerStatusErrors[keyof RemoveEventHandlerStatusErrors];

export type RemoveEventHandlerStatusResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type RemoveEventHandlerStatusResponse = RemoveEventHandlerStatusResponses[keyof RemoveEventHandlerStatusResponses];

export type DeleteTagForEventHandlerData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the event handler.
         */
        name: string;
    };
    query?: never;
    url: '/event/{name}/tags';
};

export type DeleteTagForEventHandlerErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteTagForEventHandlerError = DeleteTagForEventHandlerErrors[keyof DeleteTagForEventHandlerErrors];

export type DeleteTagForEventHandlerResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteTagForEventHandlerResponse = DeleteTagForEventHandlerResponses[keyof DeleteTagForEventHandlerResponses];

export type GetTagsForEventHandlerData = {
    body?: never;
    path: {
        /**
         * The name of the event handler.
         */
        name: string;
    };
    query?: never;
    url: '/event/{name}/tags';
};

export type GetTagsForEventHandlerErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTagsForEventHandlerError = GetTagsForEventHandlerErrors[keyof GetTagsForEventHandlerErrors];

export type GetTagsForEventHandlerResponses = {
    /**
     * The answer.
     */
    200: Array<Tag>;
};

export type GetTagsForEventHandlerResponse = GetTagsForEventHandlerResponses[keyof GetTagsForEventHandlerResponses];

export type PutTagForEventHandlerData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the event handler.
         */
        name: string;
    };
    query?: never;
    url: '/event/{name}/tags';
};

export type PutTagForEventHandlerErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PutTagForEventHandlerError = PutTagForEventHandlerErrors[keyof PutTagForEventHandlerErrors];

export type PutTagForEventHandlerResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type PutTagForEventHandlerResponse = PutTagForEventHandlerResponses[keyof PutTagForEventHandlerResponses];

export type GetExampleEventHandlerData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/event/handler/';
};

export type GetExampleEventHandlerErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetExampleEventHandlerError = GetExampleEventHandlerErrors[keyof GetExampleEventHandlerErrors];

export type GetExampleEventHandlerResponses = {
    /**
     * The answer.
     */
    200: EventHandler;
};

export type GetExampleEventHandlerResponse = GetExampleEventHandlerResponses[keyof GetExampleEventHandlerResponses];

export type GetEventHandlerByNameData = {
    body?: never;
    path: {
        /**
         * The name of the event handler.
         */
        name: string;
    };
    query?: never;
    url: '/event/handler/{name}';
};

export type GetEventHandlerByNameErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetEventHandlerByNameError = GetEventHandlerByNameErrors[keyof GetEventHandlerByNameErrors];

export type GetEventHandlerByNameResponses = {
    /**
     * The answer.
     */
    200: EventHandler;
};

export type GetEventHandlerByNameResponse = GetEventHandlerByNameResponses[keyof GetEventHandlerByNameResponses];

export type HandleIncomingEventData = {
    /**
     * The message.
     */
    body: {
        [key: string]: unknown;
    };
    path?: never;
    query?: never;
    url: '/event/handleIncomingEvent';
};

export type HandleIncomingEventErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type HandleIncomingEventError = HandleIncomingEventErrors[keyof HandleIncomingEventErrors];

export type HandleIncomingEventResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type HandleIncomingEventResponse = HandleIncomingEventResponses[keyof HandleIncomingEventResponses];

export type GetEventQueueConfigsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/event/queue/config';
};

export type GetEventQueueConfigsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetEventQueueConfigsError = GetEventQueueConfigsErrors[keyof GetEventQueueConfigsErrors];

export type GetEventQueueConfigsResponses = {
    /**
     * Names of queues, by the kind of queue.
     */
    200: {
        [key: string]: string;
    };
};

export type GetEventQueueConfigsResponse = GetEventQueueConfigsResponses[keyof GetEventQueueConfigsResponses];

export type DeleteQueueConfigData = {
    body?: never;
    path: {
        /**
         * The kind of queue, such as `kafka` or `sqs`.
         */
        queueType: string;
        /**
         * The name of the queue configuration.
         */
        queueName: string;
    };
    query?: never;
    url: '/event/queue/config/{queueType}/{queueName}';
};

export type DeleteQueueConfigErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteQueueConfigError = DeleteQueueConfigErrors[keyof DeleteQueueConfigErrors];

export type DeleteQueueConfigResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteQueueConfigResponse = DeleteQueueConfigResponses[keyof DeleteQueueConfigResponses];

export type GetQueueConfigData = {
    body?: never;
    path: {
        /**
         * The kind of queue, such as `kafka` or `sqs`.
         */
        queueType: string;
        /**
         * The name of the queue configuration.
         */
        queueName: string;
    };
    query?: never;
    url: '/event/queue/config/{queueType}/{queueName}';
};

export type GetQueueConfigErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetQueueConfigError = GetQueueConfigErrors[keyof GetQueueConfigErrors];

export type GetQueueConfigResponses = {
    /**
     * The settings; empty when there are none.
     */
    200: {
        [key: string]: unknown;
    };
};

export type GetQueueConfigResponse = GetQueueConfigResponses[keyof GetQueueConfigResponses];

export type PutQueueConfigData = {
    /**
     * The settings, as JSON text.
     */
    body: string;
    path: {
        /**
         * The kind of queue, such as `kafka` or `sqs`.
         */
        queueType: string;
        /**
         * The name of the queue configuration.
         */
        queueName: string;
    };
    query?: never;
    url: '/event/queue/config/{queueType}/{queueName}';
};

export type PutQueueConfigErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PutQueueConfigError = PutQueueConfigErrors[keyof PutQueueConfigErrors];

export type PutQueueConfigResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type PutQueueConfigResponse = PutQueueConfigResponses[keyof PutQueueConfigResponses];

export type TestConnectivityData = {
    body: ConnectivityTestInput;
    path?: never;
    query?: never;
    url: '/event/queue/connectivity';
};

export type TestConnectivityErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type TestConnectivityError = TestConnectivityErrors[keyof TestConnectivityErrors];

export type TestConnectivityResponses = {
    /**
     * The answer.
     */
    200: ConnectivityTestResult;
};

export type TestConnectivityResponse = TestConnectivityResponses[keyof TestConnectivityResponses];

export type GetEventHandlerActivityData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/event/execution';
};

export type GetEventHandlerActivityErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetEventHandlerActivityError = GetEventHandlerActivityErrors[keyof GetEventHandlerActivityErrors];

export type GetEventHandlerActivityResponses = {
    /**
     * The answer.
     */
    200: SearchResultHandledEventResponse;
};

export type GetEventHandlerActivityResponse = GetEventHandlerActivityResponses[keyof GetEventHandlerActivityResponses];

export type GetEventExecutionsData = {
    body?: never;
    path: {
        /**
         * The name of the event handler.
         */
        eventHandlerName: string;
    };
    query?: {
        /**
         * Only what happened since then, in epoch milliseconds.
         */
        from?: number;
    };
    url: '/event/execution/{eventHandlerName}';
};

export type GetEventExecutionsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetEventExecutionsError = GetEventExecutionsErrors[keyof GetEventExecutionsErrors];

export type GetEventExecutionsResponses = {
    /**
     * The answer.
     */
    200: Array<ExtendedEventExecution>;
};

export type GetEventExecutionsResponse = GetEventExecutionsResponses[keyof GetEventExecutionsResponses];

export type GetEventHandlersWithStatsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only what happened since then, in epoch milliseconds.
         */
        from?: number;
    };
    url: '/event/message';
};

export type GetEventHandlersWithStatsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetEventHandlersWithStatsError = GetEventHandlersWithStatsErrors[keyof GetEventHandlersWithStatsErrors];

export type GetEventHandlersWithStatsResponses = {
    /**
     * The answer.
     */
    200: SearchResultHandledEventResponse;
};

export type GetEventHandlersWithStatsResponse = GetEventHandlersWithStatsResponses[keyof GetEventHandlersWithStatsResponses];

export type GetEventMessagesData = {
    body?: never;
    path: {
        /**
         * The event, such as `conductor:orders:ready`.
         */
        event: string;
    };
    query?: {
        /**
         * Only what happened since then, in epoch milliseconds.
         */
        from?: number;
    };
    url: '/event/message/{event}';
};

export type GetEventMessagesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetEventMessagesError = GetEventMessagesErrors[keyof GetEventMessagesErrors];

export type GetEventMessagesResponses = {
    /**
     * The answer.
     */
    200: Array<EventMessage>;
};

export type GetEventMessagesResponse = GetEventMessagesResponses[keyof GetEventMessagesResponses];

export type GetAllSchedulesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only schedules of this workflow.
         */
        workflowName?: string;
    };
    url: '/scheduler/schedules';
};

export type GetAllSchedulesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetAllSchedulesError = GetAllSchedulesErrors[keyof GetAllSchedulesErrors];

export type GetAllSchedulesResponses = {
    /**
     * The answer.
     */
    200: Array<WorkflowScheduleModel>;
};

export type GetAllSchedulesResponse = GetAllSchedulesResponses[keyof GetAllSchedulesResponses];

export type SaveScheduleData = {
    body: SaveScheduleRequest;
    path?: never;
    query?: never;
    url: '/scheduler/schedules';
};

export type SaveScheduleErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SaveScheduleError = SaveScheduleErrors[keyof SaveScheduleErrors];

export type SaveScheduleResponses = {
    /**
     * The answer.
     */
    200: WorkflowSchedule;
};

export type SaveScheduleResponse = SaveScheduleResponses[keyof SaveScheduleResponses];

export type DeleteScheduleData = {
    body?: never;
    path: {
        /**
         * The name of the schedule.
         */
        name: string;
    };
    query?: never;
    url: '/scheduler/schedules/{name}';
};

export type DeleteScheduleErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteScheduleError = DeleteScheduleErrors[keyof DeleteScheduleErrors];

export type DeleteScheduleResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteScheduleResponse = DeleteScheduleResponses[keyof DeleteScheduleResponses];

export type GetScheduleData = {
    body?: never;
    path: {
        /**
         * The name of the schedule.
         */
        name: string;
    };
    query?: never;
    url: '/scheduler/schedules/{name}';
};

export type GetScheduleErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetScheduleError = GetScheduleErrors[keyof GetScheduleErrors];

export type GetScheduleResponses = {
    /**
     * The answer.
     */
    200: WorkflowSchedule;
};

export type GetScheduleResponse = GetScheduleResponses[keyof GetScheduleResponses];

export type PauseScheduleByGetData = {
    body?: never;
    path: {
        /**
         * The name of the schedule.
         */
        name: string;
    };
    query?: never;
    url: '/scheduler/schedules/{name}/pause';
};

export type PauseScheduleByGetErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PauseScheduleByGetError = PauseScheduleByGetErrors[keyof PauseScheduleByGetErrors];

export type PauseScheduleByGetResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type PauseScheduleByGetResponse = PauseScheduleByGetResponses[keyof PauseScheduleByGetResponses];

export type PauseScheduleData = {
    body?: never;
    path: {
        /**
         * The name of the schedule.
         */
        name: string;
    };
    query?: {
        /**
         * Why, for people.
         */
        reason?: string;
    };
    url: '/scheduler/schedules/{name}/pause';
};

export type PauseScheduleErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PauseScheduleError = PauseScheduleErrors[keyof PauseScheduleErrors];

export type PauseScheduleResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type PauseScheduleResponse = PauseScheduleResponses[keyof PauseScheduleResponses];

export type ResumeScheduleByGetData = {
    body?: never;
    path: {
        /**
         * The name of the schedule.
         */
        name: string;
    };
    query?: never;
    url: '/scheduler/schedules/{name}/resume';
};

export type ResumeScheduleByGetErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ResumeScheduleByGetError = ResumeScheduleByGetErrors[keyof ResumeScheduleByGetErrors];

export type ResumeScheduleByGetResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type ResumeScheduleByGetResponse = ResumeScheduleByGetResponses[keyof ResumeScheduleByGetResponses];

export type ResumeScheduleData = {
    body?: never;
    path: {
        /**
         * The name of the schedule.
         */
        name: string;
    };
    query?: never;
    url: '/scheduler/schedules/{name}/resume';
};

export type ResumeScheduleErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ResumeScheduleError = ResumeScheduleErrors[keyof ResumeScheduleErrors];

export type ResumeScheduleResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type ResumeScheduleResponse = ResumeScheduleResponses[keyof ResumeScheduleResponses];

export type SearchSchedulesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only schedules of this workflow.
         */
        workflowName?: string;
        /**
         * Only schedules whose name contains this.
         */
        scheduleName?: string;
        /**
         * Only paused schedules, or only those that run.
         */
        paused?: boolean;
        /**
         * Ignored.
         */
        freeText?: string;
        /**
         * How many to leave out at the beginning.
         */
        start?: number;
        /**
         * How many to send at most.
         */
        size?: number;
        /**
         * Ignored: schedules come by name.
         */
        sort?: string;
    };
    url: '/scheduler/schedules/search';
};

export type SearchSchedulesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SearchSchedulesError = SearchSchedulesErrors[keyof SearchSchedulesErrors];

export type SearchSchedulesResponses = {
    /**
     * The answer.
     */
    200: SearchResultWorkflowSchedule;
};

export type SearchSchedulesResponse = SearchSchedulesResponses[keyof SearchSchedulesResponses];

export type GetSchedulesByTagData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The tag, as `key:value`.
         */
        tag: string;
    };
    url: '/scheduler/schedules/tags';
};

export type GetSchedulesByTagErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetSchedulesByTagError = GetSchedulesByTagErrors[keyof GetSchedulesByTagErrors];

export type GetSchedulesByTagResponses = {
    /**
     * The answer.
     */
    200: Array<WorkflowScheduleModel>;
};

export type GetSchedulesByTagResponse = GetSchedulesByTagResponses[keyof GetSchedulesByTagResponses];

export type DeleteTagForScheduleData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the schedule.
         */
        name: string;
    };
    query?: never;
    url: '/scheduler/schedules/{name}/tags';
};

export type DeleteTagForScheduleErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteTagForScheduleError = DeleteTagForScheduleErrors[keyof DeleteTagForScheduleErrors];

export type DeleteTagForScheduleResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteTagForScheduleResponse = DeleteTagForScheduleResponses[keyof DeleteTagForScheduleResponses];

export type GetTagsForScheduleData = {
    body?: never;
    path: {
        /**
         * The name of the schedule.
         */
        name: string;
    };
    query?: never;
    url: '/scheduler/schedules/{name}/tags';
};

export type GetTagsForScheduleErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTagsForScheduleError = GetTagsForScheduleErrors[keyof GetTagsForScheduleErrors];

export type GetTagsForScheduleResponses = {
    /**
     * The answer.
     */
    200: Array<Tag>;
};

export type GetTagsForScheduleResponse = GetTagsForScheduleResponses[keyof GetTagsForScheduleResponses];

export type PutTagForScheduleData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the schedule.
         */
        name: string;
    };
    query?: never;
    url: '/scheduler/schedules/{name}/tags';
};

export type PutTagForScheduleErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PutTagForScheduleError = PutTagForScheduleErrors[keyof PutTagForScheduleErrors];

export type PutTagForScheduleResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type PutTagForScheduleResponse = PutTagForScheduleResponses[keyof PutTagForScheduleResponses];

export type GetNextFewSchedulesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The expression, of six fields: seconds first.
         */
        cronExpression: string;
        /**
         * Earliest time, in epoch milliseconds.
         */
        scheduleStartTime?: number;
        /**
         * Latest time, in epoch milliseconds.
         */
        scheduleEndTime?: number;
        /**
         * How many times to send at most; OSS sends no more than 5, and 5 when left out.
         */
        limit?: number;
    };
    url: '/scheduler/nextFewSchedules';
};

export type GetNextFewSchedulesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetNextFewSchedulesError = GetNextFewSchedulesErrors[keyof GetNextFewSchedulesErrors];

export type GetNextFewSchedulesResponses = {
    /**
     * Times in epoch milliseconds.
     */
    200: Array<number>;
};

export type GetNextFewSchedulesResponse = GetNextFewSchedulesResponses[keyof GetNextFewSchedulesResponses];

export type SearchScheduledExecutionsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Conditions joined by AND, such as `scheduleName IN (daily)`.
         */
        query?: string;
        /**
         * Words to look for.
         */
        freeText?: string;
        /**
         * How many to leave out at the beginning.
         */
        start?: number;
        /**
         * How many to send at most.
         */
        size?: number;
        /**
         * Fields to sort by, such as `scheduledTime:DESC`.
         */
        sort?: string;
    };
    url: '/scheduler/search/executions';
};

export type SearchScheduledExecutionsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SearchScheduledExecutionsError = SearchScheduledExecutionsErrors[keyof SearchScheduledExecutionsErrors];

export type SearchScheduledExecutionsResponses = {
    /**
     * The answer.
     */
    200: SearchResultWorkflowScheduleExecutionModel;
};

export type SearchScheduledExecutionsResponse = SearchScheduledExecutionsResponses[keyof SearchScheduledExecutionsResponses];

export type PauseAllSchedulesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/scheduler/admin/pause';
};

export type PauseAllSchedulesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PauseAllSchedulesError = PauseAllSchedulesErrors[keyof PauseAllSchedulesErrors];

export type PauseAllSchedulesResponses = {
    /**
     * The answer.
     */
    200: SchedulerSwitch;
};

export type PauseAllSchedulesResponse = PauseAllSchedulesResponses[keyof PauseAllSchedulesResponses];

export type ResumeAllSchedulesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/scheduler/admin/resume';
};

export type ResumeAllSchedulesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ResumeAllSchedulesError = ResumeAllSchedulesErrors[keyof ResumeAllSchedulesErrors];

export type ResumeAllSchedulesResponses = {
    /**
     * The answer.
     */
    200: SchedulerSwitch;
};

export type ResumeAllSchedulesResponse = ResumeAllSchedulesResponses[keyof ResumeAllSchedulesResponses];

export type RequeueAllExecutionRecordsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/scheduler/admin/requeue';
};

export type RequeueAllExecutionRecordsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RequeueAllExecutionRecordsError = RequeueAllExecutionRecordsErrors[keyof RequeueAllExecutionRecordsErrors];

export type RequeueAllExecutionRecordsResponses = {
    /**
     * The answer.
     */
    200: RequeuedScheduleRecords;
};

export type RequeueAllExecutionRecordsResponse = RequeueAllExecutionRecordsResponses[keyof RequeueAllExecutionRecordsResponses];

export type PauseSchedulesData = {
    /**
     * Names of schedules.
     */
    body: Array<string>;
    path?: never;
    query?: never;
    url: '/scheduler/bulk/pause';
};

export type PauseSchedulesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PauseSchedulesError = PauseSchedulesErrors[keyof PauseSchedulesErrors];

export type PauseSchedulesResponses = {
    /**
     * The answer.
     */
    200: BulkResponse;
};

export type PauseSchedulesResponse = PauseSchedulesResponses[keyof PauseSchedulesResponses];

export type ResumeSchedulesData = {
    /**
     * Names of schedules.
     */
    body: Array<string>;
    path?: never;
    query?: never;
    url: '/scheduler/bulk/resume';
};

export type ResumeSchedulesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ResumeSchedulesError = ResumeSchedulesErrors[keyof ResumeSchedulesErrors];

export type ResumeSchedulesResponses = {
    /**
     * The answer.
     */
    200: BulkResponse;
};

export type ResumeSchedulesResponse = ResumeSchedulesResponses[keyof ResumeSchedulesResponses];

export type GetQueueNamesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/queue/';
};

export type GetQueueNamesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetQueueNamesError = GetQueueNamesErrors[keyof GetQueueNamesErrors];

export type GetQueueNamesResponses = {
    /**
     * Names of queues, by the task status they stand for.
     */
    200: {
        [key: string]: string;
    };
};

export type GetQueueNamesResponse = GetQueueNamesResponses[keyof GetQueueNamesResponses];

export type GetQueueSizesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/queue/size';
};

export type GetQueueSizesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetQueueSizesError = GetQueueSizesErrors[keyof GetQueueSizesErrors];

export type GetQueueSizesResponses = {
    /**
     * Numbers by queue on OSS; by kind and queue on Orkes.
     */
    200: {
        [key: string]: number;
    } | {
        [key: string]: {
            [key: string]: number;
        };
    };
};

export type GetQueueSizesResponse = GetQueueSizesResponses[keyof GetQueueSizesResponses];

export type UpdateByQueueData = {
    /**
     * The output of the task.
     */
    body: {
        [key: string]: unknown;
    };
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The reference name of the step.
         */
        taskRefName: string;
        /**
         * The new state of the task.
         */
        status: TaskStatus;
    };
    query?: never;
    url: '/queue/update/{workflowId}/{taskRefName}/{status}';
};

export type UpdateByQueueErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateByQueueError = UpdateByQueueErrors[keyof UpdateByQueueErrors];

export type UpdateByQueueResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type UpdateByQueueResponse = UpdateByQueueResponses[keyof UpdateByQueueResponses];

export type UpdateByQueueAndTaskIdData = {
    /**
     * The output of the task.
     */
    body: {
        [key: string]: unknown;
    };
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The id of the task.
         */
        taskId: string;
        /**
         * The new state of the task.
         */
        status: TaskStatus;
    };
    query?: never;
    url: '/queue/update/{workflowId}/task/{taskId}/{status}';
};

export type UpdateByQueueAndTaskIdErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateByQueueAndTaskIdError = UpdateByQueueAndTaskIdErrors[keyof UpdateByQueueAndTaskIdErrors];

export type UpdateByQueueAndTaskIdResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type UpdateByQueueAndTaskIdResponse = UpdateByQueueAndTaskIdResponses[keyof UpdateByQueueAndTaskIdResponses];

export type GetAllConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/admin/config';
};

export type GetAllConfigErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetAllConfigError = GetAllConfigErrors[keyof GetAllConfigErrors];

export type GetAllConfigResponses = {
    /**
     * Java system properties by name, `version` and `buildDate`.
     */
    200: {
        [key: string]: unknown;
    };
};

export type GetAllConfigResponse = GetAllConfigResponses[keyof GetAllConfigResponses];

export type GetEventQueuesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Whether the numbers of waiting messages are sent too.
         */
        verbose?: boolean;
    };
    url: '/admin/queues';
};

export type GetEventQueuesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetEventQueuesError = GetEventQueuesErrors[keyof GetEventQueuesErrors];

export type GetEventQueuesResponses = {
    /**
     * By event: the name of the queue, or the number of messages by queue.
     */
    200: {
        [key: string]: string | {
            [key: string]: number;
        };
    };
};

export type GetEventQueuesResponse = GetEventQueuesResponses[keyof GetEventQueuesResponses];

export type GetPendingTasksData = {
    body?: never;
    path: {
        /**
         * The task type.
         */
        tasktype: string;
    };
    query?: {
        /**
         * How many to leave out at the beginning.
         */
        start?: number;
        /**
         * How many to send at most.
         */
        count?: number;
    };
    url: '/admin/task/{tasktype}';
};

export type GetPendingTasksErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetPendingTasksError = GetPendingTasksErrors[keyof GetPendingTasksErrors];

export type GetPendingTasksResponses = {
    /**
     * The answer.
     */
    200: Array<Task>;
};

export type GetPendingTasksResponse = GetPendingTasksResponses[keyof GetPendingTasksResponses];

export type RequeueSweepData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: never;
    url: '/admin/sweep/requeue/{workflowId}';
};

export type RequeueSweepErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RequeueSweepError = RequeueSweepErrors[keyof RequeueSweepErrors];

export type RequeueSweepResponses = {
    /**
     * `true` or `false`, a full stop and the id.
     */
    200: string;
};

export type RequeueSweepResponse = RequeueSweepResponses[keyof RequeueSweepResponses];

export type VerifyAndRepairWorkflowConsistencyData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
    };
    query?: never;
    url: '/admin/consistency/verifyAndRepair/{workflowId}';
};

export type VerifyAndRepairWorkflowConsistencyErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type VerifyAndRepairWorkflowConsistencyError = VerifyAndRepairWorkflowConsistencyErrors[keyof VerifyAndRepairWorkflowConsistencyErrors];

export type VerifyAndRepairWorkflowConsistencyResponses = {
    /**
     * `true` when something was repaired.
     */
    200: string;
};

export type VerifyAndRepairWorkflowConsistencyResponse = VerifyAndRepairWorkflowConsistencyResponses[keyof VerifyAndRepairWorkflowConsistencyResponses];

export type ClearTaskExecutionCacheData = {
    body?: never;
    path: {
        /**
         * The name of the task definition.
         */
        taskDefName: string;
    };
    query?: never;
    url: '/admin/cache/clear/{taskDefName}';
};

export type ClearTaskExecutionCacheErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ClearTaskExecutionCacheError = ClearTaskExecutionCacheErrors[keyof ClearTaskExecutionCacheErrors];

export type ClearTaskExecutionCacheResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type ClearTaskExecutionCacheResponse = ClearTaskExecutionCacheResponses[keyof ClearTaskExecutionCacheResponses];

export type GetRedisUsageData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/admin/redisUsage';
};

export type GetRedisUsageErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetRedisUsageError = GetRedisUsageErrors[keyof GetRedisUsageErrors];

export type GetRedisUsageResponses = {
    /**
     * Numbers by name.
     */
    200: {
        [key: string]: unknown;
    };
};

export type GetRedisUsageResponse = GetRedisUsageResponses[keyof GetRedisUsageResponses];

export type GetEnvironmentData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/environment';
};

export type GetEnvironmentErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetEnvironmentError = GetEnvironmentErrors[keyof GetEnvironmentErrors];

export type GetEnvironmentResponses = {
    /**
     * The answer.
     */
    200: Array<EnvironmentVariable>;
};

export type GetEnvironmentResponse = GetEnvironmentResponses[keyof GetEnvironmentResponses];

export type DeleteEnvVariableData = {
    body?: never;
    path: {
        /**
         * The name of the variable.
         */
        key: string;
    };
    query?: never;
    url: '/environment/{key}';
};

export type DeleteEnvVariableErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteEnvVariableError = DeleteEnvVariableErrors[keyof DeleteEnvVariableErrors];

export type DeleteEnvVariableResponses = {
    /**
     * The value it had.
     */
    200: string;
};

export type DeleteEnvVariableResponse = DeleteEnvVariableResponses[keyof DeleteEnvVariableResponses];

export type GetEnvironmentVariableData = {
    body?: never;
    path: {
        /**
         * The name of the variable.
         */
        key: string;
    };
    query?: never;
    url: '/environment/{key}';
};

export type GetEnvironmentVariableErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetEnvironmentVariableError = GetEnvironmentVariableErrors[keyof GetEnvironmentVariableErrors];

export type GetEnvironmentVariableResponses = {
    /**
     * The answer.
     */
    200: string;
    /**
     * There is none of that name. The status may be 200. OSS only.
     */
    204: void;
};

export type GetEnvironmentVariableResponse = GetEnvironmentVariableResponses[keyof GetEnvironmentVariableResponses];

export type CreateOrUpdateEnvVariableData = {
    /**
     * The value.
     */
    body: string;
    path: {
        /**
         * The name of the variable.
         */
        key: string;
    };
    query?: never;
    url: '/environment/{key}';
};

export type CreateOrUpdateEnvVariableErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type CreateOrUpdateEnvVariableError = CreateOrUpdateEnvVariableErrors[keyof CreateOrUpdateEnvVariableErrors];

export type CreateOrUpdateEnvVariableResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type CreateOrUpdateEnvVariableResponse = CreateOrUpdateEnvVariableResponses[keyof CreateOrUpdateEnvVariableResponses];

export type DeleteTagForEnvVarData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the variable.
         */
        name: string;
    };
    query?: never;
    url: '/environment/{name}/tags';
};

export type DeleteTagForEnvVarErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteTagForEnvVarError = DeleteTagForEnvVarErrors[keyof DeleteTagForEnvVarErrors];

export type DeleteTagForEnvVarResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteTagForEnvVarResponse = DeleteTagForEnvVarResponses[keyof DeleteTagForEnvVarResponses];

export type GetTagsForEnvVarData = {
    body?: never;
    path: {
        /**
         * The name of the variable.
         */
        name: string;
    };
    query?: never;
    url: '/environment/{name}/tags';
};

export type GetTagsForEnvVarErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTagsForEnvVarError = GetTagsForEnvVarErrors[keyof GetTagsForEnvVarErrors];

export type GetTagsForEnvVarResponses = {
    /**
     * The answer.
     */
    200: Array<Tag>;
};

export type GetTagsForEnvVarResponse = GetTagsForEnvVarResponses[keyof GetTagsForEnvVarResponses];

export type PutTagForEnvVarData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the variable.
         */
        name: string;
    };
    query?: never;
    url: '/environment/{name}/tags';
};

export type PutTagForEnvVarErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PutTagForEnvVarError = PutTagForEnvVarErrors[keyof PutTagForEnvVarErrors];

export type PutTagForEnvVarResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type PutTagForEnvVarResponse = PutTagForEnvVarResponses[keyof PutTagForEnvVarResponses];

export type ListSecretsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/secrets';
};

export type ListSecretsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ListSecretsError = ListSecretsErrors[keyof ListSecretsErrors];

export type ListSecretsResponses = {
    /**
     * The answer.
     */
    200: Array<string>;
};

export type ListSecretsResponse = ListSecretsResponses[keyof ListSecretsResponses];

export type ListAllSecretNamesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/secrets';
};

export type ListAllSecretNamesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ListAllSecretNamesError = ListAllSecretNamesErrors[keyof ListAllSecretNamesErrors];

export type ListAllSecretNamesResponses = {
    /**
     * The answer.
     */
    200: Array<string>;
};

export type ListAllSecretNamesResponse = ListAllSecretNamesResponses[keyof ListAllSecretNamesResponses];

export type DeleteSecretData = {
    body?: never;
    path: {
        /**
         * The name of the secret.
         */
        key: string;
    };
    query?: never;
    url: '/secrets/{key}';
};

export type DeleteSecretErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteSecretError = DeleteSecretErrors[keyof DeleteSecretErrors];

export type DeleteSecretResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteSecretResponse = DeleteSecretResponses[keyof DeleteSecretResponses];

export type GetSecretData = {
    body?: never;
    path: {
        /**
         * The name of the secret.
         */
        key: string;
    };
    query?: never;
    url: '/secrets/{key}';
};

export type GetSecretErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetSecretError = GetSecretErrors[keyof GetSecretErrors];

export type GetSecretResponses = {
    /**
     * The answer.
     */
    200: string;
};

export type GetSecretResponse = GetSecretResponses[keyof GetSecretResponses];

export type PutSecretData = {
    /**
     * The value as it is, without quotes.
     */
    body: string;
    path: {
        /**
         * The name of the secret.
         */
        key: string;
    };
    query?: never;
    url: '/secrets/{key}';
};

export type PutSecretErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PutSecretError = PutSecretErrors[keyof PutSecretErrors];

export type PutSecretResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type PutSecretResponse = PutSecretResponses[keyof PutSecretResponses];

export type SecretExistsData = {
    body?: never;
    path: {
        /**
         * The name of the secret.
         */
        key: string;
    };
    query?: never;
    url: '/secrets/{key}/exists';
};

export type SecretExistsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SecretExistsError = SecretExistsErrors[keyof SecretExistsErrors];

export type SecretExistsResponses = {
    /**
     * The answer.
     */
    200: boolean;
};

export type SecretExistsResponse = SecretExistsResponses[keyof SecretExistsResponses];

export type DeleteTagForSecretData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the secret.
         */
        key: string;
    };
    query?: never;
    url: '/secrets/{key}/tags';
};

export type DeleteTagForSecretErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteTagForSecretError = DeleteTagForSecretErrors[keyof DeleteTagForSecretErrors];

export type DeleteTagForSecretResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteTagForSecretResponse = DeleteTagForSecretResponses[keyof DeleteTagForSecretResponses];

export type GetTagsForSecretData = {
    body?: never;
    path: {
        /**
         * The name of the secret.
         */
        key: string;
    };
    query?: never;
    url: '/secrets/{key}/tags';
};

export type GetTagsForSecretErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTagsForSecretError = GetTagsForSecretErrors[keyof GetTagsForSecretErrors];

export type GetTagsForSecretResponses = {
    /**
     * The answer.
     */
    200: Array<Tag>;
};

export type GetTagsForSecretResponse = GetTagsForSecretResponses[keyof GetTagsForSecretResponses];

export type PutTagForSecretData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the secret.
         */
        key: string;
    };
    query?: never;
    url: '/secrets/{key}/tags';
};

export type PutTagForSecretErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PutTagForSecretError = PutTagForSecretErrors[keyof PutTagForSecretErrors];

export type PutTagForSecretResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type PutTagForSecretResponse = PutTagForSecretResponses[keyof PutTagForSecretResponses];

export type ListSecretsWithTagsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/secrets-v2';
};

export type ListSecretsWithTagsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ListSecretsWithTagsError = ListSecretsWithTagsErrors[keyof ListSecretsWithTagsErrors];

export type ListSecretsWithTagsResponses = {
    /**
     * The answer.
     */
    200: Array<ExtendedSecret>;
};

export type ListSecretsWithTagsResponse = ListSecretsWithTagsResponses[keyof ListSecretsWithTagsResponses];

export type ListSecretsWithMetaData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/secrets/v2';
};

export type ListSecretsWithMetaErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ListSecretsWithMetaError = ListSecretsWithMetaErrors[keyof ListSecretsWithMetaErrors];

export type ListSecretsWithMetaResponses = {
    /**
     * The answer.
     */
    200: Array<CredentialMeta>;
};

export type ListSecretsWithMetaResponse = ListSecretsWithMetaResponses[keyof ListSecretsWithMetaResponses];

export type ClearLocalSecretCacheData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/secrets/clearLocalCache';
};

export type ClearLocalSecretCacheErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ClearLocalSecretCacheError = ClearLocalSecretCacheErrors[keyof ClearLocalSecretCacheErrors];

export type ClearLocalSecretCacheResponses = {
    /**
     * What was done.
     */
    200: {
        [key: string]: string;
    };
};

export type ClearLocalSecretCacheResponse = ClearLocalSecretCacheResponses[keyof ClearLocalSecretCacheResponses];

export type ClearRedisSecretCacheData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/secrets/clearRedisCache';
};

export type ClearRedisSecretCacheErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ClearRedisSecretCacheError = ClearRedisSecretCacheErrors[keyof ClearRedisSecretCacheErrors];

export type ClearRedisSecretCacheResponses = {
    /**
     * What was done.
     */
    200: {
        [key: string]: string;
    };
};

export type ClearRedisSecretCacheResponse = ClearRedisSecretCacheResponses[keyof ClearRedisSecretCacheResponses];

export type GetAllSchemasData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Whether only names and versions are sent.
         */
        short?: boolean;
    };
    url: '/schema';
};

export type GetAllSchemasErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetAllSchemasError = GetAllSchemasErrors[keyof GetAllSchemasErrors];

export type GetAllSchemasResponses = {
    /**
     * The answer.
     */
    200: Array<SchemaDef>;
};

export type GetAllSchemasResponse = GetAllSchemasResponses[keyof GetAllSchemasResponses];

export type SaveSchemasData = {
    body: Array<SchemaDef>;
    path?: never;
    query?: {
        /**
         * Whether each becomes the next version.
         */
        newVersion?: boolean;
    };
    url: '/schema';
};

export type SaveSchemasErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SaveSchemasError = SaveSchemasErrors[keyof SaveSchemasErrors];

export type SaveSchemasResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type SaveSchemasResponse = SaveSchemasResponses[keyof SaveSchemasResponses];

export type DeleteSchemaByNameData = {
    body?: never;
    path: {
        /**
         * The name of the schema.
         */
        name: string;
    };
    query?: never;
    url: '/schema/{name}';
};

export type DeleteSchemaByNameErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteSchemaByNameError = DeleteSchemaByNameErrors[keyof DeleteSchemaByNameErrors];

export type DeleteSchemaByNameResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteSchemaByNameResponse = DeleteSchemaByNameResponses[keyof DeleteSchemaByNameResponses];

export type GetSchemaByNameWithLatestVersionData = {
    body?: never;
    path: {
        /**
         * The name of the schema.
         */
        name: string;
    };
    query?: never;
    url: '/schema/{name}';
};

export type GetSchemaByNameWithLatestVersionErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetSchemaByNameWithLatestVersionError = GetSchemaByNameWithLatestVersionErrors[keyof GetSchemaByNameWithLatestVersionErrors];

export type GetSchemaByNameWithLatestVersionResponses = {
    /**
     * The answer.
     */
    200: SchemaDef;
};

export type GetSchemaByNameWithLatestVersionResponse = GetSchemaByNameWithLatestVersionResponses[keyof GetSchemaByNameWithLatestVersionResponses];

export type DeleteSchemaByNameAndVersionData = {
    body?: never;
    path: {
        /**
         * The name of the schema.
         */
        name: string;
        /**
         * The version of the schema.
         */
        version: number;
    };
    query?: never;
    url: '/schema/{name}/{version}';
};

export type DeleteSchemaByNameAndVersionErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteSchemaByNameAndVersionError = DeleteSchemaByNameAndVersionErrors[keyof DeleteSchemaByNameAndVersionErrors];

export type DeleteSchemaByNameAndVersionResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteSchemaByNameAndVersionResponse = DeleteSchemaByNameAndVersionResponses[keyof DeleteSchemaByNameAndVersionResponses];

export type GetSchemaByNameAndVersionData = {
    body?: never;
    path: {
        /**
         * The name of the schema.
         */
        name: string;
        /**
         * The version of the schema.
         */
        version: number;
    };
    query?: never;
    url: '/schema/{name}/{version}';
};

export type GetSchemaByNameAndVersionErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetSchemaByNameAndVersionError = GetSchemaByNameAndVersionErrors[keyof GetSchemaByNameAndVersionErrors];

export type GetSchemaByNameAndVersionResponses = {
    /**
     * The answer.
     */
    200: SchemaDef;
};

export type GetSchemaByNameAndVersionResponse = GetSchemaByNameAndVersionResponses[keyof GetSchemaByNameAndVersionResponses];

export type SaveGlobalSchemasData = {
    body: Array<SchemaDef>;
    path?: never;
    query?: {
        /**
         * Whether each becomes the next version.
         */
        newVersion?: boolean;
    };
    url: '/global_schema';
};

export type SaveGlobalSchemasErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SaveGlobalSchemasError = SaveGlobalSchemasErrors[keyof SaveGlobalSchemasErrors];

export type SaveGlobalSchemasResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type SaveGlobalSchemasResponse = SaveGlobalSchemasResponses[keyof SaveGlobalSchemasResponses];

export type GetGlobalSchemaData = {
    body?: never;
    path: {
        /**
         * The name of the schema.
         */
        name: string;
    };
    query?: never;
    url: '/global_schema/{name}';
};

export type GetGlobalSchemaErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetGlobalSchemaError = GetGlobalSchemaErrors[keyof GetGlobalSchemaErrors];

export type GetGlobalSchemaResponses = {
    /**
     * The answer.
     */
    200: SchemaDef;
};

export type GetGlobalSchemaResponse = GetGlobalSchemaResponses[keyof GetGlobalSchemaResponses];

export type ListApplicationsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/applications';
};

export type ListApplicationsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ListApplicationsError = ListApplicationsErrors[keyof ListApplicationsErrors];

export type ListApplicationsResponses = {
    /**
     * The answer.
     */
    200: Array<ExtendedConductorApplication>;
};

export type ListApplicationsResponse = ListApplicationsResponses[keyof ListApplicationsResponses];

export type CreateApplicationData = {
    body: CreateOrUpdateApplicationRequest;
    path?: never;
    query?: never;
    url: '/applications';
};

export type CreateApplicationErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type CreateApplicationError = CreateApplicationErrors[keyof CreateApplicationErrors];

export type CreateApplicationResponses = {
    /**
     * The answer.
     */
    200: ExtendedConductorApplication;
};

export type CreateApplicationResponse = CreateApplicationResponses[keyof CreateApplicationResponses];

export type DeleteApplicationData = {
    body?: never;
    path: {
        /**
         * The id of the application.
         */
        id: string;
    };
    query?: never;
    url: '/applications/{id}';
};

export type DeleteApplicationErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteApplicationError = DeleteApplicationErrors[keyof DeleteApplicationErrors];

export type DeleteApplicationResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteApplicationResponse = DeleteApplicationResponses[keyof DeleteApplicationResponses];

export type GetApplicationData = {
    body?: never;
    path: {
        /**
         * The id of the application.
         */
        id: string;
    };
    query?: never;
    url: '/applications/{id}';
};

export type GetApplicationErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetApplicationError = GetApplicationErrors[keyof GetApplicationErrors];

export type GetApplicationResponses = {
    /**
     * The answer.
     */
    200: ExtendedConductorApplication;
};

export type GetApplicationResponse = GetApplicationResponses[keyof GetApplicationResponses];

export type UpdateApplicationData = {
    body: CreateOrUpdateApplicationRequest;
    path: {
        /**
         * The id of the application.
         */
        id: string;
    };
    query?: never;
    url: '/applications/{id}';
};

export type UpdateApplicationErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateApplicationError = UpdateApplicationErrors[keyof UpdateApplicationErrors];

export type UpdateApplicationResponses = {
    /**
     * The answer.
     */
    200: ExtendedConductorApplication;
};

export type UpdateApplicationResponse = UpdateApplicationResponses[keyof UpdateApplicationResponses];

export type GetAppByAccessKeyIdData = {
    body?: never;
    path: {
        /**
         * The id of the access key.
         */
        accessKeyId: string;
    };
    query?: never;
    url: '/applications/key/{accessKeyId}';
};

export type GetAppByAccessKeyIdErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetAppByAccessKeyIdError = GetAppByAccessKeyIdErrors[keyof GetAppByAccessKeyIdErrors];

export type GetAppByAccessKeyIdResponses = {
    /**
     * The answer.
     */
    200: ExtendedConductorApplication;
};

export type GetAppByAccessKeyIdResponse = GetAppByAccessKeyIdResponses[keyof GetAppByAccessKeyIdResponses];

export type GetAccessKeysData = {
    body?: never;
    path: {
        /**
         * The id of the application.
         */
        id: string;
    };
    query?: never;
    url: '/applications/{id}/accessKeys';
};

export type GetAccessKeysErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetAccessKeysError = GetAccessKeysErrors[keyof GetAccessKeysErrors];

export type GetAccessKeysResponses = {
    /**
     * The answer.
     */
    200: Array<AccessKeyInfo>;
};

export type GetAccessKeysResponse = GetAccessKeysResponses[keyof GetAccessKeysResponses];

export type CreateAccessKeyData = {
    body?: never;
    path: {
        /**
         * The id of the application.
         */
        id: string;
    };
    query?: never;
    url: '/applications/{id}/accessKeys';
};

export type CreateAccessKeyErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type CreateAccessKeyError = CreateAccessKeyErrors[keyof CreateAccessKeyErrors];

export type CreateAccessKeyResponses = {
    /**
     * The answer.
     */
    200: AccessKey;
};

export type CreateAccessKeyResponse = CreateAccessKeyResponses[keyof CreateAccessKeyResponses];

export type DeleteAccessKeyData = {
    body?: never;
    path: {
        /**
         * The id of the application.
         */
        applicationId: string;
        /**
         * The id of the access key.
         */
        keyId: string;
    };
    query?: never;
    url: '/applications/{applicationId}/accessKeys/{keyId}';
};

export type DeleteAccessKeyErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteAccessKeyError = DeleteAccessKeyErrors[keyof DeleteAccessKeyErrors];

export type DeleteAccessKeyResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteAccessKeyResponse = DeleteAccessKeyResponses[keyof DeleteAccessKeyResponses];

export type ToggleAccessKeyStatusData = {
    body?: never;
    path: {
        /**
         * The id of the application.
         */
        applicationId: string;
        /**
         * The id of the access key.
         */
        keyId: string;
    };
    query?: never;
    url: '/applications/{applicationId}/accessKeys/{keyId}/status';
};

export type ToggleAccessKeyStatusErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ToggleAccessKeyStatusError = ToggleAccessKeyStatusErrors[keyof ToggleAccessKeyStatusErrors];

export type ToggleAccessKeyStatusResponses = {
    /**
     * The answer.
     */
    200: AccessKeyInfo;
};

export type ToggleAccessKeyStatusResponse = ToggleAccessKeyStatusResponses[keyof ToggleAccessKeyStatusResponses];

export type RemoveRoleFromApplicationUserData = {
    body?: never;
    path: {
        /**
         * The id of the application.
         */
        applicationId: string;
        /**
         * The role; any name, so that old ones can be taken away.
         */
        role: string;
    };
    query?: never;
    url: '/applications/{applicationId}/roles/{role}';
};

export type RemoveRoleFromApplicationUserErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RemoveRoleFromApplicationUserError = RemoveRoleFromApplicationUserErrors[keyof RemoveRoleFromApplicationUserErrors];

export type RemoveRoleFromApplicationUserResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type RemoveRoleFromApplicationUserResponse = RemoveRoleFromApplicationUserResponses[keyof RemoveRoleFromApplicationUserResponses];

export type AddRoleToApplicationUserData = {
    body?: never;
    path: {
        /**
         * The id of the application.
         */
        applicationId: string;
        /**
         * The role.
         */
        role: ApplicationRole;
    };
    query?: never;
    url: '/applications/{applicationId}/roles/{role}';
};

export type AddRoleToApplicationUserErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type AddRoleToApplicationUserError = AddRoleToApplicationUserErrors[keyof AddRoleToApplicationUserErrors];

export type AddRoleToApplicationUserResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type AddRoleToApplicationUserResponse = AddRoleToApplicationUserResponses[keyof AddRoleToApplicationUserResponses];

export type DeleteTagForApplicationData = {
    body: Array<Tag>;
    path: {
        /**
         * The id of the application.
         */
        id: string;
    };
    query?: never;
    url: '/applications/{id}/tags';
};

export type DeleteTagForApplicationErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteTagForApplicationError = DeleteTagForApplicationErrors[keyof DeleteTagForApplicationErrors];

export type DeleteTagForApplicationResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteTagForApplicationResponse = DeleteTagForApplicationResponses[keyof DeleteTagForApplicationResponses];

export type GetTagsForApplicationData = {
    body?: never;
    path: {
        /**
         * The id of the application.
         */
        id: string;
    };
    query?: never;
    url: '/applications/{id}/tags';
};

export type GetTagsForApplicationErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTagsForApplicationError = GetTagsForApplicationErrors[keyof GetTagsForApplicationErrors];

export type GetTagsForApplicationResponses = {
    /**
     * The answer.
     */
    200: Array<Tag>;
};

export type GetTagsForApplicationResponse = GetTagsForApplicationResponses[keyof GetTagsForApplicationResponses];

export type PutTagForApplicationData = {
    body: Array<Tag>;
    path: {
        /**
         * The id of the application.
         */
        id: string;
    };
    query?: never;
    url: '/applications/{id}/tags';
};

export type PutTagForApplicationErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PutTagForApplicationError = PutTagForApplicationErrors[keyof PutTagForApplicationErrors];

export type PutTagForApplicationResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type PutTagForApplicationResponse = PutTagForApplicationResponses[keyof PutTagForApplicationResponses];

export type RemovePermissionsData = {
    body: AuthorizationRequest;
    path?: never;
    query?: never;
    url: '/auth/authorization';
};

export type RemovePermissionsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RemovePermissionsError = RemovePermissionsErrors[keyof RemovePermissionsErrors];

export type RemovePermissionsResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type RemovePermissionsResponse = RemovePermissionsResponses[keyof RemovePermissionsResponses];

export type GrantPermissionsData = {
    body: AuthorizationRequest;
    path?: never;
    query?: never;
    url: '/auth/authorization';
};

export type GrantPermissionsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GrantPermissionsError = GrantPermissionsErrors[keyof GrantPermissionsErrors];

export type GrantPermissionsResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type GrantPermissionsResponse = GrantPermissionsResponses[keyof GrantPermissionsResponses];

export type GetPermissionsData = {
    body?: never;
    path: {
        /**
         * The kind of thing.
         */
        type: TargetType;
        /**
         * The id or name of the thing.
         */
        id: string;
    };
    query?: never;
    url: '/auth/authorization/{type}/{id}';
};

export type GetPermissionsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetPermissionsError = GetPermissionsErrors[keyof GetPermissionsErrors];

export type GetPermissionsResponses = {
    /**
     * Who, by what they may do.
     */
    200: {
        [key: string]: Array<SubjectRef>;
    };
};

export type GetPermissionsResponse = GetPermissionsResponses[keyof GetPermissionsResponses];

export type ListUsersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Whether the users of applications are listed too.
         */
        apps?: boolean;
    };
    url: '/users';
};

export type ListUsersErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ListUsersError = ListUsersErrors[keyof ListUsersErrors];

export type ListUsersResponses = {
    /**
     * The answer.
     */
    200: Array<ExtendedConductorUser>;
};

export type ListUsersResponse = ListUsersResponses[keyof ListUsersResponses];

export type DeleteUserData = {
    body?: never;
    path: {
        /**
         * The id of the user, such as an e-mail address.
         */
        id: string;
    };
    query?: never;
    url: '/users/{id}';
};

export type DeleteUserErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteUserError = DeleteUserErrors[keyof DeleteUserErrors];

export type DeleteUserResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteUserResponse = DeleteUserResponses[keyof DeleteUserResponses];

export type GetUserData = {
    body?: never;
    path: {
        /**
         * The id of the user, such as an e-mail address.
         */
        id: string;
    };
    query?: never;
    url: '/users/{id}';
};

export type GetUserErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetUserError = GetUserErrors[keyof GetUserErrors];

export type GetUserResponses = {
    /**
     * The answer.
     */
    200: ExtendedConductorUser;
};

export type GetUserResponse = GetUserResponses[keyof GetUserResponses];

export type UpsertUserData = {
    body: UpsertUserRequest;
    path: {
        /**
         * The id of the user, such as an e-mail address.
         */
        id: string;
    };
    query?: never;
    url: '/users/{id}';
};

export type UpsertUserErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpsertUserError = UpsertUserErrors[keyof UpsertUserErrors];

export type UpsertUserResponses = {
    /**
     * The answer.
     */
    200: ExtendedConductorUser;
};

export type UpsertUserResponse = UpsertUserResponses[keyof UpsertUserResponses];

export type GetGrantedPermissionsForUserData = {
    body?: never;
    path: {
        /**
         * The id of the user, such as an e-mail address.
         */
        userId: string;
    };
    query?: never;
    url: '/users/{userId}/permissions';
};

export type GetGrantedPermissionsForUserErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetGrantedPermissionsForUserError = GetGrantedPermissionsForUserErrors[keyof GetGrantedPermissionsForUserErrors];

export type GetGrantedPermissionsForUserResponses = {
    /**
     * The answer.
     */
    200: GrantedAccessResponse;
};

export type GetGrantedPermissionsForUserResponse = GetGrantedPermissionsForUserResponses[keyof GetGrantedPermissionsForUserResponses];

export type CheckPermissionsData = {
    body?: never;
    path: {
        /**
         * The id of the user, such as an e-mail address.
         */
        userId: string;
    };
    query: {
        /**
         * The kind of thing, such as `WORKFLOW_DEF`.
         */
        type: string;
        /**
         * The id or name of the thing.
         */
        id: string;
    };
    url: '/users/{userId}/checkPermissions';
};

export type CheckPermissionsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type CheckPermissionsError = CheckPermissionsErrors[keyof CheckPermissionsErrors];

export type CheckPermissionsResponses = {
    /**
     * The answer by what may be done.
     */
    200: {
        [key: string]: unknown;
    };
};

export type CheckPermissionsResponse = CheckPermissionsResponses[keyof CheckPermissionsResponses];

export type ListGroupsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/groups';
};

export type ListGroupsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ListGroupsError = ListGroupsErrors[keyof ListGroupsErrors];

export type ListGroupsResponses = {
    /**
     * The answer.
     */
    200: Array<ExtendedGroup>;
};

export type ListGroupsResponse = ListGroupsResponses[keyof ListGroupsResponses];

export type DeleteGroupData = {
    body?: never;
    path: {
        /**
         * The id of the group.
         */
        id: string;
    };
    query?: never;
    url: '/groups/{id}';
};

export type DeleteGroupErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteGroupError = DeleteGroupErrors[keyof DeleteGroupErrors];

export type DeleteGroupResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteGroupResponse = DeleteGroupResponses[keyof DeleteGroupResponses];

export type GetGroupData = {
    body?: never;
    path: {
        /**
         * The id of the group.
         */
        id: string;
    };
    query?: never;
    url: '/groups/{id}';
};

export type GetGroupErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetGroupError = GetGroupErrors[keyof GetGroupErrors];

export type GetGroupResponses = {
    /**
     * The answer.
     */
    200: ExtendedGroup;
};

export type GetGroupResponse = GetGroupResponses[keyof GetGroupResponses];

export type UpsertGroupData = {
    body: UpsertGroupRequest;
    path: {
        /**
         * The id of the group.
         */
        id: string;
    };
    query?: never;
    url: '/groups/{id}';
};

export type UpsertGroupErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpsertGroupError = UpsertGroupErrors[keyof UpsertGroupErrors];

export type UpsertGroupResponses = {
    /**
     * The answer.
     */
    200: ExtendedGroup;
};

export type UpsertGroupResponse = UpsertGroupResponses[keyof UpsertGroupResponses];

export type GetUsersInGroupData = {
    body?: never;
    path: {
        /**
         * The id of the group.
         */
        id: string;
    };
    query?: never;
    url: '/groups/{id}/users';
};

export type GetUsersInGroupErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetUsersInGroupError = GetUsersInGroupErrors[keyof GetUsersInGroupErrors];

export type GetUsersInGroupResponses = {
    /**
     * The answer.
     */
    200: Array<ExtendedConductorUser>;
};

export type GetUsersInGroupResponse = GetUsersInGroupResponses[keyof GetUsersInGroupResponses];

export type GetGrantedPermissionsForGroupData = {
    body?: never;
    path: {
        /**
         * The id of the group.
         */
        groupId: string;
    };
    query?: never;
    url: '/groups/{groupId}/permissions';
};

export type GetGrantedPermissionsForGroupErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetGrantedPermissionsForGroupError = GetGrantedPermissionsForGroupErrors[keyof GetGrantedPermissionsForGroupErrors];

export type GetGrantedPermissionsForGroupResponses = {
    /**
     * The answer.
     */
    200: GrantedAccessResponse;
};

export type GetGrantedPermissionsForGroupResponse = GetGrantedPermissionsForGroupResponses[keyof GetGrantedPermissionsForGroupResponses];

export type RemoveUsersFromGroupData = {
    /**
     * Ids of users.
     */
    body: Array<string>;
    path: {
        /**
         * The id of the group.
         */
        groupId: string;
    };
    query?: never;
    url: '/groups/{groupId}/users';
};

export type RemoveUsersFromGroupErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RemoveUsersFromGroupError = RemoveUsersFromGroupErrors[keyof RemoveUsersFromGroupErrors];

export type RemoveUsersFromGroupResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type RemoveUsersFromGroupResponse = RemoveUsersFromGroupResponses[keyof RemoveUsersFromGroupResponses];

export type AddUsersToGroupData = {
    /**
     * Ids of users.
     */
    body: Array<string>;
    path: {
        /**
         * The id of the group.
         */
        groupId: string;
    };
    query?: never;
    url: '/groups/{groupId}/users';
};

export type AddUsersToGroupErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type AddUsersToGroupError = AddUsersToGroupErrors[keyof AddUsersToGroupErrors];

export type AddUsersToGroupResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type AddUsersToGroupResponse = AddUsersToGroupResponses[keyof AddUsersToGroupResponses];

export type RemoveUserFromGroupData = {
    body?: never;
    path: {
        /**
         * The id of the group.
         */
        groupId: string;
        /**
         * The id of the user.
         */
        userId: string;
    };
    query?: never;
    url: '/groups/{groupId}/users/{userId}';
};

export type RemoveUserFromGroupErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RemoveUserFromGroupError = RemoveUserFromGroupErrors[keyof RemoveUserFromGroupErrors];

export type RemoveUserFromGroupResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type RemoveUserFromGroupResponse = RemoveUserFromGroupResponses[keyof RemoveUserFromGroupResponses];

export type AddUserToGroupData = {
    body?: never;
    path: {
        /**
         * The id of the group.
         */
        groupId: string;
        /**
         * The id of the user.
         */
        userId: string;
    };
    query?: never;
    url: '/groups/{groupId}/users/{userId}';
};

export type AddUserToGroupErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type AddUserToGroupError = AddUserToGroupErrors[keyof AddUserToGroupErrors];

export type AddUserToGroupResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type AddUserToGroupResponse = AddUserToGroupResponses[keyof AddUserToGroupResponses];

export type SearchHumanTasksData = {
    body: HumanTaskSearch;
    path?: never;
    query?: never;
    url: '/human/tasks/search';
};

export type SearchHumanTasksErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SearchHumanTasksError = SearchHumanTasksErrors[keyof SearchHumanTasksErrors];

export type SearchHumanTasksResponses = {
    /**
     * The answer.
     */
    200: HumanTaskSearchResult;
};

export type SearchHumanTasksResponse = SearchHumanTasksResponses[keyof SearchHumanTasksResponses];

export type GetTaskDisplayNamesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Whose tasks.
         */
        searchType: HumanTaskSearchType;
    };
    url: '/human/tasks/getTaskDisplayNames';
};

export type GetTaskDisplayNamesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTaskDisplayNamesError = GetTaskDisplayNamesErrors[keyof GetTaskDisplayNamesErrors];

export type GetTaskDisplayNamesResponses = {
    /**
     * The answer.
     */
    200: Array<string>;
};

export type GetTaskDisplayNamesResponse = GetTaskDisplayNamesResponses[keyof GetTaskDisplayNamesResponses];

export type GetHumanTaskData = {
    body?: never;
    path: {
        /**
         * The id of the task.
         */
        taskId: string;
    };
    query?: {
        /**
         * Whether the form is sent too.
         */
        withTemplate?: boolean;
    };
    url: '/human/tasks/{taskId}';
};

export type GetHumanTaskErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetHumanTaskError = GetHumanTaskErrors[keyof GetHumanTaskErrors];

export type GetHumanTaskResponses = {
    /**
     * The answer.
     */
    200: HumanTaskEntry;
};

export type GetHumanTaskResponse = GetHumanTaskResponses[keyof GetHumanTaskResponses];

export type GetConductorTaskByIdData = {
    body?: never;
    path: {
        /**
         * The id of the task.
         */
        taskId: string;
    };
    query?: never;
    url: '/human/tasks/{taskId}/conductorTask';
};

export type GetConductorTaskByIdErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetConductorTaskByIdError = GetConductorTaskByIdErrors[keyof GetConductorTaskByIdErrors];

export type GetConductorTaskByIdResponses = {
    /**
     * The answer.
     */
    200: Task;
};

export type GetConductorTaskByIdResponse = GetConductorTaskByIdResponses[keyof GetConductorTaskByIdResponses];

export type ClaimTaskData = {
    body?: never;
    path: {
        /**
         * The id of the task.
         */
        taskId: string;
    };
    query?: {
        /**
         * Whether the task may be taken from whom it is assigned to.
         */
        overrideAssignment?: boolean;
        /**
         * Whether the form is sent too.
         */
        withTemplate?: boolean;
    };
    url: '/human/tasks/{taskId}/claim';
};

export type ClaimTaskErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ClaimTaskError = ClaimTaskErrors[keyof ClaimTaskErrors];

export type ClaimTaskResponses = {
    /**
     * The answer.
     */
    200: HumanTaskEntry;
};

export type ClaimTaskResponse = ClaimTaskResponses[keyof ClaimTaskResponses];

export type AssignAndClaimData = {
    body?: never;
    path: {
        /**
         * The id of the task.
         */
        taskId: string;
        /**
         * Your own id of the person.
         */
        userId: string;
    };
    query?: {
        /**
         * Whether the task may be taken from whom it is assigned to.
         */
        overrideAssignment?: boolean;
        /**
         * Whether the form is sent too.
         */
        withTemplate?: boolean;
    };
    url: '/human/tasks/{taskId}/externalUser/{userId}';
};

export type AssignAndClaimErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type AssignAndClaimError = AssignAndClaimErrors[keyof AssignAndClaimErrors];

export type AssignAndClaimResponses = {
    /**
     * The answer.
     */
    200: HumanTaskEntry;
};

export type AssignAndClaimResponse = AssignAndClaimResponses[keyof AssignAndClaimResponses];

export type ReleaseTaskData = {
    body?: never;
    path: {
        /**
         * The id of the task.
         */
        taskId: string;
    };
    query?: never;
    url: '/human/tasks/{taskId}/release';
};

export type ReleaseTaskErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ReleaseTaskError = ReleaseTaskErrors[keyof ReleaseTaskErrors];

export type ReleaseTaskResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type ReleaseTaskResponse = ReleaseTaskResponses[keyof ReleaseTaskResponses];

export type ReassignTaskData = {
    body: Array<HumanTaskAssignment>;
    path: {
        /**
         * The id of the task.
         */
        taskId: string;
    };
    query?: never;
    url: '/human/tasks/{taskId}/reassign';
};

export type ReassignTaskErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ReassignTaskError = ReassignTaskErrors[keyof ReassignTaskErrors];

export type ReassignTaskResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type ReassignTaskResponse = ReassignTaskResponses[keyof ReassignTaskResponses];

export type SkipTaskData = {
    body?: never;
    path: {
        /**
         * The id of the task.
         */
        taskId: string;
    };
    query?: {
        /**
         * Why, for people.
         */
        reason?: string;
    };
    url: '/human/tasks/{taskId}/skip';
};

export type SkipTaskErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SkipTaskError = SkipTaskErrors[keyof SkipTaskErrors];

export type SkipTaskResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type SkipTaskResponse = SkipTaskResponses[keyof SkipTaskResponses];

export type UpdateTaskOutputData = {
    /**
     * The output.
     */
    body: {
        [key: string]: unknown;
    };
    path: {
        /**
         * The id of the task.
         */
        taskId: string;
    };
    query?: {
        /**
         * Whether the task is completed.
         */
        complete?: boolean;
    };
    url: '/human/tasks/{taskId}/update';
};

export type UpdateTaskOutputErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateTaskOutputError = UpdateTaskOutputErrors[keyof UpdateTaskOutputErrors];

export type UpdateTaskOutputResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type UpdateTaskOutputResponse = UpdateTaskOutputResponses[keyof UpdateTaskOutputResponses];

export type UpdateTaskOutputByRefData = {
    /**
     * The output.
     */
    body: {
        [key: string]: unknown;
    };
    path?: never;
    query: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The reference name of the step.
         */
        taskRefName: string;
        /**
         * Whether the task is completed.
         */
        complete?: boolean;
        /**
         * Which round of a loop.
         */
        iteration?: Array<number>;
    };
    url: '/human/tasks/update/taskRef';
};

export type UpdateTaskOutputByRefErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateTaskOutputByRefError = UpdateTaskOutputByRefErrors[keyof UpdateTaskOutputByRefErrors];

export type UpdateTaskOutputByRefResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type UpdateTaskOutputByRefResponse = UpdateTaskOutputByRefResponses[keyof UpdateTaskOutputByRefResponses];

export type DeleteTasksFromHumanTaskRecordsData = {
    /**
     * Ids of tasks.
     */
    body: Array<string>;
    path?: never;
    query?: never;
    url: '/human/tasks/delete';
};

export type DeleteTasksFromHumanTaskRecordsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteTasksFromHumanTaskRecordsError = DeleteTasksFromHumanTaskRecordsErrors[keyof DeleteTasksFromHumanTaskRecordsErrors];

export type DeleteTasksFromHumanTaskRecordsResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteTasksFromHumanTaskRecordsResponse = DeleteTasksFromHumanTaskRecordsResponses[keyof DeleteTasksFromHumanTaskRecordsResponses];

export type DeleteTaskFromHumanTaskRecordsData = {
    body?: never;
    path: {
        /**
         * The id of the task.
         */
        taskId: string;
    };
    query?: never;
    url: '/human/tasks/delete/{taskId}';
};

export type DeleteTaskFromHumanTaskRecordsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteTaskFromHumanTaskRecordsError = DeleteTaskFromHumanTaskRecordsErrors[keyof DeleteTaskFromHumanTaskRecordsErrors];

export type DeleteTaskFromHumanTaskRecordsResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteTaskFromHumanTaskRecordsResponse = DeleteTaskFromHumanTaskRecordsResponses[keyof DeleteTaskFromHumanTaskRecordsResponses];

export type BackPopulateFullTextIndexData = {
    body?: never;
    path?: never;
    query: {
        /**
         * How many; the parameter really has this name.
         */
        100: number;
    };
    url: '/human/tasks/backPopulateFullTextIndex';
};

export type BackPopulateFullTextIndexErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type BackPopulateFullTextIndexError = BackPopulateFullTextIndexErrors[keyof BackPopulateFullTextIndexErrors];

export type BackPopulateFullTextIndexResponses = {
    /**
     * What was done.
     */
    200: {
        [key: string]: unknown;
    };
};

export type BackPopulateFullTextIndexResponse = BackPopulateFullTextIndexResponses[keyof BackPopulateFullTextIndexResponses];

export type GetAllTemplatesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only forms of this name.
         */
        name?: string;
        /**
         * Only this version.
         */
        version?: number;
    };
    url: '/human/template';
};

export type GetAllTemplatesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetAllTemplatesError = GetAllTemplatesErrors[keyof GetAllTemplatesErrors];

export type GetAllTemplatesResponses = {
    /**
     * The answer.
     */
    200: Array<HumanTaskTemplate>;
};

export type GetAllTemplatesResponse = GetAllTemplatesResponses[keyof GetAllTemplatesResponses];

export type SaveTemplateData = {
    body: HumanTaskTemplate;
    path?: never;
    query?: {
        /**
         * Whether it becomes the next version.
         */
        newVersion?: boolean;
    };
    url: '/human/template';
};

export type SaveTemplateErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SaveTemplateError = SaveTemplateErrors[keyof SaveTemplateErrors];

export type SaveTemplateResponses = {
    /**
     * The answer.
     */
    200: HumanTaskTemplate;
};

export type SaveTemplateResponse = SaveTemplateResponses[keyof SaveTemplateResponses];

export type SaveTemplatesData = {
    body: Array<HumanTaskTemplate>;
    path?: never;
    query?: {
        /**
         * Whether it becomes the next version.
         */
        newVersion?: boolean;
    };
    url: '/human/template/bulk';
};

export type SaveTemplatesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SaveTemplatesError = SaveTemplatesErrors[keyof SaveTemplatesErrors];

export type SaveTemplatesResponses = {
    /**
     * The answer.
     */
    200: Array<HumanTaskTemplate>;
};

export type SaveTemplatesResponse = SaveTemplatesResponses[keyof SaveTemplatesResponses];

export type GetTemplateByTaskIdData = {
    body?: never;
    path: {
        /**
         * The id of the human task.
         */
        humanTaskId: string;
    };
    query?: never;
    url: '/human/template/{humanTaskId}';
};

export type GetTemplateByTaskIdErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTemplateByTaskIdError = GetTemplateByTaskIdErrors[keyof GetTemplateByTaskIdErrors];

export type GetTemplateByTaskIdResponses = {
    /**
     * The answer.
     */
    200: HumanTaskTemplate;
};

export type GetTemplateByTaskIdResponse = GetTemplateByTaskIdResponses[keyof GetTemplateByTaskIdResponses];

export type DeleteTemplateByNameData = {
    body?: never;
    path: {
        /**
         * The name of the form.
         */
        name: string;
    };
    query?: never;
    url: '/human/template/{name}';
};

export type DeleteTemplateByNameErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteTemplateByNameError = DeleteTemplateByNameErrors[keyof DeleteTemplateByNameErrors];

export type DeleteTemplateByNameResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteTemplateByNameResponse = DeleteTemplateByNameResponses[keyof DeleteTemplateByNameResponses];

export type DeleteTemplateByNameAndVersionData = {
    body?: never;
    path: {
        /**
         * The name of the form.
         */
        name: string;
        /**
         * The version of the form.
         */
        version: number;
    };
    query?: never;
    url: '/human/template/{name}/{version}';
};

export type DeleteTemplateByNameAndVersionErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteTemplateByNameAndVersionError = DeleteTemplateByNameAndVersionErrors[keyof DeleteTemplateByNameAndVersionErrors];

export type DeleteTemplateByNameAndVersionResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteTemplateByNameAndVersionResponse = DeleteTemplateByNameAndVersionResponses[keyof DeleteTemplateByNameAndVersionResponses];

export type GetTemplateByNameAndVersionData = {
    body?: never;
    path: {
        /**
         * The name of the form.
         */
        name: string;
        /**
         * The version of the form.
         */
        version: number;
    };
    query?: never;
    url: '/human/template/{name}/{version}';
};

export type GetTemplateByNameAndVersionErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTemplateByNameAndVersionError = GetTemplateByNameAndVersionErrors[keyof GetTemplateByNameAndVersionErrors];

export type GetTemplateByNameAndVersionResponses = {
    /**
     * The answer.
     */
    200: HumanTaskTemplate;
};

export type GetTemplateByNameAndVersionResponse = GetTemplateByNameAndVersionResponses[keyof GetTemplateByNameAndVersionResponses];

export type DeleteTagForUserFormTemplateData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the form.
         */
        name: string;
    };
    query?: never;
    url: '/human/template/{name}/tags';
};

export type DeleteTagForUserFormTemplateErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteTagForUserFormTemplateError = DeleteTagForUserFormTemplateErrors[keyof DeleteTagForUserFormTemplateErrors];

export type DeleteTagForUserFormTemplateResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteTagForUserFormTemplateResponse = DeleteTagForUserFormTemplateResponses[keyof DeleteTagForUserFormTemplateResponses];

export type GetTagsForUserFormTemplateData = {
    body?: never;
    path: {
        /**
         * The name of the form.
         */
        name: string;
    };
    query?: never;
    url: '/human/template/{name}/tags';
};

export type GetTagsForUserFormTemplateErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTagsForUserFormTemplateError = GetTagsForUserFormTemplateErrors[keyof GetTagsForUserFormTemplateErrors];

export type GetTagsForUserFormTemplateResponses = {
    /**
     * The answer.
     */
    200: Array<Tag>;
};

export type GetTagsForUserFormTemplateResponse = GetTagsForUserFormTemplateResponses[keyof GetTagsForUserFormTemplateResponses];

export type PutTagForUserFormTemplateData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the form.
         */
        name: string;
    };
    query?: never;
    url: '/human/template/{name}/tags';
};

export type PutTagForUserFormTemplateErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PutTagForUserFormTemplateError = PutTagForUserFormTemplateErrors[keyof PutTagForUserFormTemplateErrors];

export type PutTagForUserFormTemplateResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type PutTagForUserFormTemplateResponse = PutTagForUserFormTemplateResponses[keyof PutTagForUserFormTemplateResponses];

export type GetAllIntegrationsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only integrations of this kind, such as `AI_MODEL`.
         */
        category?: string;
        /**
         * Whether those that are turned off are left out.
         */
        activeOnly?: boolean;
    };
    url: '/integrations/';
};

export type GetAllIntegrationsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetAllIntegrationsError = GetAllIntegrationsErrors[keyof GetAllIntegrationsErrors];

export type GetAllIntegrationsResponses = {
    /**
     * The answer.
     */
    200: Array<Integration>;
};

export type GetAllIntegrationsResponse = GetAllIntegrationsResponses[keyof GetAllIntegrationsResponses];

export type SaveAllIntegrationsData = {
    body: Array<Integration>;
    path?: never;
    query?: never;
    url: '/integrations/';
};

export type SaveAllIntegrationsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SaveAllIntegrationsError = SaveAllIntegrationsErrors[keyof SaveAllIntegrationsErrors];

export type SaveAllIntegrationsResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type SaveAllIntegrationsResponse = SaveAllIntegrationsResponses[keyof SaveAllIntegrationsResponses];

export type GetProvidersAndIntegrationsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only providers of this type.
         */
        type?: string;
        /**
         * Whether those that are turned off are left out.
         */
        activeOnly?: boolean;
    };
    url: '/integrations/all';
};

export type GetProvidersAndIntegrationsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetProvidersAndIntegrationsError = GetProvidersAndIntegrationsErrors[keyof GetProvidersAndIntegrationsErrors];

export type GetProvidersAndIntegrationsResponses = {
    /**
     * The answer.
     */
    200: Array<string>;
};

export type GetProvidersAndIntegrationsResponse = GetProvidersAndIntegrationsResponses[keyof GetProvidersAndIntegrationsResponses];

export type GetIntegrationProviderDefsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/integrations/def';
};

export type GetIntegrationProviderDefsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetIntegrationProviderDefsError = GetIntegrationProviderDefsErrors[keyof GetIntegrationProviderDefsErrors];

export type GetIntegrationProviderDefsResponses = {
    /**
     * The answer.
     */
    200: Array<IntegrationDef>;
};

export type GetIntegrationProviderDefsResponse = GetIntegrationProviderDefsResponses[keyof GetIntegrationProviderDefsResponses];

export type RegisterIntegrationData = {
    body: Array<IntegrationDef>;
    path?: never;
    query?: never;
    url: '/integrations/def/register';
};

export type RegisterIntegrationErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RegisterIntegrationError = RegisterIntegrationErrors[keyof RegisterIntegrationErrors];

export type RegisterIntegrationResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type RegisterIntegrationResponse = RegisterIntegrationResponses[keyof RegisterIntegrationResponses];

export type GetIntegrationDefData = {
    body?: never;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
    };
    query?: never;
    url: '/integrations/def/{name}';
};

export type GetIntegrationDefErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetIntegrationDefError = GetIntegrationDefErrors[keyof GetIntegrationDefErrors];

export type GetIntegrationDefResponses = {
    /**
     * The answer.
     */
    200: IntegrationDef;
};

export type GetIntegrationDefResponse = GetIntegrationDefResponses[keyof GetIntegrationDefResponses];

export type GetIntegrationProvidersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only integrations of this kind, such as `AI_MODEL`.
         */
        category?: string;
        /**
         * Whether those that are turned off are left out.
         */
        activeOnly?: boolean;
    };
    url: '/integrations/provider';
};

export type GetIntegrationProvidersErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetIntegrationProvidersError = GetIntegrationProvidersErrors[keyof GetIntegrationProvidersErrors];

export type GetIntegrationProvidersResponses = {
    /**
     * The answer.
     */
    200: Array<Integration>;
};

export type GetIntegrationProvidersResponse = GetIntegrationProvidersResponses[keyof GetIntegrationProvidersResponses];

export type DeleteIntegrationProviderData = {
    body?: never;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
    };
    query?: never;
    url: '/integrations/provider/{name}';
};

export type DeleteIntegrationProviderErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteIntegrationProviderError = DeleteIntegrationProviderErrors[keyof DeleteIntegrationProviderErrors];

export type DeleteIntegrationProviderResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteIntegrationProviderResponse = DeleteIntegrationProviderResponses[keyof DeleteIntegrationProviderResponses];

export type GetIntegrationProviderData = {
    body?: never;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
    };
    query?: never;
    url: '/integrations/provider/{name}';
};

export type GetIntegrationProviderErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetIntegrationProviderError = GetIntegrationProviderErrors[keyof GetIntegrationProviderErrors];

export type GetIntegrationProviderResponses = {
    /**
     * The answer.
     */
    200: Integration;
};

export type GetIntegrationProviderResponse = GetIntegrationProviderResponses[keyof GetIntegrationProviderResponses];

export type SaveIntegrationProviderData = {
    body: IntegrationUpdate;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
    };
    query?: never;
    url: '/integrations/provider/{name}';
};

export type SaveIntegrationProviderErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SaveIntegrationProviderError = SaveIntegrationProviderErrors[keyof SaveIntegrationProviderErrors];

export type SaveIntegrationProviderResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type SaveIntegrationProviderResponse = SaveIntegrationProviderResponses[keyof SaveIntegrationProviderResponses];

export type DeleteTagForIntegrationProviderData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
    };
    query?: never;
    url: '/integrations/provider/{name}/tags';
};

export type DeleteTagForIntegrationProviderErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteTagForIntegrationProviderError = DeleteTagForIntegrationProviderErrors[keyof DeleteTagForIntegrationProviderErrors];

export type DeleteTagForIntegrationProviderResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteTagForIntegrationProviderResponse = DeleteTagForIntegrationProviderResponses[keyof DeleteTagForIntegrationProviderResponses];

export type GetTagsForIntegrationProviderData = {
    body?: never;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
    };
    query?: never;
    url: '/integrations/provider/{name}/tags';
};

export type GetTagsForIntegrationProviderErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTagsForIntegrationProviderError = GetTagsForIntegrationProviderErrors[keyof GetTagsForIntegrationProviderErrors];

export type GetTagsForIntegrationProviderResponses = {
    /**
     * The answer.
     */
    200: Array<Tag>;
};

export type GetTagsForIntegrationProviderResponse = GetTagsForIntegrationProviderResponses[keyof GetTagsForIntegrationProviderResponses];

export type PutTagForIntegrationProviderData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
    };
    query?: never;
    url: '/integrations/provider/{name}/tags';
};

export type PutTagForIntegrationProviderErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PutTagForIntegrationProviderError = PutTagForIntegrationProviderErrors[keyof PutTagForIntegrationProviderErrors];

export type PutTagForIntegrationProviderResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type PutTagForIntegrationProviderResponse = PutTagForIntegrationProviderResponses[keyof PutTagForIntegrationProviderResponses];

export type GetIntegrationApisData = {
    body?: never;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
    };
    query?: {
        /**
         * Whether those that are turned off are left out.
         */
        activeOnly?: boolean;
    };
    url: '/integrations/provider/{name}/integration';
};

export type GetIntegrationApisErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetIntegrationApisError = GetIntegrationApisErrors[keyof GetIntegrationApisErrors];

export type GetIntegrationApisResponses = {
    /**
     * The answer.
     */
    200: Array<IntegrationApi>;
};

export type GetIntegrationApisResponse = GetIntegrationApisResponses[keyof GetIntegrationApisResponses];

export type GetIntegrationAvailableApisData = {
    body?: never;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
    };
    query?: never;
    url: '/integrations/provider/{name}/integration/all';
};

export type GetIntegrationAvailableApisErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetIntegrationAvailableApisError = GetIntegrationAvailableApisErrors[keyof GetIntegrationAvailableApisErrors];

export type GetIntegrationAvailableApisResponses = {
    /**
     * The answer.
     */
    200: Array<string>;
};

export type GetIntegrationAvailableApisResponse = GetIntegrationAvailableApisResponses[keyof GetIntegrationAvailableApisResponses];

export type DeleteIntegrationApiData = {
    body?: never;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
        /**
         * The name of the integration.
         */
        integration_name: string;
    };
    query?: never;
    url: '/integrations/provider/{name}/integration/{integration_name}';
};

export type DeleteIntegrationApiErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteIntegrationApiError = DeleteIntegrationApiErrors[keyof DeleteIntegrationApiErrors];

export type DeleteIntegrationApiResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteIntegrationApiResponse = DeleteIntegrationApiResponses[keyof DeleteIntegrationApiResponses];

export type GetIntegrationApiData = {
    body?: never;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
        /**
         * The name of the integration.
         */
        integration_name: string;
    };
    query?: never;
    url: '/integrations/provider/{name}/integration/{integration_name}';
};

export type GetIntegrationApiErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetIntegrationApiError = GetIntegrationApiErrors[keyof GetIntegrationApiErrors];

export type GetIntegrationApiResponses = {
    /**
     * The answer.
     */
    200: IntegrationApi;
};

export type GetIntegrationApiResponse = GetIntegrationApiResponses[keyof GetIntegrationApiResponses];

export type SaveIntegrationApiData = {
    body: ExtendedIntegrationApiUpdate;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
        /**
         * The name of the integration.
         */
        integration_name: string;
    };
    query?: never;
    url: '/integrations/provider/{name}/integration/{integration_name}';
};

export type SaveIntegrationApiErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SaveIntegrationApiError = SaveIntegrationApiErrors[keyof SaveIntegrationApiErrors];

export type SaveIntegrationApiResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type SaveIntegrationApiResponse = SaveIntegrationApiResponses[keyof SaveIntegrationApiResponses];

export type DeleteTagForIntegrationData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
        /**
         * The name of the integration.
         */
        integration_name: string;
    };
    query?: never;
    url: '/integrations/provider/{name}/integration/{integration_name}/tags';
};

export type DeleteTagForIntegrationErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteTagForIntegrationError = DeleteTagForIntegrationErrors[keyof DeleteTagForIntegrationErrors];

export type DeleteTagForIntegrationResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteTagForIntegrationResponse = DeleteTagForIntegrationResponses[keyof DeleteTagForIntegrationResponses];

export type GetTagsForIntegrationData = {
    body?: never;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
        /**
         * The name of the integration.
         */
        integration_name: string;
    };
    query?: never;
    url: '/integrations/provider/{name}/integration/{integration_name}/tags';
};

export type GetTagsForIntegrationErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTagsForIntegrationError = GetTagsForIntegrationErrors[keyof GetTagsForIntegrationErrors];

export type GetTagsForIntegrationResponses = {
    /**
     * The answer.
     */
    200: Array<Tag>;
};

export type GetTagsForIntegrationResponse = GetTagsForIntegrationResponses[keyof GetTagsForIntegrationResponses];

export type PutTagForIntegrationData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
        /**
         * The name of the integration.
         */
        integration_name: string;
    };
    query?: never;
    url: '/integrations/provider/{name}/integration/{integration_name}/tags';
};

export type PutTagForIntegrationErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PutTagForIntegrationError = PutTagForIntegrationErrors[keyof PutTagForIntegrationErrors];

export type PutTagForIntegrationResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type PutTagForIntegrationResponse = PutTagForIntegrationResponses[keyof PutTagForIntegrationResponses];

export type GetPromptsWithIntegrationData = {
    body?: never;
    path: {
        /**
         * The name of the provider.
         */
        integration_provider: string;
        /**
         * The name of the integration.
         */
        integration_name: string;
    };
    query?: never;
    url: '/integrations/provider/{integration_provider}/integration/{integration_name}/prompt';
};

export type GetPromptsWithIntegrationErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetPromptsWithIntegrationError = GetPromptsWithIntegrationErrors[keyof GetPromptsWithIntegrationErrors];

export type GetPromptsWithIntegrationResponses = {
    /**
     * The answer.
     */
    200: Array<MessageTemplate>;
};

export type GetPromptsWithIntegrationResponse = GetPromptsWithIntegrationResponses[keyof GetPromptsWithIntegrationResponses];

export type AssociatePromptWithIntegrationData = {
    body?: never;
    path: {
        /**
         * The name of the provider.
         */
        integration_provider: string;
        /**
         * The name of the integration.
         */
        integration_name: string;
        /**
         * The name of the prompt.
         */
        prompt_name: string;
    };
    query?: never;
    url: '/integrations/provider/{integration_provider}/integration/{integration_name}/prompt/{prompt_name}';
};

export type AssociatePromptWithIntegrationErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type AssociatePromptWithIntegrationError = AssociatePromptWithIntegrationErrors[keyof AssociatePromptWithIntegrationErrors];

export type AssociatePromptWithIntegrationResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type AssociatePromptWithIntegrationResponse = AssociatePromptWithIntegrationResponses[keyof AssociatePromptWithIntegrationResponses];

export type GetTokenLimitData = {
    body?: never;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
    };
    query?: never;
    url: '/integrations/llm/{name}/token';
};

export type GetTokenLimitErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTokenLimitError = GetTokenLimitErrors[keyof GetTokenLimitErrors];

export type GetTokenLimitResponses = {
    /**
     * The answer.
     */
    200: TokenLimit;
};

export type GetTokenLimitResponse = GetTokenLimitResponses[keyof GetTokenLimitResponses];

export type UpdateTokenLimitData = {
    body: TokenLimit;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
    };
    query?: never;
    url: '/integrations/llm/{name}/token';
};

export type UpdateTokenLimitErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateTokenLimitError = UpdateTokenLimitErrors[keyof UpdateTokenLimitErrors];

export type UpdateTokenLimitResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type UpdateTokenLimitResponse = UpdateTokenLimitResponses[keyof UpdateTokenLimitResponses];

export type GetTokenUsageData = {
    body?: never;
    path: {
        /**
         * The name of the provider.
         */
        name: string;
    };
    query?: {
        /**
         * Only this model.
         */
        model?: string;
        /**
         * How many days to look back.
         */
        lookUpWindow?: number;
    };
    url: '/integrations/llm/{name}/token/history';
};

export type GetTokenUsageErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTokenUsageError = GetTokenUsageErrors[keyof GetTokenUsageErrors];

export type GetTokenUsageResponses = {
    /**
     * The answer.
     */
    200: Array<TokenUsageLog>;
};

export type GetTokenUsageResponse = GetTokenUsageResponses[keyof GetTokenUsageResponses];

export type RecordEventStatsData = {
    body: Array<EventLog>;
    path: {
        /**
         * The kind of events.
         */
        type: string;
    };
    query?: never;
    url: '/integrations/eventStats/{type}';
};

export type RecordEventStatsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RecordEventStatsError = RecordEventStatsErrors[keyof RecordEventStatsErrors];

export type RecordEventStatsResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type RecordEventStatsResponse = RecordEventStatsResponses[keyof RecordEventStatsResponses];

export type GetMessageTemplatesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/prompts';
};

export type GetMessageTemplatesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetMessageTemplatesError = GetMessageTemplatesErrors[keyof GetMessageTemplatesErrors];

export type GetMessageTemplatesResponses = {
    /**
     * The answer.
     */
    200: Array<MessageTemplate>;
};

export type GetMessageTemplatesResponse = GetMessageTemplatesResponses[keyof GetMessageTemplatesResponses];

export type CreateMessageTemplatesData = {
    body: Array<MessageTemplate>;
    path?: never;
    query?: never;
    url: '/prompts/';
};

export type CreateMessageTemplatesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type CreateMessageTemplatesError = CreateMessageTemplatesErrors[keyof CreateMessageTemplatesErrors];

export type CreateMessageTemplatesResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type CreateMessageTemplatesResponse = CreateMessageTemplatesResponses[keyof CreateMessageTemplatesResponses];

export type DeleteMessageTemplateData = {
    body?: never;
    path: {
        /**
         * The name of the prompt.
         */
        name: string;
    };
    query?: never;
    url: '/prompts/{name}';
};

export type DeleteMessageTemplateErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteMessageTemplateError = DeleteMessageTemplateErrors[keyof DeleteMessageTemplateErrors];

export type DeleteMessageTemplateResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteMessageTemplateResponse = DeleteMessageTemplateResponses[keyof DeleteMessageTemplateResponses];

export type GetMessageTemplateData = {
    body?: never;
    path: {
        /**
         * The name of the prompt.
         */
        name: string;
    };
    query?: {
        /**
         * The version; the latest when left out.
         */
        version?: number;
    };
    url: '/prompts/{name}';
};

export type GetMessageTemplateErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetMessageTemplateError = GetMessageTemplateErrors[keyof GetMessageTemplateErrors];

export type GetMessageTemplateResponses = {
    /**
     * The answer.
     */
    200: MessageTemplate;
};

export type GetMessageTemplateResponse = GetMessageTemplateResponses[keyof GetMessageTemplateResponses];

export type SaveMessageTemplateData = {
    /**
     * The text of the prompt.
     */
    body: string;
    path: {
        /**
         * The name of the prompt.
         */
        name: string;
    };
    query: {
        /**
         * What the prompt is for.
         */
        description: string;
        /**
         * The models it may use, as `provider:model`.
         */
        models?: Array<string>;
        /**
         * The version.
         */
        version?: number;
        /**
         * Whether it becomes the next version.
         */
        autoIncrement?: boolean;
    };
    url: '/prompts/{name}';
};

export type SaveMessageTemplateErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SaveMessageTemplateError = SaveMessageTemplateErrors[keyof SaveMessageTemplateErrors];

export type SaveMessageTemplateResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type SaveMessageTemplateResponse = SaveMessageTemplateResponses[keyof SaveMessageTemplateResponses];

export type UpdateMessageTemplateData = {
    /**
     * The text of the prompt.
     */
    body: string;
    path: {
        /**
         * The name of the prompt.
         */
        name: string;
    };
    query: {
        /**
         * What the prompt is for.
         */
        description: string;
        /**
         * The models it may use, as `provider:model`.
         */
        models?: Array<string>;
        /**
         * The version.
         */
        version?: number;
    };
    url: '/prompts/{name}';
};

export type UpdateMessageTemplateErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateMessageTemplateError = UpdateMessageTemplateErrors[keyof UpdateMessageTemplateErrors];

export type UpdateMessageTemplateResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type UpdateMessageTemplateResponse = UpdateMessageTemplateResponses[keyof UpdateMessageTemplateResponses];

export type GetMessageTemplateVersionsData = {
    body?: never;
    path: {
        /**
         * The name of the prompt.
         */
        name: string;
    };
    query?: never;
    url: '/prompts/{name}/versions';
};

export type GetMessageTemplateVersionsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetMessageTemplateVersionsError = GetMessageTemplateVersionsErrors[keyof GetMessageTemplateVersionsErrors];

export type GetMessageTemplateVersionsResponses = {
    /**
     * The answer.
     */
    200: Array<MessageTemplate>;
};

export type GetMessageTemplateVersionsResponse = GetMessageTemplateVersionsResponses[keyof GetMessageTemplateVersionsResponses];

export type DeleteMessageTemplateVersionData = {
    body?: never;
    path: {
        /**
         * The name of the prompt.
         */
        name: string;
        /**
         * The version of the prompt.
         */
        version: number;
    };
    query?: never;
    url: '/prompts/{name}/versions/{version}';
};

export type DeleteMessageTemplateVersionErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteMessageTemplateVersionError = DeleteMessageTemplateVersionErrors[keyof DeleteMessageTemplateVersionErrors];

export type DeleteMessageTemplateVersionResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteMessageTemplateVersionResponse = DeleteMessageTemplateVersionResponses[keyof DeleteMessageTemplateVersionResponses];

export type DeleteTagForPromptTemplateData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the prompt.
         */
        name: string;
    };
    query?: never;
    url: '/prompts/{name}/tags';
};

export type DeleteTagForPromptTemplateErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteTagForPromptTemplateError = DeleteTagForPromptTemplateErrors[keyof DeleteTagForPromptTemplateErrors];

export type DeleteTagForPromptTemplateResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteTagForPromptTemplateResponse = DeleteTagForPromptTemplateResponses[keyof DeleteTagForPromptTemplateResponses];

export type GetTagsForPromptTemplateData = {
    body?: never;
    path: {
        /**
         * The name of the prompt.
         */
        name: string;
    };
    query?: never;
    url: '/prompts/{name}/tags';
};

export type GetTagsForPromptTemplateErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTagsForPromptTemplateError = GetTagsForPromptTemplateErrors[keyof GetTagsForPromptTemplateErrors];

export type GetTagsForPromptTemplateResponses = {
    /**
     * The answer.
     */
    200: Array<Tag>;
};

export type GetTagsForPromptTemplateResponse = GetTagsForPromptTemplateResponses[keyof GetTagsForPromptTemplateResponses];

export type PutTagForPromptTemplateData = {
    body: Array<Tag>;
    path: {
        /**
         * The name of the prompt.
         */
        name: string;
    };
    query?: never;
    url: '/prompts/{name}/tags';
};

export type PutTagForPromptTemplateErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PutTagForPromptTemplateError = PutTagForPromptTemplateErrors[keyof PutTagForPromptTemplateErrors];

export type PutTagForPromptTemplateResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type PutTagForPromptTemplateResponse = PutTagForPromptTemplateResponses[keyof PutTagForPromptTemplateResponses];

export type TestMessageTemplateData = {
    body: PromptTemplateTestRequest;
    path?: never;
    query?: never;
    url: '/prompts/test';
};

export type TestMessageTemplateErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type TestMessageTemplateError = TestMessageTemplateErrors[keyof TestMessageTemplateErrors];

export type TestMessageTemplateResponses = {
    /**
     * The words of the model.
     */
    200: string;
};

export type TestMessageTemplateResponse = TestMessageTemplateResponses[keyof TestMessageTemplateResponses];

export type GetRegisteredServicesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/registry/service';
};

export type GetRegisteredServicesErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetRegisteredServicesError = GetRegisteredServicesErrors[keyof GetRegisteredServicesErrors];

export type GetRegisteredServicesResponses = {
    /**
     * The answer.
     */
    200: Array<ServiceRegistry>;
};

export type GetRegisteredServicesResponse = GetRegisteredServicesResponses[keyof GetRegisteredServicesResponses];

export type AddOrUpdateServiceData = {
    body: ServiceRegistry;
    path?: never;
    query?: never;
    url: '/registry/service';
};

export type AddOrUpdateServiceErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type AddOrUpdateServiceError = AddOrUpdateServiceErrors[keyof AddOrUpdateServiceErrors];

export type AddOrUpdateServiceResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type AddOrUpdateServiceResponse = AddOrUpdateServiceResponses[keyof AddOrUpdateServiceResponses];

export type RemoveServiceData = {
    body?: never;
    path: {
        /**
         * The name of the service.
         */
        name: string;
    };
    query?: never;
    url: '/registry/service/{name}';
};

export type RemoveServiceErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RemoveServiceError = RemoveServiceErrors[keyof RemoveServiceErrors];

export type RemoveServiceResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type RemoveServiceResponse = RemoveServiceResponses[keyof RemoveServiceResponses];

export type GetServiceData = {
    body?: never;
    path: {
        /**
         * The name of the service.
         */
        name: string;
    };
    query?: never;
    url: '/registry/service/{name}';
};

export type GetServiceErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetServiceError = GetServiceErrors[keyof GetServiceErrors];

export type GetServiceResponses = {
    /**
     * The answer.
     */
    200: ServiceRegistry;
};

export type GetServiceResponse = GetServiceResponses[keyof GetServiceResponses];

export type DiscoverData = {
    body?: never;
    path: {
        /**
         * The name of the service.
         */
        name: string;
    };
    query?: {
        /**
         * Whether they are registered too.
         */
        create?: boolean;
    };
    url: '/registry/service/{name}/discover';
};

export type DiscoverErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DiscoverError = DiscoverErrors[keyof DiscoverErrors];

export type DiscoverResponses = {
    /**
     * The answer.
     */
    200: Array<ServiceMethod>;
};

export type DiscoverResponse = DiscoverResponses[keyof DiscoverResponses];

export type OpenCircuitBreakerData = {
    body?: never;
    path: {
        /**
         * The name of the service.
         */
        name: string;
    };
    query?: never;
    url: '/registry/service/{name}/circuit-breaker/open';
};

export type OpenCircuitBreakerErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type OpenCircuitBreakerError = OpenCircuitBreakerErrors[keyof OpenCircuitBreakerErrors];

export type OpenCircuitBreakerResponses = {
    /**
     * The answer.
     */
    200: CircuitBreakerTransitionResponse;
};

export type OpenCircuitBreakerResponse = OpenCircuitBreakerResponses[keyof OpenCircuitBreakerResponses];

export type CloseCircuitBreakerData = {
    body?: never;
    path: {
        /**
         * The name of the service.
         */
        name: string;
    };
    query?: never;
    url: '/registry/service/{name}/circuit-breaker/close';
};

export type CloseCircuitBreakerErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type CloseCircuitBreakerError = CloseCircuitBreakerErrors[keyof CloseCircuitBreakerErrors];

export type CloseCircuitBreakerResponses = {
    /**
     * The answer.
     */
    200: CircuitBreakerTransitionResponse;
};

export type CloseCircuitBreakerResponse = CloseCircuitBreakerResponses[keyof CloseCircuitBreakerResponses];

export type GetCircuitBreakerStatusData = {
    body?: never;
    path: {
        /**
         * The name of the service.
         */
        name: string;
    };
    query?: never;
    url: '/registry/service/{name}/circuit-breaker/status';
};

export type GetCircuitBreakerStatusErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetCircuitBreakerStatusError = GetCircuitBreakerStatusErrors[keyof GetCircuitBreakerStatusErrors];

export type GetCircuitBreakerStatusResponses = {
    /**
     * The answer.
     */
    200: CircuitBreakerTransitionResponse;
};

export type GetCircuitBreakerStatusResponse = GetCircuitBreakerStatusResponses[keyof GetCircuitBreakerStatusResponses];

export type RemoveMethodData = {
    body?: never;
    path: {
        /**
         * The name of the service.
         */
        registryName: string;
    };
    query: {
        /**
         * The name of the gRPC service; any text for HTTP.
         */
        serviceName: string;
        /**
         * The name of the method.
         */
        method: string;
        /**
         * The type of the method, such as `GET` or `UNARY`.
         */
        methodType: string;
    };
    url: '/registry/service/{registryName}/methods';
};

export type RemoveMethodErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type RemoveMethodError = RemoveMethodErrors[keyof RemoveMethodErrors];

export type RemoveMethodResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type RemoveMethodResponse = RemoveMethodResponses[keyof RemoveMethodResponses];

export type AddOrUpdateMethodData = {
    body: ServiceMethod;
    path: {
        /**
         * The name of the service.
         */
        registryName: string;
    };
    query?: never;
    url: '/registry/service/{registryName}/methods';
};

export type AddOrUpdateMethodErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type AddOrUpdateMethodError = AddOrUpdateMethodErrors[keyof AddOrUpdateMethodErrors];

export type AddOrUpdateMethodResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type AddOrUpdateMethodResponse = AddOrUpdateMethodResponses[keyof AddOrUpdateMethodResponses];

export type GetAllProtosData = {
    body?: never;
    path: {
        /**
         * The name of the service.
         */
        registryName: string;
    };
    query?: never;
    url: '/registry/service/protos/{registryName}';
};

export type GetAllProtosErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetAllProtosError = GetAllProtosErrors[keyof GetAllProtosErrors];

export type GetAllProtosResponses = {
    /**
     * The answer.
     */
    200: Array<ProtoRegistryEntry>;
};

export type GetAllProtosResponse = GetAllProtosResponses[keyof GetAllProtosResponses];

export type DeleteProtoData = {
    body?: never;
    path: {
        /**
         * The name of the service.
         */
        registryName: string;
        /**
         * The name of the file.
         */
        filename: string;
    };
    query?: never;
    url: '/registry/service/protos/{registryName}/{filename}';
};

export type DeleteProtoErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteProtoError = DeleteProtoErrors[keyof DeleteProtoErrors];

export type DeleteProtoResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteProtoResponse = DeleteProtoResponses[keyof DeleteProtoResponses];

export type GetProtoDataData = {
    body?: never;
    path: {
        /**
         * The name of the service.
         */
        registryName: string;
        /**
         * The name of the file.
         */
        filename: string;
    };
    query?: never;
    url: '/registry/service/protos/{registryName}/{filename}';
};

export type GetProtoDataErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetProtoDataError = GetProtoDataErrors[keyof GetProtoDataErrors];

export type GetProtoDataResponses = {
    /**
     * The compiled file.
     */
    200: Uint8Array;
};

export type GetProtoDataResponse = GetProtoDataResponses[keyof GetProtoDataResponses];

export type SetProtoDataData = {
    /**
     * The compiled file.
     */
    body: Uint8Array;
    path: {
        /**
         * The name of the service.
         */
        registryName: string;
        /**
         * The name of the file.
         */
        filename: string;
    };
    query?: never;
    url: '/registry/service/protos/{registryName}/{filename}';
};

export type SetProtoDataErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type SetProtoDataError = SetProtoDataErrors[keyof SetProtoDataErrors];

export type SetProtoDataResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type SetProtoDataResponse = SetProtoDataResponses[keyof SetProtoDataResponses];

export type GetAllWebhooksData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/metadata/webhook';
};

export type GetAllWebhooksErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetAllWebhooksError = GetAllWebhooksErrors[keyof GetAllWebhooksErrors];

export type GetAllWebhooksResponses = {
    /**
     * The answer.
     */
    200: Array<WebhookConfig>;
};

export type GetAllWebhooksResponse = GetAllWebhooksResponses[keyof GetAllWebhooksResponses];

export type CreateWebhookData = {
    body: WebhookConfig;
    path?: never;
    query?: never;
    url: '/metadata/webhook';
};

export type CreateWebhookErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type CreateWebhookError = CreateWebhookErrors[keyof CreateWebhookErrors];

export type CreateWebhookResponses = {
    /**
     * The answer.
     */
    200: WebhookConfig;
};

export type CreateWebhookResponse = CreateWebhookResponses[keyof CreateWebhookResponses];

export type DeleteWebhookData = {
    body?: never;
    path: {
        /**
         * The id of the webhook.
         */
        id: string;
    };
    query?: never;
    url: '/metadata/webhook/{id}';
};

export type DeleteWebhookErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteWebhookError = DeleteWebhookErrors[keyof DeleteWebhookErrors];

export type DeleteWebhookResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteWebhookResponse = DeleteWebhookResponses[keyof DeleteWebhookResponses];

export type GetWebhookData = {
    body?: never;
    path: {
        /**
         * The id of the webhook.
         */
        id: string;
    };
    query?: never;
    url: '/metadata/webhook/{id}';
};

export type GetWebhookErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetWebhookError = GetWebhookErrors[keyof GetWebhookErrors];

export type GetWebhookResponses = {
    /**
     * The answer.
     */
    200: WebhookConfig;
};

export type GetWebhookResponse = GetWebhookResponses[keyof GetWebhookResponses];

export type UpdateWebhookData = {
    body: WebhookConfig;
    path: {
        /**
         * The id of the webhook.
         */
        id: string;
    };
    query?: never;
    url: '/metadata/webhook/{id}';
};

export type UpdateWebhookErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UpdateWebhookError = UpdateWebhookErrors[keyof UpdateWebhookErrors];

export type UpdateWebhookResponses = {
    /**
     * The answer.
     */
    200: WebhookConfig;
};

export type UpdateWebhookResponse = UpdateWebhookResponses[keyof UpdateWebhookResponses];

export type DeleteTagForWebhookData = {
    body: Array<Tag>;
    path: {
        /**
         * The id of the webhook.
         */
        id: string;
    };
    query?: never;
    url: '/metadata/webhook/{id}/tags';
};

export type DeleteTagForWebhookErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DeleteTagForWebhookError = DeleteTagForWebhookErrors[keyof DeleteTagForWebhookErrors];

export type DeleteTagForWebhookResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type DeleteTagForWebhookResponse = DeleteTagForWebhookResponses[keyof DeleteTagForWebhookResponses];

export type GetTagsForWebhookData = {
    body?: never;
    path: {
        /**
         * The id of the webhook.
         */
        id: string;
    };
    query?: never;
    url: '/metadata/webhook/{id}/tags';
};

export type GetTagsForWebhookErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetTagsForWebhookError = GetTagsForWebhookErrors[keyof GetTagsForWebhookErrors];

export type GetTagsForWebhookResponses = {
    /**
     * The answer.
     */
    200: Array<Tag>;
};

export type GetTagsForWebhookResponse = GetTagsForWebhookResponses[keyof GetTagsForWebhookResponses];

export type PutTagForWebhookData = {
    body: Array<Tag>;
    path: {
        /**
         * The id of the webhook.
         */
        id: string;
    };
    query?: never;
    url: '/metadata/webhook/{id}/tags';
};

export type PutTagForWebhookErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type PutTagForWebhookError = PutTagForWebhookErrors[keyof PutTagForWebhookErrors];

export type PutTagForWebhookResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type PutTagForWebhookResponse = PutTagForWebhookResponses[keyof PutTagForWebhookResponses];

export type CheckWebhookData = {
    body?: never;
    path: {
        /**
         * The id of the webhook.
         */
        id: string;
    };
    query?: {
        /**
         * Whatever the sender puts into the query, by name.
         */
        requestParams?: {
            [key: string]: string;
        };
    };
    url: '/webhook/{id}';
};

export type CheckWebhookErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type CheckWebhookError = CheckWebhookErrors[keyof CheckWebhookErrors];

export type CheckWebhookResponses = {
    /**
     * What the sender wants to see, such as its challenge.
     */
    200: string;
};

export type CheckWebhookResponse = CheckWebhookResponses[keyof CheckWebhookResponses];

export type HandleWebhookData = {
    /**
     * The event.
     */
    body: {
        [key: string]: unknown;
    };
    path: {
        /**
         * The id of the webhook.
         */
        id: string;
    };
    query?: {
        /**
         * Whatever the sender puts into the query, by name.
         */
        requestParams?: {
            [key: string]: string;
        };
    };
    url: '/webhook/{id}';
};

export type HandleWebhookErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type HandleWebhookError = HandleWebhookErrors[keyof HandleWebhookErrors];

export type HandleWebhookResponses = {
    /**
     * What the sender wants to see, such as its challenge.
     */
    200: string;
};

export type HandleWebhookResponse = HandleWebhookResponses[keyof HandleWebhookResponses];

export type GetLimitsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/limits';
};

export type GetLimitsErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetLimitsError = GetLimitsErrors[keyof GetLimitsErrors];

export type GetLimitsResponses = {
    /**
     * The limits by name.
     */
    200: {
        [key: string]: unknown;
    };
};

export type GetLimitsResponse = GetLimitsResponses[keyof GetLimitsResponses];

export type CreateFileData = {
    body: FileUploadRequest;
    path?: never;
    query?: never;
    url: '/files';
};

export type CreateFileErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type CreateFileError = CreateFileErrors[keyof CreateFileErrors];

export type CreateFileResponses = {
    /**
     * The answer.
     */
    201: FileUploadResponse;
};

export type CreateFileResponse = CreateFileResponses[keyof CreateFileResponses];

export type GetFileMetadataData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The id of the file, without `conductor://file/`.
         */
        fileId: string;
    };
    query?: never;
    url: '/files/{workflowId}/{fileId}';
};

export type GetFileMetadataErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetFileMetadataError = GetFileMetadataErrors[keyof GetFileMetadataErrors];

export type GetFileMetadataResponses = {
    /**
     * The answer.
     */
    200: FileHandle;
};

export type GetFileMetadataResponse = GetFileMetadataResponses[keyof GetFileMetadataResponses];

export type GetUploadUrlData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The id of the file, without `conductor://file/`.
         */
        fileId: string;
    };
    query?: never;
    url: '/files/{workflowId}/{fileId}/upload-url';
};

export type GetUploadUrlErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetUploadUrlError = GetUploadUrlErrors[keyof GetUploadUrlErrors];

export type GetUploadUrlResponses = {
    /**
     * The answer.
     */
    200: FileUploadUrlResponse;
};

export type GetUploadUrlResponse = GetUploadUrlResponses[keyof GetUploadUrlResponses];

export type ConfirmUploadData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The id of the file, without `conductor://file/`.
         */
        fileId: string;
    };
    query?: never;
    url: '/files/{workflowId}/{fileId}/upload-complete';
};

export type ConfirmUploadErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type ConfirmUploadError = ConfirmUploadErrors[keyof ConfirmUploadErrors];

export type ConfirmUploadResponses = {
    /**
     * The answer.
     */
    200: FileUploadCompleteResponse;
};

export type ConfirmUploadResponse = ConfirmUploadResponses[keyof ConfirmUploadResponses];

export type GetDownloadUrlData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The id of the file, without `conductor://file/`.
         */
        fileId: string;
    };
    query?: never;
    url: '/files/{workflowId}/{fileId}/download-url';
};

export type GetDownloadUrlErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetDownloadUrlError = GetDownloadUrlErrors[keyof GetDownloadUrlErrors];

export type GetDownloadUrlResponses = {
    /**
     * The answer.
     */
    200: FileDownloadUrlResponse;
};

export type GetDownloadUrlResponse = GetDownloadUrlResponses[keyof GetDownloadUrlResponses];

export type DownloadFileContentData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The id of the file, without `conductor://file/`.
         */
        fileId: string;
    };
    query?: never;
    url: '/files/content/{workflowId}/{fileId}';
};

export type DownloadFileContentErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type DownloadFileContentError = DownloadFileContentErrors[keyof DownloadFileContentErrors];

export type DownloadFileContentResponses = {
    /**
     * The file.
     */
    200: Uint8Array;
};

export type DownloadFileContentResponse = DownloadFileContentResponses[keyof DownloadFileContentResponses];

export type UploadFileContentData = {
    /**
     * The file.
     */
    body: Uint8Array;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The id of the file, without `conductor://file/`.
         */
        fileId: string;
    };
    query?: never;
    url: '/files/content/{workflowId}/{fileId}';
};

export type UploadFileContentErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type UploadFileContentError = UploadFileContentErrors[keyof UploadFileContentErrors];

export type UploadFileContentResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type UploadFileContentResponse = UploadFileContentResponses[keyof UploadFileContentResponses];

export type InitiateMultipartUploadData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The id of the file, without `conductor://file/`.
         */
        fileId: string;
    };
    query?: never;
    url: '/files/{workflowId}/{fileId}/multipart';
};

export type InitiateMultipartUploadErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type InitiateMultipartUploadError = InitiateMultipartUploadErrors[keyof InitiateMultipartUploadErrors];

export type InitiateMultipartUploadResponses = {
    /**
     * The answer.
     */
    200: MultipartInitResponse;
};

export type InitiateMultipartUploadResponse = InitiateMultipartUploadResponses[keyof InitiateMultipartUploadResponses];

export type GetPartUploadUrlData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The id of the file, without `conductor://file/`.
         */
        fileId: string;
        /**
         * The id of the upload in parts.
         */
        uploadId: string;
        /**
         * Which part, from 1.
         */
        partNumber: number;
    };
    query?: never;
    url: '/files/{workflowId}/{fileId}/multipart/{uploadId}/part/{partNumber}';
};

export type GetPartUploadUrlErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetPartUploadUrlError = GetPartUploadUrlErrors[keyof GetPartUploadUrlErrors];

export type GetPartUploadUrlResponses = {
    /**
     * The answer.
     */
    200: FileUploadUrlResponse;
};

export type GetPartUploadUrlResponse = GetPartUploadUrlResponses[keyof GetPartUploadUrlResponses];

export type CompleteMultipartUploadData = {
    body: MultipartCompleteRequest;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The id of the file, without `conductor://file/`.
         */
        fileId: string;
        /**
         * The id of the upload in parts.
         */
        uploadId: string;
    };
    query?: never;
    url: '/files/{workflowId}/{fileId}/multipart/{uploadId}/complete';
};

export type CompleteMultipartUploadErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type CompleteMultipartUploadError = CompleteMultipartUploadErrors[keyof CompleteMultipartUploadErrors];

export type CompleteMultipartUploadResponses = {
    /**
     * The answer.
     */
    200: FileUploadCompleteResponse;
};

export type CompleteMultipartUploadResponse = CompleteMultipartUploadResponses[keyof CompleteMultipartUploadResponses];

export type AbortMultipartUploadData = {
    body?: never;
    path: {
        /**
         * The id of the execution.
         */
        workflowId: string;
        /**
         * The id of the file, without `conductor://file/`.
         */
        fileId: string;
        /**
         * The id of the upload in parts.
         */
        uploadId: string;
    };
    query?: never;
    url: '/files/{workflowId}/{fileId}/multipart/{uploadId}';
};

export type AbortMultipartUploadErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type AbortMultipartUploadError = AbortMultipartUploadErrors[keyof AbortMultipartUploadErrors];

export type AbortMultipartUploadResponses = {
    /**
     * Done; nothing is answered.
     */
    204: void;
};

export type AbortMultipartUploadResponse = AbortMultipartUploadResponses[keyof AbortMultipartUploadResponses];

export type GetContextScriptData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/context.js';
};

export type GetContextScriptErrors = {
    /**
     * The request is wrong, or what it names does not exist.
     */
    '4XX': ErrorResponse;
    /**
     * The server could not do it.
     */
    '5XX': ErrorResponse;
};

export type GetContextScriptError = GetContextScriptErrors[keyof GetContextScriptErrors];

export type GetContextScriptResponses = {
    /**
     * A script.
     */
    200: string;
};

export type GetContextScriptResponse = GetContextScriptResponses[keyof GetContextScriptResponses];
