import { spawn } from "node:child_process";
import { constants } from "node:os";

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
    const parentWatch = watchParent(() => child.kill("SIGKILL"));
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

/** npm that is killed with SIGKILL tells nobody; without this its command would go on unseen and keep its files open. */
function watchParent(onLost) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onLost();
  }, 250);
  timer.unref();
  return timer;
}
