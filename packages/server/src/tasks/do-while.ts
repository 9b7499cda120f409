import type { JsonMap } from "../definitions/model";
import type { EngineCore } from "../engine/engine-core";
import { isTerminalTask } from "../engine/execution";
import { resolveInputs } from "../engine/inputs";
import { type LiveTask, plainReference, roundSuffix } from "../engine/live-task";
import { scopeOf } from "../engine/scope";
import { compileTemplate } from "../expressions/template";
import { evaluateCondition } from "../scripts/verdicts";
import { type Evaluation, ownTask, type SystemTask } from "./system-task";

/**
 * DO_WHILE: runs its body round after round while its condition holds, or once for each of its items.
 * Tasks of round N carry `__N` behind their reference; the output keeps what each round put out under its number.
 *
 * @see conductor-oss/conductor core/…/execution/tasks/DoWhile.java
 */
export const doWhile: SystemTask = {
  map: (context) => [ownTask(context, { taskType: "DO_WHILE", status: "IN_PROGRESS", iteration: 0 })],
  awaits: (task) => ({ references: bodyReferences(task, task.iteration), each: true }),
  evaluate(task, core) {
    const items = itemsOf(task, core);
    if (task.outputData["iteration"] === undefined) {
      if (items?.length === 0) return { patch: { status: "COMPLETED", outputData: { iteration: 0 } } };
      return nextRound(task, 1, {}, items);
    }
    const round = task.iteration;
    const body = bodyTasks(task, round);
    const outputs = Object.fromEntries(body.map((one) => [plainReference(one), one.outputData]));
    const outputData = { ...task.outputData, [round]: outputs, iteration: round };
    if (!isRoundOver(task, round, body)) return { patch: { outputData } };
    return afterRound(task, core, round, outputData, outputs, items);
  },
};

/** The exact references of the body's tasks in a round. */
export function bodyReferences(task: LiveTask, round: number): string[] {
  return task.run.compiled
    .body(plainReference(task))
    .map((reference) => `${reference}${roundSuffix(task)}__${round}`);
}

function bodyTasks(task: LiveTask, round: number): LiveTask[] {
  return bodyReferences(task, round)
    .map((reference) => task.run.latest(reference))
    .filter((one) => one !== undefined);
}

function isRoundOver(task: LiveTask, round: number, body: readonly LiveTask[]): boolean {
  const direct = task.workflowTask.loopOver.map((one) =>
    task.run.latest(`${one.taskReferenceName}${roundSuffix(task)}__${round}`),
  );
  return direct.every((one) => one !== undefined) && body.every((one) => isTerminalTask(one.status));
}

function afterRound(
  task: LiveTask,
  core: EngineCore,
  round: number,
  outputData: JsonMap,
  outputs: JsonMap,
  items: readonly unknown[] | undefined,
): Evaluation {
  const { loopCondition } = task.workflowTask;
  if (items !== undefined && round >= items.length) return finished(task, round, outputData);
  if (items === undefined || (loopCondition !== undefined && loopCondition.trim() !== "")) {
    const inputs = resolveInputs(task.workflowTask, scopeOf(task.run, core.outside, task.taskId));
    const own = items === undefined ? {} : { loopIndex: round - 1, loopItem: items[round - 1] };
    const verdict = evaluateCondition(
      loopCondition,
      { ...inputs, ...outputs, [plainReference(task)]: outputData, ...own },
      core.scripts,
    );
    if (!verdict.ok) {
      return {
        patch: { status: "FAILED_WITH_TERMINAL_ERROR", outputData, reasonForIncompletion: verdict.reason },
      };
    }
    if (!verdict.value) return finished(task, round, outputData);
  }
  return nextRound(task, round + 1, outputData, items);
}

function finished(task: LiveTask, round: number, outputSoFar: JsonMap): Evaluation {
  const { outputData, ...forgotten } = forgetOld(task, round, outputSoFar);
  return { patch: { status: "COMPLETED", outputData }, ...forgotten };
}

/** `keepLastN`: rounds before the last N are forgotten. */
function forgetOld(
  task: LiveTask,
  done: number,
  outputSoFar: JsonMap,
): { outputData: JsonMap; forgetRoundsUpTo?: number } {
  const keep = task.workflowTask.inputParameters["keepLastN"];
  const upTo = typeof keep === "number" && keep > 0 ? done - keep : 0;
  const outputData = { ...outputSoFar };
  for (let old = 1; old <= upTo; old++) delete outputData[old];
  return upTo > 0 ? { outputData, forgetRoundsUpTo: upTo } : { outputData };
}

function nextRound(
  task: LiveTask,
  round: number,
  outputSoFar: JsonMap,
  items: readonly unknown[] | undefined,
): Evaluation {
  const [first] = task.workflowTask.loopOver;
  if (first === undefined) return finished(task, round, outputSoFar);
  const { outputData, ...forgotten } = forgetOld(task, round - 1, outputSoFar);
  outputData["iteration"] = round;
  if (items !== undefined) Object.assign(outputData, { loopIndex: round - 1, loopItem: items[round - 1] });
  return {
    patch: { iteration: round, outputData },
    schedule: { definition: first, iteration: round },
    ...forgotten,
  };
}

/** What a loop over items goes through; undefined for a loop that has only a condition. */
function itemsOf(task: LiveTask, core: EngineCore): readonly unknown[] | undefined {
  const given = task.workflowTask.items ?? task.workflowTask.inputParameters["_items"];
  if (given === undefined || given === "") return undefined;
  const value = compileTemplate(given)(scopeOf(task.run, core.outside, task.taskId));
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}
