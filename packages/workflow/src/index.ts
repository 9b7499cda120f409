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
export { customTask, type CustomTaskFields } from "./tasks/custom-task";
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
export { waitForWebhookTask, type WaitForWebhookOptions } from "./tasks/wait-for-webhook-task";
export { yieldTask } from "./tasks/yield-task";

// Tasks that the server executes
export { conductorEventTask, eventTask, type EventTaskDef, sqsEventTask } from "./tasks/event-task";
export { getDocumentTask, type GetDocumentOptions } from "./tasks/get-document-task";
export { type HttpPollInputParameters, httpPollTask, type HttpPollTaskDef } from "./tasks/http-poll-task";
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
export {
  pullWorkflowMessages,
  type PullWorkflowMessagesOptions,
  type PullWorkflowMessagesTaskDef,
} from "./tasks/pull-workflow-messages-task";

// Tasks that language models and their tools execute
export { type ChatMessage, Role, type ToolCall, type ToolSpec } from "./tasks/ai/chat-message";
export {
  generateAudioTask,
  type GenerateAudioOptions,
  generateImageTask,
  type GenerateImageOptions,
} from "./tasks/ai/generate-media-task";
export {
  llmChatCompleteTask,
  type LlmChatCompleteOptions,
  type LlmCompletionParams,
  llmTextCompleteTask,
  type LlmTextCompleteOptions,
} from "./tasks/ai/llm-complete-task";
export {
  llmGenerateEmbeddingsTask,
  type LlmGenerateEmbeddingsOptions,
  llmQueryEmbeddingsTask,
  type LlmQueryEmbeddingsOptions,
  llmSearchEmbeddingsTask,
  type LlmSearchEmbeddingsOptions,
  llmStoreEmbeddingsTask,
  type LlmStoreEmbeddingsOptions,
} from "./tasks/ai/llm-embeddings-task";
export {
  llmIndexDocumentTask,
  type LlmIndexDocumentOptions,
  llmIndexTextTask,
  type LlmIndexTextOptions,
  llmSearchIndexTask,
  type LlmSearchIndexOptions,
} from "./tasks/ai/llm-index-task";
export { LLMProvider } from "./tasks/ai/llm-provider";
export {
  callMcpToolTask,
  type CallMcpToolOptions,
  listMcpToolsTask,
  type ListMcpToolsOptions,
} from "./tasks/ai/mcp-task";
export { withPromptVariable, withPromptVariables } from "./tasks/ai/prompt-variables";
export { type EmbeddingModel, type Embeddings, VectorDB } from "./tasks/ai/vector-db";

// Definitions from drafts
export { generate } from "./generate/generate";
export { generateInlineTask } from "./generate/generate-inline-task";
export {
  generateDoWhileTask,
  generateForkJoinTask,
  generateSwitchTask,
  taskGenMapper,
} from "./generate/generate-nested-task";
export {
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
} from "./generate/generate-task";
export type { GeneratorOptions, NestedTaskMapper, TaskDraft, WorkflowDraft } from "./generate/task-draft";

// What they have in common
export type { InputTask, TypedTask } from "./tasks/define-task";
export type { OptionalOr, TaskOptions } from "./tasks/task-options";
export { type CommonTaskDef, type TaskDefTypes, TaskType } from "./tasks/task-type";
