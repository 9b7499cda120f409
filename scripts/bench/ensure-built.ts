import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { readBuildable } from "../build/buildable";

/** Speed is measured on what users run: builds the packages when a source is newer than its build. */
export async function ensureBuilt(root: string): Promise<void> {
  const stale = readBuildable(root).filter(({ name }) => isStale(join(root, "packages", name)));
  if (stale.length === 0) return;
  console.log(`Building first: ${stale.map(({ name }) => name).join(", ")} changed since the last build.\n`);
  const code = await new Promise<number>((resolve) => {
    const args = ["--import", "tsx", "scripts/build.ts"];
    spawn(process.execPath, args, { cwd: root, stdio: "inherit" }).on("exit", (exit) => resolve(exit ?? 1));
  });
  if (code !== 0) throw new Error("The build failed, so there is nothing to measure. See above.");
}

function isStale(folder: string): boolean {
  const built = join(folder, "dist", "index.js");
  return !existsSync(built) || newestIn(join(folder, "src")) > statSync(built).mtimeMs;
}

function newestIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(0, ...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}
