/** One side of the worker benchmark: runs the workers of one SDK until so many tasks were handled, and says what that took. */
import * as baton from "@baton/sdk";
import * as official from "@io-orkes/conductor-javascript";
import { TASK_TYPE } from "../definition";

interface Handler {
  startWorkers(): unknown;
  stopWorkers(): Promise<unknown>;
}

/** What a side tells about its run. */
export interface WorkerFigures {
  readonly tasksPerSecond: number;
  readonly cpuMsPerTask: number;
}

const [side = "", serverUrl = "", concurrency = "", warmUp = "", measured = ""] = process.argv.slice(2);
const outputData = { reserved: true, warehouse: "north" };
let handled = 0;
let from = { at: 0, cpu: process.cpuUsage() };

/** Both sides run this very handler; the first tasks warm up, the next are counted. */
function count(): void {
  handled++;
  if (handled === Number(warmUp)) from = { at: performance.now(), cpu: process.cpuUsage() };
  if (handled !== Number(warmUp) + Number(measured)) return;
  const { user, system } = process.cpuUsage(from.cpu);
  const figures: WorkerFigures = {
    tasksPerSecond: Number(measured) / ((performance.now() - from.at) / 1000),
    cpuMsPerTask: (user + system) / 1000 / Number(measured),
  };
  process.send?.(figures);
}

async function createBaton(): Promise<Handler> {
  const client = await baton.createConductorClient({ serverUrl });
  const work = baton.worker({ taskDefName: TASK_TYPE, concurrency: Number(concurrency) })(() => {
    count();
    return Promise.resolve(outputData);
  });
  return baton.TaskHandler.create({ client, workers: [work], scanForDecorated: false });
}

async function createOfficial(): Promise<Handler> {
  const client = await official.createConductorClient({ serverUrl });
  const work = {
    taskDefName: TASK_TYPE,
    concurrency: Number(concurrency),
    execute: () => {
      count();
      return Promise.resolve({ status: "COMPLETED" as const, outputData });
    },
  };
  const { noopLogger: logger } = official;
  return new official.TaskHandler({ client, workers: [work], scanForDecorated: false, logger });
}

const handler = await (side === "baton" ? createBaton() : createOfficial());
process.on("message", () => void handler.startWorkers());
process.on("SIGTERM", () => void handler.stopWorkers().then(() => process.exit(0)));
process.send?.("ready");
