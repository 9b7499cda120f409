import { IntegrationClient } from "@baton/client";
import { elsewhere } from "./elsewhere";

const PROVIDER = "openai";
const MODEL = "gpt-4o";
const TAG = { key: "team", value: "suite" };

/** Every method of `IntegrationClient`. */
export const INTEGRATION_CLIENT = elsewhere(IntegrationClient, {
  saveIntegrationProvider: [
    "saveIntegrationProvider",
    (models) =>
      models.saveIntegrationProvider(PROVIDER, {
        type: "openai",
        category: "AI_MODEL",
        enabled: true,
        description: "The account of the suite",
      }),
  ],
  getIntegrationProvider: ["getIntegrationProvider", (models) => models.getIntegrationProvider(PROVIDER)],
  getIntegrationProviders: ["getIntegrationProviders", (models) => models.getIntegrationProviders()],
  deleteIntegrationProvider: [
    "deleteIntegrationProvider",
    (models) => models.deleteIntegrationProvider(PROVIDER),
  ],
  saveIntegrationApi: [
    "saveIntegrationApi",
    (models) => models.saveIntegrationApi(PROVIDER, MODEL, { description: "The large one", enabled: true }),
  ],
  getIntegrationApi: ["getIntegrationApi", (models) => models.getIntegrationApi(PROVIDER, MODEL)],
  getIntegrationApis: ["getIntegrationApis", (models) => models.getIntegrationApis(PROVIDER)],
  deleteIntegrationApi: ["deleteIntegrationApi", (models) => models.deleteIntegrationApi(PROVIDER, MODEL)],
  getIntegrations: ["getAllIntegrations", (models) => models.getIntegrations("AI_MODEL", true)],
  getIntegrationProviderDefs: ["getIntegrationProviderDefs", (models) => models.getIntegrationProviderDefs()],
  getProvidersAndIntegrations: [
    "getProvidersAndIntegrations",
    (models) => models.getProvidersAndIntegrations("openai", true),
  ],
  getIntegrationAvailableApis: [
    "getIntegrationAvailableApis",
    (models) => models.getIntegrationAvailableApis(PROVIDER),
  ],
  getIntegrationDef: ["getIntegrationDef", (models) => models.getIntegrationDef("openai")],
  registerIntegrationDefs: [
    "registerIntegration",
    (models) => models.registerIntegrationDefs([{ name: "Ours", type: "ours", category: "API" }]),
  ],
  saveAllIntegrations: [
    "saveAllIntegrations",
    (models) => models.saveAllIntegrations([{ name: PROVIDER, type: "openai", category: "AI_MODEL" }]),
  ],
  associatePromptWithIntegration: [
    "associatePromptWithIntegration",
    (models) => models.associatePromptWithIntegration(PROVIDER, MODEL, "greet"),
  ],
  getPromptsWithIntegration: [
    "getPromptsWithIntegration",
    (models) => models.getPromptsWithIntegration(PROVIDER, MODEL),
  ],
  setIntegrationTags: ["putTagForIntegration", (models) => models.setIntegrationTags(PROVIDER, MODEL, [TAG])],
  getIntegrationTags: ["getTagsForIntegration", (models) => models.getIntegrationTags(PROVIDER, MODEL)],
  deleteIntegrationTags: [
    "deleteTagForIntegration",
    (models) => models.deleteIntegrationTags(PROVIDER, MODEL, [TAG]),
  ],
  setProviderTags: ["putTagForIntegrationProvider", (models) => models.setProviderTags(PROVIDER, [TAG])],
  getProviderTags: ["getTagsForIntegrationProvider", (models) => models.getProviderTags(PROVIDER)],
  deleteProviderTags: [
    "deleteTagForIntegrationProvider",
    (models) => models.deleteProviderTags(PROVIDER, [TAG]),
  ],
  getTokenLimit: ["getTokenLimit", (models) => models.getTokenLimit(PROVIDER)],
  updateTokenLimit: [
    "updateTokenLimit",
    (models) => models.updateTokenLimit(PROVIDER, { maxTokens: 1_000, tokenLimitPeriod: "DAY" }),
  ],
  getTokenUsage: ["getTokenUsage", (models) => models.getTokenUsage(PROVIDER, MODEL, 7)],
});
