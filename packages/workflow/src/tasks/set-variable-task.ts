import { defineTask, type TypedTask } from "./define-task";
import { type OptionalOr, optionsOf } from "./task-options";

/** Sets variables of the workflow. */
export interface SetVariableTaskDef extends TypedTask<"SET_VARIABLE"> {
  /** The variables by name. */
  inputParameters: Record<string, unknown>;
}

/**
 * Sets variables of the workflow, to be read as `${workflow.variables.name}`.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param inputParameters the variables by name; all of a workflow's variables together may take 256 KB
 * @param optional whether the workflow goes on when the task fails, or all options
 */
export function setVariableTask(
  taskReferenceName: string,
  inputParameters: Record<string, unknown>,
  optional?: OptionalOr,
): SetVariableTaskDef {
  return defineTask({
    type: "SET_VARIABLE",
    taskReferenceName,
    fields: { inputParameters },
    options: optionsOf(optional),
  });
}
