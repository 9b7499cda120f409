import { compactJson } from "./compact-json";
import { javaDouble, javaText } from "./java-text";
import { cloneJson } from "./json-clone";
import { compilePath } from "./json-path";
import { isJsonMap } from "../definitions/json-reader";
import { documentOf, type Scope } from "./scope";
import { parseStringTemplate, type StringTemplate, unescapeGroups } from "./string-template";

/** What stands between the braces of a group. */
interface Expression {
  /** Its value, or {@link UNRESOLVED} when the group stays as it is written. May share structure with the scope. */
  value(scope: Scope): unknown;
  /** Its value as it becomes part of a text. */
  text(scope: Scope): string | typeof UNRESOLVED;
}

const UNRESOLVED = Symbol("unresolved");

const SECRETS = "workflow.secrets.";
const ENVIRONMENT = "workflow.env.";

/** Names that are never read as a path, even when they stand for nothing. */
const RESERVED: ReadonlySet<string> = new Set(["CPEWF_TASK_ID", "NETFLIX_ENV", "NETFLIX_STACK"]);

const LITERAL: Expression = { value: () => UNRESOLVED, text: () => UNRESOLVED };

/**
 * Compiles a text. A group that is the whole text keeps the type of its value; elsewhere values become text, and `$${`
 * becomes `${`.
 */
export function compileText(text: string): (scope: Scope) => unknown {
  if (!text.includes("${")) return () => text;
  const template = parseStringTemplate(text);
  const [only] = template.parts;
  const asText = compileEmbedded(template);
  if (only?.kind !== "group" || template.parts.length > 1) return asText;
  const expression = compileGroup(only.inner, only.source);
  return (scope) => {
    const value = expression.value(scope);
    return value === UNRESOLVED ? asText(scope) : cloneJson(value);
  };
}

function compileEmbedded(template: StringTemplate): (scope: Scope) => string {
  const parts = template.parts.map((part): ((scope: Scope) => string) => {
    if (part.kind === "text") return () => part.text;
    const expression = compileGroup(part.inner, part.source);
    const literal = `\${${part.source}}`;
    return (scope) => {
      const text = expression.text(scope);
      return text === UNRESOLVED ? literal : text;
    };
  });
  return (scope) => unescapeGroups(parts.map((part) => part(scope)).join(""));
}

function compileGroup(inner: StringTemplate, source: string): Expression {
  if (source.startsWith(SECRETS)) return LITERAL;
  if (inner.parts.every((part) => part.kind === "text")) return compileExpression(unescapeGroups(source));
  const expression = compileEmbedded(inner);
  return {
    value: (scope) => compileExpression(expression(scope)).value(scope),
    text: (scope) => compileExpression(expression(scope)).text(scope),
  };
}

function compileExpression(expression: string): Expression {
  if (expression.trim() === "") return constant("");
  if (expression.startsWith(SECRETS)) return LITERAL;
  if (expression.startsWith(ENVIRONMENT)) return compileEnvironment(expression.slice(ENVIRONMENT.length));
  const read = compileRead(expression);
  if (expression.startsWith("workflow.") || !/^[\w.-]+$/.test(expression)) return read;
  return withSystemName(expression, read);
}

function constant(text: string): Expression {
  return { value: () => text, text: () => text };
}

/**
 * An expression that may be the name of a variable instead. One with dots hardly ever is, so it is read as a path first;
 * looking a name up in the environment of the process is slow.
 */
function withSystemName(name: string, path: Expression): Expression {
  const isReserved = RESERVED.has(name);
  const isDotted = name.includes(".");
  const value = (scope: Scope): unknown => {
    const own = isDotted ? path.value(scope) : null;
    if (own !== null) return own;
    return scope.system(name) ?? (isReserved ? UNRESOLVED : path.value(scope));
  };
  return {
    value,
    text: (scope) => {
      const found = value(scope);
      return found === UNRESOLVED ? UNRESOLVED : typeof found === "string" ? found : path.text(scope);
    },
  };
}

function compileRead(expression: string): Expression {
  const path = compilePath(expression);
  if (path === undefined) return { value: () => null, text: () => "null" };
  const { definite, isDouble } = path;
  return {
    value: (scope) => path.readScope(scope),
    text: (scope) => {
      const value = path.readScope(scope);
      if (!definite && Array.isArray(value)) return compactJson(value);
      return isDouble && typeof value === "number" ? javaDouble(value) : javaText(value);
    },
  };
}

/** `NAME`, or `NAME.path` into the JSON text that the variable holds. */
function compileEnvironment(expression: string): Expression {
  const dot = expression.indexOf(".");
  if (dot === -1) {
    const read = (scope: Scope): string | null => scope.environment(expression) ?? null;
    return { value: read, text: (scope) => read(scope) ?? "null" };
  }
  const name = expression.slice(0, dot);
  const path = compilePath(expression.slice(dot + 1));
  const value = (scope: Scope): unknown => path?.read(documentOf(parseJson(scope.environment(name)))) ?? null;
  return { value, text: (scope) => environmentText(value(scope), path?.isDouble === true) };
}

function parseJson(text: string | undefined): unknown {
  if (text === undefined) return null;
  try {
    return JSON.parse(text);
  } catch {
    // A variable that holds no JSON has no members.
    return null;
  }
}

/** Lists read from a variable are written as JSON, also where they are inside a map. */
function environmentText(value: unknown, isDouble: boolean): string {
  if (Array.isArray(value)) return compactJson(value);
  if (isDouble && typeof value === "number") return javaDouble(value);
  if (!isJsonMap(value)) return javaText(value);
  const members = Object.entries(value).map(([name, member]) => `${name}=${environmentText(member, false)}`);
  return `{${members.join(", ")}}`;
}
