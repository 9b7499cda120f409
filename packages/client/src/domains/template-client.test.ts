import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { TemplateClient } from "./template-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { templates: new TemplateClient(client), requests };
}

type Call = (templates: TemplateClient) => Promise<unknown>;

const TAG = { key: "team", value: "a" };
const FORM = { name: "approval", version: 1, jsonSchema: {}, templateUI: {} };

describe("TemplateClient", () => {
  it.each<[string, Call, string, unknown]>([
    [
      "registerTemplate",
      (t) => t.registerTemplate(FORM),
      `POST /human/template?newVersion=false ${JSON.stringify(FORM)}`,
      FORM,
    ],
    [
      "registerTemplate as a new version",
      (t) => t.registerTemplate(FORM, true),
      `POST /human/template?newVersion=true ${JSON.stringify(FORM)}`,
      { ...FORM, version: 2 },
    ],
    [
      "registerTemplates",
      (t) => t.registerTemplates([FORM]),
      `POST /human/template/bulk?newVersion=false ${JSON.stringify([FORM])}`,
      [FORM],
    ],
    ["getTemplates", (t) => t.getTemplates(), "GET /human/template", [FORM]],
    [
      "getTemplates of a name and version",
      (t) => t.getTemplates("approval", 1),
      "GET /human/template?name=approval&version=1",
      [FORM],
    ],
    ["getTemplateByTaskId", (t) => t.getTemplateByTaskId("t1"), "GET /human/template/t1", FORM],
    ["getTemplateTags", (t) => t.getTemplateTags("approval"), "GET /human/template/approval/tags", [TAG]],
  ])("%s asks the right thing and answers what the server says", async (_name, call, expected, json) => {
    const { templates, requests } = await start(() => ({ json }));

    expect(await call(templates)).toEqual(json);
    expect(requests.map(shown)).toEqual([expected]);
  });

  it.each<[string, Call, string]>([
    ["deleteTemplate", (t) => t.deleteTemplate("approval"), "DELETE /human/template/approval"],
    [
      "deleteTemplate of one version",
      (t) => t.deleteTemplate("approval", 0),
      "DELETE /human/template/approval/0",
    ],
    [
      "setTemplateTags",
      (t) => t.setTemplateTags("approval", [TAG]),
      `PUT /human/template/approval/tags ${JSON.stringify([TAG])}`,
    ],
    [
      "deleteTemplateTags",
      (t) => t.deleteTemplateTags("approval", [TAG]),
      `DELETE /human/template/approval/tags ${JSON.stringify([TAG])}`,
    ],
  ])("%s asks the right thing and answers nothing", async (_name, call, expected) => {
    const { templates, requests } = await start(() => ({ json: { some: "answer" } }));

    expect(await call(templates)).toBeUndefined();
    expect(requests.map(shown)).toEqual([expected]);
  });

  it("refuses an empty name before anything is sent", async () => {
    const { templates, requests } = await start();

    expect(await rejection(templates.deleteTemplate(""))).toMatchObject({ code: "INVALID" });
    expect(await rejection(templates.getTemplateByTaskId(""))).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });

  it("says that Conductor OSS has no forms", async () => {
    const { templates } = await start(() => ({
      status: 404,
      json: { message: "No static resource api/human/template." },
    }));

    expect(await rejection(templates.registerTemplate(FORM))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/forms for human tasks need Orkes Conductor/),
    });
  });
});
