import type { WorkflowDef } from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import { isRecord } from "../tasks/plain-copy";
import { AI_RULES } from "./ai-rules";
import { checkNames } from "./check-names";
import { checkReferences, scopeOf } from "./check-references";
import { walkValues } from "./check-values";
import { OPERATOR_RULES } from "./operator-rules";
import { isBlank, keyPath, type Problem, shown } from "./problem";
import { SYSTEM_RULES } from "./system-rules";
import { type PlacedTask, walkTasks } from "./walk-tasks";

const TIMEOUT_POLICIES: readonly unknown[] = [undefined, null, "TIME_OUT_WF", "ALERT_ONLY"];

/**
 * Finds what would keep a definition from working: what the server refuses, and what it accepts but fails later. What
 * only the running server can know (registered task definitions, environment variables) is not judged.
 *
 * @returns all problems, in the order of the definition; none when it can work
 * @see conductor-oss/conductor core/…/validations/WorkflowTaskTypeConstraint.java
 */
export function checkWorkflowDefinition(def: WorkflowDef): Problem[] {
  return checkDefinition(def, "");
}

/**
 * Refuses a definition that cannot work.
 *
 * @throws ConductorSdkError `INVALID`, whose message lists every problem with its path
 */
export function assertWorkflowDefinition(def: WorkflowDef): void {
  const problems = checkWorkflowDefinition(def);
  if (problems.length > 0) throw invalidDefinition(`workflow ${shown(def.name)}`, problems);
}

/** The error that lists all problems of one definition. */
export function invalidDefinition(what: string, problems: readonly Problem[]): ConductorSdkError {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const lines = problems.map(({ path, message }) => `\n  - ${path}: ${message}`);
  return new ConductorSdkError("INVALID", `${what} cannot work (${count}):${lines.join("")}`);
}

function checkDefinition(def: WorkflowDef, prefix: string): Problem[] {
  const problems = checkSettings(def, prefix);
  const tasks = walkTasks(def.tasks, keyPath(prefix, "tasks"), problems);
  const scope = scopeOf(tasks);
  problems.push(...checkNames(tasks));
  for (const placed of tasks) {
    const rule =
      OPERATOR_RULES.get(placed.type) ?? SYSTEM_RULES.get(placed.type) ?? AI_RULES.get(placed.type);
    problems.push(...checkFields(placed), ...(rule?.(placed, scope) ?? []), ...checkInlineDefinition(placed));
  }
  problems.push(...checkReferences(def, tasks, scope, prefix));
  return problems;
}

function checkSettings(def: WorkflowDef, prefix: string): Problem[] {
  const problems: Problem[] = [];
  const report = (field: string, message: string) => problems.push({ path: keyPath(prefix, field), message });
  if (isBlank(def.name)) report("name", `must be a name, got ${shown(def.name)}`);
  if (!Array.isArray(def.tasks) || def.tasks.length === 0) report("tasks", "must have at least one task");
  if (def.version !== undefined && !isCount(def.version)) {
    report("version", `must be a whole number from 0, got ${shown(def.version)}`);
  }
  if (def.timeoutSeconds !== undefined && !isCount(def.timeoutSeconds)) {
    report(
      "timeoutSeconds",
      `must be a whole number of seconds, 0 for none, got ${shown(def.timeoutSeconds)}`,
    );
  }
  if (!TIMEOUT_POLICIES.includes(def.timeoutPolicy)) {
    report("timeoutPolicy", `must be TIME_OUT_WF or ALERT_ONLY, got ${shown(def.timeoutPolicy)}`);
  }
  if (!isAbsent(def.inputParameters) && !Array.isArray(def.inputParameters)) {
    report(
      "inputParameters",
      `must be a list of names, got ${shown(def.inputParameters)}; default values go into inputTemplate`,
    );
  }
  if (def.schemaVersion !== undefined && def.schemaVersion !== 2) {
    report("schemaVersion", `must be 2, got ${shown(def.schemaVersion)}`);
  }
  for (const field of ["variables", "inputTemplate"] as const) {
    walkValues(def[field], keyPath(prefix, field), () => undefined, problems);
  }
  return problems;
}

function checkFields({ task, path }: PlacedTask): Problem[] {
  const problems: Problem[] = [];
  const report = (field: string, message: string) => problems.push({ path: keyPath(path, field), message });
  if (task.type !== undefined && isBlank(task.type))
    report("type", `must be a task type, got ${shown(task.type)}`);
  if (!isAbsent(task.inputParameters) && !isRecord(task.inputParameters)) {
    report("inputParameters", `must be values by name, got ${shown(task.inputParameters)}`);
  }
  for (const field of ["startDelay", "retryCount"] as const) {
    const value: unknown = task[field];
    if (!isAbsent(value) && !isCount(value))
      report(field, `must be a whole number from 0, got ${shown(value)}`);
  }
  return problems;
}

/** A definition inside a SUB_WORKFLOW is a world of its own: it sees neither this one's tasks nor its names. */
function checkInlineDefinition({ task, type, path }: PlacedTask): Problem[] {
  const definition: unknown = task.subWorkflowParam?.workflowDefinition;
  if (type !== "SUB_WORKFLOW" || !isDefinition(definition)) return [];
  return checkDefinition(definition, keyPath(keyPath(path, "subWorkflowParam"), "workflowDefinition"));
}

/** Every field is checked by the rules above, so that any object may pass for a definition here. */
function isDefinition(value: unknown): value is WorkflowDef {
  return isRecord(value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
