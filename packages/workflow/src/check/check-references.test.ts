import type { WorkflowDef, WorkflowTask } from "@baton/api";
import { dynamicForkTask } from "../tasks/dynamic-fork-task";
import { eventTask } from "../tasks/event-task";
import { inlineTask } from "../tasks/inline-task";
import { joinTask } from "../tasks/join-task";
import { doWhileTask } from "../tasks/loop-task";
import { noopTask } from "../tasks/noop-task";
import { simpleTask } from "../tasks/simple-task";
import { subWorkflowTask } from "../tasks/sub-workflow-task";
import { switchTask } from "../tasks/switch-task";
import { checkWorkflowDefinition } from "./check-workflow-definition";

const check = (tasks: WorkflowTask[], more: Partial<WorkflowDef> = {}) =>
  checkWorkflowDefinition({ name: "w", timeoutSeconds: 0, tasks, ...more });
const paths = (tasks: WorkflowTask[], more?: Partial<WorkflowDef>) =>
  check(tasks, more).map(({ path }) => path);
const reading = (value: unknown, name = "reader") => simpleTask(name, name, { value });
/** The same task inside a SWITCH, where the server's registration checks nothing. */
const nested = (task: WorkflowTask) => switchTask("choose", "${workflow.input.x}", { a: [task] });

describe("references", () => {
  it.each([
    "${workflow.input.x}",
    "${workflow.variables.x} and ${workflow.secrets.KEY}",
    "${workflow.env.HOME}",
    "${before.output.list[0].name}",
    "${reader.status}",
    "$${nobody.output.x}",
    "${CPEWF_TASK_ID}",
    "${HOSTNAME}",
    "${java.version}",
    "${before.output.${workflow.input.key}}",
    "${${workflow.input.ref}.output.x}",
    "plain",
    5,
    null,
  ])("accepts %p", (value) => {
    expect(check([noopTask("before"), reading(value)])).toEqual([]);
  });

  it("reports a task that does not exist, naming expression and path", () => {
    expect(check([reading("id-${nobody.output.x}")])).toEqual([
      {
        path: "tasks[0].inputParameters.value",
        message:
          '"${nobody.output.x}" refers to "nobody", but no task of this workflow has that reference name',
      },
    ]);
  });

  it("looks at every depth of inputs and outputs", () => {
    const tasks = [reading([{ "a key": ["${nobody.output}"] }])];
    expect(paths(tasks, { outputParameters: { a: { b: "${no_one.output.x}" } } })).toEqual([
      'tasks[0].inputParameters.value[0]["a key"][0]',
      "outputParameters.a.b",
    ]);
  });

  it("looks into branches, loops and nested expressions", () => {
    const tasks = [
      switchTask("choose", "${workflow.input.x}", {
        gold: [noopTask("a"), reading("${workflow.input.${nobody.output.k}}")],
      }),
      doWhileTask("again", "true", [simpleTask("b", "b", { v: "${again.output.loopItem} ${ghost.output}" })]),
    ];
    expect(paths(tasks)).toEqual([
      "tasks[0].decisionCases.gold[1].inputParameters.value",
      "tasks[1].loopOver[0].inputParameters.v",
    ]);
  });

  it("finds tasks at any depth and in any order", () => {
    const tasks = [
      reading("${inner.output.x} ${later.output}"),
      nested(noopTask("inner")),
      noopTask("later"),
    ];
    expect(check(tasks)).toEqual([]);
  });

  it("looks at sinks, sub-workflow names and lists to go through", () => {
    const tasks = [
      eventTask("tell", "sqs", "${ghost.output.queue}"),
      subWorkflowTask("sub", "${ghost.output.name}", 1, { taskToDomain: { a: "${ghost.output.d}" } }),
      doWhileTask("each", "true", [noopTask("a")], { items: "${ghost.output.list}" }),
    ];
    expect(paths(tasks)).toEqual([
      "tasks[0].sink",
      "tasks[1].subWorkflowParam.name",
      "tasks[1].subWorkflowParam.taskToDomain.a",
      "tasks[2].items",
    ]);
  });

  it("catches a placeholder of a JavaScript template literal, which the server would replace", () => {
    expect(paths([inlineTask("greet", "`Hello ${name}`")])).toEqual(["tasks[0].inputParameters.expression"]);
  });

  it("reports a bracket, a space or nothing at all where registration refuses it, at the top level only", () => {
    const before = noopTask("before");
    for (const value of [
      "${before['output']}",
      "${['before'].output}",
      "${.before.x}",
      "${ before.output.x}",
      "${}",
    ]) {
      expect(paths([before, reading(value)])).toEqual(["tasks[1].inputParameters.value"]);
      expect(paths([before, nested(reading(value))])).toEqual([]);
    }
    expect(check([before, reading("${before['x']}")])[0]?.message).toContain("${before.output['key']}");
  });
});

describe("references that are whole JSON paths", () => {
  const values = [
    "${$}",
    "${@}",
    "${$..sku}",
    "${$['before']}",
    "${$.before.output.x}",
    "${sum($.workflow.input.n)}",
  ];

  it.each(values)("are accepted in nested tasks and refused where registration does: %s", (value) => {
    expect(check([noopTask("before"), nested(reading(value))])).toEqual([]);
    expect(paths([noopTask("before"), reading(value)])).toEqual(["tasks[1].inputParameters.value"]);
  });

  it("are reported when they start with a task that does not exist", () => {
    expect(check([nested(reading("${$.ghost.output.x}"))])[0]?.message).toContain('refers to "ghost"');
  });
});

describe("references to one iteration of a loop", () => {
  const loop = (...tasks: WorkflowTask[]) => doWhileTask("again", "$.again.iteration < 3", tasks);
  const count = noopTask("count");

  it("are reported wherever they stand, with the form that works: the server resolves them to null", () => {
    const inside = loop(count, reading("${count__1.output.x}"));
    const found = check([inside, nested(reading("${count__2.output.x}", "after"))], {
      outputParameters: { third: "${count__3.output.x}" },
    });

    expect(found.map(({ path }) => path)).toEqual([
      "tasks[0].loopOver[1].inputParameters.value",
      "tasks[1].decisionCases.a[0].inputParameters.value",
      "outputParameters.third",
    ]);
    expect(found[1]?.message).toContain("always null: one iteration of a loop is ${again.output.2.count}");
  });

  it("are accepted in the form that works, for loops inside of a loop too", () => {
    const inner = doWhileTask("inner", "false", [count]);
    const outputs = { a: "${again.output.2.inner.1.count.x}", b: "${count.output.x}" };
    expect(check([loop(nested(inner))], { outputParameters: outputs })).toEqual([]);
  });

  it.each(["ghost__2", "before__2", "again__1", "count__x", "count__", "count__2x", "__2"])(
    "are reported where no loop has such a task: %s",
    (name) => {
      const tasks = [noopTask("before"), loop(count)];
      expect(paths(tasks, { outputParameters: { x: `\${${name}.output.x}` } })).toEqual([
        "outputParameters.x",
      ]);
    },
  );
});

describe("references to dynamically forked tasks", () => {
  const fork = (tasks: WorkflowTask[] | string) => [dynamicForkTask("fan", tasks), joinTask("all", [])];

  it("are left alone where nobody can know them", () => {
    const tasks = [...fork("${workflow.input.tasks}"), nested(reading("${anything.output}"))];
    expect(check(tasks, { outputParameters: { a: "${anything.output}" } })).toEqual([]);
  });

  it("are known where the branches are written down", () => {
    const outputs = { a: "${branch.output}", b: "${ghost.output}" };
    expect(paths(fork([noopTask("branch")]), { outputParameters: outputs })).toEqual(["outputParameters.b"]);
  });

  it("are reported in inputs of top-level tasks, where registration refuses them", () => {
    const found = check([...fork([noopTask("branch")]), reading("${branch.output}")]);
    expect(found.map(({ path }) => path)).toEqual(["tasks[2].inputParameters.value"]);
    expect(found[0]?.message).toContain("dynamically forked");
  });
});

describe("values that are no JSON", () => {
  it("are reported with their path", () => {
    const found = check([reading([() => 1, NaN, new Map(), 10n, Symbol("s")])], {
      variables: { n: Infinity },
    });
    expect(found.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      "variables.n: Infinity cannot be written as JSON; pass plain data",
      "tasks[0].inputParameters.value[0]: a function cannot be written as JSON; pass its source as text",
      "tasks[0].inputParameters.value[1]: NaN cannot be written as JSON; pass plain data",
      "tasks[0].inputParameters.value[2]: a Map cannot be written as JSON; pass plain data",
      "tasks[0].inputParameters.value[3]: 10n cannot be written as JSON; pass plain data",
      "tasks[0].inputParameters.value[4]: Symbol(s) cannot be written as JSON; pass plain data",
    ]);
  });

  it("do not include dates, which write themselves, nor instances of classes", () => {
    expect(check([reading([new Date(0), new (class Order {})()])])).toEqual([]);
  });
});
