import { createHash } from "node:crypto";

import { type Logger, messageOf } from "@baton/core";

import { deepFreeze } from "../definitions/deep-freeze";
import type { DefinitionStore } from "../definitions/definition-store";
import { classifierOf } from "../definitions/register-definitions";
import type { TaskDefinition, WorkflowDefinition } from "../definitions/model";
import type { TaskLog } from "../engine/engine";
import type { LiveExecution } from "../engine/live-execution";
import type { LiveTask } from "../engine/live-task";
import type { ExecutionStore } from "../engine/store-port";
import { afterTurn } from "../engine/turn-clock";
import { RequestError } from "../errors";
import type { Database, SqlValue } from "./driver";
import { closeDatabase } from "./open-database";
import { columnText, executionBody, executionOf, type Row, taskBody } from "./rows";
import { prepareStatements, type Statements } from "./statements";

/** A commit that is to come, and those who wait for it. */
interface PendingCommit {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
}

/** How much a forgetful store notes before it writes. */
const MOST_NOTED = 1_000;

/**
 * The truth on disk. What changes in one turn of the event loop is written in one transaction when the turn ends, so that a
 * commit to disk is shared by all requests that arrived together.
 *
 * Invariants: S1 and S2 of `ExecutionStore`, and
 *   S3. What could not be written stays noted and is written by the next commit; until then nothing is acknowledged.
 */
export class SqliteStore implements ExecutionStore, DefinitionStore {
  readonly #statements: Statements;
  readonly #runs = new Set<LiveExecution>();
  readonly #tasks = new Set<LiveTask>();
  /** Row numbers of what is stored. */
  readonly #runRows = new WeakMap<LiveExecution, number>();
  readonly #taskRows = new WeakMap<LiveTask, number>();
  readonly #snapshots = new WeakMap<WorkflowDefinition, number>();
  readonly #definitions = new Map<number, WeakRef<WorkflowDefinition>>();
  #afterCommit: (() => void)[] = [];
  #others: (() => void)[] = [];
  #pending: PendingCommit | undefined;
  #nextRun: number;
  #nextTask: number;
  /** Told of each ended execution once it is on disk. */
  onEnded: (run: LiveExecution) => void = () => undefined;

  /**
   * @param forgetful whether the file is `:memory:`. What is lost anyhow with the process needs no commit of its own turn: it
   * is written when somebody reads, or when much has come together, and most rows then only once.
   */
  constructor(
    readonly database: Database,
    private readonly logger: Logger,
    private readonly forgetful = false,
  ) {
    this.#statements = prepareStatements(database);
    this.#nextRun = this.#statements.lastNumber("workflow") + 1;
    this.#nextTask = this.#statements.lastNumber("task") + 1;
  }

  executionChanged(run: LiveExecution): void {
    this.#runs.add(run);
    this.#commitLater();
  }

  taskChanged(task: LiveTask): void {
    this.#tasks.add(task);
    this.#commitLater();
  }

  taskRemoved(task: LiveTask): void {
    this.#tasks.delete(task);
    const row = this.#taskRows.get(task);
    this.#taskRows.delete(task);
    if (row !== undefined) this.#note(() => this.#statements.deleteTask.run(row));
  }

  executionRemoved(run: LiveExecution, archive: boolean): void {
    // What is archived is searched for as it ended, perhaps a moment ago.
    if (archive && this.#runs.has(run)) this.flush();
    this.#runs.delete(run);
    for (const task of run.tasks) this.taskRemoved(task);
    this.#note(() => this.#statements[archive ? "archiveWorkflow" : "deleteWorkflow"].run(run.workflowId));
  }

  addLog({ taskId, createdTime, log }: TaskLog): void {
    this.#note(() => this.#statements.addLog.run(columnText(taskId), createdTime, JSON.stringify(log)));
  }

  logs(taskId: string): TaskLog[] {
    this.flush();
    return this.#statements.logs.all(columnText(taskId)).map((row) => ({
      taskId,
      createdTime: Number(row["created_time"]),
      log: String(JSON.parse(String(row["log"]))),
    }));
  }

  isNoted(run: LiveExecution): boolean {
    return this.#runs.has(run);
  }

  load(workflowId: string): LiveExecution | undefined {
    this.#writeRemovals();
    const row = this.#statements.workflow.get(columnText(workflowId));
    return row === undefined ? undefined : this.#rebuild(row);
  }

  loadOpen(): LiveExecution[] {
    return this.#statements.openWorkflows.all().map((row) => this.#rebuild(row));
  }

  ownerOf(taskId: string): string | undefined {
    this.#writeRemovals();
    return text(this.#statements.taskOwner.get(columnText(taskId)), "workflow_id");
  }

  findByIdempotencyKey(workflowName: string, key: string): string | undefined {
    this.#writeRemovals();
    return text(
      this.#statements.byIdempotencyKey.get(columnText(workflowName), columnText(key)),
      "workflow_id",
    );
  }

  running(workflowName: string): { workflowId: string; version: number }[] {
    this.flush();
    const rows = this.#statements.running.all(columnText(workflowName));
    return rows.map((row) => ({ workflowId: String(row["workflow_id"]), version: Number(row["version"]) }));
  }

  correlated(workflowName: string | undefined, correlationId: string): string[] {
    this.flush();
    const name = columnText(workflowName);
    return this.#statements.correlated
      .all(columnText(correlationId), name, name)
      .map((row) => String(row["workflow_id"]));
  }

  loadDefinitions(): { tasks: TaskDefinition[]; workflows: WorkflowDefinition[] } {
    // Both kinds were written below as complete definitions.
    return {
      tasks: this.#statements.taskDefinitions
        .all()
        .map((row) => JSON.parse(String(row["body"])) as TaskDefinition),
      workflows: this.#statements.workflowDefinitions
        .all()
        .map((row) => JSON.parse(String(row["body"])) as WorkflowDefinition),
    };
  }

  putTaskDefinition(definition: TaskDefinition): void {
    this.#note(() =>
      this.#statements.putTaskDefinition.run(columnText(definition.name), JSON.stringify(definition)),
    );
  }

  deleteTaskDefinition(name: string): void {
    this.#note(() => this.#statements.deleteTaskDefinition.run(columnText(name)));
  }

  putWorkflowDefinition(definition: WorkflowDefinition): void {
    const { name, version } = definition;
    this.#note(() =>
      this.#statements.putWorkflowDefinition.run(columnText(name), version, JSON.stringify(definition)),
    );
  }

  deleteWorkflowDefinition(name: string, version: number): void {
    this.#note(() => this.#statements.deleteWorkflowDefinition.run(columnText(name), version));
  }

  committed(): Promise<void> {
    return this.#pending?.promise ?? Promise.resolve();
  }

  flush(): void {
    if (this.#pending !== undefined || this.#noted > 0) this.#commit();
  }

  /** The file for readers: what is noted is written before they look. */
  reader(): Database {
    return {
      ...this.database,
      prepare: (sql) => {
        const statement = this.database.prepare(sql);
        const fresh = <A extends readonly SqlValue[], R>(read: (...values: A) => R) => {
          return (...values: A): R => {
            this.flush();
            return read(...values);
          };
        };
        return {
          run: (...values) => statement.run(...values),
          get: fresh((...values: readonly SqlValue[]) => statement.get(...values)),
          all: fresh((...values: readonly SqlValue[]) => statement.all(...values)),
        };
      },
    };
  }

  /** Closes the file; nothing can be read or written afterwards. */
  close(): void {
    closeDatabase(this.database);
  }

  #note(write: () => void): void {
    this.#others.push(write);
    this.#commitLater();
  }

  /** What was removed must not be found again because its removal is only noted. */
  #writeRemovals(): void {
    if (this.#others.length > 0) this.flush();
  }

  get #noted(): number {
    return this.#others.length + this.#runs.size + this.#tasks.size;
  }

  #commitLater(): void {
    if (this.#pending !== undefined) return;
    if (this.forgetful && this.#noted < MOST_NOTED) return;
    let settle: Pick<PendingCommit, "resolve" | "reject"> | undefined;
    const promise = new Promise<void>((resolve, reject) => (settle = { resolve, reject }));
    if (settle === undefined) return;
    // Whoever asked to know gets the error; without anybody asking it must not end the process.
    promise.catch(() => undefined);
    this.#pending = { promise, ...settle };
    afterTurn(() => this.flush());
  }

  #commit(): void {
    const pending = this.#pending;
    this.#pending = undefined;
    try {
      this.#write();
      pending?.resolve();
    } catch (cause) {
      this.logger.error("server.commit.failed", { cause });
      const words = `The change could not be written to the data file: ${messageOf(cause)}`;
      pending?.reject(new RequestError(503, words, { retryable: true, cause }));
    }
  }

  #write(): void {
    const runRows = new Map<LiveExecution, number>();
    const taskRows = new Map<LiveTask, number>();
    this.database.exec("BEGIN IMMEDIATE");
    try {
      for (const write of this.#others) write();
      for (const run of this.#runs) this.#writeRun(run, runRows);
      for (const task of this.#tasks) this.#writeTask(task, taskRows);
      this.database.exec("COMMIT");
    } catch (cause) {
      this.database.exec("ROLLBACK");
      this.#afterCommit = [];
      throw cause;
    }
    // Row numbers count only once they are committed.
    for (const note of this.#afterCommit) note();
    this.#afterCommit = [];
    for (const [run, row] of runRows) this.#runRows.set(run, row);
    for (const [task, row] of taskRows) this.#taskRows.set(task, row);
    const ended = [...this.#runs].filter((run) => run.ended);
    this.#others = [];
    this.#runs.clear();
    this.#tasks.clear();
    for (const run of ended) this.onEnded(run);
  }

  #writeRun(run: LiveExecution, added: Map<LiveExecution, number>): void {
    const { definition } = run;
    const changing = [run.status, run.createTime, run.updateTime, run.endTime, columnText(run.correlationId)];
    const rest = [
      columnText(run.idempotencyKey),
      this.#snapshotOf(definition),
      definition.version,
      executionBody(run),
    ];
    const row = this.#runRows.get(run);
    if (row !== undefined) return this.#statements.updateWorkflow.run(...changing, ...rest, row);
    const number = this.#nextRun++;
    const fixed = [
      number,
      run.workflowId,
      columnText(definition.name) ?? "",
      run.parentWorkflowId ?? null,
      classifierOf(definition),
    ];
    this.#statements.insertWorkflow.run(...fixed, ...changing, ...rest);
    added.set(run, number);
  }

  #writeTask(task: LiveTask, added: Map<LiveTask, number>): void {
    const changing = [task.status, task.startTime, task.updateTime, task.endTime, taskBody(task)];
    const row = this.#taskRows.get(task);
    if (row !== undefined) return this.#statements.updateTask.run(...changing, row);
    const number = this.#nextTask++;
    const fixed = [number, task.taskId, task.workflowId, task.seq];
    const names = [
      columnText(task.taskType),
      columnText(task.taskDefName),
      columnText(task.run.definition.name),
    ];
    this.#statements.insertTask.run(...fixed, ...names, ...changing);
    added.set(task, number);
  }

  /** The row of the definition an execution runs by; equal ones share a row. */
  #snapshotOf(definition: WorkflowDefinition): number {
    const known = this.#snapshots.get(definition);
    if (known !== undefined) return known;
    const body = JSON.stringify(definition);
    const hash = createHash("sha256").update(body).digest("base64");
    this.#statements.putSnapshot.run(hash, body);
    const id = Number(this.#statements.snapshotByHash.get(hash)?.["id"]);
    // Not kept before the commit: after a rollback the row is not there.
    this.#afterCommit.push(() => this.#snapshots.set(definition, id));
    return id;
  }

  #rebuild(row: Row): LiveExecution {
    const rows = this.#statements.tasksOf.all(row["workflow_id"] ?? null);
    const run = executionOf(row, this.#definition(Number(row["snapshot"])), rows);
    this.#runRows.set(run, Number(row["number"]));
    run.tasks.forEach((task, index) => this.#taskRows.set(task, Number(rows[index]?.["number"])));
    return run;
  }

  #definition(id: number): WorkflowDefinition {
    const known = this.#definitions.get(id)?.deref();
    if (known !== undefined) return known;
    const body = text(this.#statements.snapshot.get(id), "body");
    if (body === undefined) throw new Error(`definition ${id} is missing: the data file is damaged`);
    // Written by #snapshotOf as a complete definition.
    const definition = deepFreeze(JSON.parse(body) as WorkflowDefinition);
    this.#snapshots.set(definition, id);
    this.#definitions.set(id, new WeakRef(definition));
    return definition;
  }
}

function text(row: Record<string, SqlValue> | undefined, column: string): string | undefined {
  return row === undefined ? undefined : String(row[column]);
}
