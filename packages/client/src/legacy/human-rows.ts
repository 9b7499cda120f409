import { HumanTaskResource, HumanTemplateResource } from "@baton/api";
import { row } from "./row";

/** The methods of `client.humanTaskResource`. */
export function humanTaskResourceRows() {
  return {
    getConductorTaskById: row(
      HumanTaskResource.getConductorTaskById,
      ["path.taskId"],
      "HumanExecutor.getConductorTaskById",
    ),
  };
}

const CLAIM = ["query.overrideAssignment?", "query.withTemplate?"] as const;

/** The methods of `client.humanTask`. */
export function humanTaskRows() {
  return { ...taskRows(), ...templateRows() };
}

function taskRows() {
  return {
    deleteTaskFromHumanTaskRecords: row(
      HumanTaskResource.deleteTasksFromHumanTaskRecords,
      ["body"],
      "HumanExecutor.deleteTaskRecords",
    ),
    deleteTaskFromHumanTaskRecords1: row(
      HumanTaskResource.deleteTaskFromHumanTaskRecords,
      ["path.taskId"],
      "HumanExecutor.deleteTaskRecords",
    ),
    search: row(HumanTaskResource.searchHumanTasks, ["body"], "HumanExecutor.search"),
    updateTaskOutputByRef: row(
      HumanTaskResource.updateTaskOutputByRef,
      ["query.workflowId", "query.taskRefName", "body", "query.complete?", "query.iteration?"],
      "HumanExecutor.updateTaskOutputByRef",
    ),
    getTask1: row(HumanTaskResource.getHumanTask, ["path.taskId"], "HumanExecutor.getTaskById"),
    claimTask: row(
      HumanTaskResource.claimTask,
      ["path.taskId", ...CLAIM],
      "HumanExecutor.claimTaskAsConductorUser",
    ),
    assignAndClaim: row(
      HumanTaskResource.assignAndClaim,
      ["path.taskId", "path.userId", ...CLAIM],
      "HumanExecutor.claimTaskAsExternalUser",
    ),
    reassignTask: row(HumanTaskResource.reassignTask, ["path.taskId", "body"], "HumanExecutor.reassignTask"),
    releaseTask: row(HumanTaskResource.releaseTask, ["path.taskId"], "HumanExecutor.releaseTask"),
    skipTask: row(HumanTaskResource.skipTask, ["path.taskId", "query.reason?"], "HumanExecutor.skipTask"),
    updateTaskOutput: row(
      HumanTaskResource.updateTaskOutput,
      ["path.taskId", "body", "query.complete?"],
      "HumanExecutor.updateTaskOutput",
    ),
  };
}

function templateRows() {
  return {
    getAllTemplates: row(
      HumanTemplateResource.getAllTemplates,
      ["query.name?", "query.version?"],
      "TemplateClient.getTemplates",
    ),
    saveTemplate: row(
      HumanTemplateResource.saveTemplate,
      ["body", "query.newVersion?"],
      "TemplateClient.registerTemplate",
    ),
    saveTemplates: row(
      HumanTemplateResource.saveTemplates,
      ["body", "query.newVersion?"],
      "TemplateClient.registerTemplates",
    ),
    deleteTemplateByName: row(
      HumanTemplateResource.deleteTemplateByName,
      ["path.name"],
      "TemplateClient.deleteTemplate",
    ),
    deleteTemplatesByNameAndVersion: row(
      HumanTemplateResource.deleteTemplateByNameAndVersion,
      ["path.name", "path.version"],
      "TemplateClient.deleteTemplate",
    ),
    getTemplateByNameAndVersion: row(
      HumanTemplateResource.getTemplateByNameAndVersion,
      ["path.name", "path.version"],
      "HumanExecutor.getTemplateByNameVersion",
    ),
  };
}
