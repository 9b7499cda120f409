import {
  ConductorWorkflow,
  doWhileTask,
  forkTaskJoin,
  outputOf,
  simpleTask,
  subWorkflowTask,
  switchTask,
  type WorkflowExecutor,
} from "@baton/sdk";
import type { Order } from "./orders";

/** The names under which the server knows the two workflows. */
export const FULFIL_ORDER = "fulfil_order";
export const SHIP_ORDER = "ship_order";

/**
 * What happens to an order:
 *
 *   reserve stock ─┐
 *                  ├─ pack parcels, until all is packed ─ insure it, if it is valuable ─ ship it
 *   charge card ───┘                                                                     └ book courier ─ notify customer
 *
 * A workflow only says what depends on what. Workers, in any process and language, do the work: see workers.ts.
 */
export function fulfilOrder(executor: WorkflowExecutor) {
  const order = new ConductorWorkflow<Order>(
    executor,
    FULFIL_ORDER,
    1,
    "stock beside payment, parcels in a loop, insurance by decision, then ship_order",
  );
  const about = { orderId: order.input("id"), customerId: order.input("customerId") };

  // Parallel branches: both tasks may run at the same time, and the JOIN waits for both.
  const reserve = simpleTask("reserve", "reserve_stock", { ...about, quantity: order.input("quantity") });
  const charge = simpleTask("charge", "charge_card", { ...about, amountUsd: order.input("amountUsd") });

  // A loop: its body runs again as long as the condition, a script, finds that something is left to pack.
  const parcel = simpleTask("parcel", "pack_parcel", {
    ...about,
    quantity: order.input("quantity"),
    number: outputOf("packing", "iteration"),
  });
  const packing = doWhileTask("packing", "$.parcel['left'] > 0", [parcel]);

  // A decision: a worker, an input or a script gives the value, here a script.
  const insure = simpleTask("insure", "insure_order", { ...about, amountUsd: order.input("amountUsd") });
  const decide = switchTask(
    "decide",
    "$.amountUsd >= 100 ? 'valuable' : 'ordinary'",
    { valuable: [insure] },
    [],
    {
      evaluatorType: "javascript",
      inputParameters: { amountUsd: order.input("amountUsd") },
    },
  );

  // A sub-workflow: a whole execution of its own is one step of this one.
  const ship = subWorkflowTask("ship", SHIP_ORDER, 1, {
    inputParameters: { ...about, parcels: outputOf(packing, "iteration") },
  });

  return order
    .add(forkTaskJoin("prepare", [[reserve], [charge]]))
    .add([packing, decide, ship])
    .outputParameters({
      receipt: outputOf(charge, "receipt"),
      parcels: outputOf(packing, "iteration"),
      trackingNumber: outputOf(ship, "trackingNumber"),
    });
}

/** The sub-workflow. The courier's booking system is often busy: how that is met stands with the worker that books. */
export function shipOrder(executor: WorkflowExecutor) {
  const shipping = new ConductorWorkflow(executor, SHIP_ORDER, 1, "books a courier, then tells the customer");
  const about = { orderId: shipping.input("orderId"), customerId: shipping.input("customerId") };

  const book = simpleTask("book", "book_courier", { ...about, parcels: shipping.input("parcels") });
  const trackingNumber = outputOf(book, "trackingNumber");

  return shipping
    .add(book)
    .add(simpleTask("notify", "notify_customer", { ...about, trackingNumber }))
    .outputParameters({ trackingNumber });
}
