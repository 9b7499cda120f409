/**
 * A program: runs a command for as long as its own standard input is open, then ends the command and removes a folder.
 *
 * Arguments: the folder, the command and its arguments. Whoever starts it holds the other end of its standard input; a pipe
 * closes when that process ends in whatever way, SIGKILL included, so the command never outlives the one it runs for.
 */
import { spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";

/** How long the command may take to end by itself. */
const PATIENCE_MS = 8_000;
/** Where Linux has it: the command then dies with this process too, should somebody kill that. */
const SETPRIV = "/usr/bin/setpriv";

const [folder, ...wanted] = process.argv.slice(2);
const commandLine = existsSync(SETPRIV) ? [SETPRIV, "--pdeathsig", "KILL", ...wanted] : wanted;
const child = spawn(commandLine[0], commandLine.slice(1), {
  cwd: folder,
  stdio: ["ignore", "inherit", "inherit"],
});

let lastResort;
const end = () => {
  child.kill("SIGTERM");
  lastResort ??= setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
};
const finish = (code) => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.exit(code);
};

process.stdin.on("error", end).on("close", end).resume();
// Its words go to somebody who may be gone already; that must not keep it from its duty.
for (const stream of [process.stdout, process.stderr]) stream.on("error", end);
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, end);
child.on("error", (error) => {
  console.error(`could not run ${commandLine[0]}: ${error.message}`);
  finish(127);
});
child.on("exit", (code) => finish(code ?? 1));
