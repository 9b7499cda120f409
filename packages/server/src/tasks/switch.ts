import type { WorkflowTaskDefinition } from "../definitions/model";
import type { NewTask } from "../engine/live-task";
import { evaluateSwitch } from "../scripts/verdicts";
import { MappingError } from "./mapping-error";
import { type MapContext, ownTask, type SystemTask } from "./system-task";

/**
 * SWITCH: chooses a branch by a value or a script; the branch starts together with it.
 *
 * @see conductor-oss/conductor core/…/mapper/SwitchTaskMapper.java
 */
export const switchTask: SystemTask = {
  map(context) {
    const { definition, input, core } = context;
    const verdict = evaluateSwitch(definition.evaluatorType, definition.expression, input, core.scripts);
    if (!verdict.ok) {
      if (verdict.unknownEvaluator) throw new MappingError(verdict.reason);
      return [
        ownTask(context, {
          taskType: "SWITCH",
          taskDefName: "SWITCH",
          status: "FAILED",
          endTime: context.now,
          reasonForIncompletion: verdict.reason,
        }),
      ];
    }
    const { selected } = verdict;
    const branch = Object.hasOwn(definition.decisionCases, selected)
      ? definition.decisionCases[selected]
      : definition.defaultCase;
    return chosen(context, "SWITCH", branch ?? [], {
      inputData: { ...input, case: selected },
      outputData: { evaluationResult: [selected], selectedCase: selected },
    });
  },
  evaluate: () => ({ patch: { status: "COMPLETED" } }),
};

/**
 * DECISION, the older SWITCH.
 *
 * @see conductor-oss/conductor core/…/mapper/DecisionTaskMapper.java
 */
export const decision: SystemTask = {
  map(context) {
    const { definition, input, core } = context;
    const script = definition.caseExpression;
    const byScript = script !== undefined && script.trim() !== "";
    const verdict = byScript
      ? evaluateSwitch("javascript", script, input, core.scripts)
      : evaluateSwitch("value-param", definition.caseValueParam, input, core.scripts);
    if (!verdict.ok) {
      throw new MappingError(`Error while evaluating script: ${script ?? definition.caseValueParam ?? ""}`);
    }
    const { selected } = verdict;
    const own = Object.hasOwn(definition.decisionCases, selected)
      ? (definition.decisionCases[selected] ?? [])
      : [];
    return chosen(context, "DECISION", own.length > 0 ? own : definition.defaultCase, {
      inputData: { case: selected },
      outputData: { caseOutput: [selected] },
    });
  },
  evaluate: () => ({ patch: { status: "COMPLETED" } }),
};

function chosen(
  context: MapContext,
  taskType: string,
  branch: readonly WorkflowTaskDefinition[],
  data: Pick<NewTask, "inputData" | "outputData">,
): NewTask[] {
  const [first] = branch;
  const inputData = first === undefined ? data.inputData : { ...data.inputData, hasChildren: "true" };
  const own = ownTask(context, {
    taskType,
    taskDefName: taskType,
    status: "IN_PROGRESS",
    ...data,
    inputData,
  });
  return first === undefined ? [own] : [own, ...context.follow(first)];
}
