import type { WorkflowExecutionStatus, WorkflowExecutor, WorkflowSummary } from "@baton/sdk";
import { FULFIL_ORDER } from "./workflow";

const PAGE = 1_000;

/** What the server knows of the orders that were ever started. It is the only memory: this program writes no file of its own. */
export class History {
  constructor(private readonly executor: WorkflowExecutor) {}

  /** How many executions there are, all or those in a state. */
  async count(status?: WorkflowExecutionStatus): Promise<number> {
    const { totalHits } = await this.executor.search(0, 0, queryFor(status), "*");
    return totalHits;
  }

  /** All executions, or those in a state. */
  async all(status?: WorkflowExecutionStatus): Promise<WorkflowSummary[]> {
    const found: WorkflowSummary[] = [];
    for (;;) {
      const { results, totalHits } = await this.executor.search(found.length, PAGE, queryFor(status), "*");
      found.push(...results);
      if (results.length === 0 || found.length >= totalHits) return found;
    }
  }
}

function queryFor(status: WorkflowExecutionStatus | undefined): string {
  const ofOrders = `workflowType = '${FULFIL_ORDER}'`;
  return status === undefined ? ofOrders : `${ofOrders} AND status = '${status}'`;
}
