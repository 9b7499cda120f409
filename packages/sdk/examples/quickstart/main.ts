/** The quickstart from start to end. Read it first: each file that it imports explains one idea. */
import { setTimeout as sleep } from "node:timers/promises";
import { consoleLogger, createConductorClient, messageOf, TaskHandler, WorkflowExecutor } from "@baton/sdk";
import { createServer } from "@baton/server";
import { feed } from "./feed";
import { History } from "./history";
import { nextSteps } from "./next-steps";
import { readOrders } from "./orders";
import { showProgress } from "./progress";
import {
  DATA_FILE,
  deleteData,
  makeDataFolder,
  ORDERS_FILE,
  readSettings,
  SHOWN_FILE,
  USAGE,
} from "./settings";
import { describeOrders, describeRun } from "./summary";
import { Tally } from "./tally";
import { count, counted } from "./text";
import { chargeCard, notifyCustomer, Warehouse } from "./workers";
import { fulfilOrder, shipOrder } from "./workflow";

const say = (text: string): void => console.log(text);

async function main(stop: AbortSignal): Promise<void> {
  const settings = readSettings(process.argv.slice(2));
  if (settings.help) return say(USAGE);
  const allOrders = await readOrders(ORDERS_FILE);

  if (settings.fresh) {
    say(`Starting over: deleting ${SHOWN_FILE}`);
    deleteData();
  }
  makeDataFolder();
  say(`Starting an embedded Conductor in this process; it keeps its data in ${SHOWN_FILE}`);
  await using server = await createServer({ file: DATA_FILE });
  // For a Conductor elsewhere: `createConductorClient({ serverUrl: "https://…" })`. Nothing else in this program changes.
  await using client = await createConductorClient({ transport: server.transport });
  const executor = new WorkflowExecutor(client);

  for (const workflow of [shipOrder(executor), fulfilOrder(executor)]) {
    await workflow.register();
    say(`Registered the workflow ${workflow.getName()}`);
  }

  // Executions that an earlier run left unfinished are open in the server already. They only need workers.
  const history = new History(executor);
  const known = await history.all();
  const unfinished = known.filter(({ endTime }) => endTime === undefined).length;
  const startedBefore = new Set(known.map(({ correlationId }) => correlationId));
  const left = allOrders.filter(({ id }) => !startedBefore.has(id));
  const orders = left.slice(0, settings.orders);
  if (unfinished > 0) say(`Resuming ${counted(unfinished, "order")} that the last run left unfinished`);
  if (left.length === 0) say(`All ${count(allOrders.length)} orders of the file have been started`);
  else if (orders.length > 0)
    say(`Feeding ${counted(orders.length, "order")}, from order ${orders[0]?.id ?? ""} on`);

  if (unfinished + orders.length > 0) {
    const tally = new Tally();
    const warehouse = new Warehouse();
    await using handler = await TaskHandler.create({
      client,
      workers: [warehouse, chargeCard, notifyCustomer],
      eventListeners: [tally],
      logger: consoleLogger("error"), // failed tries would be warnings; here they are part of the story
    });
    await handler.startWorkers();
    say(`Started ${handler.workerCount} workers in the same process`);

    const begun = Date.now();
    const endProgress = await showProgress(history, { orders: unfinished + orders.length, tally });
    await feed(executor, orders, stop);
    while (!stop.aborted && (await history.count("RUNNING")) > 0) await sleep(20);
    const tookMs = Date.now() - begun;
    if (stop.aborted) say("\nStopping: the workers finish the tasks that they have");
    await handler.stopWorkers();
    await endProgress();

    const started = new Set(orders.map(({ id }) => id));
    say(`\n${describeRun(await history.all(), { tally, warehouse, started, tookMs })}`);
  }

  say(`\n${describeOrders(await history.all())}`);
  say(`\n${nextSteps(left.length - orders.length)}`);
}

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

main(stop.signal).catch((error: unknown) => {
  console.error(`${messageOf(error)}`);
  process.exitCode = 1;
});
