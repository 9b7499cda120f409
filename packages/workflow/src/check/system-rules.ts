import { parseDuration } from "@baton/core";
import { isRecord } from "../tasks/plain-copy";
import { hasExpression } from "./expression";
import { isBlank, type Problem, shown } from "./problem";
import { problemsAt, type TaskRule } from "./task-rule";
import type { PlacedTask } from "./walk-tasks";

/** The task types that the server executes itself. */
export const SYSTEM_RULES: ReadonlyMap<string, TaskRule> = new Map<string, TaskRule>([
  ["TERMINATE", checkTerminate],
  ["WAIT", checkWait],
  ["HTTP", checkHttp],
  ["HTTP_POLL", checkHttpPoll],
  ["KAFKA_PUBLISH", checkKafka],
  ["EVENT", checkEvent],
  ["INLINE", (placed) => checkScript(placed, "expression")],
  ["JSON_JQ_TRANSFORM", (placed) => checkScript(placed, "queryExpression")],
  ["WAIT_FOR_WEBHOOK", checkWebhook],
  ["GET_DOCUMENT", checkDocument],
  ["PULL_WORKFLOW_MESSAGES", checkPull],
]);

const TERMINATION_STATUSES: readonly unknown[] = ["COMPLETED", "FAILED", "TERMINATED"];

/** `yyyy-MM-dd`, then optionally a time, then optionally a zone. */
const UNTIL = /^\d{4}-\d{1,2}-\d{1,2}( \d{1,2}:\d{1,2}( \S.*)?)?$/;

function checkTerminate({ task, path }: PlacedTask): Problem[] {
  const status = task.inputParameters?.["terminationStatus"];
  return problemsAt(path, [
    TERMINATION_STATUSES.includes(status)
      ? undefined
      : [
          "inputParameters.terminationStatus",
          `must be COMPLETED, FAILED or TERMINATED, got ${shown(status)}`,
        ],
    task.optional === true
      ? ["optional", "must not be true: a TERMINATE task cannot be optional"]
      : undefined,
  ]);
}

function checkWait({ task, path }: PlacedTask): Problem[] {
  const duration = task.inputParameters?.["duration"];
  const until = task.inputParameters?.["until"];
  if (isGiven(duration) && isGiven(until)) {
    return problemsAt(path, [["inputParameters", "must hold duration or until, not both"]]);
  }
  return problemsAt(path, [
    isGiven(duration) && !startsWithExpression(duration) && parseDuration(String(duration)) === undefined
      ? [
          "inputParameters.duration",
          `must be days, hours, minutes and seconds in that order, such as "1h 30m", got ${shown(duration)}`,
        ]
      : undefined,
    isGiven(until) && !startsWithExpression(until) && !UNTIL.test(String(until))
      ? [
          "inputParameters.until",
          `must be yyyy-MM-dd, yyyy-MM-dd HH:mm or yyyy-MM-dd HH:mm zone, got ${shown(until)}`,
        ]
      : undefined,
  ]);
}

function checkHttp({ task, path }: PlacedTask): Problem[] {
  const request = task.inputParameters?.["http_request"];
  if (!isRecord(request)) return [];
  return problemsAt(path, [
    required(request, "http_request", "uri"),
    required(request, "http_request", "method"),
  ]);
}

const POLLING_STRATEGIES: readonly unknown[] = ["FIXED", "LINEAR_BACKOFF", "EXPONENTIAL_BACKOFF"];

function checkHttpPoll(placed: PlacedTask): Problem[] {
  const inputs = placed.task.inputParameters ?? {};
  const request = inputs["http_request"];
  const given = { ...inputs, ...(isRecord(request) ? request : {}) };
  const { pollingInterval, pollingStrategy, terminationCondition } = given;
  return [
    ...checkHttp(placed),
    ...problemsAt(placed.path, [
      isGiven(pollingInterval) && !hasExpression(pollingInterval) && !(Number(pollingInterval) > 0)
        ? [
            "inputParameters.pollingInterval",
            `must be a number of seconds above 0, got ${shown(pollingInterval)}`,
          ]
        : undefined,
      isGiven(pollingStrategy) &&
      !hasExpression(pollingStrategy) &&
      !POLLING_STRATEGIES.includes(pollingStrategy)
        ? [
            "inputParameters.pollingStrategy",
            `must be one of ${POLLING_STRATEGIES.join(", ")}, got ${shown(pollingStrategy)}`,
          ]
        : undefined,
      isGiven(terminationCondition) && String(terminationCondition).trim() === ""
        ? ["inputParameters.terminationCondition", "must be a script that ends the task, got an empty text"]
        : undefined,
    ]),
  ];
}

function checkWebhook({ task, path }: PlacedTask): Problem[] {
  const matches = task.inputParameters?.["matches"];
  const complete = isRecord(matches) ? Object.keys(matches).length > 0 : hasExpression(matches);
  if (!isGiven(matches) || complete) return [];
  const found = isRecord(matches) ? "none" : shown(matches);
  return problemsAt(path, [
    ["inputParameters.matches", `must hold at least one value by JSON path, got ${found}`],
  ]);
}

function checkDocument({ task, path }: PlacedTask): Problem[] {
  const url = task.inputParameters?.["url"];
  if (!isGiven(url) || !isBlank(url)) return [];
  return problemsAt(path, [["inputParameters.url", `must be an address, got ${shown(url)}`]]);
}

function checkPull({ task, path }: PlacedTask): Problem[] {
  const size = task.inputParameters?.["batchSize"];
  if (!isGiven(size) || hasExpression(size) || (Number.isInteger(size) && Number(size) >= 1)) return [];
  return problemsAt(path, [
    ["inputParameters.batchSize", `must be a whole number from 1, got ${shown(size)}`],
  ]);
}

function checkKafka({ task, path }: PlacedTask): Problem[] {
  const request = task.inputParameters?.["kafka_request"];
  if (!isRecord(request)) return [];
  return problemsAt(path, [
    required(request, "kafka_request", "bootStrapServers"),
    required(request, "kafka_request", "topic"),
    isGiven(request["value"]) ? undefined : ["inputParameters.kafka_request.value", "must be given"],
  ]);
}

function required(request: Record<string, unknown>, input: string, field: string) {
  if (!isBlank(request[field])) return undefined;
  return [`inputParameters.${input}.${field}`, `must be given, got ${shown(request[field])}`] as const;
}

function checkEvent({ task, path }: PlacedTask): Problem[] {
  const sink = task.sink;
  const complete = typeof sink === "string" && /^[^:\s]+(:.*\S.*)?$/s.test(sink.trim());
  return problemsAt(path, [
    complete || hasExpression(sink)
      ? undefined
      : ["sink", `must be provider:queue, such as "sqs:orders", got ${shown(sink)}`],
  ]);
}

/** A script that is absent may come from the task definition's input template; one that is empty cannot work. */
function checkScript({ task, path }: PlacedTask, input: string): Problem[] {
  const script = task.inputParameters?.[input];
  if (!isGiven(script) || !isBlank(script)) return [];
  return problemsAt(path, [[`inputParameters.${input}`, `must be a script, got ${shown(script)}`]]);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function startsWithExpression(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("${");
}
