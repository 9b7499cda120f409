import type { SubWorkflowParams } from "@baton/api";
import { defineTask, type TypedTask } from "./define-task";
import { plainCopy } from "./plain-copy";
import { type OptionalOr, optionsOf, type TaskOptions } from "./task-options";

/** Options of {@link subWorkflowTask}. The sub-workflow's input is `inputParameters`. */
export interface SubWorkflowTaskOptions extends TaskOptions {
  /** Domains for the tasks of the sub-workflow, by task name. @default those of the parent */
  taskToDomain?: Record<string, string> | undefined;
  /** A definition to run instead of a registered one. */
  workflowDefinition?: SubWorkflowParams["workflowDefinition"] | undefined;
  /** Makes a second start with the same key do what the strategy says. */
  idempotencyKey?: string | undefined;
  /** What a start with a known key does. @default "FAIL" */
  idempotencyStrategy?: SubWorkflowParams["idempotencyStrategy"] | undefined;
  /** Priority of the sub-workflow, from 0 to 99, or an expression. @default 0 */
  priority?: SubWorkflowParams["priority"] | undefined;
}

/** A workflow that runs as one step of another. */
export interface SubWorkflowTaskDef extends TypedTask<"SUB_WORKFLOW"> {
  /** Which workflow runs. */
  subWorkflowParam: SubWorkflowParams;
}

/**
 * A workflow that runs as one step of this one; its output becomes the task's.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param workflowName the workflow to run; may be an expression
 * @param version its version; the latest when absent
 * @param optional whether this workflow goes on when the other fails, or all options; the sub-workflow's input goes into
 * `inputParameters` there
 */
export function subWorkflowTask(
  taskReferenceName: string,
  workflowName: string,
  version?: number,
  optional?: OptionalOr<SubWorkflowTaskOptions>,
): SubWorkflowTaskDef {
  const {
    taskToDomain,
    workflowDefinition,
    idempotencyKey,
    idempotencyStrategy,
    priority,
    ...options
  }: SubWorkflowTaskOptions = optionsOf(optional);
  const subWorkflowParam: SubWorkflowParams = {
    name: workflowName,
    ...plainCopy({
      version,
      taskToDomain,
      workflowDefinition,
      idempotencyKey,
      idempotencyStrategy,
      priority,
    }),
  };
  return defineTask({ type: "SUB_WORKFLOW", taskReferenceName, fields: { subWorkflowParam }, options });
}
