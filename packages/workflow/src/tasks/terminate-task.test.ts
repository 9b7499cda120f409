import { terminateTask } from "./terminate-task";

describe("terminateTask", () => {
  it("writes status and reason", () => {
    expect(terminateTask("end", "FAILED", "no amount")).toStrictEqual({
      type: "TERMINATE",
      taskReferenceName: "end",
      name: "end",
      inputParameters: { terminationStatus: "FAILED", terminationReason: "no amount" },
    });
  });

  it("has no reason unless one is given", () => {
    expect(terminateTask("end", "COMPLETED").inputParameters).toStrictEqual({
      terminationStatus: "COMPLETED",
    });
  });

  it("passes an output of the workflow", () => {
    const task = terminateTask("end", "TERMINATED", undefined, {
      workflowOutput: { id: "${workflow.input.id}" },
      description: "stops early",
    });
    expect(task).toMatchObject({
      description: "stops early",
      inputParameters: { terminationStatus: "TERMINATED", workflowOutput: { id: "${workflow.input.id}" } },
    });
  });
});
