import type { ApiRequest } from "@baton/api";

/**
 * Lanes of connections. None waits for another, so a server that answers one kind of request slowly delays no other kind:
 * `held` what the server holds on purpose, without a limit: each poller may hold a connection; `report` results of tasks;
 * `heartbeat` what keeps leases alive; `token` what all the others need; `call` everything else.
 */
export type Lane = "held" | "report" | "heartbeat" | "token" | "call";

const HELD_PREFIXES = ["/tasks/poll", "/workflow/execute"];
const HELD_ROUTES: ReadonlySet<string> = new Set([
  "/tasks/{workflowId}/{status}/signal/sync",
  "/workflow/{workflowId}/state",
]);
const REPORT_ROUTES: ReadonlySet<string> = new Set(["/tasks", "/tasks/update-v2"]);

/** The lane of a request. */
export function laneOf({ route, heartbeat }: Pick<ApiRequest, "route" | "heartbeat">): Lane {
  if (heartbeat === true) return "heartbeat";
  if (REPORT_ROUTES.has(route)) return "report";
  if (route === "/token") return "token";
  return HELD_ROUTES.has(route) || HELD_PREFIXES.some((prefix) => route.startsWith(prefix)) ? "held" : "call";
}
