import type { DefinitionStore } from "./definition-store";
import { deepFreeze } from "./deep-freeze";
import type { TaskDefinition, WorkflowDefinition } from "./model";

/**
 * All task and workflow definitions, in memory; every change also goes to the store.
 *
 * Invariants
 *   R1. A definition is frozen and never changes: an update puts another object in its place.
 *   R2. `generation` grows with every change, so what is derived from definitions can be kept while it stands still.
 */
export class DefinitionRegistry {
  readonly #store: DefinitionStore;
  readonly #tasks = new Map<string, TaskDefinition>();
  readonly #workflows = new Map<string, Map<number, WorkflowDefinition>>();
  readonly #latest = new Map<string, WorkflowDefinition>();
  #generation = 0;

  /** Starts with what the store holds. */
  constructor(store: DefinitionStore) {
    this.#store = store;
    const { tasks, workflows } = store.loadDefinitions();
    for (const definition of tasks) this.#tasks.set(definition.name, deepFreeze(definition));
    for (const definition of workflows) this.#keep(deepFreeze(definition));
  }

  /** Grows with every change of any definition. */
  get generation(): number {
    return this.#generation;
  }

  findTask(name: string): TaskDefinition | undefined {
    return this.#tasks.get(name);
  }

  /** All task definitions, oldest name first. */
  tasks(): TaskDefinition[] {
    return [...this.#tasks.values()];
  }

  putTask(definition: TaskDefinition): void {
    this.#generation += 1;
    this.#tasks.set(definition.name, deepFreeze(definition));
    this.#store.putTaskDefinition(definition);
  }

  /** @returns whether there was one. */
  deleteTask(name: string): boolean {
    if (!this.#tasks.delete(name)) return false;
    this.#generation += 1;
    this.#store.deleteTaskDefinition(name);
    return true;
  }

  /** @param version the highest when undefined. */
  findWorkflow(name: string, version?: number): WorkflowDefinition | undefined {
    return version === undefined ? this.#latest.get(name) : this.#workflows.get(name)?.get(version);
  }

  /** All versions of all workflow definitions. */
  workflows(): WorkflowDefinition[] {
    return [...this.#workflows.keys()].flatMap((name) => this.versions(name));
  }

  /** The highest version of each workflow definition. */
  latestWorkflows(): WorkflowDefinition[] {
    return [...this.#latest.values()];
  }

  /** All versions of one workflow definition, ascending. */
  versions(name: string): WorkflowDefinition[] {
    return [...(this.#workflows.get(name)?.values() ?? [])].sort((one, other) => one.version - other.version);
  }

  putWorkflow(definition: WorkflowDefinition): void {
    this.#generation += 1;
    this.#keep(deepFreeze(definition));
    this.#store.putWorkflowDefinition(definition);
  }

  /** @returns whether there was one. */
  deleteWorkflow(name: string, version: number): boolean {
    const versions = this.#workflows.get(name);
    if (versions === undefined || !versions.delete(version)) return false;
    this.#generation += 1;
    if (versions.size === 0) this.#workflows.delete(name);
    const latest = this.versions(name).at(-1);
    if (latest === undefined) this.#latest.delete(name);
    else this.#latest.set(name, latest);
    this.#store.deleteWorkflowDefinition(name, version);
    return true;
  }

  #keep(definition: WorkflowDefinition): void {
    const { name, version } = definition;
    const versions = this.#workflows.get(name);
    if (versions === undefined) this.#workflows.set(name, new Map([[version, definition]]));
    else versions.set(version, definition);
    const latest = this.#latest.get(name);
    if (latest === undefined || latest.version <= version) this.#latest.set(name, definition);
  }
}
