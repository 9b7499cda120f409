import type { StartWorkflowRequest } from "@baton/api";
import { defineTask, type TypedTask } from "./define-task";
import { type OptionalOr, optionsOf, type TaskOptions } from "./task-options";

/** Options of {@link startWorkflowTask}. */
export interface StartWorkflowTaskOptions extends TaskOptions {
  /** Domains for the tasks of the started workflow, by task name. @default those of this workflow */
  taskToDomain?: Record<string, string> | undefined;
  /** Priority of the started workflow, from 0 to 99. @default 0 */
  priority?: number | undefined;
  /** Makes a second start with the same key do what the strategy says. */
  idempotencyKey?: string | undefined;
  /** What a start with a known key does. @default "FAIL" */
  idempotencyStrategy?: StartWorkflowRequest["idempotencyStrategy"] | undefined;
}

/** Starts another workflow and does not wait for it. */
export interface StartWorkflowTaskDef extends TypedTask<"START_WORKFLOW"> {
  /** The start request under `startWorkflow`. */
  inputParameters: { startWorkflow: Record<string, unknown>; [key: string]: unknown };
}

/**
 * Starts another workflow and does not wait for it. Its output is `workflowId`.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param workflowName the workflow to start
 * @param input its input; values may be expressions
 * @param version its version; the latest when absent
 * @param correlationId its correlation id; this workflow's when absent
 * @param optional whether this workflow goes on when the start fails, or all options
 */
export function startWorkflowTask(
  taskReferenceName: string,
  workflowName: string,
  input?: Record<string, unknown>,
  version?: number,
  correlationId?: string,
  optional?: OptionalOr<StartWorkflowTaskOptions>,
): StartWorkflowTaskDef {
  const {
    taskToDomain,
    priority,
    idempotencyKey,
    idempotencyStrategy,
    ...options
  }: StartWorkflowTaskOptions = optionsOf(optional);
  const startWorkflow = {
    name: workflowName,
    version,
    input,
    correlationId,
    taskToDomain,
    priority,
    idempotencyKey,
    idempotencyStrategy,
  };
  return defineTask({
    type: "START_WORKFLOW",
    taskReferenceName,
    fields: { inputParameters: { startWorkflow } },
    options,
  });
}
