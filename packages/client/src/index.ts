// Connecting
export type { ConductorClient } from "./conductor-client";
export { createConductorClient } from "./create-conductor-client";
export { orkesConductorClient } from "./legacy/orkes-conductor-client";
export { type LegacyResources, withLegacyResources } from "./legacy/with-legacy-resources";
export { VERSION } from "./version";

// What goes wrong, where messages go, and what a client takes from outside
export {
  type Cancel,
  type Clock,
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
  type Random,
  systemClock,
  systemRandom,
  type TimerOptions,
} from "@baton/core";

// Settings
export { DefaultLogger, type DefaultLoggerConfig } from "./config/default-logger";
export { DEFAULTS } from "./config/defaults";
export type { ConfigDescription, DescribedSetting } from "./config/describe-config";
export type {
  ConductorListener,
  ListenedAnswer,
  ListenedCall,
  ListenedRetry,
  ListenedTokenRefresh,
} from "./config/listener";
export type {
  ConductorClientOptions,
  ConductorLogger,
  Environment,
  Fetch,
  OrkesApiConfig,
} from "./config/options";
export type { Origin } from "./config/setting";

// Calling
export type { CorrelatedOptions } from "./domains/correlated-workflows";
export {
  type EnhancedSignalResponse,
  enhanceSignalResponse,
  type ShownTask,
  type ShownWorkflow,
  type SignalResponseFields,
} from "./domains/enhance-signal-response";
export { EventClient } from "./domains/event-client";
export type { ExecuteOptions, ExecuteParameters, ExecuteRequest } from "./domains/execute-workflow";
export type { TaskFinderPredicate } from "./domains/go-back-to-task";
export { MetadataClient, type UpdateWorkflowDefsOptions } from "./domains/metadata-client";
export { Consistency, ReturnStrategy } from "./domains/return-strategy";
export type { RunningWorkflowOptions } from "./domains/running-workflows";
export {
  type NextFewSchedulesOptions,
  SchedulerClient,
  type ScheduleSearchOptions,
} from "./domains/scheduler-client";
export { SchemaClient } from "./domains/schema-client";
export type { SearchOptions } from "./domains/search-options";
export type { WorkflowSearchOptions, WorkflowSearchParameters } from "./domains/search-workflows";
export { SecretClient } from "./domains/secret-client";
export type { SignalParameters, WorkflowSignal } from "./domains/signal-workflow";
export type { StartByNameOptions, StartByNameParameters } from "./domains/start-workflow";
export { TaskClient } from "./domains/task-client";
export type { TaskBatchPollOptions, TaskPollOptions } from "./domains/task-polling";
export type { PollDataOptions, TaskDepthOptions } from "./domains/task-queue-options";
export { type TaskResultOutputData, TaskResultStatusEnum } from "./domains/task-result-status";
export type {
  TaskResultParameters,
  TaskUpdate,
  TaskUpdateParameters,
  TaskUpdateSync,
  TaskUpdateSyncParameters,
} from "./domains/task-update";
export type { UpdateStateOptions, UpdateStateParameters } from "./domains/update-state";
export type { WaitForWorkflowOptions } from "./domains/wait-for-workflow";
export { WorkflowExecutor } from "./domains/workflow-executor";
export type { TaskListOptions } from "./domains/workflow-tasks";

// Calling: people, access and what else Orkes has
export { ApplicationClient } from "./domains/application-client";
export { AuthorizationClient } from "./domains/authorization-client";
export { type ClaimTaskOptions, HumanExecutor, type HumanTaskOutputOptions } from "./domains/human-executor";
export type { HumanTaskFilter, UserType } from "./domains/human-task-filter";
export { type ExtendedIntegrationApiUpdate, IntegrationClient } from "./domains/integration-client";
export type {
  AzureOpenAIConfig,
  IntegrationConfig,
  OpenAIConfig,
  PineconeConfig,
  WeaviateConfig,
} from "./domains/integration-config";
export type {
  Client,
  ExtendedBulkResponse,
  ExtendedRateLimitConfig,
  ExtendedTaskSummary,
  HTScrollableSearchResultHumanTaskEntry,
  StartWorkflow,
  Terminate,
  TimeoutPolicy,
} from "./domains/official-names";
export { OrkesClients } from "./domains/orkes-clients";
export type { PollIntervalOptions } from "./domains/poll-until-found";
export { type NewPromptDraft, PromptClient, type PromptDraft } from "./domains/prompt-client";
export { type RegisteredMethod, ServiceRegistryClient, ServiceType } from "./domains/service-registry-client";
export { TemplateClient } from "./domains/template-client";

// Looking after a server
export { AdminClient } from "./domains/admin-client";
export { EnvironmentClient } from "./domains/environment-client";
export { FileClient } from "./domains/file-client";
export { LimitsClient } from "./domains/limits-client";
export { WorkflowMessageQueueClient } from "./domains/message-queue-client";
export { QueueAdminClient } from "./domains/queue-admin-client";
export { type DeliverOptions, WebhookClient } from "./domains/webhook-client";
export { WorkflowBulkClient } from "./domains/workflow-bulk-client";
