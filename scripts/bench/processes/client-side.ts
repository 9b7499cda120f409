/** One side of the client benchmark: calls a server through the client of one SDK, and says what a call costs. */
import * as baton from "@baton/sdk";
import * as official from "@io-orkes/conductor-javascript";
import { order, workflowName } from "../definition";

/** What to measure. */
export interface ClientLoad {
  readonly call: "GET" | "POST";
  readonly concurrency: number;
  readonly warmUp: number;
  readonly measured: number;
}

/** What a side tells about it. */
export interface ClientFigures {
  readonly callsPerSecond: number;
  readonly cpuMicrosPerCall: number;
}

const [side = "", serverUrl = ""] = process.argv.slice(2);

async function createExecutor(): Promise<baton.WorkflowExecutor | official.WorkflowExecutor> {
  if (side === "baton") return new baton.WorkflowExecutor(await baton.createConductorClient({ serverUrl }));
  const { noopLogger: logger } = official;
  return new official.WorkflowExecutor(await official.createConductorClient({ serverUrl, logger }));
}

const executor = await createExecutor();
let started = 0;
const post = (): Promise<string> =>
  executor.startWorkflow({ name: workflowName(1), version: 1, input: { ...order(started++) } });
const workflowId = await post();
const CALLS = { POST: post, GET: () => executor.getWorkflow(workflowId, true) };

async function run(call: () => Promise<unknown>, concurrency: number, count: number): Promise<void> {
  let left = count;
  const caller = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: concurrency }, caller));
}

process.on("message", ({ call, concurrency, warmUp, measured }: ClientLoad) => {
  const measure = async (): Promise<void> => {
    await run(CALLS[call], concurrency, warmUp);
    const from = { at: performance.now(), cpu: process.cpuUsage() };
    await run(CALLS[call], concurrency, measured);
    const { user, system } = process.cpuUsage(from.cpu);
    const figures: ClientFigures = {
      callsPerSecond: measured / ((performance.now() - from.at) / 1000),
      cpuMicrosPerCall: (user + system) / measured,
    };
    process.send?.(figures);
  };
  // A failed call ends the process, and with it the benchmark.
  void measure();
});
process.on("SIGTERM", () => process.exit(0));
process.send?.("ready");
