import type { JsonMap, WorkflowDefinition } from "../definitions/model";
import { type CompiledDefinition, compileDefinition } from "./compiled-definition";
import type { Deadline } from "./deadlines";
import { LiveTask, type NewTask, plainReference } from "./live-task";
import {
  type Execution,
  isTerminalTask,
  isTerminalWorkflow,
  isUnsuccessfulTask,
  type TaskStatus,
  type WorkflowStatus,
} from "./execution";

/** An open task that waits for others. */
interface Watch {
  readonly watcher: LiveTask;
  readonly references: readonly string[];
  /** How many of them must still end before it is worth looking; failures are looked at one by one. */
  missing: number;
}

/**
 * An execution in memory, with what makes the next decision cost as much as what has changed.
 *
 * Invariants
 *   X1. `open` counts the tasks that are not terminal.
 *   X2. `unprocessed` holds the terminal tasks whose consequences were not drawn yet: not executed, retried or skipped.
 *   X3. `due` holds the open JOIN, EXCLUSIVE_JOIN and DO_WHILE tasks for which something changed since they were looked at.
 */
export class LiveExecution implements Execution {
  readonly tasks: LiveTask[] = [];
  status: WorkflowStatus = "RUNNING";
  createTime = 0;
  updateTime = 0;
  endTime = 0;
  lastRetriedTime = 0;
  input: JsonMap = {};
  output: JsonMap = {};
  variables: JsonMap = {};
  failedReferenceTaskNames: string[] = [];
  failedTaskNames: string[] = [];
  taskToDomain: Readonly<Record<string, string>> = {};
  priority = 0;
  correlationId: string | undefined = undefined;
  parentWorkflowId: string | undefined = undefined;
  parentWorkflowTaskId: string | undefined = undefined;
  reRunFromWorkflowId: string | undefined = undefined;
  reasonForIncompletion: string | undefined = undefined;
  event: string | undefined = undefined;
  idempotencyKey: string | undefined = undefined;

  open = 0;
  readonly unprocessed = new Set<LiveTask>();
  readonly due = new Set<LiveTask>();
  deadline: Deadline | undefined;
  #definition: WorkflowDefinition;
  #compiled: CompiledDefinition;
  /** The newest attempt of each exact reference. */
  readonly #byReference = new Map<string, LiveTask>();
  /** The newest attempt of each reference without its round, which is what expressions see. */
  readonly #byPlainReference = new Map<string, LiveTask>();
  /** Who waits for a task, by the exact reference it waits for. */
  readonly #watches = new Map<string, Set<Watch>>();

  constructor(
    readonly workflowId: string,
    definition: WorkflowDefinition,
  ) {
    this.#definition = definition;
    this.#compiled = compileDefinition(definition);
  }

  get definition(): WorkflowDefinition {
    return this.#definition;
  }

  set definition(definition: WorkflowDefinition) {
    this.#definition = definition;
    this.#compiled = compileDefinition(definition);
  }

  get compiled(): CompiledDefinition {
    return this.#compiled;
  }

  get ended(): boolean {
    return isTerminalWorkflow(this.status);
  }

  /** The newest attempt with exactly this reference name. */
  latest(reference: string): LiveTask | undefined {
    return this.#byReference.get(reference);
  }

  /** The newest attempt of this reference in its newest round. */
  newest(plain: string): LiveTask | undefined {
    return this.#byPlainReference.get(plain);
  }

  /** The references that expressions can name. */
  references(): IterableIterator<string> {
    return this.#byPlainReference.keys();
  }

  /** Appends an attempt. */
  append(fields: NewTask): LiveTask {
    const seq = fields.seq ?? (fields.status === "SKIPPED" ? 0 : (this.tasks.at(-1)?.seq ?? 0) + 1);
    const task = new LiveTask(this, fields, seq);
    if (task.status === "SKIPPED") {
      // Conductor gives tasks that were skipped before they were reached no place in the order, so they come first.
      this.tasks.unshift(task);
    } else {
      this.tasks.push(task);
    }
    this.#index(task);
    if (!isTerminalTask(task.status)) this.open++;
    else this.#becameTerminal(task);
    return task;
  }

  /** Removes attempts, as rerun and loops with `keepLastN` do. */
  removeTasks(gone: (task: LiveTask) => boolean): LiveTask[] {
    const removed = this.tasks.filter(gone);
    const kept = this.tasks.filter((task) => !gone(task));
    this.tasks.length = 0;
    for (const task of kept) this.tasks.push(task);
    this.#byReference.clear();
    this.#byPlainReference.clear();
    for (const task of kept) this.#index(task);
    for (const task of removed) {
      this.unprocessed.delete(task);
      this.due.delete(task);
      if (!isTerminalTask(task.status)) this.open--;
    }
    return removed;
  }

  /** Keeps the counts true after a change of state. */
  statusChanged(task: LiveTask, before: TaskStatus): void {
    const wasTerminal = isTerminalTask(before);
    const terminal = isTerminalTask(task.status);
    if (wasTerminal !== terminal) this.open += terminal ? -1 : 1;
    if (terminal) this.#becameTerminal(task);
    else this.unprocessed.delete(task);
  }

  /**
   * Makes `watcher` due when all tasks with these references have ended, or one of them failed. Where some of them may never
   * run, `each` makes it due whenever one has ended. Watching again replaces what was watched before.
   */
  watch(watcher: LiveTask, references: readonly string[], each = false): void {
    const open = (reference: string): boolean => {
      const task = this.latest(reference);
      return task === undefined || !isTerminalTask(task.status);
    };
    const watch = { watcher, references, missing: each ? 0 : references.filter(open).length };
    for (const reference of references) {
      const set = this.#watches.get(reference) ?? new Set<Watch>();
      for (const old of set) if (old.watcher === watcher) set.delete(old);
      set.add(watch);
      this.#watches.set(reference, set);
    }
  }

  #becameTerminal(task: LiveTask): void {
    if (!task.executed && !task.retried && task.status !== "SKIPPED") this.unprocessed.add(task);
    this.due.delete(task);
    const watches = this.#watches.get(task.referenceTaskName);
    if (watches === undefined) return;
    for (const watch of watches) {
      watch.missing--;
      if (isTerminalTask(watch.watcher.status)) watches.delete(watch);
      else if (watch.missing <= 0 || isUnsuccessfulTask(task.status)) this.due.add(watch.watcher);
    }
  }

  #index(task: LiveTask): void {
    this.#byReference.set(task.referenceTaskName, task);
    this.#byPlainReference.set(plainReference(task), task);
  }
}
