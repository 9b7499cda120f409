import type { WorkflowTaskDefinition } from "../definitions/model";
import { systemTask } from "../tasks/system-tasks";
import type { MapContext } from "../tasks/system-task";
import { mapWorkerTask } from "../tasks/worker-task";
import type { EngineCore } from "./engine-core";
import { isTerminalTask } from "./execution";
import { notSkipped } from "./decide";
import { resolveInputs } from "./inputs";
import type { LiveExecution } from "./live-execution";
import type { LiveTask, NewTask } from "./live-task";
import { scopeOf } from "./scope";

/**
 * Makes the tasks that a definition calls for and appends those that are not there yet.
 *
 * @param suffix the rounds of the loops it is in, as they end reference names.
 * @throws MappingError when they cannot be made; nothing is appended then.
 */
export function scheduleTasks(
  core: EngineCore,
  run: LiveExecution,
  definition: WorkflowTaskDefinition,
  suffix: string,
  iteration: number,
): void {
  for (const fields of mapTasks(core, run, definition, suffix, iteration)) {
    if (run.latest(fields.referenceTaskName) === undefined) append(core, run, fields);
  }
}

function mapTasks(
  core: EngineCore,
  run: LiveExecution,
  definition: WorkflowTaskDefinition,
  suffix: string,
  iteration: number,
): NewTask[] {
  if (run.latest(definition.taskReferenceName + suffix) !== undefined) return [];
  const context = new Mapping(core, run, definition, suffix, iteration);
  return systemTask(definition.type)?.map(context) ?? mapWorkerTask(context, workerType(definition));
}

/** The queue of a worker's task: its name for SIMPLE, else the type that the server does not know. */
function workerType(definition: WorkflowTaskDefinition): string {
  return definition.type === "SIMPLE" ? definition.name : definition.type;
}

/** What one definition is made into tasks with; the inputs are resolved only for those that use them. */
class Mapping implements MapContext {
  readonly taskId: string;
  readonly now: number;
  readonly reference: string;
  #input: Record<string, unknown> | undefined;

  constructor(
    readonly core: EngineCore,
    readonly run: LiveExecution,
    readonly definition: WorkflowTaskDefinition,
    private readonly suffix: string,
    readonly iteration: number,
  ) {
    this.taskId = core.newId();
    this.now = core.clock.now();
    this.reference = definition.taskReferenceName + suffix;
  }

  get input(): Record<string, unknown> {
    this.#input ??= resolveInputs(this.definition, scopeOf(this.run, this.core.outside, this.taskId));
    return this.#input;
  }

  follow(definition: WorkflowTaskDefinition): NewTask[] {
    const reached = notSkipped(this.run, definition, this.suffix);
    return reached === undefined ? [] : mapTasks(this.core, this.run, reached, this.suffix, this.iteration);
  }
}

function append(core: EngineCore, run: LiveExecution, fields: NewTask): void {
  const system = systemTask(fields.taskType);
  const domain = system === undefined ? core.domains.choose(run, fields.taskType) : undefined;
  const task = run.append({
    ...fields,
    ...(domain === undefined ? {} : { domain }),
    firstScheduledTime: fields.scheduledTime ?? core.clock.now(),
  });
  if (system?.evaluate !== undefined && !isTerminalTask(task.status)) run.due.add(task);
  core.add(task);
}

/**
 * Schedules another attempt of a failed task. Its inputs are resolved again over those of the failed attempt.
 *
 * @see conductor-oss/conductor core/…/execution/DeciderService.java `retry`
 */
export function scheduleAttempt(core: EngineCore, failed: LiveTask, delaySeconds: number): LiveTask {
  const { run, workflowTask } = failed;
  const now = core.clock.now();
  const taskId = core.newId();
  const jitterMs = (workflowTask.taskDefinition?.backoffJitterMs ?? 0) * core.random();
  const system = systemTask(failed.taskType);
  const domain = system === undefined ? core.domains.choose(run, failed.taskType) : undefined;
  core.change(failed, { retried: true });
  run.unprocessed.delete(failed);
  const task = run.append({
    taskId,
    taskType: failed.taskType,
    taskDefName: failed.taskDefName,
    referenceTaskName: failed.referenceTaskName,
    workflowTask,
    iteration: failed.iteration,
    status: "SCHEDULED",
    inputData: { ...failed.inputData, ...resolveInputs(workflowTask, scopeOf(run, core.outside, taskId)) },
    retryCount: failed.retryCount + 1,
    retriedTaskId: failed.taskId,
    scheduledTime: now,
    firstScheduledTime: failed.firstScheduledTime,
    startDelayInSeconds: delaySeconds,
    callbackAfterSeconds: delaySeconds,
    responseTimeoutSeconds: failed.responseTimeoutSeconds,
    availableAt: now + delaySeconds * 1000 + jitterMs,
    waitUntil: failed.waitUntil,
    ...(domain === undefined ? {} : { domain }),
    ...(failed.reasonForIncompletion === undefined
      ? {}
      : { reasonForIncompletion: failed.reasonForIncompletion }),
  });
  if (system?.evaluate !== undefined) run.due.add(task);
  core.add(task);
  return task;
}
