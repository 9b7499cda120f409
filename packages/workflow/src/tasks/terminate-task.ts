import { defineTask, type TypedTask } from "./define-task";
import type { TaskOptions } from "./task-options";

/** How a TERMINATE task can end its workflow. */
export type TerminationStatus = "COMPLETED" | "FAILED" | "TERMINATED";

/** Options of {@link terminateTask}. A TERMINATE task cannot be optional. */
export interface TerminateTaskOptions extends Omit<TaskOptions, "optional"> {
  /** Output of the workflow: a map, or an expression that gives one. @default none */
  workflowOutput?: unknown;
}

/** Ends the workflow. */
export interface TerminateTaskDef extends TypedTask<"TERMINATE"> {
  /** How and why. */
  inputParameters: {
    /** Final status of the workflow. */
    terminationStatus: TerminationStatus;
    /** For people who look at the execution. */
    terminationReason?: string;
    /** Output of the workflow. */
    workflowOutput?: unknown;
    [key: string]: unknown;
  };
}

/**
 * Ends the workflow, whatever else is still running in it.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param status final status of the workflow; must be literal, the server accepts no expression
 * @param terminationReason for people who look at the execution
 * @param options the workflow's output, and what any task can have except `optional`
 */
export function terminateTask(
  taskReferenceName: string,
  status: TerminationStatus,
  terminationReason?: string,
  options: TerminateTaskOptions = {},
): TerminateTaskDef {
  const { workflowOutput, ...rest } = options;
  return defineTask({
    type: "TERMINATE",
    taskReferenceName,
    fields: {
      inputParameters: {
        terminationStatus: status,
        ...(terminationReason === undefined ? {} : { terminationReason }),
        ...(workflowOutput === undefined ? {} : { workflowOutput }),
      },
    },
    options: rest,
  });
}
