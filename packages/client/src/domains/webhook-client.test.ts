import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { WebhookClient } from "./webhook-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { webhooks: new WebhookClient(client), requests };
}

const TAG = { key: "team", value: "a" };
const HOOK = { name: "payments" };

describe("WebhookClient", () => {
  it.each<[string, (webhooks: WebhookClient) => Promise<unknown>, string]>([
    ["createWebhook", (w) => w.createWebhook(HOOK), 'POST /metadata/webhook {"name":"payments"}'],
    ["updateWebhook", (w) => w.updateWebhook("h1", HOOK), 'PUT /metadata/webhook/h1 {"name":"payments"}'],
    ["getWebhook", (w) => w.getWebhook("h1"), "GET /metadata/webhook/h1"],
    ["getAllWebhooks", (w) => w.getAllWebhooks(), "GET /metadata/webhook"],
    ["deleteWebhook", (w) => w.deleteWebhook("h1"), "DELETE /metadata/webhook/h1"],
    [
      "setWebhookTags",
      (w) => w.setWebhookTags([TAG], "h1"),
      'PUT /metadata/webhook/h1/tags [{"key":"team","value":"a"}]',
    ],
    ["getWebhookTags", (w) => w.getWebhookTags("h1"), "GET /metadata/webhook/h1/tags"],
    [
      "deleteWebhookTags",
      (w) => w.deleteWebhookTags([TAG], "h1"),
      'DELETE /metadata/webhook/h1/tags [{"key":"team","value":"a"}]',
    ],
    ["handleWebhook", (w) => w.handleWebhook("h1", { paid: true }), 'POST /webhook/h1 {"paid":true}'],
    [
      "handleWebhook with parameters",
      (w) => w.handleWebhook("h1", {}, { requestParams: { a: "1", b: "2" } }),
      "POST /webhook/h1?a=1&b=2 {}",
    ],
    [
      "checkWebhook",
      (w) => w.checkWebhook("h1", { requestParams: { challenge: "x" } }),
      "GET /webhook/h1?challenge=x",
    ],
  ])("%s asks the right thing of the server", async (_name, call, expected) => {
    const { webhooks, requests } = await start();

    await call(webhooks);

    expect(requests.map(shown)).toEqual([expected]);
  });

  it("delivers below the root of the server, with the headers that prove who sends", async () => {
    const { webhooks, requests } = await start(() => ({ text: "thanks" }));

    const answer = await webhooks.handleWebhook("h1", { paid: true }, { headers: { "X-Signature": "abc" } });

    expect(answer).toBe("thanks");
    expect(requests[0]).toMatchObject({ root: true, headers: { "x-signature": "abc" } });
  });

  it("answers what the server does", async () => {
    const { webhooks } = await start(() => ({ json: { ...HOOK, id: "h1" } }));

    expect(await webhooks.createWebhook(HOOK)).toEqual({ name: "payments", id: "h1" });
  });

  it("does not take the page of a web interface for an answer", async () => {
    const { webhooks } = await start(() => ({ text: "<html>", headers: { "content-type": "text/html" } }));

    expect(await rejection(webhooks.checkWebhook("h1"))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/webhooks need Orkes Conductor/),
    });
  });

  it("says which edition has what this server lacks", async () => {
    const { webhooks } = await start(() => ({ status: 404, json: { message: "No static resource api/x." } }));

    expect(await rejection(webhooks.getWebhook("h1"))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/webhooks need Orkes Conductor/),
    });
  });

  it.each<[string, (webhooks: WebhookClient) => Promise<unknown>]>([
    ["updateWebhook", (w) => w.updateWebhook("", HOOK)],
    ["getWebhook", (w) => w.getWebhook("")],
    ["deleteWebhook", (w) => w.deleteWebhook("")],
    ["getWebhookTags", (w) => w.getWebhookTags("")],
    ["handleWebhook", (w) => w.handleWebhook("", {})],
    ["checkWebhook", (w) => w.checkWebhook("")],
  ])("%s refuses an empty name before anything is sent", async (_name, call) => {
    const { webhooks, requests } = await start();

    expect(await rejection(call(webhooks))).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });
});
