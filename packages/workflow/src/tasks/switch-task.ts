import type { WorkflowTask } from "@baton/api";
import { defineTask, type TypedTask } from "./define-task";
import { type OptionalOr, optionsOf, type TaskOptions } from "./task-options";

/** How a SWITCH reads its expression. */
export type SwitchEvaluatorType = "value-param" | "javascript" | "graaljs" | "python";

/** Options of {@link switchTask}. */
export interface SwitchTaskOptions extends TaskOptions {
  /**
   * `value-param`: the expression is a value, usually `${…}`. Otherwise it is a script that returns the case and reads
   * `inputParameters` as `$.key`.
   * @default "value-param"
   */
  evaluatorType?: SwitchEvaluatorType | undefined;
}

/** A choice between branches. */
export interface SwitchTaskDef extends TypedTask<"SWITCH"> {
  /** What the expression reads. */
  inputParameters: Record<string, unknown>;
  /** Branches by value. */
  decisionCases: Record<string, WorkflowTask[]>;
  /** Branch for any other value. */
  defaultCase: WorkflowTask[];
  /** How the expression is read. */
  evaluatorType: SwitchEvaluatorType;
  /** Input key of the value, or the script. */
  expression: string;
}

/**
 * A choice between branches. The value is compared as text: `1` and `true` choose the cases `"1"` and `"true"`.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param expression the value to choose by, usually an expression such as `${check.output.level}`; a script when the
 * options name another evaluator
 * @param decisionCases branches by value; at least one
 * @param defaultCase branch for any other value; may be empty
 * @param optional whether the workflow goes on when the evaluation fails, or all options
 */
export function switchTask(
  taskReferenceName: string,
  expression: string,
  decisionCases: Readonly<Record<string, readonly WorkflowTask[]>> = {},
  defaultCase: readonly WorkflowTask[] = [],
  optional?: OptionalOr<SwitchTaskOptions>,
): SwitchTaskDef {
  const options: SwitchTaskOptions = optionsOf(optional);
  const evaluatorType = options.evaluatorType ?? "value-param";
  const byValue = evaluatorType === "value-param";
  return defineTask({
    type: "SWITCH",
    taskReferenceName,
    fields: {
      evaluatorType,
      expression: byValue ? "switchCaseValue" : expression,
      inputParameters: byValue ? { switchCaseValue: expression } : {},
      decisionCases: Object.fromEntries(
        Object.entries(decisionCases).map(([value, tasks]) => [value, [...tasks]]),
      ),
      defaultCase: [...defaultCase],
    },
    options,
  });
}
