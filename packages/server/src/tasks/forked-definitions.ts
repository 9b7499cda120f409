import { isJsonMap } from "../definitions/json-reader";
import type { JsonMap, WorkflowTaskDefinition } from "../definitions/model";
import { toWorkflowTask } from "../definitions/workflow-definition";
import { javaText } from "../expressions/java-text";
import { MappingError } from "./mapping-error";
import type { MapContext } from "./system-task";

/**
 * The branches of a dynamic fork, in whichever of the three forms its input has them: one task or workflow for a list of inputs,
 * a list of tasks with a map of inputs, or the older list of both.
 *
 * @throws MappingError when the input holds none of them.
 */
export function forkedDefinitions(context: MapContext): WorkflowTaskDefinition[] {
  const { definition, input } = context;
  const inputs = input["forkTaskInputs"];
  if (Array.isArray(inputs)) return inputs.map((item, index) => forItem(context, item, index));
  if (definition.dynamicForkTasksParam !== undefined)
    return fromLists(definition.dynamicForkTasksParam, context);
  return fromOlderForm(definition.dynamicForkJoinTasksParam ?? "", input);
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" && value !== "" ? value : otherwise;
}

/** One branch per item of `forkTaskInputs`. */
function forItem(
  { definition, run, input }: MapContext,
  item: unknown,
  index: number,
): WorkflowTaskDefinition {
  const values: JsonMap = { ...(isJsonMap(item) ? item : { input: item }), __index: index };
  const forkReference = definition.taskReferenceName;
  const workflow = input["forkTaskWorkflow"];
  const type = textOr(input["forkTaskType"], "SIMPLE");
  const name = textOr(input["forkTaskName"], type === "SIMPLE" ? forkReference : type);
  const isFirst = !run.tasks.some((task) => task.workflowTask.type === "FORK_JOIN_DYNAMIC");
  const reference = (of: string): string =>
    isFirst ? `_${of}_${index}` : `_${forkReference}_${of}_${index}`;
  if (typeof workflow === "string" && workflow !== "") {
    const version = Number(input["forkTaskWorkflowVersion"] ?? 0);
    return toWorkflowTask(
      {
        name: workflow,
        taskReferenceName: reference(forkReference),
        type: "SUB_WORKFLOW",
        inputParameters: values,
        optional: definition.optional,
        subWorkflowParam: { name: workflow, ...(version > 0 ? { version } : {}) },
      },
      "forkTaskInputs",
    );
  }
  const fields = {
    name,
    taskReferenceName: reference(name),
    type,
    inputParameters: values,
    optional: definition.optional,
  };
  return toWorkflowTask(fields, "forkTaskInputs");
}

/** A list of tasks under one input, and a map of their inputs by reference under another. */
function fromLists(parameter: string, { definition, input }: MapContext): WorkflowTaskDefinition[] {
  const given = input[parameter];
  const refuse = (cause?: unknown): MappingError =>
    new MappingError(
      `Input '${parameter}' is invalid. Cannot deserialize a list of Workflow Tasks from '${javaText(given ?? null)}'`,
      false,
      cause,
    );
  if (!Array.isArray(given)) throw refuse();
  const inputs = input[definition.dynamicForkTasksInputParamName ?? ""] ?? {};
  if (!isJsonMap(inputs)) {
    throw new MappingError(
      `Input to the dynamically forked tasks is not a map -> expecting a map of K,V  but found ${javaText(inputs)}`,
    );
  }
  return given.map((item: unknown) => {
    if (!isJsonMap(item) || typeof item["taskReferenceName"] !== "string") throw refuse();
    const own = inputs[item["taskReferenceName"]];
    const parameters = {
      ...(isJsonMap(item["inputParameters"]) ? item["inputParameters"] : {}),
      ...(isJsonMap(own) ? own : {}),
    };
    try {
      return toWorkflowTask({ ...item, inputParameters: parameters }, parameter);
    } catch (cause) {
      throw refuse(cause);
    }
  });
}

/** `{ dynamicTasks: [{ taskName, workflowName, referenceName, input, type }] }`. */
function fromOlderForm(parameter: string, input: JsonMap): WorkflowTaskDefinition[] {
  const given = input[parameter];
  const list = isJsonMap(given) ? given["dynamicTasks"] : undefined;
  if (!Array.isArray(list)) {
    throw new MappingError(
      `Dynamic tasks could not be created. The value of ${parameter} from task's input ${javaText(input)} has no dynamic tasks to be scheduled`,
    );
  }
  return list.filter(isJsonMap).map((one) => {
    const { taskName, workflowName, referenceName, input: values, type } = one;
    const fields = {
      name: textOr(taskName, textOr(workflowName, "")),
      taskReferenceName: textOr(referenceName, textOr(taskName, "")),
      type: textOr(type, "SIMPLE"),
      inputParameters: isJsonMap(values) ? values : {},
      ...(typeof workflowName === "string" ? { subWorkflowParam: { name: workflowName } } : {}),
    };
    return toWorkflowTask(fields, parameter);
  });
}
