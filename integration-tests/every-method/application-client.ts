import { ApplicationClient } from "@baton/client";
import { elsewhere } from "./elsewhere";

const ID = "order-workers";
const KEY = "key-1";
const TAG = { key: "team", value: "suite" };

/** Every method of `ApplicationClient`. */
export const APPLICATION_CLIENT = elsewhere(ApplicationClient, {
  getAllApplications: ["listApplications", (applications) => applications.getAllApplications()],
  createApplication: ["createApplication", (applications) => applications.createApplication(ID)],
  getAppByAccessKeyId: ["getAppByAccessKeyId", (applications) => applications.getAppByAccessKeyId(KEY)],
  getApplication: ["getApplication", (applications) => applications.getApplication(ID)],
  updateApplication: ["updateApplication", (applications) => applications.updateApplication(ID, "other")],
  deleteApplication: ["deleteApplication", (applications) => applications.deleteApplication(ID)],
  getAccessKeys: ["getAccessKeys", (applications) => applications.getAccessKeys(ID)],
  createAccessKey: ["createAccessKey", (applications) => applications.createAccessKey(ID)],
  toggleAccessKeyStatus: [
    "toggleAccessKeyStatus",
    (applications) => applications.toggleAccessKeyStatus(ID, KEY),
  ],
  deleteAccessKey: ["deleteAccessKey", (applications) => applications.deleteAccessKey(ID, KEY)],
  addApplicationRole: [
    "addRoleToApplicationUser",
    (applications) => applications.addApplicationRole(ID, "WORKER"),
  ],
  removeRoleFromApplicationUser: [
    "removeRoleFromApplicationUser",
    (applications) => applications.removeRoleFromApplicationUser(ID, "WORKER"),
  ],
  getApplicationTags: ["getTagsForApplication", (applications) => applications.getApplicationTags(ID)],
  addApplicationTags: ["putTagForApplication", (applications) => applications.addApplicationTags(ID, [TAG])],
  addApplicationTag: ["putTagForApplication", (applications) => applications.addApplicationTag(ID, TAG)],
  deleteApplicationTags: [
    "deleteTagForApplication",
    (applications) => applications.deleteApplicationTags(ID, [TAG]),
  ],
  deleteApplicationTag: [
    "deleteTagForApplication",
    (applications) => applications.deleteApplicationTag(ID, TAG),
  ],
});
