import type { WorkflowDef } from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import { forkTask } from "../tasks/fork-task";
import { joinTask } from "../tasks/join-task";
import { noopTask } from "../tasks/noop-task";
import { simpleTask } from "../tasks/simple-task";
import { assertWorkflowDefinition, checkWorkflowDefinition } from "./check-workflow-definition";

const def = (fields: Partial<WorkflowDef> = {}): WorkflowDef => ({
  name: "w",
  timeoutSeconds: 0,
  tasks: [noopTask("a")],
  ...fields,
});

describe("checkWorkflowDefinition", () => {
  it("finds nothing in a definition that works", () => {
    expect(checkWorkflowDefinition(def())).toEqual([]);
  });

  it("needs a name and tasks", () => {
    expect(checkWorkflowDefinition(def({ name: " ", tasks: [] })).map(({ path }) => path)).toEqual([
      "name",
      "tasks",
    ]);
    const broken: unknown = { name: "w" };
    expect(checkWorkflowDefinition(broken as WorkflowDef)).toEqual([
      { path: "tasks", message: "must have at least one task" },
    ]);
  });

  it.each([
    ["version", 1.5],
    ["version", -1],
    ["timeoutSeconds", -1],
    ["timeoutSeconds", NaN],
    ["timeoutPolicy", "RETRY"],
    ["schemaVersion", 1],
    ["inputParameters", { id: 1 }],
  ])("refuses %s %p", (field, value) => {
    const found = checkWorkflowDefinition(def({ [field]: value }));
    expect(found.map(({ path }) => path)).toEqual([field]);
  });

  it.each(["startDelay", "retryCount"])("refuses a %s below zero", (field) => {
    const tasks = [simpleTask("a", "a", {}, { [field]: -1 })];
    expect(checkWorkflowDefinition(def({ tasks }))).toEqual([
      { path: `tasks[0].${field}`, message: "must be a whole number from 0, got -1" },
    ]);
  });

  it.each([
    ["type", null],
    ["type", ""],
    ["inputParameters", []],
    ["inputParameters", "${workflow.input}"],
  ])("refuses the task's %s %p", (field, value) => {
    const tasks = [{ ...noopTask("a"), [field]: value }];
    expect(checkWorkflowDefinition(def({ tasks })).map(({ path }) => path)).toEqual([`tasks[0].${field}`]);
  });

  it("treats names that every object has as ordinary task types and keys", () => {
    const tasks = [{ ...noopTask("constructor"), type: "toString" }];
    expect(checkWorkflowDefinition(def({ tasks }))).toEqual([]);
  });

  it("checks a fork of 10,000 branches in one pass", () => {
    const branches = Array.from({ length: 10_000 }, (_, i) => [
      simpleTask(`t${i}`, "t", { x: `\${t${(i + 1) % 10_000}.output}` }),
    ]);
    const names = branches.map((_, i) => `t${i}`);
    expect(checkWorkflowDefinition(def({ tasks: [forkTask("f", branches), joinTask("j", names)] }))).toEqual(
      [],
    );
  });
});

describe("assertWorkflowDefinition", () => {
  it("lets a definition pass that works", () => {
    expect(() => assertWorkflowDefinition(def())).not.toThrow();
  });

  it("lists all problems in one INVALID error", () => {
    const broken = def({
      name: "orders",
      tasks: [noopTask("a"), noopTask("a"), simpleTask("b", "b", { x: "${ghost.output}" })],
    });
    const thrown = (() => {
      try {
        assertWorkflowDefinition(broken);
      } catch (error) {
        return error;
      }
      return undefined;
    })();
    expect(thrown).toBeInstanceOf(ConductorSdkError);
    expect(thrown).toMatchObject({ code: "INVALID" });
    expect(String(thrown).split("\n")).toEqual([
      'ConductorSdkError: workflow "orders" cannot work (2 problems):',
      '  - tasks[1].taskReferenceName: "a" is the reference name of tasks[0] already; give one of them another name',
      '  - tasks[2].inputParameters.x: "${ghost.output}" refers to "ghost", but no task of this workflow has that reference name',
    ]);
  });
});
