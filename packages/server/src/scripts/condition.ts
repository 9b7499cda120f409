import type { JsonMap } from "../definitions/model";
import type { ScriptEngine } from "./script-engine";
import { attempt } from "./task-verdict";

/** What a loop condition came to, or why it could not be evaluated. */
export type ConditionResult =
  { readonly ok: true; readonly value: boolean } | { readonly ok: false; readonly reason: string };

/**
 * Evaluates the condition of a DO_WHILE. A number is true when it is positive; what is neither a boolean nor a number
 * is false, and so is an empty condition.
 *
 * @param scope what `$` is: the resolved input, the loop's output under its reference, the outputs of its body tasks.
 * @see conductor-oss/conductor core/…/events/ScriptEvaluator.java#evalBool
 */
export function evaluateCondition(
  expression: string,
  scope: JsonMap,
  scripts: ScriptEngine,
): ConditionResult {
  if (expression.trim() === "") return { ok: true, value: false };
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
