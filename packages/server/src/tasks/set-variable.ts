import { ownTask, type SystemTask } from "./system-task";

const LARGEST_VARIABLES_KB = 256;

/**
 * SET_VARIABLE: every input becomes a workflow variable.
 *
 * @see conductor-oss/conductor core/…/execution/tasks/SetVariable.java
 */
export const setVariable: SystemTask = {
  map: (context) => [ownTask(context, { taskType: "SET_VARIABLE", status: "IN_PROGRESS" })],
  evaluate(task) {
    const variables = { ...task.run.variables, ...task.inputData };
    const size = Buffer.byteLength(JSON.stringify(variables));
    if (size <= LARGEST_VARIABLES_KB * 1024) return { patch: { status: "COMPLETED" }, variables };
    return {
      patch: {
        status: "FAILED_WITH_TERMINAL_ERROR",
        reasonForIncompletion:
          `The variables payload size: ${size} of workflow: ${task.workflowId} is greater than the permissible limit: ` +
          `${LARGEST_VARIABLES_KB} kilobytes`,
      },
    };
  },
};
