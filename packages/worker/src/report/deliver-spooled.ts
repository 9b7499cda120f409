import type { ResultReporterDeps } from "./result-reporter";
import { ResultReporter } from "./result-reporter";
import { RunningTask } from "../execute/running-task";
import type { SpooledResult } from "./result-spool";

/** Delivers the results that an earlier process left. What is not delivered when the signal aborts stays for the next one. */
export async function deliverSpooled(
  spooled: readonly SpooledResult[],
  deps: Omit<ResultReporterDeps, "wantsNext" | "taskType">,
): Promise<void> {
  await Promise.all(
    spooled.map(async ({ polled, result }) => {
      const running = new RunningTask(polled, deps.clock.now());
      const taskType = polled.task.taskDefName;
      const reporter = new ResultReporter({ ...deps, taskType, wantsNext: () => false });
      const { kind } = await reporter.report(running, result);
      deps.leases.forget(running);
      if (kind === "unreported") return;
      try {
        await deps.spool?.remove(polled.task.taskId);
      } catch (cause) {
        deps.logger.error("worker.spool.failed", { taskType, taskId: polled.task.taskId, cause });
      }
    }),
  );
}
