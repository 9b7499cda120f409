import type { WorkflowTask } from "@baton/api";
import { dynamicForkTask } from "../tasks/dynamic-fork-task";
import { dynamicTask } from "../tasks/dynamic-task";
import { forkTask, forkTaskJoin } from "../tasks/fork-task";
import { exclusiveJoinTask, joinTask } from "../tasks/join-task";
import { doWhileTask } from "../tasks/loop-task";
import { noopTask } from "../tasks/noop-task";
import { subWorkflowTask } from "../tasks/sub-workflow-task";
import { switchTask } from "../tasks/switch-task";
import { checkWorkflowDefinition } from "./check-workflow-definition";

const check = (...tasks: WorkflowTask[]) => checkWorkflowDefinition({ name: "w", timeoutSeconds: 0, tasks });
const paths = (...tasks: WorkflowTask[]) => check(...tasks).map(({ path }) => path);
const bare = (type: string, fields: Partial<WorkflowTask> = {}): WorkflowTask => ({
  name: "t",
  taskReferenceName: "t",
  type,
  ...fields,
});
const a = noopTask("a");

describe("SWITCH", () => {
  it("needs a case", () => {
    expect(check(switchTask("s", "${workflow.input.x}", {}, [a]))).toEqual([
      {
        path: "tasks[0].decisionCases",
        message: "must have at least one case; a default alone needs no SWITCH",
      },
    ]);
  });

  it("may have a case that does nothing", () => {
    expect(check(switchTask("s", "${workflow.input.x}", { skip: [] }, [a]))).toEqual([]);
  });

  it("needs evaluator and expression", () => {
    expect(paths(bare("SWITCH", { decisionCases: { a: [a] } }))).toEqual([
      "tasks[0].evaluatorType",
      "tasks[0].expression",
    ]);
  });

  it("needs the value it chooses by", () => {
    expect(paths(switchTask("s", "", { a: [a] }))).toEqual(["tasks[0].inputParameters.switchCaseValue"]);
    expect(check(switchTask("s", "$.x", { a: [a] }, [], { evaluatorType: "javascript" }))).toEqual([]);
  });
});

describe("DECISION", () => {
  it("needs a value and a case", () => {
    expect(paths(bare("DECISION"))).toEqual(["tasks[0].caseValueParam", "tasks[0].decisionCases"]);
    expect(check(bare("DECISION", { caseValueParam: "x", decisionCases: { a: [a] } }))).toEqual([]);
  });
});

describe("the cases of a SWITCH", () => {
  const cases = { gold: [a], 1: [noopTask("b")], true: [noopTask("c")] };

  it("are refused where the value that is written down can never choose them", () => {
    expect(check(switchTask("s", "gold", cases))).toEqual(
      ['["1"]', ".true"].map((place) => ({
        path: `tasks[0].decisionCases${place}`,
        message: 'can never be chosen, because the value is always "gold"',
      })),
    );
    const inputs = (value: unknown) => ({ inputParameters: { switchCaseValue: value } });
    expect(paths({ ...switchTask("s", "", cases), ...inputs(1) })).toEqual([
      "tasks[0].decisionCases.gold",
      "tasks[0].decisionCases.true",
    ]);
    expect(paths({ ...switchTask("s", "", { true: [a] }), ...inputs(true) })).toEqual([]);
  });

  it("are accepted where the value is known only while the workflow runs", () => {
    expect(check(switchTask("s", "${workflow.input.level}", cases))).toEqual([]);
    expect(check(switchTask("s", "'gold'", cases, [], { evaluatorType: "javascript" }))).toEqual([]);
  });
});

describe("FORK_JOIN", () => {
  it("works with a JOIN after it", () => {
    expect(check(...forkTaskJoin("f", [[a], [noopTask("b")]]))).toEqual([]);
  });

  it("needs a branch", () => {
    expect(paths(a, forkTask("f", []), joinTask("j", ["a"]))).toEqual(["tasks[1].forkTasks"]);
  });

  it("needs a task in every branch", () => {
    expect(paths(...forkTaskJoin("f", [[a], []]))).toEqual(["tasks[0].forkTasks[1]"]);
  });

  it("needs a JOIN right after it", () => {
    expect(check(forkTask("f", [[a]]))[0]).toEqual({
      path: "tasks[0].type",
      message: "a FORK_JOIN must be followed by a JOIN, but nothing follows",
    });
    expect(check(forkTask("f", [[a]]), noopTask("b"), joinTask("j", ["a"]))[0]?.message).toContain(
      '"b" follows',
    );
  });

  it("is checked inside a loop too", () => {
    const inner = forkTask("inner", [[a]]);
    expect(paths(doWhileTask("l", "false", [inner]), joinTask("j", ["a"]))).toEqual([
      "tasks[0].loopOver[0].type",
    ]);
  });

  it("finds its JOIN after the fork whose branch it ends, as the server does", () => {
    const outer = forkTask("outer", [[a], [noopTask("b"), forkTask("inner", [[noopTask("c")]])]]);
    expect(check(outer, joinTask("j", ["a", "c"]))).toEqual([]);
  });

  it("finds its JOIN after the SWITCH when it stands at the end of a case, as the server does", () => {
    const inCase = (...tasks: WorkflowTask[]) => switchTask("s", "${workflow.input.x}", { gold: tasks });
    const join = joinTask("j", ["a"]);
    expect(check(inCase(forkTask("f", [[a]])), join)).toEqual([]);
    expect(
      check(
        {
          ...inCase(noopTask("n")),
          defaultCase: [switchTask("inner", "${workflow.input.y}", { b: [forkTask("f", [[a]])] })],
        },
        join,
      ),
    ).toEqual([]);
    expect(paths(inCase(forkTask("f", [[a]]), noopTask("n")), join)).toEqual([
      "tasks[0].decisionCases.gold[0].type",
    ]);
  });
});

describe("JOIN and EXCLUSIVE_JOIN", () => {
  it("wait for tasks that exist", () => {
    expect(paths(a, joinTask("j", ["a", "ghost", ""]))).toEqual(["tasks[1].joinOn[1]", "tasks[1].joinOn[2]"]);
    expect(paths(a, exclusiveJoinTask("j", ["a"], ["ghost"]))).toEqual([
      "tasks[1].defaultExclusiveJoinTask[0]",
    ]);
  });

  it("name tasks in a list", () => {
    const joinOn: unknown = "a";
    expect(check(a, bare("JOIN", { joinOn: joinOn as string[] }))).toEqual([
      { path: "tasks[1].joinOn", message: 'must be a list of reference names, got "a"' },
    ]);
  });

  it("do not wait for themselves", () => {
    expect(check(joinTask("j", ["j"]))[0]?.message).toBe('"j" waits for itself');
  });

  it("wait for something", () => {
    expect(check(...[forkTask("f", [[a]]), joinTask("j", [])])).toEqual([
      {
        path: "tasks[1].joinOn",
        message: "waits for nothing: name the tasks to wait for, usually the last one of each branch",
      },
    ]);
    expect(paths(bare("JOIN"))).toEqual(["tasks[0].joinOn"]);
    expect(paths(a, exclusiveJoinTask("j", []))).toEqual(["tasks[1].joinOn"]);
    expect(check(a, exclusiveJoinTask("j", [], ["a"]))).toEqual([]);
    expect(check(a, joinTask("j", [], { evaluatorType: "graaljs", expression: "$.done" }))).toEqual([]);
  });

  it("name nothing after a dynamic fork, also after the SWITCH that ends with one", () => {
    const fork = dynamicForkTask("d", "${workflow.input.t}");
    const choice = switchTask("s", "${workflow.input.x}", { gold: [fork] });
    expect(check(fork, joinTask("j", []))).toEqual([]);
    expect(check(choice, joinTask("j", []))).toEqual([]);
    expect(paths(fork, joinTask("j", []), joinTask("again", []))).toEqual(["tasks[2].joinOn"]);
  });

  it("may name tasks that only a dynamic fork knows", () => {
    expect(check(dynamicForkTask("d", "${workflow.input.t}"), joinTask("j", ["made_later"]))).toEqual([]);
  });
});

describe("FORK_JOIN_DYNAMIC", () => {
  const join = joinTask("j", []);

  it("works with expressions, written branches or the simple form", () => {
    expect(check(dynamicForkTask("d", "${workflow.input.t}", "${workflow.input.i}"), join)).toEqual([]);
    expect(check(dynamicForkTask("d", [a]), join)).toEqual([]);
    expect(check(bare("FORK_JOIN_DYNAMIC", { inputParameters: { forkTaskInputs: [] } }), join)).toEqual([]);
    expect(check(bare("FORK_JOIN_DYNAMIC", { dynamicForkJoinTasksParam: "x" }), join)).toEqual([]);
  });

  it("needs a JOIN right after it", () => {
    expect(paths(dynamicForkTask("d"))).toEqual(["tasks[0].type"]);
  });

  it("needs inputs that can be lists and maps", () => {
    expect(paths(dynamicForkTask("d", "tasks", ""), join)).toEqual([
      "tasks[0].inputParameters.dynamicTasks",
      "tasks[0].inputParameters.dynamicTasksInput",
    ]);
  });

  it("needs to know where branches and inputs are, in one way", () => {
    expect(paths(bare("FORK_JOIN_DYNAMIC"), join)).toEqual([
      "tasks[0].dynamicForkTasksParam",
      "tasks[0].dynamicForkTasksInputParamName",
    ]);
    const both = { dynamicForkJoinTasksParam: "x", dynamicForkTasksParam: "y" };
    expect(paths(bare("FORK_JOIN_DYNAMIC", both), join)).toEqual(["tasks[0].dynamicForkJoinTasksParam"]);
  });
});

describe("DO_WHILE", () => {
  it("needs a condition and a body", () => {
    expect(paths(doWhileTask("l", " ", []))).toEqual(["tasks[0].loopCondition", "tasks[0].loopOver"]);
    expect(check(doWhileTask("l", "true", [a]))).toEqual([]);
  });

  it("needs no condition where it goes through a list", () => {
    expect(check(doWhileTask("l", "", [a], { items: "${workflow.input.list}" }))).toEqual([]);
    expect(check(doWhileTask("l", "", [a], { inputParameters: { _items: [1, 2] } }))).toEqual([]);
    expect(check(doWhileTask("l", "", [a], { inputParameters: { items: [1, 2] } }))).toEqual([]);
    expect(paths(doWhileTask("l", "", [a], { items: " " }))).toEqual(["tasks[0].loopCondition"]);
  });
});

describe("SUB_WORKFLOW", () => {
  it("needs a name or a definition", () => {
    expect(paths(bare("SUB_WORKFLOW"))).toEqual(["tasks[0].subWorkflowParam"]);
    expect(paths(subWorkflowTask("s", ""))).toEqual(["tasks[0].subWorkflowParam.name"]);
    const definition = { name: "inner", timeoutSeconds: 0, tasks: [a] };
    expect(check(subWorkflowTask("s", "", 1, { workflowDefinition: definition }))).toEqual([]);
  });

  it("needs a version that is a whole number", () => {
    const version: unknown = "${workflow.input.v}";
    const task = bare("SUB_WORKFLOW", { subWorkflowParam: { name: "x", version: version as number } });
    expect(paths(task)).toEqual(["tasks[0].subWorkflowParam.version"]);
    expect(paths(subWorkflowTask("s", "x", 1.5))).toEqual(["tasks[0].subWorkflowParam.version"]);
  });

  it("has an inner definition that is checked as a world of its own", () => {
    const definition = {
      name: "inner",
      timeoutSeconds: 0,
      tasks: [a, joinTask("j", ["outer"])],
    };
    const task = subWorkflowTask("s", "inner", 1, { workflowDefinition: definition });
    expect(paths(noopTask("outer"), a, task)).toEqual([
      "tasks[2].subWorkflowParam.workflowDefinition.tasks[1].joinOn[0]",
    ]);
  });
});

describe("DYNAMIC", () => {
  it("needs the name of its input, and something in it", () => {
    expect(paths(bare("DYNAMIC"))).toEqual(["tasks[0].dynamicTaskNameParam"]);
    expect(paths(dynamicTask("d", " "))).toEqual(["tasks[0].inputParameters.taskToExecute"]);
    expect(check(dynamicTask("d", "ship"))).toEqual([]);
  });
});
