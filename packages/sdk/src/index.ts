// Connecting and calling, running workers, writing workflows: the index files of the packages are the lists.
export * from "@baton/client";
export * from "@baton/worker";
export * from "@baton/workflow";

/** Whatever an answer to a synchronous call can hold, as the official SDK has it under this name. */
export type { SignalResponseFields as SignalResponse } from "@baton/client";

export type { ApiRequest, ApiResponse, CallHeaders, CallOptions, HttpMethod, Transport } from "@baton/api";

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

// The data that travels: schedules
export type {
  CronSchedule,
  SaveScheduleRequest,
  SearchResultWorkflowSchedule,
  SearchResultWorkflowScheduleExecutionModel,
  WorkflowSchedule,
  WorkflowScheduleExecutionModel,
  WorkflowScheduleModel,
} from "@baton/api";

// The data that travels: events and secrets
export type {
  Action,
  ConnectivityTestInput,
  ConnectivityTestResult,
  CredentialMeta,
  EventAction,
  EventExecutionStatus,
  EventHandler,
  EventMessage,
  ExtendedEventExecution,
  ExtendedSecret,
  HandledEventResponse,
  SearchResultHandledEventResponse,
} from "@baton/api";

// The data that travels: files, webhooks and what a server is set up with
export type {
  BulkResponseWorkflowModel,
  EnvironmentVariable,
  FileDownloadUrlResponse,
  FileHandle,
  FileStorageType,
  FileUploadCompleteResponse,
  FileUploadRequest,
  FileUploadResponse,
  FileUploadStatus,
  FileUploadUrlResponse,
  MultipartInitResponse,
  WebhookConfig,
  WebhookExecutionHistory,
  WorkflowModel,
} from "@baton/api";

// The data that travels: applications, users, groups and what they may do
export type {
  AccessKey,
  AccessKeyInfo,
  AccessType,
  ApplicationRole,
  AuthorizationRequest,
  ConductorUser,
  ExtendedConductorApplication,
  ExtendedConductorUser,
  ExtendedGroup,
  GrantedAccess,
  GrantedAccessResponse,
  Group,
  SubjectRef,
  TargetRef,
  TargetType,
  UpsertGroupRequest,
  UpsertUserRequest,
} from "@baton/api";

// The data that travels: human tasks and their forms
export type {
  HumanTaskAssignment,
  HumanTaskDefinition,
  HumanTaskEntry,
  HumanTaskSearch,
  HumanTaskSearchResult,
  HumanTaskState,
  HumanTaskTemplate,
  HumanTaskTrigger,
  HumanTaskUser,
  TaskDetails,
  UserFormTemplate,
} from "@baton/api";

// The data that travels: integrations, prompts and registered services
export type {
  CircuitBreakerTransitionResponse,
  Integration,
  IntegrationApi,
  IntegrationApiUpdate,
  IntegrationCategory,
  IntegrationDef,
  IntegrationUpdate,
  MessageTemplate,
  PromptTemplateTestRequest,
  ProtoRegistryEntry,
  ServiceMethod,
  ServiceRegistry,
  TokenLimit,
  TokenUsageLog,
} from "@baton/api";
