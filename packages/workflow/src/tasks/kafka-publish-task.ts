import { defineTask, type TypedTask } from "./define-task";
import { type OptionalOr, optionsOf } from "./task-options";

/** The record that a KAFKA_PUBLISH task writes. Text values may be `${…}` expressions. */
export interface KafkaPublishInputParameters {
  /** Topic to write to. */
  topic: string;
  /** The record's value. */
  value: unknown;
  /** Addresses of brokers, `host:port`, separated by commas. */
  bootStrapServers: string;
  /** Record headers. */
  headers?: Record<string, string> | undefined;
  /** Record key. */
  key?: unknown;
  /** Java class that writes the key. @default the text serializer */
  keySerializer?: string | undefined;
  /** Longest wait for the broker's answer. @unit milliseconds */
  requestTimeoutMs?: number | undefined;
  /** Longest wait for space in the producer's buffer. @unit milliseconds */
  maxBlockMs?: number | undefined;
}

/** Writes a record to Kafka. */
export interface KafkaPublishTaskDef extends TypedTask<"KAFKA_PUBLISH"> {
  /** The record under `kafka_request`. */
  inputParameters: { kafka_request: KafkaPublishInputParameters; [key: string]: unknown };
}

/**
 * Writes a record to Kafka, from the server.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param kafka_request the record
 * @param optional whether the workflow goes on when the task fails, or all options
 */
export function kafkaPublishTask(
  taskReferenceName: string,
  kafka_request: KafkaPublishInputParameters,
  optional?: OptionalOr,
): KafkaPublishTaskDef {
  return defineTask({
    type: "KAFKA_PUBLISH",
    taskReferenceName,
    fields: { inputParameters: { kafka_request } },
    options: optionsOf(optional),
  });
}
