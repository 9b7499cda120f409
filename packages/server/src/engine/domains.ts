import type { Clock } from "@baton/core";

import type { PollRecord } from "./engine";
import type { LiveExecution } from "./live-execution";
import { queueName } from "./task-queues";

/** How long after its last poll a worker counts as active. */
const ACTIVE_MS = 10_000;

/** The word that stands for "no domain" in a list of domains. */
const NO_DOMAIN = "NO_DOMAIN";

/**
 * Who polled what, and in which domain a task is to be offered.
 *
 * @see conductor-oss/conductor core/…/execution/WorkflowExecutorOps.java `setTaskDomains`
 */
export class Domains {
  readonly #polls = new Map<string, PollRecord>();

  constructor(private readonly clock: Clock) {}

  /** Notes a poll. */
  polled(taskType: string, domain: string | undefined, workerId: string | undefined): void {
    this.#polls.set(queueName(taskType, domain), {
      queueName: taskType,
      ...(domain === undefined ? {} : { domain }),
      ...(workerId === undefined ? {} : { workerId }),
      lastPollTime: this.clock.now(),
    });
  }

  /** What is known of those who poll this type; of all types when none is given. */
  records(taskType?: string): PollRecord[] {
    const all = [...this.#polls.values()];
    return taskType === undefined ? all : all.filter((record) => record.queueName === taskType);
  }

  /** The domain of a task: the first of its list where somebody polls, else the last one. */
  choose(run: LiveExecution, taskType: string): string | undefined {
    const list = run.taskToDomain[taskType] ?? run.taskToDomain["*"];
    if (list === undefined || list.trim() === "") return undefined;
    const domains = list.split(",").map((domain) => domain.trim());
    const chosen = domains.find((domain) => this.#isActive(taskType, domain)) ?? domains.at(-1);
    return chosen === NO_DOMAIN ? undefined : chosen;
  }

  #isActive(taskType: string, domain: string): boolean {
    const record = this.#polls.get(queueName(taskType, domain === NO_DOMAIN ? undefined : domain));
    return record !== undefined && this.clock.now() - record.lastPollTime < ACTIVE_MS;
  }
}
