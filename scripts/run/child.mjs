import { spawn, spawnSync } from "node:child_process";
import { constants } from "node:os";
import { isAlive } from "./process.mjs";

const FORWARDED = ["SIGTERM", "SIGHUP", "SIGINT"];

/** Runs Node with `args` in `cwd` on this terminal; resolves with its exit code (128 + number where a signal ended it). */
export function runChild(args, cwd) {
  return run(process.execPath, args, { cwd, stdio: ["inherit", "inherit", "inherit", "ipc"] });
}

/** Runs any command on this terminal; resolves with its exit code and passes signals on to it. */
export function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", ...options });
    const forward = (signal) => {
      // A terminal sends Ctrl-C to the child as well; a second one would look like an impatient user.
      if (signal === "SIGINT" && process.stdin.isTTY) return;
      child.kill(signal);
    };
    for (const signal of FORWARDED) process.on(signal, forward);
    const parentWatch = watchParent((signal) => child.kill(signal));
    const finish = (code) => {
      clearInterval(parentWatch);
      for (const signal of FORWARDED) process.off(signal, forward);
      resolve(code);
    };
    child.on("error", (error) => {
      console.error(`Could not run ${command}: ${error.message}`);
      finish(127);
    });
    child.on("exit", (code, signal) => finish(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/**
 * npm passes signals to a shell that tells nobody, so its command would go on unseen and keep its files open.
 * When that shell is gone (npm got SIGTERM), the child is asked to stop; when npm itself is gone (SIGKILL), it is killed.
 */
function watchParent(tell) {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return undefined;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const timer = setInterval(() => {
    const lost =
      process.ppid !== shell ? "SIGTERM" : npm !== undefined && !isAlive(npm) ? "SIGKILL" : undefined;
    if (!lost) return;
    clearInterval(timer);
    tell(lost);
  }, 200);
  timer.unref();
  return timer;
}

function parentOf(pid) {
  const told = spawnSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" });
  const parent = Number(told.stdout);
  return parent > 1 ? parent : undefined;
}
