import { RequestError } from "../errors";
import { toTaskDefinition } from "./task-definition";
import { checkTaskDefinition } from "./task-definition-rules";
import type { RuleContext } from "./task-type-rules";
import { Violations } from "./violations";
import { toWorkflowDefinition } from "./workflow-definition";
import { checkWorkflowDefinition } from "./workflow-definition-rules";

const context: RuleContext = {
  syntaxError: (expression) => (expression === "if (" ? "it ends too early" : undefined),
  pathError: (path) => (path.endsWith("[") ? "a bracket is open" : undefined),
  isEnvironmentName: (name) => name === "PATH",
  findTaskDefinition: (name) =>
    name === "templated"
      ? toTaskDefinition({ name, inputTemplate: { http_request: {} } }, "taskDef")
      : undefined,
};

const simple = (reference: string, more: object = {}): object => ({
  name: reference,
  taskReferenceName: reference,
  ...more,
});

/** The violations as `path | message | refused value`. */
function raised(violations: Violations): string[] {
  try {
    violations.raise();
    return [];
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return (error.details.violations ?? []).map(({ path, message, invalidValue }) =>
      [path, message, ...(invalidValue === undefined ? [] : [invalidValue])].join(" | "),
    );
  }
}

function workflowErrors(source: object): string[] {
  const violations = new Violations();
  checkWorkflowDefinition(toWorkflowDefinition(source, "workflowDef"), source, "w", violations, context);
  return raised(violations);
}

const tasksErrors = (...tasks: object[]): string[] => workflowErrors({ name: "wf", tasks });
const taskErrors = (task: object): string[] => tasksErrors(simple("t", task));

function taskDefinitionErrors(source: object): string[] {
  const violations = new Violations();
  checkTaskDefinition(toTaskDefinition(source, "taskDef"), source, "t", violations);
  return raised(violations);
}

describe("checkTaskDefinition", () => {
  it.each([
    [{ name: "x" }, []],
    [{}, ["t.name | TaskDef name cannot be null or empty"]],
    [{ name: "" }, ["t.name | TaskDef name cannot be null or empty | "]],
    [{ name: "x", retryCount: -1 }, ["t.retryCount | TaskDef retryCount: 0 must be >= 0 | -1"]],
    [
      { name: "x", retryDelaySeconds: -2 },
      ["t.retryDelaySeconds | TaskDef retryDelaySeconds: 0 must be >= 0 | -2"],
    ],
    [
      { name: "x", responseTimeoutSeconds: 0 },
      ["t.responseTimeoutSeconds | TaskDef responseTimeoutSeconds: 0 should be minimum 1 second | 0"],
    ],
    [
      { name: "x", timeoutSeconds: 10 },
      ["t | TaskDef: x responseTimeoutSeconds: 3600 must be less than timeoutSeconds: 10"],
    ],
    [
      { name: "x", timeoutSeconds: 20, responseTimeoutSeconds: 5, totalTimeoutSeconds: 10 },
      ["t | TaskDef: x timeoutSeconds: 20 must be less than or equal to totalTimeoutSeconds: 10"],
    ],
  ])("checks %j", (source, expected) => {
    expect(taskDefinitionErrors(source)).toEqual(expected);
  });

  it("reports all violations at once", () => {
    expect(taskDefinitionErrors({ retryCount: -1, backoffScaleFactor: 0 })).toHaveLength(3);
  });
});

describe("checkWorkflowDefinition", () => {
  it.each([
    [{ name: "wf", tasks: [simple("a")] }, []],
    [{ tasks: [simple("a")] }, ["w.name | WorkflowDef name cannot be null or empty"]],
    [{ name: "wf" }, ["w.tasks | WorkflowTask list cannot be empty"]],
    [
      { name: "wf", tasks: [simple("a")], schemaVersion: 1 },
      ["w.schemaVersion | workflowDef schemaVersion: 2 is only supported | 1"],
    ],
    [
      { name: "wf", tasks: [simple("a")], version: -1 },
      ["w.version | WorkflowDef version: 0 must be >= 0 | -1"],
    ],
    [
      { name: "wf", tasks: [simple("a")], timeoutSeconds: -1 },
      ["w.timeoutSeconds | WorkflowDef timeoutSeconds: 0 must be >= 0 | -1"],
    ],
    [
      { name: "wf", tasks: [{ taskReferenceName: "a" }] },
      ["w.tasks[0].name | WorkflowTask name cannot be empty or null"],
    ],
    [
      { name: "wf", tasks: [{ name: "a", taskReferenceName: "" }] },
      ["w.tasks[0].taskReferenceName | WorkflowTask taskReferenceName name cannot be empty or null | "],
    ],
  ])("checks %j", (source, expected) => {
    expect(workflowErrors(source)).toEqual(expected);
  });

  it("refuses a reference name that is used twice, wherever", () => {
    const loop = simple("loop", { type: "DO_WHILE", loopCondition: "false", loopOver: [simple("a")] });

    expect(tasksErrors(simple("a"), loop)).toEqual([
      "w | taskReferenceName: a should be unique across tasks for a given workflowDefinition: wf",
    ]);
  });

  it("names the place of a nested task", () => {
    const event = simple("x", { type: "EVENT" });
    const choice = {
      type: "SWITCH",
      evaluatorType: "value-param",
      expression: "p",
      decisionCases: { a: [event] },
    };

    expect(taskErrors(choice)).toEqual([
      "w.tasks[0].decisionCases[a].<map value>[0] | sink field is required for taskType: EVENT taskName: x",
    ]);
  });
});

describe("the rules of task types", () => {
  const cases = { a: [simple("x")] };

  it.each([
    [
      { type: "DECISION", decisionCases: cases },
      "caseValueParam or caseExpression field is required for taskType: DECISION taskName: t",
    ],
    [
      { type: "DECISION", caseExpression: "if (", decisionCases: cases },
      "Expression is not well formatted: it ends too early, taskType: DECISION taskName t",
    ],
    [
      { type: "SWITCH", expression: "p", decisionCases: cases },
      "evaluatorType field is required for taskType: SWITCH taskName: t",
    ],
    [
      { type: "SWITCH", evaluatorType: "javascript", decisionCases: cases },
      "expression field is required for taskType: SWITCH taskName: t",
    ],
    [
      { type: "SWITCH", evaluatorType: "value-param", expression: "p" },
      "decisionCases should have atleast one task for taskType: SWITCH taskName: t",
    ],
    [
      { type: "SWITCH", evaluatorType: "javascript", expression: "if (", decisionCases: cases },
      "Expression is not well formatted: it ends too early, taskType: SWITCH taskName t",
    ],
    [{ type: "DYNAMIC" }, "dynamicTaskNameParam field is required for taskType: DYNAMIC taskName: t"],
    [
      { type: "HTTP" },
      "inputParameters.http_request or inputParameters.uri field is required for taskType: HTTP taskName: t",
    ],
    [
      { type: "JSON_JQ_TRANSFORM" },
      "inputParameters.queryExpression field is required for taskType: JSON_JQ_TRANSFORM taskName: t",
    ],
    [
      { type: "KAFKA_PUBLISH" },
      "inputParameters.kafka_request field is required for taskType: KAFKA_PUBLISH taskName: t",
    ],
    [
      { type: "DO_WHILE", loopOver: [simple("x")] },
      "loopCondition field is required for taskType: DO_WHILE taskName: t",
    ],
    [
      { type: "DO_WHILE", loopCondition: "true" },
      "loopOver field is required for taskType: DO_WHILE taskName: t",
    ],
    [{ type: "SUB_WORKFLOW" }, "subWorkflowParam field is required for taskType: SUB_WORKFLOW taskName: t"],
    [
      { type: "SUB_WORKFLOW", subWorkflowParam: {} },
      "subWorkflowParam.name field is required for taskType: SUB_WORKFLOW taskName: t",
    ],
    [
      { type: "FORK_JOIN_DYNAMIC", dynamicForkTasksParam: "d" },
      "dynamicForkTasksInputParamName field is required for taskType: FORK_JOIN_DYNAMIC taskName: t",
    ],
    [
      { type: "TERMINATE", inputParameters: { terminationStatus: "DONE" } },
      "terminate task must have an terminationStatus parameter and must be set to COMPLETED or FAILED, taskName: t",
    ],
    [
      { type: "TERMINATE", optional: true, inputParameters: { terminationStatus: "FAILED" } },
      "terminate task cannot be optional, taskName: t",
    ],
    [
      { type: "WAIT", inputParameters: { duration: "1s", until: "2030-01-01" } },
      "Both 'duration' and 'until' specified. Please provide only one input",
    ],
    [{ type: "WAIT", inputParameters: { duration: 5 } }, "Either date or duration is passed as null "],
    [{ type: "WAIT", inputParameters: { until: "tomorrow" } }, "Unable to parse date "],
  ])("refuses %j", (task, message) => {
    expect(taskErrors(task)).toEqual([`w.tasks[0] | ${message}`]);
  });

  it.each([
    [{ type: "SWITCH", evaluatorType: "graaljs", expression: "if (", decisionCases: cases }],
    [{ type: "DECISION", caseValueParam: "p", decisionCases: cases }],
    [{ type: "HTTP", inputParameters: { uri: "http://x/" } }],
    [{ type: "HTTP", name: "templated" }],
    [{ type: "FORK_JOIN_DYNAMIC", dynamicForkJoinTasksParam: "j" }],
    [{ type: "FORK_JOIN_DYNAMIC", inputParameters: { forkTaskInputs: [] } }],
    [{ type: "SUB_WORKFLOW", subWorkflowParam: { workflowDefinition: "${workflow.input.d}" } }],
    [{ type: "WAIT", inputParameters: { duration: "1 day 2 hours" } }],
    [{ type: "WAIT", inputParameters: { duration: "${workflow.input.d}" } }],
    [{ type: "WAIT", inputParameters: { until: "2030-01-01 10:00 CET" } }],
    [{ type: "WAIT" }],
    [{ type: "constructor" }],
    [{ type: "FANCY" }],
  ])("accepts %j", (task) => {
    expect(taskErrors(task)).toEqual([]);
  });
});

describe("the rules of forks", () => {
  const fork = (...branches: object[][]): object => simple("f", { type: "FORK_JOIN", forkTasks: branches });
  const join = (...joinOn: string[]): object => simple("j", { type: "JOIN", joinOn });

  it("accepts a fork that its JOIN follows", () => {
    expect(tasksErrors(fork([simple("a")], [simple("b")]), join("a", "b"))).toEqual([]);
  });

  it("refuses an empty fork and an empty branch", () => {
    expect(tasksErrors(fork(), join())).toEqual([
      "w.tasks[0] | forkTasks should have atleast one task for taskType: FORK_JOIN taskName: f",
    ]);
    expect(tasksErrors(fork([]), join())).toEqual([
      "w.tasks[0] | forkTasks[0] should have atleast one task for taskType: FORK_JOIN taskName: f",
    ]);
  });

  it("refuses a fork without a JOIN, nested or not", () => {
    const loop = simple("l", { type: "DO_WHILE", loopCondition: "false", loopOver: [fork([simple("a")])] });

    expect(tasksErrors(fork([simple("a")]), simple("b"))).toEqual([
      "w | FORK_JOIN f must be followed by a JOIN task",
    ]);
    expect(tasksErrors(loop)).toEqual(["w | FORK_JOIN f must be followed by a JOIN task"]);
  });

  it("finds the JOIN of a fork that ends a case or a branch after what holds it", () => {
    const inner = simple("g", { type: "FORK_JOIN", forkTasks: [[simple("a")]] });
    const choice = simple("s", {
      type: "SWITCH",
      evaluatorType: "value-param",
      expression: "x",
      decisionCases: { a: [inner] },
    });

    expect(tasksErrors(choice, join("a"))).toEqual([]);
    expect(tasksErrors(fork([simple("b")], [inner]), join("a", "b"))).toEqual([]);
    expect(tasksErrors(fork([simple("b")], [inner]), join("zz"))).toEqual([
      "w | joinOn of j names zz, which is not defined in workflow definition.",
    ]);
    expect(tasksErrors(choice, simple("b"))).toEqual(["w | FORK_JOIN g must be followed by a JOIN task"]);
  });

  it("refuses a JOIN that waits for a task that does not exist", () => {
    expect(tasksErrors(fork([simple("a")]), join("a", "zz"))).toEqual([
      "w | joinOn of j names zz, which is not defined in workflow definition.",
    ]);
  });
});

describe("the rules of references", () => {
  const withInput = (value: unknown): string[] => taskErrors({ inputParameters: { k: value } });
  const undefinedIn = (name: string, key: string, value: string): string[] => [
    `w | taskReferenceName: ${name} for given task: t input value: ${key} of input parameter: ${value} is not defined in workflow definition.`,
  ];

  it.each([
    ["${workflow.input.x} and ${t.output.y}"],
    ["${workflow.input.${workflow.input.y}}"],
    ["$${nowhere.output.x}"],
    ["${PATH}"],
    ["${CPEWF_TASK_ID}"],
    ["no expression"],
    [{ deep: [1, null, "${workflow}"] }],
  ])("accepts %j", (value) => {
    expect(withInput(value)).toEqual([]);
  });

  it("refuses tasks that do not exist, however deep the text stands", () => {
    expect(withInput("${nowhere.output.x}")).toEqual(undefinedIn("nowhere", "k", "${nowhere.output.x}"));
    expect(withInput({ m: [{ z: "x ${nowhere.o} y" }] })).toEqual(
      undefinedIn("nowhere", "z", "x ${nowhere.o} y"),
    );
    expect(withInput("${workflow['input'].x}")).toEqual(
      undefinedIn("workflow['input']", "k", "${workflow['input'].x}"),
    );
  });

  it.each([[""], [" workflow.input.x"], ["workflow.input["]])("refuses %j, which is no path", (path) => {
    expect(withInput(`\${${path}}`)).toEqual([`w | key: k input parameter value: ${path} is not valid`]);
  });

  it("does not look into nested tasks, which may name what a dynamic fork creates", () => {
    const inner = simple("x", { inputParameters: { k: "${nowhere.output.x}" } });

    expect(taskErrors({ type: "DO_WHILE", loopCondition: "false", loopOver: [inner] })).toEqual([]);
  });
});
