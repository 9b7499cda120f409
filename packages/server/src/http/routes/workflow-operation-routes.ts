import { JsonReader } from "../../definitions/json-reader";
import { EMPTY, jsonText, NO_CONTENT, text } from "../answer";
import { workflowJson } from "../answers/workflow-answer";
import { toRerunRequest } from "../bodies/rerun-request";
import type { Call, Route } from "../route";
import type { Services } from "./services";

type Operation = Pick<Route, "operationId" | "method" | "path"> & {
  readonly run: (id: string, call: Call) => void;
};

/** The operations that change an execution and say nothing. */
function silent({ engine }: Services): readonly Operation[] {
  const path = "/workflow/{workflowId}";
  return [
    {
      operationId: "decide",
      method: "PUT",
      path: "/workflow/decide/{workflowId}",
      run: (id) => engine.decide(id),
    },
    { operationId: "pauseWorkflow", method: "PUT", path: `${path}/pause`, run: (id) => engine.pause(id) },
    { operationId: "resumeWorkflow", method: "PUT", path: `${path}/resume`, run: (id) => engine.resume(id) },
    {
      operationId: "skipTaskFromWorkflow",
      method: "PUT",
      path: `${path}/skiptask/{taskReferenceName}`,
      // What the task is recorded with stands in the query; a body is not looked at, as in Conductor.
      run: (id, call) =>
        engine.skip(id, call.param("taskReferenceName"), {
          taskInput: call.query.map("taskInput"),
          taskOutput: call.query.map("taskOutput"),
        }),
    },
    {
      operationId: "terminateWorkflow",
      method: "DELETE",
      path,
      run: (id, call) => engine.terminate(id, call.query.text("reason")),
    },
    {
      operationId: "removeWorkflow",
      method: "DELETE",
      path: `${path}/remove`,
      run: (id, call) => engine.remove(id, call.query.flag("archiveWorkflow", true)),
    },
  ];
}

/** The operations that answer 204. */
function withoutContent({ engine }: Services): readonly Operation[] {
  const path = "/workflow/{workflowId}";
  return [
    {
      operationId: "restart",
      method: "POST",
      path: `${path}/restart`,
      run: (id, call) => engine.restart(id, call.query.flag("useLatestDefinitions", false)),
    },
    {
      operationId: "retry",
      method: "POST",
      path: `${path}/retry`,
      run: (id, call) => engine.retry(id, call.query.flag("resumeSubworkflowTasks", false)),
    },
    {
      operationId: "resetWorkflow",
      method: "POST",
      path: `${path}/resetcallbacks`,
      run: (id) => engine.resetCallbacks(id),
    },
  ];
}

function terminateAndRemove({ engine }: Services, call: Call): void {
  const id = call.param("workflowId");
  const archive = call.query.flag("archiveWorkflow", true);
  engine.terminate(id, call.query.text("reason"));
  engine.remove(id, archive);
}

/** What operators do to executions. */
export function workflowOperationRoutes(services: Services): readonly Route[] {
  const { engine, clock } = services;
  const answering =
    (answer: typeof EMPTY) =>
    ({ run, ...operation }: Operation): Route => ({
      ...operation,
      handle: (call) => {
        run(call.param("workflowId"), call);
        return answer;
      },
    });
  return [
    ...silent(services).map(answering(EMPTY)),
    ...withoutContent(services).map(answering(NO_CONTENT)),
    {
      operationId: "terminateAndRemoveWorkflow",
      method: "DELETE",
      path: "/workflow/{workflowId}/terminate-remove",
      handle: (call) => {
        terminateAndRemove(services, call);
        return EMPTY;
      },
    },
    {
      operationId: "rerun",
      method: "POST",
      path: "/workflow/{workflowId}/rerun",
      handle: (call) => text(engine.rerun(call.param("workflowId"), toRerunRequest(call.json()))),
    },
    {
      operationId: "updateWorkflowState",
      method: "POST",
      path: "/workflow/{workflowId}/variables",
      handle: (call) => {
        const variables = JsonReader.of({ variables: call.json() }, "body").map("variables");
        return jsonText(
          workflowJson(engine.updateVariables(call.param("workflowId"), variables), true, clock.now()),
        );
      },
    },
  ];
}
