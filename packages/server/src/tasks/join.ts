import type { JsonMap } from "../definitions/model";
import { isTerminalTask, isUnsuccessfulTask } from "../engine/execution";
import { type LiveTask, roundSuffix } from "../engine/live-task";
import { ownTask, type SystemTask, type TaskPatch } from "./system-task";

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
  awaits(task) {
    const awaited = awaitedReferences(task);
    const inBranches = awaited.flatMap((reference) => chosenBranch(task, reference));
    return { references: [...awaited, ...inBranches], each: inBranches.length > 0 };
  },
  evaluate(task) {
    const awaited = awaitedReferences(task).map((reference) => task.run.latest(reference));
    const present = awaited.filter((one) => one !== undefined);
    const isEnded =
      present.length === awaited.length &&
      present.every((one) => isTerminalTask(one.status)) &&
      branchesEnded(task);
    const decisive = present.filter((one) => isDecisiveFailure(one, isEnded));
    if (decisive.length > 0) return { patch: failure(present, decisive) };
    if (!isEnded) return undefined;
    const outputData = outputsOf(present, undefined);
    const tolerated = present.filter((one) => one.status === "COMPLETED_WITH_ERRORS");
    if (tolerated.length === 0) return { patch: { status: "COMPLETED", outputData } };
    const names = tolerated.map((one) => `${one.taskDefName}/${one.taskId}`).join(" ");
    const reasonForIncompletion = `${names} completed with errors`;
    return { patch: { status: "COMPLETED_WITH_ERRORS", outputData, reasonForIncompletion } };
  },
};

/** The exact references a JOIN waits for: inside a loop those of its own round. */
function awaitedReferences(task: LiveTask): string[] {
  const joinOn = task.inputData["joinOn"];
  return Array.isArray(joinOn) ? joinOn.map((reference) => String(reference) + roundSuffix(task)) : [];
}

/** The tasks in the chosen branch of a SWITCH that is waited for: it has ended when they have. */
function chosenBranch(task: LiveTask, reference: string): string[] {
  const choice = task.run.latest(reference);
  if (choice === undefined || choice.inputData["hasChildren"] !== "true") return [];
  const { decisionCases, defaultCase } = choice.workflowTask;
  const selected = String(choice.inputData["case"]);
  const branch =
    (Object.hasOwn(decisionCases, selected) ? decisionCases[selected] : undefined) ?? defaultCase;
  const own = branch.map((one) => one.taskReferenceName + roundSuffix(task));
  return [...own, ...own.flatMap((inner) => chosenBranch(task, inner))];
}

function branchesEnded(task: LiveTask): boolean {
  return awaitedReferences(task)
    .flatMap((reference) => chosenBranch(task, reference))
    .every((reference) => {
      const one = task.run.latest(reference);
      return one !== undefined && isTerminalTask(one.status);
    });
}

function isDecisiveFailure({ status, workflowTask }: LiveTask, allEnded: boolean): boolean {
  return isUnsuccessfulTask(status) && !workflowTask.optional && (!workflowTask.permissive || allEnded);
}

function failure(present: readonly LiveTask[], decisive: readonly LiveTask[]): TaskPatch {
  const reasons = present
    .filter((one) => isUnsuccessfulTask(one.status))
    .map((one) => one.reasonForIncompletion ?? "null");
  return {
    status: decisive.every((one) => one.status === "CANCELED") ? "CANCELED" : "FAILED",
    outputData: outputsOf(present, decisive[0]),
    reasonForIncompletion: reasons.join(" "),
  };
}

/** What the awaited tasks have put out, by reference; up to the failure where there is one. */
function outputsOf(awaited: readonly LiveTask[], failed: LiveTask | undefined): JsonMap {
  const output: JsonMap = {};
  for (const one of awaited) {
    if (Object.keys(one.outputData).length > 0) output[one.referenceTaskName] = one.outputData;
    if (one === failed) break;
  }
  return output;
}
