import type { ApiRequest } from "@baton/api";

/**
 * Two lanes of connections, so that a request which the server holds on purpose never stands before one that it answers at once.
 * `held` has no limit: each poller may hold a connection.
 */
export type Lane = "held" | "prompt";

const HELD_PREFIXES = ["/tasks/poll", "/workflow/execute"];
const HELD_ROUTES: ReadonlySet<string> = new Set([
  "/tasks/{workflowId}/{status}/signal/sync",
  "/workflow/{workflowId}/state",
]);

/** The lane of a request: long polls and synchronous executions are held. */
export function laneOf({ route }: Pick<ApiRequest, "route">): Lane {
  return HELD_ROUTES.has(route) || HELD_PREFIXES.some((prefix) => route.startsWith(prefix))
    ? "held"
    : "prompt";
}
