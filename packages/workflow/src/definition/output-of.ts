import type { WorkflowTask } from "@baton/api";

type Shallower = [never, 0, 1, 2, 3, 4];

/**
 * The paths that a type has, such as `"customer.name"`, five levels deep. Below a list any text after `[` is allowed; where
 * the type says nothing, any text is.
 */
export type PathOf<T, Depth extends number = 5> = [Depth] extends [never]
  ? string
  : string extends keyof T
    ? string
    : { [K in keyof T & string]: K | Below<K, NonNullable<T[K]>, Depth> }[keyof T & string];

type Below<K extends string, V, Depth extends number> = unknown extends V
  ? `${K}.${string}` | `${K}[${string}`
  : V extends readonly unknown[]
    ? `${K}[${string}`
    : V extends object
      ? `${K}.${PathOf<V, Shallower[Depth] extends number ? Shallower[Depth] : never>}`
      : never;

/** The expression that reads a task's output: `outputOf(charge, "receipt.id")` is `${charge_ref.output.receipt.id}`. */
export function outputOf(task: WorkflowTask | string, path?: string): string {
  return expression(`${referenceName(task)}.output`, path);
}

/** The expression that reads a task's input: `inputOf(charge, "amount")` is `${charge_ref.input.amount}`. */
export function inputOf(task: WorkflowTask | string, path?: string): string {
  return expression(`${referenceName(task)}.input`, path);
}

/** Writes `${root.path}`; without a path `${root}`. A path that starts with a bracket follows directly. */
export function expression(root: string, path?: string): string {
  if (path === undefined || path === "") return `\${${root}}`;
  return path.startsWith("[") ? `\${${root}${path}}` : `\${${root}.${path}}`;
}

function referenceName(task: WorkflowTask | string): string {
  return typeof task === "string" ? task : task.taskReferenceName;
}
