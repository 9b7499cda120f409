// Definitions
export {
  ConductorWorkflow,
  type ConductorWorkflowOptions,
  type IdempotencyStrategy,
} from "./definition/conductor-workflow";
export { inputOf, outputOf, type PathOf } from "./definition/output-of";
export {
  TASK_DEFINITION_DEFAULTS,
  taskDefinition,
  type TaskDefinitionOptions,
} from "./definition/task-definition";
export { workflow, type WorkflowSettings } from "./definition/workflow";
export type { WorkflowExecutorPort } from "./definition/workflow-executor-port";

// Checks
export { checkTaskDefinition } from "./check/check-task-definition";
export { assertWorkflowDefinition, checkWorkflowDefinition } from "./check/check-workflow-definition";
export type { Problem } from "./check/problem";

// Tasks that workers execute
export { dynamicTask, type DynamicTaskDef } from "./tasks/dynamic-task";
export { simpleTask, type SimpleTaskDef } from "./tasks/simple-task";

// Tasks that steer the flow
export { dynamicForkTask, type ForkJoinDynamicDef } from "./tasks/dynamic-fork-task";
export { type ForkBranches, forkTask, forkTaskJoin, type ForkJoinTaskDef } from "./tasks/fork-task";
export {
  exclusiveJoinTask,
  type ExclusiveJoinTaskDef,
  joinTask,
  type JoinTaskDef,
  type JoinTaskOptions,
} from "./tasks/join-task";
export { doWhileTask, type DoWhileTaskDef, type LoopTaskOptions, newLoopTask } from "./tasks/loop-task";
export { noopTask, type NoopTaskDef } from "./tasks/noop-task";
export { setVariableTask, type SetVariableTaskDef } from "./tasks/set-variable-task";
export {
  startWorkflowTask,
  type StartWorkflowTaskDef,
  type StartWorkflowTaskOptions,
} from "./tasks/start-workflow-task";
export {
  subWorkflowTask,
  type SubWorkflowTaskDef,
  type SubWorkflowTaskOptions,
} from "./tasks/sub-workflow-task";
export {
  type SwitchEvaluatorType,
  switchTask,
  type SwitchTaskDef,
  type SwitchTaskOptions,
} from "./tasks/switch-task";
export {
  terminateTask,
  type TerminateTaskDef,
  type TerminateTaskOptions,
  type TerminationStatus,
} from "./tasks/terminate-task";
export { waitTaskDuration, type WaitTaskDef, waitTaskUntil } from "./tasks/wait-task";

// Tasks that the server executes
export { conductorEventTask, eventTask, type EventTaskDef, sqsEventTask } from "./tasks/event-task";
export { type HttpInputParameters, httpTask, type HttpTaskDef } from "./tasks/http-task";
export {
  type AssignmentCompletionStrategy,
  humanTask,
  type HumanTaskDef,
  type HumanTaskOptions,
} from "./tasks/human-task";
export {
  type InlineEvaluatorType,
  inlineTask,
  type InlineTaskDef,
  type InlineTaskInputParameters,
} from "./tasks/inline-task";
export { jsonJqTask, type JsonJQTransformTaskDef } from "./tasks/json-jq-task";
export {
  type KafkaPublishInputParameters,
  kafkaPublishTask,
  type KafkaPublishTaskDef,
} from "./tasks/kafka-publish-task";

// What they have in common
export type { OptionalOr, TaskOptions } from "./tasks/task-options";
export { type CommonTaskDef, type TaskDefTypes, TaskType } from "./tasks/task-type";
