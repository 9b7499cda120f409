import type { WorkflowDef, WorkflowTask } from "@baton/api";

/** Any part of a task; the generators fill in the rest. Tasks inside it may be drafts as well. */
export type TaskDraft = {
  [Field in keyof Omit<WorkflowTask, "decisionCases" | "defaultCase" | "forkTasks" | "loopOver">]?:
    WorkflowTask[Field] | undefined;
} & {
  /** SWITCH: the branches by value. */
  decisionCases?: Readonly<Record<string, readonly TaskDraft[]>> | undefined;
  /** SWITCH: the branch for any other value. */
  defaultCase?: readonly TaskDraft[] | undefined;
  /** FORK_JOIN: the branches. */
  forkTasks?: readonly (readonly TaskDraft[])[] | undefined;
  /** DO_WHILE: the body. */
  loopOver?: readonly TaskDraft[] | undefined;
};

/** Any part of a workflow definition; the tasks may be drafts. */
export type WorkflowDraft = {
  [Field in keyof Omit<WorkflowDef, "tasks">]?: WorkflowDef[Field] | undefined;
} & {
  /** What happens, in order. */
  tasks?: readonly TaskDraft[] | undefined;
};

/** Turns the drafts inside a task into tasks. */
export type NestedTaskMapper = (tasks: TaskDraft[]) => WorkflowTask[];

/** What every generator takes last. */
export interface GeneratorOptions {
  /** Makes the part of a name that nothing else has. @default a random UUID of the platform, without its hyphens */
  newId?: (() => string) | undefined;
}
