import type { WorkflowTask } from "@baton/api";
import { forkTaskJoin } from "../tasks/fork-task";
import { doWhileTask } from "../tasks/loop-task";
import { noopTask } from "../tasks/noop-task";
import { simpleTask } from "../tasks/simple-task";
import { switchTask } from "../tasks/switch-task";
import { checkWorkflowDefinition } from "./check-workflow-definition";

const check = (tasks: WorkflowTask[]) => checkWorkflowDefinition({ name: "w", timeoutSeconds: 0, tasks });

describe("reference names", () => {
  it("may be used once in a definition, however deep", () => {
    const tasks = [
      noopTask("a"),
      switchTask("choose", "${workflow.input.x}", { gold: [noopTask("b")] }, [noopTask("a")]),
      ...forkTaskJoin("f", [[noopTask("b")]]),
      doWhileTask("again", "true", [noopTask("a")]),
    ];
    expect(check(tasks)).toEqual([
      {
        path: "tasks[1].defaultCase[0].taskReferenceName",
        message: '"a" is the reference name of tasks[0] already; give one of them another name',
      },
      {
        path: "tasks[2].forkTasks[0][0].taskReferenceName",
        message:
          '"b" is the reference name of tasks[1].decisionCases.gold[0] already; give one of them another name',
      },
      {
        path: "tasks[4].loopOver[0].taskReferenceName",
        message: '"a" is the reference name of tasks[0] already; give one of them another name',
      },
    ]);
  });

  it.each(["", "  "])("must not be %p, nor may the task's name", (empty) => {
    expect(check([simpleTask(empty, empty)]).map(({ path }) => path)).toEqual([
      "tasks[0].name",
      "tasks[0].taskReferenceName",
    ]);
  });

  it("must not be the word that means the workflow", () => {
    expect(check([noopTask("workflow")])[0]?.message).toContain('"workflow" is reserved');
  });

  it("must not hold two underscores inside a loop, where the server cuts them off", () => {
    const found = check([noopTask("__top"), doWhileTask("again", "true", [noopTask("step__1")])]);
    expect(found.map(({ path }) => path)).toEqual(["tasks[1].loopOver[0].taskReferenceName"]);
  });
});

describe("entries of a task list", () => {
  it("must be tasks", () => {
    const broken: unknown = [null, "task", forkTaskJoin("f", [[noopTask("a")]])];
    const found = check(broken as WorkflowTask[]);
    expect(found.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      "tasks[0]: must be a task, got null",
      'tasks[1]: must be a task, got "task"',
      "tasks[2]: must be a task, got a list; spread it: ...forkTaskJoin(…)",
    ]);
  });

  it("must stand in lists", () => {
    const task: unknown = {
      ...switchTask("s", "${workflow.input.x}", {}),
      decisionCases: { a: noopTask("a") },
      forkTasks: "x",
    };
    expect(check([task as WorkflowTask]).map(({ path }) => path)).toEqual([
      "tasks[0].decisionCases.a",
      "tasks[0].forkTasks",
    ]);
  });
});
