import { type DescribedOperation, type Description, resolved, schemaProblems } from "@baton/api/testing";
import type { RecordedExchange } from "./recorded-exchanges";

/** Says in what a recorded request breaks the description of its operation. Only JSON bodies are recorded as values. */
export function recordedRequestProblems(
  description: Description,
  operation: DescribedOperation,
  { query, body }: RecordedExchange,
): string[] {
  return [...queryProblems(description, operation, query), ...bodyProblems(description, operation, body)];
}

function queryProblems(
  description: Description,
  { parameters = [] }: DescribedOperation,
  query: Readonly<Record<string, unknown>>,
): string[] {
  const known = parameters.map((one) => resolved(description, one)).filter((one) => one.in === "query");
  const names = new Set(known.map(({ name }) => name));
  // The entries of a map are sent as `map[key]`.
  const sent = new Set(Object.keys(query).map((name) => name.replace(/\[.*$/, "")));
  return [
    ...[...sent].filter((name) => !names.has(name)).map((name) => `the query parameter ${name} is unknown`),
    ...known
      .filter(({ name, required }) => required === true && !sent.has(name))
      .map(({ name }) => `the query parameter ${name} is missing`),
  ];
}

function bodyProblems(
  description: Description,
  { requestBody }: DescribedOperation,
  body: unknown,
): string[] {
  if (body === undefined) return [];
  if (requestBody === undefined) return ["a body is sent where none is described"];
  const described = requestBody.content["application/json"];
  return described === undefined
    ? [`JSON is sent where ${Object.keys(requestBody.content).join(" or ")} is described`]
    : schemaProblems(description, described.schema ?? {}, body);
}
