import { type Content, type DescribedOperation, type Description, resolved } from "./description";
import { schemaProblems } from "./schema-problems";

/** An answer that a server gave. */
export interface SeenAnswer {
  readonly status: number;
  /** The header as it came; absent when there was none. */
  readonly contentType?: string | undefined;
  /** The value of a JSON body, the text of any other; an empty text where there was none. */
  readonly body: unknown;
}

/** Says in what an answer breaks the description of its operation; an empty list when in nothing. */
export function answerProblems(
  description: Description,
  { responses }: DescribedOperation,
  { status, contentType, body }: SeenAnswer,
): string[] {
  const answer = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  if (answer === undefined) return [`the status ${status} is not described`];
  const { content } = resolved(description, answer);
  if (content === undefined)
    return body === "" ? [] : [`a body comes where none is described: ${shown(body)}`];
  // Servers do not tell 200 from 204 where they have nothing to say.
  if (body === "")
    return mayBeEmpty(description, responses) ? [] : [`no body comes with the status ${status}`];
  const type = (contentType ?? "").split(";", 1)[0] ?? "";
  const described = content[type] ?? content["*/*"];
  if (described === undefined) return [`the body is ${type}, not ${mediaTypes(content)}`];
  return type.includes("json") || content[type] === undefined
    ? schemaProblems(description, described.schema ?? {}, body)
    : [];
}

function mayBeEmpty(description: Description, responses: DescribedOperation["responses"]): boolean {
  const answers = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return answers.some(([, answer]) => resolved(description, answer).content === undefined);
}

function mediaTypes(content: Content): string {
  return Object.keys(content).join(" or ");
}

function shown(body: unknown): string {
  return JSON.stringify(body).slice(0, 80);
}
