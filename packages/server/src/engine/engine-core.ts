import type { Clock, Logger, Random } from "@baton/core";

import type { DefinitionRegistry } from "../definitions/definition-registry";
import type { JsonMap } from "../definitions/model";
import { Snapshots } from "../definitions/snapshot";
import type { ScriptEngine } from "../scripts/script-engine";
import { systemTask } from "../tasks/system-tasks";
import type { TaskPatch } from "../tasks/system-task";
import { advanceExecution } from "./advance";
import type { Finish } from "./decide";
import { Deadlines } from "./deadlines";
import { Domains } from "./domains";
import type { Execution } from "./execution";
import { isTerminalTask } from "./execution";
import { Executions } from "./executions";
import { finishExecution } from "./finish";
import type { HttpCaller } from "./http-call";
import type { LiveExecution } from "./live-execution";
import type { LiveTask } from "./live-task";
import type { PollRequest, StartRequest } from "./requests";
import type { OutsideNames } from "./scope";
import { type ChildOf, startExecution } from "./start";
import type { ExecutionStore } from "./store-port";
import { taskFellDue } from "./task-fell-due";
import { TaskQueues } from "./task-queues";
import { nextTimeLimit, workflowTimeLimit, workflowTimeoutReason } from "./time-limits";
import { afterTurn } from "./turn-clock";
import { Waits } from "./waits";

/** What the engine is built from. */
export interface EngineServices {
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly newId: () => string;
  readonly scripts: ScriptEngine;
  readonly registry: DefinitionRegistry;
  readonly store: ExecutionStore;
  readonly httpCall: HttpCaller;
  readonly outside: OutsideNames;
  /** An execution as clients see it; part of what a failure workflow gets as input. */
  readonly describe: (run: Execution) => JsonMap;
}

/** Members of an execution that may change. */
export type ExecutionPatch = Partial<
  Pick<
    LiveExecution,
    | "status"
    | "createTime"
    | "endTime"
    | "lastRetriedTime"
    | "input"
    | "output"
    | "variables"
    | "correlationId"
    | "reRunFromWorkflowId"
    | "reasonForIncompletion"
    | "failedReferenceTaskNames"
    | "failedTaskNames"
    | "definition"
  >
>;

/** How many executions are advanced in one turn before other work gets its chance. */
const MOST_ADVANCES_PER_TURN = 500;

/**
 * The engine's state and the only way to change it.
 *
 * Invariants
 *   E1. Tasks and executions change through `change`, `changeRun` and `add` only; each keeps queue, deadlines and store in step.
 *   E2. `settle()` ends every operation: it draws all consequences, hands out tasks and answers those who wait.
 */
export class EngineCore {
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly newId: () => string;
  readonly scripts: ScriptEngine;
  readonly registry: DefinitionRegistry;
  readonly snapshots: Snapshots;
  readonly store: ExecutionStore;
  readonly httpCall: HttpCaller;
  readonly outside: OutsideNames;
  readonly describe: (run: Execution) => JsonMap;
  readonly executions: Executions;
  readonly queues = new TaskQueues();
  readonly domains: Domains;
  readonly deadlines: Deadlines;
  readonly waits: Waits;
  /** The polls that wait, and how each is ended. */
  readonly pollers = new Set<{ readonly request: PollRequest; readonly giveUp: () => void }>();
  closed = false;
  readonly #agenda = new Set<LiveExecution>();
  #toPerform: LiveTask[] = [];
  #settling = false;

  constructor(services: EngineServices) {
    this.clock = services.clock;
    this.random = services.random;
    this.logger = services.logger;
    this.newId = services.newId;
    this.scripts = services.scripts;
    this.registry = services.registry;
    this.snapshots = new Snapshots(services.registry);
    this.store = services.store;
    this.httpCall = services.httpCall;
    this.outside = services.outside;
    this.describe = services.describe;
    this.executions = new Executions(services.store);
    this.domains = new Domains(services.clock);
    this.deadlines = new Deadlines(services.clock);
    this.waits = new Waits(this);
  }

  /** Starts an execution; the id is that of an existing one where an idempotency key says so. */
  start(request: StartRequest, child?: ChildOf): string {
    return startExecution(this, request, child);
  }

  /** Changes a task, and with it what the queue, the deadlines and the store know of it. */
  change(task: LiveTask, patch: TaskPatch): void {
    const before = task.status;
    const wasOffered = task.entry !== undefined;
    Object.assign(task, patch);
    if (task.status !== before) {
      if (isTerminalTask(task.status) && task.updateTime === 0) task.updateTime = this.clock.now();
      task.run.statusChanged(task, before);
      this.executions.countRunning(task, before);
    }
    if (wasOffered && (task.status !== "SCHEDULED" || patch.availableAt !== undefined))
      this.queues.withdraw(task);
    this.place(task);
    this.#touched(task.run);
    this.store.taskChanged(task);
  }

  /** Changes an execution. A change of the definition or of when it started moves its time limit. */
  changeRun(run: LiveExecution, patch: ExecutionPatch): void {
    Object.assign(run, patch);
    run.updateTime = this.clock.now();
    this.watchTimeLimit(run);
    this.#touched(run);
    this.store.executionChanged(run);
  }

  /** Takes note of a task that was appended to its execution. */
  add(task: LiveTask): void {
    this.executions.addTask(task);
    this.place(task);
    this.#touched(task.run);
    this.store.taskChanged(task);
  }

  /** Forgets attempts of an execution. */
  removeTasks(run: LiveExecution, gone: (task: LiveTask) => boolean): void {
    for (const task of run.removeTasks(gone)) {
      this.queues.withdraw(task);
      if (task.deadline !== undefined) this.deadlines.drop(task.deadline);
      this.executions.removeTask(task);
      this.store.taskRemoved(task);
    }
  }

  /** Puts a task where it belongs by its state: into its queue, on the list of what to begin, or under a deadline. */
  place(task: LiveTask): void {
    const now = this.clock.now();
    const at = this.#nextMoment(task, now);
    if (task.deadline !== undefined || at !== Infinity) {
      task.deadline ??= { at, position: -1, fire: () => taskFellDue(this, task) };
      this.deadlines.set(task.deadline, at);
    }
    if (task.status !== "SCHEDULED" || task.availableAt > now) return;
    const system = systemTask(task.taskType);
    if (system === undefined) this.queues.offer(task);
    else if (system.perform !== undefined) this.#toPerform.push(task);
  }

  /** Goes on with the executions that had not ended when the file was closed, or its process died. */
  resumeAll(): void {
    for (const run of this.store.loadOpen()) {
      this.executions.add(run);
      for (const task of run.tasks) if (!isTerminalTask(task.status)) this.#resumeTask(task);
      this.watchTimeLimit(run);
      this.advance(run);
    }
    this.settle();
  }

  #resumeTask(task: LiveTask): void {
    const system = systemTask(task.taskType);
    if (system?.evaluate !== undefined) task.run.due.add(task);
    // A call that was under way when the process died is made again: its answer was never seen.
    const interrupted =
      task.status === "IN_PROGRESS" && task.taskType === "HTTP" && !task.workflowTask.asyncComplete;
    if (interrupted) this.#toPerform.push(task);
    this.place(task);
  }

  /** Stops all timers and ends all waits. */
  close(): void {
    for (const { giveUp } of this.pollers) giveUp();
    this.waits.close();
    this.closed = true;
    this.deadlines.clear();
  }

  #nextMoment(task: LiveTask, now: number): number {
    if (isTerminalTask(task.status)) return Infinity;
    const available = task.status === "SCHEDULED" && task.availableAt > now ? task.availableAt : Infinity;
    const ends = task.waitUntil > 0 ? task.waitUntil : Infinity;
    // A paused execution draws no consequences, so its time limits wait until it is resumed.
    const limit =
      task.run.status === "RUNNING" ? nextTimeLimit(task, this.completedFromOutside(task)) : Infinity;
    return Math.min(available, ends, limit);
  }

  /** Whether somebody else ends the task, so that it owes no response. */
  completedFromOutside(task: LiveTask): boolean {
    return task.workflowTask.asyncComplete || systemTask(task.taskType)?.completedFromOutside === true;
  }

  /** Sets or drops the time limit of an execution, as its state demands. */
  watchTimeLimit(run: LiveExecution): void {
    const at = run.status === "RUNNING" ? workflowTimeLimit(run) : Infinity;
    if (run.deadline === undefined && at === Infinity) return;
    run.deadline ??= { at, position: -1, fire: () => this.#runOutOfTime(run) };
    this.deadlines.set(run.deadline, at);
  }

  #runOutOfTime(run: LiveExecution): void {
    const reason = workflowTimeoutReason(run, this.clock.now());
    this.finish(run, { kind: "finish", status: "TIMED_OUT", reason });
    this.settle();
  }

  /** Ends an execution. */
  finish(run: LiveExecution, decision: Finish): void {
    finishExecution(this, run, decision);
  }

  /** Ends an execution because a user or its parent says so: no failure workflow is started. */
  terminate(run: LiveExecution, reason: string | undefined): void {
    finishExecution(
      this,
      run,
      { kind: "finish", status: "TERMINATED", ...(reason === undefined ? {} : { reason }) },
      true,
    );
  }

  /** Takes an execution out of memory; nothing of it falls due any more. */
  forget(run: LiveExecution): void {
    this.#agenda.delete(run);
    for (const task of run.tasks) {
      this.queues.withdraw(task);
      if (task.deadline !== undefined) this.deadlines.drop(task.deadline);
    }
    if (run.deadline !== undefined) this.deadlines.drop(run.deadline);
    this.executions.forget(run);
  }

  /** Notes that consequences of a change are to be drawn. */
  advance(run: LiveExecution): void {
    this.#agenda.add(run);
  }

  /** Draws all consequences of what has changed (E2). */
  settle(): void {
    if (this.#settling || this.closed) return;
    this.#settling = true;
    try {
      let budget = MOST_ADVANCES_PER_TURN;
      while (budget > 0 && (this.#agenda.size > 0 || this.#toPerform.length > 0))
        budget -= this.#drawConsequences();
      this.queues.serveWaiters();
      this.waits.answer();
    } finally {
      this.#settling = false;
    }
    if (this.#agenda.size > 0 || this.#toPerform.length > 0) afterTurn(() => this.settle());
    this.#sendVisitorsHome();
  }

  /** An ended execution that was only looked at leaves the memory again; a changed one does when it is on disk. */
  #sendVisitorsHome(): void {
    for (const run of this.executions.visitors()) if (run.ended && !this.store.isNoted(run)) this.forget(run);
  }

  #drawConsequences(): number {
    let steps = 0;
    for (const run of this.#agenda) {
      this.#agenda.delete(run);
      steps++;
      if (advanceExecution(this, run)) this.#agenda.add(run);
      if (steps >= MOST_ADVANCES_PER_TURN) return steps;
    }
    const begin = this.#toPerform;
    this.#toPerform = [];
    for (const task of begin) {
      steps++;
      if (!isTerminalTask(task.status) && !task.run.ended) systemTask(task.taskType)?.perform?.(task, this);
    }
    return steps;
  }

  #touched(run: LiveExecution): void {
    this.waits.touched(run);
  }
}
