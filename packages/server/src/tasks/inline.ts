import { evaluateInline, evaluateLambda } from "../scripts/verdicts";
import { ownTask, type SystemTask } from "./system-task";

/**
 * INLINE: evaluates a script over its inputs.
 *
 * @see conductor-oss/conductor core/…/execution/tasks/Inline.java
 */
export const inline: SystemTask = {
  map: (context) => [ownTask(context, { taskType: "INLINE", status: "IN_PROGRESS" })],
  evaluate: (task, core) => ({ patch: evaluateInline(task.inputData, core.scripts) }),
};

/** LAMBDA, the older INLINE: its script is the body of a function. */
export const lambda: SystemTask = {
  map: (context) => [ownTask(context, { taskType: "LAMBDA", status: "IN_PROGRESS" })],
  evaluate: (task, core) => ({
    patch: evaluateLambda(
      task.workflowTask.scriptExpression ?? task.inputData["scriptExpression"],
      task.inputData,
      core.scripts,
    ),
  }),
};
