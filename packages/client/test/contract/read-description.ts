import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Description } from "@baton/api/testing";

const ROOT = join(import.meta.dirname, "../../../..");

/** Reads openapi/ as one document. */
export async function readDescription(): Promise<Description> {
  const args = ["--conditions=@baton/source", "--import", "tsx", "scripts/describe.ts"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Description;
}
