import {
  conductorEventTask,
  eventTask,
  type GetDocumentOptions,
  getDocumentTask,
  type HttpInputParameters,
  type HttpPollInputParameters,
  httpPollTask,
  httpTask,
  humanTask,
  type HumanTaskOptions,
  inlineTask,
  jsonJqTask,
  type KafkaPublishInputParameters,
  kafkaPublishTask,
  sqsEventTask,
} from "@baton/workflow";
import type { BuilderCalls } from "./builder-calls";
import { type Full, OPTIONS, VALUES } from "./every-option";

const request: Full<HttpInputParameters> = {
  uri: "https://example.test/${workflow.input.id}?q=1",
  method: "PATCH",
  accept: ["application/json", "text/plain"],
  contentType: "application/merge-patch+json",
  headers: { Authorization: "Bearer ${workflow.secrets.TOKEN}" },
  body: VALUES,
  connectionTimeOut: 1_000,
  readTimeOut: "2000",
};
const polling: Full<HttpPollInputParameters> = {
  http_request: request,
  pollingInterval: 5,
  pollingStrategy: "EXPONENTIAL_BACKOFF",
  terminationCondition: "$.output.body.done === true",
};
const record: Full<KafkaPublishInputParameters> = {
  topic: "orders",
  value: VALUES,
  bootStrapServers: "broker.example.test:9092",
  headers: { source: "suite" },
  key: "${workflow.input.key}",
  keySerializer: "org.apache.kafka.common.serialization.StringSerializer",
  requestTimeoutMs: 1_000,
  maxBlockMs: 2_000,
};
const human: Full<HumanTaskOptions> = {
  ...OPTIONS,
  displayName: "Approve",
  formTemplate: "approval",
  formVersion: 2,
  assignmentCompletionStrategy: "TERMINATE",
  assignee: { userType: "EXTERNAL_GROUP", user: "approvers" },
};
const document: Full<GetDocumentOptions> = { ...OPTIONS, mediaType: "application/pdf" };

/** Tasks that the server executes: each builder with every option it has. */
export const SERVER_TASKS: BuilderCalls = {
  conductorEventTask: () => [conductorEventTask("r", "event", OPTIONS)],
  eventTask: () => [eventTask("r", "kafka", "${workflow.input.queue}", OPTIONS)],
  sqsEventTask: () => [sqsEventTask("r", "queue", OPTIONS)],
  getDocumentTask: () => [getDocumentTask("r", "https://example.test/a.pdf", document)],
  httpTask: () => [httpTask("r", request, true, OPTIONS)],
  httpPollTask: () => [httpPollTask("r", polling, OPTIONS)],
  humanTask: () => [humanTask("r", human)],
  inlineTask: () => [inlineTask("r", "$.more.number + 1;\n// two lines", "graaljs", OPTIONS)],
  jsonJqTask: () => [jsonJqTask("r", ".more | keys", OPTIONS)],
  kafkaPublishTask: () => [kafkaPublishTask("r", record, OPTIONS)],
};
