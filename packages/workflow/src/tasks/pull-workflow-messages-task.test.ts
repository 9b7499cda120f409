import { pullWorkflowMessages } from "./pull-workflow-messages-task";

describe("pullWorkflowMessages", () => {
  it("takes one message unless told otherwise", () => {
    expect(pullWorkflowMessages("pull")).toStrictEqual({
      type: "PULL_WORKFLOW_MESSAGES",
      taskReferenceName: "pull",
      name: "pull",
      inputParameters: { batchSize: 1 },
    });
  });

  it("may not wait for the first", () => {
    expect(pullWorkflowMessages("pull", 20, { blocking: false, optional: true })).toStrictEqual({
      type: "PULL_WORKFLOW_MESSAGES",
      taskReferenceName: "pull",
      name: "pull",
      inputParameters: { batchSize: 20, blocking: false },
      optional: true,
    });
  });
});
