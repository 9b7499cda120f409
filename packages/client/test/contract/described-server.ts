import type { ApiRequest, ApiResponse, Transport } from "@baton/api";
import {
  type DescribedOperation,
  type Description,
  type Parameter,
  resolved,
  schemaProblems,
} from "@baton/api/testing";
import { exampleOf } from "./example";

/** A server that knows nothing but the description: it notes what is wrong with a request, and answers by the schema. */
export interface DescribedServer {
  readonly transport: Transport;
  /** The operations asked for since {@link DescribedServer.forget}. */
  readonly asked: string[];
  /** What was wrong with the requests since then. */
  readonly problems: string[];
  forget(): void;
}

/** Starts a {@link DescribedServer}. */
export function describedServer(description: Description): DescribedServer {
  const asked: string[] = [];
  const problems: string[] = [];
  return {
    asked,
    problems,
    forget: () => {
      asked.length = 0;
      problems.length = 0;
    },
    transport: (request) => {
      const operation = description.paths[request.route]?.[request.method.toLowerCase()];
      const place = `${request.method} ${request.route}`;
      if (operation === undefined) {
        problems.push(`${place} is not described`);
        return Promise.resolve({ status: 404, headers: {}, body: "" });
      }
      asked.push(operation.operationId);
      problems.push(...requestProblems(description, operation, request).map((text) => `${place}: ${text}`));
      return Promise.resolve(answerOf(description, operation));
    },
  };
}

/** What breaks the description in a request. */
export function requestProblems(
  description: Description,
  operation: DescribedOperation,
  request: ApiRequest,
): string[] {
  const parameters = (operation.parameters ?? []).map((one) => resolved(description, one));
  return [
    ...pathProblems(request),
    ...queryProblems(parameters, request),
    ...bodyProblems(description, operation, request),
  ];
}

function pathProblems({ path, route }: ApiRequest): string[] {
  const pattern = route.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{[^}]*\}/g, "[^/]+");
  return new RegExp(`^${pattern}$`).test(path) ? [] : [`the path ${path} does not fit`];
}

function queryProblems(parameters: readonly Parameter[], { query }: ApiRequest): string[] {
  const sent = new URLSearchParams(query);
  const known = parameters.filter((one) => one.in === "query");
  const open = known.some(({ schema }) => schema.type === "object");
  const undescribed = open ? [] : [...sent.keys()].filter((name) => !known.some((one) => one.name === name));
  const missing = known.filter(({ name, required }) => required === true && !sent.has(name));
  const wrong = known.flatMap(({ name, schema }) =>
    sent
      .getAll(name)
      .filter((text) => schema.type === "integer" && !/^-?\d+$/.test(text))
      .map(() => name),
  );
  return [
    ...undescribed.map((name) => `the query parameter ${name} is not described`),
    ...missing.map(({ name }) => `the query parameter ${name} is missing`),
    ...wrong.map((name) => `the query parameter ${name} is no whole number`),
  ];
}

function bodyProblems(
  description: Description,
  operation: DescribedOperation,
  request: ApiRequest,
): string[] {
  const { requestBody } = operation;
  const { body } = request;
  if (requestBody === undefined) return body === undefined ? [] : ["a body is sent where none is described"];
  if (body === undefined) return requestBody.required === true ? ["the body is missing"] : [];
  const type = (request.headers["content-type"] ?? "").split(";", 1)[0] ?? "";
  const described = requestBody.content[type];
  if (described === undefined)
    return [`the body is ${type}, not ${Object.keys(requestBody.content).join(" or ")}`];
  if (type !== "application/json" || typeof body !== "string") return [];
  return schemaProblems(description, described.schema ?? {}, JSON.parse(body));
}

function answerOf(description: Description, { responses }: DescribedOperation): ApiResponse {
  const [status = "200", answer = {}] =
    Object.entries(responses).find(([code]) => code.startsWith("2")) ?? [];
  const [type, content] =
    Object.entries(
      resolved(description, answer as object & { $ref?: string } & typeof answer).content ?? {},
    )[0] ?? [];
  if (type === undefined) return { status: Number(status), headers: {}, body: "" };
  const example = exampleOf(description, content?.schema ?? {});
  const body = type.includes("json") ? JSON.stringify(example) : String(example);
  return { status: Number(status), headers: { "content-type": type }, body };
}
