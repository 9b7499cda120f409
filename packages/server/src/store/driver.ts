/** A value SQLite can hold. */
export type SqlValue = string | number | null;

/** A prepared statement. Parameters are positional. */
export interface Statement {
  run(...values: readonly SqlValue[]): void;
  get(...values: readonly SqlValue[]): Record<string, SqlValue> | undefined;
  all(...values: readonly SqlValue[]): Record<string, SqlValue>[];
}

/** The few things the server asks of an SQLite library: `node:sqlite`, `libsql`, or one that the user brings. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}
