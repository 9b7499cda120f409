import type { Database, Statement } from "./driver";

const SQL = {
  workflow: "SELECT * FROM workflow WHERE workflow_id = ? AND removed = 0",
  openWorkflows:
    "SELECT * FROM workflow WHERE status IN ('RUNNING', 'PAUSED') AND removed = 0 ORDER BY number",
  tasksOf: "SELECT * FROM task WHERE workflow_id = ? ORDER BY seq",
  taskOwner: "SELECT workflow_id FROM task WHERE task_id = ?",
  byIdempotencyKey:
    "SELECT workflow_id FROM workflow WHERE workflow_type = ? AND idempotency_key = ? AND removed = 0",
  running:
    "SELECT workflow_id, version FROM workflow WHERE status IN ('RUNNING', 'PAUSED') AND workflow_type = ? AND removed = 0 ORDER BY number",
  correlated:
    "SELECT workflow_id FROM workflow WHERE correlation_id = ? AND (? IS NULL OR workflow_type = ?) AND removed = 0 ORDER BY number",
  insertWorkflow:
    "INSERT INTO workflow (number, workflow_id, workflow_type, parent_workflow_id, classifier, status, start_time, update_time," +
    " end_time, correlation_id, idempotency_key, snapshot, version, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  updateWorkflow:
    "UPDATE workflow SET status = ?, start_time = ?, update_time = ?, end_time = ?, correlation_id = ?, idempotency_key = ?," +
    " snapshot = ?, version = ?, body = ? WHERE number = ?",
  archiveWorkflow: "UPDATE workflow SET removed = 1, idempotency_key = NULL WHERE workflow_id = ?",
  deleteWorkflow: "DELETE FROM workflow WHERE workflow_id = ?",
  insertTask:
    "INSERT INTO task (number, task_id, workflow_id, seq, task_type, task_def_name, workflow_type, status, start_time, update_time," +
    " end_time, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  updateTask:
    "UPDATE task SET status = ?, start_time = ?, update_time = ?, end_time = ?, body = ? WHERE number = ?",
  deleteTask: "DELETE FROM task WHERE number = ?",
  snapshot: "SELECT body FROM snapshot WHERE id = ?",
  snapshotByHash: "SELECT id FROM snapshot WHERE hash = ?",
  putSnapshot: "INSERT INTO snapshot (hash, body) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING",
  taskDefinitions: "SELECT body FROM task_definition",
  putTaskDefinition: "INSERT OR REPLACE INTO task_definition (name, body) VALUES (?, ?)",
  deleteTaskDefinition: "DELETE FROM task_definition WHERE name = ?",
  workflowDefinitions: "SELECT body FROM workflow_definition",
  putWorkflowDefinition: "INSERT OR REPLACE INTO workflow_definition (name, version, body) VALUES (?, ?, ?)",
  deleteWorkflowDefinition: "DELETE FROM workflow_definition WHERE name = ? AND version = ?",
  addLog: "INSERT INTO task_log (task_id, created_time, log) VALUES (?, ?, ?)",
  logs: "SELECT created_time, log FROM task_log WHERE task_id = ? ORDER BY created_time, number",
} as const;

/** Everything the store says to SQLite, prepared once. */
export type Statements = { readonly [Name in keyof typeof SQL]: Statement } & {
  /** The highest row number of a table; 0 when it is empty. */
  lastNumber(table: "workflow" | "task"): number;
};

/** Prepares all statements on an open file. */
export function prepareStatements(database: Database): Statements {
  const prepared = Object.fromEntries(
    Object.entries(SQL).map(([name, sql]) => [name, database.prepare(sql)]),
  );
  return {
    // Every name of SQL has its statement.
    ...(prepared as { readonly [Name in keyof typeof SQL]: Statement }),
    lastNumber: (table) =>
      Number(database.prepare(`SELECT MAX(number) AS last FROM ${table}`).get()?.["last"] ?? 0),
  };
}
