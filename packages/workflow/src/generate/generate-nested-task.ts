import type { WorkflowTask } from "@baton/api";
import { type ForkJoinTaskDef, lastReferences } from "../tasks/fork-task";
import type { DoWhileTaskDef } from "../tasks/loop-task";
import type { SwitchTaskDef } from "../tasks/switch-task";
import { completeDraft } from "./complete-draft";
import { generateInlineTask } from "./generate-inline-task";
import {
  generateEventTask,
  generateForkJoinDynamicTask,
  generateHTTPTask,
  generateJoinTask,
  generateJQTransformTask,
  generateKafkaPublishTask,
  generateSetVariableTask,
  generateSimpleTask,
  generateSubWorkflowTask,
  generateTerminateTask,
  generateWaitTask,
} from "./generate-task";
import type { GeneratorOptions, NestedTaskMapper, TaskDraft } from "./task-draft";

type Generator = (draft: TaskDraft, options?: GeneratorOptions) => WorkflowTask;

const GENERATORS: ReadonlyMap<string, Generator> = new Map<string, Generator>([
  ["SIMPLE", generateSimpleTask],
  ["EVENT", generateEventTask],
  ["HTTP", generateHTTPTask],
  ["INLINE", generateInlineTask],
  ["JOIN", generateJoinTask],
  ["JSON_JQ_TRANSFORM", generateJQTransformTask],
  ["KAFKA_PUBLISH", generateKafkaPublishTask],
  ["SUB_WORKFLOW", generateSubWorkflowTask],
  ["SET_VARIABLE", generateSetVariableTask],
  ["TERMINATE", generateTerminateTask],
  ["WAIT", generateWaitTask],
  ["FORK_JOIN_DYNAMIC", generateForkJoinDynamicTask],
  ["FORK_JOIN", (draft, options) => generateForkJoinTask(draft, undefined, options)],
  ["SWITCH", (draft, options) => generateSwitchTask(draft, undefined, options)],
  ["DO_WHILE", (draft, options) => generateDoWhileTask(draft, undefined, options)],
]);

/**
 * Complete tasks from any parts of some, by `type`; without a type a task is SIMPLE. A type that has no generator keeps
 * its type and gets names. After a fork that no JOIN follows comes a JOIN; a JOIN without `joinOn` waits for the last task
 * of every branch of the fork before it.
 *
 * @param tasks the parts, in order
 * @param options where names come from
 */
export function taskGenMapper(tasks: readonly TaskDraft[], options?: GeneratorOptions): WorkflowTask[] {
  const made: WorkflowTask[] = [];
  tasks.forEach((draft, index) => {
    const before = made.at(-1);
    const task = fill(draft, before, options);
    made.push(task);
    if (isFork(task) && tasks[index + 1]?.type !== "JOIN") {
      made.push(fill({ type: "JOIN" }, task, options));
    }
  });
  return made;
}

/** A complete SWITCH from any part of one, with complete tasks inside. */
export function generateSwitchTask(
  overrides: TaskDraft = {},
  nestedTasksMapper?: NestedTaskMapper,
  options?: GeneratorOptions,
): SwitchTaskDef {
  const complete = nestedTasksMapper ?? ((tasks) => taskGenMapper(tasks, options));
  const { decisionCases = {}, defaultCase = [], ...draft } = overrides;
  const cases = Object.entries(decisionCases).map(([value, tasks]) => [value, complete([...tasks])] as const);
  return completeDraft({
    type: "SWITCH",
    label: "switch",
    defaults: {
      inputParameters: { switchCaseValue: "" },
      evaluatorType: "value-param" as const,
      expression: "switchCaseValue",
      decisionCases: Object.fromEntries(cases),
      defaultCase: complete([...defaultCase]),
    },
    draft,
    options,
  });
}

/** A complete DO_WHILE from any part of one, with complete tasks inside. */
export function generateDoWhileTask(
  overrides: TaskDraft = {},
  nestedTasksMapper?: NestedTaskMapper,
  options?: GeneratorOptions,
): DoWhileTaskDef {
  const complete = nestedTasksMapper ?? ((tasks) => taskGenMapper(tasks, options));
  const { loopOver = [], ...draft } = overrides;
  return completeDraft({
    type: "DO_WHILE",
    label: "doWhile",
    defaults: {
      inputParameters: {},
      startDelay: 0,
      optional: false,
      asyncComplete: false,
      loopCondition: "",
      loopOver: complete([...loopOver]),
    },
    draft,
    options,
  });
}

/** A complete FORK_JOIN from any part of one, with complete tasks inside. The JOIN is a task of its own. */
export function generateForkJoinTask(
  overrides: TaskDraft = {},
  nestedMapper?: NestedTaskMapper,
  options?: GeneratorOptions,
): ForkJoinTaskDef {
  const complete = nestedMapper ?? ((tasks) => taskGenMapper(tasks, options));
  const { forkTasks = [], ...draft } = overrides;
  return completeDraft({
    type: "FORK_JOIN",
    label: "forkJoin",
    defaults: { inputParameters: {}, forkTasks: forkTasks.map((branch) => complete([...branch])) },
    draft,
    options,
  });
}

function fill(
  draft: TaskDraft,
  before: WorkflowTask | undefined,
  options: GeneratorOptions | undefined,
): WorkflowTask {
  const type = draft.type ?? "SIMPLE";
  if (type === "JOIN" && draft.joinOn === undefined && before?.type === "FORK_JOIN") {
    return generateJoinTask({ ...draft, joinOn: lastReferences(before.forkTasks ?? []) }, options);
  }
  const generator = GENERATORS.get(type);
  if (generator !== undefined) return generator(draft, options);
  const label = type.toLowerCase().replaceAll(/_+/g, "_");
  return completeDraft({ type, label, defaults: { inputParameters: {} }, draft, options });
}

function isFork(task: WorkflowTask): boolean {
  return task.type === "FORK_JOIN" || task.type === "FORK_JOIN_DYNAMIC";
}
