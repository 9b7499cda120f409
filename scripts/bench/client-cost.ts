import { startChild } from "./child-process";
import { register } from "./definition";
import type { ClientFigures, ClientLoad } from "./processes/client-side";
import { RestClient } from "./rest-client";
import { startServer } from "./server-child";
import { median } from "./statistics";
import { formatNumber, formatTable } from "./table";

const ROUNDS = 5;
const BAR = 1 / 4;
const LOADS: readonly ClientLoad[] = (["GET", "POST"] as const).flatMap((call) => [
  { call, concurrency: 1, warmUp: 2_000, measured: 4_000 },
  { call, concurrency: 10, warmUp: 2_000, measured: 10_000 },
  { call, concurrency: 100, warmUp: 2_000, measured: 10_000 },
]);

/** Prints what a call costs the process that makes it, through Baton's client and the official SDK's, in turns on one server. */
export async function clientCost(): Promise<void> {
  await using server = await startServer("baton-server", true);
  await using client = new RestClient(server.url, 1);
  await register(client, [1]);
  const rows: string[][] = [];
  for (const load of LOADS) {
    const official: ClientFigures[] = [];
    const baton: ClientFigures[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      official.push(await measure("official", server.url, load));
      baton.push(await measure("baton", server.url, load));
    }
    rows.push(describe(load, official, baton));
  }
  const header = ["call", "concurrency", "official/s", "Baton/s", "official µs", "Baton µs", "ratio", ""];
  console.log(formatTable([header, ...rows]));
  console.log(
    `  GET: getWorkflow of a small execution; POST: startWorkflow. CPU of the calling process, user and system, per call; bar: at most\n` +
      `  ${BAR}x. Median of ${ROUNDS} rounds, each in a new process; @io-orkes/conductor-javascript 4.0.0 with its defaults.`,
  );
}

async function measure(
  side: "official" | "baton",
  serverUrl: string,
  load: ClientLoad,
): Promise<ClientFigures> {
  const child = await startChild("client-side", [side, serverUrl]);
  try {
    return (await child.ask(load)) as ClientFigures;
  } finally {
    await child.stop();
  }
}

function describe(
  { call, concurrency }: ClientLoad,
  official: readonly ClientFigures[],
  baton: readonly ClientFigures[],
): string[] {
  const speeds = [official, baton].map((all) => median(all.map((one) => one.callsPerSecond)));
  const costs = [official, baton].map((all) => median(all.map((one) => one.cpuMicrosPerCall)));
  const ratio = (costs[1] ?? 0) / (costs[0] ?? 1);
  return [
    call,
    String(concurrency),
    ...speeds.map(formatNumber),
    ...costs.map(formatNumber),
    `${ratio.toFixed(2)}x`,
    ratio <= BAR ? "passed" : "ABOVE",
  ];
}
