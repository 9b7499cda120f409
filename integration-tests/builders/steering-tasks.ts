import {
  customTask,
  doWhileTask,
  dynamicForkTask,
  dynamicTask,
  exclusiveJoinTask,
  forkTask,
  forkTaskJoin,
  joinTask,
  type JoinTaskOptions,
  type LoopTaskOptions,
  newLoopTask,
  noopTask,
  pullWorkflowMessages,
  type PullWorkflowMessagesOptions,
  setVariableTask,
  simpleTask,
  startWorkflowTask,
  type StartWorkflowTaskOptions,
  subWorkflowTask,
  type SubWorkflowTaskOptions,
  switchTask,
  type SwitchTaskOptions,
  terminateTask,
  type TerminateTaskOptions,
  waitForWebhookTask,
  type WaitForWebhookOptions,
  waitTaskDuration,
  waitTaskUntil,
  workflow,
  yieldTask,
} from "@baton/workflow";
import { type Full, OPTIONS, SETTINGS, TASK_FIELDS, VALUES } from "./every-option";
import type { BuilderCalls } from "./builder-calls";

const { optional: _, ...NOT_OPTIONAL } = OPTIONS;

const join: Full<JoinTaskOptions> = {
  ...OPTIONS,
  joinMode: "ASYNC",
  joinStatus: "COMPLETED",
  evaluatorType: "graaljs",
  expression: "$.joinOn.length > 0",
};
const loop: Full<LoopTaskOptions> = {
  ...OPTIONS,
  items: "${workflow.input.list}",
  evaluatorType: "graaljs",
  keepLastN: 3,
};
const pull: Full<PullWorkflowMessagesOptions> = { ...OPTIONS, blocking: false };
const choice: Full<SwitchTaskOptions> = { ...OPTIONS, evaluatorType: "javascript" };
const start: Full<StartWorkflowTaskOptions> = {
  ...OPTIONS,
  taskToDomain: { "*": "blue" },
  priority: 9,
  idempotencyKey: "${workflow.input.key}",
  idempotencyStrategy: "FAIL_ON_RUNNING",
};
const child: Full<SubWorkflowTaskOptions> = {
  ...OPTIONS,
  taskToDomain: { a: "${workflow.input.domain}" },
  idempotencyKey: "key",
  idempotencyStrategy: "RETURN_EXISTING",
  priority: "${workflow.input.priority}",
  workflowDefinition: workflow("inside", [noopTask("inner", OPTIONS)], SETTINGS),
};
const end: Full<TerminateTaskOptions> = { ...NOT_OPTIONAL, workflowOutput: VALUES };
const webhook: Full<WaitForWebhookOptions> = { ...OPTIONS, matches: { "$['event']['type']": "message" } };

const step = (reference: string) => simpleTask(reference, "step", { x: 1 });
const branches = [[step("a")], [step("b"), step("c")]];

/** Tasks that workers execute, and tasks that steer the flow: each builder with every option it has. */
export const STEERING_TASKS: BuilderCalls = {
  simpleTask: () => [simpleTask("r", "a_task", VALUES, OPTIONS)],
  customTask: () => [customTask("r", "A_TYPE_OF_OUR_OWN", TASK_FIELDS)],
  dynamicTask: () => [dynamicTask("r", "${workflow.input.task}", "which", OPTIONS)],
  dynamicForkTask: () => [
    dynamicForkTask("d", [step("made")], { made: VALUES }, OPTIONS),
    joinTask("j", []),
    dynamicForkTask("e", "${workflow.input.tasks}", "${workflow.input.inputs}"),
    joinTask("k", []),
  ],
  forkTask: () => [forkTask("f", branches, OPTIONS), joinTask("j", ["a", "c"])],
  forkTaskJoin: () => forkTaskJoin("f", branches, join),
  joinTask: () => [step("a"), joinTask("j", ["a"], join)],
  exclusiveJoinTask: () => [step("a"), step("b"), exclusiveJoinTask("j", ["a"], ["b"], OPTIONS)],
  doWhileTask: () => [doWhileTask("l", "$.l.iteration < 3", [step("a"), noopTask("b", OPTIONS)], loop)],
  newLoopTask: () => [newLoopTask("l", 3, [step("a")], loop)],
  noopTask: () => [noopTask("r", OPTIONS)],
  setVariableTask: () => [setVariableTask("r", VALUES, OPTIONS)],
  startWorkflowTask: () => [startWorkflowTask("r", "other", VALUES, 3, "correlation", start)],
  subWorkflowTask: () => [
    subWorkflowTask("r", "inside", 7, child),
    subWorkflowTask("s", "other", 2, { ...child, workflowDefinition: "${workflow.input.definition}" }),
    subWorkflowTask("t", "other"),
  ],
  switchTask: () => [
    switchTask(
      "s",
      "$.x",
      { a: [step("a")], "b c": [step("b"), step("c")] },
      [noopTask("d", OPTIONS)],
      choice,
    ),
    switchTask("t", "${workflow.input.x}", { a: [step("e")] }, [], true),
  ],
  terminateTask: () => [terminateTask("r", "FAILED", "because", end)],
  waitTaskDuration: () => [waitTaskDuration("r", "2 days 3h 5m 10s", OPTIONS)],
  waitTaskUntil: () => [waitTaskUntil("r", "2030-12-24 18:00 GMT+01:00", OPTIONS)],
  waitForWebhookTask: () => [waitForWebhookTask("r", webhook)],
  yieldTask: () => [yieldTask("r", VALUES, OPTIONS)],
  pullWorkflowMessages: () => [
    pullWorkflowMessages("r", 20, pull),
    pullWorkflowMessages("s", "${workflow.input.n}"),
  ],
};
