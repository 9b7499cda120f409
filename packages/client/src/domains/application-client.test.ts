import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { ApplicationClient } from "./application-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { applications: new ApplicationClient(client), requests };
}

type Call = (applications: ApplicationClient) => Promise<unknown>;

const TAG = { key: "team", value: "a" };
const APP = { id: "a1", name: "shop" };
const KEY = { id: "k1", status: "INACTIVE" };

describe("ApplicationClient", () => {
  it.each<[string, Call, string, unknown]>([
    ["getAllApplications", (a) => a.getAllApplications(), "GET /applications", [APP]],
    ["createApplication", (a) => a.createApplication("shop"), 'POST /applications {"name":"shop"}', APP],
    ["getAppByAccessKeyId", (a) => a.getAppByAccessKeyId("k1"), "GET /applications/key/k1", APP],
    [
      "toggleAccessKeyStatus",
      (a) => a.toggleAccessKeyStatus("a1", "k1"),
      "POST /applications/a1/accessKeys/k1/status",
      KEY,
    ],
    ["getApplication", (a) => a.getApplication("a1"), "GET /applications/a1", APP],
    [
      "updateApplication",
      (a) => a.updateApplication("a1", "inn"),
      'PUT /applications/a1 {"name":"inn"}',
      APP,
    ],
    ["getAccessKeys", (a) => a.getAccessKeys("a1"), "GET /applications/a1/accessKeys", [KEY]],
    [
      "createAccessKey",
      (a) => a.createAccessKey("a1"),
      "POST /applications/a1/accessKeys",
      { id: "k2", secret: "s" },
    ],
    ["getApplicationTags", (a) => a.getApplicationTags("a1"), "GET /applications/a1/tags", [TAG]],
  ])("%s asks the right thing and answers what the server says", async (_name, call, expected, json) => {
    const { applications, requests } = await start(() => ({ json }));

    expect(await call(applications)).toEqual(json);
    expect(requests.map(shown)).toEqual([expected]);
  });

  it.each<[string, Call, string]>([
    ["deleteAccessKey", (a) => a.deleteAccessKey("a1", "k1"), "DELETE /applications/a1/accessKeys/k1"],
    [
      "removeRoleFromApplicationUser",
      (a) => a.removeRoleFromApplicationUser("a1", "A_NEW_ROLE"),
      "DELETE /applications/a1/roles/A_NEW_ROLE",
    ],
    ["addApplicationRole", (a) => a.addApplicationRole("a1", "WORKER"), "POST /applications/a1/roles/WORKER"],
    ["deleteApplication", (a) => a.deleteApplication("a1"), "DELETE /applications/a1"],
    [
      "addApplicationTags",
      (a) => a.addApplicationTags("a1", [TAG, TAG]),
      `PUT /applications/a1/tags ${JSON.stringify([TAG, TAG])}`,
    ],
    [
      "addApplicationTag",
      (a) => a.addApplicationTag("a1", TAG),
      `PUT /applications/a1/tags ${JSON.stringify([TAG])}`,
    ],
    [
      "deleteApplicationTags",
      (a) => a.deleteApplicationTags("a1", [TAG, TAG]),
      `DELETE /applications/a1/tags ${JSON.stringify([TAG, TAG])}`,
    ],
    [
      "deleteApplicationTag",
      (a) => a.deleteApplicationTag("a1", TAG),
      `DELETE /applications/a1/tags ${JSON.stringify([TAG])}`,
    ],
  ])("%s asks the right thing and answers nothing", async (_name, call, expected) => {
    const { applications, requests } = await start(() => ({ json: { some: "answer" } }));

    expect(await call(applications)).toBeUndefined();
    expect(requests.map(shown)).toEqual([expected]);
  });

  it.each<[string, Call]>([
    ["an application", (a) => a.getApplication("")],
    ["a key", (a) => a.deleteAccessKey("a1", "")],
    ["a role", (a) => a.removeRoleFromApplicationUser("a1", "")],
    ["a step in the path", (a) => a.deleteApplication("..")],
  ])("refuses an empty name before anything is sent: %s", async (_name, call) => {
    const { applications, requests } = await start();

    expect(await rejection(call(applications))).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });

  it("says that Conductor OSS has no applications", async () => {
    const { applications } = await start(() => ({
      status: 404,
      json: { message: "No static resource api/applications." },
    }));

    expect(await rejection(applications.getAllApplications())).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/applications need Orkes Conductor/),
    });
  });
});
