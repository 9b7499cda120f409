import type { WorkflowSummary } from "@baton/sdk";
import type { Tally } from "./tally";
import { bold, count, counted, duration, green, yellow } from "./text";
import type { Warehouse } from "./workers";

/** What this process did. */
export interface Run {
  readonly tally: Tally;
  readonly warehouse: Warehouse;
  /** Ids of the orders that it started. */
  readonly started: ReadonlySet<string>;
  readonly tookMs: number;
}

/** All orders that the server knows, by status, and why some failed. */
export function describeOrders(executions: readonly WorkflowSummary[]): string {
  const states = groups(executions, ({ status }) => status).map(([status, all]) => {
    const coloured = status === "COMPLETED" ? green : yellow;
    return `  ${coloured(status.padEnd(10))} ${count(all.length).padStart(6)}`;
  });
  const failed = executions.filter(({ reasonForIncompletion }) => reasonForIncompletion !== undefined);
  // Reasons that differ only in their numbers are one reason.
  const reasons = groups(failed, (one) => reasonOf(one).replace(/\d+/, "#")).map(([, [first, ...others]]) => {
    const more = others.length === 0 ? "" : ` (and ${count(others.length)} more like it)`;
    return `             ${first === undefined ? "" : reasonOf(first)}${more}`;
  });
  return [bold(`${counted(executions.length, "order")} so far`), ...states, ...reasons].join("\n");
}

/** How fast this process was. */
export function describeRun(executions: readonly WorkflowSummary[], run: Run): string {
  const { tally, warehouse, started, tookMs } = run;
  const times = executions
    .filter(({ correlationId = "", endTime }) => started.has(correlationId) && endTime !== undefined)
    .map(({ executionTime = 0 }) => executionTime)
    .sort((a, b) => a - b);
  const [p50, p95, p99] = [50, 95, 99].map((percent) => duration(percentile(times, percent)));
  const perSecond = count(Math.round((tally.tasks / tookMs) * 1_000));
  const failed = counted(tally.failedTries, "try", "tries");
  const lines = [
    `${counted(tally.tasks, "task")} in ${duration(tookMs)}, ${perSecond} per second`,
    tally.failedTries > 0 && `${failed} failed, because the courier was busy, and were repeated`,
    `${counted(warehouse.reserved, "CD")} reserved, ${counted(warehouse.parcels, "parcel")} packed`,
    times.length > 0 && `time from start to end of an order: p50 ${p50}, p95 ${p95}, p99 ${p99}`,
  ];
  return [bold("This run"), ...lines.filter((line) => line !== false).map((line) => `  ${line}`)].join("\n");
}

/** The server tells which task failed and quotes what its worker said; the quote is enough here. */
function reasonOf({ reasonForIncompletion = "" }: WorkflowSummary): string {
  return /reason: '(.*)'$/s.exec(reasonForIncompletion)?.[1] ?? reasonForIncompletion;
}

function groups<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const group = found.get(key(item));
    if (group === undefined) found.set(key(item), [item]);
    else group.push(item);
  }
  return [...found].sort(([, a], [, b]) => b.length - a.length);
}

/** The value that so many per cent of the values do not exceed. */
function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0;
}
