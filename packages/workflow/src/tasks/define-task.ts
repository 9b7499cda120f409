import type { WorkflowTask } from "@baton/api";
import { isRecord, plainCopy } from "./plain-copy";
import type { TaskOptions } from "./task-options";

/** A task whose type is known to the compiler. */
export interface TypedTask<Type extends string> extends WorkflowTask {
  /** The task type. */
  type: Type;
}

/** A task about which only its type and its inputs are to be said. */
export interface InputTask<Type extends string> extends TypedTask<Type> {
  /** What the task works on; values may be `${…}` expressions. */
  inputParameters: Record<string, unknown>;
}

/** What a builder hands to {@link defineTask}. */
export interface TaskParts<Type extends string, Fields extends object> {
  /** The task type. */
  readonly type: Type;
  /** Name of this step, unique in its workflow. */
  readonly taskReferenceName: string;
  /** Task definition name unless the options give one; the reference name when absent. */
  readonly name?: string;
  /** What is particular to the type. */
  readonly fields: Fields;
  /** What the caller added. */
  readonly options?: TaskOptions | { optional: boolean } | undefined;
}

/** Puts a task together as a new object: options, then fields, then names. Inputs of options and fields are merged. */
export function defineTask<Type extends string, Fields extends object>(
  parts: TaskParts<Type, Fields>,
): TypedTask<Type> & Fields {
  const { inputParameters: extra, ...options }: TaskOptions = parts.options ?? {};
  const own: unknown = "inputParameters" in parts.fields ? parts.fields.inputParameters : undefined;
  const inputParameters =
    extra === undefined && own === undefined ? undefined : { ...extra, ...(isRecord(own) ? own : {}) };
  return plainCopy({
    ...options,
    ...parts.fields,
    inputParameters,
    name: options.name ?? parts.name ?? parts.taskReferenceName,
    taskReferenceName: parts.taskReferenceName,
    type: parts.type,
  });
}
