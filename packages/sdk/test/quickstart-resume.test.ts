import { type ChildProcessByStdio, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConductorClient, type Workflow, WorkflowExecutor } from "@baton/sdk";
import { createServer } from "@baton/server";

const MAIN = fileURLToPath(new URL("../examples/quickstart/main.ts", import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
/** When a run is killed, counted from the moment in which it has work. Each finds other orders and tasks under way. */
const KILLED_AFTER_MS = [250, 450, 700];
const ORDERS_PER_RUN = 150;
/** Orders of the file that cannot be charged. */
const WITHOUT_AMOUNT = ["87", "156", "240", "304"];

type Child = ChildProcessByStdio<null, Readable, Readable>;

function startQuickstart(folder: string, ...args: string[]): Child {
  const flags = ["--disable-warning=ExperimentalWarning", "--conditions=@baton/source", "--import", TSX];
  return spawn(process.execPath, [...flags, MAIN, ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function ended(child: Child): Promise<{ code: number | null; signal: string | null; output: string }> {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  return new Promise((resolve) => {
    child.on("close", (code, signal) => resolve({ code, signal, output }));
  });
}

/** Resolves when the run has said that it feeds orders. */
function feeding(child: Child): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (text: string) => {
      if (text.includes("Feeding")) resolve();
    });
    child.on("close", () => reject(new Error("the quickstart ended before it fed any order")));
  });
}

/** Opens the file that a run has left, and reads every execution with its tasks. Nothing works on them meanwhile. */
async function readExecutions(folder: string, workflowType: string): Promise<Workflow[]> {
  await using server = await createServer({ file: join(folder, "quickstart-data", "orders.db") });
  await using client = await createConductorClient({ transport: server.transport, env: {} });
  const executor = new WorkflowExecutor(client);
  const { results } = await executor.search(0, 5_000, `workflowType = '${workflowType}'`, "*");
  return await Promise.all(results.map(({ workflowId }) => executor.getWorkflow(workflowId, true)));
}

const completedTries = (execution: Workflow, reference: string): number =>
  execution.tasks.filter((task) => task.referenceTaskName === reference && task.status === "COMPLETED")
    .length;

describe("the quickstart", () => {
  it("loses no accepted order and fulfils none twice, whenever it is killed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "baton-quickstart-"));
    const accepted = new Map<string, string>();
    let unfinished = 0;
    try {
      for (const afterMs of KILLED_AFTER_MS) {
        const child = startQuickstart(folder, "--orders", String(ORDERS_PER_RUN));
        const end = ended(child);
        await feeding(child);
        await sleep(afterMs);
        child.kill("SIGKILL");
        expect((await end).signal).toBe("SIGKILL");
        const executions = await readExecutions(folder, "fulfil_order");
        for (const { workflowId, correlationId = "" } of executions) accepted.set(workflowId, correlationId);
        unfinished += executions.filter(({ status }) => status === "RUNNING").length;
      }
      // Without this the kills would have come too late to prove anything.
      expect(unfinished).toBeGreaterThan(0);

      const last = await ended(startQuickstart(folder, "--orders", "20"));
      expect(last).toMatchObject({ code: 0 });

      const orders = await readExecutions(folder, "fulfil_order");
      const ids = new Set(orders.map(({ workflowId }) => workflowId));
      expect([...accepted.keys()].filter((id) => !ids.has(id))).toEqual([]);
      expect(orders).toHaveLength(accepted.size + 20);
      expect(new Set(orders.map(({ correlationId }) => correlationId)).size).toBe(orders.length);

      const wrong = orders.filter((order) => {
        const fails = WITHOUT_AMOUNT.includes(order.correlationId ?? "");
        return (
          order.status !== (fails ? "FAILED" : "COMPLETED") ||
          completedTries(order, "charge") !== (fails ? 0 : 1) ||
          completedTries(order, "ship") !== (fails ? 0 : 1)
        );
      });
      expect(
        wrong.map(({ correlationId, status, reasonForIncompletion }) => ({
          correlationId,
          status,
          reasonForIncompletion,
        })),
      ).toEqual([]);

      const shipments = await readExecutions(folder, "ship_order");
      const shipped = orders.filter(({ status }) => status === "COMPLETED");
      expect(shipments).toHaveLength(shipped.length);
      expect(shipments.filter((one) => completedTries(one, "book") !== 1)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
