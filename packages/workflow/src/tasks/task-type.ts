import type { WorkflowTask } from "@baton/api";

/**
 * The task types by name, so that `TaskType.HTTP` can be written instead of `"HTTP"`. A type that is not listed here is
 * allowed too: the server hands such a task to the workers that poll for that type.
 *
 * @see conductor-oss/conductor common/…/metadata/tasks/TaskType.java
 */
export const TaskType = {
  START: "START",
  SIMPLE: "SIMPLE",
  DYNAMIC: "DYNAMIC",
  FORK_JOIN: "FORK_JOIN",
  FORK_JOIN_DYNAMIC: "FORK_JOIN_DYNAMIC",
  DECISION: "DECISION",
  SWITCH: "SWITCH",
  JOIN: "JOIN",
  DO_WHILE: "DO_WHILE",
  SUB_WORKFLOW: "SUB_WORKFLOW",
  START_WORKFLOW: "START_WORKFLOW",
  EVENT: "EVENT",
  WAIT: "WAIT",
  WAIT_FOR_WEBHOOK: "WAIT_FOR_WEBHOOK",
  USER_DEFINED: "USER_DEFINED",
  HTTP: "HTTP",
  HTTP_POLL: "HTTP_POLL",
  HUMAN: "HUMAN",
  LAMBDA: "LAMBDA",
  INLINE: "INLINE",
  EXCLUSIVE_JOIN: "EXCLUSIVE_JOIN",
  TERMINAL: "TERMINAL",
  TERMINATE: "TERMINATE",
  KAFKA_PUBLISH: "KAFKA_PUBLISH",
  JSON_JQ_TRANSFORM: "JSON_JQ_TRANSFORM",
  SET_VARIABLE: "SET_VARIABLE",
  NOOP: "NOOP",
  YIELD: "YIELD",
  GET_DOCUMENT: "GET_DOCUMENT",
  LLM_CHAT_COMPLETE: "LLM_CHAT_COMPLETE",
  LLM_TEXT_COMPLETE: "LLM_TEXT_COMPLETE",
  LLM_GENERATE_EMBEDDINGS: "LLM_GENERATE_EMBEDDINGS",
  LLM_INDEX_TEXT: "LLM_INDEX_TEXT",
  LLM_INDEX_DOCUMENT: "LLM_INDEX_DOCUMENT",
  LLM_SEARCH_INDEX: "LLM_SEARCH_INDEX",
  LLM_SEARCH_EMBEDDINGS: "LLM_SEARCH_EMBEDDINGS",
  LLM_STORE_EMBEDDINGS: "LLM_STORE_EMBEDDINGS",
  LLM_GET_EMBEDDINGS: "LLM_GET_EMBEDDINGS",
  GENERATE_IMAGE: "GENERATE_IMAGE",
  GENERATE_AUDIO: "GENERATE_AUDIO",
  CALL_MCP_TOOL: "CALL_MCP_TOOL",
  LIST_MCP_TOOLS: "LIST_MCP_TOOLS",
  PULL_WORKFLOW_MESSAGES: "PULL_WORKFLOW_MESSAGES",
} as const;

/** One of the task types in {@link TaskType}. */
export type TaskType = (typeof TaskType)[keyof typeof TaskType];

/** Any task that a builder makes, or that is written by hand. */
export type TaskDefTypes = WorkflowTask;

/** The two names that every task of a definition has. */
export type CommonTaskDef = Pick<WorkflowTask, "name" | "taskReferenceName">;
