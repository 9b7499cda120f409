import type { NewTask } from "../engine/live-task";
import { MappingError } from "./mapping-error";
import { type MapContext, ownTask, type SystemTask } from "./system-task";

/**
 * FORK_JOIN: starts the first task of every branch and the JOIN behind it.
 *
 * @see conductor-oss/conductor core/…/mapper/ForkJoinTaskMapper.java
 */
export const forkJoin: SystemTask = {
  map(context) {
    const { definition, run } = context;
    const join = run.compiled.next(definition.taskReferenceName);
    if (join?.type !== "JOIN") {
      throw new MappingError("Fork task definition is not followed by a join task.  Check the blueprint");
    }
    const branches = definition.forkTasks.flatMap(([first]) =>
      first === undefined ? [] : context.follow(first),
    );
    return [forkTask(context), ...branches, ...context.follow(join)];
  },
};

/** The FORK itself, which has nothing left to do. */
export function forkTask(context: MapContext, fields: Partial<NewTask> = {}): NewTask {
  return ownTask(context, {
    taskType: "FORK",
    taskDefName: "FORK",
    status: "COMPLETED",
    endTime: context.now,
    ...fields,
  });
}
