import {
  type ApiClient,
  MetadataResource,
  type Task,
  type TaskDef,
  TaskResource,
  type TaskResult,
} from "@baton/api";
import { ConductorSdkError, type ErrorCode, onAbort } from "@baton/core";
import type { LeaseAnswer, PolledTask, PollRequest, ReportOptions, TaskQueue } from "./task-queue";

/** Where tasks come from. */
export interface QueueSource {
  readonly queue?: TaskQueue | undefined;
  readonly client?: ApiClient | undefined;
}

/** Conductor refuses to hold a poll longer than this. */
const LONGEST_POLL_MS = 5_000;

/** An answer that is this late will not come any more. */
const POLL_GRACE_MS = 10_000;

/** Longest wait for the answer to a release; whether it comes or not, the stop goes on. */
const RELEASE_TIMEOUT_MS = 1_000;

/** The most log lines that the server keeps of one report; the last one takes in the rest. */
const MOST_LOGS = 10;

/**
 * The adapter to Conductor: the only place that knows its operations.
 *
 * Invariants
 *   Q1. A poll is answered with the first task: a server that fills batches (Conductor OSS waits the whole time-out for the last task of a
 *       batch) is asked for one when waiting, and for many only without waiting.
 *   Q2. A poll is never cancelled: what a server hands out the moment before would be lost. At a stop the worker polls for 0 tasks instead,
 *       by which Baton's server answers the polls it holds for that worker; elsewhere the answer is waited for, at most `pollTimeout`.
 *   Q3. That the server lacks update-v2 is concluded from its own words, or from a plain update that succeeds where update-v2 found
 *       nothing; never from a task that is gone.
 */
export function conductorTaskQueue(client: ApiClient): TaskQueue {
  return new ConductorTaskQueue(client);
}

/**
 * The queue that a configuration means: its own, or the one behind its client.
 *
 * @throws {ConductorSdkError} `CONFIG` when there is neither.
 */
export function toQueue({ queue, client }: QueueSource): TaskQueue {
  if (queue !== undefined) return queue;
  if (client !== undefined) return conductorTaskQueue(client);
  throw new ConductorSdkError("CONFIG", "workers need a client: await createConductorClient({ serverUrl })");
}

class ConductorTaskQueue implements TaskQueue {
  /** Queues that had nothing a moment ago: asking for many without waiting would be in vain. */
  readonly #quiet = new Set<string>();
  #hasNext = true;

  constructor(private readonly client: ApiClient) {}

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
        heartbeat: true,
      });
      const { status } = await TaskResource.getTask({ client, path: { taskId }, heartbeat: true });
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

  async #ask(
    tasktype: string,
    { workerId, domain }: PollRequest,
    count: number,
    timeout: number,
    signal: AbortSignal,
  ): Promise<PolledTask[]> {
    const worker = { workerid: workerId, domain };
    const forget = onAbort(signal, () => void this.#release(tasktype, worker)); // Q2
    try {
      const answer: unknown = await TaskResource.batchPoll({
        client: this.client,
        path: { tasktype },
        query: { ...worker, count, timeout },
        timeoutMs: timeout + POLL_GRACE_MS,
      });
      // Gateways answer an empty poll with an empty body, or with one that is no list.
      return Array.isArray(answer) ? answer.filter(isTask).map(toPolled) : [];
    } finally {
      forget();
    }
  }

  /** Q2. Whether it helps or not, the poll is answered in its own time. */
  async #release(tasktype: string, worker: { workerid: string; domain: string | undefined }): Promise<void> {
    const query = { ...worker, count: 0, timeout: 0 };
    const path = { tasktype };
    await TaskResource.batchPoll({ client: this.client, path, query, timeoutMs: RELEASE_TIMEOUT_MS }).catch(
      () => undefined,
    );
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
