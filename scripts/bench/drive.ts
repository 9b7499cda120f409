import { order, TASK_TYPE, workflowName } from "./definition";
import type { PolledTask, RestClient } from "./rest-client";

/** Requests in flight on each side: those that start executions and those that work on tasks. */
const LANES = 32;

/** What one round did. */
export interface Round {
  readonly workflowsPerSecond: number;
  readonly requestsPerWorkflow: number;
  readonly bytesPerRequest: number;
  /** Ids of all executions. */
  readonly started: readonly string[];
}

/** Starts `count` executions of so many tasks and completes every task, all through plain requests. */
export async function drive(client: RestClient, tasks: number, count: number): Promise<Round> {
  const before = { requests: client.requests, received: client.received };
  const started: string[] = [];
  let next = 0;
  const starter = async (): Promise<void> => {
    while (next < count) started.push(await client.start(workflowName(tasks), order(next++)));
  };
  const hand = new Hand(client, tasks * count);
  const from = performance.now();
  await Promise.all([...lanes(starter), ...lanes(() => hand.work())]);
  const seconds = (hand.endedAt - from) / 1000;
  const requests = client.requests - before.requests;
  return {
    workflowsPerSecond: count / seconds,
    requestsPerWorkflow: requests / count,
    bytesPerRequest: (client.received - before.received) / requests,
    started,
  };
}

function lanes(run: () => Promise<void>): readonly Promise<void>[] {
  return Array.from({ length: LANES }, run);
}

/** The tasks that the lanes share: one poll at a time, for all of them. */
class Hand {
  readonly #tasks: PolledTask[] = [];
  #polling: Promise<void> | undefined;
  #left: number;
  /** When the last task was completed: a poll that finds nothing more does not count. */
  endedAt = 0;

  constructor(
    private readonly client: RestClient,
    total: number,
  ) {
    this.#left = total;
  }

  /** Follows the chain of update-v2, and takes from the hand when it ends, until nothing is left. */
  async work(): Promise<void> {
    while (this.#left > 0) {
      let task = this.#tasks.pop();
      if (!task) await (this.#polling ??= this.#poll());
      while (task) {
        this.#left--;
        task = await this.client.complete(task);
        this.endedAt = performance.now();
      }
    }
  }

  async #poll(): Promise<void> {
    try {
      this.#tasks.push(...(await this.client.poll(TASK_TYPE, LANES)));
    } finally {
      this.#polling = undefined;
    }
  }
}
