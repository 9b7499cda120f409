import { isJsonMap } from "./json-reader";
import type { WorkflowDefinition, WorkflowTaskDefinition } from "./model";
import type { RuleContext } from "./task-type-rules";

/** Before each `${` that is not itself escaped, and after each `}`. */
const PIECES = /(?=(?<!\$)\$\{)|(?<=\})/;

/** Names that the server itself provides in every expression. */
const BUILT_IN: ReadonlySet<string> = new Set([
  "CONDUCTOR_TASK_DEF_NAME",
  "CONDUCTOR_TASK_ID",
  "CPEWF_TASK_ID",
  "NETFLIX_ACCOUNT",
  "NETFLIX_ENV",
  "NETFLIX_STACK",
]);

interface Text {
  /** The innermost key that leads to it. */
  readonly key: string;
  readonly value: string;
}

/** All texts inside a value, however deep. */
function* textsIn(key: string, value: unknown): Generator<Text> {
  if (typeof value === "string") yield { key, value };
  else if (Array.isArray(value)) for (const element of value) yield* textsIn(key, element);
  else if (isJsonMap(value))
    for (const [inner, element] of Object.entries(value)) yield* textsIn(inner, element);
}

function checkText(
  task: WorkflowTaskDefinition,
  text: Text,
  known: ReadonlySet<string>,
  context: RuleContext,
): string[] {
  const { key, value } = text;
  return value.split(PIECES).flatMap((piece) => {
    if (!piece.startsWith("${") || !piece.endsWith("}")) return [];
    const path = piece.slice(2, -1);
    if (path.trim() === "" || /^\s/.test(path) || context.pathError(path) !== undefined) {
      return [`key: ${key} input parameter value: ${path} is not valid`];
    }
    const [first = ""] = path.split(".");
    if (first === "workflow" || known.has(first) || BUILT_IN.has(path) || context.isEnvironmentName(path))
      return [];
    const place = `for given task: ${task.name} input value: ${key} of input parameter: ${value}`;
    return [`taskReferenceName: ${first} ${place} is not defined in workflow definition.`];
  });
}

/**
 * What is wrong with the expressions in the inputs of the top-level tasks: they must name a task or the workflow.
 * Nested tasks are not looked at, as in Conductor: they may name tasks that only a dynamic fork creates.
 *
 * @param known the reference names of all tasks.
 * @see conductor-oss/conductor common/…/utils/ConstraintParamUtil.java
 */
export function referenceErrors(
  definition: WorkflowDefinition,
  known: ReadonlySet<string>,
  context: RuleContext,
): readonly string[] {
  const messages = definition.tasks.flatMap((task) =>
    Object.entries(task.inputParameters).flatMap(([key, value]) =>
      [...textsIn(key, value)].flatMap((text) => checkText(task, text, known, context)),
    ),
  );
  return [...new Set(messages)];
}
