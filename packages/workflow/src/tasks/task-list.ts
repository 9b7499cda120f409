import type { WorkflowTask } from "@baton/api";

/** Tells a list of tasks from one task; `Array.isArray` alone does not narrow readonly lists. */
export function isTaskList(value: WorkflowTask | readonly WorkflowTask[]): value is readonly WorkflowTask[] {
  return Array.isArray(value);
}
