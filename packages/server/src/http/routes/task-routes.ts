import { JsonReader } from "../../definitions/json-reader";
import type { JsonMap } from "../../definitions/model";
import type { EnginePort } from "../../engine/engine";
import type { TaskRun } from "../../engine/execution";
import { RequestError } from "../../errors";
import { EMPTY, json, jsonText, NO_CONTENT, text } from "../answer";
import { RETURN_STRATEGIES, signalAnswer } from "../answers/signal-answer";
import { taskJson } from "../answers/task-answer";
import { workflowJson } from "../answers/workflow-answer";
import { REPORTED_STATUSES, toTaskUpdate } from "../bodies/task-update";
import { oneOf } from "../query";
import type { Call, Route } from "../route";
import type { ServerAnswer } from "../server-request";
import type { Services } from "./services";

const SINGLE_POLL_MS = 100;
const BATCH_POLL_MS = 100;
const LONGEST_POLL_MS = 5000;
const DEFAULT_SIGNAL_MS = 5000;

/** The JSON of polled tasks; one whose execution was removed meanwhile is nobody's any more. */
function polledJson(engine: EnginePort, tasks: readonly TaskRun[], now: number): readonly string[] {
  return tasks.flatMap((task) => {
    const execution = engine.findExecution(task.workflowId);
    return execution === undefined ? [] : [taskJson(task, execution, now)];
  });
}

function pollRoutes({ engine, clock }: Services): readonly Route[] {
  return [
    {
      operationId: "pollTask",
      method: "GET",
      path: "/tasks/poll/{tasktype}",
      handle: async (call) => {
        const { query, signal } = call;
        const tasks = await engine.poll({
          taskType: call.param("tasktype"),
          workerId: query.text("workerid"),
          domain: query.text("domain"),
          count: 1,
          timeoutMs: SINGLE_POLL_MS,
          signal,
        });
        const [task] = polledJson(engine, tasks, clock.now());
        return task === undefined ? NO_CONTENT : polled(engine, tasks, task);
      },
    },
    {
      operationId: "batchPoll",
      method: "GET",
      path: "/tasks/poll/batch/{tasktype}",
      handle: async (call) => {
        const { query, signal } = call;
        const timeoutMs = query.integer("timeout") ?? BATCH_POLL_MS;
        if (timeoutMs > LONGEST_POLL_MS) {
          throw new RequestError(400, "Long Poll Timeout value cannot be more than 5 seconds");
        }
        const tasks = await engine.poll({
          taskType: call.param("tasktype"),
          workerId: query.text("workerid"),
          domain: query.text("domain"),
          count: Math.max(0, query.integer("count") ?? 1),
          timeoutMs: Math.max(0, timeoutMs),
          signal,
        });
        return polled(engine, tasks, `[${polledJson(engine, tasks, clock.now()).join(",")}]`);
      },
    },
  ];
}

/** Tasks on their way to a worker; those of one that is gone are taken back. */
function polled(engine: EnginePort, tasks: readonly TaskRun[], body: string): ServerAnswer {
  return { ...jsonText(body), undelivered: () => engine.takeBack(tasks) };
}

/** Reports a task and takes the next one, without waiting for it. */
async function updateAndPoll({ engine, clock }: Services, call: Call): Promise<ServerAnswer> {
  const update = toTaskUpdate(call.json(), "updateTaskV2");
  const updated = engine.update(update);
  if (updated === undefined) return NO_CONTENT;
  const { taskType, domain } = updated;
  const next = await engine.poll({ taskType, domain, workerId: update.workerId, count: 1, timeoutMs: 0 });
  const [task] = polledJson(engine, next, clock.now());
  return task === undefined ? NO_CONTENT : polled(engine, next, task);
}

const outputOf = (call: Call): JsonMap => {
  const body = JsonReader.of({ output: call.json() }, "body");
  if (body.isNull("output")) throw new RequestError(400, "Required request body is missing");
  return body.map("output");
};

const statusOf = (call: Call): (typeof REPORTED_STATUSES)[number] =>
  oneOf("Path parameter 'status'", call.param("status"), REPORTED_STATUSES);

function updateByReference(engine: EnginePort, call: Call): TaskRun | undefined {
  const [workflowId, reference, status] = [
    call.param("workflowId"),
    call.param("taskRefName"),
    statusOf(call),
  ];
  return engine.updateByReference(workflowId, reference, status, outputOf(call), call.query.text("workerid"));
}

function updateRoutes(services: Services): readonly Route[] {
  const { engine, clock } = services;
  const byReference = "/tasks/{workflowId}/{taskRefName}/{status}";
  return [
    {
      operationId: "updateTask",
      method: "POST",
      path: "/tasks",
      handle: (call) => {
        const update = toTaskUpdate(call.json(), "updateTask");
        engine.update(update);
        return text(update.taskId);
      },
    },
    {
      operationId: "updateTaskV2",
      method: "POST",
      path: "/tasks/update-v2",
      handle: (call) => updateAndPoll(services, call),
    },
    {
      operationId: "updateTaskByRefName",
      method: "POST",
      path: byReference,
      handle: (call) => {
        const task = updateByReference(engine, call);
        return task === undefined ? EMPTY : text(task.taskId);
      },
    },
    {
      operationId: "updateTaskSync",
      method: "POST",
      path: `${byReference}/sync`,
      handle: (call) => {
        const workflowId = call.param("workflowId");
        if (updateByReference(engine, call) === undefined) {
          const place = `${call.param("taskRefName")} of workflow ${workflowId}`;
          throw new RequestError(404, `Found no running task ${place} to update`);
        }
        return jsonText(workflowJson(engine.execution(workflowId), true, clock.now()));
      },
    },
  ];
}

async function signalAndWait({ engine, clock, newId }: Services, call: Call): Promise<ServerAnswer> {
  const workflowId = call.param("workflowId");
  const strategy = call.query.choice("returnStrategy", RETURN_STRATEGIES) ?? "TARGET_WORKFLOW";
  const timeoutMs = call.query.integer("timeoutMillis") ?? DEFAULT_SIGNAL_MS;
  if (engine.signal(workflowId, statusOf(call), outputOf(call)) === undefined) {
    throw new RequestError(404, `Found no blocked task in workflow ${workflowId} to signal`);
  }
  const wait = { untilTaskRefs: [], timeoutMs: Math.max(0, timeoutMs), signal: call.signal };
  return signalAnswer(await engine.waitFor(workflowId, wait), strategy, newId(), clock.now());
}

function signalRoutes(services: Services): readonly Route[] {
  const path = "/tasks/{workflowId}/{status}/signal";
  return [
    {
      operationId: "signalWorkflowTaskAsync",
      method: "POST",
      path,
      handle: (call) => {
        services.engine.signal(call.param("workflowId"), statusOf(call), outputOf(call));
        return EMPTY;
      },
    },
    {
      operationId: "signalWorkflowTaskSync",
      method: "POST",
      path: `${path}/sync`,
      handle: (call) => signalAndWait(services, call),
    },
  ];
}

function readRoutes({ engine, clock }: Services): readonly Route[] {
  return [
    {
      operationId: "getTask",
      method: "GET",
      path: "/tasks/{taskId}",
      handle: (call) => {
        const found = engine.findTask(call.param("taskId"));
        if (found === undefined)
          throw new RequestError(404, `Task not found for taskId: ${call.param("taskId")}`);
        return jsonText(taskJson(found.task, found.execution, clock.now()));
      },
    },
    {
      operationId: "log",
      method: "POST",
      path: "/tasks/{taskId}/log",
      handle: (call) => {
        if (call.text === "") throw new RequestError(400, "Required request body is missing");
        engine.addLog(call.param("taskId"), call.text);
        return EMPTY;
      },
    },
    {
      operationId: "getTaskLogs",
      method: "GET",
      path: "/tasks/{taskId}/log",
      handle: (call) => {
        const logs = engine.logs(call.param("taskId"));
        return logs.length === 0 ? NO_CONTENT : json(logs);
      },
    },
  ];
}

/** Polling, reporting, signalling and reading tasks. */
export function taskRoutes(services: Services): readonly Route[] {
  return [
    ...pollRoutes(services),
    ...updateRoutes(services),
    ...signalRoutes(services),
    ...readRoutes(services),
  ];
}
