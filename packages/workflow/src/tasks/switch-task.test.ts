import { noopTask } from "./noop-task";
import { switchTask } from "./switch-task";

describe("switchTask", () => {
  it("chooses by a value unless told otherwise", () => {
    const gold = noopTask("gold");
    const other = noopTask("other");
    expect(switchTask("level", "${check.output.level}", { gold: [gold] }, [other], true)).toStrictEqual({
      type: "SWITCH",
      taskReferenceName: "level",
      name: "level",
      evaluatorType: "value-param",
      expression: "switchCaseValue",
      inputParameters: { switchCaseValue: "${check.output.level}" },
      decisionCases: { gold: [gold] },
      defaultCase: [other],
      optional: true,
    });
  });

  it("chooses by a script that reads inputs", () => {
    const task = switchTask("level", "$.total > 100 ? 'big' : 'small'", { big: [noopTask("b")] }, [], {
      evaluatorType: "javascript",
      inputParameters: { total: "${workflow.input.total}" },
    });
    expect(task).toMatchObject({
      evaluatorType: "javascript",
      expression: "$.total > 100 ? 'big' : 'small'",
      inputParameters: { total: "${workflow.input.total}" },
    });
  });

  it("copies the branches", () => {
    const gold = [noopTask("gold")];
    const task = switchTask("level", "x", { gold });
    gold.push(noopTask("late"));
    expect(task.decisionCases).toStrictEqual({ gold: [noopTask("gold")] });
    expect(task.defaultCase).toStrictEqual([]);
  });
});
