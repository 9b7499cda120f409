import { messageOf } from "@baton/core";

import type { Database } from "./driver";
import { openLibsql } from "./libsql";
import { openNodeSqlite } from "./node-sqlite";
import { MIGRATIONS } from "./schema";

/** How much a commit survives: `full` a power cut, `normal` the death of the process (SQLite's `synchronous`). */
export type Durability = "full" | "normal";

/**
 * Opens the file with the SQLite of Node, else with `libsql`, and brings its tables up to date.
 * The file is locked for as long as it is open: what the server knows in memory is only true while nobody else writes.
 *
 * @param file path of the file, or `:memory:`.
 * @throws Error naming the file when it cannot be opened, is in use, or was written by a newer version.
 */
export async function openDatabase(file: string, durability: Durability): Promise<Database> {
  let database: Database | undefined;
  try {
    database = openNodeSqlite(file) ?? (await openLibsql(file));
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    database.exec("PRAGMA journal_mode = WAL");
    database.exec(`PRAGMA synchronous = ${durability.toUpperCase()}`);
    migrate(database);
    return database;
  } catch (cause) {
    database?.close();
    const words = messageOf(cause);
    throw new Error(`cannot open the data file ${file}: ${words} (${remedyFor(words)})`, { cause });
  }
}

function remedyFor(words: string): string {
  if (/locked|busy/i.test(words)) return "another server uses it: stop that one, or choose another file";
  if (/not a database|malformed/i.test(words)) return "it is no data file of Baton: choose another file";
  if (/newer version/.test(words)) return "use that version, or choose another file";
  return "check that the folder exists and can be written, or choose another file";
}

/**
 * Closes the file and leaves it alone in its folder, without the write-ahead log beside it.
 * libsql keeps a closed file open until its statements are collected, so the lock is given back by hand.
 */
export function closeDatabase(database: Database): void {
  try {
    database.exec("PRAGMA journal_mode = DELETE");
    database.exec("PRAGMA locking_mode = NORMAL");
    database.prepare("SELECT COUNT(*) FROM snapshot").get();
  } finally {
    database.close();
  }
}

function migrate(database: Database): void {
  const version = Number(database.prepare("PRAGMA user_version").get()?.["user_version"] ?? 0);
  if (version > MIGRATIONS.length) {
    throw new Error(
      `it was written by a newer version (schema ${version}, this one knows ${MIGRATIONS.length})`,
    );
  }
  database.exec("BEGIN IMMEDIATE");
  for (const step of MIGRATIONS.slice(version)) database.exec(step);
  database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  database.exec("COMMIT");
}
