// Running workers
export {
  type HealthMonitorConfig,
  type TaskHandlerConfig,
  type WorkerClient,
  type WorkerLogger,
} from "./config/handler-config";
export { type StopOptions, TaskHandler, type WorkerStatus } from "./task-handler";
export { TaskManager, type TaskManagerConfig, type TaskManagerOptions } from "./task-manager";
export { type RunnerArgs, type TaskErrorHandler, TaskRunner, type TaskRunnerOptions } from "./task-runner";
export type { AbandonedTask, AbandonReason, DrainedTask, DrainReport } from "./execute/drain-book";

// Declaring workers
export type { ConductorWorker, WorkerOptions, WorkerTuning } from "./config/worker-options";
export { WORKER_DEFAULTS } from "./config/worker-config";
export {
  type DecoratedWorker,
  type TaskReference,
  worker,
  type WorkerDecorator,
  type WorkerMethod,
} from "./register/worker";
export {
  clearWorkerRegistry,
  getRegisteredWorker,
  getRegisteredWorkers,
  getWorkerCount,
  type RegisteredWorker,
} from "./register/worker-registry";
export type { WorkerSource } from "./register/find-workers";

// Writing handlers
export { NonRetryableException } from "./execute/non-retryable-exception";
export { type AbortReason, TaskAborted } from "./execute/task-aborted";
export { getTaskContext, TaskContext } from "./execute/task-context";
export { isTaskInProgress, type TaskInProgressResult } from "./execute/task-in-progress";

// Describing data
export {
  type FieldDescriptor,
  jsonSchema,
  type JsonSchemaOutput,
  type JsonSchemaType,
  type SchemaFieldOptions,
} from "./schema/json-schema";
export {
  generateSchemaFromClass,
  schemaField,
  type SchemaClass,
  type SchemaFieldDecorator,
} from "./schema/schema-field";

// Watching workers
export { EventDispatcher } from "./events/event-dispatcher";
export type {
  PollCompleted,
  PollFailure,
  PollStarted,
  TaskExecutionCompleted,
  TaskExecutionFailure,
  TaskExecutionStarted,
  TaskPaused,
  TaskRunnerEvent,
  TaskRunnerEventsListener,
  TaskRunnerEventType,
  TaskUpdateCompleted,
  TaskUpdateFailure,
} from "./events/task-runner-events";

export { conductorTaskQueue } from "./conductor-task-queue";

// Other engines than Conductor
export type { LeaseAnswer, PolledTask, PollRequest, ReportOptions, TaskQueue } from "./task-queue";
