import { isBlank, keyPath, type Problem, shown } from "./problem";
import type { PlacedTask } from "./walk-tasks";

/** Reports names that are missing, used twice, reserved, or that a loop would cut off. */
export function checkNames(tasks: readonly PlacedTask[]): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  for (const { task, path, loop } of tasks) {
    const referencePath = keyPath(path, "taskReferenceName");
    const reference = task.taskReferenceName;
    if (isBlank(task.name)) problems.push({ path: keyPath(path, "name"), message: empty(task.name) });
    if (isBlank(reference)) {
      problems.push({ path: referencePath, message: empty(reference) });
      continue;
    }
    const taken = first.get(reference);
    if (taken === undefined) first.set(reference, path);
    else {
      problems.push({
        path: referencePath,
        message: `"${reference}" is the reference name of ${taken} already; give one of them another name`,
      });
    }
    if (reference === "workflow") {
      problems.push({
        path: referencePath,
        message: `"workflow" is reserved: \${workflow.…} means the workflow itself; choose another name`,
      });
    }
    if (loop !== undefined && reference.includes("__")) {
      problems.push({
        path: referencePath,
        message: `"${reference}" holds "__", which separates name and iteration inside a loop; choose another name`,
      });
    }
  }
  return problems;
}

function empty(value: unknown): string {
  return `must be a name, got ${shown(value)}`;
}
