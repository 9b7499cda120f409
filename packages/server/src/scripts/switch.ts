import type { JsonMap } from "../definitions/model";
import { javaText } from "../expressions/java-text";
import { findEvaluator } from "./evaluators";
import type { ScriptEngine } from "./script-engine";
import { attempt } from "./task-verdict";

/** The case a SWITCH selected, or why it selected none. */
export type SwitchSelection =
  { readonly ok: true; readonly selected: string } | { readonly ok: false; readonly reason: string };

/**
 * Selects the case of a SWITCH: the text of what `expression` evaluates to, `"null"` for null.
 *
 * @param input the resolved input of the task.
 * @see conductor-oss/conductor core/…/execution/mapper/SwitchTaskMapper.java
 */
export function evaluateSwitch(
  evaluatorType: string,
  expression: string,
  input: JsonMap,
  scripts: ScriptEngine,
): SwitchSelection {
  const evaluator = findEvaluator(evaluatorType);
  if (evaluator === undefined)
    return { ok: false, reason: `No evaluator registered for type: ${evaluatorType}` };
  const attempted = attempt(() => evaluator(expression, input, scripts));
  if ("error" in attempted) return { ok: false, reason: attempted.error.message };
  return { ok: true, selected: javaText(attempted.value) };
}

/** Whether `evaluatorType` is known; a SWITCH with another one fails its workflow instead of its task. */
export function isEvaluator(evaluatorType: string): boolean {
  return findEvaluator(evaluatorType) !== undefined;
}
