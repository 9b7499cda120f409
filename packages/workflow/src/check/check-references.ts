import type { WorkflowDef, WorkflowTask } from "@baton/api";
import { isRecord } from "../tasks/plain-copy";
import { walkValues } from "./check-values";
import { expressionsIn } from "./expression";
import { keyPath, type Problem, shown } from "./problem";
import type { PlacedTask } from "./walk-tasks";

/** What a `${…}` expression may start with. */
export interface Scope {
  /** Reference names of the definition. */
  readonly declared: ReadonlySet<string>;
  /** Reference names that only a dynamic fork knows, as far as they are written down. */
  readonly dynamic: ReadonlySet<string>;
  /** Whether a dynamic fork may make reference names that nobody knows before the workflow runs. */
  readonly open: boolean;
  /** Reference names of the tasks in the body of a DO_WHILE, with that of the innermost one around them. */
  readonly loops: ReadonlyMap<string, string>;
  /** The JOINs that wait for what a dynamic fork makes, so that they need no names. */
  readonly dynamicJoins: ReadonlySet<WorkflowTask>;
}

/** The server looks these up among the properties of its Java runtime. */
const SYSTEM_PROPERTIES = new Set([
  "file.separator",
  "java.home",
  "java.io.tmpdir",
  "java.vendor",
  "java.version",
  "line.separator",
  "os.arch",
  "os.name",
  "os.version",
  "path.separator",
  "user.dir",
  "user.home",
  "user.name",
]);

/** Collects what expressions of a definition may refer to. */
export function scopeOf(tasks: readonly PlacedTask[]): Scope {
  const dynamic = new Set<string>();
  const loops = new Map<string, string>();
  const dynamicJoins = new Set<WorkflowTask>();
  let open = false;
  for (const { task, type, next, loop } of tasks) {
    if (loop !== undefined) loops.set(task.taskReferenceName, loop.taskReferenceName);
    if (type !== "FORK_JOIN_DYNAMIC") continue;
    if (next !== undefined) dynamicJoins.add(next);
    const branches: unknown = task.inputParameters?.[task.dynamicForkTasksParam ?? ""];
    const names = Array.isArray(branches) ? branches.map(referenceNameOf) : [undefined];
    for (const name of names) {
      if (name === undefined) open = true;
      else dynamic.add(name);
    }
  }
  const declared = new Set(tasks.map(({ task }) => task.taskReferenceName));
  return { declared, dynamic, open, loops, dynamicJoins };
}

/** Whether a reference name exists, or may come to exist when a dynamic fork runs. */
export function mayExist(scope: Scope, referenceName: string): boolean {
  return scope.open || scope.declared.has(referenceName) || scope.dynamic.has(referenceName);
}

/**
 * Reports every expression that starts with a task that the definition does not have. What nobody can know before the
 * workflow runs is left alone: environment variables, nested beginnings and tasks that a dynamic fork makes.
 */
export function checkReferences(
  def: WorkflowDef,
  tasks: readonly PlacedTask[],
  scope: Scope,
  prefix: string,
): Problem[] {
  const problems: Problem[] = [];
  const visit = (strict: boolean) => (text: string, path: string) => {
    for (const inner of expressionsIn(text)) {
      const message = strict
        ? (refusedByServer(inner) ?? dangling(inner, scope, true))
        : dangling(inner, scope, false);
      if (message !== undefined) problems.push({ path, message });
    }
  };
  for (const { task, path, topLevel } of tasks) {
    walkValues(task.inputParameters, keyPath(path, "inputParameters"), visit(topLevel), problems);
    for (const [field, value] of otherExpressions(task)) {
      walkValues(value, keyPath(path, field), visit(false), problems);
    }
  }
  walkValues(def.outputParameters, keyPath(prefix, "outputParameters"), visit(false), problems);
  return problems;
}

/** Fields besides the inputs in which the server replaces expressions. */
function otherExpressions(task: WorkflowTask): [string, unknown][] {
  const { name, taskToDomain, idempotencyKey, priority } = task.subWorkflowParam ?? {};
  return [
    ["sink", task.sink],
    ["items", "items" in task ? task.items : undefined],
    ["subWorkflowParam", { name, taskToDomain, idempotencyKey, priority }],
  ];
}

/** What registration refuses in the inputs of top-level tasks although it would work while running. */
function refusedByServer(inner: string): string | undefined {
  if (inner.trim() === "")
    return `${shown(`\${${inner}}`)} is empty; write "$\${" where the text itself is meant`;
  if (inner.includes("${")) return undefined;
  if (/^\s/.test(inner)) return `${shown(`\${${inner}}`)} has a space after "\${"; remove it`;
  if (/^[.[]/.test(inner)) {
    return `${shown(`\${${inner}}`)} has no name at its start; begin with "workflow" or a task's reference name`;
  }
  const bracket = /^([^.[]+)\[/.exec(inner);
  if (bracket === null) return undefined;
  return `${shown(`\${${inner}}`)} has a bracket right after "${bracket[1]}"; start with .input or .output, such as \${${bracket[1]}.output['key']}`;
}

function dangling(inner: string, scope: Scope, declaredOnly: boolean): string | undefined {
  // The server puts "$." before what it reads as a path, so that a path may bring it along, or call a function.
  const path = declaredOnly ? inner.trim() : inner.trim().replace(/^\$\.(?=[^.])/, "");
  if (!declaredOnly && /^[$@]|^\w+\(/.test(path)) return undefined;
  const name = /^[^.[]*/.exec(path)?.[0].trim() ?? "";
  if (name === "" || name.includes("${") || name === "workflow") return undefined;
  if (/^[A-Z_][A-Z0-9_]*$/.test(inner) || SYSTEM_PROPERTIES.has(inner)) return undefined;
  if (scope.declared.has(name)) return undefined;
  const found = `${shown(`\${${inner}}`)} refers to "${name}", `;
  const iteration = iterationOf(name, scope);
  if (iteration !== undefined) return `${found}which is always null: one iteration of a loop is ${iteration}`;
  if (mayExist(scope, name)) {
    if (!declaredOnly) return undefined;
    return `${found}which is not in this definition; the server allows references to dynamically forked tasks in nested tasks and outputParameters only`;
  }
  return `${found}but no task of this workflow has that reference name`;
}

/** How to read the output of one iteration, where a name is that of a loop's task in one, such as `count__2`. */
function iterationOf(name: string, { loops }: Scope): string | undefined {
  const [, task = "", iteration = ""] = /^(.+?)(?:__\d+)*__(\d+)$/.exec(name) ?? [];
  const loop = loops.get(task);
  return loop === undefined ? undefined : `\${${loop}.output.${iteration}.${task}}`;
}

function referenceNameOf(task: unknown): string | undefined {
  const name = isRecord(task) ? task["taskReferenceName"] : undefined;
  return typeof name === "string" ? name : undefined;
}
