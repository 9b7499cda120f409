import type { WorkflowTask } from "@baton/api";
import { isRecord } from "../tasks/plain-copy";
import { keyPath, type Problem, shown } from "./problem";

/** A task and where it stands in its definition. */
export interface PlacedTask {
  readonly task: WorkflowTask;
  /** Type of the task; `SIMPLE` where none is given. */
  readonly type: string;
  /** Path of the task from the root of the definition. */
  readonly path: string;
  /** The task that follows in the same list. */
  readonly next: WorkflowTask | undefined;
  /** Whether the task stands in the definition's own list, not inside another task. */
  readonly topLevel: boolean;
  /** Whether the task stands in the body of a DO_WHILE, at any depth. */
  readonly inLoop: boolean;
}

interface Place {
  readonly topLevel: boolean;
  readonly inLoop: boolean;
}

/**
 * Lists every task of a definition, nested ones after the task that holds them. Entries that are no tasks are reported
 * and left out.
 */
export function walkTasks(tasks: unknown, path: string, problems: Problem[]): PlacedTask[] {
  const placed: PlacedTask[] = [];
  walkList(tasks, path, { topLevel: true, inLoop: false }, placed, problems);
  return placed;
}

function walkList(
  tasks: unknown,
  path: string,
  place: Place,
  placed: PlacedTask[],
  problems: Problem[],
): void {
  if (tasks === undefined || tasks === null) return;
  if (!Array.isArray(tasks)) {
    problems.push({ path, message: `must be a list of tasks, got ${shown(tasks)}` });
    return;
  }
  tasks.forEach((task: unknown, index) => {
    const taskPath = `${path}[${index}]`;
    if (!isTask(task)) {
      const remedy = Array.isArray(task) ? "; spread it: ...forkTaskJoin(…)" : "";
      problems.push({ path: taskPath, message: `must be a task, got ${shown(task)}${remedy}` });
      return;
    }
    const following: unknown = tasks[index + 1];
    const next = isTask(following) ? following : undefined;
    placed.push({ task, type: task.type ?? "SIMPLE", path: taskPath, next, ...place });
    walkNested(task, taskPath, place.inLoop, placed, problems);
  });
}

function walkNested(
  task: WorkflowTask,
  path: string,
  inLoop: boolean,
  placed: PlacedTask[],
  problems: Problem[],
): void {
  const inside = { topLevel: false, inLoop };
  const casesPath = keyPath(path, "decisionCases");
  for (const [value, tasks] of Object.entries(task.decisionCases ?? {})) {
    walkList(tasks, keyPath(casesPath, value), inside, placed, problems);
  }
  walkList(task.defaultCase, keyPath(path, "defaultCase"), inside, placed, problems);
  const branches: unknown = task.forkTasks ?? [];
  if (Array.isArray(branches)) {
    branches.forEach((branch: unknown, index) => {
      walkList(branch, `${keyPath(path, "forkTasks")}[${index}]`, inside, placed, problems);
    });
  } else {
    problems.push({
      path: keyPath(path, "forkTasks"),
      message: `must be a list of branches, got ${shown(branches)}`,
    });
  }
  walkList(
    task.loopOver,
    keyPath(path, "loopOver"),
    { topLevel: false, inLoop: inLoop || task.type === "DO_WHILE" },
    placed,
    problems,
  );
}

function isTask(value: unknown): value is WorkflowTask {
  return isRecord(value);
}
