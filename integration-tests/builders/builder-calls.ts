import type { WorkflowTask } from "@baton/api";

/** Calls of builders by the builder's name; each makes tasks that stand in a workflow of their own. */
export type BuilderCalls = Readonly<Record<string, () => readonly WorkflowTask[]>>;
