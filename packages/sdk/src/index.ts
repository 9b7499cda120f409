// Client: connecting
export { type ConductorClient, createConductorClient, orkesConductorClient, VERSION } from "@baton/client";

export type { ApiRequest, ApiResponse, CallOptions, HttpMethod, Transport } from "@baton/api";

// Client: settings
export type {
  ConductorClientOptions,
  ConductorLogger,
  ConfigDescription,
  DescribedSetting,
  Environment,
  Fetch,
  Origin,
  OrkesApiConfig,
} from "@baton/client";

// Client: calling
export {
  Consistency,
  type EnhancedSignalResponse,
  enhanceSignalResponse,
  type ExecuteOptions,
  type ExecuteRequest,
  MetadataClient,
  ReturnStrategy,
  type ShownTask,
  type ShownWorkflow,
  type SignalResponseFields,
  TaskClient,
  type TaskFinderPredicate,
  type TaskResultOutputData,
  TaskResultStatusEnum,
  type WaitForWorkflowOptions,
  WorkflowExecutor,
} from "@baton/client";

// Workflow: definitions
export {
  ConductorWorkflow,
  type ConductorWorkflowOptions,
  type IdempotencyStrategy,
  inputOf,
  outputOf,
  type PathOf,
  TASK_DEFINITION_DEFAULTS,
  taskDefinition,
  type TaskDefinitionOptions,
  workflow,
  type WorkflowExecutorPort,
  type WorkflowSettings,
} from "@baton/workflow";

// Workflow: checks
export {
  assertWorkflowDefinition,
  checkTaskDefinition,
  checkWorkflowDefinition,
  type Problem,
} from "@baton/workflow";

// Workflow: tasks that workers execute
export {
  customTask,
  type CustomTaskFields,
  dynamicTask,
  type DynamicTaskDef,
  simpleTask,
  type SimpleTaskDef,
} from "@baton/workflow";

// Workflow: tasks that steer the flow
export {
  doWhileTask,
  type DoWhileTaskDef,
  dynamicForkTask,
  exclusiveJoinTask,
  type ExclusiveJoinTaskDef,
  type ForkBranches,
  type ForkJoinDynamicDef,
  type ForkJoinTaskDef,
  forkTask,
  forkTaskJoin,
  joinTask,
  type JoinTaskDef,
  type JoinTaskOptions,
  type LoopTaskOptions,
  newLoopTask,
  noopTask,
  type NoopTaskDef,
  setVariableTask,
  type SetVariableTaskDef,
  startWorkflowTask,
  type StartWorkflowTaskDef,
  type StartWorkflowTaskOptions,
  subWorkflowTask,
  type SubWorkflowTaskDef,
  type SubWorkflowTaskOptions,
  type SwitchEvaluatorType,
  switchTask,
  type SwitchTaskDef,
  type SwitchTaskOptions,
  terminateTask,
  type TerminateTaskDef,
  type TerminateTaskOptions,
  type TerminationStatus,
  type WaitForWebhookOptions,
  waitForWebhookTask,
  type WaitTaskDef,
  waitTaskDuration,
  waitTaskUntil,
  yieldTask,
} from "@baton/workflow";

// Workflow: tasks that the server executes
export {
  type AssignmentCompletionStrategy,
  conductorEventTask,
  eventTask,
  type EventTaskDef,
  type GetDocumentOptions,
  getDocumentTask,
  type HttpInputParameters,
  type HttpPollInputParameters,
  httpPollTask,
  type HttpPollTaskDef,
  httpTask,
  type HttpTaskDef,
  humanTask,
  type HumanTaskDef,
  type HumanTaskOptions,
  type InlineEvaluatorType,
  inlineTask,
  type InlineTaskDef,
  type InlineTaskInputParameters,
  jsonJqTask,
  type JsonJQTransformTaskDef,
  type KafkaPublishInputParameters,
  kafkaPublishTask,
  type KafkaPublishTaskDef,
  pullWorkflowMessages,
  type PullWorkflowMessagesOptions,
  type PullWorkflowMessagesTaskDef,
  sqsEventTask,
} from "@baton/workflow";

// Workflow: tasks that language models and their tools execute
export {
  type CallMcpToolOptions,
  callMcpToolTask,
  type ChatMessage,
  type EmbeddingModel,
  type Embeddings,
  type GenerateAudioOptions,
  generateAudioTask,
  type GenerateImageOptions,
  generateImageTask,
  type ListMcpToolsOptions,
  listMcpToolsTask,
  type LlmChatCompleteOptions,
  llmChatCompleteTask,
  type LlmCompletionParams,
  type LlmGenerateEmbeddingsOptions,
  llmGenerateEmbeddingsTask,
  type LlmIndexDocumentOptions,
  llmIndexDocumentTask,
  type LlmIndexTextOptions,
  llmIndexTextTask,
  LLMProvider,
  type LlmQueryEmbeddingsOptions,
  llmQueryEmbeddingsTask,
  type LlmSearchEmbeddingsOptions,
  llmSearchEmbeddingsTask,
  type LlmSearchIndexOptions,
  llmSearchIndexTask,
  type LlmStoreEmbeddingsOptions,
  llmStoreEmbeddingsTask,
  type LlmTextCompleteOptions,
  llmTextCompleteTask,
  Role,
  type ToolCall,
  type ToolSpec,
  VectorDB,
  withPromptVariable,
  withPromptVariables,
} from "@baton/workflow";

// Workflow: definitions from drafts
export {
  generate,
  generateDoWhileTask,
  generateEventTask,
  generateForkJoinDynamicTask,
  generateForkJoinTask,
  generateHTTPTask,
  generateInlineTask,
  generateJoinTask,
  generateJQTransformTask,
  generateKafkaPublishTask,
  generateSetVariableTask,
  generateSimpleTask,
  generateSubWorkflowTask,
  generateSwitchTask,
  generateTerminateTask,
  generateWaitTask,
  type GeneratorOptions,
  type NestedTaskMapper,
  type TaskDraft,
  taskGenMapper,
  type WorkflowDraft,
} from "@baton/workflow";

// Workflow: what they have in common
export {
  type CommonTaskDef,
  type InputTask,
  type OptionalOr,
  type TaskDefTypes,
  type TaskOptions,
  TaskType,
  type TypedTask,
} from "@baton/workflow";

// Worker: running workers
export {
  type AbandonedTask,
  type AbandonReason,
  type DrainedTask,
  type DrainReport,
  type HealthMonitorConfig,
  type RunnerArgs,
  type StopOptions,
  type TaskErrorHandler,
  TaskHandler,
  type TaskHandlerConfig,
  TaskManager,
  type TaskManagerConfig,
  type TaskManagerOptions,
  TaskRunner,
  type TaskRunnerOptions,
  type WorkerClient,
  type WorkerLogger,
  type WorkerStatus,
} from "@baton/worker";

// Worker: declaring workers
export {
  clearWorkerRegistry,
  type ConductorWorker,
  type DecoratedWorker,
  getRegisteredWorker,
  getRegisteredWorkers,
  getWorkerCount,
  type RegisteredWorker,
  type TaskReference,
  worker,
  WORKER_DEFAULTS,
  type WorkerDecorator,
  type WorkerMethod,
  type WorkerOptions,
  type WorkerSource,
  type WorkerTuning,
} from "@baton/worker";

// Worker: writing handlers
export {
  type AbortReason,
  getTaskContext,
  isTaskInProgress,
  NonRetryableException,
  TaskAborted,
  TaskContext,
  type TaskInProgressResult,
} from "@baton/worker";

// Worker: describing data
export {
  type FieldDescriptor,
  generateSchemaFromClass,
  jsonSchema,
  type JsonSchemaOutput,
  type JsonSchemaType,
  type SchemaClass,
  schemaField,
  type SchemaFieldDecorator,
  type SchemaFieldOptions,
} from "@baton/worker";

// Worker: watching workers
export {
  conductorTaskQueue,
  type ConductorTaskQueueOptions,
  EventDispatcher,
  type PollCompleted,
  type PollFailure,
  type PollStarted,
  type TaskExecutionCompleted,
  type TaskExecutionFailure,
  type TaskExecutionStarted,
  type TaskPaused,
  type TaskRunnerEvent,
  type TaskRunnerEventsListener,
  type TaskRunnerEventType,
  type TaskUpdateCompleted,
  type TaskUpdateFailure,
} from "@baton/worker";

// Worker: other engines than Conductor
export type { LeaseAnswer, PolledTask, PollRequest, ReportOptions, TaskQueue } from "@baton/worker";

// What goes wrong, and where messages go
export {
  ConductorSdkError,
  consoleLogger,
  type ErrorCode,
  type ErrorDetails,
  type ErrorRequest,
  type LogFields,
  type Logger,
  type LogLevel,
  messageOf,
  noopLogger,
} from "@baton/core";

// Time and chance, which every package takes from outside
export {
  type Cancel,
  type Clock,
  type Random,
  systemClock,
  systemRandom,
  type TimerOptions,
} from "@baton/core";

// The data that travels: definitions
export type {
  CacheConfig,
  ExtendedTaskDef,
  ExtendedWorkflowDef,
  RateLimitConfig,
  RetryLogic,
  SchemaDef,
  StateChangeEvent,
  SubWorkflowParams,
  Tag,
  TaskDef,
  TaskTimeoutPolicy,
  WorkflowDef,
  WorkflowDefSummary,
  WorkflowTask,
  WorkflowTimeoutPolicy,
} from "@baton/api";

// The data that travels: executions
export type {
  CorrelationIdsSearchRequest,
  ExternalStorageLocation,
  RerunWorkflowRequest,
  SignalResponse,
  SkipTaskRequest,
  StartWorkflowRequest,
  TaskMock,
  TaskRun,
  UpgradeWorkflowRequest,
  Workflow,
  WorkflowExecutionStatus,
  WorkflowRun,
  WorkflowStateUpdate,
  WorkflowStatus,
  WorkflowTestRequest,
} from "@baton/api";

// The data that travels: tasks
export type { PollData, Task, TaskExecLog, TaskResult, TaskResultStatus, TaskStatus } from "@baton/api";

// The data that travels: searches, bulk operations and the server itself
export type {
  BulkResponse,
  ErrorResponse,
  GenerateTokenRequest,
  Health,
  ScrollableSearchResultWorkflowSummary,
  SearchResultTask,
  SearchResultTaskSummary,
  SearchResultWorkflow,
  SearchResultWorkflowSummary,
  TaskListSearchResultSummary,
  TaskSummary,
  TokenResponse,
  ValidationError,
  WorkflowSummary,
} from "@baton/api";
