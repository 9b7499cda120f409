import { referenceErrors } from "../src/definitions/reference-rules";
import { toTaskDefinition } from "../src/definitions/task-definition";
import { toWorkflowDefinition, toWorkflowTask } from "../src/definitions/workflow-definition";
import { resolveInputs } from "../src/engine/inputs";
import { pathError } from "../src/expressions/json-path";
import { substituteSecrets } from "../src/expressions/secrets";
import { compileTemplate } from "../src/expressions/template";
import { type ExpressionCase, GoldenScopes } from "./golden/expression-scope";
import { notYetReasons, readGolden } from "./golden/golden-file";
import { sameValue } from "./golden/same-value";

const file = readGolden<ExpressionCase>("expressions.json");
const notYet = notYetReasons("expressions.json", file.cases);
const scopes = new GoldenScopes(file);

/** What the start says of a template, where it refuses it. */
function refusals(golden: ExpressionCase): readonly string[] {
  const source = golden.taskOutput === undefined ? [] : [golden.taskRef ?? "src"];
  const task = {
    name: "golden_probe",
    taskReferenceName: "probe",
    type: "SIMPLE",
    inputParameters: { k0: golden.template },
  };
  return referenceErrors(
    toWorkflowDefinition({ name: "golden", tasks: [task] }, "golden"),
    new Set([...source, "probe"]),
    {
      pathError,
      syntaxError: () => undefined,
      isEnvironmentName: (name) => scopes.isEnvironmentName(name),
      findTaskDefinition: () => undefined,
    },
  );
}

/** The inputs of a task whose definition has an input template. */
function inputsWithTemplate(golden: ExpressionCase): unknown {
  const definition = toWorkflowTask(
    { name: "p", taskReferenceName: "p", inputParameters: golden.template },
    "task",
  );
  const taskDefinition = toTaskDefinition({ name: "p", inputTemplate: golden.inputTemplate }, "taskDef");
  return resolveInputs({ ...definition, taskDefinition }, scopes.of(golden));
}

function play(golden: ExpressionCase): { readonly actual: unknown; readonly expected: unknown } {
  if (golden.error !== undefined) {
    return {
      actual: refusals(golden),
      expected: golden.error.validationErrors?.map(({ message }) => message),
    };
  }
  if (golden.area === "loop") {
    const rounds = Object.entries(scopes.ofLoop(golden));
    const actual = Object.fromEntries(
      rounds.map(([round, scope]) => [round, compileTemplate(golden.template)(scope)]),
    );
    return { actual, expected: golden.resolved };
  }
  if (golden.area === "inputTemplate")
    return { actual: inputsWithTemplate(golden), expected: golden.resolved };
  const stored = compileTemplate(golden.template)(scopes.of(golden));
  if (golden.where === "outputParameters") return { actual: stored, expected: golden.resolved };
  const polled = substituteSecrets(stored, (name) => scopes.secret(name));
  const handedOut = "polled" in golden ? golden.polled : golden.resolved;
  return { actual: { stored, polled }, expected: { stored: golden.resolved, polled: handedOut } };
}

function passes(golden: ExpressionCase): boolean {
  const { actual, expected } = play(golden);
  return sameValue(actual, expected);
}

function describeCase(golden: ExpressionCase): string {
  const { actual, expected } = play(golden);
  const template = JSON.stringify(golden.template);
  return `${golden.id} ${template}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`;
}

describe("expressions recorded from a Conductor server", () => {
  it("resolve as recorded", () => {
    const played = file.cases.filter(({ id }) => !notYet.has(id));
    const failed = played.filter((golden) => !passes(golden));
    const passed = played.length - failed.length;
    process.stdout.write(`golden expressions: ${passed} of ${file.cases.length}, ${notYet.size} not yet\n`);
    expect(failed.map(describeCase)).toEqual([]);
    expect(passed + notYet.size).toBe(file.cases.length);
  });

  it("are listed as not yet only when they exist and do not pass", () => {
    const known = new Set(file.cases.map(({ id }) => id));
    expect([...notYet.keys()].filter((id) => !known.has(id))).toEqual([]);
    expect(
      file.cases.filter((golden) => notYet.has(golden.id) && passes(golden)).map(({ id }) => id),
    ).toEqual([]);
  });
});
