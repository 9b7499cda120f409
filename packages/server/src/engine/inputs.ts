import { isJsonMap } from "../definitions/json-reader";
import type { JsonMap, WorkflowTaskDefinition } from "../definitions/model";
import type { Scope } from "../expressions/scope";
import { compileTemplate, type Template } from "../expressions/template";

/** The inputs of a task as they are made: its own parameters over the template of its task definition. */
interface InputTemplate {
  readonly own: Template;
  /** Members of the definition's template; own members that come out as null take these values unresolved. */
  readonly fallback: Readonly<JsonMap>;
}

const compiled = new WeakMap<WorkflowTaskDefinition, InputTemplate>();

/** What a task of this definition gets as input. */
export function resolveInputs(definition: WorkflowTaskDefinition, scope: Scope): JsonMap {
  let template = compiled.get(definition);
  if (template === undefined) compiled.set(definition, (template = compileInputs(definition)));
  const input = resolveMap(template.own, scope);
  for (const [name, value] of Object.entries(template.fallback)) input[name] ??= structuredClone(value);
  return input;
}

/** Resolves parameters that belong to no task, such as `outputParameters`. */
export function resolveParameters(parameters: Readonly<JsonMap>, scope: Scope): JsonMap {
  return resolveMap(templateOf(parameters), scope);
}

function compileInputs(definition: WorkflowTaskDefinition): InputTemplate {
  const fallback = definition.taskDefinition?.inputTemplate ?? {};
  const own: JsonMap = { ...definition.inputParameters };
  for (const [name, value] of Object.entries(fallback)) own[name] ??= value;
  return { own: compileTemplate(own), fallback };
}

const parameters = new WeakMap<object, Template>();

function templateOf(value: Readonly<JsonMap>): Template {
  let template = parameters.get(value);
  if (template === undefined) parameters.set(value, (template = compileTemplate(value)));
  return template;
}

function resolveMap(template: Template, scope: Scope): JsonMap {
  const resolved = template(scope);
  return isJsonMap(resolved) ? resolved : {};
}
