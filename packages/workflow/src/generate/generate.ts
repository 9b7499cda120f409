import type { WorkflowDef } from "@baton/api";
import { assertWorkflowDefinition } from "../check/check-workflow-definition";
import { plainCopy } from "../tasks/plain-copy";
import { newName } from "./complete-draft";
import { taskGenMapper } from "./generate-nested-task";
import type { GeneratorOptions, WorkflowDraft } from "./task-draft";

/**
 * A complete workflow definition from any part of one, for tests and first steps: what is missing gets a default, and
 * names that nothing else has. Its tasks go through {@link taskGenMapper}.
 *
 * @example generate({ tasks: [{ name: "ship_order" }, { type: "WAIT", inputParameters: { duration: "1h" } }] })
 * @param overrides what the definition must have
 * @param options where names come from
 * @throws ConductorSdkError `INVALID` when the definition cannot work; the message lists every problem
 */
export function generate(overrides: WorkflowDraft, options?: GeneratorOptions): WorkflowDef {
  const { tasks = [], ...settings } = overrides;
  const given = plainCopy(settings);
  const def: WorkflowDef = {
    description: "Generated from a draft",
    version: 1,
    inputParameters: [],
    outputParameters: {},
    schemaVersion: 2,
    restartable: true,
    workflowStatusListenerEnabled: false,
    timeoutPolicy: "ALERT_ONLY",
    timeoutSeconds: 0,
    ...given,
    name: given.name ?? newName("workflow", options),
    tasks: taskGenMapper(tasks, options),
  };
  assertWorkflowDefinition(def);
  return def;
}
