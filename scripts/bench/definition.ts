import type { RestClient } from "./rest-client";

/** The one task type of the benchmarks. */
export const TASK_TYPE = "bench_task";

/** Name of the workflow with so many SIMPLE tasks, one after the other. */
export function workflowName(tasks: number): string {
  return `bench_${tasks}`;
}

/** What each execution starts with: the size of a small order. */
export function order(number: number): object {
  const items = [
    { sku: "A-100", quantity: 2 },
    { sku: "B-200", quantity: 1 },
  ];
  return { orderId: `order-${number}`, customer: "Ada Lovelace", amount: 129.5, currency: "EUR", items };
}

/** The definition of `workflowName(tasks)`. */
export function definition(tasks: number): object {
  return {
    name: workflowName(tasks),
    version: 1,
    schemaVersion: 2,
    ownerEmail: "bench@example.com",
    timeoutSeconds: 0,
    timeoutPolicy: "ALERT_ONLY",
    outputParameters: {},
    tasks: Array.from({ length: tasks }, (_, index) => ({
      name: TASK_TYPE,
      taskReferenceName: `task_${index}`,
      type: "SIMPLE",
      inputParameters: {
        orderId: "${workflow.input.orderId}",
        amount: "${workflow.input.amount}",
        step: index,
      },
    })),
  };
}

/** Registers the task type and the workflows. */
export async function register(client: RestClient, sizes: readonly number[]): Promise<void> {
  const task = {
    name: TASK_TYPE,
    ownerEmail: "bench@example.com",
    timeoutSeconds: 600,
    responseTimeoutSeconds: 300,
  };
  await client.send("POST", "/metadata/taskdefs", [task]);
  for (const size of sizes) await client.send("PUT", "/metadata/workflow", [definition(size)]);
}
