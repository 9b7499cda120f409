import { ConductorSdkError } from "@baton/core";
import { REPEATABLE_EXCEPTIONS } from "./generated/repeatable.gen";
import { SPECIAL_ROUTES } from "./generated/special-routes.gen";
import type { SpecialRoute } from "./operation";
import type { HttpMethod } from "./transport";

/** A path template, taken apart once, so that filling it in is a few concatenations. */
export interface Route {
  readonly method: HttpMethod;
  /** The template itself. */
  readonly template: string;
  /** The text before, between and after the parameters: one more than there are names. */
  readonly texts: readonly string[];
  readonly names: readonly string[];
  /** Whether the server may see a request on this route twice without harm. */
  readonly repeatable: boolean;
  /** What is not as on most routes; absent on most. */
  readonly special: SpecialRoute | undefined;
}

/** Takes a path template apart. Routes that the description does not know are repeatable only when they read. */
export function compileRoute(method: HttpMethod, template: string): Route {
  const parts = template.split(/[{}]/);
  const name = `${method} ${template}`;
  return {
    method,
    template,
    texts: parts.filter((_, index) => index % 2 === 0),
    names: parts.filter((_, index) => index % 2 === 1),
    repeatable: REPEATABLE_EXCEPTIONS[name] ?? method === "GET",
    special: SPECIAL_ROUTES[name],
  };
}

/**
 * Fills in a path and percent-encodes the values.
 *
 * @throws {ConductorSdkError} INVALID when a value is missing, empty, a step such as `..`, or not a plain value
 */
export function fillPath(route: Route, values: unknown): string {
  const { texts, names } = route;
  let path = texts[0] ?? "";
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? "";
    const value = isRecord(values) ? values[name] : undefined;
    if (value === undefined || value === null || value === "") {
      throw invalid(
        route,
        `path parameter "${name}" is ${value === "" ? "empty" : String(value)}: give it a value`,
      );
    }
    if (value === "." || value === "..") {
      // Servers take these for steps in the path, encoded or not, and would serve another operation.
      throw invalid(route, `path parameter "${name}" is "${value}", which no server reads as a name`);
    }
    path += encoded(route, "path", name, value) + (texts[index + 1] ?? "");
  }
  return path;
}

/**
 * Encodes a query: lists repeat their name, `undefined` and `null` are left out. Where a route takes any parameters at all, they
 * come in a map of their own, whose entries are written as if they stood beside it.
 *
 * @throws {ConductorSdkError} INVALID when a value is neither plain nor a list of plain values
 */
export function encodeQuery(route: Route, values: unknown): string {
  let query = "";
  if (!isRecord(values)) return query;
  for (const name in values) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    if (name === route.special?.spread && isRecord(value)) {
      const entries = encodeQuery(route, value);
      query += query === "" || entries === "" ? entries : `&${entries}`;
      continue;
    }
    const key = `${encodeURIComponent(name)}=`;
    if (Array.isArray(value)) {
      for (const item of value)
        query += `${query === "" ? "" : "&"}${key}${encoded(route, "query", name, item)}`;
    } else {
      query += `${query === "" ? "" : "&"}${key}${encoded(route, "query", name, value)}`;
    }
  }
  return query;
}

/** Makes the error for a call that is wrong before anything is sent. */
export function invalid(route: Route, problem: string, cause?: unknown): ConductorSdkError {
  return new ConductorSdkError("INVALID", `${route.method} ${route.template} was not sent: ${problem}`, {
    request: { method: route.method, route: route.template },
    cause,
  });
}

function encoded(route: Route, place: "path" | "query", name: string, value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return String(value);
  if (typeof value !== "string") {
    throw invalid(
      route,
      `${place} parameter "${name}" is of type ${typeof value}: give a text, number or boolean`,
    );
  }
  try {
    return encodeURIComponent(value);
  } catch (cause) {
    throw invalid(route, `${place} parameter "${name}" is not well-formed Unicode text`, cause);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
