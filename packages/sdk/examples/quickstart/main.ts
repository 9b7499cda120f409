/** The quickstart, from top to bottom. Read it first; each file it imports explains one idea. */
import { relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  consoleLogger,
  createConductorClient,
  messageOf,
  TaskHandler,
  WorkflowExecutor,
  type TaskRunnerEventsListener,
} from "@baton/sdk";
import { createServer } from "@baton/server";
import { feed } from "./feed";
import { History } from "./history";
import { readOrders } from "./orders";
import { showProgress } from "./progress";
import { DATA_FILE, deleteData, makeDataFolder, ORDERS_FILE, readSettings, USAGE } from "./settings";
import { summary } from "./summary";
import { counted, dim } from "./text";
import { chargeCard, notifyCustomer, Warehouse } from "./workers";
import { fulfilOrder, shipOrder } from "./workflow";

async function main(stop: AbortSignal): Promise<void> {
  const settings = readSettings(process.argv.slice(2));
  if (settings.help) return console.log(USAGE);

  const file = relative(".", DATA_FILE);
  if (settings.fresh && deleteData()) console.log(`Starting over: deleted ${file}`);
  makeDataFolder();

  // In production these two lines become `await createConductorClient()`, and the address of your cluster an environment variable.
  console.log(`Starting an embedded Conductor in this process. It keeps its data in ${file}`);
  await using server = await createServer({ file: DATA_FILE });
  await using client = await createConductorClient({ transport: server.transport });

  const executor = new WorkflowExecutor(client);
  for (const workflow of [shipOrder(executor), fulfilOrder(executor)]) {
    await workflow.register();
    console.log(`Registered the workflow ${workflow.getName()}`);
  }

  const history = new History(executor);
  const known = await history.all();
  const unfinished = known.filter(({ status }) => status === "RUNNING").length;
  const done = new Set(known.map(({ correlationId }) => correlationId));
  const orders = (await readOrders(ORDERS_FILE)).filter(({ id }) => !done.has(id)).slice(0, settings.orders);
  if (unfinished > 0)
    console.log(`Resuming ${counted(unfinished, "order")} that the last run left unfinished`);

  let tasks = 0;
  const counter: TaskRunnerEventsListener = {
    onTaskExecutionCompleted: () => void tasks++,
    onTaskExecutionFailure: () => void tasks++,
  };
  await using handler = await TaskHandler.create({
    client,
    workers: [new Warehouse(), chargeCard, notifyCustomer],
    eventListeners: [counter],
    // Failed tries belong to this story, so they are no warnings here.
    logger: consoleLogger("error"),
  });
  await handler.startWorkers();
  console.log(`Started ${counted(handler.workerCount, "worker")}`);

  console.log(`Feeding ${counted(orders.length, "order")}`);
  const begun = Date.now();
  const endProgress = await showProgress(history, { orders: unfinished + orders.length, tasks: () => tasks });
  await feed(executor, orders, stop);
  while ((await history.count("RUNNING")) > 0 && !stop.aborted) await sleep(50);
  await endProgress();
  const tookMs = Date.now() - begun;

  const startedNow = new Set(orders.map(({ id }) => id));
  console.log(`\n${summary({ executions: await history.all(), startedNow, tasks, tookMs })}`);
  console.log(dim("\n…"));
}

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

main(stop.signal).catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
