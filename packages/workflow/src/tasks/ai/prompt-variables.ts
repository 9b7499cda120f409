import type { WorkflowTask } from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import { isRecord, plainCopy } from "../plain-copy";

/**
 * A copy of an LLM task with one prompt variable more; one of the same name is replaced.
 *
 * @param task a task of {@link llmChatCompleteTask} or {@link llmTextCompleteTask}
 * @param variable name of the variable
 * @param value its value; may be an expression
 * @throws ConductorSdkError `INVALID` as {@link withPromptVariables} does
 */
export function withPromptVariable<Task extends WorkflowTask>(
  task: Task,
  variable: string,
  value: unknown,
): Task {
  return withPromptVariables(task, { [variable]: value });
}

/**
 * A copy of an LLM task with more prompt variables; those of the same name are replaced.
 *
 * @param task a task of {@link llmChatCompleteTask} or {@link llmTextCompleteTask}
 * @param variables values by name; may be expressions
 * @throws ConductorSdkError `INVALID` when the task's variables are one expression, to which nothing can be added
 */
export function withPromptVariables<Task extends WorkflowTask>(
  task: Task,
  variables: Record<string, unknown>,
): Task {
  const present: unknown = task.inputParameters?.["promptVariables"];
  if (present !== undefined && present !== null && !isRecord(present)) {
    throw new ConductorSdkError(
      "INVALID",
      `inputParameters.promptVariables of "${task.taskReferenceName}" must be values by name to add some, got ${JSON.stringify(present)}: write them as an object`,
    );
  }
  const promptVariables = { ...present, ...variables };
  return { ...task, inputParameters: plainCopy({ ...task.inputParameters, promptVariables }) };
}
