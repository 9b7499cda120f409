import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { until } from "./until";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** How the scripts of this repository run TypeScript from source. */
const FROM_SOURCE = [
  "--disable-warning=ExperimentalWarning",
  "--conditions=@baton/source",
  "--import",
  "tsx",
  "--import",
  new URL("../../scripts/run/follow-parent.mjs", import.meta.url).href,
];

/** A child has to load TypeScript; on a busy machine that takes its time. */
const STARTUP_MS = 20_000;

/** A program of this repository in a process of its own. */
export class Child {
  readonly #process: ChildProcess;
  readonly #closed: Promise<void>;
  #output = "";
  #errors = "";
  #code: number | undefined;

  /** @param file relative to the root of the repository. */
  constructor(file: string, args: readonly string[] = []) {
    const child = spawn(process.execPath, [...FROM_SOURCE, file, ...args], {
      cwd: ROOT,
      env: { PATH: process.env["PATH"], TMPDIR: process.env["TMPDIR"] },
      stdio: ["pipe", "pipe", "pipe"],
    });
    child.stdout.on("data", (chunk) => (this.#output += String(chunk)));
    child.stderr.on("data", (chunk) => (this.#errors += String(chunk)));
    this.#closed = new Promise((resolve) =>
      child.once("close", (code) => {
        this.#code = code ?? undefined;
        resolve();
      }),
    );
    this.#process = child;
  }

  /** What it wrote to standard output so far. */
  get output(): string {
    return this.#output;
  }

  /** What it wrote to standard error so far. */
  get errors(): string {
    return this.#errors;
  }

  /** Whether it still runs. */
  get running(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** Waits until its output matches, and answers the match. @throws Error with its words when it ends before. */
  said(words: RegExp): Promise<RegExpExecArray> {
    return until(
      `a child process to say ${String(words)}`,
      () => {
        const match = words.exec(this.#output);
        if (match === null && !this.running) throw new Error(`the child process ended: ${this.#errors}`);
        return match ?? undefined;
      },
      { timeoutMs: STARTUP_MS },
    );
  }

  /** Waits for its end and answers its exit code; undefined when a signal ended it. */
  async ended(): Promise<number | undefined> {
    await this.#closed;
    return this.#code;
  }

  /** Sends a signal and waits for the end. */
  async end(signal: "SIGTERM" | "SIGKILL"): Promise<number | undefined> {
    this.#process.kill(signal);
    return this.ended();
  }
}
