import { toWorkflowDefinition } from "../../src/definitions/workflow-definition";
import { checkWorkflowDefinition } from "../../src/definitions/workflow-definition-rules";
import { Violations } from "../../src/definitions/violations";
import { RequestError } from "../../src/errors";
import { pathError } from "../../src/expressions/json-path";
import { compileParameters } from "../../src/expressions/template";
import type { ScriptEngine } from "../../src/scripts/script-engine";
import {
  evaluateCondition,
  evaluateInline,
  evaluateLambda,
  evaluateSwitch,
} from "../../src/scripts/verdicts";

type Json = Record<string, unknown>;

/** One case of `scripts.json`; the notes of the file explain the fields. */
export interface ScriptCase {
  readonly id: string;
  readonly area: string;
  readonly taskType: "INLINE" | "LAMBDA" | "SWITCH" | "DO_WHILE" | "JSON_JQ_TRANSFORM";
  readonly evaluatorType?: string;
  readonly expression?: string;
  readonly loopCondition?: string;
  readonly items?: string;
  readonly inputParameters: Json;
  readonly workflowInput?: Json;
  readonly bodyOutputs?: readonly Json[];
  readonly rounds?: number;
  readonly ended?: boolean;
  readonly status?: string;
  readonly case?: string;
  readonly outputData?: Json | null;
  readonly reasonForIncompletion?: string;
  readonly workflowReason?: unknown;
  readonly error?: { readonly validationErrors?: readonly { readonly message: string }[] };
}

/** What a case came to here and there, both in the same shape. */
export interface Played {
  readonly actual: unknown;
  readonly expected: unknown;
}

/** Plays one case. */
export function playScript(golden: ScriptCase, scripts: ScriptEngine): Played {
  if (golden.error !== undefined) return playRefusal(golden, scripts);
  const { status, outputData, reasonForIncompletion } = golden;
  switch (golden.taskType) {
    case "INLINE": {
      const verdict = evaluateInline(inlineInput(golden), scripts);
      return { actual: verdict, expected: defined({ status, outputData, reasonForIncompletion }) };
    }
    case "LAMBDA": {
      const verdict = evaluateLambda(golden.expression, input(golden), scripts);
      return { actual: verdict, expected: defined({ status, outputData, reasonForIncompletion }) };
    }
    case "SWITCH":
      return playSwitch(golden, scripts);
    default:
      return playLoop(golden, scripts);
  }
}

function defined(members: Json): Json {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** The resolved input of the task. */
function input(golden: ScriptCase, roots: Json = {}): Json {
  const scope: Json = { workflow: { input: golden.workflowInput ?? {}, workflowType: "golden" }, ...roots };
  return compileParameters(golden.inputParameters)({
    get: (name) => scope[name],
    names: () => Object.keys(scope),
    environment: () => undefined,
    system: () => undefined,
  });
}

function inlineInput(golden: ScriptCase): Json {
  const { evaluatorType, expression } = golden;
  return input({
    ...golden,
    inputParameters: { ...golden.inputParameters, ...defined({ evaluatorType, expression }) },
  });
}

function playSwitch(golden: ScriptCase, scripts: ScriptEngine): Played {
  const verdict = evaluateSwitch(golden.evaluatorType, golden.expression, input(golden), scripts);
  if (verdict.ok) return { actual: { case: verdict.selected }, expected: { case: golden.case } };
  const reason = verdict.unknownEvaluator ? golden.workflowReason : golden.reasonForIncompletion;
  return { actual: { reason: verdict.reason }, expected: { reason } };
}

/** Evaluates the condition after each round: it must hold until the last, and what becomes of that was recorded. */
function playLoop(golden: ScriptCase, scripts: ScriptEngine): Played {
  const { rounds = 0, bodyOutputs = [], loopCondition = "" } = golden;
  const items = itemsOf(golden);
  const output: Json = {};
  const answers: unknown[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const body = bodyOutputs[round - 1] ?? {};
    const item = items === undefined ? {} : { loopIndex: round - 1, loopItem: items[round - 1] };
    Object.assign(output, item, { iteration: round, [round]: { body } });
    const scope = { ...input(golden, { loop: { output } }), ...item, body, loop: output };
    const hasMore = items === undefined || round < items.length;
    if (items !== undefined && loopCondition === "") answers.push(hasMore);
    else {
      const verdict = evaluateCondition(loopCondition, scope, scripts);
      answers.push(verdict.ok ? verdict.value && hasMore : verdict.reason);
    }
  }
  const last = golden.reasonForIncompletion ?? golden.ended !== true;
  return { actual: answers, expected: answers.map((_answer, index) => (index + 1 < rounds ? true : last)) };
}

function itemsOf(golden: ScriptCase): readonly unknown[] | undefined {
  const own = golden.inputParameters["_items"];
  if (golden.items === undefined && own === undefined) return undefined;
  const items = golden.workflowInput?.["items"] ?? (Array.isArray(own) ? own : []);
  return Array.isArray(items) ? (items as unknown[]) : [items];
}

/** What the start says of the definition, where it refuses it. */
function playRefusal(golden: ScriptCase, scripts: ScriptEngine): Played {
  const { taskType: type, evaluatorType, expression, loopCondition, items } = golden;
  const own =
    type === "SWITCH"
      ? { evaluatorType, expression, decisionCases: { a: [noop] } }
      : { loopCondition, items, loopOver: [noop] };
  const inputParameters =
    type === "INLINE" ? { ...golden.inputParameters, evaluatorType, expression } : golden.inputParameters;
  const name = type === "INLINE" ? "inline" : type === "SWITCH" ? "switch" : "loop";
  const task = { name, taskReferenceName: name, type, inputParameters, ...(type === "INLINE" ? {} : own) };
  const source = JSON.parse(JSON.stringify({ name: "golden", tasks: [task] })) as unknown;
  const violations = new Violations();
  checkWorkflowDefinition(toWorkflowDefinition(source, "golden"), source, "golden", violations, {
    pathError,
    syntaxError: (script) => scripts.syntaxError(script),
    isEnvironmentName: () => false,
    findTaskDefinition: () => undefined,
  });
  const expected = golden.error?.validationErrors?.map(({ message }) => message);
  return { actual: messagesOf(violations), expected };
}

const noop = { name: "noop", taskReferenceName: "noop", type: "NOOP" };

function messagesOf(violations: Violations): readonly string[] {
  try {
    violations.raise();
    return [];
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return (error.details.violations ?? []).map(({ message }) => message);
  }
}
