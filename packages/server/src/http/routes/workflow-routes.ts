import type { Execution } from "../../engine/execution";
import type { StartRequest, WaitRequest } from "../../engine/requests";
import { JsonReader, toTexts } from "../../definitions/json-reader";
import { Violations } from "../../definitions/violations";
import { RequestError } from "../../errors";
import { json, jsonText, text } from "../answer";
import { RETURN_STRATEGIES, signalAnswer } from "../answers/signal-answer";
import { tasksJson } from "../answers/task-answer";
import { statusJson, workflowJson, workflowsJson } from "../answers/workflow-answer";
import { toIdempotencyStrategy, toStartRequest } from "../bodies/start-request";
import { pathInteger, Query } from "../query";
import type { Call, Route } from "../route";
import type { ServerAnswer } from "../server-request";
import type { Services } from "./services";

const DEFAULT_WAIT_SECONDS = 10;

function priorityOf(call: Call): number {
  const priority = call.query.integer("priority") ?? 0;
  const violations = new Violations();
  if (priority < 0) violations.add("startWorkflow.arg3", "0 is the minimum priority value", priority);
  if (priority > 99) violations.add("startWorkflow.arg3", "99 is the maximum priority value", priority);
  violations.raise();
  return priority;
}

/** Starts by name, with the body as the input. */
function startByName(
  { engine, registration }: Services,
  call: Call,
  version: number | undefined,
): ServerAnswer {
  const name = call.param("name");
  const input = JsonReader.of({ input: call.json() }, "body");
  if (input.isNull("input")) throw new RequestError(400, "Required request body is missing");
  if (registration.registry.findWorkflow(name, version) === undefined) {
    throw new RequestError(404, `No such workflow found by name: ${name}, version: ${version ?? null}`);
  }
  const id = engine.start({
    name,
    version,
    input: input.map("input"),
    correlationId: call.query.text("correlationId"),
    priority: priorityOf(call),
    idempotencyKey: call.header("x-idempotency-key"),
    idempotencyStrategy: toIdempotencyStrategy(call.header("x-on-conflict")),
  });
  return text(id);
}

function startRoutes(services: Services): readonly Route[] {
  const { engine, registration } = services;
  return [
    {
      operationId: "startWorkflow",
      method: "POST",
      path: "/workflow",
      handle: (call) => text(engine.start(toStartRequest(call.json(), registration.rules))),
    },
    {
      operationId: "startWorkflowByName",
      method: "POST",
      path: "/workflow/{name}",
      handle: (call) => startByName(services, call, call.query.integer("version")),
    },
    {
      operationId: "startWorkflowAsync",
      method: "POST",
      path: "/workflow/start/{name}/{version}",
      handle: (call) => startByName(services, call, pathInteger("version", call.param("version"))),
    },
  ];
}

/** How long and for what a synchronous call waits; Orkes takes these from headers where there is no version in the path. */
function waitOf(call: Call): WaitRequest {
  const parameters = new Query(
    ["waitForSeconds", "waitUntilTaskRef"]
      .map(
        (name) =>
          `${name}=${encodeURIComponent(call.query.text(name) ?? call.header(name.toLowerCase()) ?? "")}`,
      )
      .join("&"),
  );
  const seconds = parameters.integer("waitForSeconds") || DEFAULT_WAIT_SECONDS;
  return {
    untilTaskRefs: parameters.list("waitUntilTaskRef") ?? [],
    timeoutMs: Math.max(0, seconds * 1000),
    signal: call.signal,
  };
}

function withHeaders(request: StartRequest, call: Call): StartRequest {
  const dynamic = request.definition !== undefined;
  return {
    ...request,
    input: dynamic ? { ...request.input, _systemMetadata: { dynamic } } : request.input,
    idempotencyKey: request.idempotencyKey ?? call.header("x-idempotency-key"),
    idempotencyStrategy: request.idempotencyStrategy ?? toIdempotencyStrategy(call.header("x-on-conflict")),
  };
}

/** Starts an execution and waits until it ends or blocks. */
async function execute({ engine, registration, newId, clock }: Services, call: Call): Promise<ServerAnswer> {
  const { query } = call;
  const strategy = query.choice("returnStrategy", RETURN_STRATEGIES) ?? "TARGET_WORKFLOW";
  const wait = waitOf(call);
  const version = pathInteger("version", call.param("version")) || undefined;
  const request = toStartRequest(call.json(), registration.rules, { name: call.param("name"), version });
  const result = await engine.waitFor(engine.start(withHeaders(request, call)), wait);
  return signalAnswer(result, strategy, query.filledText("requestId") ?? newId(), clock.now());
}

/** The same by name alone, as Orkes offers it: the body is the input, the answer is the output. */
async function executeByName(
  { engine, registration }: Services,
  call: Call,
  input: unknown,
): Promise<ServerAnswer> {
  const wait = waitOf(call);
  const overrides = { name: call.param("name"), version: call.query.integer("version") };
  const request = toStartRequest({ input }, registration.rules, overrides);
  const { target } = await engine.waitFor(engine.start(withHeaders(request, call)), wait);
  return json(target.output);
}

function executeRoutes(services: Services): readonly Route[] {
  const path = "/workflow/execute/{name}";
  return [
    {
      operationId: "executeWorkflow",
      method: "POST",
      path: `${path}/{version}`,
      handle: (call) => execute(services, call),
    },
    {
      operationId: "executeWorkflowAsApi",
      method: "POST",
      path,
      handle: (call) => executeByName(services, call, call.optionalJson() ?? {}),
    },
    {
      operationId: "executeWorkflowAsGetApi",
      method: "GET",
      path,
      handle: (call) => executeByName(services, call, {}),
    },
  ];
}

function tasksPage(execution: Execution, call: Call, now: number): ServerAnswer {
  const { query } = call;
  const start = query.integer("start") ?? 0;
  const count = query.integer("count") ?? 15;
  if (start < 0 || count < 0)
    throw new RequestError(400, `start and count must not be negative, got ${start} and ${count}`);
  const statuses = new Set((query.list("status") ?? []).map((status) => status.toUpperCase()));
  const tasks = execution.tasks.filter((task) => statuses.size === 0 || statuses.has(task.status));
  return jsonText(
    `{"totalHits":${tasks.length},"results":${tasksJson(tasks.slice(start, start + count), execution, now)}}`,
  );
}

/** Ids of the open executions of a name; with a range of time, of all that were created in it. */
function runningIds(
  { engine, search }: Services,
  call: Call,
): Promise<readonly string[]> | readonly string[] {
  const name = call.param("name");
  const { query } = call;
  const [from, to] = [query.long("startTime") ?? 0, query.long("endTime") ?? 0];
  const version = query.integer("version") ?? 1;
  // Without a range the version does not count, as in Conductor with SQLite.
  if (from === 0 || to === 0) return engine.running(name);
  return engine.committed().then(() => search.createdBetween(name, version, from, to));
}

function readRoutes(services: Services): readonly Route[] {
  const { engine, clock } = services;
  return [
    {
      operationId: "getExecutionStatus",
      method: "GET",
      path: "/workflow/{workflowId}",
      handle: (call) => {
        const includeTasks = call.query.flag("includeTasks", true);
        return jsonText(workflowJson(engine.execution(call.param("workflowId")), includeTasks, clock.now()));
      },
    },
    {
      operationId: "getExecutionStatusTaskList",
      method: "GET",
      path: "/workflow/{workflowId}/tasks",
      handle: (call) => tasksPage(engine.execution(call.param("workflowId")), call, clock.now()),
    },
    {
      operationId: "getWorkflowStatusSummary",
      method: "GET",
      path: "/workflow/{workflowId}/status",
      handle: (call) => {
        const [output, variables] = [
          call.query.flag("includeOutput", false),
          call.query.flag("includeVariables", false),
        ];
        return jsonText(statusJson(engine.execution(call.param("workflowId")), output, variables));
      },
    },
    {
      operationId: "getRunningWorkflow",
      method: "GET",
      path: "/workflow/running/{name}",
      handle: async (call) => json(await runningIds(services, call)),
    },
  ];
}

function correlatedRoutes({ engine, clock }: Services): readonly Route[] {
  const one = (call: Call, name: string | undefined, correlationId: string): string => {
    const { query } = call;
    const found = engine.correlated(name, correlationId, query.flag("includeClosed", false));
    return workflowsJson(found, query.flag("includeTasks", false), clock.now());
  };
  const many = (call: Call, pairs: readonly (readonly [string, string | undefined])[]): ServerAnswer => {
    const members = pairs.map(([id, name]) => `${JSON.stringify(id)}:${one(call, name, id)}`);
    return jsonText(`{${members.join(",")}}`);
  };
  return [
    {
      operationId: "getWorkflowsByCorrelationId",
      method: "GET",
      path: "/workflow/{name}/correlated/{correlationId}",
      handle: (call) => jsonText(one(call, call.param("name"), call.param("correlationId"))),
    },
    {
      operationId: "getWorkflowsByCorrelationIds",
      method: "POST",
      path: "/workflow/{name}/correlated",
      handle: (call) =>
        many(
          call,
          toTexts(call.json(), "correlationIds").map((id) => [id, call.param("name")]),
        ),
    },
    {
      operationId: "getWorkflowsByNamesAndCorrelationIds",
      method: "POST",
      path: "/workflow/correlated/batch",
      handle: (call) => {
        const from = JsonReader.of(call.json(), "correlationIdsSearchRequest");
        const names = from.texts("workflowNames");
        const find = (id: string): readonly Execution[] =>
          (names.length === 0 ? [undefined] : names).flatMap((name) =>
            engine.correlated(name, id, call.query.flag("includeClosed", false)),
          );
        const includeTasks = call.query.flag("includeTasks", false);
        const members = from
          .texts("correlationIds")
          .map((id) => `${JSON.stringify(id)}:${workflowsJson(find(id), includeTasks, clock.now())}`);
        return jsonText(`{${members.join(",")}}`);
      },
    },
  ];
}

/** Starting, executing and reading workflows. */
export function workflowRoutes(services: Services): readonly Route[] {
  return [
    ...startRoutes(services),
    ...executeRoutes(services),
    ...readRoutes(services),
    ...correlatedRoutes(services),
  ];
}
