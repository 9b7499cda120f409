// Generated from openapi/ by scripts/generate-api.ts. Do not edit: change the description and run npm run generate.

export type ClientOptions = {
    baseUrl: `${string}://${string}/api` | (string & {});
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
    promptTokens?: number;
    /**
     * Tokens received.
     */
    completionTokens?: number;
    /**
     * Both together.
     */
    totalTokens?: number;
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
    queueName?: string;
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
    lastPollTime?: number;
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
    200: {
        [key: string]: unknown;
    };
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
