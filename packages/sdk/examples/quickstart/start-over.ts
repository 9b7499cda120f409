import { existsSync, rmSync } from "node:fs";
import { createServer } from "@baton/server";

/** Deletes a data file. Throws an error when a server, here or in another process, has it open. */
export async function startOver(file: string): Promise<void> {
  if (!existsSync(file)) return;
  // The server locks its file, so opening it is the test.
  const server = await createServer({ file });
  await server.close();
  // SQLite may keep two more files beside it.
  for (const suffix of ["", "-wal", "-shm"]) rmSync(`${file}${suffix}`, { force: true });
}
