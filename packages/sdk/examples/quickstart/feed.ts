import type { WorkflowExecutor } from "@baton/sdk";
import type { Order } from "./orders";
import { FULFIL_ORDER } from "./workflow";

/** How many orders are under way at once. */
const AT_ONCE = 50;

/**
 * Starts an execution for each order, at most 50 at once, until all have ended or `stop` is aborted.
 *
 * The idempotency key makes this safe to repeat: however often an order is started, by a retry or by another run of this program, the
 * server makes one execution of it. The correlation id is for finding that execution again.
 */
export async function feed(
  executor: WorkflowExecutor,
  orders: readonly Order[],
  stop: AbortSignal,
): Promise<void> {
  const waiting = orders.values();
  // All lanes take from the same iterator, so each order is taken once.
  const lane = async (): Promise<void> => {
    for (const order of waiting) {
      const request = { input: { ...order }, correlationId: order.id, idempotencyKey: order.id };
      // Answers when the order has ended, at the latest after ten seconds. `startWorkflow` would answer at once, with an id.
      await executor.executeWorkflow(request, FULFIL_ORDER, 1, order.id, { signal: stop });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane)).catch((error: unknown) => {
    if (!stop.aborted) throw error;
  });
}
