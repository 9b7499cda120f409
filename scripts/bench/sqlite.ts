import { createRequire } from "node:module";

/** A prepared statement of either library. */
export interface Statement {
  run(...values: readonly (string | number)[]): unknown;
  get(...values: readonly (string | number)[]): Readonly<Record<string, unknown>> | undefined;
  all(...values: readonly (string | number)[]): readonly Readonly<Record<string, unknown>>[];
}

/** What both libraries have in common. */
export interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
}

type DatabaseClass = new (file: string) => Database;

/** Opens a file with the library that the embedded server takes on this Node, as durable as the server does. */
export function openDatabase(file: string): Database {
  const Library = findLibrary();
  const database = new Library(file);
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = FULL");
  return database;
}

function findLibrary(): DatabaseClass {
  const builtIn = process.getBuiltinModule("node:sqlite") as { DatabaseSync: DatabaseClass } | undefined;
  if (builtIn) return builtIn.DatabaseSync;
  // Only the server depends on it, so it is found from there.
  const load = createRequire(new URL("../../packages/server/package.json", import.meta.url));
  return load("libsql") as DatabaseClass;
}
