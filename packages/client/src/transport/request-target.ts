import type { ApiRequest } from "@baton/api";
import type { ServerAddress } from "../config/server-url";

/** Path and query of a request, as they are sent: below the base address, or below the root of the server where it says so. */
export function requestTarget(
  { prefix }: Pick<ServerAddress, "prefix">,
  request: Pick<ApiRequest, "path" | "query" | "root">,
): string {
  const below = request.root === true ? prefix.slice(0, -"/api".length) : prefix;
  return `${below}${request.path}${request.query === "" ? "" : `?${request.query}`}`;
}
