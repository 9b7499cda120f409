import type { AuthorizationRequest } from "@baton/api";
import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { AuthorizationClient } from "./authorization-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { authorization: new AuthorizationClient(client), requests };
}

type Call = (authorization: AuthorizationClient) => Promise<unknown>;

const GRANT: AuthorizationRequest = {
  subject: { type: "GROUP", id: "shop" },
  target: { type: "WORKFLOW_DEF", id: "order" },
  access: ["READ", "EXECUTE"],
};
const GRANTED = { grantedAccess: [{ target: GRANT.target, access: GRANT.access }] };
const USER = { id: "ann", name: "Ann" };
const GROUP = { id: "shop", description: "Shop team" };

describe("AuthorizationClient", () => {
  it.each<[string, Call, string, unknown]>([
    [
      "getPermissions",
      (a) => a.getPermissions("WORKFLOW_DEF", "order"),
      "GET /auth/authorization/WORKFLOW_DEF/order",
      { READ: [GRANT.subject] },
    ],
    ["upsertUser", (a) => a.upsertUser("ann", { name: "Ann" }), 'PUT /users/ann {"name":"Ann"}', USER],
    ["getUser", (a) => a.getUser("ann"), "GET /users/ann", USER],
    ["listUsers", (a) => a.listUsers(), "GET /users?apps=false", [USER]],
    ["listUsers with those of applications", (a) => a.listUsers(true), "GET /users?apps=true", [USER]],
    [
      "checkPermissions",
      (a) => a.checkPermissions("ann", "WORKFLOW_DEF", "order"),
      "GET /users/ann/checkPermissions?type=WORKFLOW_DEF&id=order",
      { READ: true },
    ],
    [
      "getGrantedPermissionsForUser",
      (a) => a.getGrantedPermissionsForUser("ann"),
      "GET /users/ann/permissions",
      GRANTED,
    ],
    [
      "upsertGroup",
      (a) => a.upsertGroup("shop", { description: "Shop team", roles: ["USER"] }),
      'PUT /groups/shop {"description":"Shop team","roles":["USER"]}',
      GROUP,
    ],
    ["getGroup", (a) => a.getGroup("shop"), "GET /groups/shop", GROUP],
    ["listGroups", (a) => a.listGroups(), "GET /groups", [GROUP]],
    ["getUsersInGroup", (a) => a.getUsersInGroup("shop"), "GET /groups/shop/users", [USER]],
    [
      "getGrantedPermissionsForGroup",
      (a) => a.getGrantedPermissionsForGroup("shop"),
      "GET /groups/shop/permissions",
      GRANTED,
    ],
  ])("%s asks the right thing and answers what the server says", async (_name, call, expected, json) => {
    const { authorization, requests } = await start(() => ({ json }));

    expect(await call(authorization)).toEqual(json);
    expect(requests.map(shown)).toEqual([expected]);
  });

  it.each<[string, Call, string]>([
    [
      "grantPermissions",
      (a) => a.grantPermissions(GRANT),
      `POST /auth/authorization ${JSON.stringify(GRANT)}`,
    ],
    [
      "removePermissions",
      (a) => a.removePermissions(GRANT),
      `DELETE /auth/authorization ${JSON.stringify(GRANT)}`,
    ],
    ["deleteUser", (a) => a.deleteUser("ann"), "DELETE /users/ann"],
    ["deleteGroup", (a) => a.deleteGroup("shop"), "DELETE /groups/shop"],
    ["addUserToGroup", (a) => a.addUserToGroup("shop", "ann"), "POST /groups/shop/users/ann"],
    [
      "addUsersToGroup",
      (a) => a.addUsersToGroup("shop", ["ann", "bob"]),
      'POST /groups/shop/users ["ann","bob"]',
    ],
    ["removeUserFromGroup", (a) => a.removeUserFromGroup("shop", "ann"), "DELETE /groups/shop/users/ann"],
    [
      "removeUsersFromGroup",
      (a) => a.removeUsersFromGroup("shop", ["ann", "bob"]),
      'DELETE /groups/shop/users ["ann","bob"]',
    ],
  ])("%s asks the right thing and answers nothing", async (_name, call, expected) => {
    const { authorization, requests } = await start(() => ({ json: { some: "answer" } }));

    expect(await call(authorization)).toBeUndefined();
    expect(requests.map(shown)).toEqual([expected]);
  });

  it("encodes ids that are addresses", async () => {
    const { authorization, requests } = await start();

    await authorization.getUser("ann/b@example.com");

    expect(requests.map(({ path }) => path)).toEqual(["/users/ann%2Fb%40example.com"]);
  });

  it.each<[string, Call]>([
    ["a user", (a) => a.getUser("")],
    ["a group", (a) => a.deleteGroup("")],
    ["a user of a group", (a) => a.removeUserFromGroup("shop", "")],
    ["a thing", (a) => a.getPermissions("WORKFLOW_DEF", "")],
  ])("refuses an empty name before anything is sent: %s", async (_name, call) => {
    const { authorization, requests } = await start();

    expect(await rejection(call(authorization))).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });

  it.each<[string, Call, RegExp]>([
    ["permissions", (a) => a.grantPermissions(GRANT), /permissions need Orkes Conductor/],
    ["users", (a) => a.listUsers(), /users need Orkes Conductor/],
    ["groups", (a) => a.listGroups(), /groups need Orkes Conductor/],
  ])("says that Conductor OSS has no %s", async (_name, call, message) => {
    const { authorization } = await start(() => ({
      status: 404,
      json: { message: "No static resource api/something." },
    }));

    expect(await rejection(call(authorization))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(message),
    });
  });
});
