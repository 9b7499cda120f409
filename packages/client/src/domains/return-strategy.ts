/** What the answer to a synchronous call shows. The values are the server's. */
export const ReturnStrategy = {
  /** The execution that was started or signalled. */
  TARGET_WORKFLOW: "TARGET_WORKFLOW",
  /** The execution that waits: the target or one below it. */
  BLOCKING_WORKFLOW: "BLOCKING_WORKFLOW",
  /** The task that waits. */
  BLOCKING_TASK: "BLOCKING_TASK",
  /** The task that waits, for the sake of its input. */
  BLOCKING_TASK_INPUT: "BLOCKING_TASK_INPUT",
} as const;

/** One of the values of the constant of this name. */
export type ReturnStrategy = (typeof ReturnStrategy)[keyof typeof ReturnStrategy];

/** How safely a start is stored before it is answered. Conductor OSS ignores it. */
export const Consistency = {
  SYNCHRONOUS: "SYNCHRONOUS",
  DURABLE: "DURABLE",
  REGION_DURABLE: "REGION_DURABLE",
} as const;

/** One of the values of the constant of this name. */
export type Consistency = (typeof Consistency)[keyof typeof Consistency];
