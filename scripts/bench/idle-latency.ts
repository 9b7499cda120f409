import { setTimeout as sleep } from "node:timers/promises";
import { startChild } from "./child-process";
import { order, register, workflowName } from "./definition";
import type { Arrival } from "./processes/idle-worker";
import { RestClient } from "./rest-client";
import { startServer } from "./server-child";
import { percentile } from "./statistics";
import { formatTable } from "./table";

const WARM_UP = 30;
const SAMPLES = 300;
/** The worker is idle for at least so long before each task, and up to twice as long. */
const IDLE_MS = 20;
const BAR_MS = 5;

/** Prints how long a task waits for the handler of a worker that has nothing else to do, over loopback HTTP. */
export async function idleLatency(): Promise<void> {
  await using server = await startServer("baton-server");
  await using client = new RestClient(server.url, 1);
  await register(client, [1]);
  const worker = await startChild("idle-worker", [server.url]);
  const sinceScheduled: number[] = [];
  const sinceRequest: number[] = [];
  try {
    for (let sample = -WARM_UP; sample < SAMPLES; sample++) {
      await sleep(IDLE_MS * (1 + Math.random()));
      const arrival = worker.next();
      const requestedAt = performance.timeOrigin + performance.now();
      await client.start(workflowName(1), order(sample));
      const { scheduledAt, startedAt } = (await arrival) as Arrival;
      if (sample < 0) continue;
      sinceScheduled.push(startedAt - scheduledAt);
      sinceRequest.push(startedAt - requestedAt);
    }
  } finally {
    await worker.stop();
  }
  print(sinceScheduled, sinceRequest);
}

function print(sinceScheduled: readonly number[], sinceRequest: readonly number[]): void {
  const row = (name: string, values: readonly number[]): string[] => [
    name,
    ...[0.5, 0.9, 0.99, 1].map((share) => percentile(values, share).toFixed(2)),
  ];
  const rows = [
    row("task scheduled -> handler", sinceScheduled),
    row("start requested -> handler", sinceRequest),
  ];
  console.log(formatTable([["ms", "p50", "p90", "p99", "max"], ...rows]));
  const p99 = percentile(sinceScheduled, 0.99);
  const verdict = p99 <= BAR_MS ? "passed" : "ABOVE the bar";
  console.log(
    `  p99 ${p99.toFixed(2)} ms, ${(p99 / BAR_MS).toFixed(2)} of the bar of ${BAR_MS} ms: ${verdict}; ${SAMPLES} tasks, one at a time.\n` +
      "  scheduledTime has whole milliseconds, rounded down: up to 1 ms of it is not delay. The data file is durable (FULL).",
  );
}
