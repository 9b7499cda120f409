import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { IntegrationClient } from "./integration-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { integrations: new IntegrationClient(client), requests };
}

type Call = (integrations: IntegrationClient) => Promise<unknown>;

const TAG = { key: "team", value: "a" };
const PROVIDER = { name: "openai", category: "AI_MODEL", enabled: true };
const MODEL = { api: "gpt", integrationName: "openai" };
const LIMIT = { maxTokens: 1_000, tokenLimitPeriod: "DAY" } as const;
const AT_PROVIDER = "/integrations/provider/openai";
const AT_MODEL = `${AT_PROVIDER}/integration/gpt`;

describe("IntegrationClient", () => {
  it.each<[string, Call, string, unknown]>([
    ["getIntegrationProvider", (i) => i.getIntegrationProvider("openai"), `GET ${AT_PROVIDER}`, PROVIDER],
    ["getIntegrationProviders", (i) => i.getIntegrationProviders(), "GET /integrations/provider", [PROVIDER]],
    ["getIntegrationApi", (i) => i.getIntegrationApi("openai", "gpt"), `GET ${AT_MODEL}`, MODEL],
    ["getIntegrationApis", (i) => i.getIntegrationApis("openai"), `GET ${AT_PROVIDER}/integration`, [MODEL]],
    ["getIntegrations", (i) => i.getIntegrations(), "GET /integrations/", [PROVIDER]],
    [
      "getIntegrations of a category that is new",
      (i) => i.getIntegrations("ROBOT", true),
      "GET /integrations/?category=ROBOT&activeOnly=true",
      [PROVIDER],
    ],
    [
      "getIntegrationProviderDefs",
      (i) => i.getIntegrationProviderDefs(),
      "GET /integrations/def",
      [{ name: "openai" }],
    ],
    [
      "getProvidersAndIntegrations",
      (i) => i.getProvidersAndIntegrations("openai", false),
      "GET /integrations/all?type=openai&activeOnly=false",
      ["openai:gpt"],
    ],
    [
      "getIntegrationAvailableApis",
      (i) => i.getIntegrationAvailableApis("openai"),
      `GET ${AT_PROVIDER}/integration/all`,
      ["gpt"],
    ],
    [
      "getPromptsWithIntegration",
      (i) => i.getPromptsWithIntegration("openai", "gpt"),
      `GET ${AT_MODEL}/prompt`,
      [{ name: "greet" }],
    ],
    ["getIntegrationTags", (i) => i.getIntegrationTags("openai", "gpt"), `GET ${AT_MODEL}/tags`, [TAG]],
    ["getProviderTags", (i) => i.getProviderTags("openai"), `GET ${AT_PROVIDER}/tags`, [TAG]],
    ["getTokenLimit", (i) => i.getTokenLimit("openai"), "GET /integrations/llm/openai/token", LIMIT],
    [
      "getTokenUsage",
      (i) => i.getTokenUsage("openai", "gpt", 7),
      "GET /integrations/llm/openai/token/history?model=gpt&lookUpWindow=7",
      [{ totalTokens: 3 }],
    ],
  ])("%s asks the right thing and answers what the server says", async (_name, call, expected, json) => {
    const { integrations, requests } = await start(() => ({ json }));

    expect(await call(integrations)).toEqual(json);
    expect(requests.map(shown)).toEqual([expected]);
  });

  it.each<[string, Call, string]>([
    [
      "saveIntegrationProvider",
      (i) => i.saveIntegrationProvider("openai", { type: "openai", category: "AI_MODEL" }),
      `POST ${AT_PROVIDER} {"type":"openai","category":"AI_MODEL"}`,
    ],
    ["deleteIntegrationProvider", (i) => i.deleteIntegrationProvider("openai"), `DELETE ${AT_PROVIDER}`],
    [
      "saveIntegrationApi",
      (i) => i.saveIntegrationApi("openai", "gpt", { enabled: true, maxTokens: 9, frequency: "daily" }),
      `POST ${AT_MODEL} {"enabled":true,"maxTokens":9,"frequency":"daily"}`,
    ],
    ["deleteIntegrationApi", (i) => i.deleteIntegrationApi("openai", "gpt"), `DELETE ${AT_MODEL}`],
    [
      "associatePromptWithIntegration",
      (i) => i.associatePromptWithIntegration("openai", "gpt", "greet"),
      `POST ${AT_MODEL}/prompt/greet`,
    ],
    [
      "setIntegrationTags",
      (i) => i.setIntegrationTags("openai", "gpt", [TAG]),
      `PUT ${AT_MODEL}/tags ${JSON.stringify([TAG])}`,
    ],
    [
      "deleteIntegrationTags",
      (i) => i.deleteIntegrationTags("openai", "gpt", [TAG]),
      `DELETE ${AT_MODEL}/tags ${JSON.stringify([TAG])}`,
    ],
    [
      "setProviderTags",
      (i) => i.setProviderTags("openai", [TAG]),
      `PUT ${AT_PROVIDER}/tags ${JSON.stringify([TAG])}`,
    ],
    [
      "deleteProviderTags",
      (i) => i.deleteProviderTags("openai", [TAG]),
      `DELETE ${AT_PROVIDER}/tags ${JSON.stringify([TAG])}`,
    ],
    [
      "updateTokenLimit",
      (i) => i.updateTokenLimit("openai", LIMIT),
      `POST /integrations/llm/openai/token ${JSON.stringify(LIMIT)}`,
    ],
  ])("%s asks the right thing and answers nothing", async (_name, call, expected) => {
    const { integrations, requests } = await start(() => ({ json: { some: "answer" } }));

    expect(await call(integrations)).toBeUndefined();
    expect(requests.map(shown)).toEqual([expected]);
  });

  it.each<[string, Call]>([
    ["a provider", (i) => i.getIntegrationProvider("")],
    ["a model", (i) => i.getIntegrationApi("openai", "")],
    ["a prompt", (i) => i.associatePromptWithIntegration("openai", "gpt", "")],
  ])("refuses an empty name before anything is sent: %s", async (_name, call) => {
    const { integrations, requests } = await start();

    expect(await rejection(call(integrations))).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });

  it("says that Conductor OSS has no integrations", async () => {
    const { integrations } = await start(() => ({
      status: 404,
      json: { message: "No static resource api/integrations/provider." },
    }));

    expect(await rejection(integrations.getIntegrationProviders())).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/integrations need Orkes Conductor/),
    });
  });
});
