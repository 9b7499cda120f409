import { messageOf } from "@baton/core";
import { toTexts } from "../../definitions/json-reader";
import { Violations } from "../../definitions/violations";
import { RequestError } from "../../errors";
import { json, jsonText } from "../answer";
import { workflowModelJson } from "../answers/model-answer";
import { isRequestError } from "../error-answer";
import type { Call, Route } from "../route";
import type { ServerAnswer } from "../server-request";
import type { Services } from "./services";

const MAX_WORKFLOWS = 1000;

interface BulkOperation {
  readonly operationId: string;
  readonly method: Route["method"];
  readonly verb: string;
  /** How bean validation names the operation. */
  readonly service: string;
  /** What is done to each execution, one after the other; each attempt counts by itself. */
  readonly attempts: (call: Call) => readonly ((id: string) => void)[];
}

function idsOf(call: Call, service: string): readonly string[] {
  const ids = toTexts(call.json(), "workflowIds");
  const violations = new Violations();
  if (ids.length === 0) violations.add(`${service}.arg0`, "WorkflowIds list cannot be null.");
  if (ids.length > MAX_WORKFLOWS) {
    violations.add(
      `${service}.arg0`,
      `Cannot process more than ${MAX_WORKFLOWS} workflows. Please use multiple requests.`,
    );
  }
  violations.raise();
  return ids;
}

/** Bean validation of this one operation speaks in a message instead of a list. */
function remove({ engine }: Services, id: string, archive: boolean): void {
  if (id === "") throw new RequestError(400, "deleteWorkflow.arg0: WorkflowId cannot be null or empty.");
  engine.remove(id, archive);
}

/** @throws whatever is no refusal: a fault of the server is not the fault of one execution. */
function refusalOf(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!isRequestError(error) || error.status >= 500) throw error;
    return messageOf(error);
  }
}

function perform(ids: readonly string[], attempts: readonly ((id: string) => void)[]): ServerAnswer {
  const bulkErrorResults: Record<string, string> = {};
  const bulkSuccessfulResults: string[] = [];
  for (const id of ids) {
    for (const attempt of attempts) {
      const refusal = refusalOf(() => attempt(id));
      if (refusal === undefined) bulkSuccessfulResults.push(id);
      else bulkErrorResults[id] = refusal;
    }
  }
  return json({ bulkErrorResults, bulkSuccessfulResults });
}

function operations({ engine }: Services): readonly BulkOperation[] {
  const each = (operation: (id: string) => void) => () => [operation];
  return [
    {
      operationId: "pauseWorkflows",
      method: "PUT",
      verb: "pause",
      service: "pauseWorkflow",
      attempts: each((id) => engine.pause(id)),
    },
    {
      operationId: "resumeWorkflows",
      method: "PUT",
      verb: "resume",
      service: "resumeWorkflow",
      attempts: each((id) => engine.resume(id)),
    },
    {
      operationId: "restartWorkflows",
      method: "POST",
      verb: "restart",
      service: "restart",
      attempts: (call) => {
        const latest = call.query.flag("useLatestDefinitions", false);
        return [(id) => engine.restart(id, latest)];
      },
    },
    {
      operationId: "retryWorkflows",
      method: "POST",
      verb: "retry",
      service: "retry",
      attempts: each((id) => engine.retry(id, false)),
    },
    {
      operationId: "terminateWorkflows",
      method: "POST",
      verb: "terminate",
      service: "terminate",
      attempts: (call) => [(id) => engine.terminate(id, call.query.text("reason"))],
    },
  ];
}

function removals(services: Services): readonly BulkOperation[] {
  const { engine } = services;
  const archive = (call: Call): boolean => call.query.flag("archiveWorkflow", true);
  return [
    {
      operationId: "removeWorkflows",
      method: "DELETE",
      verb: "remove",
      service: "deleteWorkflow",
      attempts: (call) => [(id) => remove(services, id, archive(call))],
    },
    {
      operationId: "deleteWorkflows",
      method: "POST",
      verb: "delete",
      service: "deleteWorkflow",
      attempts: () => [(id) => remove(services, id, true)],
    },
    {
      operationId: "terminateAndRemoveWorkflows",
      method: "DELETE",
      verb: "terminate-remove",
      service: "terminateRemove",
      attempts: (call) => [
        (id) => engine.terminate(id, call.query.text("reason")),
        (id) => remove(services, id, archive(call)),
      ],
    },
  ];
}

function searchByIds({ engine }: Services, call: Call): ServerAnswer {
  const includeTasks = call.query.flag("includeTasks", true);
  const errors: Record<string, string> = {};
  const found: string[] = [];
  for (const id of idsOf(call, "searchWorkflow")) {
    const refusal = refusalOf(() => found.push(workflowModelJson(engine.execution(id), includeTasks)));
    if (refusal !== undefined) errors[id] = refusal;
  }
  return jsonText(
    `{"bulkErrorResults":${JSON.stringify(errors)},"bulkSuccessfulResults":[${found.join(",")}]}`,
  );
}

/** One operation on many executions; each is refused by itself. */
export function bulkRoutes(services: Services): readonly Route[] {
  const served = [...operations(services), ...removals(services)].map(
    ({ operationId, method, verb, service, attempts }): Route => ({
      operationId,
      method,
      path: `/workflow/bulk/${verb}`,
      handle: (call) => perform(idsOf(call, service), attempts(call)),
    }),
  );
  return [
    ...served,
    {
      operationId: "getWorkflowsByIds",
      method: "POST",
      path: "/workflow/bulk/search",
      handle: (call) => searchByIds(services, call),
    },
  ];
}
