import type { JsonMap } from "../definitions/model";
import type { Execution, TaskRun } from "./execution";
import type {
  PollRequest,
  RerunRequest,
  SkipRequest,
  StartRequest,
  TaskUpdate,
  WaitRequest,
} from "./requests";

/** How a synchronous wait ended. */
export interface WaitResult {
  /** The execution that was waited for. */
  readonly target: Execution;
  /** The open untimed WAIT, or the finished task that was asked for, and the execution (perhaps a child) that owns it. */
  readonly blocking: { readonly execution: Execution; readonly task: TaskRun } | undefined;
  readonly timedOut: boolean;
}

/** What became known of the workers of one queue. */
export interface PollRecord {
  readonly queueName: string;
  readonly domain?: string;
  readonly workerId?: string;
  readonly lastPollTime: number;
}

/** One log line of a task. */
export interface TaskLog {
  readonly log: string;
  readonly taskId: string;
  readonly createdTime: number;
}

/**
 * What the routes may ask of the engine. All methods but the waiting ones change the state in memory at once and throw
 * `RequestError` when they refuse; the change is durable when `committed()` resolves.
 */
export interface EnginePort {
  /** Resolves when everything changed so far is on disk; rejects with a 503 `RequestError` when it cannot be written. */
  committed(): Promise<void>;

  start(request: StartRequest): string;
  /** 404 `No such workflow found by id: <id>` when unknown. Finished executions are read from the store. */
  execution(workflowId: string): Execution;
  findExecution(workflowId: string): Execution | undefined;
  /** Ids of the executions of that name (and version) that have not ended. */
  running(name: string, version?: number): string[];
  /** Executions of that name (all names when undefined) with that correlation id, oldest first. */
  correlated(name: string | undefined, correlationId: string, includeClosed: boolean): Execution[];
  decide(workflowId: string): void;
  pause(workflowId: string): void;
  resume(workflowId: string): void;
  terminate(workflowId: string, reason?: string): void;
  restart(workflowId: string, useLatestDefinitions: boolean): void;
  retry(workflowId: string, resumeSubworkflowTasks: boolean): void;
  rerun(workflowId: string, request: RerunRequest): string;
  skip(workflowId: string, referenceName: string, request: SkipRequest): void;
  resetCallbacks(workflowId: string): void;
  remove(workflowId: string, archive: boolean): void;
  updateVariables(workflowId: string, variables: JsonMap): Execution;
  waitFor(workflowId: string, request: WaitRequest): Promise<WaitResult>;

  /** A count of 0 takes none and lets the polls go that are held for the same worker, type and domain. */
  poll(request: PollRequest): Promise<TaskRun[]>;
  /** Takes polled tasks back because their worker is gone before it was told of them. */
  takeBack(tasks: readonly TaskRun[]): void;
  /** The task as it is now, or undefined when only its lease was extended. 404 when the workflow or task is unknown. */
  update(update: TaskUpdate): TaskRun | undefined;
  /** Undefined when no open task has that reference. Merges `output` into what the task has. */
  updateByReference(
    workflowId: string,
    referenceName: string,
    status: TaskUpdate["status"],
    output: JsonMap,
    workerId?: string,
  ): TaskRun | undefined;
  /** Completes the first open WAIT of the execution or its children; undefined when there is none. */
  signal(workflowId: string, status: TaskUpdate["status"], output: JsonMap): TaskRun | undefined;
  findTask(taskId: string): { readonly execution: Execution; readonly task: TaskRun } | undefined;
  addLog(taskId: string, log: string): void;
  logs(taskId: string): readonly TaskLog[];
  /** Tasks per queue (`[domain:]type`): all, and those handed out. */
  queueSizes(): ReadonlyMap<string, { readonly size: number; readonly handedOut: number }>;
  pollData(taskType?: string): readonly PollRecord[];
  /** Offers the tasks of a type again, handed-out ones included; how many. */
  requeue(taskType: string): number;
}
