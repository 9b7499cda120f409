import type { WorkflowTask } from "@baton/api";
import { eventTask } from "../tasks/event-task";
import { getDocumentTask } from "../tasks/get-document-task";
import { httpPollTask } from "../tasks/http-poll-task";
import { httpTask } from "../tasks/http-task";
import { inlineTask } from "../tasks/inline-task";
import { jsonJqTask } from "../tasks/json-jq-task";
import { kafkaPublishTask } from "../tasks/kafka-publish-task";
import { pullWorkflowMessages } from "../tasks/pull-workflow-messages-task";
import { terminateTask } from "../tasks/terminate-task";
import { waitForWebhookTask } from "../tasks/wait-for-webhook-task";
import { waitTaskDuration, waitTaskUntil } from "../tasks/wait-task";
import { checkWorkflowDefinition } from "./check-workflow-definition";

const check = (task: WorkflowTask) =>
  checkWorkflowDefinition({ name: "w", timeoutSeconds: 0, tasks: [task] });
const paths = (task: WorkflowTask) => check(task).map(({ path }) => path.replace("tasks[0].", ""));
const bare = (type: string, inputParameters: Record<string, unknown>, more: Partial<WorkflowTask> = {}) => ({
  name: "t",
  taskReferenceName: "t",
  type,
  inputParameters,
  ...more,
});

describe("TERMINATE", () => {
  it.each(["COMPLETED", "FAILED", "TERMINATED"] as const)("ends a workflow as %s", (status) => {
    expect(check(terminateTask("t", status))).toEqual([]);
  });

  it.each(["DONE", "${workflow.input.status}", undefined])("refuses the status %p", (terminationStatus) => {
    expect(paths(bare("TERMINATE", { terminationStatus }))).toEqual(["inputParameters.terminationStatus"]);
  });

  it("cannot be optional", () => {
    const task = bare("TERMINATE", { terminationStatus: "FAILED" }, { optional: true });
    expect(paths(task)).toEqual(["optional"]);
  });
});

describe("WAIT", () => {
  it.each(["30s", "2 days 3h 5m 10s", "${workflow.input.pause}"])("waits for %p", (duration) => {
    expect(check(waitTaskDuration("t", duration))).toEqual([]);
  });

  it.each(["", "5", "soon", "3m 2h", "${workflow.input.n}".slice(1)])(
    "refuses the duration %p",
    (duration) => {
      expect(paths(waitTaskDuration("t", duration))).toEqual(["inputParameters.duration"]);
    },
  );

  it.each(["2026-12-24", "2026-12-24 18:00", "2026-12-24 18:00 Europe/Berlin", "${workflow.input.at}"])(
    "waits until %p",
    (until) => {
      expect(check(waitTaskUntil("t", until))).toEqual([]);
    },
  );

  it.each(["tomorrow", "2026-12-24T18:00:00Z", "24.12.2026"])("refuses until %p", (until) => {
    expect(paths(waitTaskUntil("t", until))).toEqual(["inputParameters.until"]);
  });

  it("takes a duration or a time, not both; neither waits for a signal", () => {
    expect(paths(bare("WAIT", { duration: "1s", until: "2026-12-24" }))).toEqual(["inputParameters"]);
    expect(check(bare("WAIT", {}))).toEqual([]);
  });
});

describe("HTTP", () => {
  it("needs address and method where the request is written down", () => {
    expect(check(httpTask("t", { uri: "http://x", method: "GET" }))).toEqual([]);
    expect(paths(bare("HTTP", { http_request: {} }))).toEqual([
      "inputParameters.http_request.uri",
      "inputParameters.http_request.method",
    ]);
  });

  it("may get its request from elsewhere", () => {
    expect(check(bare("HTTP", { http_request: "${workflow.input.request}" }))).toEqual([]);
    expect(check(bare("HTTP", {}))).toEqual([]);
  });
});

describe("KAFKA_PUBLISH", () => {
  it("needs brokers, topic and value where the record is written down", () => {
    expect(check(kafkaPublishTask("t", { topic: "a", value: 0, bootStrapServers: "b" }))).toEqual([]);
    expect(paths(bare("KAFKA_PUBLISH", { kafka_request: {} }))).toEqual([
      "inputParameters.kafka_request.bootStrapServers",
      "inputParameters.kafka_request.topic",
      "inputParameters.kafka_request.value",
    ]);
  });
});

describe("EVENT", () => {
  it.each([
    "conductor",
    "conductor:paid",
    "sqs:q",
    "kafka:${workflow.input.topic}",
    "${workflow.input.sink}",
  ])("publishes to %p", (sink) => {
    expect(check({ name: "t", taskReferenceName: "t", type: "EVENT", sink })).toEqual([]);
  });

  it.each([
    ["", "q"],
    ["sqs", ""],
    ["sqs", " "],
  ])("refuses %p:%p", (provider, queue) => {
    expect(paths(eventTask("t", provider, queue))).toEqual(["sink"]);
  });

  it("needs a sink", () => {
    expect(paths({ name: "t", taskReferenceName: "t", type: "EVENT" })).toEqual(["sink"]);
  });
});

describe("INLINE and JSON_JQ_TRANSFORM", () => {
  it("need a script that is not empty; a task definition may give one", () => {
    expect(paths(inlineTask("t", " "))).toEqual(["inputParameters.expression"]);
    expect(paths(jsonJqTask("t", ""))).toEqual(["inputParameters.queryExpression"]);
    expect(check(bare("INLINE", {}))).toEqual([]);
  });
});

describe("HTTP_POLL", () => {
  const request = { uri: "http://x", method: "GET" } as const;

  it("takes a request with everything, nothing or expressions about the polling", () => {
    expect(check(httpPollTask("t", { http_request: request }))).toEqual([]);
    const polling = { pollingInterval: 0.5, pollingStrategy: "EXPONENTIAL_BACKOFF" } as const;
    expect(
      check(httpPollTask("t", { http_request: request, ...polling, terminationCondition: "true" })),
    ).toEqual([]);
    const expression = "${workflow.input.x}";
    const inputs = { http_request: request, pollingInterval: expression, pollingStrategy: expression };
    expect(check(bare("HTTP_POLL", inputs))).toEqual([]);
  });

  it("needs address, method, a pause, a known strategy and a condition", () => {
    const http_request = { uri: "", method: "" };
    const inputs = { http_request, pollingInterval: 0, pollingStrategy: "SOON", terminationCondition: " " };
    const wrong = [
      "inputParameters.http_request.uri",
      "inputParameters.http_request.method",
      "inputParameters.pollingInterval",
      "inputParameters.pollingStrategy",
      "inputParameters.terminationCondition",
    ];
    expect(paths(bare("HTTP_POLL", inputs))).toEqual(wrong);
    expect(paths(bare("HTTP_POLL", { http_request: { ...inputs, ...http_request } }))).toEqual(wrong);
  });
});

describe("WAIT_FOR_WEBHOOK", () => {
  it("needs conditions where some are given", () => {
    expect(check(waitForWebhookTask("t", { matches: { "$['type']": "paid" } }))).toEqual([]);
    expect(check(waitForWebhookTask("t"))).toEqual([]);
    expect(check(bare("WAIT_FOR_WEBHOOK", { matches: "${workflow.input.matches}" }))).toEqual([]);
    expect(paths(waitForWebhookTask("t", { matches: {} }))).toEqual(["inputParameters.matches"]);
    expect(paths(bare("WAIT_FOR_WEBHOOK", { matches: "paid" }))).toEqual(["inputParameters.matches"]);
  });
});

describe("GET_DOCUMENT", () => {
  it("needs an address", () => {
    expect(check(getDocumentTask("t", "${workflow.input.url}"))).toEqual([]);
    expect(paths(getDocumentTask("t", " "))).toEqual(["inputParameters.url"]);
  });
});

describe("PULL_WORKFLOW_MESSAGES", () => {
  it.each([1, 100, "${workflow.input.size}"])("takes %p messages", (size) => {
    expect(check(pullWorkflowMessages("t", size))).toEqual([]);
  });

  it.each([0, -1, 1.5, "ten"])("cannot take %p messages", (size) => {
    expect(paths(pullWorkflowMessages("t", size))).toEqual(["inputParameters.batchSize"]);
  });
});
