import { messageOf } from "@baton/core";

import { isJsonMap } from "../definitions/json-reader";
import type { JsonMap } from "../definitions/model";
import type { EngineCore } from "../engine/engine-core";
import type { HttpAnswer, HttpCall } from "../engine/http-call";
import type { LiveTask } from "../engine/live-task";
import { ownTask, type SystemTask, type TaskPatch } from "./system-task";

const DEFAULT_TIMEOUT_MS = 3_000;

/** The calls under way, so that a cancelled task's call is given up. */
const underWay = new WeakMap<LiveTask, AbortController>();

/**
 * HTTP: one request; its answer becomes the output.
 *
 * @see conductor-oss/conductor http-task/…/HttpTask.java
 */
export const http: SystemTask = {
  map: (context) => [
    ownTask(context, {
      taskType: "HTTP",
      status: "SCHEDULED",
      inputData: { ...context.input, asyncComplete: context.definition.asyncComplete },
      startDelayInSeconds: context.definition.startDelay,
      callbackAfterSeconds: context.definition.startDelay,
      availableAt: context.now + context.definition.startDelay * 1000,
    }),
  ],
  perform(task, core) {
    const now = core.clock.now();
    core.change(task, {
      status: "IN_PROGRESS",
      startTime: task.startTime || now,
      updateTime: now,
      pollCount: task.pollCount + 1,
    });
    const call = callOf(task.inputData);
    if (typeof call === "string")
      return settle(task, core, { status: "FAILED", reasonForIncompletion: call });
    const controller = new AbortController();
    underWay.set(task, controller);
    core.httpCall(call, controller.signal).then(
      (answer) => settle(task, core, patchFor(task, call, answer)),
      (error: unknown) =>
        settle(
          task,
          core,
          failed(`I/O error on ${call.method} request for "${withoutQuery(call.url)}": ${messageOf(error)}`),
        ),
    );
  },
  cancel(task) {
    underWay.get(task)?.abort();
  },
};

function settle(task: LiveTask, core: EngineCore, patch: TaskPatch): void {
  underWay.delete(task);
  if (task.status !== "IN_PROGRESS" || core.closed) return;
  const end = patch.status === "IN_PROGRESS" ? {} : { endTime: core.clock.now() };
  core.change(task, { ...patch, ...end });
  core.advance(task.run);
  core.settle();
}

function patchFor(task: LiveTask, call: HttpCall, answer: HttpAnswer): TaskPatch {
  if (answer.status >= 400) {
    const words = `${answer.status} ${answer.reason} on ${call.method} request for "${withoutQuery(call.url)}": `;
    return failed(words + (answer.body === "" ? "[no body]" : `"${answer.body}"`));
  }
  const response = {
    headers: answer.headers,
    reasonPhrase: answer.reason,
    body: parsedBody(answer.body),
    statusCode: answer.status,
  };
  return { status: task.workflowTask.asyncComplete ? "IN_PROGRESS" : "COMPLETED", outputData: { response } };
}

function failed(words: string): TaskPatch {
  // The class name is part of what clients of Conductor see and match.
  const response = `java.lang.Exception: ${words}`;
  return {
    status: "FAILED",
    reasonForIncompletion: `Failed to invoke HTTP task due to: ${response}`,
    outputData: { response },
  };
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, "");
}

function callOf(input: JsonMap): HttpCall | string {
  const request = isJsonMap(input["http_request"]) ? input["http_request"] : input;
  const { uri, method, headers, body, accept, contentType, connectionTimeOut, readTimeOut } = request;
  if (typeof uri !== "string" || uri === "") {
    return "Missing HTTP URI.  See documentation for HttpTask for required input parameters";
  }
  if (typeof method !== "string" || method === "") return "No HTTP method specified";
  const given = isJsonMap(headers)
    ? Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const)
    : [];
  const hasBody = body !== undefined && body !== null;
  return {
    method: method.toUpperCase(),
    url: uri,
    headers: {
      accept: Array.isArray(accept)
        ? accept.join(", ")
        : typeof accept === "string"
          ? accept
          : "application/json",
      "content-type": typeof contentType === "string" ? contentType : "application/json",
      ...Object.fromEntries(given),
    },
    body: !hasBody ? undefined : typeof body === "string" ? body : JSON.stringify(body),
    connectTimeoutMs: timeout(connectionTimeOut),
    readTimeoutMs: timeout(readTimeOut),
  };
}

function timeout(value: unknown): number {
  const number = Number(value ?? DEFAULT_TIMEOUT_MS);
  return Number.isFinite(number) && number > 0 ? number : DEFAULT_TIMEOUT_MS;
}

/** Objects and lists become structure, numbers numbers; any other text stays text, and nothing is null. */
function parsedBody(text: string): unknown {
  if (text === "") return null;
  try {
    const value: unknown = JSON.parse(text);
    return value === null || typeof value === "boolean" ? String(value) : value;
  } catch {
    // Not JSON: the text itself is the body.
    return text;
  }
}
