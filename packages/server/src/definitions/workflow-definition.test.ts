import { toWorkflowDefinition } from "./workflow-definition";

const wait = { name: "a", taskReferenceName: "a", type: "WAIT" };
const read = (definition: object): ReturnType<typeof toWorkflowDefinition> =>
  toWorkflowDefinition({ name: "wf", tasks: [wait], ...definition }, "workflowDef");

describe("toWorkflowDefinition", () => {
  it("fills in every default, and leaves out what has none", () => {
    const { tasks, ...rest } = read({});

    expect(rest).toEqual({
      createTime: 0,
      updateTime: 0,
      name: "wf",
      version: 1,
      inputParameters: [],
      outputParameters: {},
      schemaVersion: 2,
      restartable: true,
      workflowStatusListenerEnabled: false,
      timeoutPolicy: "ALERT_ONLY",
      timeoutSeconds: 0,
      variables: {},
      inputTemplate: {},
      enforceSchema: true,
      metadata: {},
      maskedFields: [],
    });
    expect(tasks).toEqual([
      {
        name: "a",
        taskReferenceName: "a",
        inputParameters: {},
        type: "WAIT",
        decisionCases: {},
        defaultCase: [],
        forkTasks: [],
        startDelay: 0,
        joinOn: [],
        optional: false,
        defaultExclusiveJoinTask: [],
        asyncComplete: false,
        loopOver: [],
        onStateChange: {},
        permissive: false,
        metadata: {},
      },
    ]);
  });

  it("reads nested tasks wherever they may stand", () => {
    const nested = {
      decisionCases: { x: [wait], none: null },
      defaultCase: [wait],
      forkTasks: [[wait]],
      loopOver: [wait],
    };
    const [task] = read({ tasks: [{ ...wait, ...nested }] }).tasks;

    expect(task?.decisionCases["x"]?.[0]?.joinOn).toEqual([]);
    expect(task?.decisionCases["none"]).toEqual([]);
    expect(task?.defaultCase[0]?.joinOn).toEqual([]);
    expect(task?.forkTasks[0]?.[0]?.joinOn).toEqual([]);
    expect(task?.loopOver[0]?.joinOn).toEqual([]);
  });

  it("takes name and version of an inline sub-workflow from its definition", () => {
    const subWorkflowParam = {
      name: "other",
      version: 9,
      workflowDefinition: { name: "child", tasks: [wait] },
    };
    const [task] = read({ tasks: [{ ...wait, type: "SUB_WORKFLOW", subWorkflowParam }] }).tasks;

    expect(task?.subWorkflowParam).toMatchObject({ name: "child", version: 1 });
  });

  it.each([
    [{ tasks: wait }, "workflowDef.tasks must be a list, got an object"],
    [{ tasks: [null] }, "workflowDef.tasks[0] must be an object, got null"],
    [
      { tasks: [{ ...wait, type: null }] },
      "workflowDef.tasks[0].type must be a task type such as SIMPLE, got null",
    ],
    [
      { tasks: [{ ...wait, inputParameters: [] }] },
      "workflowDef.tasks[0].inputParameters must be an object, got a list",
    ],
    [
      { tasks: [{ ...wait, loopOver: [{ ...wait, startDelay: "x" }] }] },
      'workflowDef.tasks[0].loopOver[0].startDelay must be a whole number of at most 2147483647, got "x"',
    ],
    [{ version: "one" }, 'workflowDef.version must be a whole number of at most 2147483647, got "one"'],
    [
      { timeoutPolicy: "RETRY" },
      'workflowDef.timeoutPolicy must be one of TIME_OUT_WF, ALERT_ONLY, got "RETRY"',
    ],
    [
      { tasks: [{ ...wait, subWorkflowParam: { name: "c", workflowDefinition: "abc" } }] },
      "workflowDef.tasks[0].subWorkflowParam.workflowDefinition must be an object or an expression such as ${a.output.b}",
    ],
  ])("refuses %j", (definition, message) => {
    expect(() => read(definition)).toThrow(message);
  });
});
