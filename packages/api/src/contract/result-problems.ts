import { type DescribedOperation, type Description, resolved } from "./description";
import { schemaProblems } from "./schema-problems";

/**
 * Says in what the value that a call resolved with breaks the description of its operation; an empty list when in nothing. `undefined`
 * stands for an empty answer.
 */
export function resultProblems(
  description: Description,
  { responses }: DescribedOperation,
  value: unknown,
): string[] {
  const contents = Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .map(([, answer]) => resolved(description, answer).content);
  if (value === undefined)
    return contents.includes(undefined) ? [] : ["an empty answer, where none is described"];
  const schemas = contents.flatMap((content = {}) => Object.values(content)).map(({ schema = {} }) => schema);
  if (schemas.length === 0) return [`an answer where none is described: ${JSON.stringify(value)}`];
  const tries = schemas.map((schema) => schemaProblems(description, schema, value, "answer"));
  return tries.some((problems) => problems.length === 0) ? [] : (tries[0] ?? []);
}

/** Says in what a JSON body that is sent breaks the description of its operation; an empty list when in nothing. */
export function sentProblems(
  description: Description,
  { requestBody }: DescribedOperation,
  body: unknown,
): string[] {
  if (body === undefined) return [];
  if (requestBody === undefined) return ["a body is sent where none is described"];
  const described = requestBody.content["application/json"];
  return described === undefined ? [] : schemaProblems(description, described.schema ?? {}, body);
}
