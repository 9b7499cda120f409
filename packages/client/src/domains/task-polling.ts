import { type CallOptions, type Task, TaskResource } from "@baton/api";
import type { ConductorClient } from "../conductor-client";

/** Who asks for tasks. */
export interface TaskPollOptions extends CallOptions {
  /**
   * The name of the worker, which the tasks then carry.
   * @default none
   */
  workerId?: string | undefined;
  /**
   * The domain of the tasks.
   * @default tasks without a domain
   */
  domain?: string | undefined;
}

/** Who asks for tasks, for how many, and how long the server may wait for the first. */
export interface TaskBatchPollOptions extends TaskPollOptions {
  /**
   * How many tasks to take at most.
   * @default 1
   */
  count?: number | undefined;
  /**
   * How long the server waits for the first task; at most 5,000.
   * @unit milliseconds
   * @default 100
   */
  timeout?: number | undefined;
}

/**
 * Takes the next task of a type.
 *
 * @returns undefined when there is none.
 * @see GET /tasks/poll/{tasktype}
 */
export async function pollTask(
  client: ConductorClient,
  tasktype: string,
  { workerId: workerid, domain, ...call }: TaskPollOptions,
): Promise<Task | undefined> {
  const query = { workerid, domain };
  const answer = await TaskResource.pollTask({ ...call, client, path: { tasktype }, query });
  return isTask(answer) ? answer : undefined;
}

/**
 * Takes the next tasks of a type; none when none comes in time.
 *
 * @see GET /tasks/poll/batch/{tasktype}
 */
export async function batchPoll(
  client: ConductorClient,
  tasktype: string,
  { workerId: workerid, domain, count, timeout, ...call }: TaskBatchPollOptions,
): Promise<Task[]> {
  const answer: unknown = await TaskResource.batchPoll({
    ...call,
    timeoutMs: call.timeoutMs ?? client.requestTimeoutMs + Math.max(timeout ?? 0, 0),
    client,
    path: { tasktype },
    query: { workerid, domain, count, timeout },
  });
  return Array.isArray(answer) ? answer.filter(isTask) : [];
}

/** Gateways answer an empty poll with an empty body, or with one that is no task. */
function isTask(value: unknown): value is Task {
  return typeof value === "object" && value !== null && "taskId" in value;
}
