import type { ApiRequest } from "@baton/api";
import { rejection } from "../../test/loopback";
import { connectTo, type Script, type Scripted } from "../../test/scripted-server";

const NO_PATH: Scripted = { status: 404, json: { message: "No static resource api/token/userInfo." } };
const oss: Script = () => NO_PATH;
const described: Script = ({ route, root }) =>
  route === "/api-docs" && root === true
    ? {
        json: {
          paths: {
            "/api/workflow": { post: {} },
            "/api/workflow/{id}": { get: {}, delete: {} },
            "/context.js": { get: {} },
          },
        },
      }
    : NO_PATH;
const page: Script = ({ route }) => (route === "/api-docs" ? { text: "<html>" } : NO_PATH);
const gateway: Script = ({ route }) =>
  route === "/api-docs" ? { json: { paths: { "/routes": { get: {} } } } } : NO_PATH;
const orkes: Script = () => ({ json: { id: "me" } });
const embedded: Script = ({ route }) =>
  route === "/baton/operations"
    ? { json: ["startWorkflow", "getAllSchedules"] }
    : { status: 501, json: { message: "getUserInfo is not served" } };

const places = (requests: readonly ApiRequest[]) => requests.map(({ method, path }) => `${method} ${path}`);

describe("supports", () => {
  it.each<[string, Script, string, boolean]>([
    ["OSS", oss, "startWorkflow", true],
    ["OSS", oss, "listApplications", false],
    ["OSS", oss, "createFile", true],
    ["OSS that describes itself", described, "startWorkflow", true],
    ["OSS that describes itself", described, "getExecutionStatus", true],
    ["OSS that describes itself", described, "getContextScript", true],
    ["OSS that describes itself", described, "getVersion", true],
    ["OSS that describes itself", described, "createFile", false],
    ["OSS that describes itself", described, "listApplications", false],
    ["OSS behind a web page", page, "createFile", true],
    ["OSS behind a web page", page, "listApplications", false],
    ["OSS behind a gateway that describes itself", gateway, "startWorkflow", true],
    ["Orkes", orkes, "listApplications", true],
    ["Orkes", orkes, "createFile", false],
    ["OSS", oss, "POST /workflow", true],
    ["OSS", oss, "get /applications/{anyName}", false],
    ["Orkes", orkes, "GET /applications/{anyName}", true],
    ["the embedded server", embedded, "startWorkflow", true],
    ["the embedded server", embedded, "GET /scheduler/schedules", true],
    ["the embedded server", embedded, "saveSchedule", false],
  ])("knows of %s (%#) whether it has an operation", async (_name, script, operation, has) => {
    const { client } = await connectTo(script);

    expect(await client.supports(operation)).toBe(has);
  });

  it("asks nothing before the first question, and then once", async () => {
    const { client, requests } = await connectTo(embedded);
    expect(requests).toEqual([]);

    await Promise.all([client.supports("startWorkflow"), client.supports("saveSchedule")]);
    await client.supports("getTask");

    expect(places(requests)).toEqual(["GET /token/userInfo", "GET /baton/operations"]);
  });

  it("asks OSS for its description, once", async () => {
    const { client, requests } = await connectTo(described);

    await Promise.all([client.supports("startWorkflow"), client.supports("createFile")]);

    expect(places(requests)).toEqual(["GET /token/userInfo", "GET /api-docs"]);
  });

  it("refuses a name that Conductor does not know, without asking", async () => {
    const { client, requests } = await connectTo(oss);

    expect(await rejection(client.supports("startWorkflows"))).toMatchObject({
      code: "INVALID",
      message: expect.stringMatching(/no operation "startWorkflows"/),
    });
    expect(requests).toEqual([]);
  });

  it("does not guess when the server tells nothing about itself, and asks again later", async () => {
    const { client } = await connectTo((_request, count) =>
      count === 1 ? { status: 401, json: { message: "who are you" } } : NO_PATH,
    );

    expect(await rejection(client.supports("startWorkflow"))).toMatchObject({ code: "AUTH" });
    expect(await client.supports("startWorkflow")).toBe(true);
  });

  it("does not guess when the description of OSS cannot be had now", async () => {
    let status = 503;
    const { client } = await connectTo(
      ({ route }) => (route === "/api-docs" ? { status, json: {} } : NO_PATH),
      { retryServerErrors: false },
    );

    expect(await rejection(client.supports("createFile"))).toMatchObject({ code: "UNAVAILABLE" });
    status = 403;
    expect(await client.supports("createFile")).toBe(true);
  });

  it("refuses an embedded server that has no list", async () => {
    const { client } = await connectTo(({ route }) =>
      route.startsWith("/baton") ? { json: {} } : { status: 501 },
    );

    expect(await rejection(client.supports("startWorkflow"))).toMatchObject({ code: "UNSUPPORTED" });
  });
});
