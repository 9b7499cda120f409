import { humanTask } from "./human-task";

describe("humanTask", () => {
  it("waits for anybody", () => {
    expect(humanTask("approve")).toStrictEqual({
      type: "HUMAN",
      taskReferenceName: "approve",
      name: "approve",
      inputParameters: { __humanTaskDefinition: {} },
    });
  });

  it("describes form and assignee, and passes data to the person", () => {
    const task = humanTask("approve", {
      displayName: "Approve the order",
      formTemplate: "approval",
      assignmentCompletionStrategy: "LEAVE_OPEN",
      assignee: { userType: "EXTERNAL_USER", user: "ann" },
      inputParameters: { order: "${workflow.input.id}" },
      optional: true,
    });
    expect(task).toStrictEqual({
      type: "HUMAN",
      taskReferenceName: "approve",
      name: "approve",
      optional: true,
      inputParameters: {
        order: "${workflow.input.id}",
        __humanTaskDefinition: {
          assignmentCompletionStrategy: "LEAVE_OPEN",
          displayName: "Approve the order",
          userFormTemplate: { name: "approval", version: 0 },
          assignee: { userType: "EXTERNAL_USER", user: "ann" },
        },
      },
    });
  });
});
