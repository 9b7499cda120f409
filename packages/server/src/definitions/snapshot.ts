import { RequestError } from "../errors";
import type { DefinitionRegistry } from "./definition-registry";
import { deepFreeze } from "./deep-freeze";
import type { SubWorkflowParameters, WorkflowDefinition, WorkflowTaskDefinition } from "./model";
import { adHocTaskDefinition } from "./task-definition";

interface Snapshot {
  readonly generation: number;
  readonly definition: WorkflowDefinition;
}

const isExpression = (text: string): boolean => text.includes("${");

/** Writes the highest version of today into the parameters, unless they say which definition is meant. */
function pinned(parameters: SubWorkflowParameters, registry: DefinitionRegistry): SubWorkflowParameters {
  const { name = "", version, workflowDefinition } = parameters;
  if (version !== undefined || workflowDefinition !== undefined || isExpression(name)) return parameters;
  const latest = registry.findWorkflow(name);
  if (latest === undefined) {
    throw new RequestError(
      404,
      `The Task ${name} defined as a sub-workflow has no workflow definition available`,
    );
  }
  return { ...parameters, version: latest.version };
}

/**
 * Makes the definitions that executions run by: with the task definitions of the moment embedded and the versions of
 * sub-workflows pinned. Later changes of definitions do not reach a running execution.
 *
 * Starts are hot, so the snapshot of a definition is made once and shared by all starts until a definition changes.
 *
 * @see conductor-oss/conductor core/…/core/metadata/MetadataMapperService.java
 */
export class Snapshots {
  readonly #made = new WeakMap<WorkflowDefinition, Snapshot>();

  constructor(private readonly registry: DefinitionRegistry) {}

  /**
   * The same frozen object for the same definition as long as no definition changes.
   *
   * @throws {RequestError} 404 when a sub-workflow without a version names a workflow that is not registered.
   */
  of(definition: WorkflowDefinition): WorkflowDefinition {
    const { generation } = this.registry;
    const made = this.#made.get(definition);
    if (made !== undefined && made.generation === generation) return made.definition;
    const snapshot = deepFreeze({
      ...definition,
      tasks: definition.tasks.map((task) => this.#populate(task)),
    });
    this.#made.set(definition, { generation, definition: snapshot });
    return snapshot;
  }

  #populate(task: WorkflowTaskDefinition): WorkflowTaskDefinition {
    const all = (tasks: readonly WorkflowTaskDefinition[]): WorkflowTaskDefinition[] =>
      tasks.map((inner) => this.#populate(inner));
    const { subWorkflowParam } = task;
    return {
      ...task,
      taskDefinition:
        task.taskDefinition ??
        this.registry.findTask(task.name) ??
        adHocTaskDefinition(task.name, task.type === "SIMPLE"),
      decisionCases: Object.fromEntries(
        Object.entries(task.decisionCases).map(([name, tasks]) => [name, all(tasks)]),
      ),
      defaultCase: all(task.defaultCase),
      forkTasks: task.forkTasks.map(all),
      loopOver: all(task.loopOver),
      ...(task.type === "SUB_WORKFLOW" &&
        subWorkflowParam && { subWorkflowParam: pinned(subWorkflowParam, this.registry) }),
    };
  }
}
