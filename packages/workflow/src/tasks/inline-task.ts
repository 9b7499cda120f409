import { defineTask, type TypedTask } from "./define-task";
import { type OptionalOr, optionsOf } from "./task-options";

/** The languages that an INLINE task understands; `python` needs a server that has it. */
export type InlineEvaluatorType = "javascript" | "graaljs" | "python" | "value-param";

/** Input of an INLINE task: the script, and what the script reads as `$.key`. */
export interface InlineTaskInputParameters {
  /** Language of the script. */
  evaluatorType: InlineEvaluatorType;
  /** The script. */
  expression: string;
  [key: string]: unknown;
}

/** A script that the server runs itself. */
export interface InlineTaskDef extends TypedTask<"INLINE"> {
  /** The script and what it reads. */
  inputParameters: InlineTaskInputParameters;
}

/**
 * A script that the server runs itself. Its output is `result`, the value of the last expression.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param script the source, such as `(function () { return $.amount * 2; })()`. The server replaces `${…}` in it before
 * it runs, so template literals with placeholders do not survive: pass data through `inputParameters` and read it as `$.key`
 * @param evaluatorType language of the script
 * @param optional whether the workflow goes on when the script fails, or all options; what the script reads goes into
 * `inputParameters` there
 */
export function inlineTask(
  taskReferenceName: string,
  script: string,
  evaluatorType: InlineEvaluatorType = "javascript",
  optional?: OptionalOr,
): InlineTaskDef {
  return defineTask({
    type: "INLINE",
    taskReferenceName,
    fields: { inputParameters: { evaluatorType, expression: script } },
    options: optionsOf(optional),
  });
}
