import type { WorkflowExecutionStatus, WorkflowExecutor, WorkflowSummary } from "@baton/sdk";
import { FULFIL_ORDER } from "./workflow";

const PAGE = 1_000;

/** What the server knows of the orders that were ever started. It is the only memory: this program keeps no record of its own. */
export class History {
  constructor(private readonly executor: WorkflowExecutor) {}

  /** How many executions of orders there are, all or those in a state. */
  async count(status?: WorkflowExecutionStatus): Promise<number> {
    const ofOrders = `workflowType = '${FULFIL_ORDER}'`;
    const query = status === undefined ? ofOrders : `${ofOrders} AND status = '${status}'`;
    const { totalHits } = await this.executor.search(0, 0, query, "*");
    return totalHits;
  }

  /** All executions of orders, page by page. */
  async all(): Promise<WorkflowSummary[]> {
    const found: WorkflowSummary[] = [];
    for (;;) {
      const query = `workflowType = '${FULFIL_ORDER}'`;
      const { results, totalHits } = await this.executor.search(found.length, PAGE, query, "*");
      found.push(...results);
      if (results.length === 0 || found.length >= totalHits) return found;
    }
  }
}
