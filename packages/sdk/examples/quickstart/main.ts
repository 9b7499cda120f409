/** The quickstart from start to end. Read it first: each file that it imports explains one idea. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type ConductorClient,
  consoleLogger,
  createConductorClient,
  messageOf,
  TaskHandler,
  WorkflowExecutor,
} from "@baton/sdk";
import { createServer } from "@baton/server";
import { feed } from "./feed";
import { History } from "./history";
import { nextSteps } from "./next-steps";
import { type Order, readOrders } from "./orders";
import { showProgress } from "./progress";
import { DATA_FILE, ORDERS_FILE, readSettings, SHOWN_FILE, USAGE } from "./settings";
import { startOver } from "./start-over";
import { describeOrders, describeRun } from "./summary";
import { Tally } from "./tally";
import { count, counted } from "./text";
import { chargeCard, notifyCustomer, Warehouse } from "./workers";
import { fulfilOrder, shipOrder } from "./workflow";

const say = (text: string): void => console.log(text);

async function main(stop: AbortSignal): Promise<void> {
  const settings = readSettings(process.argv.slice(2));
  if (settings.help) return say(USAGE);
  const fileOrders = await readOrders(ORDERS_FILE);

  if (settings.fresh) {
    say(`Starting over: deleting ${SHOWN_FILE}`);
    await startOver(DATA_FILE);
  }
  mkdirSync(dirname(DATA_FILE), { recursive: true });
  say(`Starting an embedded Conductor in this process; it keeps its data in ${SHOWN_FILE}`);
  await using server = await createServer({ file: DATA_FILE });

  // For a Conductor elsewhere: `createConductorClient({ serverUrl: "https://…" })`, and no server here. The rest stays.
  await using client = await createConductorClient({ transport: server.transport });
  const executor = new WorkflowExecutor(client);
  for (const workflow of [shipOrder(executor), fulfilOrder(executor)]) {
    await workflow.register();
    say(`Registered the workflow ${workflow.getName()}: ${workflow.toWorkflowDef().description ?? ""}`);
  }

  // What was done before is asked of the server. Executions that are unfinished are open in it already and only need workers.
  const history = new History(executor);
  const known = await history.all();
  const startedBefore = new Set(known.map(({ correlationId }) => correlationId));
  const orders = fileOrders.filter(({ id }) => !startedBefore.has(id)).slice(0, settings.orders);
  const unfinished = known.filter(({ endTime }) => endTime === undefined).length;

  if (known.length === fileOrders.length)
    say(`All ${count(known.length)} orders of the file have been started`);
  if (orders.length + unfinished > 0) {
    await fulfil(client, history, { orders, unfinished, endedBefore: known.length - unfinished }, stop);
  }
  const executions = await history.all();
  say(`\n${describeOrders(executions)}`);
  say(`\n${nextSteps(fileOrders.length - executions.length, executions.at(-1))}`);
}

/** What a run has to do. */
interface Job {
  readonly orders: readonly Order[];
  readonly unfinished: number;
  readonly endedBefore: number;
}

async function fulfil(client: ConductorClient, history: History, job: Job, stop: AbortSignal): Promise<void> {
  const { orders, unfinished, endedBefore } = job;
  const tally = new Tally();
  const warehouse = new Warehouse();
  await using handler = await TaskHandler.create({
    client,
    workers: [warehouse, chargeCard, notifyCustomer],
    eventListeners: [tally],
    logger: consoleLogger("error"), // failed tries would be warnings; here they are part of the story
  });
  await handler.startWorkers();
  const names = handler.getWorkerStatus().map(({ taskDefName }) => taskDefName);
  say(`Started ${counted(names.length, "worker")} in the same process: ${names.join(", ")}`);
  if (unfinished > 0) say(`Resuming ${counted(unfinished, "order")} that the last run left unfinished`);
  if (orders.length > 0)
    say(`Feeding ${counted(orders.length, "order")}, from order ${orders[0]?.id ?? ""} on`);

  const begun = Date.now();
  const endProgress = showProgress(history, { orders: orders.length + unfinished, endedBefore, tally });
  await feed(new WorkflowExecutor(client), orders, stop);
  while (!stop.aborted && (await history.count("RUNNING")) > 0) await sleep(20);
  const tookMs = Date.now() - begun;
  // Nothing is polled any more, and tasks that run may end.
  await handler.stopWorkers();
  await endProgress();

  const open = await history.count("RUNNING");
  if (open > 0) say(`Stopped. ${counted(open, "order")} under way will be resumed by the next run`);
  const started = new Set(orders.map(({ id }) => id));
  say(`\n${describeRun(await history.all(), { tally, warehouse, started, tookMs })}`);
}

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    say("\nStopping: the workers finish the tasks that they have");
    stop.abort();
  });
}

main(stop.signal).catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
