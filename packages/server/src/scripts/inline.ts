import type { JsonMap } from "../definitions/model";
import { findEvaluator } from "./evaluators";
import type { ScriptEngine } from "./script-engine";
import { attempt, completedWith, failedWith, type TaskVerdict } from "./task-verdict";

/**
 * Executes an INLINE task: evaluates `input.expression` by `input.evaluatorType` over the whole input.
 *
 * @param input the resolved input of the task.
 * @see conductor-oss/conductor core/…/execution/tasks/Inline.java
 */
export function evaluateInline(input: JsonMap, scripts: ScriptEngine): TaskVerdict {
  const evaluatorType = input["evaluatorType"] ?? "javascript";
  const expression = input["expression"] ?? "";
  if (!isFilled(evaluatorType))
    return failedWith("FAILED_WITH_TERMINAL_ERROR", emptyText("evaluatorType", "INLINE"));
  if (!isFilled(expression))
    return failedWith("FAILED_WITH_TERMINAL_ERROR", emptyText("expression", "Inline"));
  const evaluator = findEvaluator(evaluatorType);
  if (evaluator === undefined) {
    return failedWith("FAILED_WITH_TERMINAL_ERROR", `Unknown evaluator '${evaluatorType}' in INLINE task.`);
  }
  const attempted = attempt(() => evaluator(expression, input, scripts));
  if ("value" in attempted) return completedWith(attempted.value ?? null);
  const { message, timedOut } = attempted.error;
  return failedWith(timedOut ? "FAILED" : "FAILED_WITH_TERMINAL_ERROR", message);
}

/** What is no text cannot be evaluated either; the real server answers such a definition with a 500. */
function isFilled(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function emptyText(field: string, task: string): string {
  return `Empty '${field}' in ${task} task's input parameters. A non-empty String value must be provided.`;
}
