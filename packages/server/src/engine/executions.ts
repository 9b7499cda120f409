import { RequestError } from "../errors";
import type { TaskStatus } from "./execution";
import type { LiveExecution } from "./live-execution";
import type { LiveTask } from "./live-task";
import type { ExecutionStore } from "./store-port";

/** The executions in memory: those that run, and those of the past that are being looked at. */
export class Executions {
  readonly #runs = new Map<string, LiveExecution>();
  readonly #tasks = new Map<string, LiveTask>();
  readonly #visitors = new Set<LiveExecution>();
  /** Ids by idempotency key, of those in memory: the store may not have them yet. */
  readonly #keys = new Map<string, string>();
  /** Tasks in progress by the name of their definition, for `concurrentExecLimit`. */
  readonly #inProgress = new Map<string, number>();

  constructor(private readonly store: ExecutionStore) {}

  /** The executions in memory. */
  all(): IterableIterator<LiveExecution> {
    return this.#runs.values();
  }

  /** Tasks of workers that are put off to a later moment. */
  *scheduledLater(): Generator<LiveTask> {
    for (const task of this.#tasks.values())
      if (task.status === "SCHEDULED" && task.entry === undefined) yield task;
  }

  add(run: LiveExecution): void {
    this.#runs.set(run.workflowId, run);
    if (run.idempotencyKey !== undefined)
      this.#keys.set(keyOf(run.definition.name, run.idempotencyKey), run.workflowId);
    for (const task of run.tasks) this.addTask(task);
  }

  addTask(task: LiveTask): void {
    this.#tasks.set(task.taskId, task);
    if (task.status === "IN_PROGRESS") this.countRunning(task, "SCHEDULED");
  }

  removeTask(task: LiveTask): void {
    this.#tasks.delete(task.taskId);
    if (task.status === "IN_PROGRESS") this.#count(task.taskDefName, -1);
  }

  /** Takes an execution out of memory. */
  forget(run: LiveExecution): void {
    this.#runs.delete(run.workflowId);
    if (run.idempotencyKey !== undefined) this.#keys.delete(keyOf(run.definition.name, run.idempotencyKey));
    for (const task of run.tasks) this.removeTask(task);
  }

  /** Keeps the number of tasks in progress true after a change of state. */
  countRunning(task: LiveTask, before: TaskStatus): void {
    if (before === "IN_PROGRESS") this.#count(task.taskDefName, -1);
    if (task.status === "IN_PROGRESS") this.#count(task.taskDefName, 1);
  }

  /** How many tasks of a definition are in progress. */
  inProgress(taskDefName: string): number {
    return this.#inProgress.get(taskDefName) ?? 0;
  }

  #count(taskDefName: string, change: number): void {
    const count = this.inProgress(taskDefName) + change;
    if (count > 0) this.#inProgress.set(taskDefName, count);
    else this.#inProgress.delete(taskDefName);
  }

  /** The execution, from memory or from the store; what is read from the store is not kept. */
  find(workflowId: string): LiveExecution | undefined {
    return this.#runs.get(workflowId) ?? this.store.load(workflowId);
  }

  /** @throws RequestError 404 when there is none. */
  get(workflowId: string): LiveExecution {
    const run = this.find(workflowId);
    if (run === undefined) throw new RequestError(404, `No such workflow found by id: ${workflowId}`);
    return run;
  }

  /** The execution in memory, to be changed. @throws RequestError 404 when there is none. */
  open(workflowId: string): LiveExecution {
    return this.#keep(this.get(workflowId));
  }

  /** The same, undefined when there is none. */
  findOpen(workflowId: string | undefined): LiveExecution | undefined {
    const run = workflowId === undefined ? undefined : this.find(workflowId);
    return run === undefined ? undefined : this.#keep(run);
  }

  #keep(run: LiveExecution): LiveExecution {
    if (!this.#runs.has(run.workflowId)) {
      this.add(run);
      this.#visitors.add(run);
    }
    return run;
  }

  /** The executions that were read from the store since this was last asked. */
  visitors(): LiveExecution[] {
    const visitors = [...this.#visitors];
    this.#visitors.clear();
    return visitors;
  }

  /** The execution that was started with this key. */
  findByIdempotencyKey(workflowName: string, key: string): LiveExecution | undefined {
    const workflowId =
      this.#keys.get(keyOf(workflowName, key)) ?? this.store.findByIdempotencyKey(workflowName, key);
    return workflowId === undefined ? undefined : this.find(workflowId);
  }

  /** Lets another execution be started with the key of one that has ended. */
  releaseIdempotencyKey(run: LiveExecution): void {
    if (run.idempotencyKey === undefined) return;
    this.#keys.delete(keyOf(run.definition.name, run.idempotencyKey));
    run.idempotencyKey = undefined;
    this.store.executionChanged(run);
  }

  findTask(taskId: string): LiveTask | undefined {
    const known = this.#tasks.get(taskId);
    if (known !== undefined) return known;
    const owner = this.store.ownerOf(taskId);
    const run = owner === undefined ? undefined : this.find(owner);
    return run?.tasks.find((task) => task.taskId === taskId);
  }
}

function keyOf(workflowName: string, key: string): string {
  return `${workflowName}\n${key}`;
}
