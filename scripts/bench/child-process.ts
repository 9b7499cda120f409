import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A helper process of a benchmark: it tells one thing when it is ready, and answers what it is asked. */
export interface Child {
  /** What it said when it was ready. */
  readonly ready: unknown;
  /** Sends `message` and resolves with the next thing that the process says. */
  ask(message: unknown): Promise<unknown>;
  /** Resolves with the next thing that the process says. */
  next(): Promise<unknown>;
  /** Lets it finish; kills it when it does not within five seconds. */
  stop(): Promise<void>;
}

const PATIENCE_MS = 5_000;

/** Starts `processes/<name>.ts` on the built packages: without the source condition, as a user's program runs. */
export async function startChild(name: string, args: readonly string[] = []): Promise<Child> {
  const file = fileURLToPath(new URL(`./processes/${name}.ts`, import.meta.url));
  const execArgv = ["--disable-warning=ExperimentalWarning", "--import", "tsx"];
  const child = fork(file, args, { execArgv, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const gone = new Promise<never>((_, reject) => {
    child.once("exit", (code, signal) =>
      reject(new Error(`${name} ended early (${signal ?? `exit code ${code ?? ""}`})`)),
    );
  });
  gone.catch(() => undefined);
  const next = (): Promise<unknown> =>
    Promise.race([new Promise((resolve) => child.once("message", resolve)), gone]);
  return {
    ready: await next(),
    next,
    ask: (message) => {
      const answer = next();
      child.send(message as object);
      return answer;
    },
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
        child.once("exit", () => {
          clearTimeout(timer);
          resolve();
        });
        child.kill("SIGTERM");
      }),
  };
}
