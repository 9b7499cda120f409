import * as official from "@io-orkes/conductor-javascript";
import { ConductorWorkflow, simpleTask, type WorkflowExecutorPort } from "../../src/index";
import { differingPaths } from "./json-paths";

/** Nothing here talks to a server. */
const executor: WorkflowExecutorPort = {
  registerWorkflow: () => Promise.reject(new Error("not asked for")),
  startWorkflow: () => Promise.reject(new Error("not asked for")),
  executeWorkflow: () => Promise.reject(new Error("not asked for")),
};
const client: unknown = {};
const officialExecutor = new official.WorkflowExecutor(client as official.Client);

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function ours() {
  return new ConductorWorkflow(executor, "w", 2, "d")
    .add(simpleTask("a", "a", { x: "${workflow.input.x}" }))
    .fork([[simpleTask("b", "b", {})], [simpleTask("c", "c", {}), simpleTask("e", "e", {})]])
    .timeoutPolicy("ALERT_ONLY")
    .timeoutSeconds(30)
    .ownerEmail("o@x.test")
    .failureWorkflow("f")
    .restartable(false)
    .inputParameters(["x"])
    .inputTemplate({ x: 1 })
    .outputParameters({ y: "${a.output.y}" })
    .outputParameter("z", 1)
    .variables({ v: 1 })
    .enableStatusListener("s");
}

function theirs() {
  const { simpleTask: task } = official;
  return new official.ConductorWorkflow(officialExecutor, "w", 2, "d")
    .add(task("a", "a", { x: "${workflow.input.x}" }))
    .fork([[task("b", "b", {})], [task("c", "c", {}), task("e", "e", {})]])
    .timeoutPolicy("ALERT_ONLY")
    .timeoutSeconds(30)
    .ownerEmail("o@x.test")
    .failureWorkflow("f")
    .restartable(false)
    .inputParameters(["x"])
    .inputTemplate({ x: 1 })
    .outputParameters({ y: "${a.output.y}" })
    .outputParameter("z", 1)
    .variables({ v: 1 })
    .enableStatusListener("s");
}

describe("ConductorWorkflow beside the official SDK", () => {
  it("makes the same definition of the same calls", () => {
    expect(asJson(ours().toWorkflowDef())).toEqual(asJson(theirs().toWorkflowDef()));
    expect(asJson(ours().toSubWorkflowTask("sub"))).toEqual(asJson(theirs().toSubWorkflowTask("sub")));
  });

  it("writes the same expressions", () => {
    const written = (of: ReturnType<typeof ours> | ReturnType<typeof theirs>) => [
      of.getName(),
      of.getVersion(),
      of.input("x.y"),
      of.output("z"),
      of.output(),
    ];
    expect(written(ours())).toEqual(written(theirs()));
  });

  it("sets no timeout and no empty failure workflow that nobody asked for (C13)", () => {
    const left = new official.ConductorWorkflow(officialExecutor, "w").add(official.simpleTask("a", "a", {}));
    const right = new ConductorWorkflow(executor, "w").add(simpleTask("a", "a", {}));
    const paths = differingPaths(asJson(left.toWorkflowDef()), asJson(right.toWorkflowDef()));
    expect(paths.sort()).toEqual(["failureWorkflow", "timeoutSeconds"]);
  });
});
