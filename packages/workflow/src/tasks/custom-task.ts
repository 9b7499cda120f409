import type { WorkflowTask } from "@baton/api";
import { plainCopy } from "./plain-copy";

/** Any field of a task except the two that {@link customTask} asks for. */
export type CustomTaskFields = {
  [Field in keyof Omit<WorkflowTask, "type" | "taskReferenceName">]?: WorkflowTask[Field] | undefined;
};

/**
 * A task of a type that has no builder (`DECISION`, `LAMBDA`, `AGENT`, `GENERATE_PDF`, your own), with any field that a
 * task can have. A type that the server does not know is handed to the workers that poll for it.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param type the task type
 * @param fields everything else; `name` is the reference name when absent
 */
export function customTask<Type extends string>(
  taskReferenceName: string,
  type: Type,
  fields: CustomTaskFields = {},
): WorkflowTask & { type: Type } {
  const { name = taskReferenceName, ...rest } = plainCopy(fields);
  return { ...rest, name, taskReferenceName, type };
}
