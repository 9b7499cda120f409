import type { AuthorizationRequest } from "@baton/api";
import { AuthorizationClient } from "@baton/client";
import { elsewhere } from "./elsewhere";

const USER = "ann@example.test";
const GROUP = "shop";
const GRANT: AuthorizationRequest = {
  subject: { type: "GROUP", id: GROUP },
  target: { type: "WORKFLOW_DEF", id: "fulfil_order" },
  access: ["READ", "EXECUTE"],
};

/** Every method of `AuthorizationClient`. */
export const AUTHORIZATION_CLIENT = elsewhere(AuthorizationClient, {
  getUserInfo: ["getUserInfo", (access) => access.getUserInfo(true)],
  grantPermissions: ["grantPermissions", (access) => access.grantPermissions(GRANT)],
  getPermissions: ["getPermissions", (access) => access.getPermissions("WORKFLOW_DEF", "fulfil_order")],
  removePermissions: ["removePermissions", (access) => access.removePermissions(GRANT)],
  upsertUser: ["upsertUser", (access) => access.upsertUser(USER, { name: "Ann", roles: ["USER"] })],
  getUser: ["getUser", (access) => access.getUser(USER)],
  listUsers: ["listUsers", (access) => access.listUsers(true)],
  deleteUser: ["deleteUser", (access) => access.deleteUser(USER)],
  checkPermissions: [
    "checkPermissions",
    (access) => access.checkPermissions(USER, "WORKFLOW_DEF", "fulfil_order"),
  ],
  getGrantedPermissionsForUser: [
    "getGrantedPermissionsForUser",
    (access) => access.getGrantedPermissionsForUser(USER),
  ],
  upsertGroup: [
    "upsertGroup",
    (access) => access.upsertGroup(GROUP, { description: "The shop", roles: ["USER"] }),
  ],
  getGroup: ["getGroup", (access) => access.getGroup(GROUP)],
  listGroups: ["listGroups", (access) => access.listGroups()],
  deleteGroup: ["deleteGroup", (access) => access.deleteGroup(GROUP)],
  addUserToGroup: ["addUserToGroup", (access) => access.addUserToGroup(GROUP, USER)],
  addUsersToGroup: ["addUsersToGroup", (access) => access.addUsersToGroup(GROUP, [USER])],
  getUsersInGroup: ["getUsersInGroup", (access) => access.getUsersInGroup(GROUP)],
  removeUserFromGroup: ["removeUserFromGroup", (access) => access.removeUserFromGroup(GROUP, USER)],
  removeUsersFromGroup: ["removeUsersFromGroup", (access) => access.removeUsersFromGroup(GROUP, [USER])],
  getGrantedPermissionsForGroup: [
    "getGrantedPermissionsForGroup",
    (access) => access.getGrantedPermissionsForGroup(GROUP),
  ],
});
