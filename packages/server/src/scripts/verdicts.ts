import type { JsonMap } from "../definitions/model";
import { javaText } from "../expressions/java-text";
import { findEvaluator } from "./evaluators";
import type { ScriptEngine } from "./script-engine";
import { ScriptError } from "./script-error";

/** How a task that evaluates a script ended. */
export interface TaskVerdict {
  readonly status: "COMPLETED" | "FAILED" | "FAILED_WITH_TERMINAL_ERROR";
  /** `{ result }`, or `{ error }` with the reason. */
  readonly outputData: JsonMap;
  readonly reasonForIncompletion?: string;
}

/**
 * The case a SWITCH selected, or why it selected none. `unknownEvaluator`: there is no such evaluator, which fails the
 * workflow before there is a task; any other failure is the task's.
 */
export type SwitchVerdict =
  | { readonly ok: true; readonly selected: string }
  | { readonly ok: false; readonly reason: string; readonly unknownEvaluator: boolean };

/** Whether a loop goes on, or why that cannot be told. */
export type ConditionVerdict =
  { readonly ok: true; readonly value: boolean } | { readonly ok: false; readonly reason: string };

/**
 * Executes an INLINE task: evaluates `input.expression` by `input.evaluatorType` over the whole input.
 *
 * @param input the resolved input of the task.
 * @see conductor-oss/conductor core/…/execution/tasks/Inline.java
 */
export function evaluateInline(input: JsonMap, scripts: ScriptEngine): TaskVerdict {
  const evaluatorType = input["evaluatorType"] ?? "javascript";
  const expression = input["expression"] ?? "";
  if (!isFilled(evaluatorType)) return failed("FAILED_WITH_TERMINAL_ERROR", empty("evaluatorType", "INLINE"));
  if (!isFilled(expression)) return failed("FAILED_WITH_TERMINAL_ERROR", empty("expression", "Inline"));
  const evaluator = findEvaluator(evaluatorType);
  if (evaluator === undefined) {
    return failed("FAILED_WITH_TERMINAL_ERROR", `Unknown evaluator '${evaluatorType}' in INLINE task.`);
  }
  const attempted = attempt(() => evaluator(expression, input, scripts));
  if ("value" in attempted) return completed(attempted.value);
  const { message, timedOut } = attempted.error;
  return failed(timedOut ? "FAILED" : "FAILED_WITH_TERMINAL_ERROR", message);
}

/**
 * Executes a LAMBDA task: its script is the body of a function, which returns the result.
 *
 * @see conductor-oss/conductor core/…/execution/tasks/Lambda.java
 */
export function evaluateLambda(
  scriptExpression: unknown,
  input: JsonMap,
  scripts: ScriptEngine,
): TaskVerdict {
  if (!isFilled(scriptExpression)) return failed("FAILED", empty("scriptExpression", "Lambda"));
  const attempted = attempt(() => scripts.evaluate(`(function () {${scriptExpression}\n})();`, input));
  return "value" in attempted ? completed(attempted.value) : failed("FAILED", attempted.error.message);
}

/**
 * Selects the case of a SWITCH: the text of what `expression` evaluates to, `"null"` for null.
 *
 * @param input the resolved input of the task.
 * @see conductor-oss/conductor core/…/execution/mapper/SwitchTaskMapper.java
 */
export function evaluateSwitch(
  evaluatorType: string | undefined,
  expression: string | undefined,
  input: JsonMap,
  scripts: ScriptEngine,
): SwitchVerdict {
  const evaluator = findEvaluator(evaluatorType ?? "");
  if (evaluator === undefined) {
    const reason = `No evaluator registered for type: ${evaluatorType ?? ""}`;
    return { ok: false, reason, unknownEvaluator: true };
  }
  const attempted = attempt(() => evaluator(expression ?? "", input, scripts));
  if ("value" in attempted) return { ok: true, selected: javaText(attempted.value) };
  return { ok: false, reason: attempted.error.message, unknownEvaluator: false };
}

/**
 * Evaluates the condition of a DO_WHILE. A number is true when it is positive; what is neither a boolean nor a number
 * is false, and so is an absent condition.
 *
 * @param scope what `$` is: the resolved input, the loop's output under its reference, the outputs of its body tasks.
 * @see conductor-oss/conductor core/…/events/ScriptEvaluator.java#evalBool
 */
export function evaluateCondition(
  expression: string | undefined,
  scope: JsonMap,
  scripts: ScriptEngine,
): ConditionVerdict {
  if (!isFilled(expression)) return { ok: true, value: false };
  const attempted = attempt(() => scripts.evaluate(expression, scope));
  if ("error" in attempted) {
    return {
      ok: false,
      reason: `Unable to evaluate condition ${expression}, exception ${attempted.error.message}`,
    };
  }
  const { value } = attempted;
  return { ok: true, value: typeof value === "number" ? value > 0 : value === true };
}

/** What is no text cannot be evaluated either; the real server answers such a definition with a 500. */
function isFilled(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function empty(field: string, task: string): string {
  return `Empty '${field}' in ${task} task's input parameters. A non-empty String value must be provided.`;
}

function completed(value: unknown): TaskVerdict {
  const result = typeof value === "number" && !Number.isFinite(value) ? String(value) : (value ?? null);
  return { status: "COMPLETED", outputData: { result } };
}

function failed(status: "FAILED" | "FAILED_WITH_TERMINAL_ERROR", reason: string): TaskVerdict {
  return { status, outputData: { error: reason }, reasonForIncompletion: reason };
}

/** Only a script's failure is a verdict; any other error is one of the server and goes on. */
function attempt<Value>(evaluate: () => Value): { readonly value: Value } | { readonly error: ScriptError } {
  try {
    return { value: evaluate() };
  } catch (error) {
    if (error instanceof ScriptError) return { error };
    throw error;
  }
}
