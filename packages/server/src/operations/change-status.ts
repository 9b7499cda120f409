import type { EngineCore } from "../engine/engine-core";
import { isTerminalTask } from "../engine/execution";
import type { LiveExecution } from "../engine/live-execution";
import { shortName } from "../engine/short-name";
import { RequestError } from "../errors";

/** Stops drawing consequences; tasks that are out or ready can still be polled and reported. */
export function pause(core: EngineCore, run: LiveExecution): void {
  if (run.ended)
    throw new RequestError(409, `Workflow ${shortName(run)} has ended, status cannot be updated.`);
  if (run.status === "PAUSED") return;
  core.changeRun(run, { status: "PAUSED" });
  watchTasksAgain(core, run);
}

/** Draws the consequences that have piled up and goes on; the time limit of the execution starts anew. */
export function resume(core: EngineCore, run: LiveExecution): void {
  if (run.status !== "PAUSED") {
    throw new RequestError(
      409,
      `The workflow ${run.workflowId} is not PAUSED so cannot resume. Current status is ${run.status}`,
    );
  }
  core.changeRun(run, { status: "RUNNING", lastRetriedTime: core.clock.now() });
  watchTasksAgain(core, run);
  core.advance(run);
}

/** A user's wish to end an execution; one that failed is made TERMINATED with the new reason. */
export function terminate(core: EngineCore, run: LiveExecution, reason: string | undefined): void {
  if (run.status === "COMPLETED") throw new RequestError(409, "Cannot terminate a COMPLETED workflow.");
  if (run.status === "TERMINATED") return;
  core.terminate(run, reason);
}

/** Makes worker tasks that were put off pollable at once. */
export function resetCallbacks(core: EngineCore, run: LiveExecution): void {
  if (run.ended) throw new RequestError(409, `Workflow is in terminal state. Status = ${run.status}`);
  const now = core.clock.now();
  for (const task of run.tasks) {
    if (task.status === "SCHEDULED" && task.callbackAfterSeconds > 0) {
      core.change(task, { callbackAfterSeconds: 0, availableAt: now });
    }
  }
}

/** Time limits of tasks rest while their execution is paused. */
function watchTasksAgain(core: EngineCore, run: LiveExecution): void {
  for (const task of run.tasks) if (!isTerminalTask(task.status)) core.place(task);
}
