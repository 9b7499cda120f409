import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkBoundaries } from "./checks/boundaries";
import { checkDocs } from "./checks/docs";
import { type Check, report } from "./checks/problem";
import { checkStructure } from "./checks/structure";
import { closingLine, jestTotals, type Totals } from "./checks/totals";
import { type ChosenConductor, chooseConductor } from "./conductor/choose-conductor";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What is looked at before the tests run, in this order; each counts as one test. */
const CHECKS: Readonly<Record<string, Check>> = {
  boundaries: checkBoundaries,
  structure: checkStructure,
  "code in READMEs": checkDocs,
};

async function runChecks(): Promise<Totals> {
  const results: boolean[] = [];
  for (const [name, check] of Object.entries(CHECKS)) results.push(await report(name, check, root));
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed, skipped: 0 };
}

/** Runs jest on this terminal; it tells its numbers through a file (packages/tooling/jest-totals.mjs). */
async function runJest(args: readonly string[], { url }: ChosenConductor): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), "baton-test-"));
  const file = join(folder, "totals.json");
  const flags = ["--experimental-vm-modules", "--no-warnings"];
  const jest = [join(root, "node_modules/jest/bin/jest.js"), "-c", "packages/tooling/jest.config.mjs"];
  const child = spawn(process.execPath, [...flags, ...jest, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, BATON_JEST_TOTALS: file, BATON_REAL_CONDUCTOR: url ?? "" },
  });
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  const code = await new Promise<number>((resolve) => child.on("exit", (exit) => resolve(exit ?? 1)));
  const written = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  rmSync(folder, { recursive: true });
  return jestTotals(written, code);
}

const args = process.argv.slice(2);
const [conductor, checks] = await Promise.all([chooseConductor(args, process.env), runChecks()]);
const tests = await runJest(args, conductor).finally(() => conductor.stop());
const totals = {
  passed: checks.passed + tests.passed,
  failed: checks.failed + tests.failed,
  skipped: checks.skipped + tests.skipped,
};
if (checks.failed > 0) console.log("\nA check before the tests found something; it is printed at the top.");
if (conductor.remark !== undefined) console.log(`\n${conductor.remark}`);
console.log(`\n${closingLine(totals)}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
