/** The tables, one step per version of the file; a file is brought from its `user_version` to the last step. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE task_definition (name TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE workflow_definition (name TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (name, version)) WITHOUT ROWID;

  -- The definition an execution runs by, with its task definitions embedded; shared by all executions that started from the same.
  CREATE TABLE snapshot (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, body TEXT NOT NULL);

  -- One row per execution, also the search index. body: the members of Execution that have no column, as JSON.
  -- removed = 1: archived, only search still finds it.
  CREATE TABLE workflow (
    number INTEGER PRIMARY KEY,
    workflow_id TEXT NOT NULL UNIQUE,
    workflow_type TEXT NOT NULL,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    correlation_id TEXT,
    parent_workflow_id TEXT,
    idempotency_key TEXT,
    start_time INTEGER NOT NULL,
    update_time INTEGER NOT NULL,
    end_time INTEGER NOT NULL,
    classifier TEXT NOT NULL DEFAULT 'workflow',
    snapshot INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    body TEXT NOT NULL
  );
  CREATE INDEX workflow_open ON workflow (status) WHERE status IN ('RUNNING', 'PAUSED');
  CREATE INDEX workflow_correlation ON workflow (correlation_id) WHERE correlation_id IS NOT NULL;
  CREATE UNIQUE INDEX workflow_idempotency ON workflow (workflow_type, idempotency_key) WHERE idempotency_key IS NOT NULL;

  -- One row per attempt of a task, also the search index. body: the members of TaskRun that have no column, as JSON.
  CREATE TABLE task (
    number INTEGER PRIMARY KEY,
    task_id TEXT NOT NULL UNIQUE,
    workflow_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    task_type TEXT NOT NULL,
    task_def_name TEXT NOT NULL,
    workflow_type TEXT NOT NULL,
    status TEXT NOT NULL,
    start_time INTEGER NOT NULL,
    update_time INTEGER NOT NULL,
    end_time INTEGER NOT NULL,
    body TEXT NOT NULL
  );
  CREATE INDEX task_workflow ON task (workflow_id);

  CREATE TABLE task_log (number INTEGER PRIMARY KEY, task_id TEXT NOT NULL, created_time INTEGER NOT NULL, log TEXT NOT NULL);
  CREATE INDEX task_log_task ON task_log (task_id);
  `,
];
