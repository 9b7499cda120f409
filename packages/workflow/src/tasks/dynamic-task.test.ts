import { dynamicTask } from "./dynamic-task";

describe("dynamicTask", () => {
  it("carries the name in an input called taskToExecute", () => {
    expect(dynamicTask("ship", "${workflow.input.carrier}")).toStrictEqual({
      type: "DYNAMIC",
      taskReferenceName: "ship",
      name: "ship",
      dynamicTaskNameParam: "taskToExecute",
      inputParameters: { taskToExecute: "${workflow.input.carrier}" },
    });
  });

  it("takes another key and further inputs", () => {
    const task = dynamicTask("ship", "dhl", "carrier", { inputParameters: { id: 7 }, optional: true });
    expect(task).toMatchObject({
      dynamicTaskNameParam: "carrier",
      inputParameters: { carrier: "dhl", id: 7 },
      optional: true,
    });
  });
});
