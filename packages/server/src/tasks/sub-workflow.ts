import type { JsonMap } from "../definitions/model";
import { cancelChild, startChild } from "../engine/children";
import { resolveParameters } from "../engine/inputs";
import { scopeOf } from "../engine/scope";
import { compileTemplate } from "../expressions/template";
import { type MapContext, ownTask, type SystemTask } from "./system-task";

/**
 * SUB_WORKFLOW: starts an execution of its own and ends as that one ends.
 *
 * @see conductor-oss/conductor core/…/mapper/SubWorkflowTaskMapper.java, core/…/execution/tasks/SubWorkflow.java
 */
export const subWorkflow: SystemTask = {
  map: (context) => [
    ownTask(context, {
      taskType: "SUB_WORKFLOW",
      status: "SCHEDULED",
      inputData: inputOf(context),
      callbackAfterSeconds: context.definition.startDelay,
      availableAt: context.now + context.definition.startDelay * 1000,
    }),
  ],
  perform: startChild,
  cancel: cancelChild,
  completedFromOutside: true,
};

/** What is given as text or values in the definition and may hold expressions. */
const RESOLVED = ["name", "taskToDomain", "idempotencyKey", "priority"] as const;

const parametersOf = new WeakMap<object, JsonMap>();

function inputOf({ definition, run, core, taskId, input }: MapContext): JsonMap {
  const param = definition.subWorkflowParam ?? {};
  let given = parametersOf.get(param);
  if (given === undefined) {
    given = Object.fromEntries(RESOLVED.map((name) => [name, param[name] ?? null]));
    parametersOf.set(param, given);
  }
  const scope = scopeOf(run, core.outside, taskId);
  const resolved = resolveParameters(given, scope);
  const { workflowDefinition, version, idempotencyStrategy } = param;
  // An object is taken as it stands; only a text is an expression.
  const inline =
    typeof workflowDefinition === "string"
      ? compileTemplate(workflowDefinition)(scope)
      : (workflowDefinition ?? null);
  return {
    subWorkflowName: resolved["name"] ?? null,
    subWorkflowVersion:
      inline === null
        ? (version ?? core.registry.findWorkflow(String(resolved["name"]))?.version ?? null)
        : null,
    subWorkflowDefinition: inline,
    subWorkflowTaskToDomain: resolved["taskToDomain"] ?? null,
    workflowInput: input,
    priority: resolved["priority"] ?? null,
    idempotencyKey: resolved["idempotencyKey"] ?? null,
    idempotencyStrategy: idempotencyStrategy ?? null,
  };
}
