import { register } from "./definition";
import { drive, type Round } from "./drive";
import { RestClient } from "./rest-client";
import { startServer } from "./server-child";
import { median } from "./statistics";
import { formatNumber, formatTable } from "./table";

const CONNECTIONS = 64;
const ROUNDS = 5;
/** Tasks per workflow, workflows per round, workflows of the round that only warms up. */
const SIZES = [
  { tasks: 1, count: 6_000, warmUp: 3_000 },
  { tasks: 10, count: 1_500, warmUp: 500 },
] as const;
/** Executions of the last round that are looked at afterwards. */
const SAMPLE = 50;
const BAR = 0.15;
const GOAL = 0.5;

interface Side {
  readonly name: string;
  readonly client: RestClient;
}

/** Prints workflows/s of the embedded server and of the bare loop, measured in turns, and their ratio. */
export async function serverHttp(): Promise<void> {
  await using bareServer = await startServer("bare-server");
  await using batonServer = await startServer("baton-server");
  await using bare = new RestClient(bareServer.url, CONNECTIONS);
  await using baton = new RestClient(batonServer.url, CONNECTIONS);
  const sizes = SIZES.map(({ tasks }) => tasks);
  await register(bare, sizes);
  await register(baton, sizes);
  for (const size of SIZES) {
    const sides = [
      { name: "bare node:http + SQLite", client: bare },
      { name: "@baton/server", client: baton },
    ];
    const rounds = await alternate(sides, size);
    await verify(baton, rounds[1]?.at(-1));
    print(size, sides, rounds);
  }
  console.log(
    "  Both in a process of their own, WAL, synchronous=FULL, committed before answering, one commit per turn.",
  );
}

/** All rounds of each side, taken in turns so that both see the same machine. */
async function alternate(
  sides: readonly Side[],
  { tasks, count, warmUp }: (typeof SIZES)[number],
): Promise<readonly (readonly Round[])[]> {
  const rounds: Round[][] = sides.map(() => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, { client }] of sides.entries()) {
      const done = await drive(client, tasks, round === 0 ? warmUp : count);
      if (round > 0) rounds[index]?.push(done);
    }
  }
  return rounds;
}

/** A number is worth nothing when the work was not done: executions picked from the last round must be COMPLETED. */
async function verify(client: RestClient, round: Round | undefined): Promise<void> {
  for (const id of (round?.started ?? []).slice(-SAMPLE)) {
    const { status } = JSON.parse(await client.send("GET", `/workflow/${id}/status`)) as { status: string };
    if (status !== "COMPLETED")
      throw new Error(`execution ${id} is ${status} although all of its tasks were completed`);
  }
}

function print(
  { tasks, count }: (typeof SIZES)[number],
  sides: readonly Side[],
  rounds: readonly (readonly Round[])[],
): void {
  const rates = rounds.map((all) => median(all.map((one) => one.workflowsPerSecond)));
  const rows = sides.map(({ name }, index) => {
    const all = rounds[index] ?? [];
    const last = all.at(-1);
    const spread = all.map((one) => one.workflowsPerSecond);
    return [
      name,
      formatNumber(rates[index] ?? 0),
      `${formatNumber(Math.min(...spread))}-${formatNumber(Math.max(...spread))}`,
      formatNumber(last?.requestsPerWorkflow ?? 0),
      formatNumber(last?.bytesPerRequest ?? 0),
    ];
  });
  const header = [
    `${tasks} SIMPLE task${tasks > 1 ? "s" : ""}`,
    "workflows/s",
    "range",
    "requests each",
    "bytes/answer",
  ];
  console.log(formatTable([header, ...rows]));
  const ratio = (rates[1] ?? 0) / (rates[0] ?? 1);
  const verdict =
    ratio >= GOAL ? "the goal is reached" : ratio >= BAR ? "the bar is passed" : "BELOW the bar";
  const bars = `bar ${BAR * 100} %, goal ${GOAL * 100} %`;
  console.log(
    `  ratio ${(ratio * 100).toFixed(1)} % (${bars}): ${verdict}; median of ${ROUNDS} rounds of ${count}\n`,
  );
}
