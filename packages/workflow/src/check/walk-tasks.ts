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
  /** The task that comes next: in the same list or, at the end of a case or a branch, after what holds it. */
  readonly next: WorkflowTask | undefined;
  /** Whether the task stands in the definition's own list, not inside another task. */
  readonly topLevel: boolean;
  /** The innermost DO_WHILE in whose body the task stands, at any depth. */
  readonly loop: WorkflowTask | undefined;
}

/** What the tasks of one list have in common. */
interface Place {
  readonly topLevel: boolean;
  readonly loop: WorkflowTask | undefined;
  /** What comes after the last task of the list. */
  readonly after: WorkflowTask | undefined;
}

/**
 * Lists every task of a definition, nested ones after the task that holds them. Entries that are no tasks are reported
 * and left out.
 */
export function walkTasks(tasks: unknown, path: string, problems: Problem[]): PlacedTask[] {
  const placed: PlacedTask[] = [];
  walkList(tasks, path, { topLevel: true, loop: undefined, after: undefined }, placed, problems);
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
  const { topLevel, loop } = place;
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
    const next = isTask(following) ? following : index === tasks.length - 1 ? place.after : undefined;
    const one = { task, type: task.type ?? "SIMPLE", path: taskPath, next, topLevel, loop };
    placed.push(one);
    walkNested(one, placed, problems);
  });
}

function walkNested({ task, path, next, loop }: PlacedTask, placed: PlacedTask[], problems: Problem[]): void {
  const inside = { topLevel: false, loop, after: next };
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
  const inBody = { topLevel: false, loop: task.type === "DO_WHILE" ? task : loop, after: undefined };
  walkList(task.loopOver, keyPath(path, "loopOver"), inBody, placed, problems);
}

function isTask(value: unknown): value is WorkflowTask {
  return isRecord(value);
}
