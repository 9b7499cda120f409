import type { TaskDefinition, WorkflowDefinition } from "../../definitions/model";
import {
  checkedWorkflowDefinition,
  classifierOf,
  registerTaskDefinitions,
  registerWorkflowDefinition,
  updateTaskDefinition,
  updateWorkflowDefinitions,
} from "../../definitions/register-definitions";
import { RequestError } from "../../errors";
import { EMPTY, json, jsonText } from "../answer";
import { jsonCache } from "../answers/json-cache";
import { pathInteger } from "../query";
import type { Call, Route } from "../route";
import type { Services } from "./services";

const path = "/metadata/workflow";
const tasksPath = "/metadata/taskdefs";

const taskJson = jsonCache<TaskDefinition>();
const workflowJson = jsonCache<WorkflowDefinition>();

const listJson = <T>(definitions: readonly T[], toJson: (definition: T) => string): string =>
  `[${definitions.map(toJson).join(",")}]`;

function taskRoutes({ registration }: Services): readonly Route[] {
  const { registry } = registration;
  return [
    {
      operationId: "registerTaskDef",
      method: "POST",
      path: tasksPath,
      handle: (call) => {
        registerTaskDefinitions(registration, call.json());
        return EMPTY;
      },
    },
    {
      operationId: "updateTaskDef",
      method: "PUT",
      path: tasksPath,
      handle: (call) => {
        updateTaskDefinition(registration, call.json());
        return EMPTY;
      },
    },
    {
      operationId: "getTaskDefs",
      method: "GET",
      path: tasksPath,
      handle: () => jsonText(listJson(registry.tasks(), taskJson)),
    },
    {
      operationId: "getTaskDef",
      method: "GET",
      path: `${tasksPath}/{tasktype}`,
      handle: (call) => {
        const definition = registry.findTask(call.param("tasktype"));
        if (definition !== undefined) return jsonText(taskJson(definition));
        throw new RequestError(404, `No such taskType found by name: ${call.param("tasktype")}`);
      },
    },
    {
      operationId: "unregisterTaskDef",
      method: "DELETE",
      path: `${tasksPath}/{tasktype}`,
      handle: (call) => {
        if (registry.deleteTask(call.param("tasktype"))) return EMPTY;
        throw new RequestError(404, `No such task definition: ${call.param("tasktype")}`);
      },
    },
  ];
}

/** The definition by the path's name and the query's version. */
function findWorkflow({ registration }: Services, call: Call): WorkflowDefinition {
  const name = call.param("name");
  const version = call.query.integer("version");
  const definition = registration.registry.findWorkflow(name, version);
  if (definition !== undefined) return definition;
  throw new RequestError(404, `No such workflow found by name: ${name}, version: ${version ?? null}`);
}

function workflowWrites({ registration }: Services): readonly Route[] {
  const { registry, rules } = registration;
  return [
    {
      operationId: "registerWorkflowDef",
      method: "POST",
      path,
      handle: (call) => {
        registerWorkflowDefinition(registration, call.json(), call.query.flag("overwrite", false));
        return EMPTY;
      },
    },
    {
      operationId: "updateWorkflowDefs",
      method: "PUT",
      path,
      handle: (call) =>
        json({
          bulkErrorResults: {},
          bulkSuccessfulResults: updateWorkflowDefinitions(registration, call.json()),
        }),
    },
    {
      operationId: "validateWorkflowDef",
      method: "POST",
      path: `${path}/validate`,
      handle: (call) => {
        checkedWorkflowDefinition(call.json(), "validateWorkflowDef.arg0", rules);
        return EMPTY;
      },
    },
    {
      operationId: "unregisterWorkflowDef",
      method: "DELETE",
      path: `${path}/{name}/{version}`,
      handle: (call) => {
        const name = call.param("name");
        const version = pathInteger("version", call.param("version"));
        if (registry.deleteWorkflow(name, version)) return EMPTY;
        throw new RequestError(404, `No such workflow definition: ${name} version: ${version}`);
      },
    },
  ];
}

function definitionReads(services: Services): readonly Route[] {
  const { registry } = services.registration;
  return [
    {
      operationId: "getWorkflowDefs",
      method: "GET",
      path,
      handle: ({ query }) => {
        const classifiers = query.list("classifier") ?? [];
        const all = registry.workflows();
        const chosen =
          classifiers.length === 0 ? all : all.filter((each) => classifiers.includes(classifierOf(each)));
        return jsonText(listJson(chosen, workflowJson));
      },
    },
    {
      operationId: "getAllWorkflowsWithLatestVersions",
      method: "GET",
      path: `${path}/latest-versions`,
      handle: () => jsonText(listJson(registry.latestWorkflows(), workflowJson)),
    },
    {
      operationId: "getWorkflowDef",
      method: "GET",
      path: `${path}/{name}`,
      handle: (call) => jsonText(workflowJson(findWorkflow(services, call))),
    },
  ];
}

function nameReads({ registration }: Services): readonly Route[] {
  const { registry } = registration;
  const withTimes = ({ name, version, createTime, updateTime }: WorkflowDefinition): object => ({
    name,
    version,
    createTime,
    updateTime,
  });
  return [
    {
      operationId: "getWorkflowNames",
      method: "GET",
      path: `${path}/names`,
      handle: () =>
        json(
          registry
            .latestWorkflows()
            .map(({ name }) => name)
            .sort(),
        ),
    },
    {
      operationId: "getWorkflowNamesAndVersions",
      method: "GET",
      path: `${path}/names-and-versions`,
      handle: () => {
        const names = registry.latestWorkflows().map(({ name }) => name);
        return json(Object.fromEntries(names.map((name) => [name, registry.versions(name).map(withTimes)])));
      },
    },
    {
      operationId: "getWorkflowVersions",
      method: "GET",
      path: `${path}/{name}/versions`,
      handle: (call) =>
        json(
          registry
            .versions(call.param("name"))
            .map(({ name, version, createTime }) => ({ name, version, createTime })),
        ),
    },
  ];
}

/** Task and workflow definitions. */
export function metadataRoutes(services: Services): readonly Route[] {
  return [
    ...taskRoutes(services),
    ...workflowWrites(services),
    ...definitionReads(services),
    ...nameReads(services),
  ];
}
