import type { WorkflowTaskDefinition } from "./model";

/** The lists of tasks inside a task, each with its place as bean validation and as JSON name it. */
export interface TaskList {
  readonly tasks: readonly WorkflowTaskDefinition[];
  /** The path of the element at an index, below the task's own path. */
  readonly path: (index: number) => string;
  /** The keys that lead to the list in the JSON of the task. */
  readonly keys: readonly (string | number)[];
}

/** The branches, cases and loop body of a task, in the order of Conductor's members. */
export function taskListsOf(task: WorkflowTaskDefinition): readonly TaskList[] {
  const lists: TaskList[] = Object.entries(task.decisionCases).map(([name, tasks]) => ({
    tasks,
    path: (index) => `decisionCases[${name}].<map value>[${index}]`,
    keys: ["decisionCases", name],
  }));
  if (task.defaultCase.length > 0) {
    lists.push({ tasks: task.defaultCase, path: (index) => `defaultCase[${index}]`, keys: ["defaultCase"] });
  }
  task.forkTasks.forEach((tasks, branch) => {
    const path = (index: number): string => `forkTasks[${branch}].<list element>[${index}]`;
    lists.push({ tasks, path, keys: ["forkTasks", branch] });
  });
  if (task.loopOver.length > 0) {
    lists.push({ tasks: task.loopOver, path: (index) => `loopOver[${index}]`, keys: ["loopOver"] });
  }
  return lists;
}

/** All tasks of a definition, the nested ones after the task that holds them. Inline sub-workflows are not entered. */
export function collectTasks(tasks: readonly WorkflowTaskDefinition[]): WorkflowTaskDefinition[] {
  return tasks.flatMap((task) => [task, ...taskListsOf(task).flatMap((list) => collectTasks(list.tasks))]);
}
