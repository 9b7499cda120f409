import { existsSync, rmSync } from "node:fs";
import { messageOf } from "@baton/sdk";
import { createServer } from "@baton/server";

/** Deletes a data file. Throws an error when it cannot be opened, because then another process may be using it. */
export async function startOver(file: string): Promise<void> {
  if (!existsSync(file)) return;
  try {
    // A server locks its file, so opening it is the test.
    const server = await createServer({ file });
    await server.close();
  } catch (cause) {
    throw new Error(`${messageOf(cause)}. It was not deleted; do so yourself if nothing uses it.`, { cause });
  }
  // SQLite may keep two more files beside it.
  for (const suffix of ["", "-wal", "-shm"]) rmSync(`${file}${suffix}`, { force: true });
}
