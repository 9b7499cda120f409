import { dynamicForkTask } from "./dynamic-fork-task";
import { simpleTask } from "./simple-task";

describe("dynamicForkTask", () => {
  it("takes branches and inputs from expressions", () => {
    expect(dynamicForkTask("fan", "${plan.output.tasks}", "${plan.output.inputs}")).toStrictEqual({
      type: "FORK_JOIN_DYNAMIC",
      taskReferenceName: "fan",
      name: "fan",
      inputParameters: {
        dynamicTasks: "${plan.output.tasks}",
        dynamicTasksInput: "${plan.output.inputs}",
      },
      dynamicForkTasksParam: "dynamicTasks",
      dynamicForkTasksInputParamName: "dynamicTasksInput",
    });
  });

  it("takes branches that are written down, and copies them", () => {
    const branch = simpleTask("a", "a", { list: [1] });
    const task = dynamicForkTask("fan", [branch], { a: { x: 1 } });
    branch.inputParameters["list"] = "changed";
    expect(task.inputParameters).toStrictEqual({
      dynamicTasks: [simpleTask("a", "a", { list: [1] })],
      dynamicTasksInput: { a: { x: 1 } },
    });
  });

  it("gives an empty map of inputs by default, never text", () => {
    expect(dynamicForkTask("fan").inputParameters).toStrictEqual({ dynamicTasks: [], dynamicTasksInput: {} });
  });
});
