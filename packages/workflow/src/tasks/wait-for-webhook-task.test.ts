import { waitForWebhookTask } from "./wait-for-webhook-task";

describe("waitForWebhookTask", () => {
  it("puts the conditions under matches", () => {
    const matches = { "$['event']['type']": "paid" };
    expect(waitForWebhookTask("paid", { matches, optional: true, description: "d" })).toStrictEqual({
      type: "WAIT_FOR_WEBHOOK",
      taskReferenceName: "paid",
      name: "paid",
      inputParameters: { matches },
      optional: true,
      description: "d",
    });
  });

  it("has no inputs without conditions", () => {
    expect(waitForWebhookTask("paid").inputParameters).toStrictEqual({});
  });
});
