// Connecting
export {
  type ConductorClient,
  type ConductorClientOptions,
  type ConductorLogger,
  type ConfigDescription,
  createConductorClient,
  type DescribedSetting,
  type Environment,
  type Fetch,
  type OrkesApiConfig,
  orkesConductorClient,
  type Origin,
  VERSION,
} from "@baton/client";
export type { ApiRequest, ApiResponse, CallOptions, HttpMethod, Transport } from "@baton/api";

// Calling
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

// Defining workflows
export {
  assertWorkflowDefinition,
  checkTaskDefinition,
  checkWorkflowDefinition,
  ConductorWorkflow,
  type ConductorWorkflowOptions,
  type IdempotencyStrategy,
  inputOf,
  outputOf,
  type PathOf,
  type Problem,
  TASK_DEFINITION_DEFAULTS,
  taskDefinition,
  type TaskDefinitionOptions,
  workflow,
  type WorkflowExecutorPort,
  type WorkflowSettings,
} from "@baton/workflow";

// Defining tasks that workers execute
export { dynamicTask, type DynamicTaskDef, simpleTask, type SimpleTaskDef } from "@baton/workflow";

// Defining tasks that steer the flow
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
  type WaitTaskDef,
  waitTaskDuration,
  waitTaskUntil,
} from "@baton/workflow";

// Defining tasks that the server executes
export {
  type AssignmentCompletionStrategy,
  conductorEventTask,
  eventTask,
  type EventTaskDef,
  type HttpInputParameters,
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
  sqsEventTask,
} from "@baton/workflow";

// Defining any task
export {
  type CommonTaskDef,
  type OptionalOr,
  type TaskDefTypes,
  type TaskOptions,
  TaskType,
} from "@baton/workflow";

// Declaring workers
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

// Writing handlers
export {
  type AbortReason,
  getTaskContext,
  isTaskInProgress,
  NonRetryableException,
  TaskAborted,
  TaskContext,
  type TaskInProgressResult,
} from "@baton/worker";

// Describing what workers take and give
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

// Running workers
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

// Watching workers
export {
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

// Running workers on other engines than Conductor
export {
  conductorTaskQueue,
  type ConductorTaskQueueOptions,
  type LeaseAnswer,
  type PolledTask,
  type PollRequest,
  type ReportOptions,
  type TaskQueue,
} from "@baton/worker";

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
