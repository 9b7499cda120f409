import * as api from "@baton/api";
import { OPERATIONS } from "@baton/api/operations";
import { type LogFields, noopLogger } from "@baton/core";
import { rejection } from "../../test/loopback";
import { connectTo, shown } from "../../test/scripted-server";
import * as client from "../index";
import { orkesConductorClient } from "./orkes-conductor-client";
import { legacyTable, withLegacyResources } from "./with-legacy-resources";

async function connect() {
  const warned: (LogFields | undefined)[] = [];
  const logger = { ...noopLogger, warn: (_event: string, fields?: LogFields) => void warned.push(fields) };
  const { client, requests } = await connectTo(() => ({ json: {} }), { logger });
  return { client: withLegacyResources(client), requests, warned };
}

describe("withLegacyResources", () => {
  it("takes the arguments in their old places", async () => {
    const { client, requests } = await connect();

    await client.workflowResource.startWorkflow({ name: "fulfil_order", input: { id: 7 } });
    await client.workflowResource.executeWorkflow({ name: "a" }, "a", 2, "r1", undefined, 5);
    await client.workflowResource.search1(
      undefined,
      5,
      undefined,
      undefined,
      undefined,
      "status=FAILED",
      true,
    );
    await client.taskResource.signal("w1", "COMPLETED", { ok: true }, "BLOCKING_TASK");
    await client.taskResource.updateTaskSync("w1", "ref", "COMPLETED", { ok: true }, "me");
    await client.metadataResource.get("fulfil_order", 3);
    await client.schedulerResource.getNextFewSchedules("0 0 * * * ?", undefined, undefined, 4);
    await client.humanTask.assignAndClaim("t1", "u1", true);
    await client.serviceRegistryResource.removeMethod("r", "s", "m", "GET");

    expect(requests.map(shown)).toEqual([
      'POST /workflow {"name":"fulfil_order","input":{"id":7}}',
      'POST /workflow/execute/a/2?requestId=r1&waitForSeconds=5 {"name":"a"}',
      "GET /workflow/search?start=5&size=100&freeText=*&query=status=FAILED&skipCache=true",
      'POST /tasks/w1/COMPLETED/signal/sync?returnStrategy=BLOCKING_TASK {"ok":true}',
      'POST /tasks/w1/ref/COMPLETED/sync?workerid=me {"ok":true}',
      "GET /metadata/workflow/fulfil_order?version=3",
      "GET /scheduler/nextFewSchedules?cronExpression=0 0 * * * ?&limit=4",
      "POST /human/tasks/t1/externalUser/u1?overrideAssignment=true",
      "DELETE /registry/service/r/methods?serviceName=s&method=m&methodType=GET",
    ]);
  });

  it("warns once for each method, with its replacement", async () => {
    const { client, warned } = await connect();

    await client.taskResource.getTask("t1");
    await client.taskResource.getTask("t2");
    await client.taskResource.all();

    expect(warned).toEqual([
      { used: "taskResource.getTask", instead: "TaskClient.getTask" },
      { used: "taskResource.all", instead: "TaskClient.getQueueSizeForTask" },
    ]);
  });

  it("keeps everything else of the client, and refuses a missing path value", async () => {
    const { client, requests } = await connect();

    expect(client.describeConfig()).toHaveProperty("serverUrl");
    const call = client.taskResource.getTask as (id?: string) => Promise<unknown>;
    expect(await rejection(call())).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
    await client.close();
  });

  it("comes with the older name of the official SDK", async () => {
    const transport = () => Promise.resolve({ status: 200, headers: {}, body: "w1" });
    const client = await orkesConductorClient({ transport, env: {}, logger: noopLogger });

    expect(await client.workflowResource.startWorkflow({ name: "fulfil_order" })).toBe("w1");
  });

  it("fills every part of the path of every operation, each argument in its own place", async () => {
    const { client, requests } = await connect();
    for (const [resource, rows] of Object.entries(legacyTable())) {
      const methods = client[resource as keyof ReturnType<typeof legacyTable>] as unknown as Record<
        string,
        (...args: readonly unknown[]) => Promise<unknown>
      >;
      for (const [method, { places }] of Object.entries<{ places: readonly string[] }>(rows)) {
        await methods[method]?.(...places.map((place) => (place.startsWith("body") ? "{}" : "v")));
        const sent = requests.at(-1);
        const known = OPERATIONS.some((one) => one.method === sent?.method && one.path === sent.route);
        expect([`${resource}.${method}`, known]).toEqual([`${resource}.${method}`, method !== "testTimeout"]);
        expect(sent?.path).not.toMatch(/[{}]|%7B/);
      }
    }
  });

  it("names replacements that exist", () => {
    const owners = new Map<string, unknown>([...Object.entries(api), ...Object.entries(client)]);
    const isThere = (owner = "", method = "") => {
      const found = owners.get(owner);
      const methods: unknown = typeof found === "function" ? found.prototype : found;
      return typeof methods === "object" && methods !== null && method in methods;
    };

    const rows = Object.values(legacyTable()).flatMap((one) => Object.values<{ replacement: string }>(one));
    const named = rows.flatMap(({ replacement }) => [...replacement.matchAll(/(\w+)\.(\w+)/g)]);

    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(([, owner, method]) => !isThere(owner, method)).map(([name]) => name)).toEqual([]);
  });
});
