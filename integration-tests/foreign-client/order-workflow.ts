import {
  ConductorWorkflow,
  type ConductorWorker,
  inlineTask,
  newLoopTask,
  setVariableTask,
  simpleTask,
  subWorkflowTask,
  switchTask,
  type WorkflowExecutor,
} from "@io-orkes/conductor-javascript";

/** Everything the server does in one definition: branches, a sub-workflow, a loop, a script, a variable, a decision. */
export function orderWorkflow(executor: WorkflowExecutor): ConductorWorkflow {
  return new ConductorWorkflow(executor, "foreign_order", 1, "written with the builders of the official SDK")
    .fork([
      [simpleTask("price", "foreign_price", { lines: "${workflow.input.lines}" })],
      [subWorkflowTask("stock", "foreign_stock", 1)],
    ])
    .add(inlineTask("double", "(function () { return 2 * $.total; })()"))
    .add(newLoopTask("parcels", 3, [simpleTask("pack", "foreign_pack", { order: "${workflow.input.id}" })]))
    .add(setVariableTask("remember", { packed: true }))
    .add(
      switchTask(
        "by_country",
        "${workflow.input.country}",
        { DE: [simpleTask("ship_home", "foreign_ship", { how: "lorry" })] },
        [simpleTask("ship_abroad", "foreign_ship", { how: "ship" })],
      ),
    )
    .outputParameters({
      total: "${price.output.total}",
      reserved: "${stock.output.reserved}",
      rounds: "${parcels.output.iteration}",
      home: "${ship_home.output.tracking}",
      abroad: "${ship_abroad.output.tracking}",
    });
}

/** The workflow that `orderWorkflow` runs inside of one of its branches. */
export function stockWorkflow(executor: WorkflowExecutor): ConductorWorkflow {
  return new ConductorWorkflow(executor, "foreign_stock", 1)
    .add(simpleTask("reserve", "foreign_reserve", {}))
    .outputParameters({ reserved: "${reserve.output.reserved}" });
}

const completed = (outputData: Record<string, unknown>) => ({ status: "COMPLETED", outputData }) as const;

/** Workers of the official SDK for both workflows. */
export const ORDER_WORKERS: ConductorWorker[] = [
  {
    taskDefName: "foreign_price",
    pollInterval: 10,
    execute: async ({ inputData }) => {
      const lines: unknown = inputData?.["lines"];
      return completed({ total: Array.isArray(lines) ? lines.length * 10 : 0 });
    },
  },
  { taskDefName: "foreign_reserve", pollInterval: 10, execute: async () => completed({ reserved: 2 }) },
  {
    taskDefName: "foreign_pack",
    pollInterval: 10,
    execute: async ({ inputData }) => completed({ parcel: String(inputData?.["order"]) }),
  },
  {
    taskDefName: "foreign_ship",
    pollInterval: 10,
    execute: async ({ inputData }) => completed({ tracking: `by ${String(inputData?.["how"])}` }),
  },
];
