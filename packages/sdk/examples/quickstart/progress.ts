import type { History } from "./history";
import { count } from "./text";

/** On a terminal one line is refreshed this often; elsewhere a plain line is written now and then. */
const REFRESH_MS = 200;
const PLAIN_LINE_MS = 2_000;

/** What there is to do, and what is shown besides the orders. */
export interface Work {
  /** Orders that are to end in this run. */
  readonly orders: number;
  /** Orders that had ended before. */
  readonly endedBefore: number;
  /** What the workers did so far. */
  readonly tally: { readonly tasks: number };
}

/** Shows how far the orders are, until the function that it answers is called. It asks the server, as any dashboard would. */
export function showProgress(history: History, work: Work): () => Promise<void> {
  const { stdout } = process;
  let plainLineAt = Date.now();

  const show = async (isLast: boolean): Promise<void> => {
    const [started, running] = [await history.count(), await history.count("RUNNING")];
    const ended = started - running - work.endedBefore;
    const line =
      `  ${bar(ended / work.orders)} ${count(ended)} of ${count(work.orders)} orders, ` +
      `${count(running)} under way, ${count(work.tally.tasks)} tasks`;
    if (stdout.isTTY) {
      stdout.write(`\r\x1b[2K${line.slice(0, (stdout.columns || 80) - 1)}${isLast ? "\n" : ""}`);
    } else if (isLast || Date.now() - plainLineAt >= PLAIN_LINE_MS) {
      plainLineAt = Date.now();
      stdout.write(`${line}\n`);
    }
  };

  let showing: Promise<void> | undefined;
  const timer = setInterval(() => {
    // What cannot be shown now is shown next time; a server that fails is noticed by whoever feeds it.
    showing ??= show(false).then(
      () => (showing = undefined),
      () => (showing = undefined),
    );
  }, REFRESH_MS);
  timer.unref(); // whatever happens, showing progress keeps no process alive

  return async () => {
    clearInterval(timer);
    await showing;
    await show(true);
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(share, 1) * 20);
  return `${"█".repeat(full)}${"░".repeat(20 - full)}`;
}
