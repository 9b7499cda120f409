import { type ApiResponse, EventResource, TaskResource, type Transport, WorkflowResource } from "@baton/api";
import { type ConductorClient, createConductorClient } from "@baton/client";
import { noopLogger } from "@baton/core";
import { readDescription } from "@baton/tooling/read-description";
import { judged } from "./judged-client";

const description = await readDescription();

/** A connection to a server that always answers the same. */
function answering(status: number, value?: unknown): Promise<ConductorClient> {
  const body = value === undefined ? "" : JSON.stringify(value);
  const answer: ApiResponse = { status, headers: { "content-type": "application/json" }, body };
  return createConductorClient({ transport: () => Promise.resolve(answer), env: {}, logger: noopLogger });
}

describe("a judged client", () => {
  it("finds nothing where both sides keep to the description", async () => {
    const { client, takeProblems } = judged(await answering(204), description);

    await TaskResource.pollTask({ client, path: { tasktype: "a" } });

    expect(takeProblems()).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ["a field that has no name", { log: "a", colour: "red" }, "answer[0].colour is not described"],
    ["another type", { log: 7 }, "answer[0].log is 7, not of type string"],
  ])("finds %s in an answer, and lets the answer through", async (_what, line, problem) => {
    const { client, takeProblems } = judged(await answering(200, [line]), description);

    expect(await TaskResource.getTaskLogs({ client, path: { taskId: "a" } })).toEqual([line]);
    expect(takeProblems()).toEqual([`GET /tasks/{taskId}/log: ${problem}`]);
    expect(takeProblems()).toEqual([]);
  });

  it("finds an empty answer where there has to be one, and a field in a request that has no name", async () => {
    const { client, takeProblems } = judged(await answering(200), description);
    const body = { name: "a", colour: "red" };

    await WorkflowResource.startWorkflow({ client, body });

    expect(takeProblems()).toEqual([
      "POST /workflow: body.colour is not described",
      "POST /workflow: an empty answer, where none is described",
    ]);
  });

  it("leaves an answer alone that OSS gives to something else", async () => {
    const events: ApiResponse = { status: 200, headers: { "content-type": "application/json" }, body: "[]" };
    const none: ApiResponse = { ...events, status: 404, body: '{"message":"No static resource"}' };
    const transport: Transport = ({ route }) => Promise.resolve(route === "/event/message" ? events : none);
    const oss = await createConductorClient({ transport, env: {}, logger: noopLogger });
    const { client, takeProblems } = judged(oss, description);

    expect(await EventResource.getEventHandlersWithStats({ client })).toEqual([]);

    expect(takeProblems()).toEqual([]);
  });

  it("finds a call that is not described", async () => {
    const { client, takeProblems } = judged(await answering(200, {}), description);

    await client.get({ url: "/nowhere" });

    expect(takeProblems()).toEqual(["GET /nowhere: is not described"]);
  });
});
