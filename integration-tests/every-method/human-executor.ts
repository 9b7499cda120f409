import { HumanExecutor } from "@baton/client";
import { elsewhere } from "./elsewhere";

const TASK = "00000000-0000-4000-8000-000000000000";
const USER = "ann@example.test";

/** Every method of `HumanExecutor`. */
export const HUMAN_EXECUTOR = elsewhere(HumanExecutor, {
  getTasksByFilter: [
    "searchHumanTasks",
    (human) => human.getTasksByFilter("ASSIGNED", USER, "EXTERNAL_USER"),
  ],
  search: ["searchHumanTasks", (human) => human.search({ states: ["ASSIGNED"] })],
  searchAll: ["searchHumanTasks", (human) => human.searchAll({ states: ["ASSIGNED"] }).next()],
  pollSearch: ["searchHumanTasks", (human) => human.pollSearch({ states: ["ASSIGNED"] })],
  getTaskById: ["getHumanTask", (human) => human.getTaskById(TASK)],
  claimTaskAsExternalUser: ["assignAndClaim", (human) => human.claimTaskAsExternalUser(TASK, USER)],
  claimTaskAsConductorUser: ["claimTask", (human) => human.claimTaskAsConductorUser(TASK)],
  releaseTask: ["releaseTask", (human) => human.releaseTask(TASK)],
  reassignTask: [
    "reassignTask",
    (human) => human.reassignTask(TASK, [{ assignee: { user: USER, userType: "EXTERNAL_USER" } }]),
  ],
  skipTask: ["skipTask", (human) => human.skipTask(TASK, "nobody is there")],
  getTemplateByNameVersion: [
    "getTemplateByNameAndVersion",
    (human) => human.getTemplateByNameVersion("approval", 2),
  ],
  getTemplateById: ["getTemplateByNameAndVersion", (human) => human.getTemplateById("approval")],
  updateTaskOutput: ["updateTaskOutput", (human) => human.updateTaskOutput(TASK, { seen: true })],
  updateTaskOutputByRef: [
    "updateTaskOutputByRef",
    (human) => human.updateTaskOutputByRef(TASK, "approve", { approved: true }, { complete: true }),
  ],
  getConductorTaskById: ["getConductorTaskById", (human) => human.getConductorTaskById(TASK)],
  getTaskDisplayNames: ["getTaskDisplayNames", (human) => human.getTaskDisplayNames()],
  deleteTaskRecords: ["deleteTasksFromHumanTaskRecords", (human) => human.deleteTaskRecords([TASK])],
  completeTask: ["updateTaskOutput", (human) => human.completeTask(TASK, { approved: true })],
});
