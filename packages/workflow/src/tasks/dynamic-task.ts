import { defineTask, type TypedTask } from "./define-task";
import { type OptionalOr, optionsOf } from "./task-options";

/** A task whose definition name is decided while the workflow runs. */
export interface DynamicTaskDef extends TypedTask<"DYNAMIC"> {
  /** Holds the name of the task to execute, and that task's input. */
  inputParameters: Record<string, unknown>;
  /** Key of the input that holds the name. */
  dynamicTaskNameParam: string;
}

/**
 * A task whose definition name is decided while the workflow runs.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param dynamicTaskName the name of the task to execute, usually an expression such as `${workflow.input.carrier}`
 * @param dynamicTaskParam input key that carries the name
 * @param optional whether the workflow goes on when the task fails, or all options; further inputs go into
 * `inputParameters` there
 */
export function dynamicTask(
  taskReferenceName: string,
  dynamicTaskName: string,
  dynamicTaskParam = "taskToExecute",
  optional?: OptionalOr,
): DynamicTaskDef {
  return defineTask({
    type: "DYNAMIC",
    taskReferenceName,
    fields: {
      dynamicTaskNameParam: dynamicTaskParam,
      inputParameters: { [dynamicTaskParam]: dynamicTaskName },
    },
    options: optionsOf(optional),
  });
}
