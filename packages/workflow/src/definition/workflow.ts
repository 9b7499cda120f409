import type { WorkflowDef, WorkflowTask } from "@baton/api";
import { assertWorkflowDefinition } from "../check/check-workflow-definition";
import { plainCopy } from "../tasks/plain-copy";

/** Any field of a workflow definition besides its name and tasks. */
export type WorkflowSettings = {
  [Field in keyof Omit<WorkflowDef, "name" | "tasks">]?: WorkflowDef[Field] | undefined;
};

/**
 * A workflow definition from its tasks. Version 1 and no timeout unless the settings say otherwise.
 *
 * @param name workflow name
 * @param tasks what happens, in order
 * @param settings any other field of the definition
 * @throws ConductorSdkError `INVALID` when the definition cannot work; the message lists every problem
 */
export function workflow(
  name: string,
  tasks: readonly WorkflowTask[],
  settings: WorkflowSettings = {},
): WorkflowDef {
  const def: WorkflowDef = {
    version: 1,
    inputParameters: [],
    timeoutSeconds: 0,
    ...plainCopy(settings),
    name,
    tasks: plainCopy([...tasks]),
  };
  assertWorkflowDefinition(def);
  return def;
}
