import { readdirSync, readFileSync } from "node:fs";
import type { Route } from "../src/http/route";
import { createRoutes } from "../src/http/routes/routes";
import type { Services } from "../src/http/routes/services";
import { refuseUnservedArea } from "../src/http/routes/unserved-routes";

const paths = new URL("../../../openapi/conductor/paths/", import.meta.url);

/** Operations of the description: `GET /workflow/{}` and their ids. Names of parameters are those of the documentation. */
function described(): Map<string, string> {
  const operations = new Map<string, string>();
  for (const file of readdirSync(paths)) {
    let path = "";
    let method = "";
    for (const line of readFileSync(new URL(file, paths), "utf8").split("\n")) {
      path = /^(\/\S*):/.exec(line)?.[1] ?? path;
      method = /^ {2}(get|post|put|delete|patch):/.exec(line)?.[1] ?? method;
      const operationId = /^ {4}operationId: (\S+)/.exec(line)?.[1];
      if (operationId !== undefined) operations.set(place(method, path), operationId);
      // Paths below the root of the server are no part of the API.
      if (line === "    servers:") operations.delete(place(method, path));
    }
  }
  return operations;
}

const place = (method: string, path: string): string =>
  `${method.toUpperCase()} ${path.replace(/\{\w+\}/g, "{}")}`;

/** The routes only keep what they are given; nothing is called here. */
const services = { registration: {}, tokens: {} } as unknown as Services;
const routes: readonly Route[] = createRoutes(services).filter(({ root }) => root !== true);

/** The queue of messages is off, as it is in Conductor unless somebody turns it on: there is no such path then. */
const OFF = "POST /workflow/{}/messages";

/** Whether a whole area is refused with 501, this operation included. */
function isRefused(operation: string): boolean {
  const [, path = ""] = operation.split(" ");
  try {
    refuseUnservedArea(`/api${path}`);
    return false;
  } catch {
    return true;
  }
}

describe("the routes beside the description of the API", () => {
  it("answer every operation that is described, if only with 501", () => {
    const served = new Set(routes.map(({ method, path }) => place(method, path)));
    const missing = [...described().keys()].filter(
      (each) => !served.has(each) && each !== OFF && !isRefused(each),
    );

    expect(missing).toEqual([]);
  });

  it("call operations by the names of the description", () => {
    const names = described();
    const different = routes.flatMap(({ method, path, operationId }) => {
      const expected = names.get(place(method, path));
      return expected === undefined || expected === operationId ? [] : [`${operationId} is ${expected}`];
    });

    expect(different).toEqual([]);
  });
});
