import type { TypedTask } from "../tasks/define-task";
import { type Defined, plainCopy } from "../tasks/plain-copy";
import { randomId } from "../definition/random-id";
import type { GeneratorOptions, TaskDraft } from "./task-draft";

/** What a generator knows about its task type. */
export interface DraftParts<Type extends string, Fields extends object> {
  /** The task type. */
  readonly type: Type;
  /** What generated names start with. */
  readonly label: string;
  /** What stands where the draft says nothing. */
  readonly defaults: Fields;
  /** What the caller wants; stands above the defaults. */
  readonly draft: TaskDraft;
  /** What stands whatever the caller wants. */
  readonly fixed?: Partial<Fields> | undefined;
  /** Where names come from. */
  readonly options?: GeneratorOptions | undefined;
}

/**
 * Makes a task of a draft. Without a name it gets one that nothing else has; without a reference name it gets
 * `<name>_ref`.
 */
export function completeDraft<Type extends string, Fields extends object>(
  parts: DraftParts<Type, Fields>,
): TypedTask<Type> & Defined<Fields> {
  const given = plainCopy(parts.draft);
  const name = given.name ?? newName(`${parts.label}_task`, parts.options);
  const completed: unknown = {
    ...plainCopy(parts.defaults),
    taskReferenceName: `${name}_ref`,
    ...given,
    ...plainCopy(parts.fixed ?? {}),
    name,
    type: parts.type,
  };
  // A draft may put anything where a field stands; its author chose the types, and the checks judge the values.
  return completed as TypedTask<Type> & Defined<Fields>;
}

/**
 * A name that nothing else has. It holds no `__`, which would be cut off from reference names in a loop, and nothing that
 * a script could not read as `$.name`.
 */
export function newName(label: string, { newId = newHexId }: GeneratorOptions = {}): string {
  return `${label}_${newId()}`;
}

function newHexId(): string {
  return randomId().replaceAll("-", "");
}
