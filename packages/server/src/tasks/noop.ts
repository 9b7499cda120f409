import { ownTask, type SystemTask } from "./system-task";

/** NOOP: done as soon as it is reached. */
export const noop: SystemTask = {
  map: (context) => [ownTask(context, { taskType: "NOOP", status: "IN_PROGRESS" })],
  evaluate: () => ({ patch: { status: "COMPLETED" } }),
};

/** HUMAN: open until somebody updates it. */
export const human: SystemTask = {
  map: (context) => [ownTask(context, { taskType: "HUMAN", status: "IN_PROGRESS" })],
  completedFromOutside: true,
};
