import { defineTask, type TypedTask } from "./define-task";
import { type OptionalOr, optionsOf } from "./task-options";

/** A jq program that the server runs over the task's input. */
export interface JsonJQTransformTaskDef extends TypedTask<"JSON_JQ_TRANSFORM"> {
  /** The program and its data. */
  inputParameters: { queryExpression: string; [key: string]: unknown };
}

/**
 * A jq program that the server runs over the task's whole input. Its output is `result` (the first result) and
 * `resultList`.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param script the jq program, in the dialect of jq 1.5
 * @param optional whether the workflow goes on when the program fails, or all options; the data goes into
 * `inputParameters` there
 */
export function jsonJqTask(
  taskReferenceName: string,
  script: string,
  optional?: OptionalOr,
): JsonJQTransformTaskDef {
  return defineTask({
    type: "JSON_JQ_TRANSFORM",
    taskReferenceName,
    fields: { inputParameters: { queryExpression: script } },
    options: optionsOf(optional),
  });
}
