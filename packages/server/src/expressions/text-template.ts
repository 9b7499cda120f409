import { compactJson } from "./compact-json";
import { javaDouble, javaText } from "./java-text";
import { cloneJson } from "./json-clone";
import { compilePath } from "./json-path";
import { documentOf, documentOfScope, isMap, type PathDocument, type Scope } from "./scope";
import { parseStringTemplate, type StringTemplate, unescapeGroups } from "./string-template";

/** What a group stands for, and the text it becomes inside other text. */
interface Replacement {
  readonly value: unknown;
  text(): string;
}

/** Evaluates a group; undefined when the group stays as it is written. */
type Group = (scope: Scope) => Replacement | undefined;

const SECRETS = "workflow.secrets.";
const ENVIRONMENT = "workflow.env.";

/** Names that are never read as a path, even when they stand for nothing. */
const RESERVED: ReadonlySet<string> = new Set(["CPEWF_TASK_ID", "NETFLIX_ENV", "NETFLIX_STACK"]);

const EMPTY: Replacement = { value: "", text: () => "" };

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
  const group = compileGroup(only.inner, only.source);
  return (scope) => {
    const replacement = group(scope);
    return replacement === undefined ? asText(scope) : cloneJson(replacement.value);
  };
}

function compileEmbedded(template: StringTemplate): (scope: Scope) => string {
  const parts = template.parts.map((part): ((scope: Scope) => string) => {
    if (part.kind === "text") return () => part.text;
    const group = compileGroup(part.inner, part.source);
    return (scope) => group(scope)?.text() ?? `\${${part.source}}`;
  });
  return (scope) => unescapeGroups(parts.map((part) => part(scope)).join(""));
}

function compileGroup(inner: StringTemplate, source: string): Group {
  if (source.startsWith(SECRETS)) return () => undefined;
  if (inner.parts.every((part) => part.kind === "text")) return compileExpression(unescapeGroups(source));
  const expression = compileEmbedded(inner);
  return (scope) => compileExpression(expression(scope))(scope);
}

function compileExpression(expression: string): Group {
  if (expression.trim() === "") return () => EMPTY;
  if (expression.startsWith(SECRETS)) return () => undefined;
  if (expression.startsWith(ENVIRONMENT)) return compileEnvironment(expression.slice(ENVIRONMENT.length));
  const readPath = compileRead(expression);
  if (!mayBeSystemName(expression)) return (scope) => readPath(documentOfScope(scope));
  return (scope) => {
    const value = scope.system(expression);
    if (value !== undefined) return { value, text: () => value };
    return RESERVED.has(expression) ? undefined : readPath(documentOfScope(scope));
  };
}

/** Names of variables and properties have no brackets, and `workflow` paths need not be looked up among them. */
function mayBeSystemName(expression: string): boolean {
  return !expression.startsWith("workflow.") && /^[\w.-]+$/.test(expression);
}

function compileRead(expression: string): (document: PathDocument) => Replacement {
  const path = compilePath(expression);
  if (path === undefined) return () => ({ value: null, text: () => "null" });
  return (document) => {
    const value = path.read(document);
    return { value, text: () => pathText(value, path.definite, path.isDouble) };
  };
}

function pathText(value: unknown, definite: boolean, isDouble: boolean): string {
  if (!definite && Array.isArray(value)) return compactJson(value);
  return isDouble && typeof value === "number" ? javaDouble(value) : javaText(value);
}

/** `NAME`, or `NAME.path` into the JSON text that the variable holds. */
function compileEnvironment(expression: string): Group {
  const dot = expression.indexOf(".");
  if (dot === -1) {
    return (scope) => {
      const value = scope.environment(expression) ?? null;
      return { value, text: () => String(value) };
    };
  }
  const name = expression.slice(0, dot);
  const path = compilePath(expression.slice(dot + 1));
  return (scope) => {
    const value = path?.read(documentOf(parseJson(scope.environment(name)))) ?? null;
    return { value, text: () => environmentText(value, path?.isDouble === true) };
  };
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
  if (!isMap(value)) return javaText(value);
  const members = Object.entries(value).map(([name, member]) => `${name}=${environmentText(member, false)}`);
  return `{${members.join(", ")}}`;
}
