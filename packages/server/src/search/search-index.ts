import type { Database, SqlValue } from "../store/driver";
import { type Columns, type Condition, freeTextCondition, parseQuery, parseSort } from "./query-grammar";

/** What is searched for. */
export interface SearchRequest {
  readonly query: string;
  readonly freeText: string;
  readonly sort: string;
  /** How many hits are passed over. */
  readonly start: number;
  /** At most this many hits. */
  readonly size: number;
  /** Only these classifiers; all when empty. */
  readonly classifiers?: readonly string[];
  /** Only executions that no other started. */
  readonly topLevelOnly?: boolean;
}

/** A row of the search tables. */
export type SearchRow = Readonly<Record<string, SqlValue>>;

/** One page of what was found. */
export interface SearchPage {
  /** How many there are on all pages. */
  readonly totalHits: number;
  readonly rows: readonly SearchRow[];
}

interface Table {
  readonly name: string;
  readonly columns: Columns;
  /** The SQL of everything that free text is looked for in. */
  readonly text: string;
}

const TIMES = [
  ["startTime", "start_time"],
  ["updateTime", "update_time"],
  ["endTime", "end_time"],
  ["status", "status"],
  ["workflowId", "workflow_id"],
  ["workflowType", "workflow_type"],
  ["jsonData", "body"],
] as const;

const WORKFLOW: Table = {
  name: "workflow",
  columns: new Map<string, string>([
    ...TIMES,
    ["correlationId", "correlation_id"],
    ["parentWorkflowId", "COALESCE(parent_workflow_id, '')"],
    ["classifier", "classifier"],
  ]),
  text: "workflow_type || ' ' || workflow_id || ' ' || status || ' ' || body",
};

const TASK: Table = {
  name: "task",
  columns: new Map<string, string>([
    ...TIMES,
    ["taskId", "task_id"],
    ["taskType", "task_type"],
    ["taskDefName", "task_def_name"],
  ]),
  text: "task_type || ' ' || task_def_name || ' ' || task_id || ' ' || workflow_id || ' ' || workflow_type || ' ' || status || ' ' || body",
};

/** Searches the tables of executions and tasks. What has changed must be on disk before. */
export class SearchIndex {
  constructor(private readonly database: Database) {}

  /** @throws {RequestError} 400 when the query cannot be read. */
  workflows(request: SearchRequest): SearchPage {
    const conditions: Condition[] = [];
    const { classifiers = [] } = request;
    if (classifiers.length > 0) {
      conditions.push({
        sql: `classifier IN (${classifiers.map(() => "?").join(",")})`,
        values: classifiers,
      });
    }
    if (request.topLevelOnly === true) conditions.push({ sql: "parent_workflow_id IS NULL", values: [] });
    return this.#find(WORKFLOW, request, conditions);
  }

  /** @throws {RequestError} 400 when the query cannot be read. */
  tasks(request: SearchRequest): SearchPage {
    return this.#find(TASK, request, []);
  }

  /** The row of an execution; undefined when it was removed for good. */
  workflow(workflowId: string): SearchRow | undefined {
    return this.database.prepare("SELECT * FROM workflow WHERE workflow_id = ?").get(workflowId);
  }

  /** The ids of all executions of a definition that were created in a range of time. */
  createdBetween(name: string, version: number, from: number, to: number): readonly string[] {
    const sql =
      "SELECT workflow_id FROM workflow WHERE workflow_type = ? AND version = ? AND start_time BETWEEN ? AND ? AND removed = 0 ORDER BY number";
    return this.database
      .prepare(sql)
      .all(name, version, from, to)
      .map((row) => String(row["workflow_id"]));
  }

  #find(table: Table, request: SearchRequest, more: readonly Condition[]): SearchPage {
    const conditions = [
      ...parseQuery(request.query, table.columns),
      ...freeTextCondition(request.freeText, table.text),
      ...more,
    ];
    const where = conditions.length === 0 ? "" : ` WHERE ${conditions.map(({ sql }) => sql).join(" AND ")}`;
    const values = conditions.flatMap((each) => each.values);
    const order = [...parseSort(request.sort, table.columns), "number"].join(", ");
    const count = this.database.prepare(`SELECT COUNT(*) AS hits FROM ${table.name}${where}`).get(...values);
    const sql = `SELECT * FROM ${table.name}${where} ORDER BY ${order} LIMIT ? OFFSET ?`;
    const rows = this.database.prepare(sql).all(...values, request.size, request.start);
    return { totalHits: Number(count?.["hits"] ?? 0), rows };
  }
}
