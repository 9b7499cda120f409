import { getTaskContext, NonRetryableException, type Task, worker } from "@baton/sdk";

const CDS_PER_PARCEL = 5;

/**
 * What the server does when a task goes wrong. A try that fails is tried again at once, up to five times. A worker that says nothing
 * for two seconds is taken for dead and the task is given to another: this is how orders survive `kill -9`.
 */
const patient = { retryCount: 5, retryDelaySeconds: 0, responseTimeoutSeconds: 2 };

/** How all workers here run: up to 20 tasks of a kind at once, and their task definitions are registered when they start. */
const usual = { concurrency: 20, registerTaskDef: true, taskDef: patient };

/** Workers are methods of ordinary objects: `this` is yours, so state, connections and configuration are where you put them. */
export class Warehouse {
  /** CDs reserved since this process started. */
  reserved = 0;
  /** Parcels packed since this process started. */
  parcels = 0;

  // What a handler returns is the output of its task.
  @worker({ taskDefName: "reserve_stock", ...usual })
  async reserve(task: Task) {
    const quantity = numberIn(task, "quantity");
    this.reserved += quantity;
    return { reserved: quantity };
  }

  @worker({ taskDefName: "pack_parcel", ...usual })
  async pack(task: Task) {
    const packedBefore = (numberIn(task, "number") - 1) * CDS_PER_PARCEL;
    const toPack = numberIn(task, "quantity") - packedBefore;
    const packed = Math.min(toPack, CDS_PER_PARCEL);
    this.parcels += 1;
    return { packed, left: toPack - packed };
  }

  @worker({ taskDefName: "insure_order", ...usual })
  async insure(task: Task) {
    return { policy: `P-${textIn(task, "orderId")}`, insuredUsd: numberIn(task, "amountUsd") };
  }

  // Every 25th order meets a busy courier, twice. Throwing fails the try; the task definition says that there will be another.
  @worker({ taskDefName: "book_courier", ...usual, taskDef: { ...patient, retryDelaySeconds: 1 } })
  async book(task: Task) {
    const orderId = textIn(task, "orderId");
    const failedTries = getTaskContext()?.getRetryCount() ?? 0;
    if (Number(orderId) % 25 === 0 && failedTries < 2)
      throw new Error("the courier is busy, please try again");
    return { trackingNumber: `T-${orderId}` };
  }
}

/** A function is a worker too. `NonRetryableException` ends the order at once, because trying again would not help. */
export const chargeCard = worker({ taskDefName: "charge_card", ...usual })(async (task: Task) => {
  const orderId = textIn(task, "orderId");
  const amount = numberIn(task, "amountUsd");
  if (amount <= 0)
    throw new NonRetryableException(
      `order ${orderId} has no amount (${amount.toFixed(2)} USD): it cannot be charged`,
    );
  return { receipt: `R-${orderId}`, chargedUsd: amount };
});

export const notifyCustomer = worker({ taskDefName: "notify_customer", ...usual })(async (task: Task) => ({
  message: `Your order is on its way: ${textIn(task, "trackingNumber")}`,
}));

/** Inputs come from a workflow that anybody may have written, so a worker checks what it takes. */
function numberIn(task: Task, name: string): number {
  const value = task.inputData[name];
  if (typeof value !== "number")
    throw new NonRetryableException(
      `${task.taskDefName} needs the number "${name}", got ${JSON.stringify(value)}`,
    );
  return value;
}

function textIn(task: Task, name: string): string {
  const value = task.inputData[name];
  if (typeof value !== "string")
    throw new NonRetryableException(
      `${task.taskDefName} needs the text "${name}", got ${JSON.stringify(value)}`,
    );
  return value;
}
