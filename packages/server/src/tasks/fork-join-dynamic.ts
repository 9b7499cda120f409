import type { JsonMap, WorkflowTaskDefinition } from "../definitions/model";
import { shortName } from "../engine/short-name";
import { forkTask } from "./fork-join";
import { forkedDefinitions } from "./forked-definitions";
import { MappingError } from "./mapping-error";
import type { SystemTask } from "./system-task";

/**
 * FORK_JOIN_DYNAMIC: a fork whose branches come from its input.
 *
 * @see conductor-oss/conductor core/…/mapper/ForkJoinDynamicTaskMapper.java
 */
export const forkJoinDynamic: SystemTask = {
  map(context) {
    const { definition, run, core, input } = context;
    const join = run.compiled.next(definition.taskReferenceName);
    if (join?.type !== "JOIN") {
      throw new MappingError(
        "Dynamic join definition is not followed by a join task.  Check the workflow definition.",
      );
    }
    const branches = uniqueByReference(forkedDefinitions(context)).map((branch) =>
      withTaskDefinition(branch, core.registry),
    );
    const mapped = branches.map((branch) => {
      const tasks = context.follow(branch);
      if (tasks.length > 0) return tasks;
      throw new MappingError(
        `No dynamic tasks could be created for the Workflow: ${shortName(run)}, Dynamic Fork Task: ${branch.name}/${branch.taskReferenceName} ` +
          `attempted to create a duplicate task reference name: ${branch.taskReferenceName}`,
      );
    });
    const fork = forkTask(context, {
      executed: true,
      inputData: {
        ...input,
        forkedTasks: branches.map((branch) => branch.taskReferenceName),
        forkedTaskDefs: branches,
      },
    });
    const suffix = context.reference.slice(definition.taskReferenceName.length);
    const joinOn = mapped.map((tasks) =>
      (tasks.at(-1)?.referenceTaskName ?? "").slice(0, -suffix.length || undefined),
    );
    const [joinTask] = context.follow({ ...join, joinOn });
    const joined =
      joinTask === undefined ? [] : [{ ...joinTask, workflowTask: join, inputData: joinInput(join, joinOn) }];
    return [fork, ...mapped.flat(), ...joined];
  },
};

function joinInput(join: WorkflowTaskDefinition, joinOn: readonly string[]): JsonMap {
  return { ...structuredClone({ ...join.inputParameters }), joinOn };
}

/** The same reference twice makes one task. */
function uniqueByReference(branches: readonly WorkflowTaskDefinition[]): WorkflowTaskDefinition[] {
  return [...new Map(branches.map((branch) => [branch.taskReferenceName, branch])).values()];
}

/** Branches run by what is registered now; one whose name is not registered has no definition, and so no retries or limits. */
function withTaskDefinition(
  branch: WorkflowTaskDefinition,
  registry: { findTask(name: string): WorkflowTaskDefinition["taskDefinition"] },
): WorkflowTaskDefinition {
  const taskDefinition = branch.taskDefinition ?? registry.findTask(branch.name);
  return taskDefinition === undefined ? branch : { ...branch, taskDefinition };
}
