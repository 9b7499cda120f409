import type { WorkflowTask } from "@baton/api";
import {
  generateDoWhileTask,
  generateForkJoinTask,
  generateSwitchTask,
  taskGenMapper,
} from "./generate-nested-task";
import type { NestedTaskMapper } from "./task-draft";

function counting() {
  let count = 0;
  return { newId: () => String(++count) };
}

const only: NestedTaskMapper = (tasks) =>
  tasks.map(({ name = "x" }): WorkflowTask => ({ name, taskReferenceName: `own_${name}` }));

describe("generateSwitchTask", () => {
  it("completes the tasks of every branch", () => {
    const draft = { decisionCases: { a: [{ name: "ship" }] }, defaultCase: [{ type: "WAIT" }] };
    expect(generateSwitchTask(draft, undefined, counting())).toStrictEqual({
      type: "SWITCH",
      name: "switch_task_2",
      taskReferenceName: "switch_task_2_ref",
      inputParameters: { switchCaseValue: "" },
      evaluatorType: "value-param",
      expression: "switchCaseValue",
      decisionCases: {
        a: [{ type: "SIMPLE", name: "ship", taskReferenceName: "ship_ref", inputParameters: {} }],
      },
      defaultCase: [
        { type: "WAIT", name: "wait_task_1", taskReferenceName: "wait_task_1_ref", inputParameters: {} },
      ],
    });
  });

  it("takes a mapper of its own, and an evaluator", () => {
    const draft = { evaluatorType: "javascript", expression: "$.a", decisionCases: { a: [{ name: "n" }] } };
    expect(generateSwitchTask(draft, only)).toMatchObject({
      evaluatorType: "javascript",
      expression: "$.a",
      decisionCases: { a: [{ name: "n", taskReferenceName: "own_n" }] },
      defaultCase: [],
    });
  });
});

describe("generateDoWhileTask", () => {
  it("completes the body", () => {
    expect(
      generateDoWhileTask({ loopOver: [{ name: "b" }], loopCondition: "false" }, only, counting()),
    ).toStrictEqual({
      type: "DO_WHILE",
      name: "doWhile_task_1",
      taskReferenceName: "doWhile_task_1_ref",
      inputParameters: {},
      startDelay: 0,
      optional: false,
      asyncComplete: false,
      loopCondition: "false",
      loopOver: [{ name: "b", taskReferenceName: "own_b" }],
    });
    expect(generateDoWhileTask().loopOver).toEqual([]);
  });
});

describe("generateForkJoinTask", () => {
  it("completes every branch", () => {
    expect(generateForkJoinTask({ forkTasks: [[{ name: "a" }], [{ name: "b" }]] }, only)).toMatchObject({
      type: "FORK_JOIN",
      inputParameters: {},
      forkTasks: [[{ taskReferenceName: "own_a" }], [{ taskReferenceName: "own_b" }]],
    });
    expect(generateForkJoinTask().forkTasks).toEqual([]);
  });
});

describe("taskGenMapper", () => {
  const forkTasks = [[{ name: "a" }, { name: "b" }], [{ name: "c" }]];

  it("puts a JOIN that waits after every fork, the last task included", () => {
    const made = taskGenMapper([
      { type: "FORK_JOIN", forkTasks },
      { name: "d" },
      { type: "FORK_JOIN", forkTasks },
    ]);
    expect(made.map(({ type }) => type)).toEqual(["FORK_JOIN", "JOIN", "SIMPLE", "FORK_JOIN", "JOIN"]);
    expect(made[1]?.joinOn).toEqual(["b_ref", "c_ref"]);
    expect(made[4]?.joinOn).toEqual(["b_ref", "c_ref"]);
  });

  it("lets a JOIN that is given wait for the branches, unless it says for what", () => {
    const join = (draft: object) =>
      taskGenMapper([
        { type: "FORK_JOIN", forkTasks },
        { type: "JOIN", name: "j", ...draft },
      ])[1];
    expect(join({})).toMatchObject({ name: "j", joinOn: ["b_ref", "c_ref"] });
    expect(join({ joinOn: ["c_ref"] })).toMatchObject({ joinOn: ["c_ref"] });
    expect(join({ joinOn: [] })).toMatchObject({ joinOn: [] });
  });

  it("leaves what a dynamic fork waits for to the server", () => {
    const made = taskGenMapper([{ type: "FORK_JOIN_DYNAMIC" }, { name: "d" }]);
    expect(made.map(({ type }) => type)).toEqual(["FORK_JOIN_DYNAMIC", "JOIN", "SIMPLE"]);
    expect(made[1]?.joinOn).toEqual([]);
  });

  it.each([
    "EVENT",
    "HTTP",
    "INLINE",
    "JSON_JQ_TRANSFORM",
    "KAFKA_PUBLISH",
    "SUB_WORKFLOW",
    "SET_VARIABLE",
    "TERMINATE",
    "WAIT",
    "SWITCH",
    "DO_WHILE",
  ])("knows the generator of %s", (type) => {
    const [task] = taskGenMapper([{ type }], counting());
    expect(task?.type).toBe(type);
    expect(Object.keys(task ?? {}).length).toBeGreaterThan(3);
  });

  it("keeps a type that has no generator", () => {
    expect(taskGenMapper([{ type: "CALL__OUT", sink: "s" }], counting())).toStrictEqual([
      {
        type: "CALL__OUT",
        name: "call_out_task_1",
        taskReferenceName: "call_out_task_1_ref",
        inputParameters: {},
        sink: "s",
      },
    ]);
  });
});
