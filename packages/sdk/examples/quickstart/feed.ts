import type { WorkflowExecutor } from "@baton/sdk";
import type { Order } from "./orders";
import { FULFIL_ORDER } from "./workflow";

/** How many orders are under way at once. */
const AT_ONCE = 50;

/**
 * Starts an execution for each order, and waits with the next ones while enough are under way.
 *
 * The idempotency key makes this safe to repeat: however often an order is started, by a retry or by another run of this program, the
 * server makes one execution of it. The correlation id is for finding it again.
 */
export async function feed(
  executor: WorkflowExecutor,
  orders: readonly Order[],
  stop: AbortSignal,
): Promise<void> {
  const waiting = orders.values();
  const lane = async (): Promise<void> => {
    // All lanes take from the same iterator, so each order is taken once.
    for (const order of waiting) {
      if (stop.aborted) return;
      const workflowId = await executor.startWorkflow({
        name: FULFIL_ORDER,
        version: 1,
        input: { ...order },
        correlationId: order.id,
        idempotencyKey: order.id,
      });
      await executor.waitForWorkflow(workflowId, { signal: stop });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
