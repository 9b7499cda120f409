import { readFileSync } from "node:fs";
import type { WorkflowDef } from "@baton/api";
import {
  checkTaskDefinition,
  checkWorkflowDefinition,
  customTask,
  doWhileTask,
  noopTask,
  simpleTask,
  switchTask,
} from "@baton/workflow";

/** An execution that a real Conductor was asked for. */
interface RecordedExecution {
  readonly id: string;
  readonly taskDefs?: readonly Parameters<typeof checkTaskDefinition>[0][];
  readonly workflowDefs?: readonly WorkflowDef[];
  readonly final?: { readonly wf?: { readonly status?: string } };
}

/** A template that a real Conductor resolved. */
interface RecordedTemplate {
  readonly id: string;
  readonly area: string;
  readonly template: unknown;
  readonly resolved?: unknown;
  readonly error?: unknown;
  readonly nested?: boolean;
  readonly where?: "outputParameters";
  readonly taskRef?: string;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`golden/${name}`, import.meta.url), "utf8"));

/** Definitions that completed and are refused all the same, because they do not do what is written in them. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  "fork-08": /joinOn: waits for nothing/,
  "exclusive-join-01": /y: can never be chosen/,
  "exclusive-join-02": /x: can never be chosen/,
  "loop-08": /"1"\]: can never be chosen/,
};

describe("definitions that a real Conductor ran to their end", () => {
  const { cases } = read("executions.json") as { readonly cases: readonly RecordedExecution[] };
  const completed = cases.filter(({ final }) => final?.wf?.status === "COMPLETED");
  const problemsOf = ({ workflowDefs = [], taskDefs = [] }: RecordedExecution): string =>
    [...workflowDefs.flatMap(checkWorkflowDefinition), ...taskDefs.flatMap(checkTaskDefinition)]
      .map(({ path, message }) => `${path}: ${message}`)
      .join("\n");

  it("are accepted", () => {
    const refused = completed.flatMap((one) =>
      one.id in REFUSED || problemsOf(one) === "" ? [] : [`${one.id}: ${problemsOf(one)}`],
    );

    expect(refused).toEqual([]);
    expect(completed.length).toBeGreaterThan(100);
  });

  it.each(Object.entries(REFUSED))("are refused where they say what cannot be: %s", (id, words) => {
    expect(completed.filter((one) => one.id === id).map(problemsOf)).toEqual([expect.stringMatching(words)]);
  });
});

/** Templates that had a value and are refused all the same. */
const UNKNOWABLE: Readonly<Record<string, string>> = {
  "system-016": "a property of that server's own Java runtime",
  "tasks-095": "a task that is called workflow hides the workflow",
  "tasks-098": "a task that is called workflow hides the workflow",
};

/** Templates that were refused and are accepted all the same. */
const VARIABLES_OF_THE_SERVER: Readonly<Record<string, string>> = {
  "system-008": "only the server knows its environment variables",
  "system-014": "only the server knows its environment variables",
};

/** A definition in which the template stands where it stood when it was recorded. */
function around({ area, template, where, nested, taskRef = "src" }: RecordedTemplate): WorkflowDef {
  const whole = area === "inputTemplate" || area === "sameTask";
  const inputParameters = whole ? (template as Record<string, unknown>) : { v: template };
  const before = [simpleTask(taskRef, "src"), noopTask("set"), noopTask("noop")];
  const probe = customTask("probe", "SIMPLE", where === undefined ? { inputParameters } : {});
  const after = { ...probe, taskReferenceName: "after" };
  const place =
    area === "loop"
      ? [doWhileTask("loop", "false", [probe]), after]
      : nested === true
        ? [switchTask("switch", "${workflow.input.x}", { never: [noopTask("n")] }, [probe])]
        : [probe];
  const outputParameters = where === undefined ? {} : { v: template };
  return { name: "recorded", version: 1, timeoutSeconds: 0, tasks: [...before, ...place], outputParameters };
}

/** Whether the template gave nothing: null, alone or in a text. */
const isNothing = (resolved: unknown): boolean => /\bnull\b/.test(JSON.stringify(resolved) ?? "null");

describe("templates that a real Conductor resolved to something", () => {
  const { cases } = read("expressions.json") as { readonly cases: readonly RecordedTemplate[] };
  const resolved = cases.filter((one) => one.error === undefined && !isNothing(one.resolved));
  const isRefused = (one: RecordedTemplate): boolean => checkWorkflowDefinition(around(one)).length > 0;

  it("are accepted", () => {
    const refused = resolved.filter((one) => isRefused(one)).map(({ id }) => id);

    expect(refused.sort()).toEqual(Object.keys(UNKNOWABLE).sort());
    expect(resolved.length).toBeGreaterThan(400);
  });

  it("are refused where the server refuses the start because of a reference", () => {
    const refusedThere = cases.filter(({ error }) =>
      /is not defined in workflow definition/.test(JSON.stringify(error)),
    );
    const accepted = refusedThere.filter((one) => !isRefused(one)).map(({ id }) => id);

    expect(accepted.sort()).toEqual(Object.keys(VARIABLES_OF_THE_SERVER).sort());
    expect(refusedThere.length).toBeGreaterThan(10);
  });
});
