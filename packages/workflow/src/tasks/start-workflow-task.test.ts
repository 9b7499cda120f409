import { startWorkflowTask } from "./start-workflow-task";

describe("startWorkflowTask", () => {
  it("has no keys for what is not given", () => {
    expect(startWorkflowTask("go", "audit")).toStrictEqual({
      type: "START_WORKFLOW",
      taskReferenceName: "go",
      name: "go",
      inputParameters: { startWorkflow: { name: "audit" } },
    });
  });

  it("writes the whole start request", () => {
    const task = startWorkflowTask("go", "audit", { id: 1 }, 2, "corr", {
      optional: true,
      taskToDomain: { log: "eu" },
      priority: 9,
      idempotencyKey: "k",
      idempotencyStrategy: "FAIL",
    });
    expect(task).toStrictEqual({
      type: "START_WORKFLOW",
      taskReferenceName: "go",
      name: "go",
      optional: true,
      inputParameters: {
        startWorkflow: {
          name: "audit",
          version: 2,
          input: { id: 1 },
          correlationId: "corr",
          taskToDomain: { log: "eu" },
          priority: 9,
          idempotencyKey: "k",
          idempotencyStrategy: "FAIL",
        },
      },
    });
  });
});
