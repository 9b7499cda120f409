import * as api from "@baton/api";
import { createApiClient } from "@baton/api";
import { OPERATIONS } from "@baton/api/operations";
import { type Description, type Parameter, resolved, schemaProblems } from "@baton/api/testing";
import { legacyTable } from "../../src/legacy/with-legacy-resources";
import { optionsOf, type Row } from "../../src/legacy/row";
import { describedServer } from "./described-server";
import { exampleOf } from "./example";
import { readDescription } from "@baton/tooling/read-description";

type Call = (options: object) => Promise<unknown>;

const description: Description = await readDescription();
const calls = new Map<string, unknown>(Object.entries(api));

function callOf({ resource, operationId }: (typeof OPERATIONS)[number]): Call {
  const found = calls.get(resource);
  return (
    new Map<string, Call>(Object.entries(found ?? {})).get(operationId) ??
    (() => Promise.reject(new Error("none")))
  );
}

function operationOf({ method, path }: Pick<(typeof OPERATIONS)[number], "method" | "path">) {
  const operation = description.paths[path]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`${method} ${path} is not described`);
  const parameters = (operation.parameters ?? []).map((one) => resolved(description, one));
  return { operation, parameters };
}

const valuesOf = (parameters: readonly Parameter[], place: string) =>
  Object.fromEntries(
    parameters
      .filter((one) => one.in === place)
      .map(({ name, schema }) => [name, exampleOf(description, schema)]),
  );

describe("every resource call", () => {
  it.each(OPERATIONS.map((one) => [`${one.resource}.${one.operationId}`, one] as const))(
    "%s keeps to the description",
    async (_name, one) => {
      const { operation, parameters } = operationOf(one);
      const server = describedServer(description);
      const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
      const example = exampleOf(description, content?.schema ?? {});
      const answer = await callOf(one)({
        client: createApiClient(server.transport),
        path: valuesOf(parameters, "path"),
        query: valuesOf(parameters, "query"),
        ...(type === undefined ? {} : { body: type.includes("json") ? example : "text" }),
      });

      expect(server.problems).toEqual([]);
      expect(server.asked).toEqual([one.operationId]);
      const [media, described] =
        Object.entries(
          Object.entries(operation.responses).find(([code]) => code.startsWith("2"))?.[1].content ?? {},
        )[0] ?? [];
      if (media?.includes("json") === true && one.answer === undefined)
        expect(schemaProblems(description, described?.schema ?? {}, answer)).toEqual([]);
    },
  );
});

describe("every legacy method", () => {
  const rows = Object.entries(legacyTable()).flatMap(([resource, methods]) =>
    Object.entries<Row>(methods).map(([method, row]) => [`${resource}.${method}`, row] as const),
  );

  it.each(rows.filter(([name]) => name !== "schedulerResource.testTimeout"))(
    "%s keeps to the description",
    async (_name, row) => {
      const sent: api.ApiRequest[] = [];
      const client = createApiClient((request) => {
        sent.push(request);
        return Promise.resolve({ status: 200, headers: {}, body: "" });
      });
      const marked = row.places;
      const args = marked.map((place) => (place.startsWith("body") ? "{}" : "1"));
      await (row.operation as Call)(optionsOf(client, row, args));

      const [request] = sent;
      const { parameters } = operationOf({ method: request?.method ?? "GET", path: request?.route ?? "" });
      const names = [...new URLSearchParams(request?.query).keys()];
      expect(parameters.filter((one) => one.in === "query").map(({ name }) => name)).toEqual(
        expect.arrayContaining(names),
      );
      expect(names).toHaveLength(marked.filter((place) => place.startsWith("query")).length);
    },
  );
});
