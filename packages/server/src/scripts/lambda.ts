import type { JsonMap } from "../definitions/model";
import type { ScriptEngine } from "./script-engine";
import { attempt, completedWith, failedWith, type TaskVerdict } from "./task-verdict";

/**
 * Executes a LAMBDA task: its script is the body of a function and returns its result.
 *
 * @see conductor-oss/conductor core/…/execution/tasks/Lambda.java
 */
export function evaluateLambda(
  scriptExpression: unknown,
  input: JsonMap,
  scripts: ScriptEngine,
): TaskVerdict {
  if (typeof scriptExpression !== "string" || scriptExpression.trim() === "") {
    return failedWith(
      "FAILED",
      "Empty 'scriptExpression' in Lambda task's input parameters. A non-empty String value must be provided.",
    );
  }
  const script = `function scriptFun(){${scriptExpression}\n} scriptFun();`;
  const attempted = attempt(() => scripts.evaluate(script, input));
  return "value" in attempted
    ? completedWith(attempted.value)
    : failedWith("FAILED", attempted.error.message);
}
