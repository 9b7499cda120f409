import { messageOf } from "@baton/core";

import type { JsonMap } from "../definitions/model";
import { systemTask } from "../tasks/system-tasks";
import { childEnded } from "./children";
import type { Finish } from "./decide";
import type { EngineCore } from "./engine-core";
import { isTerminalTask } from "./execution";
import { resolveParameters } from "./inputs";
import type { LiveExecution } from "./live-execution";
import type { LiveTask } from "./live-task";
import { scopeOf } from "./scope";

/** The member of a failed workflow's output that names its failure workflow. */
const FAILURE_WORKFLOW = "conductor.failure_workflow";

/**
 * Ends an execution: output, open tasks, failure workflow, parent.
 *
 * @see conductor-oss/conductor core/…/execution/WorkflowExecutorOps.java `completeWorkflow`, `terminate`
 */
export function finishExecution(
  core: EngineCore,
  run: LiveExecution,
  decision: Finish,
  byUser = false,
): void {
  const { status, reason, task } = decision;
  if (status === "COMPLETED") {
    core.changeRun(run, {
      output: outputOf(core, run, task),
      ...(reason === undefined ? {} : { reasonForIncompletion: reason }),
    });
    core.changeRun(run, { status, ...failedNames(run), endTime: core.clock.now() });
  } else {
    if (reason === undefined) run.reasonForIncompletion = undefined;
    core.changeRun(run, { status, ...(reason === undefined ? {} : { reasonForIncompletion: reason }) });
    core.changeRun(run, { output: outputOf(core, run, task) });
    // Conductor works the output out twice on a failure; parameters that read `workflow.output` show it.
    core.changeRun(run, {
      output: outputOf(core, run, task),
      ...failedNames(run),
      endTime: core.clock.now(),
    });
  }
  cancelOpenTasks(core, run);
  if (status !== "COMPLETED" && !byUser) startFailureWorkflow(core, run, task);
  childEnded(core, run);
}

function outputOf(core: EngineCore, run: LiveExecution, ender: LiveTask | undefined): JsonMap {
  if (ender?.taskType === "TERMINATE") return { ...ender.outputData };
  const parameters = run.definition.outputParameters;
  if (Object.keys(parameters).length > 0) return resolveParameters(parameters, scopeOf(run, core.outside));
  return { ...run.tasks.at(-1)?.outputData };
}

function failedNames(run: LiveExecution): { failedReferenceTaskNames: string[]; failedTaskNames: string[] } {
  const failed = run.tasks.filter(
    (task) =>
      (task.status === "FAILED" || task.status === "FAILED_WITH_TERMINAL_ERROR") && !isTolerated(run, task),
  );
  return {
    failedReferenceTaskNames: [
      ...new Set([...run.failedReferenceTaskNames, ...failed.map((task) => task.referenceTaskName)]),
    ],
    failedTaskNames: [...new Set([...run.failedTaskNames, ...failed.map((task) => task.taskDefName)])],
  };
}

/** An optional task whose failure came last: it counts as tolerated although the decision that ends the run marks nothing. */
function isTolerated(run: LiveExecution, task: LiveTask): boolean {
  return run.status === "RUNNING" && task.workflowTask.optional && run.unprocessed.has(task);
}

/** Cancels what is still open; children of sub-workflow tasks are terminated. */
export function cancelOpenTasks(core: EngineCore, run: LiveExecution): void {
  if (run.open === 0) return;
  for (const task of [...run.tasks]) {
    if (isTerminalTask(task.status)) continue;
    core.change(task, { status: "CANCELED", endTime: core.clock.now() });
    systemTask(task.taskType)?.cancel?.(task, core);
  }
}

/** The name of the failure workflow; the older `$workflow.input.KEY` form names a member of the input. */
function failureWorkflowName(run: LiveExecution): string | undefined {
  const name = run.definition.failureWorkflow;
  if (name === undefined || name.trim() === "") return undefined;
  if (!name.startsWith("$")) return name;
  const value = run.input[name.split(".")[2] ?? ""];
  return typeof value === "string" ? value : undefined;
}

function startFailureWorkflow(core: EngineCore, run: LiveExecution, failed: LiveTask | undefined): void {
  const name = failureWorkflowName(run);
  if (name === undefined) return;
  const input: JsonMap = {
    ...run.input,
    workflowId: run.workflowId,
    reason: run.reasonForIncompletion ?? null,
    failureStatus: run.status,
    ...(failed === undefined ? {} : { failureTaskId: failed.taskId }),
    failedWorkflow: core.describe(run),
  };
  let outcome: string;
  try {
    outcome = core.start({
      name,
      version: run.definition.failureWorkflowVersion,
      input,
      correlationId: run.correlationId,
      taskToDomain: run.taskToDomain,
    });
  } catch (error) {
    core.logger.warn("server.failureWorkflow.failed", { workflowId: run.workflowId, name, cause: error });
    outcome = `Error workflow ${name} failed to start.  reason: ${messageOf(error)}`;
  }
  core.changeRun(run, { output: { ...run.output, [FAILURE_WORKFLOW]: outcome } });
}
