import type { WorkflowTask } from "@baton/api";
import * as exported from "@baton/workflow";
import {
  ConductorWorkflow,
  generate,
  noopTask,
  simpleTask,
  taskDefinition,
  workflow,
  type WorkflowExecutorPort,
} from "@baton/workflow";
import { AI_TASKS } from "./builders/ai-tasks";
import { registeredTaskDefinition, storedWorkflow } from "./builders/as-stored";
import { OPTIONS, ownerEmail, SETTINGS, TASK_DEFINITION, VALUES } from "./builders/every-option";
import { GENERATED_TASKS } from "./builders/generated-tasks";
import { SERVER_TASKS } from "./builders/server-tasks";
import { STEERING_TASKS } from "./builders/steering-tasks";
import { describeOnTargets } from "./suite/world";

const TASKS = { ...STEERING_TASKS, ...SERVER_TASKS, ...AI_TASKS, ...GENERATED_TASKS };

/** Builders of whole definitions, which have tests of their own below. */
const DEFINITIONS = ["ConductorWorkflow", "generate", "taskDefinition", "workflow"];

/** Exported functions that make nothing to register: checks, and texts for expressions. */
const NO_BUILDERS = [
  "assertWorkflowDefinition",
  "checkTaskDefinition",
  "checkWorkflowDefinition",
  "inputOf",
  "outputOf",
];

/** For a definition that is only written. */
const NO_SERVER: WorkflowExecutorPort = {
  registerWorkflow: () => Promise.reject(new Error("not asked for")),
  startWorkflow: () => Promise.reject(new Error("not asked for")),
  executeWorkflow: () => Promise.reject(new Error("not asked for")),
};

it("every exported builder is called below", () => {
  const functions = Object.entries(exported).flatMap(([name, value]) =>
    typeof value === "function" ? [name] : [],
  );

  expect([...Object.keys(TASKS), ...DEFINITIONS, ...NO_BUILDERS].sort()).toEqual(functions.sort());
});

/** The options that reach the server as they are; further inputs are merged with the builder's own. */
const { inputParameters: _inputs, optional: _optional, ...AS_THEY_ARE } = OPTIONS;

it.each(Object.entries(TASKS))("%s passes every option on", (_builder, call) => {
  const withOptions = everyTask(call()).filter(({ description }) => description === OPTIONS.description);

  expect(withOptions).not.toEqual([]);
  for (const task of withOptions) expect(task).toMatchObject(AS_THEY_ARE);
});

it("every setter of ConductorWorkflow is called below", () => {
  const others = [
    "constructor",
    "getName",
    "getVersion",
    "input",
    "output",
    "toWorkflowDef",
    "toSubWorkflowTask",
  ];
  const inTests = ["add", "fork", "settings", "register", "execute", "startWorkflow"];
  const called = new Set<PropertyKey>([...others, ...inTests]);
  const watched: ConductorWorkflow = new Proxy(new ConductorWorkflow(NO_SERVER, "watched"), {
    get: (flow, method) => {
      called.add(method);
      return (...args: readonly unknown[]) => {
        Reflect.apply(Reflect.get(flow, method), flow, args);
        return watched;
      };
    },
  });

  everySetter(watched);

  expect([...called].sort()).toEqual(Object.getOwnPropertyNames(ConductorWorkflow.prototype).sort());
});

describeOnTargets("what a builder makes is read back equal", (world, it) => {
  for (const [builder, call] of Object.entries(TASKS)) {
    it(builder, async () => {
      const made = workflow(world().name(builder), call(), { ownerEmail });

      await world().metadata.registerWorkflowDef(made);
      const stored = await world().metadata.getWorkflowDef(made.name, 1);

      expect(stored).toEqual(storedWorkflow(made));
    });
  }

  it("workflow", async () => {
    const made = workflow(world().name("workflow"), [noopTask("only", OPTIONS)], SETTINGS);

    await world().metadata.registerWorkflowDef(made);
    const stored = await world().metadata.getWorkflowDef(made.name, SETTINGS.version);

    expect(stored).toEqual(storedWorkflow(made));
  });

  it("ConductorWorkflow", async () => {
    const { version, description, ...settings } = SETTINGS;
    const written = new ConductorWorkflow(world().executor, world().name("fluent"), version, description)
      .add(simpleTask("first", "step", VALUES, OPTIONS))
      .fork([[noopTask("a"), noopTask("b", OPTIONS)], [noopTask("c")]])
      .settings(settings);
    const other = new ConductorWorkflow(world().executor, world().name("every_setter"));
    everySetter(other.add([written.toSubWorkflowTask("below", OPTIONS), noopTask("last")]));

    await written.register();
    await other.register(false);
    const stored = await world().metadata.getWorkflowDef(written.getName(), version);
    const storedOther = await world().metadata.getWorkflowDef(other.getName(), 4);

    expect(stored).toEqual(storedWorkflow(written.toWorkflowDef()));
    expect(storedOther).toEqual(storedWorkflow(other.toWorkflowDef()));
  });

  it("generate", async () => {
    const short = generate({
      ownerEmail,
      tasks: [{ name: "ship" }, { type: "FORK_JOIN", forkTasks: [[{}], [{}]] }],
    });
    const full = generate({ ...SETTINGS, name: world().name("generated"), tasks: [{ ...OPTIONS }] });

    await world().metadata.registerWorkflowDef(short);
    await world().metadata.registerWorkflowDef(full);
    const stored = await world().metadata.getWorkflowDef(short.name);
    const storedFull = await world().metadata.getWorkflowDef(full.name, SETTINGS.version);

    expect(stored).toEqual(storedWorkflow(short));
    expect(storedFull).toEqual(storedWorkflow(full));
  });

  it("taskDefinition", async () => {
    const short = taskDefinition({ name: world().name("defaults") });
    const full = taskDefinition({ ...TASK_DEFINITION, name: world().name("every_field") });

    await world().metadata.registerTasks([short, full]);
    const stored = await world().metadata.getTask(short.name);
    const storedFull = await world().metadata.getTask(full.name);

    expect(stored).toEqual(registeredTaskDefinition(short));
    expect(storedFull).toEqual(registeredTaskDefinition(full));
  });
});

/** Tasks and those inside of them. */
function everyTask(tasks: readonly WorkflowTask[]): readonly WorkflowTask[] {
  return tasks.flatMap((task) => [
    task,
    ...everyTask(Object.values(task.decisionCases ?? {}).flat()),
    ...everyTask(task.defaultCase ?? []),
    ...everyTask((task.forkTasks ?? []).flat()),
    ...everyTask(task.loopOver ?? []),
  ]);
}

/** Calls each method that sets something. */
function everySetter(flow: ConductorWorkflow): void {
  flow
    .description("every setter")
    .version(4)
    .timeoutPolicy("TIME_OUT_WF")
    .timeoutSeconds(60)
    .ownerEmail(ownerEmail)
    .failureWorkflow("clean_up")
    .restartable(false)
    .inputParameters(["x"])
    .inputTemplate({ replaced: true })
    .workflowInput(VALUES)
    .outputParameters({ first: "${last.output}" })
    .outputParameter("second", VALUES)
    .variables(VALUES)
    .disableStatusListener()
    .enableStatusListener("conductor:status");
}
