import {
  type ApiClient,
  MetadataResource,
  type Task,
  type TaskDef,
  TaskResource,
  type TaskResult,
  VersionResource,
} from "@baton/api";
import { ConductorSdkError, type ErrorCode } from "@baton/core";
import type { LeaseAnswer, PolledTask, PollRequest, ReportOptions, TaskQueue } from "./task-queue";

/** How the worker meets a Conductor server. */
export interface ConductorTaskQueueOptions {
  /**
   * Whether stopping or pausing cancels the outstanding poll. A Conductor in Java does not notice: for up to `pollTimeout` it hands a task to
   * nobody, and that task comes back only after its response timeout. Without cancelling, the stop waits for the poll's answer, and what it
   * brings is handed back.
   * @default true on Baton's server, which notices and keeps its tasks; false on others
   */
  readonly abortPolls?: boolean | undefined;
}

/** Where tasks come from. */
export interface QueueSource extends ConductorTaskQueueOptions {
  readonly queue?: TaskQueue | undefined;
  readonly client?: ApiClient | undefined;
}

/** Conductor refuses to hold a poll longer than this. */
const LONGEST_POLL_MS = 5_000;

/** An answer that is this late will not come any more. */
const POLL_GRACE_MS = 10_000;

/** Conductor's own versions start at 1. */
const BATON_VERSIONS = "0.";

const VERSION_TIMEOUT_MS = 1_000;

/** The most log lines that the server keeps of one report; the last one takes in the rest. */
const MOST_LOGS = 10;

/**
 * The adapter to Conductor: the only place that knows its operations.
 *
 * Invariants
 *   Q1. A poll is answered with the first task: a server that fills batches (Conductor OSS waits the whole time-out for the last task of a
 *       batch) is asked for one when waiting, and for many only without waiting.
 *   Q2. A poll is cancelled only where the server is known to notice; elsewhere its answer is waited for.
 *   Q3. That the server lacks update-v2 is concluded from its own words, or from a plain update that succeeds where update-v2 found
 *       nothing; never from a task that is gone.
 */
export function conductorTaskQueue(client: ApiClient, options: ConductorTaskQueueOptions = {}): TaskQueue {
  return new ConductorTaskQueue(client, options.abortPolls);
}

/**
 * The queue that a configuration means: its own, or the one behind its client.
 *
 * @throws {ConductorSdkError} `CONFIG` when there is neither.
 */
export function toQueue({ queue, client, abortPolls }: QueueSource): TaskQueue {
  if (queue !== undefined) return queue;
  if (client !== undefined) return conductorTaskQueue(client, { abortPolls });
  throw new ConductorSdkError("CONFIG", "workers need a client: await createConductorClient({ serverUrl })");
}

class ConductorTaskQueue implements TaskQueue {
  /** Queues that had nothing a moment ago: asking for many without waiting would be in vain. */
  readonly #quiet = new Set<string>();
  readonly #cancellations = new WeakMap<AbortSignal, AbortSignal>();
  #hasNext = true;

  constructor(
    private readonly client: ApiClient,
    private readonly abortPolls: boolean | undefined,
  ) {}

  /** @see GET /tasks/poll/batch/{tasktype} */
  async poll(request: PollRequest, signal: AbortSignal): Promise<readonly PolledTask[]> {
    const [taskType = ""] = request.taskTypes;
    const queue = `${request.domain ?? ""}\n${taskType}`;
    if (request.max > 1 && !this.#quiet.has(queue)) {
      const tasks = await this.#ask(taskType, request, request.max, 0, signal); // Q1
      if (tasks.length > 0 || signal.aborted) return tasks;
    }
    const timeoutMs = Math.min(request.timeoutMs, LONGEST_POLL_MS);
    const tasks = await this.#ask(taskType, request, 1, timeoutMs, signal);
    if (tasks.length === 0) this.#quiet.add(queue);
    else this.#quiet.delete(queue);
    return tasks;
  }

  /** @see POST /tasks/update-v2, POST /tasks */
  async report(
    _polled: PolledTask,
    result: TaskResult,
    options: ReportOptions,
  ): Promise<PolledTask | undefined> {
    const { client } = this;
    const { signal } = options;
    const body = withFewLogs(result);
    if (!options.next || !this.#hasNext) {
      await TaskResource.updateTask({ client, body, signal });
      return undefined;
    }
    try {
      const next: unknown = await TaskResource.updateTaskV2({ client, body, signal });
      return isTask(next) ? toPolled(next) : undefined;
    } catch (error) {
      if (!hasCode(error, "UNSUPPORTED") && !hasCode(error, "NOT_FOUND")) throw error;
      await TaskResource.updateTask({ client, body, signal });
      this.#hasNext = false; // Q3
      return undefined;
    }
  }

  /**
   * The answer to a lease extension does not say what became of the task, so the task is read too.
   *
   * @see POST /tasks with extendLease, GET /tasks/{taskId}
   */
  async extendLease({ task }: PolledTask): Promise<LeaseAnswer> {
    const { client } = this;
    const { taskId, workflowInstanceId } = task;
    try {
      await TaskResource.updateTask({
        client,
        body: { taskId, workflowInstanceId, status: "IN_PROGRESS", extendLease: true },
      });
      const { status } = await TaskResource.getTask({ client, path: { taskId } });
      if (status === "CANCELED") return "cancelAsked";
      return status === "IN_PROGRESS" ? "kept" : "lost";
    } catch (error) {
      if (hasCode(error, "NOT_FOUND")) return "lost";
      if (hasCode(error, "UNSUPPORTED")) return "unsupported";
      throw error;
    }
  }

  /** In progress, to be called back at once: the server offers it again, with the output it had. */
  async handBack({ task }: PolledTask): Promise<void> {
    const { taskId, workflowInstanceId, outputData } = task;
    await TaskResource.updateTask({
      client: this.client,
      body: { taskId, workflowInstanceId, status: "IN_PROGRESS", callbackAfterSeconds: 0, outputData },
    });
  }

  /**
   * Replacing is no upsert in Conductor OSS: what is not there is created by another operation.
   *
   * @see PUT /metadata/taskdefs, POST /metadata/taskdefs, GET /metadata/taskdefs/{tasktype}
   */
  async registerTaskDef(definition: TaskDef, overwrite: boolean, signal: AbortSignal): Promise<void> {
    const { client } = this;
    try {
      if (overwrite) await MetadataResource.updateTaskDef({ client, body: definition, signal });
      else await MetadataResource.getTaskDef({ client, path: { tasktype: definition.name }, signal });
    } catch (error) {
      if (!hasCode(error, "NOT_FOUND")) throw error;
      await MetadataResource.registerTaskDef({ client, body: [definition], signal });
    }
  }

  /** Q2. What aborts a poll when `signal` does; made once for all polls of a loop. */
  #cancellationOf(signal: AbortSignal): AbortSignal | undefined {
    if (this.abortPolls === true) return signal;
    if (this.abortPolls === false) return undefined;
    let cancellation = this.#cancellations.get(signal);
    if (cancellation === undefined) {
      const controller = new AbortController();
      cancellation = controller.signal;
      this.#cancellations.set(signal, cancellation);
      const decide = async (): Promise<void> => {
        if (await this.#noticesAborts()) controller.abort(signal.reason);
      };
      signal.addEventListener("abort", () => void decide(), { once: true });
    }
    return cancellation;
  }

  /** @see GET /version */
  async #noticesAborts(): Promise<boolean> {
    try {
      const version: unknown = await VersionResource.getVersion({
        client: this.client,
        timeoutMs: VERSION_TIMEOUT_MS,
      });
      return typeof version === "string" && version.startsWith(BATON_VERSIONS);
    } catch {
      return false; // whoever cannot be asked is not known to notice
    }
  }

  async #ask(
    tasktype: string,
    { workerId, domain }: PollRequest,
    count: number,
    timeout: number,
    signal: AbortSignal,
  ): Promise<PolledTask[]> {
    const answer: unknown = await TaskResource.batchPoll({
      client: this.client,
      path: { tasktype },
      query: { workerid: workerId, domain, count, timeout },
      signal: this.#cancellationOf(signal),
      timeoutMs: timeout + POLL_GRACE_MS,
    });
    // Gateways answer an empty poll with an empty body, or with one that is no list.
    return Array.isArray(answer) ? answer.filter(isTask).map(toPolled) : [];
  }
}

function hasCode(error: unknown, code: ErrorCode): boolean {
  return ConductorSdkError.is(error) && error.code === code;
}

function isTask(value: unknown): value is Task {
  return typeof value === "object" && value !== null && "taskId" in value && "workflowInstanceId" in value;
}

function toPolled(task: Task): PolledTask {
  const { responseTimeoutSeconds } = task;
  return {
    task,
    leaseMs: responseTimeoutSeconds > 0 ? responseTimeoutSeconds * 1_000 : undefined,
    timeLimitMs: timeLimitOf(task),
  };
}

/** What is left of the time limit: a task that is polled again after a callback has used some of it. */
function timeLimitOf({ taskDefinition, startTime, updateTime }: Task): number | undefined {
  if (taskDefinition === undefined || taskDefinition === null) return undefined;
  const { timeoutSeconds = 0, timeoutPolicy } = taskDefinition;
  if (timeoutSeconds <= 0 || timeoutPolicy === "ALERT_ONLY") return undefined;
  const usedMs = startTime > 0 && updateTime > startTime ? updateTime - startTime : 0;
  return Math.max(timeoutSeconds * 1_000 - usedMs, 0);
}

function withFewLogs(result: TaskResult): TaskResult {
  const { logs } = result;
  if (logs === undefined || logs.length <= MOST_LOGS) return result;
  const kept = logs.slice(0, MOST_LOGS - 1);
  const rest = logs.slice(MOST_LOGS - 1);
  return { ...result, logs: [...kept, { ...rest[0], log: rest.map(({ log }) => log).join("\n") }] };
}
