import type { JsonMap } from "../definitions/model";
import { isTerminalTask, isUnsuccessfulTask } from "../engine/execution";
import { type LiveTask, roundSuffix } from "../engine/live-execution";
import { type Evaluation, ownTask, type SystemTask } from "./system-task";

/**
 * JOIN: waits until every task it names has ended.
 *
 * @see conductor-oss/conductor core/…/execution/tasks/Join.java
 */
export const join: SystemTask = {
  map: (context) => [
    ownTask(context, {
      taskType: "JOIN",
      taskDefName: "JOIN",
      status: "IN_PROGRESS",
      inputData: { joinOn: [...context.definition.joinOn] },
    }),
  ],
  evaluate(task) {
    const awaited = awaitedReferences(task).map((reference) => task.run.latest(reference));
    const present = awaited.filter((one) => one !== undefined);
    const allEnded = present.length === awaited.length && present.every((one) => isTerminalTask(one.status));
    const failure = failed(present, allEnded);
    if (failure === undefined && !allEnded) return undefined;
    const outputData = outputsOf(task);
    if (failure !== undefined) return { patch: { ...failure, outputData } };
    const tolerated = present.filter((one) => one.status === "COMPLETED_WITH_ERRORS");
    if (tolerated.length === 0) return { patch: { status: "COMPLETED", outputData } };
    const names = tolerated.map((one) => `${one.taskDefName}/${one.taskId}`).join(" ");
    return {
      patch: {
        status: "COMPLETED_WITH_ERRORS",
        outputData,
        reasonForIncompletion: `${names} completed with errors`,
      },
    };
  },
};

/** The exact references a JOIN waits for: inside a loop those of its own round. */
export function awaitedReferences(task: LiveTask): string[] {
  const joinOn = task.inputData["joinOn"];
  if (!Array.isArray(joinOn)) return [];
  return joinOn.map((reference) => String(reference) + roundSuffix(task));
}

/** What the awaited tasks have put out so far, by reference. */
export function outputsOf(task: LiveTask): JsonMap {
  const output: JsonMap = {};
  for (const reference of awaitedReferences(task)) {
    const data = task.run.latest(reference)?.outputData ?? {};
    if (Object.keys(data).length > 0) output[reference] = data;
  }
  return output;
}

function failed(present: readonly LiveTask[], allEnded: boolean): Evaluation["patch"] {
  const unsuccessful = present.filter((one) => isUnsuccessfulTask(one.status));
  const decisive = unsuccessful.filter(
    ({ workflowTask }) => !workflowTask.optional && (!workflowTask.permissive || allEnded),
  );
  if (decisive.length === 0) return undefined;
  return {
    status: decisive.every((one) => one.status === "CANCELED") ? "CANCELED" : "FAILED",
    reasonForIncompletion: unsuccessful.map((one) => one.reasonForIncompletion ?? "null").join(" "),
  };
}
