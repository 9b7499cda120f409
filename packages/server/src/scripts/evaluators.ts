import type { JsonMap } from "../definitions/model";
import type { ScriptEngine } from "./script-engine";
import { ScriptError } from "./script-error";

/** Evaluates an expression over the input of a task. Throws {@link ScriptError} when it cannot. */
export type Evaluator = (expression: string, input: JsonMap, scripts: ScriptEngine) => unknown;

const javascript: Evaluator = (expression, input, scripts) => scripts.evaluate(expression, input);

/** The evaluators by the name that definitions use; names are case-sensitive. */
const EVALUATORS: ReadonlyMap<string, Evaluator> = new Map<string, Evaluator>([
  ["javascript", javascript],
  ["graaljs", javascript],
  // The expression is the name of an input, not a path into it.
  ["value-param", (expression, input) => (Object.hasOwn(input, expression) ? input[expression] : null)],
  [
    "python",
    () => {
      throw new ScriptError(
        "The python evaluator is not available in this server; use evaluatorType 'javascript'.",
      );
    },
  ],
]);

/** The evaluator of that name, or undefined. */
export function findEvaluator(evaluatorType: string): Evaluator | undefined {
  return EVALUATORS.get(evaluatorType);
}
