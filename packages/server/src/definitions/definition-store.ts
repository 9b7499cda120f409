import type { TaskDefinition, WorkflowDefinition } from "./model";

/** What the registry of definitions needs to remember across restarts. Writes belong to the current turn's commit. */
export interface DefinitionStore {
  loadDefinitions(): {
    readonly tasks: readonly TaskDefinition[];
    readonly workflows: readonly WorkflowDefinition[];
  };
  putTaskDefinition(definition: TaskDefinition): void;
  deleteTaskDefinition(name: string): void;
  putWorkflowDefinition(definition: WorkflowDefinition): void;
  deleteWorkflowDefinition(name: string, version: number): void;
}
