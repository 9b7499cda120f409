import { TaskResource, WorkflowResource } from "@baton/api";
import { noopLogger } from "@baton/core";
import { ManualClock } from "@baton/core/testing";
import type { ConductorClient } from "../src/conductor-client";
import { createConductorClient } from "../src/create-conductor-client";
import { json, PATIENT, startHttp, until } from "./loopback";

const report = { taskId: "t1", workflowInstanceId: "w1" };

/** One request of each kind, each to be recognised by what the server sees of it. */
const KINDS: Readonly<Record<string, (client: ConductorClient) => Promise<unknown>>> = {
  poll: (client) => TaskResource.batchPoll({ client, path: { tasktype: "t" }, headers: { kind: "poll" } }),
  execution: (client) =>
    WorkflowResource.executeWorkflow({
      client,
      path: { name: "w", version: 1 },
      query: { requestId: "r" },
      body: { name: "w" },
      headers: { kind: "execution" },
    }),
  report: (client) => TaskResource.updateTask({ client, body: report, headers: { kind: "report" } }),
  chainedReport: (client) =>
    TaskResource.updateTaskV2({ client, body: report, headers: { kind: "chainedReport" } }),
  heartbeat: (client) =>
    TaskResource.updateTask({
      client,
      body: { ...report, extendLease: true },
      heartbeat: true,
      headers: { kind: "heartbeat" },
    }),
  call: (client) =>
    WorkflowResource.getExecutionStatus({ client, path: { workflowId: "w1" }, headers: { kind: "call" } }),
  taskRead: (client) =>
    TaskResource.getTask({ client, path: { taskId: "t1" }, headers: { kind: "taskRead" } }),
};

/** Kinds that go the same way, and may wait for each other. */
const TOGETHER: readonly (readonly string[])[] = [
  ["report", "chainedReport"],
  ["call", "taskRead"],
];

/** More than any lane has connections. */
const STALLED = 200;

/** A server that never answers requests of one kind, and a client of it that never runs out of patience. */
async function startStalling(stalledKind: string) {
  let stalled = 0;
  let tokens = 0;
  const server = await startHttp((seen, response) => {
    if (seen.url === "/api/token") json(response, 200, { token: `t${(tokens += 1)}` });
    else if (seen.headers["kind"] === stalledKind) stalled += 1;
    else json(response, 200, {});
  });
  const clock = new ManualClock();
  const client = await createConductorClient({
    serverUrl: server.url,
    keyId: "k",
    keySecret: "s",
    ...PATIENT,
    clock,
    env: {},
    logger: noopLogger,
  });
  return { client, clock, server, stalled: () => stalled };
}

describe("while the server stalls 200 requests of one kind", () => {
  it.each(Object.entries(KINDS))("(%s) requests of every other kind are answered", async (name, request) => {
    const { client, clock, server, stalled } = await startStalling(name);
    const waiting = Array.from({ length: STALLED }, () => request(client).catch(() => undefined));
    await until(() => stalled() >= 10);
    // The others need a new token, too.
    await clock.advance(45 * 60_000);

    const together = TOGETHER.find((kinds) => kinds.includes(name)) ?? [name];
    const others = Object.entries(KINDS).filter(([kind]) => !together.includes(kind));
    for (const [, other] of others) await other(client);

    expect(server.seen.slice(-others.length).map(({ headers }) => headers["kind"])).toEqual(
      others.map(([kind]) => kind),
    );
    expect(server.seen.at(-1)?.headers["x-authorization"]).toBe("t2");
    await server.close();
    await client.close();
    await clock.advance(10_000);
    await Promise.all(waiting);
  });
});
