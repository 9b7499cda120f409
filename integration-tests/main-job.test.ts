import type { Task } from "@baton/api";
import { NonRetryableException, worker } from "@baton/worker";
import {
  ConductorWorkflow,
  forkTaskJoin,
  httpTask,
  inlineTask,
  newLoopTask,
  setVariableTask,
  simpleTask,
  subWorkflowTask,
  switchTask,
  terminateTask,
  waitTaskDuration,
} from "@baton/workflow";
import { type CalledServer, startCalledServer } from "./suite/called-server";
import { describeOnTargets, taskOf, type World } from "./suite/world";

/** The workers of an order: methods of one class, with state that they share. */
class Warehouse {
  readonly packed: unknown[] = [];
  #failures = 0;

  constructor(private readonly stock: Readonly<Record<string, number>>) {}

  @worker({ taskDefName: "job_reserve", concurrency: 5 })
  async reserve({ inputData }: Task) {
    const article = String(inputData["article"]);
    const reserved = this.stock[article];
    if (reserved === undefined) throw new NonRetryableException(`there is no article ${article}`);
    return { reserved };
  }

  @worker({
    taskDefName: "job_charge",
    registerTaskDef: true,
    taskDef: { retryCount: 3, retryLogic: "FIXED", retryDelaySeconds: 0 },
  })
  async charge({ inputData, retryCount }: Task) {
    this.#failures += 1;
    if (retryCount < 2) throw new Error(`the bank does not answer, attempt ${retryCount}`);
    return { charged: inputData["amount"], failures: this.#failures };
  }

  @worker({ taskDefName: "job_pack" })
  async pack({ iteration }: Task) {
    this.packed.push(iteration);
    return { parcel: `p${iteration}` };
  }
}

const label = worker({ taskDefName: "job_label" })(async ({ inputData }: Task) => ({
  label: `to ${String(inputData["country"])}`,
}));

/** Registers the workflow of an order and the one it starts; answers its name. */
async function registerOrder(world: World, called: CalledServer): Promise<string> {
  const labelFlow = new ConductorWorkflow(world.executor, world.name("job_labels"))
    .add(label({ taskRefName: "print", inputParameters: { country: "${workflow.input.country}" } }))
    .outputParameters({ label: "${print.output.label}" });
  await labelFlow.register();
  const order = new ConductorWorkflow(world.executor, world.name("job_order"))
    .variables({ state: "new" })
    .add(
      forkTaskJoin("both", [
        [simpleTask("reserve", "job_reserve", { article: "${workflow.input.article}" })],
        [simpleTask("draft", "job_label", { country: "${workflow.input.country}" })],
      ]),
    )
    // Not in a branch: a join of Conductor OSS now and then takes an attempt that is about to be repeated for a failure.
    .add(simpleTask("charge", "job_charge", { amount: "${workflow.input.amount}" }))
    .add(
      inlineTask("rest", "$.reserved - 1", "graaljs", {
        inputParameters: { reserved: "${reserve.output.reserved}" },
      }),
    )
    .add(
      switchTask("enough", "${rest.output.result}", {
        "-1": [terminateTask("sold_out", "FAILED", "sold out", { workflowOutput: { left: 0 } })],
      }),
    )
    .add(newLoopTask("parcels", 3, [simpleTask("pack", "job_pack")]))
    .add(httpTask("rates", { uri: `${called.url}/json`, method: "GET" }))
    .add(waitTaskDuration("cool_down", "1 seconds"))
    .add(
      subWorkflowTask("labels", labelFlow.getName(), 1, {
        inputParameters: { country: "${workflow.input.country}" },
      }),
    )
    .add(setVariableTask("remember", { state: "sent" }))
    .outputParameters({
      charged: "${charge.output.charged}",
      left: "${rest.output.result}",
      label: "${labels.output.label}",
      rate: "${rates.output.response.body.a}",
      state: "${workflow.variables.state}",
    });
  await order.register();
  return order.getName();
}

describeOnTargets("the main job", (world) => {
  let called: CalledServer;
  let order: string;

  beforeAll(async () => {
    called = await startCalledServer();
    order = await registerOrder(world(), called);
  });
  afterAll(() => called.close());

  it("runs an order through every operator with decorated workers", async () => {
    const warehouse = new Warehouse({ chair: 5 });

    const workflow = await world().withWorkers([warehouse, label], () =>
      world().run(order, { article: "chair", amount: 12.5, country: "SE" }),
    );

    expect(workflow).toMatchObject({
      status: "COMPLETED",
      output: { charged: 12.5, left: 4, label: "to SE", rate: 1, state: "sent" },
      variables: { state: "sent" },
    });
    expect(warehouse.packed).toEqual([1, 2, 3]);
    expect(workflow.tasks.filter(({ referenceTaskName }) => referenceTaskName === "charge")).toMatchObject([
      { status: "FAILED", retried: true, reasonForIncompletion: "the bank does not answer, attempt 0" },
      { status: "FAILED", retried: true },
      { status: "COMPLETED", outputData: { charged: 12.5 } },
    ]);
    const wait = taskOf(workflow, "cool_down");
    expect(wait.endTime - wait.startTime).toBeGreaterThanOrEqual(1_000);
  });

  it("ends an order in a clear business failure where a worker says that trying again is useless", async () => {
    const workflow = await world().withWorkers([new Warehouse({ chair: 5 }), label], () =>
      world().run(order, { article: "table", amount: 1 }),
    );

    expect(workflow.status).toBe("FAILED");
    expect(workflow.reasonForIncompletion).toContain("there is no article table");
    expect(taskOf(workflow, "reserve").status).toBe("FAILED_WITH_TERMINAL_ERROR");
  });

  it("ends an order early where the definition says so", async () => {
    const workflow = await world().withWorkers([new Warehouse({ chair: 0 }), label], () =>
      world().run(order, { article: "chair", amount: 1 }),
    );

    expect(workflow).toMatchObject({ status: "FAILED", output: { left: 0 } });
    expect(workflow.reasonForIncompletion).toContain("sold out");
    expect(workflow.tasks.map(({ referenceTaskName }) => referenceTaskName)).not.toContain("labels");
  });

  it("runs many orders at once, each with its own result", async () => {
    const articles = { chair: 5, table: 3 };
    const inputs = Array.from({ length: 20 }, (_, at) => ({
      article: at % 2 === 0 ? "chair" : "table",
      amount: at,
      country: `C${at}`,
    }));

    const workflows = await world().withWorkers([new Warehouse(articles), label], () =>
      Promise.all(inputs.map((input) => world().run(order, input))),
    );

    expect(workflows.map(({ status, output }) => ({ status, ...output }))).toEqual(
      inputs.map(({ article, amount, country }) => ({
        status: "COMPLETED",
        charged: amount,
        left: article === "chair" ? 4 : 2,
        label: `to ${country}`,
        rate: 1,
        state: "sent",
      })),
    );
  });
});
