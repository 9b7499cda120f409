import { RequestError } from "../errors";
import type { SqlValue } from "../store/driver";

/** A condition in SQL with its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** The columns of a table that a query may name, by the name that clients use, with the SQL that reads them. */
export type Columns = ReadonlyMap<string, string>;

/** The fields that Conductor knows; all others are passed over. */
const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  "classifier",
  "correlationId",
  "endTime",
  "jsonData",
  "parentWorkflowId",
  "startTime",
  "status",
  "taskDefName",
  "taskId",
  "taskType",
  "updateTime",
  "workflowId",
  "workflowType",
]);

const CLAUSE = /([a-zA-Z]+)\s?(=|>|<|IN)\s?(.*)/s;

const escaped = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** A LIKE of a text in which `*` stands for anything. SQLite compares without regard to the case of ASCII letters. */
function like(column: string, text: string): Condition {
  const pattern = text.split("*").map(escaped).join("%");
  return { sql: `${column} LIKE ? ESCAPE '\\'`, values: [pattern] };
}

function timeOf(field: string, text: string): number {
  const time = Number(text);
  if (text.trim() === "" || !Number.isFinite(time)) {
    throw new RequestError(400, `${field} must be compared with milliseconds since the epoch, got '${text}'`);
  }
  return time;
}

function condition(field: string, column: string, operator: string, values: readonly string[]): Condition {
  const [value = ""] = values;
  if (values.length > 1) {
    if (operator !== "IN")
      throw new RequestError(400, `${field} ${operator} takes one value, got ${values.length}: use IN`);
    const bound = field.endsWith("Time") ? values.map((text) => timeOf(field, text)) : values;
    return { sql: `${column} IN (${values.map(() => "?").join(",")})`, values: bound };
  }
  if (field.endsWith("Time"))
    return { sql: `${column} ${operator === "IN" ? "=" : operator} ?`, values: [timeOf(field, value)] };
  if ((operator === "=" || operator === "IN") && value.includes("*")) return like(column, value);
  return { sql: `${column} ${operator === "IN" ? "=" : operator} ?`, values: [value] };
}

/**
 * Reads a query of Conductor: clauses joined by ` AND `, each `field op value` with `=`, `<`, `>` or `IN (a,b)`. Quotes
 * and brackets in values do not count, spaces after commas do.
 *
 * @throws {RequestError} 400 naming the clause that cannot be read.
 * @see conductor-oss/conductor sqlite-persistence/…/util/SqliteIndexQueryBuilder.java
 */
export function parseQuery(query: string, columns: Columns): readonly Condition[] {
  if (query === "") return [];
  return query.split(" AND ").flatMap((clause) => {
    const [, field = "", operator = "", rest = ""] = CLAUSE.exec(clause) ?? [];
    if (field === "") throw new RequestError(400, `Incorrectly formatted query string: ${clause}`);
    if (!KNOWN_FIELDS.has(field)) return [];
    const column = columns.get(field);
    if (column === undefined) throw new RequestError(400, `${field} cannot be searched for here: ${clause}`);
    return [condition(field, column, operator, rest.replace(/["'()]/g, "").split(","))];
  });
}

/** A condition on the whole row: contains the text, in any case; `*` stands for anything. */
export function freeTextCondition(freeText: string, row: string): readonly Condition[] {
  return freeText === "" || freeText === "*" ? [] : [like(row, `*${freeText}*`)];
}

/** `field:ASC|field:DESC` as SQL; unknown fields and entries without a direction are passed over. */
export function parseSort(sort: string, columns: Columns): readonly string[] {
  return sort.split("|").flatMap((entry) => {
    const [field = "", direction] = entry.split(":");
    const column = columns.get(field);
    if (column === undefined || direction === undefined) return [];
    return [`${column} ${direction.toUpperCase() === "DESC" ? "DESC" : "ASC"}`];
  });
}
