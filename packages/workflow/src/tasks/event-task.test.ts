import { conductorEventTask, eventTask, sqsEventTask } from "./event-task";

describe("eventTask", () => {
  it("joins provider and queue, and sends inputs", () => {
    expect(
      eventTask("tell", "kafka", "orders", { inputParameters: { id: 1 }, asyncComplete: true }),
    ).toStrictEqual({
      type: "EVENT",
      taskReferenceName: "tell",
      name: "tell",
      sink: "kafka:orders",
      asyncComplete: true,
      inputParameters: { id: 1 },
    });
  });
});

describe("sqsEventTask and conductorEventTask", () => {
  it("know their provider", () => {
    expect(sqsEventTask("tell", "orders", true)).toMatchObject({ sink: "sqs:orders", optional: true });
    expect(conductorEventTask("tell", "paid")).toStrictEqual({
      type: "EVENT",
      taskReferenceName: "tell",
      name: "tell",
      sink: "conductor:paid",
    });
  });
});
