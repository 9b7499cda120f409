import { subWorkflowTask } from "./sub-workflow-task";

describe("subWorkflowTask", () => {
  it("names the workflow and, if given, its version", () => {
    expect(subWorkflowTask("pay", "payment")).toStrictEqual({
      type: "SUB_WORKFLOW",
      taskReferenceName: "pay",
      name: "pay",
      subWorkflowParam: { name: "payment" },
    });
    expect(subWorkflowTask("pay", "payment", 3, true)).toMatchObject({
      subWorkflowParam: { name: "payment", version: 3 },
      optional: true,
    });
  });

  it("passes input and start options", () => {
    const task = subWorkflowTask("pay", "payment", 1, {
      inputParameters: { amount: "${workflow.input.amount}" },
      taskToDomain: { charge: "eu" },
      idempotencyKey: "${workflow.input.id}",
      idempotencyStrategy: "RETURN_EXISTING",
    });
    expect(task).toStrictEqual({
      type: "SUB_WORKFLOW",
      taskReferenceName: "pay",
      name: "pay",
      inputParameters: { amount: "${workflow.input.amount}" },
      subWorkflowParam: {
        name: "payment",
        version: 1,
        taskToDomain: { charge: "eu" },
        idempotencyKey: "${workflow.input.id}",
        idempotencyStrategy: "RETURN_EXISTING",
      },
    });
  });
});
