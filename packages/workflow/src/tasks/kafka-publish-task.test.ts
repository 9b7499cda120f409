import { kafkaPublishTask } from "./kafka-publish-task";

describe("kafkaPublishTask", () => {
  it("puts the record under kafka_request", () => {
    const record = { topic: "orders", value: { id: 1 }, bootStrapServers: "localhost:9092" };
    expect(kafkaPublishTask("send", record, true)).toStrictEqual({
      type: "KAFKA_PUBLISH",
      taskReferenceName: "send",
      name: "send",
      inputParameters: { kafka_request: record },
      optional: true,
    });
  });
});
