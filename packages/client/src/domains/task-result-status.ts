/** The states that a report can give a task. */
export const TaskResultStatusEnum = {
  IN_PROGRESS: "IN_PROGRESS",
  FAILED: "FAILED",
  FAILED_WITH_TERMINAL_ERROR: "FAILED_WITH_TERMINAL_ERROR",
  COMPLETED: "COMPLETED",
} as const;

/** One of the values of the constant of this name. */
export type TaskResultStatusEnum = (typeof TaskResultStatusEnum)[keyof typeof TaskResultStatusEnum];

/** What a task produces: any JSON object. */
export type TaskResultOutputData = Record<string, unknown>;
