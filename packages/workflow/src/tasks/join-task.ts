import { defineTask, type TypedTask } from "./define-task";
import { type OptionalOr, optionsOf, type TaskOptions } from "./task-options";

/** Options of {@link joinTask}. */
export interface JoinTaskOptions extends TaskOptions {
  /** `SYNC`: the server looks at the JOIN without growing pauses between looks. @default "ASYNC" */
  joinMode?: "SYNC" | "ASYNC" | undefined;
  /** Stored by the server, not used by Conductor OSS. */
  joinStatus?: string | undefined;
  /** Language of `expression`. Orkes only. */
  evaluatorType?: string | undefined;
  /** Script that decides when the JOIN is done. Orkes only: Conductor OSS always waits for all. */
  expression?: string | undefined;
}

/** Waits for tasks of parallel branches. */
export interface JoinTaskDef extends TypedTask<"JOIN"> {
  /** Reference names of the tasks to wait for. */
  joinOn: string[];
}

/** Goes on with the first branch that is done. */
export interface ExclusiveJoinTaskDef extends TypedTask<"EXCLUSIVE_JOIN"> {
  /** Reference names of the tasks to look at. */
  joinOn: string[];
  /** Reference names to fall back on. */
  defaultExclusiveJoinTask?: string[];
}

/**
 * Waits until all named tasks are done. Its output holds theirs by reference name.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param joinOn reference names to wait for, usually the last task of each branch. Without names it waits for nothing,
 * except after a dynamic fork, where the server fills them in. A SWITCH is done as soon as it has chosen: to wait for the
 * chosen branch, put a task after the SWITCH ({@link noopTask} will do) and name that one
 * @param optional whether the workflow goes on when a branch failed, or all options
 */
export function joinTask(
  taskReferenceName: string,
  joinOn: readonly string[],
  optional?: OptionalOr<JoinTaskOptions>,
): JoinTaskDef {
  return defineTask({
    type: "JOIN",
    taskReferenceName,
    fields: { joinOn: [...joinOn] },
    options: optionsOf(optional),
  });
}

/**
 * Goes on as soon as one of the named tasks is done, and takes over that task's output.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param joinOn reference names in order of preference
 * @param defaultExclusiveJoinTask reference names to look at when none of `joinOn` is done
 * @param optional whether the workflow goes on when the task failed, or all options
 */
export function exclusiveJoinTask(
  taskReferenceName: string,
  joinOn: readonly string[],
  defaultExclusiveJoinTask: readonly string[] = [],
  optional?: OptionalOr,
): ExclusiveJoinTaskDef {
  const fallback =
    defaultExclusiveJoinTask.length === 0 ? {} : { defaultExclusiveJoinTask: [...defaultExclusiveJoinTask] };
  return defineTask({
    type: "EXCLUSIVE_JOIN",
    taskReferenceName,
    fields: { joinOn: [...joinOn], ...fallback },
    options: optionsOf(optional),
  });
}
