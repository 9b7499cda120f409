import type { JsonMap, WorkflowDefinition } from "../definitions/model";
import { RequestError } from "../errors";
import { MappingError } from "../tasks/mapping-error";
import { advanceExecution } from "./advance";
import type { EngineCore } from "./engine-core";
import { LiveExecution } from "./live-execution";
import type { LiveTask } from "./live-task";
import type { StartRequest } from "./requests";

/** What a child is started with besides the request. */
export interface ChildOf {
  readonly parent: LiveTask;
  readonly workflowId: string;
}

/**
 * Starts an execution and draws the first consequences, so that one made only of the server's own quick tasks has ended
 * when this returns. When the start is refused nothing is kept.
 *
 * @throws RequestError 404 unknown definition, 409 by idempotency strategy, 400 when the first tasks cannot be made.
 * @see conductor-oss/conductor core/…/execution/WorkflowExecutorOps.java `startWorkflow`
 */
export function startExecution(core: EngineCore, request: StartRequest, child?: ChildOf): string {
  const definition = core.snapshots.of(request.definition ?? registered(core, request));
  const existing = existingRun(core, definition.name, request);
  if (existing !== undefined) return existing;
  const run = newRun(core, definition, request, child);
  core.executions.add(run);
  core.store.executionChanged(run);
  core.watchTimeLimit(run);
  try {
    if (advanceExecution(core, run)) core.advance(run);
  } catch (error) {
    discard(core, run);
    throw error instanceof MappingError ? new RequestError(400, error.message, { cause: error }) : error;
  }
  return run.workflowId;
}

function registered(core: EngineCore, { name, version }: StartRequest): WorkflowDefinition {
  if (name.trim() === "")
    throw new RequestError(400, "Workflow name must be specified when searching for a definition");
  const definition = core.registry.findWorkflow(name, version);
  if (definition === undefined) {
    throw new RequestError(404, `No such workflow defined. name=${name}, version=${version ?? "null"}`);
  }
  return definition;
}

/** The execution that an idempotency key stands for already, where the strategy says to answer it. */
function existingRun(core: EngineCore, name: string, request: StartRequest): string | undefined {
  const { idempotencyKey: key, idempotencyStrategy: strategy = "RETURN_EXISTING" } = request;
  if (key === undefined || key === "") return undefined;
  const existing = core.executions.findByIdempotencyKey(name, key);
  if (existing === undefined) return undefined;
  if (strategy === "RETURN_EXISTING") return existing.workflowId;
  if (strategy === "FAIL_ON_RUNNING" && existing.ended) {
    core.executions.releaseIdempotencyKey(existing);
    return undefined;
  }
  throw new RequestError(
    409,
    `Workflow ${name} was started with the idempotency key '${key}' already: ${existing.workflowId} (${existing.status})`,
  );
}

function newRun(
  core: EngineCore,
  definition: WorkflowDefinition,
  request: StartRequest,
  child: ChildOf | undefined,
): LiveExecution {
  const now = core.clock.now();
  const run = new LiveExecution(child?.workflowId ?? core.newId(), definition);
  run.createTime = now;
  run.updateTime = now;
  run.input = withTemplate(request.input, definition.inputTemplate);
  run.variables = structuredClone({ ...definition.variables });
  run.priority = request.priority ?? 0;
  run.taskToDomain = request.taskToDomain ?? {};
  if (request.correlationId !== undefined) run.correlationId = request.correlationId;
  if (request.idempotencyKey !== undefined && request.idempotencyKey !== "")
    run.idempotencyKey = request.idempotencyKey;
  if (child !== undefined) {
    run.parentWorkflowId = child.parent.workflowId;
    run.parentWorkflowTaskId = child.parent.taskId;
  }
  return run;
}

/** As in Conductor the template is not applied to an empty input. */
function withTemplate(input: JsonMap, template: Readonly<JsonMap>): JsonMap {
  if (Object.keys(input).length === 0) return input;
  const missing = Object.entries(template).filter(([name]) => !Object.hasOwn(input, name));
  return missing.length === 0 ? input : { ...input, ...structuredClone(Object.fromEntries(missing)) };
}

function discard(core: EngineCore, run: LiveExecution): void {
  core.removeTasks(run, () => true);
  core.forget(run);
  core.store.executionRemoved(run, false);
}
