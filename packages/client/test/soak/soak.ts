import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { WorkflowResource } from "@baton/api";
import { type Clock, ConductorSdkError, noopLogger, systemClock } from "@baton/core";
import type { ConductorClient } from "../../src/conductor-client";
import { createConductorClient } from "../../src/create-conductor-client";
import { json, startHttp } from "../loopback";
import { startLossyProxy } from "./lossy-proxy";

/** What a soak came to. */
export interface SoakResult {
  readonly answered: number;
  readonly aborted: number;
  /** Calls that failed although they were neither aborted nor out of repetitions, by code. */
  readonly failed: Readonly<Record<string, number>>;
  readonly lostAnswers: number;
  /** Answers that belong to another call. */
  readonly mixedUp: number;
  /** Keys that the server saw. */
  readonly started: number;
  readonly socketsAtEnd: number;
  /** Timers that are there at the end and were not at the beginning. */
  readonly timersAtEnd: number;
  /** @unit bytes, after the first tenth of the calls and at the end. */
  readonly heap: readonly [early: number, late: number];
}

/** Calls at once. */
const LANES = 50;

/** Waits for repetitions pass this much faster, or a soak would be mostly waiting. */
const HASTE = 50;

const HASTY: Clock = { ...systemClock, sleep: (ms, signal) => systemClock.sleep(ms / HASTE, signal) };

const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

/** Makes `calls` calls through a lossy proxy: reads, starts with a key, and some that are aborted on their way. */
export async function soak(calls: number): Promise<SoakResult> {
  const timersBefore = timers();
  const started = new Set<string>();
  const server = await startHttp((seen, response) => {
    if (seen.method === "GET") return json(response, 200, { workflowId: "w1" });
    const { idempotencyKey } = JSON.parse(seen.body) as { idempotencyKey: string };
    started.add(idempotencyKey);
    response.setHeader("content-type", "text/plain").end(`w-${idempotencyKey}`);
    // What was seen must not count as a leak.
    server.seen.length = 0;
  });
  const proxy = await startLossyProxy(server.port, 40);
  const client = await createConductorClient({
    serverUrl: proxy.url,
    clock: HASTY,
    env: {},
    logger: noopLogger,
  });
  const tally = { answered: 0, aborted: 0, failed: {} as Record<string, number>, mixedUp: 0 };
  let next = 0;
  let early = 0;
  const lane = async (): Promise<void> => {
    while (next < calls) {
      const index = next++;
      if (index === Math.floor(calls / 10)) early = heapAfterCollection();
      try {
        const answer = await oneCall(client, index);
        tally.answered += 1;
        if (typeof answer === "string" && answer !== `w-key-${index}`) tally.mixedUp += 1;
      } catch (cause) {
        const code = ConductorSdkError.is(cause) ? cause.code : String(cause);
        if (code === "ABORTED") tally.aborted += 1;
        else tally.failed[code] = (tally.failed[code] ?? 0) + 1;
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const count = started.size;
  started.clear();
  const late = heapAfterCollection();
  await client.close();
  await settledSockets(proxy.open);
  const socketsAtEnd = proxy.open();
  await proxy[Symbol.asyncDispose]();
  await server.close();
  return {
    ...tally,
    started: count,
    lostAnswers: proxy.lost(),
    socketsAtEnd,
    timersAtEnd: Math.max(timers() - timersBefore, 0),
    heap: [early, late],
  };
}

async function oneCall(client: ConductorClient, index: number): Promise<unknown> {
  if (index % 2 === 0) {
    return WorkflowResource.startWorkflow({
      client,
      body: { name: "soak", idempotencyKey: `key-${index}` },
      repeatable: true,
    });
  }
  const controller = new AbortController();
  const read = WorkflowResource.getExecutionStatus({
    client,
    path: { workflowId: "w1" },
    signal: controller.signal,
  });
  if (index % 40 === 1) controller.abort();
  else if (index % 40 === 21) setImmediate(() => controller.abort());
  return read;
}

async function settledSockets(open: () => number): Promise<void> {
  for (let turn = 0; turn < 100 && open() > 0; turn += 1) await systemClock.sleep(10);
}

/** The heap without what nobody needs any more. */
function heapAfterCollection(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
