import type { WorkflowTask } from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import { defineTask, type TypedTask } from "./define-task";
import { type JoinTaskDef, joinTask, type JoinTaskOptions } from "./join-task";
import { isTaskList } from "./task-list";
import { type OptionalOr, optionsOf } from "./task-options";

/** Branches that run at the same time. */
export interface ForkJoinTaskDef extends TypedTask<"FORK_JOIN"> {
  /** The branches; the tasks of one branch run one after the other. */
  forkTasks: WorkflowTask[][];
}

/** The branches of a fork; a plain list of tasks is one branch. */
export type ForkBranches = readonly WorkflowTask[] | readonly (readonly WorkflowTask[])[];

/**
 * Branches that run at the same time. A JOIN must follow: {@link forkTaskJoin} makes both.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param forkTasks the branches, each a list of tasks that run one after the other. A plain list of tasks is one
 * branch: for `a` beside `b` write `[[a], [b]]`
 * @param optional whether the workflow goes on when the fork fails, or all options
 * @throws ConductorSdkError `INVALID` when tasks and branches are mixed in one list
 */
export function forkTask(
  taskReferenceName: string,
  forkTasks: ForkBranches,
  optional?: OptionalOr,
): ForkJoinTaskDef {
  return defineTask({
    type: "FORK_JOIN",
    taskReferenceName,
    fields: { forkTasks: branchesOf(taskReferenceName, forkTasks) },
    options: optionsOf(optional),
  });
}

/**
 * A fork and the JOIN that waits for the last task of every branch. The JOIN's name is `<ref>_join`, its reference name
 * `<ref>_join_ref`; its output holds the branches' last outputs by reference name.
 *
 * @param taskReferenceName name of the fork, unique in its workflow
 * @param forkTasks the branches as {@link forkTask} takes them
 * @param optional whether the workflow goes on when the JOIN fails, or all options of the JOIN
 * @throws ConductorSdkError `INVALID` when tasks and branches are mixed in one list
 */
export function forkTaskJoin(
  taskReferenceName: string,
  forkTasks: ForkBranches,
  optional?: OptionalOr<JoinTaskOptions>,
): [ForkJoinTaskDef, JoinTaskDef] {
  const fork = forkTask(taskReferenceName, forkTasks);
  const join = joinTask(`${taskReferenceName}_join_ref`, lastReferences(fork.forkTasks), {
    name: `${taskReferenceName}_join`,
    ...optionsOf(optional),
  });
  return [fork, join];
}

/** The reference name of the last task of every branch; an empty branch has none. */
export function lastReferences(branches: readonly (readonly WorkflowTask[])[]): string[] {
  return branches.flatMap((branch) => branch.at(-1)?.taskReferenceName ?? []);
}

function branchesOf(taskReferenceName: string, forkTasks: ForkBranches): WorkflowTask[][] {
  const branches: WorkflowTask[][] = [];
  const single: WorkflowTask[] = [];
  for (const item of forkTasks) {
    if (isTaskList(item)) branches.push([...item]);
    else single.push(item);
  }
  if (branches.length > 0 && single.length > 0) {
    throw new ConductorSdkError(
      "INVALID",
      `the fork "${taskReferenceName}" mixes tasks and branches in one list: write every branch as a list, such as [[a], [b, c]]`,
    );
  }
  return single.length > 0 ? [single] : branches;
}
