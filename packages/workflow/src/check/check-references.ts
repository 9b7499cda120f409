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
  let open = false;
  for (const { task, type } of tasks) {
    if (type !== "FORK_JOIN_DYNAMIC") continue;
    const branches: unknown = task.inputParameters?.[task.dynamicForkTasksParam ?? ""];
    const names = Array.isArray(branches) ? branches.map(referenceNameOf) : [undefined];
    for (const name of names) {
      if (name === undefined) open = true;
      else dynamic.add(name);
    }
  }
  return { declared: new Set(tasks.map(({ task }) => task.taskReferenceName)), dynamic, open };
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
  const bracket = /^([^.[]+)\[/.exec(inner);
  if (bracket === null) return undefined;
  return `${shown(`\${${inner}}`)} has a bracket right after "${bracket[1]}"; start with .input or .output, such as \${${bracket[1]}.output['key']}`;
}

function dangling(inner: string, scope: Scope, declaredOnly: boolean): string | undefined {
  const name = /^[^.[]*/.exec(inner.trim())?.[0].trim() ?? "";
  if (name === "" || name.includes("${") || name === "workflow") return undefined;
  if (/^[A-Z_][A-Z0-9_]*$/.test(inner) || SYSTEM_PROPERTIES.has(inner)) return undefined;
  if (scope.declared.has(name)) return undefined;
  if (!declaredOnly && mayExist(scope, name)) return undefined;
  const why = mayExist(scope, name)
    ? "which is not in this definition; the server allows references to dynamically forked tasks in nested tasks and outputParameters only"
    : "but no task of this workflow has that reference name";
  return `${shown(`\${${inner}}`)} refers to "${name}", ${why}`;
}

function referenceNameOf(task: unknown): string | undefined {
  const name = isRecord(task) ? task["taskReferenceName"] : undefined;
  return typeof name === "string" ? name : undefined;
}
