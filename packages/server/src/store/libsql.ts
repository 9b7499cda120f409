import type { Database, SqlValue, Statement } from "./driver";

/** Rows of libsql carry this member besides the columns. */
const EXTRA_MEMBER = "_metadata";

/** libsql cuts text at a NUL, so a text with one must not reach it; JSON never has one, it writes `\u0000`. */
function checked(values: readonly SqlValue[]): readonly SqlValue[] {
  for (const value of values) {
    if (typeof value === "string" && value.includes("\0")) {
      throw new Error("a text with a NUL character cannot be stored in an SQLite column");
    }
  }
  return values;
}

function isRow(row: unknown): row is Record<string, SqlValue> {
  return typeof row === "object" && row !== null;
}

function columnsOf(row: unknown): Record<string, SqlValue> | undefined {
  if (!isRow(row)) return undefined;
  delete row[EXTRA_MEMBER];
  return row;
}

/**
 * Opens a file with libsql, the SQLite for Node versions that have none of their own.
 *
 * @throws Error when the optional package `libsql` is not installed.
 */
export async function openLibsql(file: string): Promise<Database> {
  const { default: Libsql } = await import("libsql");
  const database = new Libsql(file);
  return {
    exec: (sql) => void database.exec(sql),
    prepare: (sql): Statement => {
      const statement = database.prepare<SqlValue[]>(sql);
      return {
        run: (...values) => void statement.run(...checked(values)),
        get: (...values) => columnsOf(statement.get(...checked(values))),
        all: (...values) => statement.all(...checked(values)).map((row) => columnsOf(row) ?? {}),
      };
    },
    close: () => void database.close(),
  };
}
