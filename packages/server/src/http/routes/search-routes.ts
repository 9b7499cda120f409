import { Violations } from "../../definitions/violations";
import { RequestError } from "../../errors";
import type { SearchPage, SearchRequest, SearchRow } from "../../search/search-index";
import { json, jsonText } from "../answer";
import { taskSummary, workflowSummary } from "../answers/summary-answer";
import { taskJson } from "../answers/task-answer";
import { workflowJson } from "../answers/workflow-answer";
import type { Call, Route } from "../route";
import type { ServerAnswer } from "../server-request";
import type { Services } from "./services";

const DEFAULT_SIZE = 100;
const MAX_WORKFLOWS = 5000;

function requestOf({ query }: Call): SearchRequest {
  const start = query.integer("start") ?? 0;
  const size = query.integer("size") ?? DEFAULT_SIZE;
  if (start < 0 || size < 0)
    throw new RequestError(400, `start and size must not be negative, got ${start} and ${size}`);
  return {
    query: query.text("query") ?? "",
    freeText: query.text("freeText") ?? "*",
    sort: query.text("sort") ?? "",
    start,
    size,
    classifiers: query.list("classifier") ?? [],
    topLevelOnly: query.flag("topLevelOnly", false),
  };
}

/** Executions are large, so a page of them is limited. */
function workflowRequestOf(call: Call, service: string): SearchRequest {
  const request = requestOf(call);
  const violations = new Violations();
  if (request.size > MAX_WORKFLOWS) {
    const message = `Cannot return more than ${MAX_WORKFLOWS} workflows. Please use pagination.`;
    violations.add(`${service}.arg1`, message, request.size);
  }
  violations.raise();
  return request;
}

/** A page of whole things: those that are gone are left out and not counted. */
function pageJson(totalHits: number, found: readonly (string | undefined)[]): ServerAnswer {
  const kept = found.filter((text) => text !== undefined);
  return jsonText(`{"totalHits":${totalHits - (found.length - kept.length)},"results":[${kept.join(",")}]}`);
}

/** The executions of a page of tasks, each once. */
function distinctIds({ rows, totalHits }: SearchPage): {
  readonly ids: readonly string[];
  readonly totalHits: number;
} {
  const ids = [...new Set(rows.map((row) => String(row["workflow_id"])))];
  return { ids, totalHits: totalHits - (rows.length - ids.length) };
}

function workflowSearches({ engine, search, clock }: Services): readonly SearchRoute[] {
  const wholeWorkflow = (id: string): string | undefined => {
    const execution = engine.findExecution(id);
    return execution && workflowJson(execution, false, clock.now());
  };
  return [
    {
      operationId: "searchWorkflows",
      path: "/workflow/search",
      find: (call) => {
        const { totalHits, rows } = search.workflows(workflowRequestOf(call, "searchWorkflows"));
        return json({ totalHits, results: rows.map(workflowSummary) });
      },
    },
    {
      operationId: "searchWorkflowsV2",
      path: "/workflow/search-v2",
      find: (call) => {
        const { totalHits, rows } = search.workflows(workflowRequestOf(call, "searchWorkflowsV2"));
        return pageJson(
          totalHits,
          rows.map((row) => wholeWorkflow(String(row["workflow_id"]))),
        );
      },
    },
    {
      operationId: "searchWorkflowsByTasks",
      path: "/workflow/search-by-tasks",
      find: (call) => {
        const { ids, totalHits } = distinctIds(search.tasks(requestOf(call)));
        const rows = ids
          .map((id) => search.workflow(id))
          .filter((row): row is SearchRow => row !== undefined);
        return json({
          totalHits: totalHits - (ids.length - rows.length),
          results: rows.map(workflowSummary),
        });
      },
    },
    {
      operationId: "searchWorkflowsByTasksV2",
      path: "/workflow/search-by-tasks-v2",
      find: (call) => {
        const { ids, totalHits } = distinctIds(search.tasks(requestOf(call)));
        return pageJson(totalHits, ids.map(wholeWorkflow));
      },
    },
  ];
}

function taskSearches({ engine, search, clock }: Services): readonly SearchRoute[] {
  return [
    {
      operationId: "searchTasks",
      path: "/tasks/search",
      find: (call) => {
        const { totalHits, rows } = search.tasks(requestOf(call));
        return json({
          totalHits,
          results: rows.map((row) => taskSummary(row, search.workflow(String(row["workflow_id"])))),
        });
      },
    },
    {
      operationId: "searchTasksV2",
      path: "/tasks/search-v2",
      find: (call) => {
        const { totalHits, rows } = search.tasks(requestOf(call));
        const wholeTask = (row: SearchRow): string | undefined => {
          const found = engine.findTask(String(row["task_id"]));
          return found && taskJson(found.task, found.execution, clock.now());
        };
        return pageJson(totalHits, rows.map(wholeTask));
      },
    },
  ];
}

interface SearchRoute extends Pick<Route, "operationId" | "path"> {
  readonly find: (call: Call) => ServerAnswer;
}

/** Searches. Each waits first until what has changed so far is on disk, for that is where it looks. */
export function searchRoutes(services: Services): readonly Route[] {
  return [...workflowSearches(services), ...taskSearches(services)].map(
    ({ operationId, path, find }): Route => ({
      operationId,
      method: "GET",
      path,
      handle: async (call) => {
        await services.engine.committed();
        return find(call);
      },
    }),
  );
}
