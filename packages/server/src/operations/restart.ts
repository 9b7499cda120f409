import type { EngineCore } from "../engine/engine-core";
import type { LiveExecution } from "../engine/live-execution";
import { shortState } from "../engine/short-name";
import { RequestError } from "../errors";
import { reopenParents } from "./reopen-parents";

/**
 * Runs a finished execution again from its first task, under the same id. Variables stay as they are.
 *
 * @throws RequestError 409 while it runs, 404 when it is not restartable or the latest definition is gone.
 * @see conductor-oss/conductor core/…/execution/WorkflowExecutorOps.java `restart`
 */
export function restart(core: EngineCore, run: LiveExecution, useLatestDefinitions: boolean): void {
  if (!run.ended)
    throw new RequestError(409, `Workflow: ${shortState(run)} is not in terminal state, unable to restart.`);
  const definition = useLatestDefinitions ? latest(core, run) : run.definition;
  if (!definition.restartable && run.status === "COMPLETED") {
    throw new RequestError(404, `Workflow: ${shortState(run)} is non-restartable`);
  }
  core.removeTasks(run, () => true);
  run.reasonForIncompletion = undefined;
  core.changeRun(run, {
    definition,
    status: "RUNNING",
    createTime: core.clock.now(),
    endTime: 0,
    lastRetriedTime: 0,
    output: {},
  });
  core.advance(run);
  reopenParents(core, run);
}

function latest(core: EngineCore, run: LiveExecution): LiveExecution["definition"] {
  const { name } = run.definition;
  const definition = core.registry.findWorkflow(name);
  if (definition === undefined)
    throw new RequestError(404, `No such workflow defined. name=${name}, version=null`);
  return core.snapshots.of(definition);
}
