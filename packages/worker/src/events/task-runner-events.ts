/** What all events carry. */
export interface TaskRunnerEvent {
  readonly taskType: string;
  readonly timestamp: Date;
}

/** A poll begins. */
export interface PollStarted extends TaskRunnerEvent {
  readonly workerId: string;
  /** How many tasks it asks for. */
  readonly pollCount: number;
}

/** A poll was answered. */
export interface PollCompleted extends TaskRunnerEvent {
  readonly durationMs: number;
  readonly tasksReceived: number;
}

/** A poll was not answered, or with an error. */
export interface PollFailure extends TaskRunnerEvent {
  readonly durationMs: number;
  readonly cause: Error;
}

/** A handler is called. */
export interface TaskExecutionStarted extends TaskRunnerEvent {
  readonly taskId: string;
  readonly workerId: string;
  readonly workflowInstanceId?: string;
}

/** A handler returned. */
export interface TaskExecutionCompleted extends TaskRunnerEvent {
  readonly taskId: string;
  readonly workerId: string;
  readonly workflowInstanceId?: string;
  readonly durationMs: number;
  /** Size of the output as JSON; only where a listener sets `measurePayloadSize`, because it costs a serialisation. */
  readonly outputSizeBytes?: number;
}

/** A handler threw. */
export interface TaskExecutionFailure extends TaskRunnerEvent {
  readonly taskId: string;
  readonly workerId: string;
  readonly workflowInstanceId?: string;
  readonly cause: Error;
  readonly durationMs: number;
}

/** The server accepted a result. */
export interface TaskUpdateCompleted extends TaskRunnerEvent {
  readonly taskId: string;
  readonly workerId: string;
  readonly workflowInstanceId?: string;
  /** From the first attempt to the acceptance. */
  readonly durationMs: number;
}

/** A result was refused for good, or the worker was stopped before the server took it. */
export interface TaskUpdateFailure extends TaskRunnerEvent {
  readonly taskId: string;
  readonly workerId: string;
  readonly workflowInstanceId?: string;
  readonly cause: Error;
  readonly durationMs?: number;
  /** How often it was tried again. */
  readonly retryCount: number;
  /** The result, so that a listener can save it. */
  readonly taskResult: unknown;
}

/** A worker takes no tasks until it is resumed. */
export type TaskPaused = TaskRunnerEvent;

/** Every event of a worker. */
export type TaskRunnerEventType =
  | PollStarted
  | PollCompleted
  | PollFailure
  | TaskExecutionStarted
  | TaskExecutionCompleted
  | TaskExecutionFailure
  | TaskUpdateCompleted
  | TaskUpdateFailure
  | TaskPaused;

/** Watches workers. All methods are optional; none is waited for, and what they throw is logged once and ignored. */
export interface TaskRunnerEventsListener {
  /**
   * Asks for `outputSizeBytes`.
   * @default false
   */
  readonly measurePayloadSize?: boolean;
  onPollStarted?(event: PollStarted): void | Promise<void>;
  onPollCompleted?(event: PollCompleted): void | Promise<void>;
  onPollFailure?(event: PollFailure): void | Promise<void>;
  onTaskExecutionStarted?(event: TaskExecutionStarted): void | Promise<void>;
  onTaskExecutionCompleted?(event: TaskExecutionCompleted): void | Promise<void>;
  onTaskExecutionFailure?(event: TaskExecutionFailure): void | Promise<void>;
  onTaskUpdateCompleted?(event: TaskUpdateCompleted): void | Promise<void>;
  onTaskUpdateFailure?(event: TaskUpdateFailure): void | Promise<void>;
  onTaskPaused?(event: TaskPaused): void | Promise<void>;
}
