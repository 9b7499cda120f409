import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { clientCost } from "./bench/client-cost";
import { ensureBuilt } from "./bench/ensure-built";
import { footprint } from "./bench/footprint";
import { idleLatency } from "./bench/idle-latency";
import { serverHttp } from "./bench/server-http";
import { workerThroughput } from "./bench/worker-throughput";

/** One benchmark; `run` prints its table. */
interface Bench {
  readonly what: string;
  readonly run: () => Promise<void>;
}

const BENCHES: Readonly<Record<string, Bench>> = {
  "server-http": {
    what: "the embedded server over HTTP, beside a bare node:http + SQLite loop",
    run: serverHttp,
  },
  "worker-throughput": {
    what: "Baton's workers beside the official SDK's, on our server",
    run: workerThroughput,
  },
  "client-cost": {
    what: "CPU per call of Baton's client beside the official SDK's, on our server",
    run: clientCost,
  },
  footprint: {
    what: "import time and bundle size beside the official SDK's",
    run: footprint,
  },
  "idle-latency": {
    what: "from a task that is available to its handler, on an idle worker",
    run: idleLatency,
  },
};

function usage(): string {
  const rows = Object.entries(BENCHES).map(([name, { what }]) => `  ${name.padEnd(20)}${what}`);
  return ["Usage: npm run bench <name> ... | all", "", ...rows, ""].join("\n");
}

async function main(args: readonly string[]): Promise<number> {
  const names = args.includes("all") ? Object.keys(BENCHES) : args;
  const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) console.error(`There is no benchmark "${unknown.join('", "')}".\n`);
  if (unknown.length > 0 || names.length === 0) {
    console.log(usage());
    return unknown.length > 0 ? 2 : 0;
  }
  await ensureBuilt(fileURLToPath(new URL("..", import.meta.url)));
  const [load = 0] = loadavg();
  const cores = cpus().length;
  console.log(
    `${cores} cores, Node ${process.version}, load ${load.toFixed(1)}${load > cores / 2 ? ": BUSY, expect less" : ""}`,
  );
  for (const name of names) {
    console.log(`\n${name}: ${BENCHES[name]?.what ?? ""}\n`);
    await BENCHES[name]?.run();
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
