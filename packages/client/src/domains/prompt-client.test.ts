import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { PromptClient } from "./prompt-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { prompts: new PromptClient(client), requests };
}

type Call = (prompts: PromptClient) => Promise<unknown>;

const TAG = { key: "team", value: "a" };
const PROMPT = { name: "greet", template: "Greet ${name}.", version: 2 };

describe("PromptClient", () => {
  it.each<[string, Call, string, unknown]>([
    ["getPrompt", (p) => p.getPrompt("greet"), "GET /prompts/greet", PROMPT],
    ["getPromptVersion", (p) => p.getPromptVersion("greet", 2), "GET /prompts/greet?version=2", PROMPT],
    ["getPromptVersions", (p) => p.getPromptVersions("greet"), "GET /prompts/greet/versions", [PROMPT]],
    ["getPrompts", (p) => p.getPrompts(), "GET /prompts", [PROMPT]],
    ["getPromptTags", (p) => p.getPromptTags("greet"), "GET /prompts/greet/tags", [TAG]],
  ])("%s asks the right thing and answers what the server says", async (_name, call, expected, json) => {
    const { prompts, requests } = await start(() => ({ json }));

    expect(await call(prompts)).toEqual(json);
    expect(requests.map(shown)).toEqual([expected]);
  });

  it.each<[string, Call, string]>([
    [
      "savePrompt",
      (p) => p.savePrompt("greet", "A greeting", "Greet ${name}.", ["openai:gpt", "x:y"]),
      "POST /prompts/greet?description=A greeting&models=openai:gpt&models=x:y Greet ${name}.",
    ],
    [
      "savePrompt without models",
      (p) => p.savePrompt("greet", "A greeting", "Hi"),
      "POST /prompts/greet?description=A greeting Hi",
    ],
    [
      "savePrompt of an object",
      (p) =>
        p.savePrompt("greet", { description: "d", template: "Hi", models: ["x:y"], autoIncrement: true }),
      "POST /prompts/greet?description=d&models=x:y&autoIncrement=true Hi",
    ],
    [
      "updatePrompt",
      (p) => p.updatePrompt("greet", "A greeting", "Hi", ["x:y"]),
      "PUT /prompts/greet?description=A greeting&models=x:y Hi",
    ],
    [
      "updatePrompt of an object",
      (p) => p.updatePrompt("greet", { description: "d", template: "Hi", version: 2 }),
      "PUT /prompts/greet?description=d&version=2 Hi",
    ],
    ["deletePrompt", (p) => p.deletePrompt("greet"), "DELETE /prompts/greet"],
    ["deletePromptVersion", (p) => p.deletePromptVersion("greet", 2), "DELETE /prompts/greet/versions/2"],
    [
      "setPromptTags",
      (p) => p.setPromptTags("greet", [TAG]),
      `PUT /prompts/greet/tags ${JSON.stringify([TAG])}`,
    ],
    [
      "deletePromptTags",
      (p) => p.deletePromptTags("greet", [TAG]),
      `DELETE /prompts/greet/tags ${JSON.stringify([TAG])}`,
    ],
  ])("%s asks the right thing and answers nothing", async (_name, call, expected) => {
    const { prompts, requests } = await start(() => ({ json: { some: "answer" } }));

    expect(await call(prompts)).toBeUndefined();
    expect(requests.map(shown)).toEqual([expected]);
  });

  it("sends a prompt as bare text", async () => {
    const { prompts, requests } = await start();

    await prompts.savePrompt("greet", "d", 'Say "hello"');

    expect(requests[0]).toMatchObject({
      body: 'Say "hello"',
      headers: { "content-type": expect.stringMatching(/^text\/plain/) },
    });
  });

  it("answers what a model says as text, also where the server calls it JSON", async () => {
    const { prompts, requests } = await start(() => ({
      text: "{hello}",
      headers: { "content-type": "application/json" },
    }));

    expect(await prompts.testPrompt({ prompt: "Say {hello}" })).toBe("{hello}");
    expect(requests.map(shown)).toEqual(['POST /prompts/test {"prompt":"Say {hello}"}']);
  });

  it("passes a signal on, however the prompt is given", async () => {
    const { prompts } = await start();
    const signal = AbortSignal.abort();
    const draft = { description: "d", template: "t" };

    expect(await rejection(prompts.savePrompt("greet", draft, { signal }))).toMatchObject({
      code: "ABORTED",
    });
    expect(await rejection(prompts.updatePrompt("greet", "d", "t", [], { signal }))).toMatchObject({
      code: "ABORTED",
    });
  });

  it("refuses an empty name and a missing text before anything is sent", async () => {
    const { prompts, requests } = await start();
    const untyped: { savePrompt: (...words: string[]) => Promise<unknown> } = Object(prompts);

    expect(await rejection(prompts.getPrompt(""))).toMatchObject({ code: "INVALID" });
    expect(await rejection(untyped.savePrompt("greet", "A greeting"))).toMatchObject({
      code: "INVALID",
      message: expect.stringMatching(/template is undefined/),
    });
    expect(requests).toEqual([]);
  });

  it("says that Conductor OSS has no prompts", async () => {
    const { prompts } = await start(() => ({
      status: 404,
      json: { message: "No static resource api/prompts." },
    }));

    expect(await rejection(prompts.getPrompts())).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/prompts need Orkes Conductor/),
    });
  });
});
