import type { Database, SqlValue, Statement } from "./driver";

/** The part of Node's own SQLite module that is used; Node 20 has no types for it. */
interface NodeSqlite {
  readonly DatabaseSync: new (file: string) => {
    exec(sql: string): void;
    prepare(sql: string): {
      run(...values: readonly SqlValue[]): unknown;
      get(...values: readonly SqlValue[]): Record<string, SqlValue> | undefined;
      all(...values: readonly SqlValue[]): Record<string, SqlValue>[];
    };
    close(): void;
  };
}

function isNodeSqlite(module: unknown): module is NodeSqlite {
  return typeof module === "object" && module !== null && "DatabaseSync" in module;
}

/**
 * Opens a file with the SQLite of Node itself.
 *
 * @returns undefined where Node has none (before 22.13).
 */
export function openNodeSqlite(file: string): Database | undefined {
  const module: unknown = process.getBuiltinModule?.("node:sqlite");
  if (!isNodeSqlite(module)) return undefined;
  const database = new module.DatabaseSync(file);
  return {
    exec: (sql) => database.exec(sql),
    prepare: (sql): Statement => {
      const statement = database.prepare(sql);
      return {
        run: (...values) => void statement.run(...values),
        get: (...values) => statement.get(...values),
        all: (...values) => statement.all(...values),
      };
    },
    close: () => database.close(),
  };
}
