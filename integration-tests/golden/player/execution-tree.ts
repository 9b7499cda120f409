import type { Task, Workflow } from "@baton/api";
import { UUID } from "./normal-form";
import type { Rest } from "../../suite/rest";

/** Executions and everything they started, under names that are the same in every run. */
export interface ExecutionTree {
  /** Executions by label: that of a start, then `/` and the reference name of the task that started it. */
  readonly workflows: ReadonlyMap<string, Workflow>;
  /** Labels of execution ids and task ids. */
  readonly labels: ReadonlyMap<string, string>;
}

/** The first of `name`, `name'`, `name''` … that is free. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
  return isTaken(name) ? freeName(`${name}'`, isTaken) : name;
}

/** The id of the execution that a task started. */
function childOf(task: Task): string | undefined {
  if (task.taskType === "SUB_WORKFLOW") return task.subWorkflowId;
  const id = task.taskType === "START_WORKFLOW" ? task.outputData["workflowId"] : undefined;
  return typeof id === "string" ? id : undefined;
}

/** What an execution led to: children by task, and the workflow that runs because it failed. */
function offspring(label: string, { tasks, output }: Workflow): [label: string, id: string][] {
  const children = tasks.flatMap((task): [string, string][] => {
    const id = childOf(task);
    const retry = task.retryCount > 0 ? `#${task.retryCount}` : "";
    return id === undefined ? [] : [[`${label}/${task.referenceTaskName}${retry}`, id]];
  });
  const failure = output["conductor.failure_workflow"];
  const isId = typeof failure === "string" && failure.replace(UUID, "") === "" && failure !== "";
  return isId ? [...children, [`${label}/failure`, failure]] : children;
}

/** Reads the executions of `roots` (label to id) and all they led to, level by level. */
export async function readTree(rest: Rest, roots: ReadonlyMap<string, string>): Promise<ExecutionTree> {
  const workflows = new Map<string, Workflow>();
  const labels = new Map<string, string>();
  const open = [...roots];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const [wanted, id] = next;
    if (labels.has(id)) continue;
    const { ok, value } = await rest.call("GET", `/workflow/${id}?includeTasks=true`);
    if (!ok) continue;
    const workflow = value as unknown as Workflow; // what this route answers
    const label = freeName(wanted, (name) => workflows.has(name));
    workflows.set(label, workflow);
    labels.set(id, label);
    const used = new Set<string>();
    for (const task of workflow.tasks) {
      const name = freeName(`${label}:${task.referenceTaskName}#${task.retryCount}`, (text) => used.has(text));
      used.add(name);
      labels.set(task.taskId, name);
    }
    open.push(...offspring(label, workflow));
  }
  return { workflows, labels };
}
