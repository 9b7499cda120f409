import { startChild } from "./child-process";
import { order, register, workflowName } from "./definition";
import type { WorkerFigures } from "./processes/worker-side";
import { RestClient } from "./rest-client";
import { type ServerChild, startServer } from "./server-child";
import { median } from "./statistics";
import { formatNumber, formatTable } from "./table";

const TASKS = 10;
const ROUNDS = 3;
/** Tasks that warm up and tasks that count, by concurrency: enough that both sides run compiled code when they are measured. */
const LOADS = [
  { concurrency: 1, warmUp: 2_000, measured: 4_000 },
  { concurrency: 10, warmUp: 3_000, measured: 10_000 },
  { concurrency: 100, warmUp: 3_000, measured: 10_000 },
] as const;
type Load = (typeof LOADS)[number];
/** What one side did, and what that cost the server. */
interface Figures extends WorkerFigures {
  readonly serverCpuMsPerTask: number;
}

/** Executions kept in excess, so that the queue never runs low while a side is measured. */
const SPARE = 300;
const STARTERS = 32;
const SPEED_BAR = 3;
const CPU_BAR = 1 / 4;

/** Prints tasks/s and CPU per task of Baton's workers and of the official SDK's, measured in turns on one server. */
export async function workerThroughput(): Promise<void> {
  await using server = await startServer("baton-server", true);
  await using client = new RestClient(server.url, STARTERS);
  await register(client, [TASKS]);
  const rows: string[][] = [];
  for (const load of LOADS) {
    const official: Figures[] = [];
    const baton: Figures[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      official.push(await measure(client, server, "official", load));
      baton.push(await measure(client, server, "baton", load));
    }
    rows.push(describe(load, official, baton));
  }
  const header = [
    "concurrency",
    "official/s",
    "Baton/s",
    "ratio",
    "official CPU",
    "Baton CPU",
    "ratio",
    "server CPU",
    "",
  ];
  console.log(formatTable([header, ...rows]));
  console.log(
    `  tasks per second, and CPU in ms per task: of the worker processes, and of the server while Baton works; bars: at least ${SPEED_BAR}x and at most ${CPU_BAR}x.\n` +
      `  Median of ${ROUNDS} rounds; @io-orkes/conductor-javascript 4.0.0 with its defaults; the server keeps its data in memory.`,
  );
}

/** One side in a process of its own, on a queue that is full before it starts. */
async function measure(
  client: RestClient,
  server: ServerChild,
  side: "official" | "baton",
  { concurrency, warmUp, measured }: Load,
): Promise<Figures> {
  await fill(client, Math.ceil((warmUp + measured) / TASKS) + SPARE);
  const args = [side, server.url, concurrency, warmUp, measured].map(String);
  const child = await startChild("worker-side", args);
  try {
    const before = await server.cpuMs();
    const figures = (await child.ask("start")) as WorkerFigures;
    const serverCpuMsPerTask = ((await server.cpuMs()) - before) / (warmUp + measured);
    return { ...figures, serverCpuMsPerTask };
  } finally {
    await child.stop();
  }
}

async function fill(client: RestClient, count: number): Promise<void> {
  let started = 0;
  const starter = async (): Promise<void> => {
    while (started < count) await client.start(workflowName(TASKS), order(started++));
  };
  await Promise.all(Array.from({ length: STARTERS }, starter));
}

function describe({ concurrency }: Load, official: readonly Figures[], baton: readonly Figures[]): string[] {
  const speeds = [official, baton].map((all) => median(all.map((one) => one.tasksPerSecond)));
  const costs = [official, baton].map((all) => median(all.map((one) => one.cpuMsPerTask)));
  const speed = (speeds[1] ?? 0) / (speeds[0] ?? 1);
  const cost = (costs[1] ?? 0) / (costs[0] ?? 1);
  const cells = [...speeds.map(formatNumber), `${speed.toFixed(1)}x`, ...costs.map((one) => one.toFixed(3))];
  const passed = speed >= SPEED_BAR && cost <= CPU_BAR;
  const served = median(baton.map((one) => one.serverCpuMsPerTask)).toFixed(3);
  return [String(concurrency), ...cells, `${cost.toFixed(2)}x`, served, passed ? "passed" : "BELOW"];
}
