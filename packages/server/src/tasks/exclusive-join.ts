import { isTerminalTask, isUnsuccessfulTask } from "../engine/execution";
import { type LiveTask, roundSuffix } from "../engine/live-task";
import { ownTask, type SystemTask } from "./system-task";

/**
 * EXCLUSIVE_JOIN: goes on with the output of whichever of its tasks was run.
 *
 * @see conductor-oss/conductor core/…/execution/tasks/ExclusiveJoin.java
 */
export const exclusiveJoin: SystemTask = {
  map: (context) => [
    ownTask(context, {
      taskType: "EXCLUSIVE_JOIN",
      taskDefName: "EXCLUSIVE_JOIN",
      status: "IN_PROGRESS",
      inputData: {
        joinOn: [...context.definition.joinOn],
        ...(context.definition.defaultExclusiveJoinTask.length > 0
          ? { defaultExclusiveJoinTask: [...context.definition.defaultExclusiveJoinTask] }
          : {}),
      },
    }),
  ],
  awaits(task) {
    const { joinOn, defaultExclusiveJoinTask } = task.workflowTask;
    const references = [...joinOn, ...defaultExclusiveJoinTask].map((name) => name + roundSuffix(task));
    return { references, each: true };
  },
  evaluate(task) {
    const decisive =
      finished(task, task.workflowTask.joinOn) ?? finished(task, task.workflowTask.defaultExclusiveJoinTask);
    if (decisive === undefined) return undefined;
    const outputData = { ...decisive.outputData };
    if (!isUnsuccessfulTask(decisive.status)) return { patch: { status: "COMPLETED", outputData } };
    return {
      patch: {
        status: "FAILED",
        outputData,
        reasonForIncompletion: decisive.reasonForIncompletion ?? "null",
      },
    };
  },
};

function finished(task: LiveTask, references: readonly string[]): LiveTask | undefined {
  const suffix = roundSuffix(task);
  const first = references
    .map((reference) => task.run.latest(reference + suffix))
    .find((one) => one !== undefined && one.status !== "SKIPPED");
  return first !== undefined && isTerminalTask(first.status) ? first : undefined;
}
