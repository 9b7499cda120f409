import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A command that ends when this process does, however this process ends. */
export interface KeptProcess {
  /** Resolves with its exit code. Its folder is gone then. */
  readonly ended: Promise<number>;
  /** Its last words, of both outputs. */
  lastLines(): readonly string[];
  /** Asks it to end, kills it when it takes too long, and waits. */
  stop(): Promise<void>;
}

/** How a command is run by {@link keep}. */
export interface KeepOptions {
  /** Its working directory, which is removed after it. */
  readonly folder: string;
  /** Its environment, complete. */
  readonly env: NodeJS.ProcessEnv;
}

const KEEPER = fileURLToPath(new URL("./keeper.mjs", import.meta.url));
const REMEMBERED_LINES = 40;

/** Runs a command under a keeper of its own (keeper.mjs), so that it cannot become an orphan. */
export function keep(commandLine: readonly string[], { folder, env }: KeepOptions): KeptProcess {
  // In a group of its own: Ctrl-C is for this process, which stops the command in its own time.
  const keeper = spawn(process.execPath, [KEEPER, folder, ...commandLine], {
    env,
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
  });
  let lines: readonly string[] = [];
  const remember = (chunk: unknown): void => {
    lines = [...lines, ...String(chunk).split("\n")]
      .filter((line) => line.trim() !== "")
      .slice(-REMEMBERED_LINES);
  };
  keeper.stdout.on("data", remember);
  keeper.stderr.on("data", remember);
  keeper.stdin.on("error", () => undefined); // the keeper went first
  const ended = once(keeper, "close").then(([code]) => Number(code ?? 1));
  return {
    ended,
    lastLines: () => lines,
    stop: async () => {
      keeper.stdin.end();
      await ended;
    },
  };
}
