import type { WorkflowTask } from "@baton/api";
import { defineTask, type TypedTask } from "./define-task";
import { type OptionalOr, optionsOf } from "./task-options";

/** A fork whose branches are decided while the workflow runs. */
export interface ForkJoinDynamicDef extends TypedTask<"FORK_JOIN_DYNAMIC"> {
  /** The branches and the input of each. */
  inputParameters: {
    /** The branches, one task each, or an expression that gives them. */
    dynamicTasks: WorkflowTask[] | string;
    /** Input by task reference name, or an expression that gives it. */
    dynamicTasksInput: Record<string, unknown> | string;
    [key: string]: unknown;
  };
  /** Input key of the branches. */
  dynamicForkTasksParam: string;
  /** Input key of the branches' inputs. */
  dynamicForkTasksInputParamName: string;
}

/**
 * A fork whose branches are decided while the workflow runs. A {@link joinTask} must follow; it waits for every branch.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param preForkTasks the branches, one task each, or an expression that gives such a list
 * @param dynamicTasksInput input by task reference name, or an expression that gives it. The default is an empty
 * map: the server fails a workflow whose fork gets text here
 * @param optional whether the workflow goes on when the fork fails, or all options
 */
export function dynamicForkTask(
  taskReferenceName: string,
  preForkTasks: readonly WorkflowTask[] | string = [],
  dynamicTasksInput: Record<string, unknown> | string = {},
  optional?: OptionalOr,
): ForkJoinDynamicDef {
  const dynamicTasks = typeof preForkTasks === "string" ? preForkTasks : [...preForkTasks];
  return defineTask({
    type: "FORK_JOIN_DYNAMIC",
    taskReferenceName,
    fields: {
      inputParameters: { dynamicTasks, dynamicTasksInput },
      dynamicForkTasksParam: "dynamicTasks",
      dynamicForkTasksInputParamName: "dynamicTasksInput",
    },
    options: optionsOf(optional),
  });
}
