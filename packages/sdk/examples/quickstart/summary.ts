import type { WorkflowSummary } from "@baton/sdk";
import { bold, count, counted, duration, green, yellow } from "./text";

/** What a run has to tell at its end. */
export interface Run {
  /** Every execution of an order that the server knows. */
  readonly executions: readonly WorkflowSummary[];
  /** Ids of the orders that this run started. */
  readonly startedNow: ReadonlySet<string>;
  /** Tasks that workers executed in this run. */
  readonly tasks: number;
  /** How long the workers ran. */
  readonly tookMs: number;
}

export function summary({ executions, startedNow, tasks, tookMs }: Run): string {
  const fresh = executions.filter(
    ({ correlationId = "", status }) => startedNow.has(correlationId) && status !== "RUNNING",
  );
  const times = fresh.map(({ executionTime = 0 }) => executionTime).sort((a, b) => a - b);
  return [
    bold(`Orders so far: ${count(executions.length)}`),
    ...groups(executions, ({ status }) => status).map(
      ([status, all]) =>
        `  ${(status === "COMPLETED" ? green : yellow)(status.padEnd(12))}${count(all.length)}`,
    ),
    ...failures(executions),
    "",
    bold("This run"),
    `  ${counted(tasks, "task")} in ${duration(tookMs)}: ${count(Math.round((tasks / tookMs) * 1_000))} tasks per second`,
    ...(times.length === 0
      ? []
      : [
          `  an order takes  p50 ${duration(percentile(times, 50))}, p95 ${duration(percentile(times, 95))}, p99 ${duration(percentile(times, 99))}`,
        ]),
  ].join("\n");
}

/** Failures by reason. Reasons that differ in numbers only are one. */
function failures(executions: readonly WorkflowSummary[]): string[] {
  const failed = executions.filter(({ status }) => status !== "COMPLETED" && status !== "RUNNING");
  if (failed.length === 0) return [];
  const byReason = groups(failed, ({ reasonForIncompletion = "" }) =>
    reasonForIncompletion.replace(/\d+/, "…"),
  );
  return [
    "",
    bold("Why orders failed"),
    ...byReason.map(([, [first, ...others]]) => {
      const more = others.length === 0 ? "" : ` (and ${count(others.length)} more like it)`;
      return `  ${first?.reasonForIncompletion ?? ""}${more}`;
    }),
  ];
}

function groups<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return [...found].sort(([, a], [, b]) => b.length - a.length);
}

/** The value that so many per cent of the values do not exceed. */
function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0;
}
