import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Description } from "@baton/api/testing";

const ROOT = join(import.meta.dirname, "../../..");

let reading: Promise<Description> | undefined;

/** Reads openapi/ as one document: once for each test file, however many of its tests ask. Nobody may change what it answers. */
export function readDescription(): Promise<Description> {
  return (reading ??= printed());
}

async function printed(): Promise<Description> {
  const args = ["--conditions=@baton/source", "--import", "tsx", "scripts/describe.ts"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Description; // what the script prints
}
