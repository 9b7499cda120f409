import { PromptClient } from "@baton/client";
import { elsewhere } from "./elsewhere";

const NAME = "greet";
const DRAFT = { description: "A greeting", template: "Greet ${name}.", models: ["openai:gpt-4o"] };
const TAG = { key: "team", value: "suite" };

/** Every method of `PromptClient`. */
export const PROMPT_CLIENT = elsewhere(PromptClient, {
  savePrompt: ["saveMessageTemplate", (prompts) => prompts.savePrompt(NAME, DRAFT)],
  savePrompts: [
    "createMessageTemplates",
    (prompts) => prompts.savePrompts([{ name: NAME, template: DRAFT.template }]),
  ],
  updatePrompt: ["updateMessageTemplate", (prompts) => prompts.updatePrompt(NAME, { ...DRAFT, version: 2 })],
  getPrompt: ["getMessageTemplate", (prompts) => prompts.getPrompt(NAME)],
  getPromptVersion: ["getMessageTemplate", (prompts) => prompts.getPromptVersion(NAME, 2)],
  getPromptVersions: ["getMessageTemplateVersions", (prompts) => prompts.getPromptVersions(NAME)],
  getPrompts: ["getMessageTemplates", (prompts) => prompts.getPrompts()],
  deletePrompt: ["deleteMessageTemplate", (prompts) => prompts.deletePrompt(NAME)],
  deletePromptVersion: ["deleteMessageTemplateVersion", (prompts) => prompts.deletePromptVersion(NAME, 2)],
  testPrompt: [
    "testMessageTemplate",
    (prompts) =>
      prompts.testPrompt({
        prompt: DRAFT.template,
        promptVariables: { name: "Ann" },
        llmProvider: "openai",
        model: "gpt-4o",
      }),
  ],
  getPromptTags: ["getTagsForPromptTemplate", (prompts) => prompts.getPromptTags(NAME)],
  setPromptTags: ["putTagForPromptTemplate", (prompts) => prompts.setPromptTags(NAME, [TAG])],
  deletePromptTags: ["deleteTagForPromptTemplate", (prompts) => prompts.deletePromptTags(NAME, [TAG])],
});
