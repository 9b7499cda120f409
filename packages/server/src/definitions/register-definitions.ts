import type { Clock } from "@baton/core";
import { RequestError } from "../errors";
import type { DefinitionRegistry } from "./definition-registry";
import { isJsonMap, toList } from "./json-reader";
import type { WorkflowDefinition } from "./model";
import { toTaskDefinition } from "./task-definition";
import { checkTaskDefinition } from "./task-definition-rules";
import type { RuleContext } from "./task-type-rules";
import { given, Violations } from "./violations";
import { toWorkflowDefinition } from "./workflow-definition";
import { checkWorkflowDefinition } from "./workflow-definition-rules";

/** What registering needs. */
export interface Registration {
  readonly registry: DefinitionRegistry;
  readonly rules: RuleContext;
  readonly clock: Clock;
}

/**
 * Registers task definitions; those of the same name are replaced. Nothing is stored when one of them is refused.
 *
 * @throws {RequestError} 400 with all violations.
 * @see POST /metadata/taskdefs
 */
export function registerTaskDefinitions({ registry, clock }: Registration, body: unknown): void {
  const definitions = toList(body, "taskDefs", toTaskDefinition);
  const violations = new Violations();
  if (definitions.length === 0) violations.add("registerTaskDef.arg0", "TaskDefList is empty");
  definitions.forEach((definition, index) => {
    checkTaskDefinition(definition, given(body, index), `registerTaskDef.arg0[${index}]`, violations);
  });
  violations.raise();
  const createTime = clock.now();
  for (const definition of definitions) {
    const { updatedBy: _dropped, ...kept } = definition;
    registry.putTask({ ...kept, createTime, updateTime: 0, createdBy: "" });
  }
}

/**
 * Replaces one task definition; who created it and when stays.
 *
 * @throws {RequestError} 400 with all violations; 404 when there is none of that name.
 * @see PUT /metadata/taskdefs
 */
export function updateTaskDefinition({ registry, clock }: Registration, body: unknown): void {
  const definition = toTaskDefinition(body, "taskDef");
  const violations = new Violations();
  checkTaskDefinition(definition, body, "updateTaskDef.arg0", violations);
  violations.raise();
  const existing = registry.findTask(definition.name);
  if (existing === undefined) throw new RequestError(404, `No such task by name ${definition.name}`);
  const { createTime, createdBy = "" } = existing;
  registry.putTask({ ...definition, createTime, createdBy, updateTime: clock.now(), updatedBy: "" });
}

/**
 * Reads and checks a workflow definition.
 *
 * @param path where it stands, as bean validation names it, such as `startWorkflow.arg0.workflowDef`.
 * @throws {RequestError} 400 with all violations, or naming the member that has the wrong type.
 */
export function checkedWorkflowDefinition(
  body: unknown,
  path: string,
  rules: RuleContext,
): WorkflowDefinition {
  const definition = toWorkflowDefinition(body, "workflowDef");
  const violations = new Violations();
  checkWorkflowDefinition(definition, body, path, violations, rules);
  violations.raise();
  return definition;
}

/**
 * Registers one workflow definition.
 *
 * @param overwrite whether an existing one of the same name and version is replaced.
 * @throws {RequestError} 400 with all violations; 409 when it exists and must not be replaced.
 * @see POST /metadata/workflow
 */
export function registerWorkflowDefinition(
  registration: Registration,
  body: unknown,
  overwrite: boolean,
): void {
  const { registry, rules, clock } = registration;
  const { name, version } = toWorkflowDefinition(body, "workflowDef");
  if (!overwrite && registry.findWorkflow(name, version) !== undefined) {
    throw new RequestError(409, `Workflow with ${name}.${version} already exists!`);
  }
  const definition = checkedWorkflowDefinition(body, "registerWorkflowDef.arg0", rules);
  const stamp = overwrite ? { updateTime: clock.now() } : { createTime: clock.now() };
  registry.putWorkflow({ ...definition, ...stamp });
}

/**
 * Creates or replaces workflow definitions. Nothing is stored when one of them is refused.
 *
 * @returns the names, one per definition.
 * @throws {RequestError} 400 with all violations.
 * @see PUT /metadata/workflow
 */
export function updateWorkflowDefinitions(
  { registry, rules, clock }: Registration,
  body: unknown,
): readonly string[] {
  const definitions = toList(body, "workflowDefs", toWorkflowDefinition);
  const violations = new Violations();
  if (definitions.length === 0) violations.add("updateWorkflowDef.arg0", "WorkflowDefList is empty");
  definitions.forEach((definition, index) => {
    checkWorkflowDefinition(
      definition,
      given(body, index),
      `updateWorkflowDef.arg0[${index}]`,
      violations,
      rules,
    );
  });
  violations.raise();
  const updateTime = clock.now();
  for (const definition of definitions) registry.putWorkflow({ ...definition, updateTime });
  return definitions.map(({ name }) => name);
}

/** Whether a workflow definition carries one of the classifiers; those that carry none count as `workflow`. */
export function hasClassifier(definition: WorkflowDefinition, classifiers: readonly string[]): boolean {
  return classifiers.includes(classifierOf(definition));
}

/** The kind of workflow that search and lists tell apart. */
export function classifierOf(definition: WorkflowDefinition): string {
  const classifier = isJsonMap(definition.metadata) ? definition.metadata["classifier"] : undefined;
  return typeof classifier === "string" && classifier !== "" ? classifier : "workflow";
}
