import type { Task, TaskDef, TaskResult } from "@baton/api";
import { type Clock, ConductorSdkError, messageOf } from "@baton/core";
import type { LeaseAnswer, PolledTask, PollRequest, ReportOptions, TaskQueue } from "./task-queue";

/** The operations of a queue that a test can make fail. */
export type QueueOperation = "poll" | "report" | "extendLease" | "handBack" | "registerTaskDef";

/** How a {@link FakeTaskQueue} behaves. */
export interface FakeTaskQueueOptions {
  /** Times the long polls. */
  readonly clock: Clock;
  /**
   * Whether the answer to a report brings the next task.
   * @default true
   */
  readonly chaining?: boolean | undefined;
  /**
   * Whether tasks can be handed back.
   * @default true
   */
  readonly handBack?: boolean | undefined;
}

/** A task queue in memory, for tests of workers without any server. It records what it is asked and fails on demand. */
export class FakeTaskQueue implements TaskQueue {
  /** Every poll, with what it asked for. */
  readonly polls: PollRequest[] = [];
  /** Every result that was accepted. */
  readonly results: TaskResult[] = [];
  /** Every attempt to report, accepted or not. */
  readonly reports: { readonly polled: PolledTask; readonly result: TaskResult; readonly next: boolean }[] =
    [];
  /** The task ids of the heartbeats. */
  readonly heartbeats: string[] = [];
  /** The task ids that were handed back; they are not offered again. */
  readonly handedBack: string[] = [];
  /** The definitions that were registered. */
  readonly definitions: { readonly definition: TaskDef; readonly overwrite: boolean }[] = [];
  /** The answer to heartbeats. */
  leaseAnswer: LeaseAnswer = "kept";
  /** Called before every operation; what it returns is thrown, unless it is undefined. */
  fault: (operation: QueueOperation, subject: string) => Error | undefined = () => undefined;
  /** Present unless switched off. */
  readonly handBack?: (polled: PolledTask) => Promise<void>;
  readonly #waiting: PolledTask[] = [];
  #arrived: (() => void)[] = [];
  #added = 0;

  constructor(private readonly options: FakeTaskQueueOptions) {
    if (options.handBack !== false)
      this.handBack = async (polled) => {
        this.#mayFail("handBack", idOf(polled));
        this.handedBack.push(idOf(polled));
      };
  }

  /** Offers a task. What is missing is made up. */
  add(task: Partial<Task> & { taskDefName: string }, terms: Omit<PolledTask, "task"> = {}): void {
    this.#waiting.push({
      ...terms,
      task: { ...blankTask(`task-${++this.#added}`, task.taskDefName), ...task },
    });
    const arrived = this.#arrived;
    this.#arrived = [];
    for (const wake of arrived) wake();
  }

  /** How many tasks wait to be polled. */
  get size(): number {
    return this.#waiting.length;
  }

  async poll(request: PollRequest, signal: AbortSignal): Promise<readonly PolledTask[]> {
    const { clock } = this.options;
    this.polls.push(request);
    this.#mayFail("poll", request.taskTypes.join(","));
    const deadline = clock.now() + request.timeoutMs;
    for (;;) {
      const tasks = this.#take(request.taskTypes, request.domain, request.max);
      if (tasks.length > 0 || signal.aborted || clock.now() >= deadline) return tasks;
      await this.#untilArrival(deadline - clock.now(), signal);
    }
  }

  async report(
    polled: PolledTask,
    result: TaskResult,
    options: ReportOptions,
  ): Promise<PolledTask | undefined> {
    this.reports.push({ polled, result, next: options.next });
    this.#mayFail("report", idOf(polled));
    this.results.push(written(result));
    if (!options.next || this.options.chaining === false) return undefined;
    return this.#take([polled.task.taskDefName], polled.task.domain, 1)[0];
  }

  async extendLease(polled: PolledTask): Promise<LeaseAnswer> {
    this.heartbeats.push(idOf(polled));
    this.#mayFail("extendLease", idOf(polled));
    return this.leaseAnswer;
  }

  async registerTaskDef(definition: TaskDef, overwrite: boolean, _signal?: AbortSignal): Promise<void> {
    this.#mayFail("registerTaskDef", definition.name);
    this.definitions.push({ definition, overwrite });
  }

  #mayFail(operation: QueueOperation, subject: string): void {
    const error = this.fault(operation, subject);
    if (error !== undefined) throw error;
  }

  #take(taskTypes: readonly string[], domain: string | undefined, max: number): PolledTask[] {
    const taken: PolledTask[] = [];
    for (let at = 0; at < this.#waiting.length && taken.length < max;) {
      const polled = this.#waiting[at];
      if (
        polled !== undefined &&
        taskTypes.includes(polled.task.taskDefName) &&
        polled.task.domain === domain
      )
        taken.push(...this.#waiting.splice(at, 1));
      else at++;
    }
    return taken;
  }

  #untilArrival(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        cancel();
        signal.removeEventListener("abort", wake);
        resolve();
      };
      const cancel = this.options.clock.after(ms, wake);
      this.#arrived.push(wake);
      signal.addEventListener("abort", wake, { once: true });
    });
  }
}

function blankTask(taskId: string, taskType: string): Task {
  return {
    taskId,
    taskType,
    taskDefName: taskType,
    referenceTaskName: taskType,
    workflowInstanceId: "workflow-1",
    workflowType: "workflow",
    status: "IN_PROGRESS",
    inputData: {},
    outputData: {},
    retryCount: 0,
    pollCount: 1,
    seq: 1,
    iteration: 0,
    retried: false,
    executed: false,
    callbackAfterSeconds: 0,
    responseTimeoutSeconds: 0,
    scheduledTime: 0,
    startTime: 0,
    endTime: 0,
    updateTime: 0,
  };
}

function idOf({ task }: PolledTask): string {
  return task.taskId;
}

/** What a server would see of a result. */
function written(result: TaskResult): TaskResult {
  try {
    return JSON.parse(JSON.stringify(result)) as TaskResult;
  } catch (cause) {
    throw new ConductorSdkError("INVALID", `the result cannot be written as JSON: ${messageOf(cause)}`, {
      cause,
    });
  }
}
