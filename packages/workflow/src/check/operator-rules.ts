import type { WorkflowTask } from "@baton/api";
import { isRecord } from "../tasks/plain-copy";
import { mayExist, type Scope } from "./check-references";
import { hasExpression } from "./expression";
import { isBlank, keyPath, type Problem, shown } from "./problem";
import { type Finding, problemsAt, type TaskRule } from "./task-rule";
import type { PlacedTask } from "./walk-tasks";

/** The task types that steer the flow of a workflow. */
export const OPERATOR_RULES: ReadonlyMap<string, TaskRule> = new Map<string, TaskRule>([
  ["SWITCH", checkSwitch],
  ["DECISION", checkDecision],
  ["FORK_JOIN", checkFork],
  ["FORK_JOIN_DYNAMIC", checkDynamicFork],
  ["JOIN", checkJoin],
  ["EXCLUSIVE_JOIN", checkJoin],
  ["DO_WHILE", checkLoop],
  ["SUB_WORKFLOW", checkSubWorkflow],
  ["DYNAMIC", checkDynamic],
]);

function checkSwitch({ task, path }: PlacedTask): Problem[] {
  return problemsAt(path, [
    isBlank(task.evaluatorType)
      ? ["evaluatorType", `must be given, such as "value-param", got ${shown(task.evaluatorType)}`]
      : undefined,
    isBlank(task.expression) ? ["expression", `must be given, got ${shown(task.expression)}`] : undefined,
    task.evaluatorType === "value-param" && isBlankInput(task.inputParameters?.[task.expression ?? ""])
      ? [keyPath("inputParameters", task.expression ?? ""), "must hold the value to choose by, got none"]
      : undefined,
    casesProblem(task.decisionCases),
    ...unreachableCases(task),
  ]);
}

/** Where the value to choose by is written down, only one case can ever be chosen. */
function unreachableCases(task: WorkflowTask): Finding[] {
  if (task.evaluatorType !== "value-param" || !isRecord(task.decisionCases)) return [];
  const value: unknown = task.inputParameters?.[task.expression ?? ""];
  const literal =
    typeof value === "string"
      ? !hasExpression(value)
      : typeof value === "number" || typeof value === "boolean";
  if (!literal || isBlankInput(value)) return [];
  return Object.keys(task.decisionCases).map((choice) =>
    choice === String(value)
      ? undefined
      : [
          keyPath("decisionCases", choice),
          `can never be chosen, because the value is always ${shown(value)}`,
        ],
  );
}

function checkDecision({ task, path }: PlacedTask): Problem[] {
  const noValue = isBlank(task.caseValueParam) && isBlank(task.caseExpression);
  return problemsAt(path, [
    noValue ? ["caseValueParam", "must be given, or caseExpression"] : undefined,
    casesProblem(task.decisionCases),
  ]);
}

function casesProblem(cases: unknown): Finding {
  if (isRecord(cases) && Object.keys(cases).length > 0) return undefined;
  return ["decisionCases", "must have at least one case; a default alone needs no SWITCH"];
}

function checkFork({ task, path, next }: PlacedTask): Problem[] {
  const branches = Array.isArray(task.forkTasks) ? task.forkTasks : [];
  return problemsAt(path, [
    branches.length === 0 ? ["forkTasks", "must have at least one branch"] : undefined,
    ...branches.map((branch: unknown, index) =>
      Array.isArray(branch) && branch.length === 0
        ? ([
            `forkTasks[${index}]`,
            "must have at least one task; a noopTask makes a branch that does nothing",
          ] as const)
        : undefined,
    ),
    joinProblem("FORK_JOIN", next),
  ]);
}

function joinProblem(type: string, next: PlacedTask["next"]): Finding {
  if (next?.type === "JOIN") return undefined;
  const found = next === undefined ? "nothing follows" : `${shown(next.taskReferenceName)} follows`;
  return ["type", `a ${type} must be followed by a JOIN, but ${found}`];
}

function checkDynamicFork({ task, path, next }: PlacedTask): Problem[] {
  const inputs = task.inputParameters ?? {};
  const join = joinProblem("FORK_JOIN_DYNAMIC", next);
  if ("forkTaskInputs" in inputs) return problemsAt(path, [join]);
  const { dynamicForkTasksParam: tasks, dynamicForkTasksInputParamName: input } = task;
  if (!isBlank(task.dynamicForkJoinTasksParam)) {
    const both = !isBlank(tasks) || !isBlank(input);
    return problemsAt(path, [
      both
        ? ["dynamicForkJoinTasksParam", "excludes dynamicForkTasksParam and dynamicForkTasksInputParamName"]
        : undefined,
      join,
    ]);
  }
  return problemsAt(path, [
    isBlank(tasks) ? ["dynamicForkTasksParam", "must name the input that holds the branches"] : undefined,
    isBlank(input)
      ? ["dynamicForkTasksInputParamName", "must name the input that holds the branches' inputs"]
      : undefined,
    literalText(inputs, tasks)
      ? [keyPath("inputParameters", tasks ?? ""), "must be a list of tasks or an expression that gives one"]
      : undefined,
    literalText(inputs, input)
      ? [
          keyPath("inputParameters", input ?? ""),
          "must be inputs by reference name or an expression that gives them",
        ]
      : undefined,
    join,
  ]);
}

/** Text that is no expression can never turn into a list or a map. */
function literalText(inputs: Record<string, unknown>, key: string | undefined): boolean {
  const value = inputs[key ?? ""];
  return typeof value === "string" && !hasExpression(value);
}

function checkJoin({ task, path }: PlacedTask, scope: Scope): Problem[] {
  const named = (field: string, references: unknown): Finding[] => {
    if (references === undefined || references === null) return [];
    if (!Array.isArray(references))
      return [[field, `must be a list of reference names, got ${shown(references)}`]];
    return references.map((reference: unknown, index) => {
      const at = `${field}[${index}]`;
      if (typeof reference !== "string" || reference.trim() === "") {
        return [at, `must be a reference name, got ${shown(reference)}`] as const;
      }
      if (reference === task.taskReferenceName) return [at, `"${reference}" waits for itself`] as const;
      if (mayExist(scope, reference)) return undefined;
      return [at, `no task of this workflow has the reference name "${reference}"`] as const;
    });
  };
  return problemsAt(path, [
    waitsForNothing(task) && isBlank(task.expression) && !scope.dynamicJoins.has(task)
      ? ["joinOn", "waits for nothing: name the tasks to wait for, usually the last one of each branch"]
      : undefined,
    ...named("joinOn", task.joinOn),
    ...named("defaultExclusiveJoinTask", task.defaultExclusiveJoinTask),
  ]);
}

/** An EXCLUSIVE_JOIN that names no task never ends, unless it has some to fall back on. */
function waitsForNothing({ joinOn, defaultExclusiveJoinTask, type }: WorkflowTask): boolean {
  return isNothing(joinOn) && (type !== "EXCLUSIVE_JOIN" || isNothing(defaultExclusiveJoinTask));
}

function isNothing(references: unknown): boolean {
  return (
    references === undefined || references === null || (Array.isArray(references) && references.length === 0)
  );
}

function checkLoop({ task, path }: PlacedTask): Problem[] {
  const empty = !Array.isArray(task.loopOver) || task.loopOver.length === 0;
  // Conductor OSS reads the list from the field or from `_items`, Orkes from `items`; a list needs no condition.
  const list: unknown = task.items ?? task.inputParameters?.["_items"] ?? task.inputParameters?.["items"];
  return problemsAt(path, [
    isBlank(task.loopCondition) && isBlankInput(list)
      ? [
          "loopCondition",
          `must be a script that decides about the next iteration, got ${shown(task.loopCondition)}`,
        ]
      : undefined,
    empty ? ["loopOver", "must have at least one task"] : undefined,
  ]);
}

function checkSubWorkflow({ task, path }: PlacedTask): Problem[] {
  const param = task.subWorkflowParam;
  if (!isRecord(param)) return problemsAt(path, [["subWorkflowParam", `must be given, got ${shown(param)}`]]);
  const definition: unknown = param["workflowDefinition"];
  const version: unknown = param["version"];
  return problemsAt(path, [
    isBlank(param["name"]) && !isRecord(definition)
      ? ["subWorkflowParam.name", "must name the workflow to run, unless workflowDefinition is given"]
      : undefined,
    typeof definition === "string" && !/^\$\{.*\}$/s.test(definition)
      ? ["subWorkflowParam.workflowDefinition", "must be a definition or one ${…} expression"]
      : undefined,
    version !== undefined && version !== null && !isWholeNumber(version)
      ? ["subWorkflowParam.version", `must be a whole number, got ${shown(version)}`]
      : undefined,
  ]);
}

function checkDynamic({ task, path }: PlacedTask): Problem[] {
  const param = task.dynamicTaskNameParam;
  if (isBlank(param)) {
    return problemsAt(path, [["dynamicTaskNameParam", "must name the input that holds the task's name"]]);
  }
  const name: unknown = task.inputParameters?.[param ?? ""];
  const empty = typeof name === "string" && name.trim() === "";
  return problemsAt(path, [
    empty
      ? [keyPath("inputParameters", param ?? ""), "must be the name of a task or an expression"]
      : undefined,
  ]);
}

function isBlankInput(value: unknown): boolean {
  return value === undefined || (typeof value === "string" && value.trim() === "");
}

/** The server reads digits in text as a number, and empty text as none. */
function isWholeNumber(value: unknown): boolean {
  return typeof value === "string" ? /^\d*$/.test(value) : Number.isInteger(value);
}
