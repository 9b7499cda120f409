import type { TypedTask } from "../tasks/define-task";
import type { EventTaskDef } from "../tasks/event-task";
import type { HttpTaskDef } from "../tasks/http-task";
import type { JoinTaskDef } from "../tasks/join-task";
import type { JsonJQTransformTaskDef } from "../tasks/json-jq-task";
import type { KafkaPublishTaskDef } from "../tasks/kafka-publish-task";
import type { SetVariableTaskDef } from "../tasks/set-variable-task";
import type { SimpleTaskDef } from "../tasks/simple-task";
import type { SubWorkflowTaskDef } from "../tasks/sub-workflow-task";
import type { TerminateTaskDef } from "../tasks/terminate-task";
import type { WaitTaskDef } from "../tasks/wait-task";
import { completeDraft } from "./complete-draft";
import type { GeneratorOptions, TaskDraft } from "./task-draft";

/** A complete SIMPLE task from any part of one. */
export function generateSimpleTask(overrides: TaskDraft = {}, options?: GeneratorOptions): SimpleTaskDef {
  const defaults = { inputParameters: {} };
  return completeDraft({ type: "SIMPLE", label: "simple", defaults, draft: overrides, options });
}

/** A complete EVENT task from any part of one. It publishes to the queue `orders` inside Conductor unless told otherwise. */
export function generateEventTask(overrides: TaskDraft = {}, options?: GeneratorOptions): EventTaskDef {
  const defaults = { sink: "conductor:orders", asyncComplete: false };
  return completeDraft({ type: "EVENT", label: "event", defaults, draft: overrides, options });
}

/** A complete JOIN from any part of one. It waits for nothing unless told otherwise. */
export function generateJoinTask(overrides: TaskDraft = {}, options?: GeneratorOptions): JoinTaskDef {
  const joinOn: string[] = [];
  const defaults = { inputParameters: {}, joinOn };
  return completeDraft({ type: "JOIN", label: "join", defaults, draft: overrides, options });
}

/** A complete HTTP task from any part of one. It asks a server on the same machine unless told otherwise. */
export function generateHTTPTask(overrides: TaskDraft = {}, options?: GeneratorOptions): HttpTaskDef {
  const defaults = {
    inputParameters: {
      http_request: { uri: "http://localhost:8080/health", method: "GET" } as const,
    },
    asyncComplete: false,
  };
  return completeDraft({ type: "HTTP", label: "http", defaults, draft: overrides, options });
}

/** A complete JSON_JQ_TRANSFORM task from any part of one. It joins two lists unless told otherwise. */
export function generateJQTransformTask(
  overrides: TaskDraft = {},
  options?: GeneratorOptions,
): JsonJQTransformTaskDef {
  const defaults = {
    inputParameters: {
      key1: { value1: ["a", "b"] },
      key2: { value2: ["c", "d"] },
      queryExpression: "{ key3: (.key1.value1 + .key2.value2) }",
    },
  };
  return completeDraft({
    type: "JSON_JQ_TRANSFORM",
    label: "jqTransform",
    defaults,
    draft: overrides,
    options,
  });
}

/** A complete KAFKA_PUBLISH task from any part of one. It writes to a broker on the same machine unless told otherwise. */
export function generateKafkaPublishTask(
  overrides: TaskDraft = {},
  options?: GeneratorOptions,
): KafkaPublishTaskDef {
  const defaults = {
    inputParameters: {
      kafka_request: {
        topic: "topic",
        value: "",
        bootStrapServers: "localhost:9092",
        headers: {},
        key: "123",
        keySerializer: "org.apache.kafka.common.serialization.IntegerSerializer",
      },
    },
  };
  return completeDraft({ type: "KAFKA_PUBLISH", label: "kafka", defaults, draft: overrides, options });
}

/** A complete SUB_WORKFLOW task from any part of one. It runs version 1 of the workflow `name` unless told otherwise. */
export function generateSubWorkflowTask(
  overrides: TaskDraft = {},
  options?: GeneratorOptions,
): SubWorkflowTaskDef {
  const defaults = { inputParameters: {}, subWorkflowParam: { name: "name", version: 1, taskToDomain: {} } };
  return completeDraft({ type: "SUB_WORKFLOW", label: "subWorkflow", defaults, draft: overrides, options });
}

/** A complete SET_VARIABLE task from any part of one. */
export function generateSetVariableTask(
  overrides: TaskDraft = {},
  options?: GeneratorOptions,
): SetVariableTaskDef {
  const defaults = { inputParameters: {} };
  return completeDraft({ type: "SET_VARIABLE", label: "setVariable", defaults, draft: overrides, options });
}

/** A complete TERMINATE task from any part of one. It completes the workflow unless told otherwise. */
export function generateTerminateTask(
  overrides: TaskDraft = {},
  options?: GeneratorOptions,
): TerminateTaskDef {
  const defaults = {
    inputParameters: { terminationStatus: "COMPLETED", workflowOutput: {} } as const,
    startDelay: 0,
  };
  return completeDraft({ type: "TERMINATE", label: "terminate", defaults, draft: overrides, options });
}

/** A complete WAIT task from any part of one. Without `duration` or `until` it waits until somebody completes it. */
export function generateWaitTask(overrides: TaskDraft = {}, options?: GeneratorOptions): WaitTaskDef {
  const defaults = { inputParameters: {} };
  return completeDraft({ type: "WAIT", label: "wait", defaults, draft: overrides, options });
}

/**
 * A complete FORK_JOIN_DYNAMIC task from any part of one. It has no branches unless told otherwise. A draft that names
 * `dynamicForkJoinTasksParam` gets no second place for its branches, which the server refuses.
 */
export function generateForkJoinDynamicTask(
  overrides: TaskDraft = {},
  options?: GeneratorOptions,
): TypedTask<"FORK_JOIN_DYNAMIC"> {
  const inTwoInputs = {
    inputParameters: { dynamicTasks: [], dynamicTasksInput: {} },
    dynamicForkTasksParam: "dynamicTasks",
    dynamicForkTasksInputParamName: "dynamicTasksInput",
  };
  const defaults = {
    ...(overrides.dynamicForkJoinTasksParam === undefined ? inTwoInputs : {}),
    startDelay: 0,
    optional: false,
    asyncComplete: false,
  };
  return completeDraft({
    type: "FORK_JOIN_DYNAMIC",
    label: "forkJoinDynamic",
    defaults,
    draft: overrides,
    options,
  });
}
