import { MappingError } from "../tasks/mapping-error";
import type { Evaluation } from "../tasks/system-task";
import { systemTask } from "../tasks/system-tasks";
import { bodyReferences } from "../tasks/do-while";
import { type Decision, decide } from "./decide";
import type { EngineCore } from "./engine-core";
import { isTerminalTask } from "./execution";
import { type LiveExecution } from "./live-execution";
import { type LiveTask, roundSuffix } from "./live-task";
import { scheduleAttempt, scheduleTasks } from "./schedule";

/** How often and how long one execution is looked at in a row before others get their turn. */
const MOST_ROUNDS = 1_000;
const LONGEST_SHARE_MS = 100;

/**
 * Decides and applies until nothing follows any more.
 *
 * @returns whether more is to be done, because the execution has had its share of this turn.
 * @throws MappingError with `refusesStart`; other mapping errors fail the execution.
 */
export function advanceExecution(core: EngineCore, run: LiveExecution): boolean {
  const began = core.clock.now();
  for (let round = 0; round < MOST_ROUNDS && core.clock.now() - began <= LONGEST_SHARE_MS; round++) {
    try {
      if (!advanceOnce(core, run)) return false;
    } catch (error) {
      if (!(error instanceof MappingError) || (error.refusesStart && run.tasks.length === 0)) throw error;
      core.finish(run, { kind: "finish", status: "FAILED", reason: error.message });
      return false;
    }
  }
  return true;
}

function advanceOnce(core: EngineCore, run: LiveExecution): boolean {
  const decisions = decide(run, core.clock.now());
  for (const decision of decisions) apply(core, run, decision);
  if (run.ended) return false;
  const looked = run.status === "PAUSED" ? false : lookAtDue(core, run);
  return decisions.length > 0 || looked;
}

function apply(core: EngineCore, run: LiveExecution, decision: Decision): void {
  switch (decision.kind) {
    case "begin":
      scheduleTasks(core, run, decision.first, "", 0);
      return;
    case "retry":
      scheduleAttempt(core, decision.task, decision.delaySeconds);
      return;
    case "tolerate":
      core.change(decision.task, { status: "COMPLETED_WITH_ERRORS" });
      return;
    case "proceed": {
      const { task, next } = decision;
      if (next !== undefined) scheduleTasks(core, run, next, roundSuffix(task), roundOf(task));
      core.change(task, { executed: true });
      run.unprocessed.delete(task);
      return;
    }
    case "finish":
      core.finish(run, decision);
  }
}

/** The round of the loop a task is in; a DO_WHILE counts its own rounds and is in the one its reference tells. */
function roundOf(task: LiveTask): number {
  if (task.taskType !== "DO_WHILE") return task.iteration;
  const suffix = roundSuffix(task);
  return suffix === "" ? 0 : Number(suffix.slice(suffix.lastIndexOf("__") + 2));
}

/** Looks at the open tasks of the server for which something changed; whether any of them changed. */
function lookAtDue(core: EngineCore, run: LiveExecution): boolean {
  if (run.due.size === 0) return false;
  const due = [...run.due].sort((a, b) => a.seq - b.seq);
  const quick = due.filter((task) => task.taskType !== "JOIN");
  // A JOIN looks when all else has been drawn, so that it sees what has become of its branches.
  if (lookAt(core, run, quick)) return true;
  return run.unprocessed.size === 0 && lookAt(core, run, due);
}

function lookAt(core: EngineCore, run: LiveExecution, tasks: readonly LiveTask[]): boolean {
  let changed = false;
  for (const task of tasks) {
    if (!run.due.has(task)) continue;
    run.due.delete(task);
    if (isTerminalTask(task.status)) continue;
    const evaluation = systemTask(task.taskType)?.evaluate?.(task, core);
    if (evaluation !== undefined) {
      carryOut(core, task, evaluation);
      changed = true;
    }
    if (!isTerminalTask(task.status)) watchAgain(run, task);
  }
  return changed;
}

function carryOut(core: EngineCore, task: LiveTask, evaluation: Evaluation): void {
  const { patch, schedule, variables, forgetRoundsUpTo } = evaluation;
  const { run } = task;
  if (variables !== undefined) core.changeRun(run, { variables });
  if (patch !== undefined) {
    const ended = patch.status !== undefined && isTerminalTask(patch.status);
    core.change(task, ended ? { endTime: core.clock.now(), ...patch } : patch);
  }
  if (schedule !== undefined) {
    const suffix = `${roundSuffix(task)}__${schedule.iteration}`;
    scheduleTasks(core, run, schedule.definition, suffix, schedule.iteration);
  }
  if (forgetRoundsUpTo !== undefined) {
    for (let round = 1; round <= forgetRoundsUpTo; round++) {
      const gone = new Set(bodyReferences(task, round));
      core.removeTasks(run, (one) => gone.has(one.referenceTaskName));
    }
  }
}

/** Makes an open JOIN or DO_WHILE due again when what it waits for changes. */
function watchAgain(run: LiveExecution, task: LiveTask): void {
  const awaited = systemTask(task.taskType)?.awaits?.(task);
  if (awaited !== undefined) run.watch(task, awaited.references, awaited.each);
}
