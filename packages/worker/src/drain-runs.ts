import type { Clock } from "@baton/core";
import { DrainBook, type DrainReport } from "./execute/drain-book";
import type { WorkerRun } from "./worker-run";

/** Handlers are told this long before the end of a stop, at most a fifth of its time. */
const SHUTDOWN_NOTICE_MS = 2_000;

/**
 * Ends workers: no new polls, running tasks may end, their results are reported. Shortly before the time is over the handlers are told;
 * what is left at the end is left to its lease.
 *
 *   polls aborted --> handlers end --> (notice: signal fires) --> (time over: the rest is abandoned)
 */
export async function drainRuns(
  runs: readonly WorkerRun[],
  timeoutMs: number,
  clock: Clock,
): Promise<DrainReport> {
  const book = new DrainBook();
  const over = new AbortController();
  void Promise.all(runs.map((run) => run.drain(book))).then(() => over.abort());
  const noticeMs = Math.min(SHUTDOWN_NOTICE_MS, timeoutMs / 5);
  await clock.sleep(timeoutMs - noticeMs, over.signal);
  if (!over.signal.aborted) {
    for (const run of runs) run.announceShutdown();
    await clock.sleep(noticeMs, over.signal);
  }
  if (!over.signal.aborted) await Promise.all(runs.map((run) => run.abandon()));
  return book.close();
}
