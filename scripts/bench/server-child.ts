import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Child, startChild } from "./child-process";

/** A server in a process of its own, on a file in a folder of its own. */
export interface ServerChild extends AsyncDisposable {
  /** Base address of its REST API, with /api. */
  readonly url: string;
  /** CPU time that the embedded server has used so far, in milliseconds. */
  cpuMs(): Promise<number>;
}

/** Starts `processes/<name>.ts`, which says its address when it listens. `memory`: what is measured is not the server. */
export async function startServer(
  name: "baton-server" | "bare-server",
  memory = false,
): Promise<ServerChild> {
  const folder = mkdtempSync(join(tmpdir(), "baton-bench-"));
  let child: Child | undefined;
  const dispose = async (): Promise<void> => {
    await child?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const started = await startChild(name, [memory ? ":memory:" : join(folder, "bench.db")]);
    child = started;
    const cpuMs = async (): Promise<number> => Number(await started.ask("cpu"));
    return { url: String(started.ready), cpuMs, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}
