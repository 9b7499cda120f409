import { json } from "../answer";
import type { Route } from "../route";
import { bulkRoutes } from "./bulk-routes";
import { metadataRoutes } from "./metadata-routes";
import { searchRoutes } from "./search-routes";
import type { Services } from "./services";
import { systemRoutes } from "./system-routes";
import { taskQueueRoutes } from "./task-queue-routes";
import { taskRoutes } from "./task-routes";
import { unservedRoutes } from "./unserved-routes";
import { workflowOperationRoutes } from "./workflow-operation-routes";
import { workflowRoutes } from "./workflow-routes";

/** Everything the server answers. */
export function createRoutes(services: Services): readonly Route[] {
  const routes: readonly Route[] = [
    ...systemRoutes(services),
    ...metadataRoutes(services),
    ...workflowRoutes(services),
    ...workflowOperationRoutes(services),
    ...bulkRoutes(services),
    ...searchRoutes(services),
    ...taskRoutes(services),
    ...taskQueueRoutes(services),
    ...unservedRoutes(),
  ];
  const served = routes.filter(({ refused }) => refused !== true).map(({ operationId }) => operationId);
  return [...routes, listOf([...new Set(served)])];
}

/** Tells clients which operations of Conductor this server has; only the embedded server has this path. */
function listOf(operationIds: readonly string[]): Route {
  return {
    operationId: "getServedOperations",
    method: "GET",
    path: "/baton/operations",
    handle: () => json(operationIds),
  };
}
