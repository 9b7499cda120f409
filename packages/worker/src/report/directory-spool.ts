import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ConductorSdkError, type Logger, messageOf } from "@baton/core";
import type { ResultSpool, SpooledResult } from "./result-spool";

const ENDING = ".result.json";

/**
 * Keeps results in a directory, one file each. A file is complete or not there: it is written beside its place and then moved. Inputs are
 * left out; they may be secret, and nobody needs them any more.
 */
export class DirectorySpool implements ResultSpool {
  #written = 0;

  constructor(
    private readonly directory: string,
    private readonly logger: Logger,
  ) {}

  async save({ polled, result }: SpooledResult): Promise<void> {
    const { workflowTask: _, ...task } = polled.task;
    const path = await this.#pathOf(task.taskId);
    const text = JSON.stringify({ polled: { ...polled, task: { ...task, inputData: {} } }, result });
    const beside = `${path}.${process.pid}.${this.#written++}`;
    await writeFile(beside, text, { flush: true, mode: 0o600 });
    await rename(beside, path);
  }

  async remove(taskId: string): Promise<void> {
    await rm(await this.#pathOf(taskId), { force: true });
  }

  /** @throws {ConductorSdkError} `CONFIG` when the directory cannot be read or made. */
  async load(): Promise<readonly SpooledResult[]> {
    try {
      await mkdir(this.directory, { recursive: true });
      const names = (await readdir(this.directory)).filter((name) => name.endsWith(ENDING));
      const found = await Promise.all(names.map((name) => this.#read(name)));
      return found.filter((spooled) => spooled !== undefined);
    } catch (cause) {
      throw new ConductorSdkError(
        "CONFIG",
        `spoolDirectory "${this.directory}" cannot be used: ${messageOf(cause)}`,
        { cause },
      );
    }
  }

  async #read(name: string): Promise<SpooledResult | undefined> {
    const content: unknown = await readFile(join(this.directory, name), "utf8").then(parsed);
    if (isSpooled(content)) return content;
    this.logger.warn("worker.spool.unreadable", { directory: this.directory, file: name });
    return undefined;
  }

  /** Ids of other engines may hold anything, so they are no file names. */
  async #pathOf(taskId: string): Promise<string> {
    // Imported when it runs: this file is part of the CommonJS build of the package, and crypto takes a tenth of its import.
    const { createHash } = await import("node:crypto");
    return join(this.directory, createHash("sha256").update(taskId).digest("hex") + ENDING);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // reported as unreadable by the caller
  }
}

function isSpooled(content: unknown): content is SpooledResult {
  return typeof content === "object" && content !== null && "polled" in content && "result" in content;
}
