import type { EngineCore } from "../engine/engine-core";
import type { LiveExecution } from "../engine/live-execution";
import type { SkipRequest } from "../engine/requests";
import { RequestError } from "../errors";

/**
 * Records a task that has not been reached as skipped; the execution will step over it.
 *
 * @throws RequestError 409 when the execution does not run or the task was reached, 404 when the definition has no such task.
 * @see conductor-oss/conductor core/…/execution/WorkflowExecutorOps.java `skipTaskFromWorkflow`
 */
export function skip(
  core: EngineCore,
  run: LiveExecution,
  referenceName: string,
  request: SkipRequest,
): void {
  if (run.status !== "RUNNING") {
    throw new RequestError(
      409,
      `The workflow ${run.workflowId} is not running so the task referenced by ${referenceName} cannot be skipped`,
    );
  }
  const definition = run.compiled.task(referenceName);
  if (definition === undefined) {
    throw new RequestError(
      404,
      `The task referenced by ${referenceName} does not exist in the WorkflowDefinition ${run.definition.name}`,
    );
  }
  if (run.latest(referenceName) !== undefined) {
    throw new RequestError(
      409,
      `The task referenced ${referenceName} has already been processed, cannot be skipped`,
    );
  }
  const now = core.clock.now();
  const task = run.append({
    taskId: core.newId(),
    taskType: definition.name,
    taskDefName: definition.name,
    referenceTaskName: referenceName,
    // As Conductor shows it: whatever would have run, nothing but its name is left of it.
    workflowTask: { ...definition, type: "SIMPLE" },
    iteration: 0,
    status: "SKIPPED",
    inputData: request.taskInput ?? {},
    outputData: request.taskOutput ?? {},
    scheduledTime: now,
    endTime: now,
  });
  core.add(task);
  core.advance(run);
}
