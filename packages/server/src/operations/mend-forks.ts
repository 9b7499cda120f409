import type { WorkflowTaskDefinition } from "../definitions/model";
import type { EngineCore } from "../engine/engine-core";
import { isTerminalTask, isUnsuccessfulTask } from "../engine/execution";
import type { LiveExecution } from "../engine/live-execution";
import { type LiveTask, plainReference, roundSuffix } from "../engine/live-task";
import { scheduleTasks } from "../engine/schedule";

/**
 * A rerun forgets what came after its task, branches beside it included. This makes the execution whole again: the forks it is
 * in get their lost branches and their JOIN back, and what was done draws its consequences anew.
 */
export function mendForks(core: EngineCore, run: LiveExecution, target: LiveTask): void {
  for (const task of [...run.tasks]) {
    if (task.taskType === "FORK") {
      for (const first of branchesOf(task)) restore(core, run, task, first);
      restoreJoin(core, run, task);
    } else if (
      task !== target &&
      isTerminalTask(task.status) &&
      !isUnsuccessfulTask(task.status) &&
      lostItsNext(run, task)
    ) {
      core.change(task, { executed: false });
      run.unprocessed.add(task);
    }
  }
}

/** The first tasks of the branches of a fork; those of a dynamic one stand in its input. */
function branchesOf(fork: LiveTask): WorkflowTaskDefinition[] {
  const forked = fork.inputData["forkedTaskDefs"];
  // Written by the fork itself from complete definitions.
  if (Array.isArray(forked)) return forked as WorkflowTaskDefinition[];
  return fork.workflowTask.forkTasks.flatMap(([first]) => (first === undefined ? [] : [first]));
}

function restore(
  core: EngineCore,
  run: LiveExecution,
  fork: LiveTask,
  definition: WorkflowTaskDefinition,
): void {
  if (run.latest(definition.taskReferenceName + roundSuffix(fork)) !== undefined) return;
  scheduleTasks(core, run, definition, roundSuffix(fork), fork.iteration);
}

function restoreJoin(core: EngineCore, run: LiveExecution, fork: LiveTask): void {
  const join = run.compiled.next(plainReference(fork));
  const forked = fork.inputData["forkedTasks"];
  if (join === undefined) return;
  restore(core, run, fork, Array.isArray(forked) ? { ...join, joinOn: forked.map(String) } : join);
}

function lostItsNext(run: LiveExecution, task: LiveTask): boolean {
  if (!task.executed || task.inputData["hasChildren"] === "true") return false;
  const next = run.compiled.next(plainReference(task));
  return next !== undefined && run.latest(next.taskReferenceName + roundSuffix(task)) === undefined;
}
