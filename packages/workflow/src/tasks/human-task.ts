import { defineTask, type TypedTask } from "./define-task";
import type { TaskOptions } from "./task-options";

/** What happens to assignments that are still open when the task is completed. */
export type AssignmentCompletionStrategy = "LEAVE_OPEN" | "TERMINATE";

/** Options of {@link humanTask}. Forms and assignees are Orkes features; Conductor OSS only waits. */
export interface HumanTaskOptions extends TaskOptions {
  /** Title that people see. */
  displayName?: string | undefined;
  /** Name of the form. */
  formTemplate?: string | undefined;
  /** Version of the form. @default 0, the latest */
  formVersion?: number | undefined;
  /** What happens to assignments that are still open at completion. */
  assignmentCompletionStrategy?: AssignmentCompletionStrategy | undefined;
  /** Who is to do it. */
  assignee?: { userType: "EXTERNAL_USER" | "EXTERNAL_GROUP"; user: string } | undefined;
}

/** Waits for a person. */
export interface HumanTaskDef extends TypedTask<"HUMAN"> {
  /** The form and the assignee under `__humanTaskDefinition`. */
  inputParameters: Record<string, unknown>;
}

/**
 * Waits for a person: the task stays open until it is completed through the task API.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param options the form and the assignee, and what any task can have
 */
export function humanTask(taskReferenceName: string, options: HumanTaskOptions = {}): HumanTaskDef {
  const { displayName, formTemplate, formVersion, assignmentCompletionStrategy, assignee, ...rest } = options;
  const userFormTemplate =
    formTemplate === undefined ? undefined : { name: formTemplate, version: formVersion ?? 0 };
  return defineTask({
    type: "HUMAN",
    taskReferenceName,
    fields: {
      inputParameters: {
        __humanTaskDefinition: { assignmentCompletionStrategy, displayName, userFormTemplate, assignee },
      },
    },
    options: rest,
  });
}
