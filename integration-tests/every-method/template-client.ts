import type { HumanTaskTemplate } from "@baton/api";
import { TemplateClient } from "@baton/client";
import { elsewhere } from "./elsewhere";

const FORM: HumanTaskTemplate = {
  name: "approval",
  version: 1,
  jsonSchema: { type: "object", properties: { approved: { type: "boolean" } } },
  templateUI: { type: "VerticalLayout", elements: [] },
};
const TAG = { key: "team", value: "suite" };

/** Every method of `TemplateClient`. */
export const TEMPLATE_CLIENT = elsewhere(TemplateClient, {
  registerTemplate: ["saveTemplate", (forms) => forms.registerTemplate(FORM, true)],
  registerTemplates: ["saveTemplates", (forms) => forms.registerTemplates([FORM])],
  getTemplates: ["getAllTemplates", (forms) => forms.getTemplates("approval", 1)],
  getTemplateByTaskId: [
    "getTemplateByTaskId",
    (forms) => forms.getTemplateByTaskId("00000000-0000-4000-8000-000000000000"),
  ],
  deleteTemplate: ["deleteTemplateByNameAndVersion", (forms) => forms.deleteTemplate("approval", 1)],
  getTemplateTags: ["getTagsForUserFormTemplate", (forms) => forms.getTemplateTags("approval")],
  setTemplateTags: ["putTagForUserFormTemplate", (forms) => forms.setTemplateTags("approval", [TAG])],
  deleteTemplateTags: [
    "deleteTagForUserFormTemplate",
    (forms) => forms.deleteTemplateTags("approval", [TAG]),
  ],
});
