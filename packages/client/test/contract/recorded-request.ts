import { type DescribedOperation, type Description, resolved, sentProblems } from "@baton/api/testing";
import type { RecordedExchange } from "./recorded-exchanges";

/** Says in what a recorded request breaks the description of its operation. */
export function recordedRequestProblems(
  description: Description,
  operation: DescribedOperation,
  { query, body }: RecordedExchange,
): string[] {
  return [...queryProblems(description, operation, query), ...sentProblems(description, operation, body)];
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
