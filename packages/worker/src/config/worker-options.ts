import type { TaskDef } from "@baton/api";
import type { TaskContext } from "../execute/task-context";
import type { SchemaClass } from "../schema/schema-field";
import type { Task } from "@baton/api";

/** How a worker polls, runs and is known; operators can override each by the environment (`WORKER_ENVIRONMENT`). */
export interface WorkerTuning {
  /**
   * How many tasks of this type run at once.
   * @env CONDUCTOR_WORKER_<NAME>_CONCURRENCY
   * @default 1
   */
  readonly concurrency?: number | undefined;
  /**
   * Pause after an empty answer that came much earlier than the long poll allowed. Nothing waits for it while there is work.
   * @unit milliseconds
   * @env CONDUCTOR_WORKER_<NAME>_POLL_INTERVAL
   * @default 100
   */
  readonly pollInterval?: number | undefined;
  /**
   * How long the server may hold a poll open while there is no task. Conductor allows 5000 at most; more is cut to that.
   * @unit milliseconds
   * @env CONDUCTOR_WORKER_<NAME>_POLL_TIMEOUT
   * @default 5000
   */
  readonly pollTimeout?: number | undefined;
  /**
   * Takes only tasks that are routed to this domain; without one, only those routed to none.
   * @env CONDUCTOR_WORKER_<NAME>_DOMAIN
   */
  readonly domain?: string | undefined;
  /**
   * The name under which the server shows the worker.
   * @env CONDUCTOR_WORKER_<NAME>_WORKER_ID
   * @default the host's name
   */
  readonly workerId?: string | undefined;
  /**
   * Starts without taking tasks, until resumed.
   * @env CONDUCTOR_WORKER_<NAME>_PAUSED
   * @default false
   */
  readonly paused?: boolean | undefined;
  /**
   * Keeps the lease of a task whose handler runs longer than 80 % of its `responseTimeoutSeconds`. The official SDK has this off, and the
   * server then runs long tasks twice. Limit what may hang by `timeoutSeconds`.
   * @env CONDUCTOR_WORKER_<NAME>_LEASE_EXTEND_ENABLED
   * @default true
   */
  readonly leaseExtendEnabled?: boolean | undefined;
  /**
   * Registers the task definition at start.
   * @env CONDUCTOR_WORKER_<NAME>_REGISTER_TASK_DEF
   * @default false
   */
  readonly registerTaskDef?: boolean | undefined;
  /**
   * Whether a registration replaces an existing definition. Matters only with `registerTaskDef`.
   * @env CONDUCTOR_WORKER_<NAME>_OVERWRITE_TASK_DEF
   * @default true
   */
  readonly overwriteTaskDef?: boolean | undefined;
  /**
   * Whether the registered definition asks the server to enforce its schemas.
   * @env CONDUCTOR_WORKER_<NAME>_STRICT_SCHEMA
   * @default false
   */
  readonly strictSchema?: boolean | undefined;
}

/** What `worker` takes. */
export interface WorkerOptions extends WorkerTuning {
  /** The task type that it executes: the name of the task definition. */
  readonly taskDefName: string;
  /** What the registered definition says beyond its name, such as retries and timeouts. */
  readonly taskDef?: Partial<TaskDef> | undefined;
  /** JSON schema of the input, registered with the definition. */
  readonly inputSchema?: Record<string, unknown> | undefined;
  /** JSON schema of the output, registered with the definition. */
  readonly outputSchema?: Record<string, unknown> | undefined;
  /** A class whose fields are decorated with `schemaField`, in place of `inputSchema`. */
  readonly inputType?: SchemaClass | undefined;
  /** A class whose fields are decorated with `schemaField`, in place of `outputSchema`. */
  readonly outputType?: SchemaClass | undefined;
}

/** A worker as a plain object, for those who want no decorator. */
export interface ConductorWorker extends WorkerOptions {
  /**
   * Executes a task. Plain data becomes the output; an object with a task result's `status` is taken as the result; nothing completes the
   * task with an empty output. Throwing fails it, `NonRetryableException` for good.
   */
  execute(task: Task, context?: TaskContext): unknown;
}
