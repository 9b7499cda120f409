import type { WorkflowTask } from "@baton/api";
import { customTask, type CustomTaskFields } from "./custom-task";
import { noopTask } from "./noop-task";

/** One value for every field; the type refuses a field that is missing here. */
const everyField: Required<CustomTaskFields> = {
  name: "n",
  workflowTaskType: "LAMBDA",
  description: "d",
  inputParameters: { a: 1 },
  optional: true,
  permissive: true,
  startDelay: 1,
  retryCount: 2,
  asyncComplete: true,
  taskDefinition: { name: "n", timeoutSeconds: 0, totalTimeoutSeconds: 0 },
  rateLimited: true,
  evaluatorType: "javascript",
  expression: "1",
  decisionCases: { a: [noopTask("a")] },
  defaultCase: [noopTask("b")],
  caseValueParam: "p",
  caseExpression: "1",
  scriptExpression: "return 1",
  forkTasks: [[noopTask("c")]],
  joinOn: ["c"],
  joinMode: "SYNC",
  joinStatus: "s",
  defaultExclusiveJoinTask: ["c"],
  dynamicTaskNameParam: "p",
  dynamicForkTasksParam: "p",
  dynamicForkTasksInputParamName: "p",
  dynamicForkJoinTasksParam: "p",
  loopCondition: "false",
  loopOver: [noopTask("d")],
  items: "${workflow.input.items}",
  subWorkflowParam: { name: "w" },
  sink: "conductor",
  onStateChange: {},
  cacheConfig: { key: "k", ttlInSecond: 1 },
  metadata: { m: 1 },
};

describe("customTask", () => {
  it("takes every field that a task can have", () => {
    const task: WorkflowTask = customTask("ref", "LAMBDA", everyField);
    expect(task).toStrictEqual({ ...everyField, taskReferenceName: "ref", type: "LAMBDA" });
  });

  it("needs no more than a name and a type, and shares nothing with what is passed in", () => {
    expect(customTask("ref", "OWN")).toStrictEqual({ type: "OWN", taskReferenceName: "ref", name: "ref" });
    const inputParameters = { list: [1] };
    const task = customTask("ref", "OWN", { inputParameters });
    inputParameters.list.push(2);
    expect(task.inputParameters).toStrictEqual({ list: [1] });
  });
});
