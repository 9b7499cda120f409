import type { History } from "./history";
import { count } from "./text";

/** On a terminal one line is refreshed this often; elsewhere a plain line is written only now and then. */
const REFRESH_MS = 100;
const PLAIN_LINE_MS = 2_000;

/** What the line shows besides the executions. */
export interface Work {
  /** Executions that this run wants to see ended. */
  readonly orders: number;
  /** Tasks that workers have executed so far. */
  readonly tasks: () => number;
}

/** Shows how far the orders are until the returned function is called. It asks the server, as any dashboard would. */
export async function showProgress(history: History, work: Work): Promise<() => Promise<void>> {
  const endedBefore = (await history.count()) - (await history.count("RUNNING"));
  const { stdout } = process;
  let lastPlainLine = Date.now();

  const refresh = async (final: boolean): Promise<void> => {
    const [started, running, failed] = await Promise.all([
      history.count(),
      history.count("RUNNING"),
      history.count("FAILED"),
    ]);
    const ended = started - running - endedBefore;
    const line = `  ${bar(ended / work.orders)} ${count(ended)} of ${count(work.orders)} orders · ${count(running)} under way · ${count(failed)} failed · ${count(work.tasks())} tasks`;
    if (stdout.isTTY) {
      stdout.write(`\r\x1b[2K${line.slice(0, stdout.columns - 1)}${final ? "\n" : ""}`);
    } else if (final || Date.now() - lastPlainLine > PLAIN_LINE_MS) {
      lastPlainLine = Date.now();
      stdout.write(`${line}\n`);
    }
  };

  let drawing: Promise<void> | undefined;
  const timer = setInterval(() => {
    drawing ??= refresh(false).finally(() => (drawing = undefined));
  }, REFRESH_MS);
  return async () => {
    clearInterval(timer);
    await drawing;
    await refresh(true);
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(share, 1) * 20);
  return `${"█".repeat(full)}${"░".repeat(20 - full)}`;
}
